// What a date leaves unread right beside it: a number or a month that belongs to it, so that it may be another date, or none.

import { datesIn, type DatesRead, type DateWords } from '../../date-words.ts';
import { monthName } from './month-words.ts';
import { endsWithSlip } from './month-slips.ts';
import { anyNumberInWords } from '../number-words.ts';

const beginning =
  '(?:^|[;:(]|(?<!\\p{L})(?:by|due|on|in|from|until|till|to|the|at|end|of|before|after|between|and|or|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|\\p{L}+day|dydd \\p{L}+|erbyn|ar|o|yn|cyn|hyd|rhwng|a|ac|neu)(?!\\p{L})\\.?,?)';
const number = '\\d[\\d.,]*(?:st|nd|rd|th|af|il|ail|ydd|ed|fed|eg|ain)?';
const numberBefore = new RegExp(`${beginning}\\s*(?<numbers>(?:${number}\\s*[-–/.,:|·\\\\_]?\\s*)+)$`, 'iu');
const numberBehind = new RegExp(`^\\s*[-–/.,]?\\s*['’]?${number}(?=\\s*(?:$|[;,)\\0]))`, 'iu');
/** "1. March 2025", "2) June 2025", "1.2 – June 2025": the items of a list. */
const item = /^(?:(?:\d|1[0-2])[.):]|\d\s*[–-]|\d+\.\d+\s+[–-])\s+$/u;
/** A month that isn't read stands right before. */
export const monthBefore = new RegExp(`${monthName}[\\s,./()'’"”–-]*$`, 'iu');

const count = `(?:\\d+|${anyNumberInWords}|a)`;
const span =
  '(?:days?|weeks?|fortnights?|months?|quarters?|years?|d?diwrnod|niwrnod|dd?yddiau?|wythnos|mis|[bf]lynedd|mlynedd)';
const ofWork = '(?:(?:working|business|clear|calendar|school|full)\\s+)?';
/** "12 months from June 2026": the day that is named isn't the one that is meant. */
const offsetBefore = new RegExp(
  `(?<!\\p{L})${count}\\s+${ofWork}${span}(?:\\s+(?:gwaith|calendr))?\\s+(?:from|after|of|before|following|ar ôl|wedi|o|cyn)\\s+(?:the\\s+)?(?:(?:start|end|beginning) of\\s+)?$`,
  'iu',
);
const offsetBehind = /^\s*(?:\+|plus\s)\s*\d/iu;
/** A part of the year that isn't read stands right before it: "H1 2026/27", "Easter holidays 2027", "Q5 2027". */
const partOfYear =
  /(?<![\p{L}\d])(?:[hqt]\d|p\d{1,2}|a\.?g\.?m\.?|annual general meeting|cyfarfod cyffredinol(?: blynyddol)?|(?:week|wk|period|quarter|term|semester|half|wythnos|cyfnod|chwarter|tymor)\s\d{1,2}|(?:first|second|last|1st|2nd) half|hanner(?: cyntaf| olaf)?|(?<!\b(?:short|medium|long)[- ])(?:(?!(?:short|medium|long) )\p{L}+ )?(?:term|tymor|recess)|tymor (?:yr? )?(?!(?:byr|hir|canolig) )\p{L}+|(?:\p{L}+ )?(?:holidays?|vacation|half[- ]term(?: break)?)|gwyliau(?: yr?)?(?: \p{L}+)?|ramadan|eid|diwali|half[- ]years?|mid[- ]?year|hanner blwyddyn|easter|christmas|xmas|new year|(?:mich|hilary|trinity|candlemas|martinmas|epiphany)\.?|dydd \p{L}+|(?:spring|summer|autumn|winter) \d|(?:y )?nadolig|(?:y )?pasg|turn of the year|hyd|start of (?:the )?(?:financial|fiscal) year)[\s,]*(?:of |o )?(?:the )?$/iu;

/** Whether what stands before a year makes it a part of it that isn't read, a month that is mistyped among them. */
export function endsWithPartOfYear(before: string): boolean {
  return partOfYear.test(before) || endsWithSlip(before);
}

function isOffset(rest: string, { start, end }: DateWords): boolean {
  return offsetBefore.test(rest.slice(0, start)) || offsetBehind.test(rest.slice(end));
}

function leavesBeside(rest: string, { start, end, precision }: DateWords): boolean {
  const before = rest.slice(0, start);
  const numbers = numberBefore.exec(before)?.groups?.['numbers'];
  if (numbers !== undefined && !item.test(numbers)) return true;
  const isYear = precision === 'year' || precision === 'financial year';
  if (isYear && (monthBefore.test(before) || endsWithPartOfYear(before))) return true;
  return numberBehind.test(rest.slice(end));
}

/** Nobody plans for them: a slip of the keys, "June 1927" or "May 2127". */
function isFarOff({ from, to }: DateWords): boolean {
  return to < '1970' || from > '2101';
}

/** Whether a date of these can't be sure to be what the words say. */
export function isHalfRead({ rest }: DatesRead, dates: readonly DateWords[]): boolean {
  return dates.some((date) => leavesBeside(rest, date) || isOffset(rest, date) || isFarOff(date));
}

/** Whether the words name a day that no month has, or a date that is read in part only. */
export function isNoDay(text: string): boolean {
  const read = datesIn(text);
  return read.noDays.length > 0 || isHalfRead(read, read.dates);
}
