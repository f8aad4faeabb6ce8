// Parts of a financial year that is called by the year it ends in: "Q4 FY26", "FY2026 H1", "early FY26". The same year written "2025/26"
// needs none of this.

import { say } from '../../say.ts';
import { monthName, monthOf, noVerb } from './month-words.ts';
import {
  halfOfYear,
  monthOfYears,
  partOfYears,
  quarterNamed,
  quarterOfYears,
  thirdNames,
  yearOf,
  type Span,
} from './spans.ts';

/** "Chwarter 2", and with its first letter changed. */
export const quarterName = '(?:Q|Qtr\\.?|Quarter|Ch\\.?|chwarter)';
export const halfName =
  '(?:first|second|last|1st|2nd)\\s+half(?:[\\s-]years?)?|H[12]|half(?:[\\s-]?year)?[\\s-]?[12]|hanner [12]|hanner (?:cyntaf|olaf)|ail hanner';
export const ordinalQuarter = '(1st|2nd|3rd|4th|first|second|third|fourth|last)\\s+quarter';
/**
 * Before the year's number: "FYE 31 March", "FY 31 March" and "FYE 31/03" name its last day, "FYE 2025/26" the year itself, and "FY26 June" a
 * month of it.
 */
export const namesYearThatEnds = `(?:FY(?!\\s+(?:28|29|30|31)(?:st|th)?\\s+(?:of\\s+)?${monthName})|FYE(?!\\s*['’]?\\d+\\s*(?:[/–.-]\\s*\\d|(?:of\\s+)?${monthName}(?!\\p{L}))))`;
/** Not "FY2026/27", which says itself where it begins. */
const yearThatEnds = `${namesYearThatEnds}\\s*['’]?((?:19|20)\\d{2}|\\d{2})(?!\\d|\\s*[/–-]\\s*\\d)`;
const of = '(?:\\s+(?:of|o))?(?:\\s+the)?';

const ofQuarter = (months: string) =>
  `${quarterName}\\s*%\\s*\\(\\s*(?:${quarterName}\\s*%|${months})\\s*\\)`;
const monthsOfQuarters = [
  ['april|apr|ebrill|ebr', 'june?|[mf]ehefin|meh'],
  ['july?|(?:n?g)?orffennaf|gorff', 'sept?(?:ember)?|[mf]edi'],
  ['oct(?:ober)?|hydref|hyd', 'dec(?:ember)?|rhagfyr|rhag'],
  ['jan(?:uary)?|ionawr|ion', 'mar(?:ch)?|[mf]awrth|maw'],
].map(([first, last]) => `(?:${first})\\.?\\s*(?:[–-]|to|hyd at|hyd|i)\\s*(?:${last})\\.?`);
const bracketed = /\d\s*\(/u;
const twice = monthsOfQuarters.map((months, index) => {
  // In a calendar year the months of a financial quarter say another one.
  const ofYears = `${months}(?=\\s*\\)[\\s,:(-]*(?:FY\\s*)?(?:\\d{4}|\\d{2})\\s*[/–-]\\s*\\d{2})`;
  return new RegExp(`(?<![\\p{L}\\d])${ofQuarter(ofYears).replaceAll('%', String(index + 1))}`, 'giu');
});

/** "Quarter 4 (Q4) 2024/25" and "Q4 (Jan–Mar) 2024/25" as "Q4 2024/25", in a text as long. */
export function withQuarterOnce(text: string): string {
  if (!bracketed.test(text)) return text;
  const once = (words: string) => {
    const [quarter = ''] = words.split('(');
    return quarter.padEnd(words.length);
  };
  return twice.reduce((rest, pattern) => rest.replaceAll(pattern, once), text);
}

type PartOf = (part: string, from: string, to: string) => Span | undefined;

function within(partOf: PartOf, part: string, words: string, named: string): Span | undefined {
  const year = yearOf(named);
  const span = partOf(part, String(year - 1), String(year));
  return span && { ...span, assumption: say('reading.year-that-ends', { words, year }) };
}

/** Words of the part before its year, or behind it. */
function reader(
  part: string,
  partOf: PartOf,
  isBehind = false,
): [RegExp, (match: RegExpExecArray) => Span | undefined] {
  const pattern = isBehind
    ? new RegExp(`\\b(${yearThatEnds})[\\s,:(–-]*(?:${part})(?![\\p{L}\\d])`, 'giu')
    : new RegExp(`\\b(?:${part})${of}[\\s,:(/-]*(${yearThatEnds})`, 'giu');
  return isBehind
    ? [pattern, (m) => within(partOf, m[3] ?? '', m[1] ?? '', m[2] ?? '')]
    : [pattern, (m) => within(partOf, m[1] ?? '', m[2] ?? '', m[3] ?? '')];
}

const quarter = `${quarterName}\\s*([1-4])`;
const month = `(${monthName})`;
const monthIn: PartOf = (part, from, to) => monthOfYears(from, to, monthOf(part));
/** Behind its year: "FY26 may change" and "FY25 June 30" name none, nor does "FY25 June–July". */
const monthBehind = `${month}${noVerb}(?!\\s*(?:[–-]|to|i|hyd|&|and|a)?\\s*(?:\\d|${monthName}))`;
const half = `(${halfName})`;

/** "FY25/26 June": without "FY" it may be two days of June. */
const monthBehindShortYears = new RegExp(
  `\\bFY\\s*['’]?(\\d{2})\\s*[/–-]\\s*(\\d{2})[\\s,:(–-]*${monthBehind}`,
  'giu',
);

/** They stand before the readers of a calendar year's parts, which would take the year for that one. */
export const financialYearParts = [
  reader(quarter, quarterOfYears),
  reader(quarter, quarterOfYears, true),
  reader(ordinalQuarter, quarterNamed),
  reader(half, halfOfYear),
  reader(half, halfOfYear, true),
  reader(`(${thirdNames})`, partOfYears),
  [monthBehindShortYears, (m: RegExpExecArray) => monthOfYears(m[1], m[2], monthOf(m[3]))],
  reader(month, monthIn),
  reader(monthBehind, monthIn, true),
] as const;
