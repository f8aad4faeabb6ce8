// Attendance counted from the record: it adds up, and nothing is made of what wasn't recorded.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendancePercent,
  countAttendance,
  meetingsCounted,
  type AttendanceRecord,
} from '../../../shared/minutes/rules/attendance.ts';
import { attendanceStatesKept } from '../../../shared/minutes/model/attendance.ts';
import { seatRoles } from '../../../shared/bodies/model/seat.ts';
import type { Attendance, Meeting } from '../../../shared/register/snapshot.ts';
import { aSeat, july } from '../meetings/an-agenda.ts';

const all = { bodyId: null, from: null, to: null, today: '2026-12-31' } as const;

function aMark(personId: string, state: Attendance['state'], more: Partial<Attendance> = {}): Attendance {
  const meetingId = more.meetingId ?? 'july';
  return {
    id: `${meetingId}/${personId}`,
    meetingId,
    personId,
    seatId: null,
    role: 'member',
    state,
    remote: false,
    substituteForId: null,
    ...more,
  };
}

const count = (record: AttendanceRecord, of?: string) => countAttendance(meetingsCounted(record, all), of);

describe('attendance', () => {
  it('counts who was invited by a seat that stood on the day, the last day too', () => {
    const seats = [
      aSeat('a'),
      aSeat('b', { to: july.day }),
      aSeat('c', { to: '2026-07-20' }),
      aSeat(null),
      aSeat('d', { from: '2026-07-22' }),
      aSeat('e', { role: 'invitee', votes: false }),
    ];
    const found = count({
      meetings: [july],
      seats,
      attendances: [aMark('a', 'present', { remote: true }), aMark('b', 'apologies')],
    });
    expect(found).toMatchObject({
      meetings: 1,
      invited: 3,
      present: 1,
      remote: 1,
      apologies: 1,
      unmarked: 1,
    });
    expect(attendancePercent(found)).toBe('33');
  });

  it('never counts a cancelled meeting, one to come, or one without a record as absence', () => {
    const seats = [aSeat('a')];
    const meetings: Meeting[] = [
      july,
      { ...july, id: 'off', state: 'cancelled' },
      { ...july, id: 'later', day: '2027-01-05' },
      { ...july, id: 'bare' },
    ];
    const attendances = [
      aMark('a', 'present'),
      aMark('a', 'absent', { meetingId: 'off' }),
      aMark('a', 'absent', { meetingId: 'later' }),
      aMark('a', 'expected', { meetingId: 'bare' }),
    ];
    const found = count({ meetings, seats, attendances });
    expect(found).toMatchObject({ meetings: 1, notRecorded: 1, invited: 1, present: 1, absent: 0 });
    expect(attendancePercent(found)).toBe('100');
    expect(attendancePercent(count({ meetings: [], seats, attendances }))).toBeUndefined();
  });

  it('says who had a substitute, who is invited by coming', () => {
    const seats = [aSeat('a'), aSeat('s', { role: 'substitute', votes: false })];
    const away = aMark('a', 'apologies');
    const stood = aMark('s', 'present', { role: 'substitute', substituteForId: 'seat a' });
    const found = count({ meetings: [july], seats, attendances: [away, stood] });
    expect(found).toMatchObject({ invited: 2, present: 1, apologies: 1, substituted: 1 });
    expect(count({ meetings: [july], seats, attendances: [aMark('a', 'present')] }).invited).toBe(1);
  });

  it('counts somebody in two seats once', () => {
    const seats = [aSeat('a'), aSeat('a', { id: 'second', role: 'chair' })];
    expect(count({ meetings: [july], seats, attendances: [aMark('a', 'present')] }).invited).toBe(1);
  });

  it('adds up: by person to all, and what became of each to those invited; never over 100%', () => {
    const people = ['a', 'b', 'c', 'd'];
    const day = fc.constantFrom(null, '2026-07-01', '2026-07-21', '2026-07-22');
    const seats = fc.array(
      fc
        .record({
          personId: fc.constantFrom(...people, null),
          role: fc.constantFrom(...seatRoles),
          from: day,
          to: day,
        })
        .map((more) => aSeat(more.personId, more)),
      { maxLength: 8 },
    );
    const marks = fc.uniqueArray(
      fc.record({
        personId: fc.constantFrom(...people),
        meetingId: fc.constantFrom('july', 'other', 'off'),
        state: fc.constantFrom(...attendanceStatesKept),
        remote: fc.boolean(),
        substituteForId: fc.constantFrom(null, 'seat a', 'seat b'),
      }),
      { selector: ({ personId, meetingId }) => `${personId} ${meetingId}`, maxLength: 12 },
    );
    const meetings: Meeting[] = [
      july,
      { ...july, id: 'other', day: '2026-07-22' },
      { ...july, id: 'off', state: 'cancelled' },
    ];
    fc.assert(
      fc.property(seats, marks, (some, marked) => {
        const attendances = marked.map(({ personId, state, ...more }) => aMark(personId, state, more));
        const record = { meetings, seats: some, attendances };
        const total = count(record);
        const each = people.map((person) => count(record, person));
        const sum = (of: 'invited' | 'present' | 'apologies' | 'absent' | 'unmarked' | 'substituted') =>
          each.reduce((all, one) => all + one[of], 0);
        for (const of of ['invited', 'present', 'apologies', 'absent', 'unmarked', 'substituted'] as const)
          expect(sum(of)).toBe(total[of]);
        expect(total.present + total.apologies + total.absent + total.unmarked).toBe(total.invited);
        expect(total.remote).toBeLessThanOrEqual(total.present);
        expect(total.meetings + total.notRecorded).toBeLessThanOrEqual(2);
        const percent = attendancePercent(total);
        expect(percent === undefined).toBe(total.invited === 0);
        expect(Number(percent ?? 0)).toBeLessThanOrEqual(100);
        // A cancelled meeting changes nothing, whatever was marked at it.
        const held = meetings.filter(({ id }) => id !== 'off');
        expect(count({ ...record, meetings: held })).toEqual(total);
      }),
    );
  });
});
