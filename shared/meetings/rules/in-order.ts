// The order of meetings, the same everywhere: by day, by time, and by id where even that is equal, so that all copies have one order.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting } from '../../register/snapshot.ts';

type When = Pick<Meeting, 'id' | 'day' | 'time'>;

function keyOf({ day, time, id }: When): string {
  return `${day} ${time ?? ''} ${id}`;
}

/** The earlier one first. */
export function byWhen(a: When, b: When): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

export function isLater(one: When, other: When): boolean {
  return byWhen(one, other) > 0;
}

export function meetingsOfBody({ snapshot }: RegisterIndex, bodyId: string): Meeting[] {
  return snapshot.meetings.filter((row) => row.bodyId === bodyId).toSorted(byWhen);
}

function notCancelled(index: RegisterIndex, bodyId: string): Meeting[] {
  return meetingsOfBody(index, bodyId).filter(({ state }) => state !== 'cancelled');
}

/** The last meeting of its body before it that took place or was to. */
export function meetingBefore(index: RegisterIndex, meeting: Meeting): Meeting | undefined {
  return notCancelled(index, meeting.bodyId).findLast((row) => isLater(meeting, row));
}

/** The next meeting of its body after it that took place or is to. */
export function meetingAfter(index: RegisterIndex, meeting: Meeting): Meeting | undefined {
  return notCancelled(index, meeting.bodyId).find((row) => isLater(row, meeting));
}
