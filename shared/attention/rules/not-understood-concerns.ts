// What was reported in words that nobody understands: until somebody says what they mean, no status can be given.

import { activityPart } from '../../activities/model/activity-part.ts';
import { activity as activityEntity } from '../../activities/model/activity.ts';
import { activityOverrideLapsed } from '../../activities/rules/activity-status.ts';
import { activityTitle } from '../../activities/rules/activity-title.ts';
import { figure as figureEntity } from '../../figures/model/figure.ts';
import type { FigureValue } from '../../figures/model/figure-value.ts';
import { areInOneUnit } from '../../figures/rules/compare-figures.ts';
import { measuresOf, type MeasureInUse } from '../../figures/rules/measure-in-use.ts';
import { periodName } from '../../figures/rules/period-name.ts';
import type { Point } from '../../figures/rules/series.ts';
import { unitOf } from '../../figures/rules/quantity.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { figureText } from '../../language/figure-text.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Activity, Objective, Period } from '../../register/snapshot.ts';
import { measureUse } from '../../strategy/model/measure-use.ts';
import { liveActivities, objectivesInOrder } from '../../strategy/rules/board-order.ts';
import type { Attention } from './concern.ts';

export function notUnderstoodConcerns(index: RegisterIndex, today: string): Attention[] {
  return [
    ...objectivesInOrder(index).flatMap(({ id, ref }) =>
      measuresOf(index, id, today).flatMap((used) => [
        ...figureItems(ref, used),
        ...openTargets(ref, used),
        ...otherUnits(ref, used),
      ]),
    ),
    ...objectivesInOrder(index).flatMap((objective) =>
      liveActivities(index, objective.id).flatMap((activity) => [
        ...progressItems(objective, activity),
        ...partItems(index, objective, activity),
      ]),
    ),
  ];
}

/** A column that is only headed "Target" is of no period: its name would say again what kind of figure it is. */
function sayInWords(
  kind: Point['kind'],
  period: Period,
  about: { readonly measure: string; readonly words: string; readonly kind: Saying },
): Saying {
  if (kind !== 'actual' && period.to === null) return say('attention.undated-figure-in-words', about);
  const dated = { ...about, period: periodName(period) };
  return say(kind === 'actual' ? 'attention.figure-in-words' : 'attention.figure-of-kind-in-words', dated);
}

/** Every figure, target or other, that was given in words nobody can compare. */
function figureItems(objectiveRef: string, used: MeasureInUse): Attention[] {
  const { measure, use, title, notUnderstood } = used;
  const about = { entity: measureUse.name, id: use.id } as const;
  return notUnderstood.map(({ figureId, period, kind, value }) => ({
    concern: 'not understood',
    objectiveRef,
    subject: title,
    sentence: sayInWords(kind, period, {
      measure: measure.name,
      words: quoted(value.written, 100),
      kind: say(`figures.kind.${kind}`),
    }),
    about: [about, { entity: figureEntity.name, id: figureId }],
    putRightAt: about,
  }));
}

/** Targets that are only said to come, where there is no other to go by. */
function openTargets(
  objectiveRef: string,
  { measure, use, title, stated, judgement }: MeasureInUse,
): Attention[] {
  if (judgement.status !== 'no target') return [];
  const about = { entity: measureUse.name, id: use.id } as const;
  return stated
    .filter(({ kind, value }) => kind === 'target' && value.kind === 'unknown')
    .map(({ figureId, period, value }) => ({
      concern: 'missing figure',
      objectiveRef,
      subject: title,
      sentence:
        period.to === null
          ? say('attention.undated-target-given-as', { measure: measure.name, target: value.written })
          : say('attention.target-given-as', {
              measure: measure.name,
              period: periodName(period),
              target: value.written,
            }),
      about: [about, { entity: figureEntity.name, id: figureId }],
      putRightAt: about,
    }));
}

function sayOtherUnit(
  period: Period,
  about: { readonly measure: string; readonly target: Spoken; readonly figure: Spoken },
): Saying {
  return period.to === null
    ? say('attention.undated-target-of-another-unit', about)
    : say('attention.target-of-another-unit', { ...about, period: periodName(period) });
}

/** "+10%" for a count: nobody can say whether it is met. */
function otherUnits(
  objectiveRef: string,
  { measure, use, title, stated, latest, judgement }: MeasureInUse,
): Attention[] {
  if (judgement.status !== 'no comparison' || latest === undefined) return [];
  const isOther = (value: FigureValue) =>
    unitOf(latest.value) !== undefined && unitOf(value) !== undefined && !areInOneUnit(value, latest.value);
  const about = { entity: measureUse.name, id: use.id } as const;
  return stated
    .filter(({ kind, value }) => kind === 'target' && isOther(value))
    .map(({ figureId, period, value }) => ({
      concern: 'not understood',
      objectiveRef,
      subject: title,
      sentence: sayOtherUnit(period, {
        measure: measure.name,
        target: figureText(value),
        figure: figureText(latest.value),
      }),
      about: [about, { entity: figureEntity.name, id: figureId }],
      putRightAt: about,
    }));
}

function sayProgress(activity: Activity): Saying {
  const { progressNote: note } = activity;
  const about = { activity: activityTitle(activity) };
  return note === null || note === ''
    ? say('attention.progress-not-understood', about)
    : say('attention.progress-given-as', { ...about, words: quoted(note, 100) });
}

/** A status that somebody has set by hand says what is meant. */
function progressItems({ ref }: Objective, activity: Activity): Attention[] {
  const isSet = activity.statusOverride !== null && !activityOverrideLapsed(activity);
  if (activity.progress !== 'not understood' || isSet) return [];
  const about = { entity: activityEntity.name, id: activity.id } as const;
  return [
    {
      concern: 'not understood',
      objectiveRef: ref,
      subject: activityTitle(activity),
      sentence: sayProgress(activity),
      about: [about],
      putRightAt: about,
    },
  ];
}

function partItems(index: RegisterIndex, { ref }: Objective, activity: Activity): Attention[] {
  return index
    .partsOf(activity.id)
    .filter(({ progress }) => progress === 'not understood')
    .map(({ id, description }) => ({
      concern: 'not understood',
      objectiveRef: ref,
      subject: activityTitle(activity),
      sentence: say('attention.part-not-understood', {
        activity: activityTitle(activity),
        part: quoted(description),
      }),
      about: [{ entity: activityPart.name, id }],
      putRightAt: { entity: activityEntity.name, id: activity.id },
    }));
}
