// Who is in the room: from who was there at the beginning, who came and went, and what was declared on the item at hand.

import {
  attendanceStates,
  type AttendanceEvent,
  type AttendanceRules,
  type AttendanceState,
} from '../../bodies/rules/quorum.ts';
import { standsOn } from '../../bodies/rules/seats.ts';
import type { Attendance, Declaration, Movement, Seat } from '../../register/snapshot.ts';
import type { MayDo } from '../../interests/rules/barred.ts';

interface Attended {
  readonly attendances: readonly Attendance[];
  readonly movements: readonly Movement[];
  readonly seats: readonly Seat[];
  readonly day: string;
}

/** Whether somebody has a vote there: by their own seat, or by the one they stand in for, where it stands on the day. */
export function hasVote(
  { seatId, substituteForId }: Pick<Attendance, 'seatId' | 'substituteForId'>,
  seats: readonly Seat[],
  day: string,
): boolean {
  return seats.some(
    (seat) =>
      (seat.id === seatId || seat.id === substituteForId) && seat.votes && standsOn(seat, day) === 'stands',
  );
}

/** In the order they happened; two that were written on two copies keep one order everywhere. */
export function movementsInOrder(movements: readonly Movement[]): Movement[] {
  return movements.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** A declaration on the item at hand, and what the law lets its member do after it. */
export interface Declared {
  readonly declaration: Declaration;
  readonly may: MayDo;
}

function eventsOf({ attendances, movements }: Attended, declared: readonly Declared[]): AttendanceEvent[] {
  const inOrder = movementsInOrder(movements);
  const there = attendances.filter(({ state }) => state === 'present');
  const arrived = (row: Attendance): AttendanceEvent => ({
    is: 'arrived',
    who: row.personId,
    remote: row.remote,
  });
  const byId = new Map(there.map((row) => [row.id, row]));
  // Who arrives first of all wasn't there at the beginning.
  const atBeginning = there.filter(
    ({ id }) => inOrder.find(({ attendanceId }) => attendanceId === id)?.what !== 'arrives',
  );
  const moved = inOrder.flatMap(({ attendanceId, what }): AttendanceEvent[] => {
    const row = byId.get(attendanceId);
    if (row === undefined) return [];
    return [what === 'arrives' ? arrived(row) : { is: 'left', who: row.personId }];
  });
  const barring = declared.flatMap(({ declaration: { personId, followed }, may }): AttendanceEvent[] => {
    if (followed === 'stayed' && may.vote) return [];
    return [{ is: followed === 'left' ? 'left' : 'barred', who: personId }];
  });
  return [...atBeginning.map(arrived), ...moved, ...barring, { is: 'decided', what: '' }];
}

export interface Room {
  /** As it is after all of it. */
  readonly now: AttendanceState;
  /** It was quorate before, and isn't now. */
  readonly isLost: boolean;
  /** How many are needed; undefined where that isn't known. */
  readonly needed: number | undefined;
}

/** `declared` are the declarations on the item at hand: who left for it comes back after it. */
export function roomOf(
  record: Attended,
  declared: readonly Declared[],
  rules: AttendanceRules,
): Room | undefined {
  const attendees = record.attendances.map((row) => ({
    id: row.personId,
    votes: hasVote(row, record.seats, record.day),
  }));
  const states = attendanceStates(attendees, eventsOf(record, declared), rules);
  const now = states.at(-1);
  if (now === undefined) return undefined;
  const isLost = now.isQuorate === false && states.some(({ isQuorate }) => isQuorate === true);
  return { now, isLost, needed: rules.needed };
}
