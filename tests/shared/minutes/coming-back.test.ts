// Who came back, and to what: the meeting they had left, or an item they had only gone out for.

import { describe, expect, it } from 'vitest';
import type { Declaration, Movement } from '../../../shared/register/snapshot.ts';
import { comings, isOutOfItem } from '../../../shared/minutes/rules/room.ts';

function anAttendance(personId: string) {
  return {
    id: `of ${personId}`,
    meetingId: 'march',
    personId,
    seatId: null,
    role: 'member',
    state: 'present',
    substituteForId: null,
    remote: false,
  } as const;
}

const moves = (what: Movement['what'], position: number): Movement => ({
  id: `${what} ${position}`,
  attendanceId: 'of Birch',
  what,
  at: null,
  itemId: 'item',
  position,
});

const out: Declaration = {
  id: 'declared',
  itemId: 'item',
  personId: 'Birch',
  nature: 'Employed there',
  interestClass: null,
  interestId: null,
  dispensationId: null,
  followed: 'left',
  // Of one that was written before declarations had places.
  position: 0,
};

const course = { day: '2031-03-04', time: null, timeZone: 'Europe/London', items: [] };

describe('whoever arrives', () => {
  const attendances = [anAttendance('Birch')];
  const backs = (...movements: readonly Movement[]) =>
    comings({ attendances, movements, course }).moved.map(({ back }) => back);

  it('comes back to a meeting that they had left, and into an item that they had gone out for', () => {
    expect(backs(moves('leaves', 1), moves('arrives', 2))).toEqual([undefined, 'to the meeting']);
    expect(backs(moves('comes-back', 1))).toEqual(['into the item']);
  });

  it('doesn’t come back where two copies wrote one arrival', () => {
    expect(backs(moves('arrives', 1), moves('arrives', 1))).toEqual([undefined, undefined]);
  });

  it('is out for an item in which they arrived late before they declared an interest in it', () => {
    const late = comings({
      attendances,
      movements: [moves('arrives', 3)],
      course,
    });
    expect(late.atBeginning).toEqual([]);
    expect(isOutOfItem(late.moved)(out)).toBe(true);
    const back = comings({
      attendances,
      movements: [moves('comes-back', 3)],
      course,
    });
    expect(back.atBeginning).toHaveLength(1);
    expect(isOutOfItem(back.moved)(out)).toBe(false);
  });
});
