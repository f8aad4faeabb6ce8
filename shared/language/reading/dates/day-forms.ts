// The forms in which people write a day: in what order its parts stand, and how they are joined. Every repetition has an end, so that no text
// takes longer than its length.

import { monthName, monthNameOfDay } from './month-words.ts';
import { numbersInWords as counted } from '../number-words.ts';

const ordinal = '(?:\\s?(?:st|nd|rd|th)|af|il|ail|ydd|ed|fed|eg|ain)(?!\\p{L})';
const ordered = [
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth',
  'sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ]first|twenty[- ]second|twenty[- ]third|twenty[- ]fourth',
  'twenty[- ]fifth|twenty[- ]sixth|twenty[- ]seventh|twenty[- ]eighth|twenty[- ]ninth|thirtieth|thirty[- ]first|thirty[- ]second',
].flatMap((words) => words.split('|'));
/** The longest first, so that none is taken for the beginning of another. */
const inWords = [...ordered, ...counted, 'cyntaf'].toReversed().join('|');
/** Without "of", the first ones are counted and aren't days: "the second March meeting". */
const later = [...ordered.slice(4), ...counted.slice(10)].toReversed().join('|');
/** No part of a larger number, an amount or a time. */
const apart = `(?<![\\d£$€#])(?<!\\p{L})(?:(?<!\\d[/.,:–—-])|(?<=(?:${monthName},?\\s{0,3}|[/.])\\d{4}[–—-]|[/.]\\d{1,2}[/.]\\d{2}[–—-]))`;
const number = `\\d{1,2}(?!\\d|[.:]\\d\\d(?!\\d|[./-]\\d)|\\s{0,3}%)(?:${ordinal})?`;
const joiningWord = '(?<!\\p{L})(?:to|until|till?|through|and|or|ac?|i|hyd(?: at)?|neu)(?!\\p{L})';
const joining = `(?:\\s{0,3}(?:[,&/–—-]|${joiningWord})\\s{0,3}(?:the |y )?)`;
const list = `${number}(?:${joining}${number}){0,9}`;
const inTheMonth = '\\s{1,3}(?:day )?(?:of |o )?(?:the month of )?(?:fis |mis )?';
/** What may follow a number and shows that it is no year: a time, a share, the other half of two years. */
const noYear =
  '(?!\\d|\\s{0,3}%|[.:]\\d|\\s{0,3}[ap]\\.?m\\b|\\s{0,3}\\p{L}{0,3}\\s{0,3}[./-]?\\s{0,3}(?:of )?' +
  `${monthName})`;
const briefYear = `(?:['’]\\d{2}|\\d{2}(?!\\s{0,3}[/–-]\\s{0,3}\\d))${noYear}`;
const fullYear = '\\d{4}(?!\\d|\\.\\d)';
const beforeYear = '(?:\\s{0,3}[-–./,]?\\s{0,3}\\(?\\s{0,3}(?:of |in |o |yn )?)';

export type Parts = Readonly<Record<string, string | undefined>>;

export interface Form {
  readonly pattern: RegExp;
  /** Whether its year is its own, or that of the day it is joined to, if any. A beginning is always joined to one. */
  readonly year: 'own' | 'none' | 'beside a year' | 'of the end';
}

function form(pattern: string, year: Form['year'] = 'own'): Form {
  return { pattern: new RegExp(pattern, 'giu'), year };
}

const aMonth = `(?<month>${monthName})`;
const aMonthOfDay = `(?<month>${monthNameOfDay})`;
const aYear = `(?<year>${fullYear}|${briefYear})`;
/** "Mar 25" is a month and a year where another month follows: the day isn't taken from it. */
const notOfAMonth = `(?<!${monthName}\\s{0,3}(?=\\d\\d(?!\\d)))`;

