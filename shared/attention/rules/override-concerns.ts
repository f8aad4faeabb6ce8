// Statuses set by hand that need attention: those whose reason doesn't say why, and those that have lapsed.

import { activity as activityEntity } from '../../activities/model/activity.ts';
import { activityOverrideLapsed } from '../../activities/rules/activity-status.ts';
import { activityTitle } from '../../activities/rules/activity-title.ts';
import { measuresInUse, type MeasureInUse } from '../../figures/rules/measure-in-use.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Activity, Objective } from '../../register/snapshot.ts';
import { measure as measureEntity } from '../../strategy/model/measure.ts';
import { objective as objectiveEntity } from '../../strategy/model/objective.ts';
import { liveActivities, objectivesInOrder } from '../../strategy/rules/board-order.ts';
import { saysWhy } from '../../strategy/rules/override-reason.ts';
import type { Attention } from './concern.ts';

export function overrideConcerns(index: RegisterIndex, today: string): Attention[] {
  return [
    ...measuresInUse(index, today).flatMap(ofMeasure),
    ...objectivesInOrder(index).flatMap((objective) =>
      liveActivities(index, objective.id).flatMap((activity) => ofActivity(activity, objective)),
    ),
  ];
}

function ofMeasure({ measure, objective, use, isReported, overrideLapsed }: MeasureInUse): Attention[] {
  const { statusOverride } = measure;
  if (statusOverride === null || measure.adoption === 'candidate') return [];
  const item = {
    objectiveRef: objective?.ref ?? '',
    subject: measure.name,
    about: [{ entity: measureEntity.name, id: measure.id }],
    // A status set by hand is shown with the objective it was set under.
    putRightAt: { entity: objectiveEntity.name, id: use.objectiveId },
  };
  const status = say(`progress-is.${statusOverride.status}`);
  if (overrideLapsed) {
    if (!isReported) return [];
    const sentence = say('attention.new-figures', { measure: measure.name, status });
    return [{ ...item, concern: 'lapsed override', sentence }];
  }
  const { reason } = statusOverride;
  const sentence = say('attention.unexplained', { subject: measure.name, status, reason });
  return saysWhy(reason) ? [] : [{ ...item, concern: 'unexplained override', sentence }];
}

function ofActivity(activity: Activity, { ref }: Objective): Attention[] {
  const { statusOverride } = activity;
  if (statusOverride === null) return [];
  const subject = activityTitle(activity);
  const place = { entity: activityEntity.name, id: activity.id };
  const item = { objectiveRef: ref, subject, about: [place], putRightAt: place };
  const status = say(`progress-is.${statusOverride.status}`);
  if (activityOverrideLapsed(activity)) {
    const sentence = say('attention.new-progress', { activity: subject, status });
    return [{ ...item, concern: 'lapsed override', sentence }];
  }
  const { reason } = statusOverride;
  const sentence = say('attention.unexplained', { subject, status, reason });
  return saysWhy(reason) ? [] : [{ ...item, concern: 'unexplained override', sentence }];
}
