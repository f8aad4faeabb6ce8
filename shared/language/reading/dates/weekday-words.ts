// The names of weekdays as they stand before a day, in English and in Welsh.

import type { Saying } from '../../../kernel/saying.ts';
import { say } from '../../say.ts';

const names = [
  'mon(?:day)?|llun',
  'tue(?:s(?:day)?)?|mawrth',
  'wed(?:s|nesday)?|mercher',
  'thu(?:r(?:s(?:day)?)?)?|iau',
  'fri(?:day)?|gwener',
  'sat(?:urday)?|sadwrn',
  'sun(?:day)?|sul',
];

/** For use in a pattern, within a group. */
export const weekdayNames = names.join('|');

const alone = names.map((words) => new RegExp(`^(?:${words})$`, 'iu'));
const weekdays = names.map((words) => new RegExp(`(?<!\\p{L})(?:${words})\\.?,?\\s+(?:the |y )?$`, 'iu'));

/** 1 is Monday: of the name of a weekday. */
export function weekdayNamed(name: string | undefined): number | undefined {
  const index = alone.findIndex((words) => words.test(name ?? ''));
  return index === -1 ? undefined : index + 1;
}

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
