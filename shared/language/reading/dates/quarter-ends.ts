// Quarters that are called by the day or the month they end in: "Quarter ending 30 June 2024", "Qtr to 30/09/24". It is three months that are
// named so, and neither the day nor the month that stands there.

import { dayAfter, lastDayOfMonth } from '../../../kernel/days.ts';
import { findDate } from '../../date-words.ts';
import { quarterOfYears, type Span } from './spans.ts';

const said =
  /(?<![\p{L}\d/])(?<!(?:every|each|two|three|\d)[\s-]+)(?:(?:quarter|qtr\.?)[\s-]+(?:up to|to|end(?:ing|ed)?)(?:[\s-]+(?:on|at))?|q\.?[\s-]+end(?:ing|ed)?(?!\p{L})|q\/?e(?!\p{L})|chwarter(?: (?:hyd at|hyd|a ddaeth i ben|sy['’]n dod i ben|yn (?:diweddu|dod i ben)))(?: (?:ar|ym|yn))?)[\s:,(-]*(?:the )?(?:end of )?/iu;
/** Nearly all texts have none of it, and are asked often. */
const maySay = /quarter|qtr|chwarter|q[./\s-]*e/iu;

export interface QuarterEnding {
  readonly from: string;
  readonly to: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Undefined where no such quarter is named, or one that doesn't end with a month. */
export function quarterEnding(text: string): QuarterEnding | undefined {
  const match = maySay.test(text) ? said.exec(text) : null;
  if (match === null) return undefined;
  const begins = match.index + match[0].length;
  const date = findDate(text.slice(begins));
  if (date?.start !== 0 || (date.precision !== 'day' && date.precision !== 'month')) return undefined;
  const [year = 0, month = 0] = date.to.split('-').map(Number);
  if (date.to !== lastDayOfMonth(year, month)) return undefined;
  const before = month > 3 ? lastDayOfMonth(year, month - 3) : lastDayOfMonth(year - 1, month + 9);
  return { from: dayAfter(before, 1), to: date.to, start: match.index, end: begins + date.end };
}

/** The quarter of a year from April that these days are, or else their months. */
export function quarterOf({ from, to }: Pick<QuarterEnding, 'from' | 'to'>): Span {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const first = month === 1 ? year - 1 : year;
  const number = String(month === 1 ? 4 : (month - 1) / 3);
  const own = month % 3 === 1 ? quarterOfYears(number, String(first), String(first + 1)) : undefined;
  return own ?? { from, to, precision: 'quarter', key: `${from.slice(0, 7)}..${to.slice(0, 7)}` };
}
