// Parts of a financial year that is called by the year it ends in: "Q4 FY26", "FY2026 H1", "early FY26". The same year written "2025/26"
// needs none of this.

import { say } from '../../say.ts';
import { monthName } from './month-words.ts';
import {
  halfOfYear,
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
  '(?:first|second|last|1st|2nd)\\s+half|H[12]|half[\\s-]?[12]|hanner [12]|hanner (?:cyntaf|olaf)|ail hanner';
export const ordinalQuarter = '(1st|2nd|3rd|4th|first|second|third|fourth|last)\\s+quarter';
/** Before the year's number: "FYE 31 March" and "FYE 31/03" name its last day, and "FYE 2025/26" the year itself. */
export const namesYearThatEnds = `(?:FY|FYE(?!\\s*['’]?\\d+\\s*(?:[/–.-]\\s*\\d|(?:of\\s+)?${monthName}(?!\\p{L}))))`;
/** Not "FY2026/27", which says itself where it begins. */
const yearThatEnds = `${namesYearThatEnds}\\s*['’]?((?:19|20)\\d{2}|\\d{2})(?!\\d|\\s*[/–-]\\s*\\d)`;
const of = '(?:\\s+(?:of|o))?(?:\\s+the)?';

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
const half = `(${halfName})`;

/** They stand before the readers of a calendar year's parts, which would take the year for that one. */
export const financialYearParts = [
  reader(quarter, quarterOfYears),
  reader(quarter, quarterOfYears, true),
  reader(ordinalQuarter, quarterNamed),
  reader(half, halfOfYear),
  reader(half, halfOfYear, true),
  reader(`(${thirdNames})`, partOfYears),
] as const;
