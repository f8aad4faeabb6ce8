// Who was invited to meetings and who came, counted from the record. A cancelled meeting is never counted, one to come neither; a meeting of
// which nothing was recorded is said to be so, and nobody was absent from it.

import { seatRoles, type SeatRole } from '../../bodies/model/seat.ts';
import { standsOn } from '../../bodies/rules/seats.ts';
import { byWhen } from '../../meetings/rules/in-order.ts';
import { percentageOf } from '../../language/decimal.ts';
import type { Attendance, Meeting, Seat, Snapshot } from '../../register/snapshot.ts';

/** What the counting reads. */
export type AttendanceRecord = Pick<Snapshot, 'meetings' | 'seats' | 'attendances'>;

/** Unmarked: invited, and the record of the meeting says nothing of this person. */
export type Came = 'present' | 'apologies' | 'absent' | 'unmarked';

export interface Invited {
  readonly meetingId: string;
  readonly personId: string;
  readonly role: SeatRole;
  readonly came: Came;
  /** By link. */
  readonly remote: boolean;
  /** Didn't come, and somebody stood in. */
  readonly substituted: boolean;
}

export interface WhichMeetings {
  /** Null for every body. */
  readonly bodyId: string | null;
  /** The first and the last day; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly today: string;
}

export interface MeetingCounted {
  readonly meeting: Meeting;
  readonly isRecorded: boolean;
  /** Nobody, where nothing is recorded. */
  readonly invited: readonly Invited[];
}

function isCounted({ state, day, bodyId }: Meeting, which: WhichMeetings): boolean {
  if (state === 'cancelled' || day > which.today) return false;
  if (which.bodyId !== null && bodyId !== which.bodyId) return false;
  return (which.from === null || day >= which.from) && (which.to === null || day <= which.to);
}

function inOrder(a: Seat, b: Seat): number {
  return seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) || (a.id < b.id ? -1 : 1);
}

/** Those in seats that stand on the day, each once and in their first role; a substitute is invited by coming. */
function seatedAt({ seats }: AttendanceRecord, { bodyId, day }: Meeting): Map<string, Seat> {
  const found = new Map<string, Seat>();
  const standing = seats
    .filter((row) => row.bodyId === bodyId && row.role !== 'substitute' && standsOn(row, day) === 'stands')
    .sort(inOrder);
  for (const row of standing)
    if (row.personId !== null && !found.has(row.personId)) found.set(row.personId, row);
  return found;
}

function invitedTo(record: AttendanceRecord, meeting: Meeting, marked: readonly Attendance[]): Invited[] {
  const seated = seatedAt(record, meeting);
  const covered = new Set(
    marked.filter(({ state }) => state === 'present').map(({ substituteForId }) => substituteForId),
  );
  const byPerson = new Map(marked.map((row) => [row.personId, row]));
  const others = marked.filter(({ personId, state }) => !seated.has(personId) && state !== 'expected');
  const lineOf = (personId: string, role: SeatRole, seatId: string | null): Invited => {
    const row = byPerson.get(personId);
    const came = row === undefined || row.state === 'expected' ? 'unmarked' : row.state;
    return {
      meetingId: meeting.id,
      personId,
      role,
      came,
      remote: came === 'present' && row?.remote === true,
      substituted: came !== 'present' && seatId !== null && covered.has(seatId),
    };
  };
  return [
    ...[...seated].map(([personId, { role, id }]) => lineOf(personId, role, id)),
    ...others.map(({ personId, role, seatId }) => lineOf(personId, role, seatId)),
  ];
}

/** The meetings that count, the earliest first, each with who was invited. */
export function meetingsCounted(record: AttendanceRecord, which: WhichMeetings): MeetingCounted[] {
  const marks = new Map<string, Attendance[]>();
  for (const row of record.attendances) marks.set(row.meetingId, [...(marks.get(row.meetingId) ?? []), row]);
  return record.meetings
    .filter((meeting) => isCounted(meeting, which))
    .toSorted(byWhen)
    .map((meeting) => {
      const marked = marks.get(meeting.id) ?? [];
      const isRecorded = marked.some(({ state }) => state !== 'expected');
      return { meeting, isRecorded, invited: isRecorded ? invitedTo(record, meeting, marked) : [] };
    });
}

export interface AttendanceCount {
  /** Of which something is recorded, and of which nothing is. */
  readonly meetings: number;
  readonly notRecorded: number;
  readonly invited: number;
  readonly present: number;
  /** Of those present. */
  readonly remote: number;
  readonly apologies: number;
  readonly absent: number;
  /** They count as invited, and not as present. */
  readonly unmarked: number;
  /** Of those who didn't come. */
  readonly substituted: number;
}

/** `of` limits it to one person; then only meetings count to which they were invited. */
export function countAttendance(counted: readonly MeetingCounted[], of?: string): AttendanceCount {
  const lines = counted.flatMap(({ invited }) =>
    invited.filter((each) => of === undefined || each.personId === of),
  );
  const came = (what: Came) => lines.filter((each) => each.came === what).length;
  return {
    meetings: new Set(lines.map(({ meetingId }) => meetingId)).size,
    notRecorded: of === undefined ? counted.filter(({ isRecorded }) => !isRecorded).length : 0,
    invited: lines.length,
    present: came('present'),
    remote: lines.filter(({ remote }) => remote).length,
    apologies: came('apologies'),
    absent: came('absent'),
    unmarked: came('unmarked'),
    substituted: lines.filter(({ substituted }) => substituted).length,
  };
}

/** How many of those invited came, in per cent; undefined where nobody was. */
export function attendancePercent({ invited, present }: AttendanceCount, places = 0): string | undefined {
  return invited === 0 ? undefined : percentageOf(String(present), String(invited), places);
}
