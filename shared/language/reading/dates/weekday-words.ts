// The names of weekdays as they stand before a day, in English and in Welsh.

import type { Saying } from '../../../kernel/saying.ts';
import { say } from '../../say.ts';

const weekdays = [
  'mon(?:day)?|llun',
  'tue(?:s(?:day)?)?|mawrth',
  'wed(?:s|nesday)?|mercher',
  'thu(?:r(?:s(?:day)?)?)?|iau',
  'fri(?:day)?|gwener',
  'sat(?:urday)?|sadwrn',
  'sun(?:day)?|sul',
].map((words) => new RegExp(`(?<!\\p{L})(?:${words})\\.?,?\\s+(?:the |y )?$`, 'iu'));

/** By the type that the keys of their names need. */
const numbers = [1, 2, 3, 4, 5, 6, 7] as const;

/** 1 is Monday: what the words right before a day call it, if anything. */
export function weekdayBefore(text: string): number | undefined {
  const index = weekdays.findIndex((words) => words.test(text));
  return index === -1 ? undefined : index + 1;
}

export function sayWeekday(weekday: number): Saying {
  return say(`calendar.weekday.${numbers[weekday - 1] ?? 1}`);
}
