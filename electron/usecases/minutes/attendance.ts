// Attendance as it is shown: of a body by person and by meeting, and of a person with all their seats.

import { body } from '../../../shared/bodies/model/body.ts';
import { standsOn } from '../../../shared/bodies/rules/seats.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import type {
  attendanceCalls,
  AttendanceOfBody,
  AttendanceShown,
  PersonOnBodies,
} from '../../../shared/minutes/attendance-calls.ts';
import {
  attendancePercent,
  countAttendance,
  meetingsCounted,
  type MeetingCounted,
} from '../../../shared/minutes/rules/attendance.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { emptyAsNull, gone, type Caller } from '../caller.ts';

const nowOrder = ['stands', 'to come', 'ended'];

function shown(counted: readonly MeetingCounted[], of?: string): AttendanceShown {
  const count = countAttendance(counted, of);
  return { ...count, percent: attendancePercent(count) ?? null };
}

function ofBody(index: RegisterIndex, counted: readonly MeetingCounted[]): AttendanceOfBody {
  const people = new Set(counted.flatMap(({ invited }) => invited.map(({ personId }) => personId)));
  return {
    total: shown(counted),
    people: [...people]
      .map((personId) => ({
        personId,
        name: index.people.get(personId)?.name ?? '',
        ...shown(counted, personId),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    meetings: counted
      .map((each) => ({
        meetingId: each.meeting.id,
        day: each.meeting.day,
        title: each.meeting.title,
        isRecorded: each.isRecorded,
        ...shown([each]),
      }))
      .toReversed(),
  };
}

function ofPerson(index: RegisterIndex, personId: string, today: string): PersonOnBodies {
  const { bodies, seats } = index.snapshot;
  return {
    seats: seats
      .filter((row) => row.personId === personId)
      .map((row) => ({
        id: row.id,
        bodyId: row.bodyId,
        body: index.look(body, row.bodyId)?.name ?? '',
        role: row.role,
        from: row.from,
        to: row.to,
        capacity: row.capacity,
        now: standsOn(row, today),
      }))
      .sort((a, b) => nowOrder.indexOf(a.now) - nowOrder.indexOf(b.now) || (a.body < b.body ? -1 : 1)),
    attendance: bodies
      .map(({ id, name }) => {
        const which = { bodyId: id, from: null, to: null, today };
        return { bodyId: id, body: name, ...shown(meetingsCounted(index.snapshot, which), personId) };
      })
      .filter(({ invited }) => invited > 0)
      .sort((a, b) => a.body.localeCompare(b.body, 'en-GB')),
  };
}

export const attendance: HandlersOf<typeof attendanceCalls, Caller> = {
  ofBody: ({ bodyId, from, to }, { session }) => {
    const index = session.index();
    if (index.look(body, bodyId) === undefined) return gone('body');
    const which = { bodyId, from: emptyAsNull(from), to: emptyAsNull(to), today: session.today() };
    return succeed(ofBody(index, meetingsCounted(index.snapshot, which)));
  },

  ofPerson: ({ personId }, { session }) =>
    session.index().people.has(personId)
      ? succeed(ofPerson(session.index(), personId, session.today()))
      : gone('person'),
};
