// Who is in the room: from who was there at the beginning, who came and went, and what was declared on the item at hand.

import {
  attendanceStates,
  beginAttendance,
  type Attendee,
  type AttendanceEvent,
  type AttendanceRules,
  type AttendanceState,
} from '../../bodies/rules/quorum.ts';
import { standsOn } from '../../bodies/rules/seats.ts';
import type { Attendance, Declaration, Movement, Seat } from '../../register/snapshot.ts';
import type { MayDo } from '../../interests/rules/barred.ts';
import type { MovementKind } from '../model/movement.ts';
import { movementsInOrder, type Course } from './order-of-movements.ts';

/** What tells who was there at the beginning, and who came and went. */
export interface CameAndWent {
  readonly attendances: readonly Pick<Attendance, 'id' | 'personId' | 'state' | 'remote'>[];
  readonly movements: readonly Movement[];
  readonly course: Course;
}

export interface Attended extends CameAndWent {
  readonly attendances: readonly Attendance[];
  readonly seats: readonly Seat[];
  readonly day: string;
}

/** Who has a vote there: by their own seat, or by the one they stand in for, where it stands on the day. The seats are read once for all who ask. */
export function votersIn(
  seats: readonly Seat[],
  day: string,
): (of: Pick<Attendance, 'seatId' | 'substituteForId'>) => boolean {
  const voting = seats.filter((seat) => seat.votes && standsOn(seat, day) === 'stands');
  const ids = new Set<string | null>(voting.map(({ id }) => id));
  return ({ seatId, substituteForId }) => ids.has(seatId) || ids.has(substituteForId);
}

/** A declaration on the item at hand, and what the law lets its member do after it. */
export interface Declared {
  readonly declaration: Declaration;
  readonly may: MayDo;
}

/** Somebody who came or went. */
export interface Went {
  readonly movement: Movement;
  readonly personId: string;
  /** That they had been there before: they had left, or had only gone out for the item. */
  readonly back: 'to the meeting' | 'into the item' | undefined;
}

interface Moved extends Went {
  readonly event: AttendanceEvent;
}

/** What is said of it: whoever had been there before comes back. */
export function wentHow({ movement, back }: Went): MovementKind {
  return back === undefined ? movement.what : 'comes-back';
}

/** Who was there at the beginning, and each who came or went after that with the movement it was. */
export function comings({ attendances, movements, course }: CameAndWent) {
  const inOrder = movementsInOrder(movements, course);
  const there = attendances.filter(({ state }) => state === 'present');
  const arrived = ({ personId, remote }: (typeof there)[number]) =>
    ({ is: 'arrived', who: personId, remote }) as const;
  const byId = new Map(there.map((row) => [row.id, row]));
  // Who arrives first of all wasn't there at the beginning.
  const atBeginning = there.filter(
    ({ id }) => inOrder.find(({ attendanceId }) => attendanceId === id)?.what !== 'arrives',
  );
  const here = new Set(atBeginning.map(({ id }) => id));
  const ever = new Set(here);
  const moved = inOrder.flatMap((movement): Moved[] => {
    const row = byId.get(movement.attendanceId);
    if (row === undefined) return [];
    const { personId } = row;
    const { what } = movement;
    // One arrival that was written on two copies is no coming back.
    const isReturn = what === 'arrives' && ever.has(row.id) && !here.has(row.id);
    const back = what === 'comes-back' ? 'into the item' : isReturn ? 'to the meeting' : undefined;
    const event = what === 'leaves' ? ({ is: 'left', who: personId } as const) : arrived(row);
    if (what === 'leaves') here.delete(row.id);
    else here.add(row.id);
    ever.add(row.id);
    return [{ movement, personId, back, event }];
  });
  return { atBeginning: atBeginning.map(arrived), moved };
}

/** Who left for the item and came back into it is there again, without a vote on it. */
function barring(declared: readonly Declared[], isOut: (declaration: Declaration) => boolean) {
  return declared.flatMap(({ declaration, may }): AttendanceEvent[] => {
    const { personId, followed } = declaration;
    if (followed === 'stayed' && may.vote) return [];
    return [{ is: isOut(declaration) ? 'left' : 'barred', who: personId }];
  });
}

/** As much of a declaration as tells whether its member left for it. */
export type LeftFor = Pick<Declaration, 'personId' | 'itemId' | 'followed' | 'position'>;

/** Whether somebody who declared an interest left for it, and didn't come back into the item later. */
export function isOutOfItem(moved: readonly Went[]): (declaration: LeftFor) => boolean {
  const returns = Map.groupBy(
    moved.filter(({ back }) => back !== undefined),
    ({ personId }) => personId,
  );
  return ({ personId, itemId, followed, position }) =>
    followed === 'left' &&
    !(returns.get(personId) ?? []).some(
      ({ movement }) => movement.itemId === itemId && position < movement.position,
    );
}

export interface Room {
  /** As it is after all of it. */
  readonly now: AttendanceState;
  /** It was quorate before, and isn't now. */
  readonly isLost: boolean;
  /** How many are needed; undefined where that isn't known. */
  readonly needed: number | undefined;
}

function attendeesOf({ attendances, seats, day }: Attended): Attendee[] {
  const hasVote = votersIn(seats, day);
  return attendances.map((row) => ({ id: row.personId, votes: hasVote(row) }));
}

export interface Turn extends Went {
  /** That the quorum was lost with it, or was there again; undefined where it stayed as it was. */
  readonly quorum: 'lost' | 'there again' | undefined;
  readonly counted: number;
}

/** What each arrival and departure did to the quorum, in their order. */
export function turnsOf(record: Attended, rules: AttendanceRules): Turn[] {
  const { atBeginning, moved } = comings(record);
  const states = attendanceStates(
    attendeesOf(record),
    [...atBeginning, ...moved.map(({ event }) => event)],
    rules,
  );
  const first = atBeginning.length;
  let was = states.slice(0, first).at(-1)?.isQuorate ?? false;
  let wasLost = false;
  return moved.map(({ movement, personId, back }, at) => {
    const { isQuorate, counted } = states[first + at] ?? { isQuorate: undefined, counted: 0 };
    const quorum =
      was && isQuorate === false ? 'lost' : wasLost && isQuorate === true ? 'there again' : undefined;
    if (quorum !== undefined) wasLost = quorum === 'lost';
    was = isQuorate === true;
    return { movement, personId, back, quorum, counted };
  });
}

/**
 * The room by what was declared on the item at hand: who left for it comes back after it, or into it. Who came and went is gone through once, however many
 * items ask. With `had`, as it was once these had come and gone, whoever did so later.
 */
export function roomBy(
  record: Attended,
  rules: AttendanceRules,
  had?: (movement: Movement) => boolean,
): (declared: readonly Declared[]) => Room | undefined {
  const { atBeginning, moved: all } = comings(record);
  const moved = had === undefined ? all : all.filter(({ movement }) => had(movement));
  const { wasQuorate, goOn } = beginAttendance(
    attendeesOf(record),
    [...atBeginning, ...moved.map(({ event }) => event)],
    rules,
  );
  const isOut = isOutOfItem(moved);
  return (declared) => {
    const after = goOn([...barring(declared, isOut), { is: 'decided', what: '' }]);
    const now = after.at(-1);
    if (now === undefined) return undefined;
    const isLost =
      now.isQuorate === false && (wasQuorate || after.some(({ isQuorate }) => isQuorate === true));
    return { now, isLost, needed: rules.needed };
  };
}
