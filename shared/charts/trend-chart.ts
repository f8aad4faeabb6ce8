// The trend of one measure as a small chart: its actuals along a line of time, the first and last labelled, and its target as a dashed line.

import { scaleLinear, scalePoint } from 'd3-scale';
import { plotted } from '../figures/rules/quantity.ts';
import { periodInBrief, periodName } from '../figures/rules/period-name.ts';
import type { Point } from '../figures/rules/series.ts';
import type { Saying } from '../kernel/saying.ts';
import { figureText } from '../language/figure-text.ts';
import { cutTo } from '../language/first-words.ts';
import { say } from '../language/say.ts';
import type { Scene, Shape } from './scene.ts';

const labelSize = 7.5;
const size = { width: 150, height: 80 };
const plot = { left: 8, right: 112, top: 13, bottom: 50 };
const axis = 63;
/** Labels nearer to each other than this would touch. */
const labelGap = 9;

interface Plotted {
  readonly point: Point;
  readonly value: number;
}

function plottedPoints(points: readonly Point[]): Plotted[] {
  return points.flatMap((point) => {
    const value = plotted(point.value);
    return value === undefined ? [] : [{ point, value }];
  });
}

/** Undefined when there are fewer than two actuals to draw. */
export function trendChart(points: readonly Point[]): Scene | undefined {
  const actuals = plottedPoints(points.filter(({ kind }) => kind === 'actual' || kind === 'baseline'));
  const [first] = actuals;
  const last = actuals.at(-1);
  if (first === undefined || last === undefined || actuals.length < 2) return undefined;
  const target = plottedPoints(points.filter(({ kind }) => kind === 'target')).at(-1);
  const values = [...actuals.map(({ value }) => value), ...(target === undefined ? [] : [target.value])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const padding = (high - low || Math.abs(high) || 1) * 0.12;
  const y = scaleLinear([low - padding, high + padding], [plot.bottom, plot.top]);
  const x = scalePoint(
    actuals.map(({ point }) => point.figureId),
    [plot.left, plot.right],
  );
  const at = ({ point, value }: Plotted) => [x(point.figureId) ?? plot.left, y(value)] as const;
  const shapes: Shape[] = [
    {
      kind: 'line',
      points: [
        [plot.left - 4, axis],
        [plot.right + 4, axis],
      ],
      ink: 'rule',
      width: 0.5,
    },
    ...(target === undefined ? [] : targetShapes(target, y(target.value), y(last.value))),
    { kind: 'line', points: actuals.map(at), ink: 'line', width: 1.4 },
    ...actuals.map((each): Shape => {
      const [dotX, dotY] = at(each);
      const hollow = each.point.provisional || each.point.value.kind !== 'exact';
      return { kind: 'dot', x: dotX, y: dotY, radius: 2, ink: 'line', hollow };
    }),
    {
      kind: 'label',
      x: plot.right + 6,
      y: y(last.value) + 2.6,
      text: shown(last),
      anchor: 'start',
      ink: 'line',
      bold: true,
    },
    ...firstLabel(first, actuals[1], at(first)),
    {
      kind: 'label',
      x: plot.left - 4,
      y: axis + 10,
      text: periodInBrief(first.point.period),
      anchor: 'start',
      ink: 'quiet',
    },
    {
      kind: 'label',
      x: plot.right + 4,
      y: axis + 10,
      text: periodInBrief(last.point.period),
      anchor: 'end',
      ink: 'quiet',
    },
  ];
  return { ...size, labelSize, shapes };
}

const longestFigure = 10;
/** The target's label stands beside its line, where there is no room for more characters. */
const longestTarget = 5;

function shown({ point }: Plotted, longest = longestFigure): string {
  return cutTo(figureText(point.value), longest);
}

/** The first dot's label is on the side the line doesn't take: below the dot when the line rises, otherwise above it. */
function firstLabel(
  first: Plotted,
  second: Plotted | undefined,
  [dotX, dotY]: readonly [number, number],
): Shape[] {
  const below = second !== undefined && second.value > first.value;
  const labelY = below ? dotY + 9.5 : dotY - 5;
  return [{ kind: 'label', x: dotX - 2, y: labelY, text: shown(first), anchor: 'start', ink: 'quiet' }];
}

function targetShapes(target: Plotted, targetY: number, lastY: number): Shape[] {
  const near = Math.abs(targetY - lastY) < labelGap;
  const labelY = near ? lastY + (targetY <= lastY ? -labelGap + 2 : labelGap + 4) : targetY + 2.6;
  return [
    {
      kind: 'line',
      points: [
        [plot.left - 4, targetY],
        [plot.right + 4, targetY],
      ],
      ink: 'target',
      width: 0.8,
      dashed: true,
    },
    {
      kind: 'label',
      x: plot.right + 6,
      y: labelY,
      text: say('charts.target', { figure: shown(target, longestTarget) }),
      anchor: 'start',
      ink: 'target',
    },
  ];
}

/** The chart in words, for those who can't see it. */
export function chartAlternative(name: string, points: readonly Point[]): Saying {
  const actuals = plottedPoints(points.filter(({ kind }) => kind === 'actual' || kind === 'baseline'));
  const figures = {
    several: actuals.map(({ point: { period, value, provisional } }) =>
      say(provisional ? 'charts.provisional-figure' : 'charts.figure', {
        period: periodName(period),
        figure: figureText(value),
      }),
    ),
    between: ', ',
  };
  const target = plottedPoints(points.filter(({ kind }) => kind === 'target')).at(-1)?.point;
  return target === undefined
    ? say('charts.trend', { measure: name, figures })
    : say('charts.trend-and-target', {
        measure: name,
        figures,
        target: figureText(target.value),
        period: periodName(target.period),
      });
}
