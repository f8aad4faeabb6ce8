// Times and numbers as people type them for a body or a meeting. Nothing typed is nothing held.

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { readTimeOfDay } from '../../../shared/language/reading/dates/time-of-day.ts';
import { say } from '../../../shared/language/say.ts';

/** "7.30" and "19:00" alike, as "19:00". Failure: `not-a-time`. */
export function typedTime(text: string, field: string): Result<string | null> {
  if (text === '') return succeed(null);
  const time = readTimeOfDay(text);
  return time === undefined
    ? fail('not-a-time', say('bodies.not-a-time', { text }), { field })
    : succeed(time);
}

/** A whole number from one. Failure: `not-a-whole-number`. */
export function typedCount(text: string, field: string, most: number): Result<number | null> {
  if (text === '') return succeed(null);
  const number = /^\d+$/u.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most
    ? succeed(number)
    : fail('not-a-whole-number', say('bodies.not-a-whole-number', { text, most }), { field });
}

/** Most seats of a body, most minutes of an item. */
export const mostSeats = 10_000;
export const mostMinutes = 1_440;
