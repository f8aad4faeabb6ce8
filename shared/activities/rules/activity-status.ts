// The status of an activity with its reason, as data: what was reported, held against its milestones and today.

import { quoted } from '../../language/first-words.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import type { TextKey } from '../../language/catalogue.ts';
import { say } from '../../language/say.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Activity, ActivityPart } from '../../register/snapshot.ts';
import type { Progress, Status } from '../../strategy/model/status.ts';
import { directionOfProgress } from '../../strategy/rules/direction.ts';
import { setByHand, type Judgement } from '../../strategy/rules/measure-status.ts';
import { hasPassed } from '../../figures/rules/periods.ts';

const over: ReadonlySet<Progress> = new Set<Progress>(['complete', 'cancelled']);

export interface ActivityWithParts {
  readonly activity: Activity;
  readonly parts: readonly ActivityPart[];
  /** Its progress before the present one, when the register has it. */
  readonly before?: Progress | undefined;
}

export interface OfWhich {
  readonly milestone: Milestone;
  /** Whose milestone it is, when it isn't the activity's own. */
  readonly part?: ActivityPart;
}

/** The milestone that has wholly passed with the work not over: its own first, then its parts'. */
export function overdueMilestone({ activity, parts }: ActivityWithParts, today: string): OfWhich | undefined {
  if (over.has(activity.progress)) return undefined;
  const passed = (milestone: Milestone | null) => milestone !== null && hasPassed(milestone, today);
  if (activity.milestone !== null && passed(activity.milestone)) return { milestone: activity.milestone };
  const late = parts.find((part) => !over.has(part.progress) && passed(part.milestone));
  return late?.milestone == null ? undefined : { milestone: late.milestone, part: late };
}

/** "Summer 2024", or "Summer 2024 (of its part “Agree the rules”)". */
export function sayOfWhich({ milestone, part }: OfWhich): Spoken {
  return part === undefined
    ? milestone.written
    : say('activity.of-part', { milestone: milestone.written, part: quoted(part.description) });
}

/** Its own milestone, or the first to come of those that stand on its parts. */
function nextMilestone({ activity, parts }: ActivityWithParts): OfWhich | undefined {
  if (activity.milestone !== null) return { milestone: activity.milestone };
  const open = parts.flatMap((part): OfWhich[] =>
    part.milestone === null || over.has(part.progress) ? [] : [{ milestone: part.milestone, part }],
  );
  const end = ({ milestone }: OfWhich) => milestone.to ?? '9999';
  return open.toSorted((a, b) => (end(a) < end(b) ? -1 : Number(end(a) > end(b))))[0];
}

/** The milestone that hasn't begun of what is complete: one of the two is wrong, or somebody did well. */
export function earlyMilestone({ activity, parts }: ActivityWithParts, today: string): OfWhich | undefined {
  if (activity.progress !== 'complete') return undefined;
  const isAhead = (milestone: Milestone | null) => milestone?.from != null && milestone.from > today;
  if (activity.milestone !== null && isAhead(activity.milestone)) return { milestone: activity.milestone };
  // A part that is said to be open contradicts more than a milestone does.
  const early = parts.find((part) => part.progress !== 'cancelled' && isAhead(part.milestone));
  return early?.milestone == null ? undefined : { milestone: early.milestone, part: early };
}

/** Of a part by itself: what is reported of it, or else of its activity, held against its own milestone. */
export function statusOfPart({ activity, part }: Placed, today: string): Status {
  const progress = part.progress === 'not reported' ? activity.progress : part.progress;
  const alone = {
    ...activity,
    progress,
    progressNote: null,
    milestone: part.milestone,
    statusOverride: null,
  };
  return judgeActivity({ activity: alone, parts: [] }, today).status;
}

interface Placed {
  readonly activity: Activity;
  readonly part: ActivityPart;
}

export function judgeActivity(input: ActivityWithParts, today: string): Judgement {
  const { activity, before } = input;
  const direction = directionOfProgress(before, activity.progress);
  const override = activity.statusOverride;
  if (override !== null && !activityOverrideLapsed(activity)) {
    return {
      status: override.status,
      reason: setByHand(override),
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

interface Verdict {
  readonly status: Status;
  readonly reason: Saying;
}

/** Work that isn't over, by its progress: the sentence begins with it. */
type Open = Exclude<Progress, 'complete' | 'cancelled'>;

const whenPassed = {
  'on hold': 'activity.and-passed',
  'off track': 'activity.passed',
  'at risk': 'activity.passed',
  'on track': 'activity.but-passed',
  'not started': 'activity.and-passed',
  'not reported': 'activity.and-passed',
  'not understood': 'activity.and-passed',
} as const satisfies Readonly<Record<Open, TextKey>>;

const statusWhenPassed: Readonly<Record<Open, Status>> = {
  'on hold': 'at risk',
  'off track': 'off track',
  'at risk': 'at risk',
  'on track': 'at risk',
  'not started': 'off track',
  'not reported': 'off track',
  // It may be over.
  'not understood': 'not understood',
};

function statusInTime(progress: Open): Status {
  return progress === 'on hold' ? 'at risk' : progress;
}

/** What was noted where no status is known is more than nothing: "In hand with the contractor". */
function sayNow(progress: Open, note: string | null): Saying {
  if (note === null || note === '') return say(`activity.now.${progress}`);
  if (progress === 'not understood') return say('activity.now.given', { words: quoted(note) });
  return progress === 'not reported'
    ? say('activity.now.noted', { words: quoted(note) })
    : say(`activity.now.${progress}`);
}

function verdict(input: ActivityWithParts, today: string): Verdict {
  const { progress } = input.activity;
  if (progress === 'cancelled') return { status: 'cancelled', reason: say('activity.cancelled') };
  if (progress === 'complete') {
    const early = earlyMilestone(input, today);
    return {
      status: 'complete',
      reason:
        early === undefined
          ? say('activity.complete')
          : say('activity.complete-early', { milestone: sayOfWhich(early) }),
    };
  }
  const now = sayNow(progress, input.activity.progressNote);
  const late = overdueMilestone(input, today);
  if (late !== undefined) {
    return {
      status: statusWhenPassed[progress],
      reason: say(whenPassed[progress], { progress: now, milestone: sayOfWhich(late) }),
    };
  }
  return { status: statusInTime(progress), reason: reasonInTime(now, nextMilestone(input)) };
}

/** "Ongoing" and "by the AGM" are no day that something is due. */
function reasonInTime(progress: Saying, next: OfWhich | undefined): Saying {
  if (next === undefined) return say('activity.reported', { progress });
  const isDated = next.milestone.to !== null;
  if (isDated || next.part !== undefined)
    return say('activity.reported-due', { progress, milestone: sayOfWhich(next) });
  return say('activity.reported-undated', { progress, milestone: next.milestone.written });
}
