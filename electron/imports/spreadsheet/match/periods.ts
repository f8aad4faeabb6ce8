// Periods as spreadsheets write them: dates that mean a month, quarters, financial years, and those that can be read in two ways.

import { findDate } from '../../../../shared/language/date-words.ts';
import {
  quarterName,
  withQuarterOnce,
} from '../../../../shared/language/reading/dates/financial-year-parts.ts';
import { daysFrom, lastDayOfMonth } from '../../../../shared/kernel/days.ts';
import { longDate, monthAndYear } from '../../../../shared/language/dates.ts';
import { financialYearOf, type FinancialYear } from '../../../../shared/language/financial-years.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import { monthName, monthOf, noVerb } from '../../../../shared/language/reading/dates/month-words.ts';
import {
  inItsMonths,
  inOwnYears,
  ownYearNamed,
} from '../../../../shared/language/reading/dates/own-years.ts';
import {
  isYearAndMonth,
  readPeriod,
  type PeriodPlace,
  type ReadPeriod,
} from '../../../../shared/language/reading/dates/read-period.ts';
import { quarterEnding, quarterOf } from '../../../../shared/language/reading/dates/quarter-ends.ts';
import { endsYearIn, yearEnding } from '../../../../shared/language/reading/dates/year-ends.ts';
import { actualWords, kindIn } from '../../../../shared/language/reading/kind-words.ts';
import { remembered } from '../remembered.ts';

export type Answers = Readonly<Record<string, string>>;

const slashDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/u;

/** A day in digits, whichever of its numbers is the month: "07/31/2024". */
export function isDayInDigits(text: string): boolean {
  return slashDate.test(text.trim());
}

/** "03/04/2024" may be 3 April or 4 March; "13/04/2024" is only one day. */
export function dayOrders(texts: Iterable<string>): {
  dayFirst: boolean;
  monthFirst: boolean;
  either: string | undefined;
} {
  let either: string | undefined;
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const parts = slashDate.exec(text.trim());
    if (parts === null) continue;
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    if (first > 12) dayFirst = true;
    else if (second > 12) monthFirst = true;
    else if (first !== second) either ??= text.trim();
  }
  return { dayFirst, monthFirst, either };
}

const calendarQuarter = /^\d{4}-Q[1-4]$/u;
const someQuarter = new RegExp(quarterName, 'iu');

/** "Q2 2024": of the calendar year or of the financial year. */
export function openQuarter(text: string): boolean {
  // A sheet of months need not be read for it, date by date.
  return someQuarter.test(text) && calendarQuarter.test(findDate(text)?.key ?? '');
}

/** "10/11" may be a financial year, or two months, or a day. */
export function openYears(text: string): boolean {
  const match = /^\s*(\d{2})\/(\d{2})\s*$/u.exec(text);
  return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12 && Number(match[1]) > 0;
}

function inMonthOrder(text: string): string {
  const parts = slashDate.exec(text.trim());
  return parts === null ? text : `${parts[2]}/${parts[1]}/${parts[3]}`;
}

/** A month written as its first or last day is the month. */
function asMonth(read: ReadPeriod): ReadPeriod {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(read.key);
  if (day === null) return read;
  const [year, month] = [Number(day[1]), Number(day[2])];
  const from = `${day[1]}-${day[2]}-01`;
  const to = lastDayOfMonth(year, month);
  if (read.key !== from && read.key !== to) return { ...read, label: longDate(read.key) };
  return { ...read, key: `${day[1]}-${day[2]}`, label: monthAndYear(from), from, to };
}

/** "Jul-24" is called "July 2024", "Q2 24/25" "Q2 2024/25", so that one period has one name in the register. */
function named(read: ReadPeriod): ReadPeriod {
  const quarter = /^FY(\d{4})-(\d{2})-Q([1-4])$/u.exec(read.key);
  if (quarter !== null) return { ...read, label: `Q${quarter[3]} ${quarter[1]}/${quarter[2]}` };
  const year = /^FY(\d{4})-(\d{2})$/u.exec(read.key);
  if (year !== null) return { ...read, label: `${year[1]}/${year[2]}` };
  return /^\d{4}-\d{2}$/u.test(read.key) ? { ...read, label: monthAndYear(read.key) } : read;
}

