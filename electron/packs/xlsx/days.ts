// Days as a spreadsheet has them: a number, and the format that shows it.

import { dayAfter, daysFrom } from '../../../shared/kernel/days.ts';

/** Excel counts days from the eve of 1900, and takes that year for a leap year. */
const dayNought = '1899-12-30';

export function serialOf(day: string): number {
  return daysFrom(dayNought, day);
}

/** Before it Excel counts otherwise than the calendar, or not at all. */
export const firstDay = '1900-03-01';

export const dayFormat = 'd mmm yy';

/** Undefined where it is no day. */
export function dayOf({
  value,
  format,
}: {
  readonly value: number;
  readonly format: string;
}): string | undefined {
  return format === dayFormat ? dayAfter(dayNought, value) : undefined;
}
