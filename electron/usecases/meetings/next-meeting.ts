// Where business goes that can't be taken at a meeting.

import { isLater, meetingsOfBody } from '../../../shared/meetings/rules/in-order.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting } from '../../../shared/register/snapshot.ts';
import { isPublished } from '../../../shared/meetings/rules/published-agendas.ts';

/** The first later meeting of the body to whose agenda something can still be added. */
export function nextMeeting(index: RegisterIndex, row: Meeting): Meeting | undefined {
  return meetingsOfBody(index, row.bodyId).find(
    (each) =>
      isLater(each, row) &&
      each.state !== 'cancelled' &&
      !isPublished(index, each) &&
      each.adoptedOn === null,
  );
}
