// The room of a meeting out of the register: the seats that stand, how many are needed, and whether every vote is taken by name.

import { quorumOf, type AttendanceRules } from '../../bodies/rules/quorum.ts';
import { rulesOfBody } from '../../bodies/rules/rules-of-body.ts';
import { standsOn } from '../../bodies/rules/seats.ts';
import { namedVoteForced } from '../../bodies/rules/votes.ts';
import { mayDo } from '../../interests/rules/barred.ts';
import type { Saying } from '../../kernel/saying.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting, Seat } from '../../register/snapshot.ts';
import { roomBy, type Attended, type Room } from './room.ts';

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

/** Who was at a meeting, and who came and went. */
export function attendedOf({ snapshot }: RegisterIndex, { id, bodyId, day }: Meeting): Attended {
  const attendances = snapshot.attendances.filter(({ meetingId }) => meetingId === id);
  const ids = new Set(attendances.map((row) => row.id));
  return {
    attendances,
    movements: snapshot.movements.filter(({ attendanceId }) => ids.has(attendanceId)),
    seats: snapshot.seats.filter((row) => row.bodyId === bodyId),
    day,
  };
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

/** The room of a meeting as it is now, by the item that is taken; of no item, whatever was declared bars nobody. */
export function roomsOf(index: RegisterIndex, meeting: Meeting): (itemId: string | null) => Room | undefined {
  const room = roomBy(attendedOf(index, meeting), attendanceRulesAt(index, meeting));
  const { declarations, dispensations } = index.snapshot;
  const declared = Map.groupBy(declarations, ({ itemId }) => itemId);
  const withoutAny = room([]);
  return (itemId) => {
    const own = itemId === null ? undefined : declared.get(itemId);
    if (own === undefined) return withoutAny;
    return room(
      own.map((declaration) => ({ declaration, may: mayDo(declaration, dispensations, meeting.day) })),
    );
  };
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
