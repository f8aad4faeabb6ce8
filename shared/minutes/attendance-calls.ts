// Who came to meetings, counted: of a body in a time, and of one person over all bodies.

import * as z from 'zod';
import type { SeatRole } from '../bodies/model/seat.ts';
import { call } from '../kernel/call.ts';
import { day, id } from '../kernel/inputs.ts';
import type { AttendanceCount } from './rules/attendance.ts';

export interface AttendanceShown extends AttendanceCount {
  /** Of those invited, in whole per cent; null where nobody was. */
  readonly percent: string | null;
}

export interface AttendanceOfPerson extends AttendanceShown {
  readonly personId: string;
  readonly name: string;
}

export interface AttendanceAtMeeting extends AttendanceShown {
  readonly meetingId: string;
  readonly day: string;
  readonly title: string | null;
  readonly isRecorded: boolean;
}

export interface AttendanceOfBody {
  readonly total: AttendanceShown;
  readonly people: readonly AttendanceOfPerson[];
  /** The latest first. */
  readonly meetings: readonly AttendanceAtMeeting[];
}

export interface PersonOnBodies {
  readonly seats: readonly {
    readonly id: string;
    readonly bodyId: string;
    readonly body: string;
    readonly role: SeatRole;
    readonly from: string | null;
    readonly to: string | null;
    readonly capacity: string | null;
    readonly now: 'to come' | 'stands' | 'ended';
  }[];
  /** By body, where something is recorded of this person there. */
  readonly attendance: readonly (AttendanceShown & { readonly bodyId: string; readonly body: string })[];
}

const dayOrNone = z.union([day, z.literal('')]);

export const attendanceCalls = {
  ofBody: call<AttendanceOfBody>()(z.strictObject({ bodyId: id, from: dayOrNone, to: dayOrNone })),
  ofPerson: call<PersonOnBodies>()(z.strictObject({ personId: id })),
} as const;
