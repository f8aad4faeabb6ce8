// Why activities need attention: milestones that have passed, and activities entered twice.

import { activity as activityEntity } from '../../activities/model/activity.ts';
import {
  earlyMilestone,
  judgeActivity,
  overdueMilestone,
  sayOfWhich,
} from '../../activities/rules/activity-status.ts';
import { activityTitle } from '../../activities/rules/activity-title.ts';
import { likelyDuplicates, type DuplicateGroup } from '../../activities/rules/duplicates.ts';
import { quoted } from '../../language/first-words.ts';
import { isNoDate, type Milestone } from '../../activities/model/milestone.ts';
import type { Progress } from '../../strategy/model/status.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Activity, Objective } from '../../register/snapshot.ts';
import { liveActivities, objectivesInOrder } from '../../strategy/rules/board-order.ts';
import type { Attention, Concerned } from './concern.ts';
import { isGoingWrong } from './status-concerns.ts';

interface Placed {
  readonly activity: Activity;
  readonly objective: Objective;
}

export function activityConcerns(index: RegisterIndex, today: string): Attention[] {
  const placed = objectivesInOrder(index).flatMap((objective) =>
    liveActivities(index, objective.id).map((activity) => ({ activity, objective })),
  );
  return [
    ...placed.flatMap((each) => milestoneItems(index, each, today)),
    ...placed.flatMap((each) => noDateItems(index, each)),
    ...duplicateItems(placed),
  ];
}

function named({ id }: Activity): Concerned {
  return { entity: activityEntity.name, id };
}

function passed(activity: Activity, milestone: Spoken): Saying {
  const about = { activity: activityTitle(activity), milestone };
  if (activity.progress === 'not understood') return say('attention.passed-not-understood', about);
  return activity.progress === 'not reported'
    ? say('attention.passed-unreported', about)
    : say('attention.passed', { ...about, progress: say(`progress-is.${activity.progress}`) });
}

function milestoneItems(index: RegisterIndex, { activity, objective }: Placed, today: string): Attention[] {
  const parts = index.partsOf(activity.id);
  const about = {
    objectiveRef: objective.ref,
    subject: activityTitle(activity),
    about: [named(activity)],
    putRightAt: named(activity),
  };
  const late = overdueMilestone({ activity, parts }, today);
  // Work whose status says so already stands at the head of the list, with its reason.
  const { status, overridden } = judgeActivity({ activity, parts }, today);
  if (late !== undefined && !overridden && isGoingWrong(status)) return [];
  if (late !== undefined)
    return [{ ...about, concern: 'overdue', sentence: passed(activity, sayOfWhich(late)) }];
  const early = earlyMilestone({ activity, parts }, today);
  if (early === undefined) return [];
  return [
    {
      ...about,
      concern: 'completed early',
      sentence: say('attention.completed-early', {
        activity: activityTitle(activity),
        milestone: sayOfWhich(early),
      }),
    },
  ];
}

const over: ReadonlySet<Progress> = new Set<Progress>(['complete', 'cancelled']);

/** Milestones of open work, its own and its parts', that nobody will ever be told have passed. */
function noDateItems(index: RegisterIndex, { activity, objective }: Placed): Attention[] {
  if (over.has(activity.progress)) return [];
  const parts = index.partsOf(activity.id).filter(({ progress }) => !over.has(progress));
  const noDate = (milestone: Milestone | null) => milestone !== null && isNoDate(milestone);
  const written = [
    ...(activity.milestone !== null && noDate(activity.milestone)
      ? [quoted(activity.milestone.written)]
      : []),
    ...parts.flatMap(({ milestone, description }) =>
      milestone !== null && noDate(milestone)
        ? [say('activity.of-part', { milestone: quoted(milestone.written), part: quoted(description) })]
        : [],
    ),
  ];
  if (written.length === 0) return [];
  return [
    {
      concern: 'no date',
      objectiveRef: objective.ref,
      subject: activityTitle(activity),
      sentence: say('attention.no-date', {
        activity: activityTitle(activity),
        milestone: { several: written, between: ', ' },
      }),
      about: [named(activity)],
      putRightAt: named(activity),
    },
  ];
}

interface Duplicates {
  readonly among: readonly Placed[];
  readonly found: readonly DuplicateGroup[];
}

/** Comparing all with all is expensive, and most edits of an activity leave its words as they were. */
let known: Duplicates = { among: [], found: [] };

function isSameActivity({ activity: a }: Placed, b: Activity | undefined): boolean {
  return a.id === b?.id && a.description === b.description && a.mergedInto === b.mergedInto;
}

function duplicatesIn(placed: readonly Placed[]): readonly DuplicateGroup[] {
  const { among, found } = known;
  const isKnown =
    among.length === placed.length && placed.every((each, at) => isSameActivity(each, among[at]?.activity));
  if (!isKnown) {
    known = { among: placed, found: likelyDuplicates(placed.map(({ activity }) => activity)) };
    return known.found;
  }
  const now = new Map(placed.map(({ activity }) => [activity.id, activity]));
  return found.map((group) => ({
    ...group,
    activities: group.activities.map((activity) => now.get(activity.id) ?? activity),
  }));
}

function duplicateItems(placed: readonly Placed[]): Attention[] {
  const refs = new Map(placed.map(({ activity, objective }) => [activity.id, objective.ref]));
  return duplicatesIn(placed).flatMap(({ activities, sameWords }): Attention[] => {
    const [first] = activities;
    if (first === undefined) return [];
    const subject = titlesOf(activities);
    return [
      {
        concern: 'likely duplicate',
        objectiveRef: refs.get(first.id) ?? '',
        subject,
        sentence: say(sameWords ? 'attention.same-words' : 'attention.alike-words', { activities: subject }),
        about: activities.slice(0, mostNamed).map(named),
        putRightAt: named(first),
      },
    ];
  });
}

const mostNamed = 8;

function titlesOf(activities: readonly Activity[]): Spoken {
  const titles = activities.map(activityTitle);
  if (titles.length <= mostNamed) return { all: titles };
  return say('attention.and-more', {
    measures: { several: titles.slice(0, mostNamed), between: ', ' },
    count: titles.length - mostNamed,
  });
}
