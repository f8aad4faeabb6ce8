// Reads a column heading of a measures table: which period, and whether actual, target, forecast, baseline or comparator, provisional
// or not.

import type { FigureKind } from '../../../figures/model/figure.ts';
import type { Saying } from '../../../kernel/saying.ts';
import { datesIn, findDate, type DateWords } from '../../date-words.ts';
import { comparable, oneLine } from '../../plain.ts';
import { endsWithPartOfYear } from './half-read.ts';
import { monthName } from './month-words.ts';
import { namesSeveralParts } from './parts-together.ts';
import { quarterEnding, quarterOf } from './quarter-ends.ts';
import { financialYear, saysBothEnds } from './spans.ts';
import { yearEnding } from './year-ends.ts';
import { actualWords, kindIn, saysMore, withoutKind } from '../kind-words.ts';
import { withoutRaisedMarks } from '../raised.ts';

export interface ReadPeriod {
  /** The identity of the period: the same for every way to write it. */
  readonly key: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: FigureKind;
  readonly provisional: boolean;
  readonly assumption?: Saying;
  /** Nothing but that it says no other kind makes its figures actual ones, and it says more than its date. */
  readonly kindUnsaid?: true;
  /** Of a part of a period, or one that runs up to a day: the days of the date that it names. It has none of its own. */
  readonly names?: Span;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

const provisionalWords = /\(?\b(provisional|prov|draft|unaudited|dros dro)\b\.?\)?|\(\s*p\s*\)/iu;
const quarterAlone = /^(?:Q|Qtr\.?|Quarter)\s*([1-4])$/iu;

/** Words beside a date that make it another period: a part of it, what runs up to it, another kind of year, the figures of others. */
const otherThanTheDate =
  /\bh(?:alf)?[\s-]?[12]\b|\bhalf[\s-]years?\b|\b(?:first|second|1st|2nd) half\b|\b(?:p(?:eriod)?|m(?:onth|th)?|w(?:eek|k)?|term|tertial|semester|cyfnod|mis|wythnos|tymor)\s?\d{1,2}\b|\b[st][1-4]\b|\b(?:\d+|three|six|nine|twelve|tri|chwe|naw|deuddeg)[\s-]?(?:months?|weeks?|quarters?|mis|wythnos|chwarter)\b|(?<![£.\d])\b(?:3|6|9|12|24)\s?m(?:ths?|os?)?\b|\byear[\s-]to[\s-]date\b|\bytd\b|\bto[\s-]date\b|\bso far\b|\bcum(?:ul(?:ative)?)?\b|\baccumulated\b|\brunning total\b|\bcronnus\b|\brolling\b|\b(?:ry|ltm|ttm|mat|r12m?)\b|\bhyd yma\b|\b(?:england|wales|scotland|northern ireland|uk|national|regional|average|mean|median|benchmark|comparators?|peers?|nearest neighbours?|cymru|lloegr|cyfartaledd|cenedlaethol)\b/iu;
/** The key of a year that is named by its end, and ends in another month than financial years do. */
const otherYearEnd = 'year that ends';
/** A year that isn't the organisation's own, even where its days are known. */
const otherYear =
  /\bay\b|\b(?:academic|school|academaidd|ysgol)\b|\b(?:municipal|civic|council|mayoral) year\b|\bblwyddyn (?:ddinesig|y cyngor|y maer)\b/iu;
/** "Year to March 2025", "year ended 31 March 2025": twelve months, and not the one that is named. */
const longerUpTo =
  /\b(?:years?|yr|quarters?|qtr) (?:to|up to|end(?:ing|ed)?)\b|(?<![\p{L}/])q(?:\.? end(?:ing|ed)?|\/?e)(?!\p{L})|\b(?:[bf]lwyddyn|chwarter) (?:hyd at|hyd|i|a ddaeth i ben|sy['’]n dod i ben|yn (?:diweddu|dod i ben))(?!\p{L})/iu;
/** "Up to Q2 2024/25", "Since April 2024": what has come together until or from then. */
const until = '(?:up )?to|until|till?|through|hyd at|hyd';
const thence = 'since|after|before|ers|ar ôl|cyn';
const itsEdge =
  '(?: and including)?(?: the)?(?: (?:end|start|beginning) of)?(?: the)?(?: (?:d?diwedd|dechrau))?(?: (?:m|f)is)?\\s*$';
const fromThence = new RegExp(`(?<!\\p{L})(?:${thence})${itsEdge}|^\\(?(?:from|o)${itsEdge}`, 'iu');
const upToThen = new RegExp(`(?<!\\p{L})(?:${until})${itsEdge}`, 'iu');
const byThen = new RegExp(`(?<!\\p{L})(?:by|erbyn)${itsEdge}`, 'iu');
const onwards = /^[\s,(]*(?:onwards?|ymlaen|(?:and|or) (?:later|after|beyond))(?!\p{L})/iu;

const andOn = /^\s*(?:to|until|up to|and|hyd at|hyd|i|-|–|—|→|&)\s*/iu;

const someQuarter = '(?<!\\p{L})(?:q(?:trs?|uarters?)?|ch(?:warter(?:i|au)?)?)\\.?\\s*[1-4](?!\\d)';
/** "Q1–3 2024/25", "2024/25 outturn, Q4": a year, and quarters that aren't read with it. */
const quarterBeside = new RegExp(someQuarter, 'iu');
const quarterFirst = new RegExp(`^${someQuarter}`, 'iu');
const joined = String.raw`\s*(?:[-–—&+/,]|(?:to|and|hyd at|hyd|i|ac?)\s)\s*$`;
/** "April and May 2024", "Q1–Q2 2024/25": the one that is read is the last of several. */
const severalBefore: Partial<Record<DateWords['precision'], RegExp>> = {
  month: new RegExp(monthName + joined, 'iu'),
  quarter: new RegExp(someQuarter + joined, 'iu'),
};

/** "2026 (to Sept)", "2026/27 up to October": as far as a month of it. */
const upToMonth = new RegExp(
  `^[\\s,(–-]*(?:to|until|up to|hyd at)\\s+(?:the )?(?:end of )?${monthName}(?!\\p{L})`,
  'iu',
);

const someMonth = new RegExp(monthName, 'giu');
const allMonths =
  /\bapr(?:il)?\.?\s*(?:to|[-–—])\s*mar(?:ch)?\b|\bebr(?:ill)?\s*(?:hyd|i|[-–—])\s*[mf]aw(?:rth)?\b/iu;

/** "Quarter 1 (Apr–Jun) 2024", "Hyd 2024": a year, with a part of it that isn't read. In small letters "may" is a verb. */
function namesPart(around: string): boolean {
  const months = around.replace(allMonths, ' ').match(someMonth) ?? [];
  return (
    /(?<!\p{L})hyd(?!\p{L}|\s+at(?!\p{L}))/iu.test(around) || months.some((month) => /^\p{Lu}/u.test(month))
  );
}

const upToItsEnd =
  /(?<!\p{L})(?:(?:as )?at|ar|years? (?:to|up to|end(?:ing|ed)?)|[bf]lwyddyn (?:hyd at|hyd|i)) (?:the )?(?:end of )?$/iu;

/** "2024/25 (April 2024 to March 2025)", "2024/25 (as at 31 March 2025)": the days of the year itself are no part of it. */
function withoutItsDays(words: string, year: Span): string {
  const { dates } = datesIn(words);
  const [first, last = first] = dates;
  if (first === undefined || last?.to !== year.to || dates.length > 2) return words;
  const isOne = first === last || words.slice(first.end, last.start).replace(andOn, '') === '';
  const isWhole = isOne && first.from === year.from;
  const isItsEnd = first === last && upToItsEnd.test(words.slice(0, first.start));
  return isWhole || isItsEnd ? `${words.slice(0, first.start)} ${words.slice(last.end)}` : words;
}

/** "Response to 2024 survey": the survey is of that year. */
const answersTo =
  /(?<!\p{L})(?:respon(?:ses?|dents?|ded|ding)|repl(?:y|ies|ied)|answers?|answered)\s+to(?: the| our)?\s*$/iu;

/**
 * Whether a date is the first or the last of a time that nobody ends: "Since 2024/25", "2024 onwards", "Up to 2024/25". "Target to 2027" is
 * for that year.
 */
export function isOpenEnded(text: string, { start, end, precision }: DateWords): boolean {
  const before = text.slice(0, start);
  if (fromThence.test(before) || onwards.test(text.slice(end))) return !saysBothEnds(text.slice(start, end));
  const isYear = precision === 'year' || precision === 'financial year';
  if (answersTo.test(before)) return false;
  return isYear && upToThen.test(before) && kindIn(text) !== 'target';
}

/** Where words stand: a title that says up to when says so of a report, and a heading of figures that came together until then. */
export type PeriodPlace = 'heading' | 'title';

/** A target is for the day that it is to be met by; what else is to be so "by 2027" may be one, and isn't known to be actual. */
function isUpTo(text: string, date: DateWords, place: PeriodPlace): boolean {
  if (kindIn(text) !== undefined) return false;
  const before = text.slice(0, date.start);
  if (answersTo.test(before)) return false;
  if (byThen.test(before)) return date.precision !== 'day' && !actualWords.test(text);
  return place === 'heading' && upToThen.test(before);
}

function dateIn(text: string): DateWords | undefined {
  const ending = yearEnding(text);
  if (ending === undefined) {
    const quarter = quarterEnding(text);
    return quarter === undefined ? findDate(text) : { ...quarter, ...quarterOf(quarter) };
  }
  const [year = 0] = ending.to.split('-').map(Number);
  const isFinancial = ending.to.endsWith('-03-31');
  return isFinancial
    ? { ...ending, ...financialYear(year - 1) }
    : { ...ending, precision: 'year', key: otherYearEnd };
}

/** Whether the date that was found is only part of what the heading says. */
function isPart(text: string, date: DateWords): boolean {
  const { start, end, precision } = date;
  const around = `${text.slice(0, start)} ${text.slice(end)}`;
  if (otherThanTheDate.test(around) || otherYear.test(text) || date.key === otherYearEnd) return true;
  if ((precision === 'day' || precision === 'month') && longerUpTo.test(text.slice(0, start))) return true;
  if (namesSeveralParts(text.slice(start, end), date)) return true;
  const rest = text.slice(end);
  const isYear = precision === 'year' || precision === 'financial year';
  if (isYear && (quarterBeside.test(around) || endsWithPartOfYear(text.slice(0, start)))) return true;
  if (severalBefore[precision]?.test(text.slice(0, start)) === true) return true;
  if (isYear && (upToMonth.test(rest) || namesPart(withoutItsDays(around, date)))) return true;
  const listed = /^\s*,\s*/u.exec(rest)?.[0];
  const other = listed === undefined ? undefined : findDate(rest.slice(listed.length));
  if (other?.start === 0 && other.precision === precision) return true;
  const joined = andOn.exec(rest)?.[0];
  if (joined === undefined) return false;
  const next = rest.slice(joined.length);
  return findDate(next)?.start === 0 || (precision === 'quarter' && quarterFirst.test(next));
}

/** Not of "number of pupils", where "of pupils" would be left. */
const counted = /\b(?:numbers?|amounts?|nifer)\b(?! (?:of|o|y|yr)\b)/iu;

/** A label without the words that say what kind of figures stand under it. */
function bareLabel(text: string): string {
  let label = withoutKind(text.replace(provisionalWords, ' '));
  label = oneLine(
    label
      .replace(actualWords, ' ')
      .replace(counted, ' ')
      .replaceAll(/\(\s*\)/gu, ' '),
  );
  return label.replaceAll(/^[\s:,–-]+|[\s:,–-]+$/gu, '').replace(/^\(([^()]*)\)$/u, '$1');
}

/** "Hyd-24", as a Welsh Excel shows October 2024. "Hyd 2024" may be “until 2024”. */
const shortOctober = /^hyd(?=\.?(?:[-/](?:20)?|\s+['’]?)\d{2}$)/iu;

const yearAndMonth = /^\s*((?:19|20)\d{2})(0[1-9]|1[0-2])\s*$/u;

/** "202403", as data sets write March 2024. */
export function isYearAndMonth(text: string): boolean {
  return yearAndMonth.test(text);
}

/** Undefined when the heading names no period and no kind of figure. */
export function readPeriod(heading: string, place: PeriodPlace = 'heading'): ReadPeriod | undefined {
  const text = withoutRaisedMarks(oneLine(heading))
    .replace(shortOctober, 'Hydref')
    .replace(yearAndMonth, '$1-$2');
  const named = kindIn(text);
  const kind = named ?? 'actual';
  const provisional = provisionalWords.test(text);
  const date = kind === 'comparator' ? undefined : dateIn(text);
  if (date !== undefined) {
    const isOpen = isOpenEnded(text, date);
    if (isOpen || isPart(text, date) || isUpTo(text, date, place)) {
      const label = text.replace(provisionalWords, '').trim();
      const { from, to } = date;
      const read = { key: comparable(label), label, from: null, to: null, kind, provisional };
      return isOpen ? read : { ...read, names: { from, to } };
    }
    const label = bareLabel(text) || text.slice(date.start, date.end);
    const read = { key: date.key, label, from: date.from, to: date.to, kind, provisional };
    const beside = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(provisionalWords, ' ');
    const isUnsaid = named === undefined && !actualWords.test(text) && saysMore(beside);
    return {
      ...read,
      ...(date.assumption === undefined ? {} : { assumption: date.assumption }),
      ...(isUnsaid ? { kindUnsaid: true } : {}),
    };
  }
  if (named === undefined && !actualWords.test(text) && !quarterAlone.test(text)) return undefined;
  if (text.length > 40) return undefined;
  return {
    key: comparable(text),
    label: text.replace(provisionalWords, '').trim(),
    from: null,
    to: null,
    kind,
    provisional,
  };
}
