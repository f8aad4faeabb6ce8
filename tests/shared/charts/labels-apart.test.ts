// Nothing of a chart is outside its frame and no two of its words touch, whatever its figures and periods are.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../shared/charts/scene.ts';
import { ofOneMeasure, type Columns } from '../register/a-snapshot.ts';
import { areasOf, chartsOf, outside, type Area } from './hard-charts.ts';

function touching(areas: readonly Area[]): string[] {
  return areas.flatMap((one, place) =>
    areas
      .slice(place + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.words} over ${other.words}`),
  );
}

function chartWith(columns: Columns): Scene[] {
  return chartsOf(ofOneMeasure(columns)).map(({ scene }) => scene);
}

const amount = fc
  .record({
    before: fc.constantFrom('', '-', 'Over ', 'At least ', 'Under ', 'about '),
    digits: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 9_999_999_999 })),
    places: fc.constantFrom('', '.5', '.25'),
  })
  .map(({ before, digits, places }) => `${before}${digits}${places}`);
const unit = fc.constantFrom(['', ''] as const, ['', '%'] as const);
const month = fc.constantFrom('January', 'March', 'September', 'December');
const longPeriods = ['Baseline', 'Quarter 3 2021/22', 'Academic year 2019/20', 'Year ending 31 March 2022'];
const heading = fc
  .tuple(month, fc.integer({ min: 2000, max: 2025 }), fc.constantFrom('', ' (provisional)'))
  .map(([name, year, mark]) => `${name} ${year}${mark}`);

describe('a trend chart', () => {
  it('has nothing outside its frame, and no words over others', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof({ weight: 6, arbitrary: heading }, fc.constantFrom(...longPeriods)), amount, {
          minKeys: 2,
          maxKeys: 9,
        }),
        fc.option(amount),
        fc.array(amount, { maxLength: 3 }),
        unit,
        (actuals, target, ahead, [, end]) => {
          const entries = Object.entries(actuals).map(([name, text]) => [name, `${text}${end}`] as const);
          const aimed = target === null ? [] : [['July 2030 Target', `${target}${end}`] as const];
          const expected = ahead.map((text, at) => [`July ${2027 + at} forecast`, `${text}${end}`] as const);
          for (const scene of chartWith([...entries, ...expected, ...aimed])) {
            expect(outside(scene)).toEqual([]);
            expect(touching(areasOf(scene))).toEqual([]);
          }
        },
      ),
      {
        numRuns: 300,
        examples: [
          [
            { 'January 2000': '0', 'Year ending 31 March 2022': 'At least 9999995000' },
            'At least 9999995001',
            [],
            ['', ''],
          ],
        ],
      },
    );
  });

  it('points from a bound to where the figure may be', () => {
    const [scene] = chartWith([
      ['July 2022', 'Over 400'],
      ['July 2023', '430'],
      ['July 2024', 'At most 420'],
    ]);
    const arrows = (scene?.shapes ?? []).flatMap((shape) => (shape.kind === 'arrow' ? [shape] : []));
    const dots = (scene?.shapes ?? []).flatMap((shape) => (shape.kind === 'dot' ? [shape] : []));
    expect(arrows.map(({ from, to }) => Math.sign(to - from))).toEqual([-1, 1]);
    expect(arrows.map(({ x }) => x)).toEqual([dots[0]?.x, dots[2]?.x]);
    expect(dots.map(({ hollow }) => hollow)).toEqual([true, false, true]);
  });
});
