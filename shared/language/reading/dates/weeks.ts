// Parts of a month and weeks as people name them: "first week of June 2027", "w/c 3 May 2027", "last Friday in June 2027", "mid-June 2027",
// and in Welsh.

import { dayAfter, lastDayOfMonth, weekdayOf } from '../../../kernel/days.ts';
import { monthName, monthOf } from './month-words.ts';
import { daysFrom, monthSpan, two, yearOf, type Span } from './spans.ts';
import { weekdayNamed, weekdayNames } from './weekday-words.ts';

type Groups = Readonly<Record<string, string | undefined>>;

export interface FoundSpan extends Span {
  readonly start: number;
  readonly end: number;
}

const month = `(?<month>${monthName})(?:[\\s,]*|\\s+(?:of|in|o|yn)\\s+)(?<year>(?:19|20)\\d{2}|['’]\\d{2})(?![\\d/–-])`;
const ofMonth = `\\s+(?:(?:of|in|o|yn|ym|ar ddechrau)\\s+)?(?:the month of\\s+|(?:f|m)is\\s+)?${month}`;
const orderWords = [
  ['first', '1st', 'cyntaf', 'gyntaf'],
  ['second', '2nd', 'ail'],
  ['third', '3rd', 'trydydd', 'trydedd', 'drydydd', 'drydedd'],
  ['fourth', '4th', 'pedwerydd', 'pedwaredd', 'bedwaredd', 'bedwerydd'],
] as const;
const lastWords = ['last', 'final', 'olaf'];
const before =
  '(?<order>first|1st|second|2nd|third|3rd|fourth|4th|last|final|ail|trydydd|trydedd|drydydd|drydedd|pedwerydd|pedwaredd|bedwerydd|bedwaredd)';
const behind = '(?<order>cyntaf|gyntaf|olaf)';
const apart = '(?<![\\p{L}\\d])';

/** 1 to 4; 0 for the last; undefined for none of them. */
function orderOf(words: string | undefined): number | undefined {
  const word = (words ?? '').toLowerCase();
  if (lastWords.includes(word)) return 0;
  const index = orderWords.findIndex((each) => each.some((one) => one === word));
  return index === -1 ? undefined : index + 1;
}

function monthOfGroups({ month: name, year: years }: Groups): { year: number; month: number; last: string } {
  const [year, number] = [yearOf(years), monthOf(name)];
  return { year, month: number, last: lastDayOfMonth(year, number) };
}

/** By weeks of seven days from the first, by fortnights or by halves, of which the last runs to the month's end. */
function partOf(groups: Groups, length: number, order: number | undefined): Span | undefined {
  if (order === undefined || order * length - length > 28) return undefined;
  const { year, month: number, last } = monthOfGroups(groups);
  const first = `${year}-${two(number)}-01`;
  if (order === 0) return daysFrom(dayAfter(last, 1 - length), last);
  const from = dayAfter(first, (order - 1) * length);
  // February has no fifth week in most years, and no month a third fortnight: which days are meant isn't known.
  if (from > last || (length === 14 && order > 2)) return monthSpan(year, number);
  const to = dayAfter(from, length - 1);
  return daysFrom(from, to > last || (length === 15 && order === 2) ? last : to);
}

/** The first is the first ten days, as the first third of a year is early in it. */
function thirdOf(groups: Groups): Span | undefined {
  const { year, month: number, last } = monthOfGroups(groups);
  const day = (each: number) => `${year}-${two(number)}-${two(each)}`;
  const part = (groups['part'] ?? '').toLowerCase();
  if (/^(?:early|beginning|start|dechrau)$/u.test(part)) return daysFrom(day(1), day(10));
  return /^(?:mid|middle|canol)$/u.test(part) ? daysFrom(day(11), day(20)) : daysFrom(day(21), last);
}

function weekdayOfMonth(groups: Groups): Span | undefined {
  const [order, weekday] = [orderOf(groups['order']), weekdayNamed(groups['weekday'])];
  if (order === undefined || weekday === undefined) return undefined;
  const { year, month: number, last } = monthOfGroups(groups);
  if (order === 0) {
    const day = dayAfter(last, -((weekdayOf(last) - weekday + 7) % 7));
    return daysFrom(day, day);
  }
  const first = `${year}-${two(number)}-01`;
  const day = dayAfter(first, ((weekday - weekdayOf(first) + 7) % 7) + (order - 1) * 7);
  return daysFrom(day, day);
}

