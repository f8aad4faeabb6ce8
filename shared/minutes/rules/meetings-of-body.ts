// The meetings of one body, in the order of their days.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting } from '../../register/snapshot.ts';

export function meetingsOfBody({ snapshot }: RegisterIndex, bodyId: string): Meeting[] {
  return snapshot.meetings
    .filter((row) => row.bodyId === bodyId)
    .sort((a, b) => `${a.day} ${a.time ?? ''} ${a.id}`.localeCompare(`${b.day} ${b.time ?? ''} ${b.id}`));
}

/** Whether it is on a later day than the other, or later on the same. */
export function isLater(one: Meeting, other: Meeting): boolean {
  return one.day > other.day || (one.day === other.day && (one.time ?? '') > (other.time ?? ''));
}
