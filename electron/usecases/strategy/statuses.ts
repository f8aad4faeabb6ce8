// The status of an activity today, with its reason, for every screen that shows it; statuses counted; and one set by hand, signed.

import type { Activity } from '../../../shared/register/snapshot.ts';
import type { Status, StatusByHand, StatusOverride } from '../../../shared/strategy/model/status.ts';
import { judgeActivity } from '../../../shared/activities/rules/activity-status.ts';
import type { Judgement } from '../../../shared/strategy/rules/measure-status.ts';
import type { Session } from '../../session/session.ts';
import type { Caller } from '../caller.ts';

export function judgementOf(session: Session, activity: Activity): Judgement {
  const parts = session.index().partsOf(activity.id);
  return judgeActivity({ activity, parts, before: session.before().get(activity.id) }, session.today());
}

/** With who set it, when, and what it rests on; null takes a status set by hand away. */
export function signed(
  { session, author }: Caller,
  override: StatusByHand | null,
  madeWith: string,
): StatusOverride | null {
  return override === null ? null : { ...override, by: author, on: session.today(), madeWith };
}

export function countStatuses(found: readonly Judgement[]): Record<Status, number> {
  const counts = { complete: 0, 'on track': 0, 'at risk': 0, 'off track': 0, 'not reported': 0 };
  for (const { status } of found) counts[status] += 1;
  return counts;
}
