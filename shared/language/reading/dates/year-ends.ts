// Years that are called by the day or the month they end in: "Year to 31 March 2026", "FY 31 March 2026", "YE Mar-26". It is twelve months
// that are named so, and not the month that stands there.

import { dayAfter, lastDayOfMonth } from '../../../kernel/days.ts';
import { findDate } from '../../date-words.ts';
import { monthName, monthOf } from './month-words.ts';
import { yearOf } from './spans.ts';

/** "FY26 June" names a month of the year: the day stands apart from "FY". */
const inBrief = String.raw`F\/?YE?[\s:-]+|(?:FYE|F\/Y\/E|Y\/?E)(?!\p{L})`;
/** Not of "half year to", "3 years to", "mid-year to", "every year to". */
const inFull = String.raw`(?<!(?:half|part|mid|every|each|two|three|four|five|\d)[\s-]+)(?:year|yr)[\s-]+(?:to|up to|end(?:ing|ed)?)(?:[\s-]+(?:on|at|to))?`;
const inWelsh = String.raw`(?<!(?:hanner|bob|\d)\s+)[bf]lwyddyn(?: ariannol)? (?:hyd at|hyd|i|a ddaeth i ben|sy['’]n dod i ben|yn (?:diweddu|dod i ben))(?: (?:ar|ym|yn))?`;
const said = new RegExp(
  String.raw`(?<![\p{L}\d/])(?:${inBrief}|${inFull}|${inWelsh})[\s:,(-]*(?:the )?(?:end of )?`,
  'iu',
);
/** Nearly all texts have none of it, and are asked often. */
const maySay = /f\/?y|y\/?e|year|yr|lwyddyn/iu;
const dayFirst = new RegExp(
  String.raw`^(?:\d{1,2}(?:st|nd|rd|th|ain|ydd)?[\s-]*(?:of |o )?${monthName}|${monthName}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d))`,
  'iu',
);
const withoutYear = new RegExp(
  String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th|ain|ydd)?[\s-]*(?:of |o )?(?<month>${monthName})(?![\s,/'’-]*\d)`,
  'iu',
);

export interface YearEnding {
  readonly from: string;
  readonly to: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const firstDay = String.raw`(?:(?:0?1(?:st|af)?[\s-]+(?:of |o )?)?(?<first>${monthName})[\s,'’/-]*|0?1[/.-]0?4[/.-])(?<from>\d{4}|\d{2})`;
const lastDay = String.raw`(?:(?:31(?:st|ain)?[\s-]+(?:of |o )?)?(?<last>${monthName})[\s,'’/-]*|31[/.-]0?3[/.-])(?<to>\d{4}|\d{2})`;
const itsDays = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(?:(?:from|o)\s+)?${firstDay}\s*(?:[-–—]|(?:to|hyd at|hyd|i)\s)\s*${lastDay}(?![\d/.-])`,
  'iu',
);
/** Nearly all texts have no such end. */
const mayEnd = /[-–—otdi]\s*(?:31|[mf]a[rw])/iu;

/** "1 April 2024 to 31 March 2025", "Apr 2024 - Mar 2025", where nothing else says a time: by its days, as programs head financial years. */
function financialYearInDays(text: string): YearEnding | undefined {
  const match = mayEnd.test(text) ? itsDays.exec(text) : null;
  if (match?.groups === undefined) return undefined;
  const { first = 'April', from, last = 'March', to } = match.groups;
  const [begins, ends] = [yearOf(from), yearOf(to)];
  if (monthOf(first) !== 4 || monthOf(last) !== 3 || ends !== begins + 1) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  if (findDate(`${text.slice(0, start)} ${text.slice(end)}`) !== undefined) return undefined;
  return { from: `${begins}-04-01`, to: `${ends}-03-31`, start, end };
}

/** Undefined where no such year is named, or one that doesn't end with a month. */
export function yearEnding(text: string): YearEnding | undefined {
  if (!maySay.test(text)) return financialYearInDays(text);
  const match = said.exec(text);
  if (match === null) return financialYearInDays(text);
  const [start, begins] = [match.index, match.index + match[0].length];
  const rest = text.slice(begins);
  const date = dayFirst.test(rest) ? findDate(rest) : undefined;
  if (date?.start !== 0 || (date.precision !== 'day' && date.precision !== 'month')) return undefined;
  const [year = 0, month = 0] = date.to.split('-').map(Number);
  if (date.to !== lastDayOfMonth(year, month)) return undefined;
  const from = dayAfter(lastDayOfMonth(year - 1, month), 1);
  return { from, to: date.to, start, end: begins + date.end };
}

/** "FY 31 March", where the year that ends then is said elsewhere; the month that it ends in. */
export function endsYearIn(text: string): number | undefined {
  if (!maySay.test(text)) return undefined;
  const match = said.exec(text);
  if (match === null) return undefined;
  const { day, month } = withoutYear.exec(text.slice(match.index + match[0].length))?.groups ?? {};
  const ends = monthOf(month);
  // Of a leap year it is the 29th as well.
  const isLast = ends > 0 && [2027, 2028].some((year) => lastDayOfMonth(year, ends).endsWith(`-${day}`));
  return isLast ? ends : undefined;
}