/** With the month by its name. */
export const named: readonly Form[] = [
  // 31 March 2027; 31st of March, '27; 31. March 2027; 1 to 31 March 2027; 31st March (2027)
  form(
    `${apart}${notOfAMonth}(?<days>${list})(?:${inTheMonth}|[./]|(?<=\\d\\d)\\.\\s{1,3}|)${aMonthOfDay}(?:${beforeYear}(?<year>${fullYear})|(?:\\s{0,3},\\s{0,3}|\\s{1,3}|[-./]|)(?<brief>${briefYear}))`,
  ),
  form(`${apart}(?<days>${list})(?<dash>[-–])${aMonthOfDay}\\k<dash>${aYear}`),
  // 31 - Mar - 2027
  form(
    `${apart}(?<days>${list})\\s{1,3}(?<dash>[-–/])\\s{1,3}${aMonthOfDay}\\s{1,3}\\k<dash>\\s{1,3}${aYear}`,
  ),
  // March 31, 2027; Mar 31st 2027; Mar-31-2027; March the 31st of 2027
  form(
    `${aMonth}(?:\\s{0,3}(?:the |y )?|[-./]|\\s{0,3},\\s{0,3})(?<days>${list})${beforeYear}(?<year>${fullYear})(?!\\s{0,3}[/]\\s{0,3}\\d)`,
  ),
  form(
    `${aMonth}\\s{0,3}(?:the |y )?(?<days>${number})(?:\\s{0,3},\\s{0,3}(?<year>${briefYear})(?=\\s{0,3}(?:$|[;.()]))|\\s{0,3}(?<brief>['’]\\d{2})(?!\\d))`,
  ),
  form(`${aMonth}(?<dash>[-/])(?<days>${number})\\k<dash>(?<year>${briefYear})`),
  form(
    `${aMonth}\\s{0,3}(?<days>(?:${number}${joining}){0,9}\\d{1,2}${ordinal})(?:\\s{1,3}|[-/.])(?<year>${briefYear})`,
  ),
  // 2027 March 31; 2027-Mar-31
  form(
    `(?<![\\d£$€#.,/–-])(?<year>\\d{4})(?:\\s{0,3},?\\s{1,3}|[-./])${aMonth}(?:\\s{0,3},?\\s{1,3}(?:the |y )?|[-./]|)(?<days>${list})(?!\\s{0,3}[/]\\s{0,3}\\d|${beforeYear}\\d{4})`,
  ),
];

/** With the day in words. */
export const spelled: readonly Form[] = [
  // the thirty-first of March 2027
  form(
    `(?<!\\p{L})(?:(?<days>${inWords})\\s{1,3}(?:day )?(?:of|o) (?:fis )?|(?<later>${later})\\s{1,3})${aMonth}${beforeYear}(?<year>${fullYear})`,
  ),
  form(`${aMonth}\\s{1,3}(?:the\\s{1,3})?(?<days>${inWords})${beforeYear}(?<year>${fullYear})`),
];

/** In numbers alone. */
export const numbered: readonly Form[] = [
  // 31/03/2027; 31.3.27; 31 / 03 / 2027; 30-31/03/2027
  form(
    `${apart}(?<days>(?:${number}\\s{0,3}(?:[,&–—-]|${joiningWord})\\s{0,3}){0,9}${number})\\s?(?<dash>[/.])\\s?(?<number>\\d{1,2})\\s?\\k<dash>\\s?(?<year>\\d{4}|['’]?\\d{2})(?!\\d|[./]\\d)`,
  ),
  form(`${apart}(?<days>\\d{1,2})-(?<number>\\d{1,2})-(?<year>\\d{4}|['’]?\\d{2})(?!\\d|[./-]\\d)`),
  // 2027-03-31
  form(
    '(?<![\\d£$€#.,/-])(?<year>\\d{4})(?<dash>[-/.])(?<number>\\d{1,2})\\k<dash>(?<days>\\d{1,2})(?!\\d|[-/]\\d)',
  ),
];

/** Without a year of their own. */
export const partlyNamed: readonly Form[] = [
  form(`${apart}${notOfAMonth}(?<days>${list})(?:${inTheMonth}|[-./]|)${aMonth}`, 'none'),
  form(`${aMonth}\\s{0,3}(?:the |y )?(?<days>(?:${number}${joining}){0,9}\\d{1,2}${ordinal})`, 'none'),
  // "Apr 31 or May 2027": beside a year in full, it is no month of 2031
  form(`${aMonth}\\s{1,3}(?<days>\\d\\d)(?!\\d|\\s{0,3}%|[.:]\\d)`, 'beside a year'),
  // April 31 – May 5, 2027
  form(
    `${aMonth}\\s{1,3}(?<days>${list})(?=${joining}${monthName}\\s{1,3}(?:the )?${number}${beforeYear}${fullYear})`,
    'of the end',
  ),
];

export const partlyNumbered: readonly Form[] = [
  // 31/04 – 05/05/2027
  form(
    `${apart}(?<days>\\d{1,2})[/.](?<number>\\d{1,2})(?=${joining}\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`,
    'of the end',
  ),
];

/** By the number that each means. */
export const whichDay = [ordered, counted, ['cyntaf']].map((words) =>
  words.map((word) => new RegExp(`^${word}$`, 'iu')),
);

export const daySpelled = new RegExp(`(?<!\\p{L})(?:${inWords})(?!\\p{L})`, 'iu');

/** The year of the day that these are joined to: "31 April – 5 May 2027". */
export const yearBehind = new RegExp(`^${joining}[^;]{0,24}?(?<!\\d)(\\d{4})(?!\\d)`, 'iu');
