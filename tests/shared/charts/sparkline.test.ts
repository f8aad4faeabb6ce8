// The picture of a trend in a row: the chart's own figures and gaps, without its words.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparkline } from '../../../shared/charts/sparkline.ts';
import { dashed, type Scene } from '../../../shared/charts/scene.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { trendOf, type Trend } from '../../../shared/charts/trend.ts';
import { measuresOf } from '../../../shared/figures/rules/measure-in-use.ts';
import { ofOneMeasure, type Columns } from '../register/a-snapshot.ts';
import { outside } from './hard-charts.ts';

function trend(columns: Columns): Trend {
  const index = ofOneMeasure(columns);
  const [inUse] = measuresOf(index, 'o1', '2026-12-31');
  if (inUse === undefined) throw new Error('no measure');
  return trendOf(index, inUse, '2026-12-31');
}

function picture(...columns: Columns): Scene {
  const scene = sparkline(trend(columns));
  if (scene === undefined) throw new Error('no picture');
  return scene;
}

function linesIn({ shapes }: Scene, ink: 'line' | 'rule' | 'target') {
  return shapes.flatMap((shape) => (shape.kind === 'line' && shape.ink === ink ? [shape] : []));
}

function dotsIn({ shapes }: Scene) {
  return shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape] : []));
}

describe('a sparkline', () => {
  it('has no words, and the target as a dashed line', () => {
    const scene = picture(['July 2022', '33'], ['July 2023', '45'], ['July 2026 Target', '60']);
    expect(scene.shapes.filter(({ kind }) => kind === 'label')).toEqual([]);
    expect(linesIn(scene, 'target').map(({ dashes }) => dashes)).toEqual([dashed]);
  });

  it('marks the last figure, and others only where they are not exact or stand alone', () => {
    expect(dotsIn(picture(['July 2022', '33'], ['July 2023', '45'], ['July 2024', '46']))).toHaveLength(1);
    const rough = picture(['July 2022', '33'], ['July 2023', 'Over 45'], ['July 2024 (provisional)', '46']);
    expect(dotsIn(rough).map(({ hollow }) => hollow)).toEqual([true, true]);
    const broken = picture(['July 2021', '1'], ['July 2022', 'TBC'], ['July 2023', '3']);
    expect(linesIn(broken, 'line')).toEqual([]);
    expect(dotsIn(broken)).toHaveLength(2);
  });

  it('has one figure in its middle, and nothing of none', () => {
    const [only] = dotsIn(picture(['July 2024', '45'], ['July 2025 Target', '60']));
    expect(only?.x).toBe(36);
    expect(sparkline(trend([['July 2025 Target', '60']]))).toBeUndefined();
  });

  it('is to the scale of the chart: as far from zero, and as far apart', () => {
    const columns: Columns = [
      ['July 2010', '-200'],
      ['July 2020', '400'],
      ['July 2021', '100'],
      ['July 2025 Target', '500'],
    ];
    const shares = (scene: Scene | undefined) => {
      const [line] = scene === undefined ? [] : linesIn(scene, 'line');
      const all = [...(line?.points ?? [])];
      const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
      const of = (values: readonly number[]) =>
        values.map((each) => (each - Math.min(...values)) / (Math.max(...values) - Math.min(...values)));
      return [...of(xs), ...of(ys)];
    };
    const [july, june] = [columns, [columns[0], columns[1], columns[2]]].map((each) =>
      trend(each.flatMap((one) => (one === undefined ? [] : [one]))),
    );
    for (const drawn of [july, june]) {
      if (drawn === undefined) throw new Error('no trend');
      const [small, large] = [shares(sparkline(drawn)), shares(trendChart(drawn))];
      small.forEach((share, place) => expect(share).toBeCloseTo(large[place] ?? Number.NaN, 5));
      expect(small.length).toBe(large.length);
    }
  });

  it('stays inside its frame whatever the figures', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String);
    const heading = fc.constantFrom(
      'Baseline',
      ...Array.from({ length: 20 }, (_, year) => `July ${2005 + year}`),
    );
    fc.assert(
      fc.property(fc.dictionary(heading, amount, { minKeys: 1 }), fc.option(amount), (actuals, target) => {
        const columns = Object.entries(actuals);
        const drawn = trend([
          ...columns,
          ...(target === null ? [] : [['July 2026 Target', target] as const]),
        ]);
        const scene = sparkline(drawn);
        expect(scene === undefined ? [] : outside(scene)).toEqual([]);
      }),
    );
  });
});
