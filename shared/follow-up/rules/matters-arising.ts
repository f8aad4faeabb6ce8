// Which actions a meeting takes as matters arising: those its body asked for at earlier meetings that are open on its day, and those that
// were closed since its last meeting, so that every end is reported once.

import { action as actionKind } from '../../minutes/model/action.ts';
import { agendaItem } from '../../meetings/model/agenda-item.ts';
import { meeting as meetingKind } from '../../meetings/model/meeting.ts';
import { isLater, meetingBefore } from '../../meetings/rules/in-order.ts';
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

/** Of an action that isn't in the register any more. */
const gone = { personId: null, groupId: null, number: null, activityId: null } as const;

/** Whether it was asked for before that meeting: at an earlier one, or on an earlier day where it came out of none. */
function askedBefore(index: RegisterIndex, { askedOn, itemId }: Action, meeting: Meeting): boolean {
  if (askedOn === null) return false;
  const at = index.look(meetingKind, index.look(agendaItem, itemId)?.meetingId ?? null);
  return at?.day === askedOn ? isLater(meeting, at) : askedOn < meeting.day;
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

/** As the minutes say it that were adopted; nothing that is entered later changes it. */
function keptIn(index: RegisterIndex, { bodyId, day, adoptedOn, adoptedArising }: Meeting) {
  if (adoptedOn === null || adoptedArising === null) return undefined;
  return adoptedArising.map(
    ({ actionId, reference, isPublic, state, closedOn, due, ...said }): MatterArising => {
      const { updates } = standingOf(index, { id: actionId, due }, day);
      return {
        action: { ...(index.look(actionKind, actionId) ?? { ...gone, bodyId, due }), ...said, id: actionId },
        reference,
        standing: { state, isClosed: closedOn !== null, closedOn: closedOn ?? undefined, due, updates },
        isPublic,
      };
    },
  );
}

function wasAdoptedOpen({ adoptedOn, adoptedArising }: Meeting, { id }: Action): boolean {
  return (
    adoptedOn !== null &&
    adoptedArising?.some(({ actionId, closedOn }) => actionId === id && closedOn === null) === true
  );
}

/** What is to be kept of them where the minutes of the meeting are adopted. */
export function arisingToKeep(
  index: RegisterIndex,
  meeting: Meeting,
): NonNullable<Meeting['adoptedArising']> {
  return mattersArising(index, meeting).map(({ action, reference, standing, isPublic }) => ({
    actionId: action.id,
    itemId: action.itemId,
    reference,
    what: action.what,
    owner: action.owner,
    askedOn: action.askedOn,
    due: standing.due,
    state: standing.state,
    closedOn: standing.closedOn ?? null,
    isPublic,
  }));
}

export function mattersArising(index: RegisterIndex, meeting: Meeting): MatterArising[] {
  if (meeting.state === 'cancelled') return [];
  const kept = keptIn(index, meeting);
  if (kept !== undefined) return kept;
  const { actions } = index.snapshot;
  const references = actionReferences(actions);
  const before = meetingBefore(index, meeting);
  return actions
    .filter((action) => action.bodyId === meeting.bodyId && askedBefore(index, action, meeting))
    .toSorted(byNumber)
    .flatMap((action): MatterArising[] => {
      const standing = standingOf(index, action, meeting.day);
      const { closedOn } = standing;
      // Where the minutes of the last meeting were adopted with it open, its end was entered only after that.
      const wasReported =
        closedOn !== undefined &&
        before !== undefined &&
        closedOn <= before.day &&
        askedBefore(index, action, before) &&
        !wasAdoptedOpen(before, action);
      if (wasReported) return [];
      const reference = references.get(action.id) ?? '';
      return [{ action, reference, standing, isPublic: isPublicAction(index, action) }];
    });
}
