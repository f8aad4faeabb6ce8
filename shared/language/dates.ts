// Calendar dates as they are written in papers, and the few sums on them. A date is "2024-07-12"; there is no time and no clock.

import { Temporal } from 'temporal-polyfill';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** "12 July 2024". */
export function longDate(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day} ${months[month - 1]} ${year}`;
}

/** "July 2024", of "2024-07" or of any day in it. */
export function monthAndYear(month: string): string {
  const [year, number] = month.split('-');
  return `${months[Number(number) - 1]} ${year}`;
}

/** "12 Jul 24", for tables. */
export function shortDate(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day} ${months[month - 1]?.slice(0, 3)} ${String(year).slice(-2)}`;
}

export function lastDayOfMonth(year: number, month: number): string {
  const yearMonth = Temporal.PlainYearMonth.from({ year, month });
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth }).toString();
}

export function dayOf(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** The month 1 to 12 that a name or its first three letters ("Sept" too) mean. */
export function monthNamed(name: string): number | undefined {
  const wanted = name.toLowerCase().replace(/\.$/u, '');
  if (wanted.length < 3) return undefined;
  const index = months.findIndex((month) =>
    month.toLowerCase().startsWith(wanted === 'sept' ? 'sep' : wanted),
  );
  return index === -1 ? undefined : index + 1;
}

/** The same for Welsh names, which bilingual councils write. */
const welshMonths = [
  'ionawr',
  'chwefror',
  'mawrth',
  'ebrill',
  'mai',
  'mehefin',
  'gorffennaf',
  'awst',
  'medi',
  'hydref',
  'tachwedd',
  'rhagfyr',
];

export function welshMonthNamed(name: string): number | undefined {
  const index = welshMonths.indexOf(name.toLowerCase());
  return index === -1 ? undefined : index + 1;
}

/** Whole days from one date to a later one; negative to an earlier one. */
export function daysFrom(start: string, end: string): number {
  return Temporal.PlainDate.from(start).until(Temporal.PlainDate.from(end), { largestUnit: 'days' }).days;
}

/** The first days of the months from one date to another, with "Jan" and the year. */
export function monthsFrom(start: string, end: string): { readonly first: string; readonly label: string }[] {
  const last = Temporal.PlainDate.from(end).toPlainYearMonth();
  const found: { first: string; label: string }[] = [];
  let month = Temporal.PlainDate.from(start).toPlainYearMonth();
  while (Temporal.PlainYearMonth.compare(month, last) <= 0) {
    const label = `${months[month.month - 1]?.slice(0, 3)} ${month.year}`;
    found.push({ first: month.toPlainDate({ day: 1 }).toString(), label });
    month = month.add({ months: 1 });
  }
  return found;
}
