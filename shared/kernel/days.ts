// What a day is, and the one place that makes a day from an instant. A day is a date of the calendar, "2024-07-12"; an instant is
// milliseconds since 1970. Only a time zone says which day an instant belongs to: the register's own, so that every copy, wherever its
// computer stands, agrees on what was done by the end of a day. There is no clock here: whoever asks for today brings the instant.

import { Temporal } from 'temporal-polyfill';
import { universalMidnight } from './universal-time.ts';

/** By their numbers, as the words for them are kept. */
export const monthsOfYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Where a register keeps its days unless it says otherwise. */
export const defaultTimeZone = 'Europe/London';

/** A name of the IANA database: a region's, and not an offset, which knows nothing of summer time. */
const regionName = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/u;
const knownZones = new Map<string, boolean>();

/** Whether this computer knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  let known = knownZones.get(name);
  if (known === undefined) {
    known = regionName.test(name) && canTell(name);
    knownZones.set(name, known);
  }
  return known;
}

/** London where none is said, and where a newer computer’s zone isn’t known to this one. */
export function usableTimeZone(name: unknown): string {
  return typeof name === 'string' && isTimeZone(name) ? name : defaultTimeZone;
}

function canTell(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}

function clockAt(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}

/** The first instant of a day. Where clocks are put forward at midnight it is one o’clock. */
export function startOfDay(day: string, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The instant a clock on the wall shows this time of this day. One that is skipped when clocks go forward is an hour later. */
export function instantOf(day: string, time: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The last instant of a day: what was done by then was done on that day or before. */
export function endOfDay(day: string, timeZone: string): number {
  return startOfDay(dayAfter(day, 1), timeZone) - 1;
}

interface Span {
  readonly day: string;
  readonly from: number;
  /** The first instant after it. */
  readonly until: number;
}

/** The last day that was asked for in each zone: most questions are about the same one, and today is asked for at every judgement. */
const lastAsked = new Map<string, Span>();

function spanOf(instant: number, timeZone: string): Span {
  let day = clockAt(instant, timeZone).toPlainDate().toString();
  let until = startOfDay(dayAfter(day, 1), timeZone);
  if (instant >= until) {
    // Clocks were put back over midnight, as at Casey in 2010. A day that has begun doesn't end again: these hours are of the later one.
    day = dayAfter(day, 1);
    until = startOfDay(dayAfter(day, 1), timeZone);
  }
  return { day, from: startOfDay(day, timeZone), until };
}

/** The day an instant belongs to. Today is the day of now. */
export function dayOf(instant: number, timeZone: string): string {
  let span = lastAsked.get(timeZone);
  if (span === undefined || instant < span.from || instant >= span.until) {
    span = spanOf(instant, timeZone);
    lastAsked.set(timeZone, span);
  }
  return span.day;
}

/** What a clock on the wall shows at an instant, "14:32". */
export function timeOf(instant: number, timeZone: string): string {
  const { hour, minute } = clockAt(instant, timeZone);
  return `${two(hour)}:${two(minute)}`;
}

/** "19:05" in minutes after midnight. */
export function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Whether the clocks change on a day, so that some of its times come twice or not at all. */
export function clocksChangeOn(day: string, timeZone: string): boolean {
  return startOfDay(dayAfter(day, 1), timeZone) - startOfDay(day, timeZone) !== 24 * 60 * 60_000;
}

/** Whether a clock on the wall shows this time of this day twice, or never. */
export function isUncertainTime(day: string, time: string, timeZone: string): boolean {
  const shown = Temporal.PlainDateTime.from(`${day}T${time}`);
  const [earlierOf, laterOf] = (['earlier', 'later'] as const).map(
    (disambiguation) => shown.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
  );
  return earlierOf !== laterOf;
}

/** The day and the time of an instant, "2024-07-12 14:32". */
export function minuteOf(instant: number, timeZone: string): string {
  return `${dayOf(instant, timeZone)} ${timeOf(instant, timeZone)}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

// Sums on the calendar. Its days are all of one length and in no zone, so they are counted as numbers from 1970 on.

const dayLength = 86_400_000;

function numberOf(day: string): number {
  return universalMidnight(day) / dayLength;
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** The day so many days later; earlier for a negative number. */
export function dayAfter(day: string, count: number): string {
  const [found = ''] = new Date((numberOf(day) + count) * dayLength).toISOString().split('T');
  return found;
}

/** Whole days from one day to a later one; negative to an earlier one. */
export function daysFrom(start: string, end: string): number {
  return numberOf(end) - numberOf(start);
}

/** As calendar files write an instant, by Universal Time: "20310304T190000Z". */
export function universalStamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
}

/** By ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** How many days a length of time is, to the nearest. */
export function lengthInDays(milliseconds: number): number {
  return Math.round(milliseconds / dayLength);
}

/** As a day is written; whether the calendar has it is another matter. */
const writtenAsDay = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\d$/u;

export function isDay(text: string): boolean {
  // Most of what is asked about isn't one, and to throw takes a hundred times as long.
  if (!writtenAsDay.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** Undefined for a day that no month has. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

export function lastDayOfMonth(year: number, month: number): string {
  return Temporal.PlainDate.from({ year, month, day: 31 }, { overflow: 'constrain' }).toString();
}

/** The first days of the months from one day's to another's. */
export function firstDaysOfMonths(start: string, end: string): string[] {
  const last = Temporal.PlainDate.from(end).toPlainYearMonth();
  const found: string[] = [];
  let month = Temporal.PlainDate.from(start).toPlainYearMonth();
  while (Temporal.PlainYearMonth.compare(month, last) <= 0) {
    found.push(month.toPlainDate({ day: 1 }).toString());
    month = month.add({ months: 1 });
  }
  return found;
}

/** The last day of so many years that begin with a day. Where the day has no anniversary, 29 February, it is the day before the next. */
export function lastOfYears(day: string, years: number): string {
  const first = Temporal.PlainDate.from(day);
  const anniversary = first.add({ years });
  return (anniversary.day === first.day ? anniversary.subtract({ days: 1 }) : anniversary).toString();
}
