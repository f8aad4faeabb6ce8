// Finds the dates in a line of text at whatever precision it was written: a day, a month, a quarter, a season, a year.
// Seasons are the UK's: spring March to May, summer June to August, autumn September to November, winter December to February.

import { lastDayOfMonth, weekdayOf } from '../kernel/days.ts';
import type { Saying } from '../kernel/saying.ts';
import { monthName, monthOf } from './reading/month-words.ts';
import { sayWeekday, weekdayBefore } from './reading/weekday-words.ts';
import { writtenDays } from './reading/written-days.ts';
import { say } from './say.ts';

export type Precision = 'day' | 'month' | 'quarter' | 'season' | 'year' | 'financial year';

export interface DateWords {
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  /** The same date gives the same key however it was written: "2024-07", "FY2024-25-Q1", "2024-summer". */
  readonly key: string;
  /** Where it begins in the text. */
  readonly start: number;
  readonly end: number;
  /** Said when the words could mean something else. */
  readonly assumption?: Saying;
}

type Span = Pick<DateWords, 'from' | 'to' | 'precision' | 'key' | 'assumption'>;
type Reader = (match: RegExpExecArray) => Span | undefined;

const monthWord = `(${monthName})`;
const yearWord = "(\\d{4}|['’]?\\d{2})";

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function yearOf(text: string | undefined): number {
  const digits = (text ?? '').replace(/['’]/u, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function monthSpan(year: number, month: number): Span {
  return {
    from: `${year}-${two(month)}-01`,
    to: lastDayOfMonth(year, month),
    precision: 'month',
    key: `${year}-${two(month)}`,
  };
}

function months(fromYear: number, from: number, toYear: number, to: number): Span | undefined {
  const span = { from: `${fromYear}-${two(from)}-01`, to: lastDayOfMonth(toYear, to) };
  if (span.to < span.from) return undefined;
  return { ...span, precision: 'quarter', key: `${fromYear}-${two(from)}..${toYear}-${two(to)}` };
}

function isFollowing(start: number, end: number): boolean {
  return end === (start + 1) % (end < 100 ? 100 : 10_000);
}

function financialYear(start: number): Span {
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

/** Winter 2024 begins in December 2024. */
function season(name: string | undefined, year: number): Span | undefined {
  const start = seasonStarts[(name ?? '').toLowerCase()];
  if (start === undefined) return undefined;
  const endYear = start === 12 ? year + 1 : year;
  return {
    from: `${year}-${two(start)}-01`,
    to: lastDayOfMonth(endYear, start === 12 ? 2 : start + 2),
    precision: 'season',
    key: `${year}-${(name ?? '').toLowerCase()}`,
  };
}

const termMonths: Readonly<Record<string, readonly [number, number]>> = {
  autumn: [9, 12],
  spring: [1, 3],
  summer: [4, 7],
};

/** Of schools. A school year begins in autumn: the spring of 2025/26 is in 2026. */
function term(name: string | undefined, year: number, to: string | undefined): Span | undefined {
  const [first, last] = termMonths[(name ?? '').toLowerCase()] ?? [];
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

function partOfYear(name: string | undefined, year: number): Span | undefined {
  const [first, last] = partMonths[(name ?? '').toLowerCase()] ?? [];
  return first === undefined || last === undefined ? undefined : months(year, first, year, last);
}

function halfOfYear(words: string, year: number): Span | undefined {
  return /first|1/iu.test(words) ? months(year, 1, year, 6) : months(year, 7, year, 12);
}

function quarterOfYears(
  quarter: string | undefined,
  from: string | undefined,
  to: string | undefined,
): Span | undefined {
  const start = yearOf(from);
  if (to === undefined) return calendarQuarter(start, Number(quarter));
  return isFollowing(start, Number(to)) || isFollowing(start % 100, Number(to) % 100)
    ? financialQuarter(start, Number(quarter))
    : undefined;
}

const years = '(?:FY\\s*)?(\\d{4})(?:\\s*[/–-]\\s*(\\d{4}|\\d{2}))?(?![\\d/])';

/** From September to August, as universities and schools count. */
function academicYear(from: string | undefined, to: string | undefined): Span | undefined {
  const start = yearOf(from);
  const span = months(start, 9, start + 1, 8);
  const follows = isFollowing(start, Number(to)) || isFollowing(start % 100, Number(to) % 100);
  return span === undefined || !follows ? undefined : { ...span, key: `AY${start}` };
}

const ordinals = ['first', 'second', 'third', 'fourth'];

function quarterNamed(words: string, from: string | undefined, to: string | undefined): Span | undefined {
  const named = ordinals.indexOf(words.toLowerCase()) + 1;
  return quarterOfYears(String(named === 0 ? Number.parseInt(words, 10) : named), from, to);
}

const academic = '(?:academic|school) year|AY|blwyddyn (?:academaidd|ysgol)';
const spanOfYears = '(\\d{4})\\s*[/–-]\\s*(\\d{4}|\\d{2})(?![\\d/])';

/** Longer and more exact forms first: the first that matches earliest in the text wins. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`${monthWord}\\s*(?:${yearWord}\\s*)?(?:[–-]|to)\\s*${monthWord}\\s*${yearWord}\\b`, 'giu'),
    (m) => months(yearOf(m[2] ?? m[4]), monthOf(m[1]), yearOf(m[4]), monthOf(m[3])),
  ],
  [
    new RegExp(
      `${monthWord}(?:[\\s,/-]*|\\s+(?:of|in|o|yn)\\s+|\\s*\\()${yearWord}\\b(?![/–-]\\d|\\s*[/–-]\\s*\\d{2,4}(?![\\d:.,]|\\s*%|\\s*\\p{L})|\\s*%|[.:]\\d|\\s*[ap]\\.?m\\b)`,
      'giu',
    ),
    (m) => monthSpan(yearOf(m[2]), monthOf(m[1])),
  ],
  [
    new RegExp(`\\b(?:Q|Qtr\\.?|Quarter)\\s*([1-4])[\\s,:(/-]*${years}`, 'giu'),
    (m) => quarterOfYears(m[1], m[2], m[3]),
  ],
  [
    new RegExp(`${years}[\\s,:(-]*(?:Q|Qtr\\.?|Quarter)\\s*([1-4])\\b`, 'giu'),
    (m) => quarterOfYears(m[3], m[1], m[2]),
  ],
  [
    /\b(?:Q|Qtr\.?|Quarter)\s*([1-4])[\s,:(-]*(?:FY\s*)?(\d{2})\s*[/–-]\s*(\d{2})\b/giu,
    (m) => quarterOfYears(m[1], m[2], m[3]),
  ],
  [
    /\b(?:FY\s*)?(\d{2})\s*[/–-]\s*(\d{2})[\s,:(-]*(?:Q|Qtr\.?|Quarter)\s*([1-4])\b/giu,
    (m) => quarterOfYears(m[3], m[1], m[2]),
  ],
  [
    new RegExp(`\\b(1st|2nd|3rd|4th|first|second|third|fourth)\\s+quarter(?:\\s+of)?[\\s,]+${years}`, 'giu'),
    (m) => quarterNamed(m[1] ?? '', m[2], m[3]),
  ],
  [new RegExp(`\\b(?:${academic})[\\s,:(]*${spanOfYears}`, 'giu'), (m) => academicYear(m[1], m[2])],
  [new RegExp(`\\b${spanOfYears}[\\s,:(]*(?:${academic})\\b`, 'giu'), (m) => academicYear(m[1], m[2])],
  [/(?<![\d/.])(0?[1-9]|1[0-2])\/(20\d{2})\b(?![/\d])/giu, (m) => monthSpan(Number(m[2]), Number(m[1]))],
  [/\b(?:christmas|xmas|nadolig)\s+(\d{4})\b/giu, (m) => monthSpan(Number(m[1]), 12)],
  [
    /\b(autumn|spring|summer)\s+term(?:\s+of)?[\s,]+(\d{4})(?:\s*[/–-]\s*(\d{4}|\d{2}))?\b/giu,
    (m) => term(m[1], Number(m[2]), m[3]),
  ],
  [
    /\b(early|beginning|start|mid|middle|late|dechrau|canol)(?:[\s-]+(?:in|of|the))*[\s-]+(\d{4})\b(?!\s*[/–-]\s*\d)/giu,
    (m) => partOfYear(m[1], Number(m[2])),
  ],
  [
    /\b((?:first|second|1st|2nd)\s+half|H[12])(?:\s+of)?[\s,]+(\d{4})\b(?!\s*[/–-]\s*\d)/giu,
    (m) => halfOfYear(m[1] ?? '', Number(m[2])),
  ],
  [
    /\b(spring|summer|autumn|winter)(?:\s+of)?[\s,]+(\d{4})(?:\s*[/–-]\s*\d{2,4})?\b/giu,
    (m) => season(m[1], Number(m[2])),
  ],
  [
    /\b(?:FY\s*)?(\d{4})\s*[/–-]\s*(\d{4}|\d{2})\b(?![-/]\d)/giu,
    (m) =>
      isFollowing(Number(m[1]), Number(m[2])) || isFollowing(Number(m[1]) % 100, Number(m[2]))
        ? financialYear(Number(m[1]))
        : undefined,
  ],
  [
    /\bFY\s*['’]?(\d{2})\s*[/–-]\s*(\d{2})\b/giu,
    (m) => (isFollowing(Number(m[1]), Number(m[2])) ? financialYear(2000 + Number(m[1])) : undefined),
  ],
  [
    /\b(\d{2})\/(\d{2})\b(?!\/)/giu,
    (m) => (isFollowing(Number(m[1]), Number(m[2])) ? financialYear(2000 + Number(m[1])) : undefined),
  ],
  [
    /\bFY\s*['’]?(\d{4}|\d{2})\b/giu,
    (m) => ({
      ...financialYear(yearOf(m[1]) - 1),
      assumption: say('reading.year-that-ends', { words: m[0], year: yearOf(m[1]) }),
    }),
  ],
  [
    /(?<![\d.,/£$€-])\b(20\d{2}|19\d{2})\b(?![\d,/%]|\.\d)/giu,
    (m) => ({ from: `${m[1]}-01-01`, to: `${m[1]}-12-31`, precision: 'year', key: m[1] ?? '' }),
  ],
];

/** Said of a day that the words before it call by another weekday than its own. */
function daySpan(date: string, before: string): Span {
  const span = { from: date, to: date, precision: 'day', key: date } as const;
  const called = weekdayBefore(before);
  const weekday = weekdayOf(date);
  if (called === undefined || called === weekday) return span;
  const says = { day: { day: date }, weekday: sayWeekday(weekday), called: sayWeekday(called) };
  return { ...span, assumption: say('reading.other-weekday', says) };
}

/** The earliest of those that aren't days, in a line that has no day. */
function earliest(text: string): DateWords | undefined {
  let best: DateWords | undefined;
  // "2025/28" isn't a financial year, and isn't 2025 either.
  const impossible: { readonly start: number; readonly end: number }[] = [];
  for (const [pattern, read] of readers) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (impossible.some((range) => start >= range.start && end <= range.end)) continue;
      const span = read(match);
      if (span === undefined) {
        impossible.push({ start, end });
        continue;
      }
      const found = { ...span, start, end };
      if (best === undefined || found.start < best.start) best = found;
      break;
    }
  }
  return best;
}

/** A text as long, of which a part has been read. */
function without(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)}${'\0'.repeat(end - start)}${text.slice(end)}`;
}

export interface DatesRead {
  readonly dates: readonly DateWords[];
  /** Where days are written that no month has. */
  readonly noDays: readonly { readonly start: number; readonly end: number }[];
  /** The line without any of them. */
  readonly rest: string;
}

const hasDigit = /\d/u;

/** `most` is how many are asked for. */
function read(given: string, most: number): DatesRead {
  const text = given.replaceAll(/[‐‑−]/gu, '-').replaceAll(/[‒—―]/gu, '–');
  const found: DateWords[] = [];
  const written = hasDigit.test(text) ? writtenDays(text) : [];
  const noDays = written.filter(({ day }) => day === undefined);
  for (const { start, end, day } of written)
    if (day != null) found.push({ ...daySpan(day, text.slice(0, start)), start, end });
  let rest = written.reduce(without, text);
  for (let count = 0; count < most && hasDigit.test(rest); count += 1) {
    const date = earliest(rest);
    if (date === undefined) break;
    found.push(date);
    rest = without(rest, date);
  }
  return { dates: found.sort((a, b) => a.start - b.start), noDays, rest };
}

/** All that a line says of days and other dates, in the order they stand. */
export function datesIn(text: string): DatesRead {
  return read(text, text.length);
}

/** The earliest date in a line; undefined when there is none. A line that names a day that no month has is no date. */
export function findDate(text: string): DateWords | undefined {
  const { dates, noDays } = read(text, 1);
  return noDays.length > 0 ? undefined : dates[0];
}

/** All dates in a line, in the order they stand; none where one of them is a day that no month has. */
export function findDates(text: string): readonly DateWords[] {
  const { dates, noDays } = datesIn(text);
  return noDays.length > 0 ? [] : dates;
}
