// Whether a meeting is being held as its minutes are written, so that the clock on the wall says when an item is begun. Minutes that are entered
// on another day don't say when it was.

import { dayAfter } from '../../kernel/days.ts';
import type { AgendaItem, Meeting } from '../../register/snapshot.ts';

export interface WallClock {
  readonly today: string;
  /** "19:05". */
  readonly time: string;
}

/** A night: from its evening on the day of the meeting to its morning on the next. */
const evening = '17:00';
const morning = '06:00';

/** On its day; and past midnight, where its last item was begun that evening or that night. */
export function isUnderWay(
  { day }: Pick<Meeting, 'day'>,
  items: readonly Pick<AgendaItem, 'takenAs' | 'takenAt'>[],
  { today, time }: WallClock,
): boolean {
  if (today === day) return true;
  if (today !== dayAfter(day, 1) || time >= morning) return false;
  const [last] = items
    .filter(({ takenAs }) => takenAs !== null)
    .toSorted((a, b) => (b.takenAs ?? 0) - (a.takenAs ?? 0));
  const begun = last?.takenAt ?? null;
  return begun !== null && (begun >= evening || begun < morning);
}
