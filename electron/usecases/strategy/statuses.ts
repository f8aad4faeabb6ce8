// What statuses are judged by today; how many there are of each; and one set by hand, signed.

import type { Status } from '../../../shared/strategy/model/status.ts';
import type { StatusByHand, StatusOverride } from '../../../shared/strategy/model/status-override.ts';
import type { JudgedBy } from '../../../shared/activities/rules/judged-activity.ts';
import type { Judgement } from '../../../shared/strategy/rules/measure-status.ts';
import type { Session } from '../../session/session.ts';
import type { Caller } from '../caller.ts';

/** What the activities on a screen are judged by. */
export function judgedBy(session: Session): JudgedBy {
  return { index: session.index(), today: session.today(), before: session.before() };
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
  const counts: Record<Status, number> = {
    complete: 0,
    'on track': 0,
    'at risk': 0,
    'off track': 0,
    'not started': 0,
    'not reported': 0,
    'not understood': 0,
    'no target': 0,
    'no comparison': 0,
    'not judged': 0,
    cancelled: 0,
  };
  for (const { status } of found) counts[status] += 1;
  return counts;
}
