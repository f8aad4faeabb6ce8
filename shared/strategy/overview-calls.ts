// The overview: how many of what status each objective has, what changed since the last pack, and what is due.

import type { Status } from './model/status.ts';
import { call } from '../kernel/call.ts';
import type { Destination } from '../kernel/destination.ts';
import { nothing } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import type { HistoryBatch } from '../history/calls.ts';

export interface ObjectiveStatuses {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly measures: Readonly<Record<Status, number>>;
  readonly activities: Readonly<Record<Status, number>>;
}

export interface MilestoneAhead {
  /** The activity, or the part of it, whose milestone it is. */
  readonly id: string;
  readonly activityId: string;
  /** “1.4”, or “1.4 a” for a part; empty where the board gave it no ref. */
  readonly title: string;
  readonly description: string;
  readonly objectiveRef: string;
  readonly written: string;
  readonly from: string;
  readonly to: string;
  readonly status: Status;
  readonly passed: boolean;
}

export interface ChangesSincePack {
  /** "Board pack, 12 July 2024"; null while no pack has been issued. */
  readonly since: string | null;
  readonly total: number;
  readonly latest: readonly HistoryBatch[];
}

/** One of the next meetings, with what is to be done for it. */
export interface NextMeeting {
  readonly id: string;
  readonly meeting: Spoken;
  readonly time: string | null;
  /** What comes first is first. */
  readonly due: readonly {
    readonly what: Saying;
    readonly isMissed: boolean;
    readonly opens: Destination;
  }[];
}

export interface NextMeetings {
  /** False in a register that has no meetings at all. */
  readonly hasMeetings: boolean;
  readonly next: readonly NextMeeting[];
}

export const overviewCalls = {
  meetings: call<NextMeetings>()(nothing),
  statuses: call<readonly ObjectiveStatuses[]>()(nothing),
  milestones: call<readonly MilestoneAhead[]>()(nothing),
  changes: call<ChangesSincePack>()(nothing),
} as const;
