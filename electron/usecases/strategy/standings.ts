// How measures and activities stand today, with their reasons, for every screen that shows them.

import type { Activity, Measure, MeasureUse } from '../../../shared/register/snapshot.ts';
import type { Status } from '../../../shared/strategy/model/status.ts';
import { judgeActivity } from '../../../shared/activities/rules/activity-status.ts';
import { judgeMeasure, type Judgement } from '../../../shared/strategy/rules/measure-status.ts';
import { seriesOf, type Point } from '../../../shared/figures/rules/series.ts';
import type { Session } from '../../session/session.ts';

export function activityStanding(session: Session, activity: Activity): Judgement {
  const parts = session.index().partsOf(activity.id);
  return judgeActivity({ activity, parts, before: session.before().get(activity.id) }, session.today());
}

export interface JudgedMeasure {
  readonly points: readonly Point[];
  readonly standing: Judgement;
}

export function measureStanding(session: Session, measure: Measure, use: MeasureUse): JudgedMeasure {
  const points = seriesOf(session.index(), measure.id, use);
  return { points, standing: judgeMeasure(measure, points, session.today()) };
}

export function countStatuses(found: readonly Status[]): Record<Status, number> {
  const count = (status: Status) => found.filter((each) => each === status).length;
  return {
    complete: count('complete'),
    'on track': count('on track'),
    'at risk': count('at risk'),
    'off track': count('off track'),
    'not reported': count('not reported'),
  };
}
