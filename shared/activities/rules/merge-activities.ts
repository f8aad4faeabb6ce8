// Merging two activities that are the same: the one that goes points to the one that stays, and what hangs on it moves there.
// Both keep their histories, the updates that were given on them among these, and undo takes the merge back.

import { naturalId } from '../../kernel/entity.ts';
import { activityPart } from '../model/activity-part.ts';
import { activity } from '../model/activity.ts';
import { create, remove, set, type Change } from '../../kernel/change.ts';
import { financeLink } from '../../finance/model/finance-link.ts';
import { lead } from '../../people/model/lead.ts';
import { link } from '../model/link.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

/** The changes for one batch. Empty when either is missing, or they are already merged. */
export function mergeActivities(index: RegisterIndex, goes: string, stays: string): Change[] {
  if (goes === stays || !index.activities.has(goes) || !index.activities.has(stays)) return [];
  const kept = new Set(
    index.leadsOf(stays).map(({ personId, groupId, text }) => personId ?? groupId ?? text),
  );
  const leads = index
    .leadsOf(goes)
    .filter(({ personId, groupId, text }) => !kept.has(personId ?? groupId ?? text))
    .map(({ id }) => set(lead, id, 'activityId', stays));
  const parts = index.partsOf(goes).map(({ id }) => set(activityPart, id, 'activityId', stays));
  return [
    ...leads,
    ...parts,
    ...movedLinks(index, goes, stays),
    ...movedFinance(index, goes, stays),
    set(activity, goes, 'mergedInto', stays),
  ];
}

/** What pays for the one pays for the other; where it did so already, once is enough. */
function movedFinance({ snapshot }: RegisterIndex, goes: string, stays: string): Change[] {
  const { financeLinks } = snapshot;
  const paid = new Set(
    financeLinks.flatMap(({ lineId, activityId }) => (activityId === stays ? [lineId] : [])),
  );
  return financeLinks
    .filter(({ activityId }) => activityId === goes)
    .map(({ id, lineId }) => {
      if (paid.has(lineId)) return remove(financeLink, id);
      paid.add(lineId);
      return set(financeLink, id, 'activityId', stays);
    });
}

function movedLinks(index: RegisterIndex, goes: string, stays: string): Change[] {
  const present = new Set(index.snapshot.links.map(({ id }) => id));
  return index.snapshot.links
    .filter(({ fromId, toId }) => fromId === goes || toId === goes)
    .flatMap(({ id, fromId, toId }) => {
      const other = fromId === goes ? toId : fromId;
      const [from, to] = [stays, other].sort();
      const moved = from === undefined || to === undefined || from === to ? undefined : naturalId([from, to]);
      const gone = remove(link, id);
      if (moved === undefined || from === undefined || to === undefined || present.has(moved)) return [gone];
      return [gone, create(link, moved, { fromId: from, toId: to })];
    });
}
