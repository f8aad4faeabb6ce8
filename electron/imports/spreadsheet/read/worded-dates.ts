// Dates that their number format shows among words: "Qtr ending 30 Jun 24" and "Budget 2024" hold a day and nothing more, and say what a reader
// sees there. Words that only join the parts of a date, an ordinal's ending or a weekday, say nothing of it.

import { findDate } from '../../../../shared/language/date-words.ts';
import { longDate, monthAndYear } from '../../../../shared/language/dates.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import { weekdayNames } from '../../../../shared/language/reading/dates/weekday-words.ts';
import { plainFormat, type DateAmongWords, type SheetCell } from './cells.ts';

const mark =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|(?<part>[dmyhse]+)|(?<other>.)/giu;
/** In our letters: the words that East Asian formats put behind each number are part of the date. */
const telling = /\p{Script=Latin}(?:\/?\p{Script=Latin}|\d)/u;
const weekdays = new RegExp(String.raw`(?<!\p{L})(?:(?:dydd )?(?:${weekdayNames}))(?!\p{L})`, 'giu');
const ending = /^(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)(?!\p{L})/iu;

function tells(words: string): boolean {
  return telling.test(words.replaceAll(weekdays, ' ').trim().replace(ending, ' '));
}

function amongWords({ before, behind, shows }: DateAmongWords): DateAmongWords | undefined {
  return tells(before) || tells(behind) ? { before, behind: behind.replace(ending, ''), shows } : undefined;
}

/** Of the code of a number format; undefined where it shows no more than the date. */
export function wordsAroundDate(code: string): DateAmongWords | undefined {
  let [before, behind, parts] = ['', '', ''];
  for (const { groups = {} } of code.matchAll(mark)) {
    const { quoted, escaped, part, other } = groups;
    if (part === undefined) behind += quoted ?? escaped ?? other ?? '';
    else {
      if (parts === '') before = behind;
      behind = '';
      parts += part.toLowerCase();
    }
  }
  // Of a time of day it is "Uhr", or a zone.
  if (/[hs]/u.test(parts)) behind = '';
  const shown = parts.includes('m') ? 'month' : 'year';
  return amongWords({ before, behind, shows: parts.includes('d') ? 'day' : shown });
}

/** Of a text that shows a day, as it stands. */
export function wordsAroundShown(shown: string): DateAmongWords | undefined {
  const date = findDate(shown);
  if (date === undefined || /\d:\d/u.test(shown)) return undefined;
  const shows = date.precision === 'day' || date.precision === 'month' ? date.precision : 'year';
  return amongWords({ before: shown.slice(0, date.start), behind: shown.slice(date.end), shows });
}

function dateShown(day: string, { before, behind, shows }: DateAmongWords): string {
  const month = shows === 'month' ? monthAndYear(day) : day.slice(0, 4);
  return oneLine(`${before}${shows === 'day' ? longDate(day) : month}${behind}`);
}

/** As a reader sees it: among words it says what they say, "Qtr ending 30 June 2024". */
export function dateCell(column: number, day: string, words: DateAmongWords | undefined): SheetCell {
  return words === undefined
    ? { column, kind: 'date', text: day, format: { kind: 'date', decimals: undefined } }
    : { column, kind: 'text', text: dateShown(day, words), format: plainFormat };
}
