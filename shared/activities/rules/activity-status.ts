// The status of an activity and its reason: what was reported, held against its milestones and today.

import type { Milestone } from '../model/milestone.ts';
import type { Activity, ActivityPart } from '../../register/snapshot.ts';
import type { Progress, Status } from '../../strategy/model/status.ts';
import { directionOfProgress } from '../../strategy/rules/direction.ts';
import type { Judgement } from '../../strategy/rules/measure-status.ts';
import { hasPassed } from '../../figures/rules/periods.ts';

const over: ReadonlySet<Progress> = new Set<Progress>(['complete', 'cancelled']);

export interface ActivityWithParts {
  readonly activity: Activity;
  readonly parts: readonly ActivityPart[];
  /** Its progress before the present one, when the register knows it. */
  readonly before?: Progress | undefined;
}

/** The milestone that has wholly passed with the work not over: its own first, then its parts'. */
export function overdueMilestone(
  { activity, parts }: ActivityWithParts,
  today: string,
): Milestone | undefined {
  if (over.has(activity.progress)) return undefined;
  const passed = (milestone: Milestone | null) => milestone !== null && hasPassed(milestone, today);
  if (activity.milestone !== null && passed(activity.milestone)) return activity.milestone;
  const late = parts.find((part) => !over.has(part.progress) && passed(part.milestone));
  return late?.milestone ?? undefined;
}

/** Complete, though its milestone has not begun: one of the two is wrong, or somebody did well. */
export function completedEarly({ activity }: ActivityWithParts, today: string): boolean {
  return (
    activity.progress === 'complete' && activity.milestone?.from != null && activity.milestone.from > today
  );
}

export function judgeActivity(input: ActivityWithParts, today: string): Judgement {
  const { activity, before } = input;
  const direction = directionOfProgress(before, activity.progress);
  const override = activity.statusOverride;
  if (override !== null && !activityOverrideLapsed(activity)) {
    return {
      status: override.status,
      reason: `${override.reason} (set by ${override.by})`,
      direction,
      overridden: true,
    };
  }
  return { ...verdict(input, today), direction, overridden: false };
}

/** An activity's override rests on its progress as it was. */
export function activityOverrideLapsed({ statusOverride, progress }: Activity): boolean {
  return statusOverride !== null && statusOverride.madeWith !== progress;
}

function verdict(input: ActivityWithParts, today: string): { status: Status; reason: string } {
  const { progress, milestone } = input.activity;
  const late = overdueMilestone(input, today);
  const due = milestone === null ? '' : `, due ${milestone.written}`;
  switch (progress) {
    case 'complete':
      return completedEarly(input, today)
        ? { status: 'complete', reason: `Complete, though due only ${milestone?.written}.` }
        : { status: 'complete', reason: 'Complete.' };
    case 'cancelled':
      return { status: 'not reported', reason: 'Cancelled.' };
    case 'on hold':
      return {
        status: 'at risk',
        reason:
          late === undefined ? `On hold${due}.` : `On hold, and its milestone ${late.written} has passed.`,
      };
    case 'off track':
      return {
        status: 'off track',
        reason:
          late === undefined
            ? `Reported off track${due}.`
            : `Reported off track; its milestone ${late.written} has passed.`,
      };
    case 'at risk':
      return {
        status: 'at risk',
        reason:
          late === undefined
            ? `Reported at risk${due}.`
            : `Reported at risk; its milestone ${late.written} has passed.`,
      };
    case 'on track':
      return late === undefined
        ? { status: 'on track', reason: `Reported on track${due}.` }
        : { status: 'at risk', reason: `Reported on track, but its milestone ${late.written} has passed.` };
    case 'not started':
      return late === undefined
        ? { status: milestone?.to == null ? 'not reported' : 'on track', reason: `Not started${due}.` }
        : { status: 'off track', reason: `Not started, and its milestone ${late.written} has passed.` };
    case 'not reported':
      return late === undefined
        ? { status: 'not reported', reason: `No progress has been reported${due}.` }
        : {
            status: 'off track',
            reason: `No progress has been reported, and its milestone ${late.written} has passed.`,
          };
  }
}
