// A trend no higher than a row of a table, with no words in it: the row has its figure, its target and its period.

import { scaleLinear } from 'd3-scale';
import { plotted } from '../figures/rules/quantity.ts';
import { dashed, type Scene, type Shape } from './scene.ts';
import { acrossOf, partsOf, type At } from './trend-plot.ts';
import { isUnsettled, type Drawn, type Trend } from './trend.ts';

const size = { width: 72, height: 22 };
const plot = { left: 3, right: 69, top: 3, bottom: 19 };
/** A figure without a day stands this far from those that have one; many of them leave those half of the room. */
const apart = 7;

/** The last figure is the one in the row; a small dot is one that isn't exact or not final, or that no line leads to. */
const radii = { last: 1.9, other: 1.3 } as const;

function acrossIn(drawn: readonly Drawn[]): number[] | undefined {
  const { left, right } = plot;
  if (drawn.length === 1) return [(left + right) / 2];
  const undated = drawn.filter(({ day }) => day === undefined).length;
  return acrossOf(drawn, { left, right, apart: Math.min(apart, (right - left) / 2 / undated) });
}

/** Undefined where there is nothing to draw, or no time between its figures. */
export function sparkline({ drawn, target }: Trend): Scene | undefined {
  const across = drawn.length === 0 ? undefined : acrossIn(drawn);
  if (across === undefined) return undefined;
  const aim = target === undefined ? undefined : plotted(target.value);
  const values = [0, ...drawn.map(({ value }) => value), ...(aim === undefined ? [] : [aim])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const up = scaleLinear([low, high === low ? low + 1 : high], [plot.bottom, plot.top]);
  const over = (value: number): At[] => [
    [0, up(value)],
    [size.width, up(value)],
  ];
  const at = drawn.map(({ value }, index): At => [across[index] ?? plot.left, up(value)]);
  const parts = partsOf(drawn, at);
  const alone = new Set(parts.flatMap((part) => (part.length === 1 ? part : [])));
  const dots = drawn.flatMap(({ point }, index): Shape[] => {
    const place = at[index];
    if (place === undefined) return [];
    const hollow = isUnsettled(point);
    const isLast = index === drawn.length - 1;
    if (!isLast && !hollow && !alone.has(place)) return [];
    const [x, y] = place;
    return [{ kind: 'dot', x, y, radius: isLast ? radii.last : radii.other, ink: 'line', hollow }];
  });
  const lines = parts.flatMap((points): Shape[] =>
    points.length < 2 ? [] : [{ kind: 'line', points, ink: 'line', width: 1.1 }],
  );
  const shapes: Shape[] = [
    { kind: 'line', points: over(0), ink: 'rule', width: 0.4 },
    ...(aim === undefined
      ? []
      : [{ kind: 'line', points: over(aim), ink: 'target', width: 0.7, dashes: dashed } as const]),
    ...lines,
    ...dots,
  ];
  return { ...size, labelSize: 7, shapes };
}