const week = '(?:week|wk|wythnos)';
const forms: readonly (readonly [string, (groups: Groups) => Span | undefined])[] = [
  [`${apart}${before}\\s+${week}${ofMonth}`, (groups) => partOf(groups, 7, orderOf(groups['order']))],
  [`${apart}${week}\\s+${behind}${ofMonth}`, (groups) => partOf(groups, 7, orderOf(groups['order']))],
  [
    `${apart}${week}\\s+(?<order>[1-5])\\s+(?:of|in|o|ym)\\s+${month}`,
    (groups) => partOf(groups, 7, Number(groups['order'])),
  ],
  [`${apart}${before}\\s+fortnight${ofMonth}`, (groups) => partOf(groups, 14, orderOf(groups['order']))],
  [`${apart}pythefnos\\s+${behind}${ofMonth}`, (groups) => partOf(groups, 14, orderOf(groups['order']))],
  [`${apart}(?<order>first|1st|second|2nd|last|ail)\\s+(?:half|hanner)${ofMonth}`, halfOf],
  [`${apart}hanner\\s+${behind}${ofMonth}`, halfOf],
  [`${apart}${before}\\s+(?<weekday>${weekdayNames})${ofMonth}`, weekdayOfMonth],
  [`${apart}(?:d?dydd\\s+)?(?<weekday>${weekdayNames})\\s+${behind}${ofMonth}`, weekdayOfMonth],
  [
    `${apart}(?<part>early|mid|middle|late|dechrau|canol|(?:beginning|start)(?=\\s+of))(?:[\\s-]+(?:in|of|the|mis))*[\\s-]+${month}`,
    thirdOf,
  ],
];
const readers = forms.map(([pattern, read]) => [new RegExp(pattern, 'giu'), read] as const);

function halfOf(groups: Groups): Span | undefined {
  const order = orderOf(groups['order']);
  return partOf(groups, 15, order === 0 ? 2 : order);
}

/** Nearly all dates have none of these words, and are read a thousand times over. */
const hints =
  /w(?:ee)?k|wythnos|fortnight|pythefnos|half|hanner|early|mid|late|beginning|start|dechrau|canol|first|second|third|fourth|last|final|\dst|\dnd|\drd|\dth|cyntaf|gyntaf|olaf|ail|trydydd|trydedd|drydydd|drydedd|pedwaredd|pedwerydd|bedwaredd|bedwerydd/iu;

/** The parts of months that a line names, without overlaps, in the order they stand. */
export function partsOfMonths(text: string): FoundSpan[] {
  if (!hints.test(text)) return [];
  const found: FoundSpan[] = [];
  for (const [pattern, read] of readers)
    for (const match of text.matchAll(pattern)) {
      const span = read(match.groups ?? {});
      const [start, end] = [match.index, match.index + match[0].length];
      if (span !== undefined && !found.some((other) => start < other.end && other.start < end))
        found.push({ ...span, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

const named = `\\s*:?\\s*(?:(?:on|ar)\\s+)?(?:(?:d?dydd\\s+)?(?:${weekdayNames})\\.?,?\\s+)?(?:the\\s+|y\\s+)?$`;
const beginning = new RegExp(
  `${apart}(?:the |yr )?(?:(?<two>fortnight|pythefnos)|w|${week})(?:[/.]?\\s*[cb]\\.?|\\s+(?:commencing|beginning|starting|from|comm|(?:yn|sy['’]?n)\\s+(?:dechrau|cychwyn)))${named}`,
  'iu',
);
const ending = new RegExp(
  `${apart}(?:the |yr )?(?:(?<two>fortnight|pythefnos)|w|${week})(?:[/.]?\\s*e\\.?|\\s+(?:ending|ended|(?:yn|sy['’]?n)\\s+(?:diweddu|gorffen|dod i ben)))${named}`,
  'iu',
);
const containing = new RegExp(`${apart}(?:the |yr )?${week}\\s+(?:of|o)${named}`, 'iu');

/** The week that a day is said to begin or to end, by the words right before it; undefined where they say no such thing. */
export function weekAround(
  text: string,
  { start, end, day }: { readonly start: number; readonly end: number; readonly day: string },
): FoundSpan | undefined {
  const words = text.slice(0, start);
  const [begins, ends, holds] = [beginning.exec(words), ending.exec(words), containing.exec(words)];
  const length = (begins ?? ends)?.groups?.['two'] === undefined ? 7 : 14;
  if (begins !== null) return { ...daysFrom(day, dayAfter(day, length - 1)), start: begins.index, end };
  if (ends !== null) return { ...daysFrom(dayAfter(day, 1 - length), day), start: ends.index, end };
  if (holds === null) return undefined;
  const monday = dayAfter(day, 1 - weekdayOf(day));
  return { ...daysFrom(monday, dayAfter(monday, 6)), start: holds.index, end };
}
