// What a measure is counted from in the record of meetings, in words: apart from the counting, so that the model of a measure can say it.

import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

export type AttendanceCounted = 'percent' | 'meetings';

/** "the attendance at meetings of the Board", "the number of meetings of the Board". */
export function countedAttendance(count: AttendanceCounted, body: Spoken): Saying {
  return say(count === 'percent' ? 'attendance.counted' : 'attendance.counted-meetings', { body });
}
