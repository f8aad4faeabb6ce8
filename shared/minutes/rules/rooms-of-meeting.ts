// The room of a meeting out of the register: the seats that stand, how many are needed, and whether every vote is taken by name.

import { quorumOf, type AttendanceRules } from '../../bodies/rules/quorum.ts';
import { rulesOfBody } from '../../bodies/rules/rules-of-body.ts';
import { standsOn } from '../../bodies/rules/seats.ts';
import { namedVoteForced } from '../../bodies/rules/votes.ts';
import { mayDo } from '../../interests/rules/barred.ts';
import { wasHeld } from '../../meetings/rules/state-of-meeting.ts';
import { usableTimeZone } from '../../kernel/days.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting, Movement, Seat } from '../../register/snapshot.ts';
import { contradictionsIn, happenedBy, sayContradiction, type Course } from './order-of-movements.ts';
import { roomBy, type Attended, type Declared, type Room } from './room.ts';
import { isUnderWay, type WallClock } from './under-way.ts';

/** The seats of its body that stand on the day, in their order. */
export function seatsOn({ snapshot }: RegisterIndex, { bodyId, day }: Meeting): Seat[] {
  return snapshot.seats
    .filter((row) => row.bodyId === bodyId && standsOn(row, day) === 'stands')
    .sort((a, b) => a.position - b.position);
}

export function quorumAt(index: RegisterIndex, meeting: Meeting) {
  const votingSeats = seatsOn(index, meeting).filter((row) => row.votes).length;
  const wholeNumber =
    index.snapshot.bodies.find(({ id }) => id === meeting.bodyId)?.wholeNumber ?? votingSeats;
  const rule = rulesOfBody(index, meeting.bodyId, meeting.day).rule('quorum')?.value ?? null;
  return quorumOf(rule, { wholeNumber, disqualified: 0 });
}

/** How a meeting went on: what tells the order in which people came and went. */
function courseOf({ snapshot }: RegisterIndex, { id, day, time }: Meeting): Course {
  return {
    day,
    time,
    timeZone: usableTimeZone(snapshot.strategies[0]?.timeZone),
    items: snapshot.agendaItems.filter(({ meetingId }) => meetingId === id),
  };
}

/** Who was at a meeting, and who came and went. */
export function attendedOf(index: RegisterIndex, meeting: Meeting): Attended {
  const { snapshot } = index;
  const { id, bodyId, day } = meeting;
  const attendances = snapshot.attendances.filter(({ meetingId }) => meetingId === id);
  const ids = new Set(attendances.map((row) => row.id));
  return {
    attendances,
    movements: snapshot.movements.filter(({ attendanceId }) => ids.has(attendanceId)),
    seats: snapshot.seats.filter((row) => row.bodyId === bodyId),
    day,
    course: courseOf(index, meeting),
  };
}

/** What contradicts the times of arrivals and departures, by the movement's id. */
export function contradictionsAt(index: RegisterIndex, meeting: Meeting): ReadonlyMap<string, Saying> {
  const { attendances, movements, course } = attendedOf(index, meeting);
  const against = contradictionsIn(movements, course);
  const who = new Map(attendances.map(({ id, personId }) => [id, index.people.get(personId)?.name ?? '']));
  return new Map(
    movements.flatMap(({ id, what, attendanceId }) => {
      const found = against.get(id);
      const name = who.get(attendanceId) ?? '';
      return found === undefined ? [] : [[id, sayContradiction(found, say(`minutes.act.${what}`, { name }))]];
    }),
  );
}

export function attendanceRulesAt(index: RegisterIndex, meeting: Meeting): AttendanceRules {
  const inForce = rulesOfBody(index, meeting.bodyId, meeting.day);
  return {
    needed: quorumAt(index, meeting).needed,
    // Where the body's rules don't say, whoever joins by link is not counted.
    remoteCounts: inForce.rule('remote-counts')?.value === true,
    barredCount: inForce.rule('barred-count')?.value ?? false,
  };
}

function declaredOn({ snapshot }: RegisterIndex, { day }: Meeting, itemId: string | null): Declared[] {
  const { declarations, dispensations } = snapshot;
  return declarations
    .filter((row) => row.itemId === itemId)
    .map((declaration) => ({ declaration, may: mayDo(declaration, dispensations, day) }));
}

/** The room of a meeting as it is now, or once those had come and gone, by the item that is taken; of no item, whatever was declared bars nobody. */
export function roomsOf(
  index: RegisterIndex,
  meeting: Meeting,
  had?: (movement: Movement) => boolean,
): (itemId: string | null) => Room | undefined {
  const room = roomBy(attendedOf(index, meeting), attendanceRulesAt(index, meeting), had);
  const withoutAny = room([]);
  return (itemId) => {
    const declared = declaredOn(index, meeting, itemId);
    return declared.length === 0 ? withoutAny : room(declared);
  };
}

/**
 * The room by which what is decided on an item is judged. While the meeting goes on it is as it is now: an item may be gone back to. Once that is
 * over, as it was while the item was taken, whoever came or went during later ones.
 */
export function roomAtItem(
  index: RegisterIndex,
  meeting: Meeting,
  itemId: string,
  clock: WallClock,
): Room | undefined {
  const course = courseOf(index, meeting);
  const isGoingOn = !wasHeld(meeting) && isUnderWay(meeting, course.items, clock);
  return roomsOf(index, meeting, isGoingOn ? undefined : happenedBy(course, itemId))(itemId);
}

/** How many members have to ask for names there; null where the body's rules let nobody. */
export function membersAsking(index: RegisterIndex, { bodyId, day }: Meeting): number | null {
  return rulesOfBody(index, bodyId, day).rule('named-votes-asked')?.value ?? null;
}

/** Why a vote there is taken by name, where so many have asked for it; undefined where it needn't be. */
export function namedAt(index: RegisterIndex, meeting: Meeting, asking = 0): Saying | undefined {
  const rules = rulesOfBody(index, meeting.bodyId, meeting.day);
  return namedVoteForced(
    {
      atBudget: rules.rule('named-votes-at-budget')?.value ?? false,
      membersAsking: membersAsking(index, meeting),
    },
    { isBudget: meeting.kind === 'budget', asking },
  );
}
