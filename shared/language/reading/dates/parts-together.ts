// Several parts of one year that are said together: "Sept/Oct 2027", "Q1–3 2026/27", "spring/summer 2026". They run from the first of them to
// the end of the last.

import { say } from '../../say.ts';
import { quarterName } from './financial-year-parts.ts';
import { monthName, monthOf } from './month-words.ts';
import {
  daysFrom,
  months,
  monthSpan,
  quarterOfYears,
  season,
  seasonName,
  seasonNamed,
  seasonOfYears,
  yearOf,
  type Span,
} from './spans.ts';

type Reader = readonly [RegExp, (match: RegExpExecArray) => Span | undefined];

const joined = '\\s*(?:[,&/–-]|(?:to|into|or|and|hyd at|hyd|i|neu|ac?)(?!\\p{L}))\\s*';
const itsYear = "(\\d{4}|['’]\\d{2})(?:\\s*[/–-]\\s*(\\d{4}|\\d{2}))?(?![\\d/])";

/** "Sept/Oct 2027"; "Hydref/October 2027" is one month. */
function oneOrNext(year: number, first: number, last: number): Span | undefined {
  return first === last ? monthSpan(year, first) : months(year, first, year, last);
}

const twoMonths = `(${monthName})\\s*(?:/|\\b(?:or|neu)\\b)\\s*(${monthName})`;

export const monthsTogether: Reader = [
  new RegExp(`${twoMonths}\\s*((?:19|20)\\d{2}|['’]?\\d{2})\\b(?!\\s*[/–-]\\s*\\d)`, 'giu'),
  (m) => oneOrNext(yearOf(m[3]), monthOf(m[1]), monthOf(m[2])),
];

/** "Ym mis Hydref", "Hydref-26" as spreadsheets write a month, and "Medi, Hydref" name the month. */
const besideOctober = new RegExp(`(?:\\b[mf]is|${monthName}\\s*(?:[,/&–-]|a|ac|neu|i|hyd))\\s*$`, 'iu');

/** "Hydref 2026" is the month, and may be meant as the season. */
export function octoberOrAutumn(
  { 0: words, index, input }: RegExpExecArray,
  span: Span | undefined,
): Span | undefined {
  if (span === undefined || !/^hydref(?![-/])/iu.test(words)) return span;
  if (besideOctober.test(input.slice(0, index))) return span;
  return { ...span, assumption: say('reading.october-or-autumn', { words, month: { month: span.key } }) };
}

/** "Q1/Q2 2026/27" and "Q1–3 2026": from the first to the last. */
function quartersOfYear(
  quarters: readonly [string | undefined, string | undefined],
  from: string | undefined,
  to: string | undefined,
): Span | undefined {
  const [begins, ends] = quarters.map((quarter) => quarterOfYears(quarter, from, to));
  if (begins === undefined || ends === undefined || ends.to <= begins.to) return undefined;
  const { assumption } = ends;
  return { ...daysFrom(begins.from, ends.to), precision: 'quarter', ...(assumption && { assumption }) };
}

const twoQuarters = `(?<!\\p{L})${quarterName}\\s*([1-4])${joined}(?:${quarterName}\\s*)?([1-4])(?!\\d)`;

export const quartersTogether: Reader = [
  new RegExp(`${twoQuarters}[\\s,:(]+(?:of\\s+|o\\s+)?(?:FY\\s*)?${itsYear}`, 'giu'),
  (m) => quartersOfYear([m[1], m[2]], m[3], m[4]),
];

const several = new RegExp(`${twoQuarters}|${twoMonths}`, 'iu');

/** Whether it is two quarters or two months that the words of a span are of: nobody has a column for them. */
export function namesSeveralParts(words: string, { precision }: Span): boolean {
  return precision === 'quarter' && several.test(words);
}

/** "Spring/summer 2026" is both of them. Winter comes before the spring of the year that is named, and goes on from its autumn. */
function seasonsOfYear(
  words: string,
  names: readonly [string, string],
  year: number,
  to: string | undefined,
): Span | undefined {
  const [first, last] = names.map((name) => seasonNamed(name.replace(/^hydref$/iu, 'autumn')));
  const isWinterFirst = first === 'winter' && last !== 'winter';
  const of = (name: string | undefined, of: number) =>
    to === undefined ? season(name, of) : seasonOfYears(words, name, year, yearOf(to));
  const [begins, ends] = [of(first, isWinterFirst ? year - 1 : year), of(last, year)];
  if (begins === undefined || ends === undefined || ends.to <= begins.from) return undefined;
  const said =
    isWinterFirst && to === undefined
      ? { assumption: say('reading.season-of-years', { words, year: ends.to.slice(0, 4) }) }
      : ends.assumption && { assumption: ends.assumption };
  return { ...daysFrom(begins.from, ends.to), ...said };
}

/** Beside another season "hydref" is one. */
const anySeason = `${seasonName}|hydref`;

export const seasonsTogether: Reader = [
  new RegExp(
    `(?<!\\p{L})(${anySeason})(?:\\s*,\\s*(?:${anySeason})){0,2}${joined}(?:(?:early|late|mid)[ -])?(${anySeason})(?:\\s+of)?[\\s,]+${itsYear}`,
    'giu',
  ),
  (m) => seasonsOfYear(m[0], [m[1] ?? '', m[2] ?? ''], yearOf(m[3]), m[4]),
];
