// An activity with its parts and its status today: the overview, the strategy, the activities and the packs each take it from here.

import type { RegisterIndex } from '../../register/register-index.ts';
import type { Activity } from '../../register/snapshot.ts';
import type { Progress } from '../../strategy/model/status.ts';
import { liveActivities } from '../../strategy/rules/board-order.ts';
import type { Judgement } from '../../strategy/rules/measure-status.ts';
import { judgeActivity, type ActivityWithParts } from './activity-status.ts';

/** What an activity is judged by. */
export interface JudgedBy {
  readonly index: RegisterIndex;
  /** The day statuses are judged on. */
  readonly today: string;
  /** The previous progress of each activity, where the register has it. */
  readonly before: ReadonlyMap<string, Progress>;
}

export interface JudgedActivity extends ActivityWithParts {
  readonly judgement: Judgement;
}

function judgedActivity({ index, today, before }: JudgedBy, activity: Activity): JudgedActivity {
  const parts = [...index.partsOf(activity.id)].sort((a, b) => a.position - b.position);
  const known = { activity, parts, before: before.get(activity.id) };
  return { ...known, judgement: judgeActivity(known, today) };
}

/** Those of one objective, in the board's order. */
export function judgedActivities(by: JudgedBy, objectiveId: string): JudgedActivity[] {
  return liveActivities(by.index, objectiveId).map((activity) => judgedActivity(by, activity));
}
