// How long an item has taken, from the time that a clock on the wall showed when it was begun.

import { minutesOfDay, timeOf } from '../../kernel/days.ts';

const day = 24 * 60;
/** By how many minutes clocks are put on or back; half an hour on Lord Howe Island. */
const shifts = [0, -60, 60, -30, 30] as const;

/**
 * In minutes that really passed, past midnight and over the beginning or end of summer time too. Of an hour that comes twice, the later is
 * meant. Where somebody put the clock of the computer back meanwhile, it has taken none yet.
 */
export function timeTaken(from: string, instant: number, timeZone: string): number {
  const onTheWall = minutesOfDay(timeOf(instant, timeZone)) - minutesOfDay(from);
  const counts = shifts
    .map((shift) => (onTheWall + shift + 2 * day) % day)
    .filter((count) => count < day / 2 && timeOf(instant - count * 60_000, timeZone) === from);
  return counts.length === 0 ? 0 : Math.min(...counts);
}
