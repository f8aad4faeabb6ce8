// How measures and activities stand today, with their reasons, for every screen that shows them.

import type { Activity, Measure, MeasureUse } from '../../shared/model/snapshot.ts';
import type { Status } from '../../shared/model/status.ts';
import { judgeActivity } from '../../shared/rules/activity-status.ts';
import { judgeMeasure, type Judgement } from '../../shared/rules/measure-status.ts';
import { seriesOf, type Point } from '../../shared/rules/series.ts';
import type { Desk } from './desk.ts';

export function activityStanding(desk: Desk, activity: Activity): Judgement {
  const parts = desk.index().partsOf(activity.id);
  return judgeActivity({ activity, parts, before: desk.before().get(activity.id) }, desk.today());
}

export interface JudgedMeasure {
  readonly points: readonly Point[];
  readonly standing: Judgement;
}

export function measureStanding(desk: Desk, measure: Measure, use: MeasureUse): JudgedMeasure {
  const points = seriesOf(desk.index(), measure.id, use);
  return { points, standing: judgeMeasure(measure, points, desk.today()) };
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
