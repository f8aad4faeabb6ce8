// What is to be said of the time of an arrival or a departure while it is typed: nothing of it is noted yet.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { contradictionsIn, type Contradiction, type Course } from './order-of-movements.ts';
import type { CameAndWent } from './room.ts';

/** What is noted of a meeting's times so far: who was there, and who came and went. */
export type TimesThere = Omit<CameAndWent, 'course'> & Omit<Course, 'items'>;

interface Typed {
  readonly items: Course['items'];
  readonly times: TimesThere;
  /** The item at hand, of which it would be noted. */
  readonly item: Pick<Course['items'][number], 'id'> | null;
}

function warnOf(found: Contradiction): Saying {
  switch (found.by) {
    case 'begun':
      return say('minutes.would-contradict.begun', found);
    case 'ended':
      return say('minutes.would-contradict.ended', found);
    case 'other':
      return say('minutes.would-contradict.other', found);
  }
}

/** Why it can't be right: "19:05", or empty where nobody looked at the clock. */
export function remarksOnTime(at: string, { items, times, item }: Typed): readonly Saying[] {
  if (at === '' || item === null) return [];
  const typed = { id: '', at, itemId: item.id, position: Number.POSITIVE_INFINITY };
  const found = contradictionsIn([...times.movements, typed], { ...times, items }).get(typed.id);
  return found === undefined ? [] : [warnOf(found)];
}
