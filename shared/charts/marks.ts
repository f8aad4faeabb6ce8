// What the marks of trend charts stand for, of those marks that the charts have: said beneath them.

import { isUpwards, plotted } from '../figures/rules/quantity.ts';
import type { Point } from '../figures/rules/series.ts';
import type { Saying } from '../kernel/saying.ts';
import { say } from '../language/say.ts';
import { isUnsettled, type Trend } from './trend.ts';

function hasHollow(points: readonly Point[]): boolean {
  return points.some((point) => point.kind !== 'forecast' && isUnsettled(point));
}

/** No line leads to it or from it. */
function hasBaselineAlone({ drawn }: Trend): boolean {
  return drawn.some(
    ({ point, joined }, index) => point.kind === 'baseline' && !joined && drawn[index + 1]?.joined === false,
  );
}

function baselineMark(trends: readonly Trend[]): readonly Saying[] {
  return trends.some(hasBaselineAlone) ? [say('charts.mark.baseline')] : [];
}

/** Of lines in the rows of a table, which draw no forecast and no arrows, and have no words. */
export function marksInLines(trends: readonly Trend[]): readonly Saying[] {
  const points = trends.flatMap(({ drawn }) => drawn.map(({ point }) => point));
  const isAimed = trends.some(({ target }) => target !== undefined && plotted(target.value) !== undefined);
  return [
    ...(hasHollow(points) ? [say('charts.mark.hollow')] : []),
    ...baselineMark(trends),
    ...(isAimed ? [say('charts.mark.target')] : []),
  ];
}

/** Empty where all that is drawn is exact, final, and has happened. */
export function marksIn(trends: readonly Trend[]): readonly Saying[] {
  const points = trends.flatMap(({ drawn, forecast }) => [...drawn, ...forecast].map(({ point }) => point));
  const bounds = points.flatMap(({ value }) => (value.kind === 'bounded' ? [isUpwards(value)] : []));
  return [
    ...(hasHollow(points) ? [say('charts.mark.hollow')] : []),
    ...baselineMark(trends),
    ...(trends.some(({ forecast }) => forecast.length > 0) ? [say('charts.mark.forecast')] : []),
    ...(bounds.includes(true) ? [say('charts.mark.more')] : []),
    ...(bounds.includes(false) ? [say('charts.mark.less')] : []),
  ];
}
