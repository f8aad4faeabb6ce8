// Which meetings are meant: of a body or of all of them, between two days, in their order.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting } from '../../register/snapshot.ts';
import type { ShownMeetings } from '../calls.ts';
import { byWhen } from './in-order.ts';

/** An empty body is all of them, an empty day no end. */
export function meetingsBetween(index: RegisterIndex, { bodyId, from, to }: ShownMeetings): Meeting[] {
  return index.snapshot.meetings
    .filter(
      (row) =>
        (bodyId === '' || row.bodyId === bodyId) &&
        (from === '' || row.day >= from) &&
        (to === '' || row.day <= to),
    )
    .toSorted(byWhen);
}
