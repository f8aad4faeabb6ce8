// Attendance as a figure of a period: worked out from the record each time, so that it never differs from it.

import { say } from '../../language/say.ts';
import type { Saying } from '../../kernel/saying.ts';
import type { Body, Period } from '../../register/snapshot.ts';
import { attendancePercent, countAttendance, meetingsCounted, type AttendanceRecord } from './attendance.ts';
import type { AttendanceCounted } from './counted-attendance.ts';

interface AttendanceSource {
  readonly snapshot: AttendanceRecord & { readonly bodies: readonly Body[] };
}

interface Worked {
  readonly digits: string;
  readonly working: Saying;
}

/** A meeting to come has no record yet, and so never counts. */
const noToday = '9999-12-31';

/** Undefined where the period has no days, or nothing was recorded in it: that is no nought. */
export function attendanceInPeriod(
  { snapshot }: AttendanceSource,
  { bodyId, count }: { readonly bodyId: string; readonly count: AttendanceCounted },
  { from, to }: Period,
  places: number,
): Worked | undefined {
  const body = snapshot.bodies.find(({ id }) => id === bodyId)?.name;
  if (from === null || to === null || body === undefined) return undefined;
  const counted = countAttendance(meetingsCounted(snapshot, { bodyId, from, to, today: noToday }));
  const percent = attendancePercent(counted, places);
  if (percent === undefined) return undefined;
  const { present, invited, meetings } = counted;
  return count === 'meetings'
    ? { digits: String(meetings), working: say('attendance.counted-meetings', { body }) }
    : { digits: percent, working: say('attendance.working', { present, invited, body, count: meetings }) };
}
