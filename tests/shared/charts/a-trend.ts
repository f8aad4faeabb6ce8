// The trend of a measure as a test gives its figures, and what its chart has.

import type { Scene, Shape } from '../../../shared/charts/scene.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { trendOf, type Trend } from '../../../shared/charts/trend.ts';
import { measuresOf } from '../../../shared/figures/rules/measure-in-use.ts';
import type { Measure, Snapshot } from '../../../shared/register/snapshot.ts';
import { inEnglish } from '../../in-english.ts';
import {
  aMeasure,
  aUse,
  anIndex,
  anObjective,
  figuresFrom,
  type Columns,
  type Entry,
} from '../register/a-snapshot.ts';

const today = '2026-12-31';

export function entriesOf(measureId: string, columns: Columns): Entry[] {
  return columns.map(([heading, text]) => ({ measureId, heading, text }));
}

/** The trend of the measure "m", as objective 1 uses it. */
export function trendIn(snapshot: Partial<Snapshot>, objective = '1', on = today): Trend {
  const index = anIndex({
    objectives: [anObjective('1'), anObjective('2')],
    measures: ['m', 'n'].map((id) => aMeasure({ id })),
    ...snapshot,
  });
  const inUse = measuresOf(index, `o${objective}`, on).find(({ measure }) => measure.id === 'm');
  if (inUse === undefined) throw new Error('it is used');
  return trendOf(index, inUse, on);
}

export function trend(
  columns: Columns,
  more: { readonly beside?: Columns; readonly measure?: Partial<Measure> } = {},
) {
  const entries = [...entriesOf('m', columns), ...entriesOf('n', more.beside ?? [])];
  return trendIn({
    ...figuresFrom(entries),
    measures: [aMeasure({ id: 'm', ...more.measure }), aMeasure({ id: 'n' })],
    measureUses: [aUse('1', 'm'), aUse('1', 'n', 1)],
  });
}

export function sceneOf(drawn: Trend): Scene {
  const scene = trendChart(drawn);
  if (scene === undefined) throw new Error('no chart');
  return scene;
}

export function chart(...columns: Columns): Scene {
  return sceneOf(trend(columns));
}

/** All but those of the scale. */
export function labels({ shapes }: Scene): string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'label' && shape.scale !== true ? [inEnglish(shape.text)] : [],
  );
}

export function of<K extends Shape['kind']>({ shapes }: Scene, kind: K): Extract<Shape, { kind: K }>[] {
  return shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);
}

/** The segments of its line, by the places of their ends among the dots. */
export function segments(scene: Scene): string[] {
  const dots = of(scene, 'dot');
  const at = ([x, y]: readonly [number, number]) => dots.findIndex((dot) => dot.x === x && dot.y === y);
  return of(scene, 'line')
    .filter(({ ink }) => ink === 'line')
    .flatMap(({ points }) => points.slice(1).map((to, index) => `${at(points[index] ?? to)}–${at(to)}`));
}
