// What is going wrong, with the reason and who leads it, and what has another status than in the last pack.

import { activity as activityEntity } from '../../activities/model/activity.ts';
import { judgeActivity } from '../../activities/rules/activity-status.ts';
import { measuresInUse } from '../../figures/rules/measure-in-use.ts';
import { oncePer } from '../../kernel/once.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { leadNames } from '../../people/rules/lead-names.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Activity, Objective } from '../../register/snapshot.ts';
import { measureUse } from '../../strategy/model/measure-use.ts';
import type { Status } from '../../strategy/model/status.ts';
import { liveActivities, objectivesInOrder } from '../../strategy/rules/board-order.ts';
import type { Attention, Concerned } from './concern.ts';

export function isGoingWrong(status: Status): status is 'off track' | 'at risk' {
  return status === 'off track' || status === 'at risk';
}

/** What the last pack that was issued said. */
export interface LastPack {
  /** Of its issue. */
  readonly id: string;
  /** The day it spoke for. */
  readonly day: string;
  /** By the id of an activity, or of a measure's use. */
  readonly statuses: ReadonlyMap<string, Status>;
}

/** A measure under an objective, or an activity, as it is judged. */
export interface Judged {
  readonly it: Concerned;
  readonly objectiveId: string;
  readonly objectiveRef: string;
  readonly called: Spoken;
  readonly status: Status;
  readonly reason: Saying;
  /** Set by an officer over what is calculated. */
  readonly overridden: boolean;
  /** Those of whoever answers for it, called only for what is going wrong. */
  readonly leads: () => readonly Spoken[];
}

/** Kept by the row: in the next state of the register those that nobody has edited are the same. */
const titled = oncePer(
  () => '',
  ({ ref, description }: Activity): Spoken => {
    const words = quoted(description, 50);
    return ref === null ? words : { several: [ref, words], between: ' ' };
  },
);

function measuresJudged(index: RegisterIndex, today: string): Judged[] {
  return measuresInUse(index, today).flatMap((each): Judged[] => {
    const { isReported, use, measure, objective, title, judgement } = each;
    if (!isReported) return [];
    const leads = () => {
      const own = leadNames(index, measure.id);
      return own.length > 0 ? own : leadNames(index, use.objectiveId);
    };
    const it = { entity: measureUse.name, id: use.id } as const;
    const objectiveRef = objective?.ref ?? '';
    return [{ it, objectiveId: use.objectiveId, objectiveRef, called: title, ...judgement, leads }];
  });
}

function activitiesJudged(index: RegisterIndex, today: string): Judged[] {
  return objectivesInOrder(index).flatMap(({ id: objectiveId, ref }) =>
    liveActivities(index, objectiveId).map((activity): Judged => {
      const parts = index.partsOf(activity.id);
      const leads = () => {
        const own = leadNames(index, activity.id);
        return own.length > 0 ? own : parts.flatMap((part) => leadNames(index, part.id));
      };
      const it = { entity: activityEntity.name, id: activity.id } as const;
      const judgement = judgeActivity({ activity, parts }, today);
      return { it, objectiveId, objectiveRef: ref, called: titled(activity), ...judgement, leads };
    }),
  );
}

export const everyJudged = oncePer(
  (today: string) => today,
  (index: RegisterIndex, today: string): readonly Judged[] => [
    ...measuresJudged(index, today),
    ...activitiesJudged(index, today),
  ],
);

/** What a pack made of it on that day says, for the next one to be compared with. */
export function statusesOf(index: RegisterIndex, today: string): ReadonlyMap<string, Status> {
  return new Map(everyJudged(index, today).map(({ it, status }) => [it.id, status]));
}

function itemOf(
  { it, objectiveRef, called }: Judged,
  said: Pick<Attention, 'concern' | 'sentence'>,
): Attention {
  return { ...said, objectiveRef, subject: called, about: [it], putRightAt: it };
}

/** Each once, however often it answers for a part of it. */
export function leadsOf(judged: Judged): Spoken[] {
  return [...new Map(judged.leads().map((lead) => [JSON.stringify(lead), lead])).values()];
}

function wrongItem(judged: Judged): Attention[] {
  const { called: subject, status, reason } = judged;
  if (!isGoingWrong(status)) return [];
  const leads = leadsOf(judged);
  const sentence =
    leads.length === 0
      ? say('attention.standing', { subject, reason })
      : say('attention.standing-led', { subject, reason, leads: { several: leads, between: ', ' } });
  return [itemOf(judged, { concern: status, sentence })];
}

function changedItem(judged: Judged, { day, statuses }: LastPack): Attention[] {
  const { it, called: subject, status } = judged;
  const before = statuses.get(it.id);
  if (before === undefined || before === status) return [];
  const sentence = say('attention.changed', {
    subject,
    day: { day },
    before: say(`progress-is.${before}`),
    now: say(`progress-is.${status}`),
  });
  return [itemOf(judged, { concern: 'changed status', sentence })];
}

export function statusConcerns(
  index: RegisterIndex,
  today: string,
  lastPack: LastPack | undefined,
): Attention[] {
  const all = everyJudged(index, today);
  return [
    ...all.flatMap(wrongItem),
    ...(lastPack === undefined ? [] : all.flatMap((judged) => changedItem(judged, lastPack))),
  ];
}

/** Why there is nothing to say, which isn't always that all is well. `objectives`: those that are spoken of; all where none is named. */
export function sayNothing(
  index: RegisterIndex,
  today: string,
  objectives: readonly Pick<Objective, 'id'>[] = [],
): Saying {
  const own = new Set(objectives.map(({ id }) => id));
  const all = everyJudged(index, today).filter(({ objectiveId }) => own.size === 0 || own.has(objectiveId));
  if (all.length === 0) return say('attention.nothing-to-judge');
  const unreported = all.filter(({ status }) => status === 'not reported').length;
  return unreported === 0
    ? say('attention.nothing')
    : say('attention.nothing-but-unreported', { count: unreported });
}
