// Days as a spreadsheet has them: a number, and the format that shows it.

import { daysFrom } from '../../../shared/kernel/days.ts';

/** Excel counts days from the eve of 1900, and takes that year for a leap year. */
export function serialOf(day: string): number {
  return daysFrom('1899-12-30', day);
}

/** Before it Excel counts otherwise than the calendar, or not at all. */
export const firstDay = '1900-03-01';

export const dayFormat = 'd mmm yy';
