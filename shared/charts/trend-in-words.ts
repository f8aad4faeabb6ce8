// A trend in words, for those who can't see its chart: every figure that is drawn, what is missing between them, and the target.

import { periodName } from '../figures/rules/period-name.ts';
import { comparePeriods } from '../figures/rules/periods.ts';
import type { Point } from '../figures/rules/series.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { figureText } from '../language/figure-text.ts';
import { say } from '../language/say.ts';
import type { Period } from '../register/snapshot.ts';
import type { Trend } from './trend.ts';

function sayPoint({ period, kind, value, provisional }: Point): Saying {
  const key =
    kind === 'forecast'
      ? 'charts.forecast-figure'
      : kind === 'baseline' && period.to !== null
        ? 'charts.baseline-figure'
        : provisional
          ? 'charts.provisional-figure'
          : 'charts.figure';
  return say(key, {
    period: periodName(period),
    figure: figureText(value),
  });
}

function sayTold(told: Point | Period): Saying {
  return 'value' in told ? sayPoint(told) : say('charts.no-figure', { period: periodName(told) });
}

function periodOf(told: Point | Period): Period {
  return 'value' in told ? told.period : told;
}

/** Every figure that is drawn, with what is missing between them. */
function toldInOrder({ drawn, told }: Trend): (Point | Period)[] {
  const points = drawn.map(({ point }) => point);
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const between = told
      .filter(
        (each) =>
          before !== undefined &&
          comparePeriods(before.period, periodOf(each)) < 0 &&
          comparePeriods(periodOf(each), point.period) < 0,
      )
      .toSorted((a, b) => comparePeriods(periodOf(a), periodOf(b)));
    return [...between, point];
  });
}

/** What is forecast follows what was. */
export function toldWithForecast(trend: Trend): (Point | Period)[] {
  return [...toldInOrder(trend), ...trend.forecast.map(({ point }) => point)];
}

function inWords(told: readonly (Point | Period)[]): Spoken {
  return { several: told.map(sayTold), between: ', ' };
}

export function figuresInWords(trend: Trend): Spoken {
  return inWords(toldInOrder(trend));
}

export function chartAlternative(name: string, trend: Trend): Saying {
  const { target } = trend;
  const figures = inWords(toldWithForecast(trend));
  if (target === undefined) return say('charts.trend', { measure: name, figures });
  return say('charts.trend-and-target', {
    measure: name,
    figures,
    target: figureText(target.value),
    period: periodName(target.period),
  });
}
