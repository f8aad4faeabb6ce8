// Meetings that can't both be attended: another body's at the same time with somebody who sits on both, or in the same place.

import { dayAfter, daysFrom, minutesOfDay } from '../../kernel/days.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { comparable } from '../../language/plain.ts';
import { say } from '../../language/say.ts';
import { standsOn } from '../../bodies/rules/seats.ts';
import type { Body, Meeting, Person, Seat } from '../../register/snapshot.ts';

/** What of a meeting a clash depends on. */
export type Appointment = Pick<Meeting, 'bodyId' | 'day' | 'time' | 'endTime' | 'place'>;

interface Around {
  readonly bodies: readonly Pick<Body, 'id' | 'name'>[];
  readonly meetings: readonly (Appointment & Pick<Meeting, 'id' | 'state'>)[];
  readonly seats: readonly Pick<Seat, 'bodyId' | 'personId' | 'from' | 'to'>[];
  readonly people: ReadonlyMap<string, Pick<Person, 'name'>>;
}

/** How long a meeting is taken to last while nobody has said when it ends. */
const usualMinutes = 120;

const wholeDay = 24 * 60;

/** From and to in minutes after midnight; the whole day while the time isn't known, and past midnight where it ends before it begins. */
function spanOf({ time, endTime }: Appointment): readonly [from: number, to: number] {
  if (time === null) return [0, wholeDay];
  const from = minutesOfDay(time);
  if (endTime === null) return [from, from + usualMinutes];
  const to = minutesOfDay(endTime);
  return [from, to > from ? to : to + wholeDay];
}

/** One may go on past midnight, into the morning of the other; a time that isn't known says nothing of another day. */
function overlap(one: Appointment, other: Appointment): boolean {
  if (one.day !== other.day && (one.time === null || other.time === null)) return false;
  const later = daysFrom(one.day, other.day) * wholeDay;
  const [from, to] = spanOf(one);
  const [otherFrom, otherTo] = spanOf(other);
  return from < otherTo + later && otherFrom + later < to;
}

function samePlace(one: Appointment, other: Appointment): boolean {
  const place = comparable(one.place ?? '');
  return place !== '' && place === comparable(other.place ?? '');
}

function byKey<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const there = found.get(key);
    if (there === undefined) found.set(key, [row]);
    else there.push(row);
  }
  return found;
}

function holders(seats: readonly Pick<Seat, 'personId' | 'from' | 'to'>[], day: string): Set<string> {
  const sitting = seats.filter((seat) => standsOn(seat, day) === 'stands');
  return new Set(sitting.flatMap(({ personId }) => (personId === null ? [] : [personId])));
}

/** Answers what a meeting clashes with; `except` is the meeting itself. Made ready once for many of them. */
export function clashFinder({ bodies, meetings, seats, people }: Around) {
  const onDay = byKey(
    meetings.filter(({ state }) => state !== 'cancelled'),
    ({ day }) => day,
  );
  const seatsOf = byKey(seats, ({ bodyId }) => bodyId);
  const names = new Map(bodies.map(({ id, name }) => [id, name]));

  const holdersAt = ({ bodyId, day }: Appointment) => holders(seatsOf.get(bodyId) ?? [], day);

  const onBoth = (one: Appointment, other: Appointment): string[] => {
    const sitting = holdersAt(other);
    return [...holdersAt(one)]
      .filter((id) => sitting.has(id))
      .map((id) => people.get(id)?.name ?? id)
      .sort((a, b) => a.localeCompare(b, 'en-GB'));
  };

  const called = ({ bodyId, day, time }: Appointment, on: string): Spoken => {
    const body = names.get(bodyId) ?? '';
    if (time === null) return body;
    return day === on
      ? say('meetings.clash.body-at', { body, time })
      : say('meetings.clash.body-on', { body, day: { day }, time });
  };

  return (appointment: Appointment, except?: string): Saying[] =>
    [-1, 0, 1]
      .flatMap((days) => onDay.get(dayAfter(appointment.day, days)) ?? [])
      .filter(
        (other) => other.id !== except && other.bodyId !== appointment.bodyId && overlap(appointment, other),
      )
      .flatMap((other) => {
        const meeting = called(other, appointment.day);
        const shared = onBoth(appointment, other);
        return [
          ...(shared.length === 0
            ? []
            : [say('meetings.clash.members', { meeting, people: { all: shared } })]),
          ...(samePlace(appointment, other)
            ? [say('meetings.clash.place', { meeting, place: other.place ?? '' })]
            : []),
        ];
      });
}
