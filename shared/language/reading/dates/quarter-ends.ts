// Quarters that are called by the day or the month they end in: "Quarter ending 30 June 2024", "Qtr to 30/09/24". It is three months that are
// named so, and neither the day nor the month that stands there.

import { lastDayOfMonth } from '../../../kernel/days.ts';
import { findDate, type DateWords } from '../../date-words.ts';
import { quarterOfYears } from './spans.ts';

const said =
  /(?<![\p{L}\d])(?<!(?:every|each|two|three|\d)[\s-]+)(?:(?:quarter|qtr\.?)[\s-]+(?:up to|to|end(?:ing|ed)?)(?:[\s-]+(?:on|at))?|chwarter(?: (?:hyd at|hyd|a ddaeth i ben|sy['’]n dod i ben|yn (?:diweddu|dod i ben)))(?: (?:ar|ym|yn))?)[\s:,(-]*(?:the )?(?:end of )?/iu;
/** Nearly all texts have none of it, and are asked often. */
const maySay = /quarter|qtr|chwarter/iu;

/** Undefined where no such quarter is named, or one that isn't of a year from April. */
export function quarterEnding(text: string): DateWords | undefined {
  const match = maySay.test(text) ? said.exec(text) : null;
  if (match === null) return undefined;
  const begins = match.index + match[0].length;
  const date = findDate(text.slice(begins));
  if (date?.start !== 0 || (date.precision !== 'day' && date.precision !== 'month')) return undefined;
  const [year = 0, month = 0] = date.to.split('-').map(Number);
  if (date.to !== lastDayOfMonth(year, month) || month % 3 !== 0) return undefined;
  const first = month === 3 ? year - 1 : year;
  const span = quarterOfYears(String(month === 3 ? 4 : month / 3 - 1), String(first), String(first + 1));
  return span === undefined ? undefined : { ...span, start: match.index, end: begins + date.end };
}
