// The status of an activity today, with its reason, for every screen that shows it; and statuses counted.

import type { Activity } from '../../../shared/register/snapshot.ts';
import type { Status } from '../../../shared/strategy/model/status.ts';
import { judgeActivity } from '../../../shared/activities/rules/activity-status.ts';
import type { Judgement } from '../../../shared/strategy/rules/measure-status.ts';
import type { Session } from '../../session/session.ts';

export function judgementOf(session: Session, activity: Activity): Judgement {
  const parts = session.index().partsOf(activity.id);
  return judgeActivity({ activity, parts, before: session.before().get(activity.id) }, session.today());
}

export function countStatuses(found: readonly Judgement[]): Record<Status, number> {
  const counts = { complete: 0, 'on track': 0, 'at risk': 0, 'off track': 0, 'not reported': 0 };
  for (const { status } of found) counts[status] += 1;
  return counts;
}
