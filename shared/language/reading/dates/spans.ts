// The days of what people name in place of a day: a month, a quarter, a half, a season, a term, a part of a year, calendar or financial.
// Seasons are the UK's: spring March to May, summer June to August, autumn September to November, winter December to February.

import { lastDayOfMonth } from '../../../kernel/days.ts';
import type { Saying } from '../../../kernel/saying.ts';
import { say } from '../../say.ts';
import { feastIn } from './feasts.ts';

export type Precision = 'day' | 'month' | 'quarter' | 'season' | 'year' | 'financial year';

export interface Span {
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  /** The same date gives the same key however it was written: "2024-07", "FY2024-25-Q1", "2024-summer". */
  readonly key: string;
  /** Said when the words could mean something else. */
  readonly assumption?: Saying;
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** "April to July 2024": both ends of it are said. */
export function saysBothEnds(words: string): boolean {
  return /\p{L}.*(?:[–-]|\s(?:to|until|hyd at|hyd|i)\s).*\p{L}/iu.test(words);
}

/** Some days that no month, quarter or season is. */
export function daysFrom(from: string, to: string): Span {
  return from === to
    ? { from, to, precision: 'day', key: from }
    : { from, to, precision: 'season', key: `${from}..${to}` };
}

export function yearOf(text: string | undefined): number {
  const digits = (text ?? '').replace(/['’]/u, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

export function monthSpan(year: number, month: number): Span {
  return {
    from: `${year}-${two(month)}-01`,
    to: lastDayOfMonth(year, month),
    precision: 'month',
    key: `${year}-${two(month)}`,
  };
}

/** A month of a financial year: March 2026/27 is in 2027. */
export function monthOfYears(
  from: string | undefined,
  to: string | undefined,
  month: number,
): Span | undefined {
  const year = yearOf(from);
  return areYears(year, to) ? monthSpan(month > 3 ? year : year + 1, month) : undefined;
}

export function months(fromYear: number, from: number, toYear: number, to: number): Span | undefined {
  const span = { from: `${fromYear}-${two(from)}-01`, to: lastDayOfMonth(toYear, to) };
  if (span.to < span.from) return undefined;
  return { ...span, precision: 'quarter', key: `${fromYear}-${two(from)}..${toYear}-${two(to)}` };
}

/** From one month to another of a year, or of a financial year where `to` is given. */
export function monthsOfYear(
  from: string | undefined,
  to: string | undefined,
  first: number,
  last: number,
): Span | undefined {
  const of = (month: number) =>
    to === undefined ? monthSpan(yearOf(from), month) : monthOfYears(from, to, month);
  const [begins, ends] = [of(first), of(last)];
  if (begins === undefined || ends === undefined) return undefined;
  return months(Number(begins.from.slice(0, 4)), first, Number(ends.to.slice(0, 4)), last);
}

export function isFollowing(start: number, end: number): boolean {
  return end === (start + 1) % (end < 100 ? 100 : 10_000);
}

/** "2025/26", "2025/2026" and "25/26": one year that runs over two. */
function areYears(start: number, to: string | undefined): boolean {
  return isFollowing(start, Number(to)) || isFollowing(start % 100, Number(to) % 100);
}

export function financialYear(start: number): Span {
  return {
    from: `${start}-04-01`,
    to: `${start + 1}-03-31`,
    precision: 'financial year',
    key: `FY${start}-${two((start + 1) % 100)}`,
  };
}

function financialQuarter(start: number, quarter: number): Span {
  const first = quarter === 4 ? 1 : 1 + quarter * 3;
  const year = quarter === 4 ? start + 1 : start;
  return {
    from: `${year}-${two(first)}-01`,
    to: lastDayOfMonth(year, first + 2),
    precision: 'quarter',
    key: `FY${start}-${two((start + 1) % 100)}-Q${quarter}`,
  };
}

function calendarQuarter(year: number, quarter: number): Span {
  const first = quarter * 3 - 2;
  return {
    from: `${year}-${two(first)}-01`,
    to: lastDayOfMonth(year, first + 2),
    precision: 'quarter',
    key: `${year}-Q${quarter}`,
    assumption: say('reading.calendar-quarter', { quarter, year, years: `${year}/${two((year + 1) % 100)}` }),
  };
}

const seasonStarts: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
/** "Hydref" by itself is October, and "yr hydref" autumn. */
const inWelsh: Readonly<Record<string, string>> = {
  gwanwyn: 'spring',
  wanwyn: 'spring',
  haf: 'summer',
  hydref: 'autumn',
  gaeaf: 'winter',
  aeaf: 'winter',
};

/** For use in a pattern, within a group. */
export const seasonName =
  "spring|summer|autumn|winter|gwanwyn|wanwyn|haf|(?<=(?<!\\p{L})yr\\s|['’]r\\s)hydref|gaeaf|aeaf";

export function seasonNamed(name: string | undefined): string {
  const word = (name ?? '').toLowerCase();
  return inWelsh[word] ?? word;
}

/** Winter 2024 begins in December 2024. */
export function season(name: string | undefined, year: number): Span | undefined {
  const start = seasonStarts[seasonNamed(name)];
  if (start === undefined) return undefined;
  const endYear = start === 12 ? year + 1 : year;
  return {
    from: `${year}-${two(start)}-01`,
    to: lastDayOfMonth(endYear, start === 12 ? 2 : start + 2),
    precision: 'season',
    key: `${year}-${seasonNamed(name)}`,
  };
}

/** "Winter 2026" may be the one that ends in that year. */
export function seasonOfYear(words: string, name: string | undefined, year: number): Span | undefined {
  const found = season(name, year);
  if (found === undefined || seasonNamed(name) !== 'winter') return found;
  return { ...found, assumption: say('reading.winter-of-year', { words, year, next: year + 1 }) };
}

/**
 * Of two years that follow one another autumn is in the first, and winter goes from one to the other. Spring and summer may be in either: of a
 * year that begins in April or in September summer comes first, and spring last.
 */
export function seasonOfYears(
  words: string,
  name: string | undefined,
  first: number,
  second: number,
): Span | undefined {
  if (!isFollowing(first % 100, second % 100)) return undefined;
  const called = seasonNamed(name);
  const found = season(name, called === 'spring' ? first + 1 : first);
  if (found === undefined || called === 'autumn' || called === 'winter') return found;
  return { ...found, assumption: say('reading.season-of-years', { words, year: found.from.slice(0, 4) }) };
}

const termMonths: Readonly<Record<string, readonly [number, number]>> = {
  autumn: [9, 12],
  spring: [1, 3],
  summer: [4, 7],
};

/** Of schools. A school year begins in autumn: the spring of 2025/26 is in 2026. */
export function term(name: string | undefined, year: number, to: string | undefined): Span | undefined {
  const [first, last] = termMonths[seasonNamed(name)] ?? [];
  if (first === undefined || last === undefined) return undefined;
  if (to !== undefined && !isFollowing(year % 100, Number(to) % 100)) return undefined;
  const of = to === undefined || first === 9 ? year : year + 1;
  return months(of, first, of, last);
}

/** A third of it each. */
const partMonths: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  beginning: [1, 4],
  start: [1, 4],
  dechrau: [1, 4],
  mid: [5, 8],
  middle: [5, 8],
  canol: [5, 8],
  late: [9, 12],
};
export const thirdNames = Object.keys(partMonths).join('|');

export function partOfYear(name: string | undefined, year: number): Span | undefined {
  const [first, last] = partMonths[(name ?? '').toLowerCase()] ?? [];
  return first === undefined || last === undefined ? undefined : months(year, first, year, last);
}

/** Some months on from the one that a financial year begins in. */
function monthsOfYears(year: number, to: string, first: number, last: number): Span | undefined {
  if (!isFollowing(year % 100, Number(to) % 100)) return undefined;
  const at = (month: number): [number, number] => (month > 9 ? [year + 1, month - 9] : [year, month + 3]);
  return months(...at(first), ...at(last));
}

export function partOfYears(
  name: string | undefined,
  year: string | undefined,
  to: string | undefined,
): Span | undefined {
  const [first, last] = partMonths[(name ?? '').toLowerCase()] ?? [];
  if (first === undefined || last === undefined || to === undefined) return undefined;
  return monthsOfYears(yearOf(year), to, first, last);
}

/** "H2 2026" may be of the financial year; "the second half of 2026" is of the year. */
export function halfOfYear(
  words: string,
  from: string | undefined,
  to: string | undefined,
): Span | undefined {
  const [first, last] = /first|cyntaf|1/iu.test(words) ? ([1, 6] as const) : ([7, 12] as const);
  const year = yearOf(from);
  if (to !== undefined) return monthsOfYears(year, to, first, last);
  const span = months(year, first, year, last);
  if (span === undefined || !/\d$/u.test(words)) return span;
  const says = { words: `${words} ${year}`, year, years: `${year}/${two((year + 1) % 100)}` };
  return { ...span, assumption: say('reading.calendar-half', says) };
}

/** Universities and schools call terms after feasts. */
const alsoTerm = /^(?:michaelmas|lent)$/iu;

export function feast(name: string | undefined, year: number): Span | undefined {
  const days = feastIn(name ?? '', year);
  if (days === undefined) return undefined;
  const span = daysFrom(days.from, days.to);
  if (!alsoTerm.test(name ?? '')) return span;
  return {
    ...span,
    assumption: say('reading.feast-or-term', { words: `${name} ${year}`, day: { day: days.to } }),
  };
}

export function quarterOfYears(
  quarter: string | undefined,
  from: string | undefined,
  to: string | undefined,
): Span | undefined {
  const start = yearOf(from);
  if (to === undefined) return calendarQuarter(start, Number(quarter));
  return areYears(start, to) ? financialQuarter(start, Number(quarter)) : undefined;
}

/** From September to August, as universities and schools count. */
export function academicYear(from: string | undefined, to: string | undefined): Span | undefined {
  const start = yearOf(from);
  const span = months(start, 9, start + 1, 8);
  return span === undefined || !areYears(start, to) ? undefined : { ...span, key: `AY${start}` };
}

/** From one annual meeting to the next, which councils hold in May: its last day is known to the month. */
export function municipalYear(from: string | undefined, to: string | undefined): Span | undefined {
  const start = yearOf(from);
  const span = months(start, 5, start + 1, 5);
  return span === undefined || !areYears(start, to) ? undefined : { ...span, key: `MY${start}` };
}

const ordinals = [
  /^first|^cyntaf/iu,
  /^second|^ail/iu,
  /^third|^trydydd/iu,
  /^fourth|^last|^pedwerydd|^olaf/iu,
];

export function quarterNamed(
  words: string,
  from: string | undefined,
  to: string | undefined,
): Span | undefined {
  const named = ordinals.findIndex((each) => each.test(words)) + 1;
  return quarterOfYears(String(named === 0 ? Number.parseInt(words, 10) : named), from, to);
}
