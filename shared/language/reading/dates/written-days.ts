// Finds the days in a line of text, in whatever order their parts stand and however they are joined: "31 March 2027", "Mar 31st, 2027",
// "2027-03-31", "y 31ain o Fawrth 2027", "30–31/03/27". A day that no month has is found as well: it is no date, and no part of it is
// another one.

import { calendarDay } from '../../../kernel/days.ts';
import {
  daySpelled,
  named,
  numbered,
  partlyNamed,
  partlyNumbered,
  spelled,
  whichDay,
  yearBehind,
  type Form,
  type Parts,
} from './day-forms.ts';
import { monthNameOfDay, monthOf } from './month-words.ts';

export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** Undefined where the calendar has no such day; null for the beginning of a span, whose year stands with its end. */
  readonly day: string | null | undefined;
}

function numbersOf(days: string): number[] {
  if (/\d/u.test(days)) return [...days.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  return whichDay.flatMap((words) => {
    const index = words.findIndex((word) => word.test(days));
    return index === -1 ? [] : [index + 1];
  });
}

function yearOf(text: string): number {
  const digits = text.replace(/['’]/u, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const aLeapYear = 2028;

/** "60 may be invited", "40 march past": a verb, where no year makes it a month. */
const verb = /^(?:may|march|mar|mai)$/u;

interface Found extends WrittenDay {
  readonly length: number;
}

function readIn(text: string, match: RegExpExecArray, { year }: Form): Found | undefined {
  const parts: Parts = match.groups ?? {};
  const [start, end] = [match.index, match.index + match[0].length];
  const after = text.slice(end, end + 60);
  const said = year === 'own' ? (parts['year'] ?? parts['brief']) : yearBehind.exec(after)?.[1];
  if (said === undefined && verb.test(parts['month'] ?? '')) return undefined;
  if (year === 'beside a year' && !hasFullYear.test(text)) return undefined;
  const month = parts['number'] === undefined ? monthOf(parts['month']) : Number(parts['number']);
  // 29 February may be a day of a year that nobody names.
  const inYear = said === undefined ? aLeapYear : yearOf(said);
  const days = numbersOf(parts['days'] ?? parts['later'] ?? '').map((each) =>
    calendarDay(inYear, month, each),
  );
  const span = { start, end, length: end - start };
  if (days.includes(undefined)) return { ...span, day: undefined };
  // A real day without a year of its own isn't a date: it is left to the words around it.
  if (year === 'own') return { ...span, day: days.at(-1) };
  return year === 'of the end' ? { ...span, day: null } : undefined;
}

const hasMonth = new RegExp(monthNameOfDay, 'iu');
const numbers = /\d+/gu;
const shortNumber = /^\d{1,2}$/u;
const hasNumbers = /\d\s?[-/.]\s?\d{1,2}\s?[-/.]/u;
const hasFullYear = /(?<!\d)\d{4}(?!\d)/u;

/** The forms that a text may have at all: most texts have none, and are looked at a thousand times. */
function formsFor(text: string): (readonly Form[])[] {
  const withNumbers = hasNumbers.test(text);
  const found = text.match(numbers) ?? [];
  const isDay = found.some((digits) => shortNumber.test(digits)) && hasMonth.test(text);
  const isSpelled = found.length > 0 && daySpelled.test(text) && hasMonth.test(text);
  return [
    [
      ...(isDay && found.length > 1 ? named : []),
      ...(isSpelled ? spelled : []),
      ...(withNumbers ? numbered : []),
    ],
    [...(isDay ? partlyNamed : []), ...(withNumbers ? partlyNumbered : [])],
  ];
}

/** In the order they stand; none overlaps another. */
export function writtenDays(text: string): WrittenDay[] {
  const found: Found[] = [];
  for (const forms of formsFor(text)) {
    const candidates = forms
      .flatMap((each) => [...text.matchAll(each.pattern)].flatMap((match) => readIn(text, match, each) ?? []))
      .sort((a, b) => a.start - b.start || b.length - a.length);
    for (const candidate of candidates)
      if (found.every(({ start, end }) => candidate.end <= start || candidate.start >= end))
        found.push(candidate);
  }
  return found.sort((a, b) => a.start - b.start);
}
