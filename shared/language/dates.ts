// Calendar dates as they are written in papers. A date is "2024-07-12"; the sums on them are in kernel/days.ts.

import type { Language } from './language.ts';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): Parts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

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

const welshMonthNames = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
] as const;

const monthNames = { en: months, cy: welshMonthNames } as const;

/** January, or Ionawr, first. */
export function monthNamesIn(language: Language): readonly string[] {
  return monthNames[language];
}

/** "12 July 2024", "12 Gorffennaf 2024". */
export function longDateIn(language: Language, date: string): string {
  const { day, month, year } = partsOf(date);
  return `${day} ${monthNames[language][month - 1]} ${year}`;
}

/** "12 July 2024". */
export function longDate(date: string): string {
  return longDateIn('en', date);
}

/** "July 2024", "Gorffennaf 2024", of "2024-07" or of any day in it. */
export function monthAndYearIn(language: Language, month: string): string {
  const [year, number] = month.split('-');
  return `${monthNames[language][Number(number) - 1]} ${year}`;
}

/** "July 2024", of "2024-07" or of any day in it. */
export function monthAndYear(month: string): string {
  return monthAndYearIn('en', month);
}

/** As Welsh calendars shorten them, which isn't always to three letters. */
const welshMonthsInBrief = [
  'Ion',
  'Chwef',
  'Maw',
  'Ebr',
  'Mai',
  'Meh',
  'Gorff',
  'Awst',
  'Medi',
  'Hyd',
  'Tach',
  'Rhag',
] as const;

function shortMonth(language: Language, month: number): string {
  return (language === 'en' ? months[month - 1]?.slice(0, 3) : welshMonthsInBrief[month - 1]) ?? '';
}

/** "Jul 2024", "Gorff 2024", of any day in it. */
export function monthInBriefIn(language: Language, date: string): string {
  const { year, month } = partsOf(date);
  return `${shortMonth(language, month)} ${year}`;
}

/** "12 Jul 24" of a day, "Jul 24" of a month such as "2024-07": for where there is little room. */
export function inBriefIn(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-');
  const inYear = `${shortMonth(language, Number(month))} ${year.slice(-2)}`;
  return day === undefined ? inYear : `${Number(day)} ${inYear}`;
}

const inFull: ReadonlyMap<string, string> = new Map([
  ...months.map((month) => [month.slice(0, 3), month] as const),
  ['Sept', 'September'],
  ...welshMonthNames.map((month, at) => [welshMonthsInBrief[at] ?? month, month] as const),
]);

const dayNumber = /^[^\p{L}\d]*(?:[12]?\d|3[01])(?:st|nd|rd|th|af|ail|ydd|ed|fed|eg|ain)?$/u;
/** “Until” and “from”, too: in “Hyd 31 Mawrth” a day stands after it, which looks as a year does. */
const welshWords = new Set(['Hyd', 'Rhag']);
const yearNumber = /^(?:\d{2}|\d{4})(?!\d)/u;

/** The words that stand beside one: before it, after it, and after that. */
export interface Beside {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly next?: string | undefined;
}

/**
 * The month that "Jul" or "Gorff" is short for where a day stands before it or a year after it, as in a date: by itself it may be a name, or a
 * word of Welsh. Undefined for what is written in full.
 */
export function monthInFull(
  short: string,
  { before = '', after = '', next = '' }: Beside,
): string | undefined {
  const month = inFull.get(short);
  if (month === undefined || month === short) return undefined;
  if (dayNumber.test(before)) return month;
  const isWord = welshWords.has(short) && /^\p{L}/u.test(next);
  return yearNumber.test(after) && !isWord ? month : undefined;
}
