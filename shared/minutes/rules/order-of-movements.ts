// The order in which people came and went: by the clock where somebody looked at it, and else as it was written down. A time that is remembered later
// has its place among the others; where it contradicts the order of the items that is said, since nobody but who was there knows which is right.

import { clocksChangeOn, dayAfter, isUncertainTime, minutesOfDay } from '../../kernel/days.ts';
import { byPosition } from '../../kernel/in-order.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { AgendaItem, Meeting, Movement } from '../../register/snapshot.ts';

/** What orders them: when the meeting began, and its items with the order in which they were taken. */
export interface Course extends Pick<Meeting, 'day' | 'time'> {
  readonly timeZone: string;
  readonly items: readonly Pick<AgendaItem, 'id' | 'title' | 'takenAs' | 'takenAt'>[];
}

const wholeDay = 24 * 60;
/** Whoever is there before it begins; the rest of the day and of the night is after. */
const early = 6 * 60;
const morning = 6 * 60;

type Clock = (time: string | null) => number | undefined;

/** Minutes from well before the meeting, past midnight too; undefined where there is no time, or the clocks that change show it twice. */
function clockOf({ day, time: from, timeZone }: Course): Clock {
  const start = from === null ? morning : minutesOfDay(from) - early;
  const days = [day, dayAfter(day, 1)];
  const changing = new Set(days.filter((each) => clocksChangeOn(each, timeZone)));
  return (time) => {
    if (time === null) return undefined;
    const minutes = (minutesOfDay(time) - start + wholeDay) % wholeDay;
    const [its = day] = days.slice(minutes + start >= wholeDay ? 1 : 0);
    return changing.has(its) && isUncertainTime(its, time, timeZone) ? undefined : minutes;
  };
}

/**
 * Where nobody looked at the clock: not before the times noted until then, nor before its item was begun. Two that were written on two copies keep one
 * order everywhere.
 */
export function movementsInOrder(movements: readonly Movement[], course: Course): Movement[] {
  const minutes = clockOf(course);
  const begun = new Map(course.items.map(({ id, takenAt }) => [id, takenAt]));
  let latest = Number.NEGATIVE_INFINITY;
  return movements
    .toSorted(byPosition)
    .map((movement) => {
      const ofItem = minutes(begun.get(movement.itemId ?? '') ?? null) ?? latest;
      const own = minutes(movement.at) ?? Math.max(latest, ofItem);
      latest = Math.max(latest, own);
      return { movement, own };
    })
    .sort((a, b) => (a.own === b.own ? 0 : a.own - b.own))
    .map(({ movement }) => movement);
}

function takenIn({ items }: Course): Course['items'] {
  return items
    .filter(({ takenAs }) => takenAs !== null)
    .toSorted((a, b) => (a.takenAs ?? 0) - (b.takenAs ?? 0));
}

interface Begun {
  readonly title: string;
  readonly takenAt: string;
  readonly minutes: number;
}

function begunOf(item: Course['items'][number], minutes: Clock): Begun[] {
  const { title, takenAt } = item;
  const begun = minutes(takenAt);
  return takenAt === null || begun === undefined ? [] : [{ title, takenAt, minutes: begun }];
}

/**
 * Whether somebody had come or gone by the end of an item, by the times where they are known and else by the items. All of it had where the item
 * wasn't taken: then nothing tells what came after it.
 */
export function happenedBy(course: Course, itemId: string | null): (movement: Movement) => boolean {
  const taken = takenIn(course);
  const place = taken.findIndex(({ id }) => id === itemId);
  if (place === -1) return () => true;
  const minutes = clockOf(course);
  const later = taken.slice(place + 1);
  const laterIds = new Set(later.map(({ id }) => id));
  const begun = later.map((item) => begunOf(item, minutes));
  const [next] = begun.flat();
  const hasUntimed = begun[0]?.length === 0;
  return (movement) => {
    const at = minutes(movement.at);
    const isOfLater = laterIds.has(movement.itemId ?? '');
    if (next === undefined || at === undefined || at === next.minutes) return !isOfLater;
    // Before the next whose time is known there may be others: what is noted of one of them came after this.
    return at < next.minutes && !(hasUntimed && isOfLater);
  };
}

/** An arrival or a departure, as far as its time and its item tell something of each other. */
export type TimedMovement = Pick<Movement, 'id' | 'at' | 'itemId' | 'position'>;

export type Contradiction =
  | { readonly by: 'begun'; readonly at: string; readonly title: string; readonly begun: string }
  | {
      readonly by: 'ended';
      readonly at: string;
      readonly title: string;
      readonly next: string;
      readonly begun: string;
    }
  | {
      readonly by: 'other';
      readonly at: string;
      readonly title: string;
      readonly other: string;
      readonly otherAt: string;
    };

/** Of what is noted already: what it is, and what to do about it. */
export function sayContradiction(found: Contradiction, what: Saying): Saying {
  switch (found.by) {
    case 'begun':
      return say('minutes.contradicts.begun', { ...found, what });
    case 'ended':
      return say('minutes.contradicts.ended', { ...found, what });
    case 'other':
      return say('minutes.contradicts.other', { ...found, what });
  }
}

/** What contradicts the time of a movement, by its id: when its item was begun, or the next; or another's time. */
export function contradictionsIn(
  movements: readonly TimedMovement[],
  course: Course,
): ReadonlyMap<string, Contradiction> {
  const minutes = clockOf(course);
  const taken = takenIn(course);
  const placeOf = new Map(taken.map(({ id }, place) => [id, place]));
  const timed = movements.flatMap(({ id, at, itemId, position }) => {
    const [place, own] = [placeOf.get(itemId ?? ''), minutes(at)];
    return at === null || place === undefined || own === undefined ? [] : [{ id, at, own, place, position }];
  });
  const against = ({ at, own, place, position }: (typeof timed)[number]): Contradiction | undefined => {
    const [item, ...later] = taken.slice(place);
    if (item === undefined) return undefined;
    const { title } = item;
    const [begun] = begunOf(item, minutes);
    const [next] = later.flatMap((each) => begunOf(each, minutes));
    if (begun !== undefined && own < begun.minutes) return { by: 'begun', at, title, begun: begun.takenAt };
    if (next !== undefined && own > next.minutes)
      return { by: 'ended', at, title, next: next.title, begun: next.takenAt };
    // Of two that contradict each other the one that was written later is told.
    const other = timed.find(
      (each) =>
        each.position < position &&
        each.place !== place &&
        each.own !== own &&
        each.place < place !== each.own < own,
    );
    if (other === undefined) return undefined;
    return { by: 'other', at, title, other: taken[other.place]?.title ?? '', otherAt: other.at };
  };
  return new Map(
    timed.flatMap((each) => {
      const found = against(each);
      return found === undefined ? [] : [[each.id, found] as const];
    }),
  );
}
