// A meeting as it begins.

import { create, type Change } from '../../../shared/kernel/change.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting } from '../../../shared/register/snapshot.ts';

type Begun = Pick<Meeting, 'bodyId' | 'day' | 'kind'> &
  Partial<Pick<Meeting, 'plannedDay' | 'movedBecause' | 'adjournedFromId'>>;

/** Of a body on a day, at its usual time and place. */
export function newMeeting(index: RegisterIndex, id: string, begun: Begun): Change {
  const owner = index.snapshot.bodies.find((row) => row.id === begun.bodyId);
  return create(meeting, id, {
    ...begun,
    state: 'planned',
    time: owner?.usualTime ?? null,
    place: owner?.usualPlace ?? null,
    link: owner?.usualLink ?? null,
  });
}