const quarterWord = String.raw`(?:q(?:tr|uarter)?|ch(?:warter)?)\.?\s*(?<quarter>[1-4])`;
const partAlone = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${quarterWord}|h(?:alf)?\s*(?<half>[12])|(?<month>${monthName}))(?![\p{L}\d])`,
  'giu',
);
/** "Apr–Jun", "To end of Q2", "Sept YTD": no part of a year by itself. */
const moreThanPart =
  /(?<![\p{L}\d])(?:to|until|till?|up to|since|from|onwards|cumulative|ytd|hyd|ers|ymlaen)(?![\p{L}\d])/iu;
const monthThatIsNoVerb = new RegExp(`^${monthName}${noVerb}`, 'iu');

/** “Hyd” with more behind it is “until”. */
const octoberAlone = /^\s*hyd\.?\s*$/iu;

/** With a capital letter it is a month: "May visitors". */
function isVerb(words: string): boolean {
  return words.startsWith('m') && !monthThatIsNoVerb.test(words);
}

const byThen = /(?<!\p{L})(?:by|erbyn)(?!\p{L})/iu;

/** "By end of Q2": to be met, or come together, by then. */
function mayBeTarget(words: string): boolean {
  return byThen.test(words) && kindIn(words) === undefined && !actualWords.test(words);
}

type Part = Readonly<Record<string, string | undefined>>;

/** The parts of a year that words with no year name. "People who may attend" name none. */
const partsIn = remembered((words): readonly Part[] => {
  if (findDate(words) !== undefined) return [];
  if (octoberAlone.test(words)) return [{ month: 'Hydref' }];
  if (endsYearIn(words) !== undefined) return [];
  return [...withQuarterOnce(words).matchAll(partAlone)].flatMap(({ index, groups }) =>
    groups === undefined || isVerb(words.slice(index)) ? [] : [groups],
  );
});

/** "Q1" or "April" with no year: part of a year that is said elsewhere. Undefined where a date says its own. */
export function partOfYearIn(words: string): string | undefined {
  return partsIn(words).map(nameOf)[0];
}

/** With the same mark in its place as a date has in the shape of a heading. */
export function withoutPartOfYear(shape: string): string {
  return shape.replaceAll(partAlone, '‹period›');
}

function namedParts(words: string): string {
  return partsIn(words).map(nameOf).join();
}

function nameOf({ quarter, half, month }: Part): string | undefined {
  if (quarter !== undefined) return `Q${quarter}`;
  return half === undefined ? month : `H${half}`;
}

/** "Q1 (April to June)": the months are those that it has. */
function isInItsMonths(parts: readonly Part[], read: ReadPeriod | undefined): boolean {
  const [of, first, last] = parts;
  if (parts.length !== 3 || of?.['month'] !== undefined || read?.from == null || read.to === null)
    return false;
  const monthIn = (day: string) => Number(day.slice(5, 7));
  return monthOf(first?.['month']) === monthIn(read.from) && monthOf(last?.['month']) === monthIn(read.to);
}

const recurring: readonly (readonly [RegExp, number])[] = [
  [/\b(?:weekly|(?:per|each|every) week|wythnosol|yr wythnos)\b/u, 7],
  [/\b(?:monthly|(?:per|each|every) month|misol|y mis)\b/u, 31],
  [/\b(?:quarterly|(?:per|each|every) quarter|chwarterol|y chwarter)\b/u, 92],
  [
    /\b(?:annual|yearly|full[ -]year|year[ -]end|end of (?:the )?year|(?:per|each|every) (?:year|annum)|blynyddol)\b/u,
    366,
  ],
];

/** "Monthly target" isn't that of the year, nor "Annual target" that of a month. Surveys and checks that come round so are of any time. */
function isOfOtherLength(words: string, { from, to }: ReadPeriod): boolean {
  if (from === null || to === null || kindIn(words) === undefined) return false;
  const plain = comparable(words);
  const most = recurring.find(([pattern]) => pattern.test(plain))?.[1];
  const days = daysFrom(from, to) + 1;
  return most !== undefined && (days > most || (most === 366 && days < 360));
}

export interface PeriodReader {
  /** Of words that may name a part of a year and leave the year to `year`; undefined where the two don't go together. */
  readonly within: (words: string, year: ReadPeriod) => ReadPeriod | undefined;
  /** Undefined when the text doesn't name a period that has days. */
  readonly read: (words: string) => ReadPeriod | undefined;
  /** The same of a title, in which "to July 2024" says of when a report is. */
  readonly ofTitle: (words: string) => ReadPeriod | undefined;
  /** The financial year of the period named; undefined when there is none, or it spans two. */
  readonly year: (words: string) => FinancialYear | undefined;
  /** Whether it names the whole of one, and no part of it. */
  readonly isWholeYear: (words: string) => boolean;
}

/** A day that may be two, "01/07/2024": which comes first isn't to be seen in it. */
function openDay(text: string): boolean {
  const parts = slashDate.exec(text.trim());
  if (parts === null) return false;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  return first <= 12 && second <= 12 && first !== second;
}

/** `open` are the questions that nobody has answered: what they are about isn't read. */
export function periodReader(
  answers: Answers,
  startMonth: number,
  open: ReadonlySet<string> = new Set(),
): PeriodReader {
  const isOpen = (text: string) =>
    (open.has('dates') && openDay(text)) ||
    (open.has('quarters') && openQuarter(text)) ||
    (open.has('short years') && openYears(text));
  const readIn = (words: string, place: PeriodPlace): ReadPeriod | undefined => {
    if (isOpen(words)) return undefined;
    const text = oneLine(answers['dates'] === 'month first' ? inMonthOrder(words) : words);
    if (answers['short years'] === 'dates' && openYears(text)) return undefined;
    const isFinancial = answers['quarters'] === 'financial' && startMonth !== 1 && openQuarter(text);
    const asMeant = isFinancial ? asFinancialQuarter(text) : text;
    const found = readPeriod(asMeant, place);
    const ending = startMonth === 4 ? undefined : yearEnding(text);
    if (found !== undefined && ending !== undefined) {
      const own = financialYearOf(ending.from, startMonth);
      return own.from === ending.from ? { ...found, ...own } : undefined;
    }
    if (found === undefined || found.from === null) return undefined;
    const quarter = quarterEnding(text);
    if (quarter !== undefined && (startMonth !== 4 || quarterOf(quarter).key.includes('..')))
      return { ...found, ...inItsMonths(quarter) };
    const own = inOwnYears(asMeant, found, startMonth);
    return own && named(asMonth(own));
  };
  const read = remembered((words: string) => readIn(words, 'heading'));
  const within = (words: string, year: ReadPeriod) => {
    if (isOfOtherLength(words, year)) return undefined;
    const part = partOfYearIn(words);
    const endsIn = endsYearIn(words);
    if (endsIn !== undefined) return Number(year.to?.slice(5, 7)) === endsIn ? year : undefined;
    // A date of its own that isn't read, "Up to Q2 2024/25", is no reason to take it for the year.
    if (part === undefined) return findDate(words) === undefined ? year : undefined;
    if (mayBeTarget(words)) return undefined;
    const isMore = partsIn(words).length > 1 || (moreThanPart.test(words) && !octoberAlone.test(words));
    const ofTitle = year.label.replace(/\d{4}.*$/u, '');
    // The title may say as much: "Q1" below "Quarter 1 2025/26".
    if (namedParts(ofTitle) === namedParts(words) && (!isMore || moreThanPart.test(ofTitle))) return year;
    // A quarter of September to November is called so, and "Q1" all the same.
    const of = year.from !== null && startMonth !== 4 ? financialYearOf(year.from, startMonth) : undefined;
    if (!isMore && of !== undefined && read(`${part} ${of.label}`)?.key === year.key) return year;
    const made = read(`${part} ${year.label}`);
    if (isMore && !isInItsMonths(partsIn(words), made)) return undefined;
    const isInside =
      made?.from != null && made.to != null && (year.from ?? '') <= made.from && made.to <= (year.to ?? '');
    return isInside && made.key !== year.key ? made : undefined;
  };
  const year = remembered((words: string) => {
    // Ledgers number the periods of a year so, and "202403" may be June.
    if (isYearAndMonth(words)) return undefined;
    const period = read(words);
    const days = period ?? (isOpen(words) ? undefined : readPeriod(oneLine(words))?.names);
    if (days?.from == null || days.to === null) return undefined;
    if (period === undefined) {
      const named = ownYearNamed(words, { from: days.from, to: days.to }, startMonth);
      if (named !== undefined) return named;
    }
    const own = financialYearOf(days.from, startMonth);
    return days.to <= own.to ? own : undefined;
  });
  return {
    read,
    ofTitle: remembered((words) => readIn(words, 'title')),
    within,
    year,
    isWholeYear: (words) => {
      const [own, of] = [read(words), year(words)];
      return of !== undefined && own?.from === of.from && own.to === of.to;
    },
  };
}

/** "Q2 2024" as the second quarter of the financial year that begins in 2024. */
function asFinancialQuarter(text: string): string {
  return text.replace(
    /\b(20\d{2})\b/u,
    (year) => `${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`,
  );
}
