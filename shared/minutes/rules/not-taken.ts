// What stands over the items of which nothing is recorded.

import type { TextKey } from '../../language/catalogue.ts';
import type { Meeting } from '../../register/snapshot.ts';
import { wasHeld } from '../../meetings/rules/state-of-meeting.ts';
import type { Draft } from './draft.ts';

/** That they weren’t reached is so only once the meeting is over; before that, nothing is recorded of them. */
export function notTakenHeading(
  meeting: Pick<Meeting, 'state'>,
  { adjourned }: Pick<Draft, 'adjourned'>,
): TextKey {
  return wasHeld(meeting) || adjourned !== null ? 'drafting.notTaken' : 'drafting.notRecorded';
}
