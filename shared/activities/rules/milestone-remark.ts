// What is to be known of a milestone as it is typed, before it is kept.

import { hasPassed } from '../../figures/rules/periods.ts';
import type { Saying } from '../../kernel/saying.ts';
import { typedMilestone } from '../../language/reading/dates/read-milestone.ts';
import { say } from '../../language/say.ts';
import { isNoDate } from '../model/milestone.ts';

/** Null where there is nothing to say: it is empty, still to come, or work that goes on and on. */
export function milestoneRemark(typed: string, today: string): Saying | null {
  const milestone = typedMilestone(typed, today);
  if (milestone === null) return null;
  if (isNoDate(milestone)) return say('activities.milestoneNoDate');
  return hasPassed(milestone, today) ? say('activities.milestonePassed') : null;
}
