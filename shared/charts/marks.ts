// What the marks of trend charts stand for, of those marks that the charts have: said beneath them.

import { isUpwards } from '../figures/rules/quantity.ts';
import type { Saying } from '../kernel/saying.ts';
import { say } from '../language/say.ts';
import { isUnsettled, type Trend } from './trend.ts';

/** Empty where all that is drawn is exact, final, and has happened. */
export function marksIn(trends: readonly Trend[]): readonly Saying[] {
  const points = trends.flatMap(({ drawn, forecast }) => [...drawn, ...forecast].map(({ point }) => point));
  const bounds = points.flatMap(({ value }) => (value.kind === 'bounded' ? [isUpwards(value)] : []));
  const hollow = points.some((point) => point.kind !== 'forecast' && isUnsettled(point));
  return [
    ...(hollow ? [say('charts.mark.hollow')] : []),
    ...(trends.some(({ forecast }) => forecast.length > 0) ? [say('charts.mark.forecast')] : []),
    ...(bounds.includes(true) ? [say('charts.mark.more')] : []),
    ...(bounds.includes(false) ? [say('charts.mark.less')] : []),
  ];
}
