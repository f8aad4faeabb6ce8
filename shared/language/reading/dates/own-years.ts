// Periods of financial years, "Q1 2024/25", where those begin in another month than April: an academy's first quarter is September to November.

import { lastDayOfMonth } from '../../../kernel/days.ts';
import { monthAndYear } from '../../dates.ts';
import { financialYearFrom, type FinancialYear } from '../../financial-years.ts';
import { halfName } from './financial-year-parts.ts';
import { monthName, monthOf } from './month-words.ts';
import type { ReadPeriod } from './read-period.ts';
import { isFollowing, monthSpan, thirdNames, type Span } from './spans.ts';

/** Readings are of years from April. */
const assumed = 4;
const january = 1;

type Days = Readonly<Record<'from' | 'to', string>>;

const pair = /(?<![\d/.-])(?:(?:19|20)?(\d{2}))\s*[/–-]\s*(?:(?:19|20)?(\d{2}))(?![\d/.-])/u;
const partNamed = new RegExp(`(?<!\\p{L})(?:${halfName}|${thirdNames})(?!\\p{L})`, 'iu');
const yearThatEnds = /(?<!\p{L})FYE?(?!\p{L})/iu;
/** "April to June 2024 (2024/25)": it says its own year. */
const monthWithYear = new RegExp(`${monthName}[\\s'’-]*(?:\\d{4}|\\d{2})(?!\\d|\\s*[/–-]\\s*\\d)`, 'iu');
const someMonth = new RegExp(`(?<!\\p{L})${monthName}(?!\\p{L})`, 'giu');

/** The first of the two years of "2024/25". "2026-02" names a month. */
export function firstOfTwo(text: string): number | undefined {
  const [, first, second] = pair.exec(text) ?? [];
  return first !== undefined && isFollowing(Number(first), Number(second)) ? 2000 + Number(first) : undefined;
}

function moved(day: string, months: number): readonly [number, number] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const inAll = year * 12 + month - 1 + months;
  return [Math.floor(inAll / 12), (inAll % 12) + 1];
}

function movedOn({ from, to }: Days, months: number): Days {
  return { from: monthSpan(...moved(from, months)).from, to: lastDayOfMonth(...moved(to, months)) };
}

/** "October to May" of a year that begins in September. */
function ofItsMonths(
  first: number | undefined,
  startMonth: number,
  [begins, ends]: readonly number[],
): Days | undefined {
  if (first === undefined || begins === undefined || ends === undefined) return undefined;
  const of = (month: number) => monthSpan(first + (month < startMonth ? 1 : 0), month);
  const days = { from: of(begins).from, to: of(ends).to };
  return days.from < days.to ? days : undefined;
}

/** Called by its months: which quarter of a year they are depends on the month that the year begins in. */
export function inItsMonths({ from, to }: Days): Pick<ReadPeriod, 'key' | 'label'> & Days {
  const [first, last] = [monthAndYear(from), monthAndYear(to)];
  const isInOne = from.slice(0, 4) === to.slice(0, 4);
  const label = `${isInOne ? first.replace(/ \d+$/u, '') : first} to ${last}`;
  return { key: `${from.slice(0, 7)}..${to.slice(0, 7)}`, label, from, to };
}

/**
 * The year of which a text names a part that has no days of its own, "P4 2024/25": `days` are those that it lies among in a year from April.
 * Undefined where years begin in April, or in January.
 */
export function ownYearNamed(text: string, days: Days, startMonth: number): FinancialYear | undefined {
  const first = firstOfTwo(text);
  if (startMonth === assumed || startMonth === january || first === undefined) return undefined;
  const among = financialYearFrom(first, assumed);
  return among.from <= days.from && days.to <= among.to ? financialYearFrom(first, startMonth) : undefined;
}

/** "2025/2026 Oct" and "FY26 Oct", of which the reading took the year that the month has from April. */
function monthOfYear(first: number | undefined, read: ReadPeriod, startMonth: number): ReadPeriod {
  const [year = 0, month = 0] = read.key.split('-').map(Number);
  const asRead = month < assumed ? year - 1 : year;
  if (first !== undefined && first !== asRead) return read;
  const begins = startMonth === january ? asRead + 1 : asRead;
  return { ...read, ...daysAndKey(monthSpan(month < startMonth ? begins + 1 : begins, month)) };
}

function daysAndKey({ key, from, to }: Span): Pick<ReadPeriod, 'key'> & Days {
  return { key, from, to };
}

/**
 * What a text names, read as of years from April, in years that begin in another month. None of those that begin in January is called
 * "2024/25": that is one from April to anybody. Undefined where a quarter hasn't the months that stand beside it.
 */
export function inOwnYears(text: string, read: ReadPeriod, startMonth: number): ReadPeriod | undefined {
  const { key, from, to } = read;
  const first = firstOfTwo(text);
  if (startMonth === assumed || from === null || to === null) return read;
  if (startMonth === january && first !== undefined) return read;
  const year = /^FY(\d{4})-\d{2}$/u.exec(key)?.[1];
  if (year !== undefined)
    return { ...read, ...financialYearFrom(Number(year) + (startMonth === january ? 1 : 0), startMonth) };
  const isOfYearThatEnds = first === undefined && read.assumption !== undefined && yearThatEnds.test(text);
  if (first === undefined && !isOfYearThatEnds) return read;
  if (/^\d{4}-\d{2}$/u.test(key)) return monthOfYear(first, read, startMonth);
  const months = (text.match(someMonth) ?? []).map(monthOf);
  const named = monthWithYear.test(text) ? undefined : ofItsMonths(first, startMonth, months);
  if (!/-Q\d$/u.test(key) && !partNamed.test(text))
    return named === undefined ? read : { ...read, ...inItsMonths(named) };
  const own = movedOn({ from, to }, startMonth === january ? 12 + january - assumed : startMonth - assumed);
  return months.length > 1 && named?.from !== own.from ? undefined : { ...read, ...inItsMonths(own) };
}
