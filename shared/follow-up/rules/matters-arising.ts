// Which actions a meeting takes as matters arising: those its body asked for at earlier meetings that are open on its day, and those that
// were closed since its last meeting, so that every end is reported once.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { Action, Meeting } from '../../register/snapshot.ts';
import { actionReferences } from './references.ts';
import { standingOf, type ActionStanding } from './action-state.ts';

export interface MatterArising {
  readonly action: Action;
  readonly reference: string;
  /** As it stood on the day of the meeting. */
  readonly standing: ActionStanding;
  /** Whether the public may read it: it came out of open business of a meeting. */
  readonly isPublic: boolean;
}

/** The last meeting of the body before that day that took place or was to; the last before it where it is a meeting itself. */
function meetingBefore({ snapshot }: RegisterIndex, { bodyId, day }: Meeting): Meeting | undefined {
  return snapshot.meetings
    .filter((row) => row.bodyId === bodyId && row.day < day && row.state !== 'cancelled')
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
}

/** What the public may read of: what was asked for in open business. An action without a meeting is the body's own affair. */
export function isPublicAction({ snapshot }: RegisterIndex, { itemId }: Action): boolean {
  return snapshot.agendaItems.some(({ id, openness }) => id === itemId && openness === 'open');
}

/** "2026/9" comes before "2026/10". */
export function byNumber(a: Pick<Action, 'number' | 'id'>, b: Pick<Action, 'number' | 'id'>): number {
  const [year = 0, count = 0] = (a.number ?? '').split('/').map(Number);
  const [otherYear = 0, otherCount = 0] = (b.number ?? '').split('/').map(Number);
  return year - otherYear || count - otherCount || (a.id < b.id ? -1 : 1);
}

export function mattersArising(index: RegisterIndex, meeting: Meeting): MatterArising[] {
  if (meeting.state === 'cancelled') return [];
  const { actions } = index.snapshot;
  const references = actionReferences(actions);
  const before = meetingBefore(index, meeting)?.day ?? '';
  return actions
    .filter(({ bodyId, askedOn }) => bodyId === meeting.bodyId && askedOn !== null && askedOn < meeting.day)
    .toSorted(byNumber)
    .flatMap((action): MatterArising[] => {
      const standing = standingOf(index, action, meeting.day);
      const { closedOn } = standing;
      const wasReported = closedOn !== undefined && closedOn <= before && (action.askedOn ?? '') < before;
      if (wasReported) return [];
      const reference = references.get(action.id) ?? '';
      return [{ action, reference, standing, isPublic: isPublicAction(index, action) }];
    });
}
