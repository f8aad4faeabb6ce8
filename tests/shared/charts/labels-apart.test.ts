// Nothing of a chart is outside its frame and no two of its words touch, whatever its figures and periods are.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomFor } from '../../../shared/charts/labels.ts';
import { arrowLines, type Scene, type Shape } from '../../../shared/charts/scene.ts';
import { inEnglish } from '../../in-english.ts';
import { aMeasure, aUse, anIndex, anObjective, figuresFrom } from '../register/a-snapshot.ts';
import { chartsOf } from './hard-charts.ts';

interface Area {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function areaOf(shape: Extract<Shape, { kind: 'label' }>, size: number): Area {
  const words = inEnglish(shape.text);
  const width = roomFor(words, size, shape.bold === true);
  const left = shape.x - (shape.anchor === 'end' ? width : shape.anchor === 'middle' ? width / 2 : 0);
  return { words, left, right: left + width, top: shape.y - size * 0.72, bottom: shape.y };
}

function areasOf({ shapes, labelSize }: Scene): Area[] {
  return shapes.flatMap((shape) => (shape.kind === 'label' ? [areaOf(shape, labelSize)] : []));
}

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

function pointsOf(shape: Shape): readonly (readonly [number, number])[] {
  if (shape.kind === 'line') return shape.points;
  if (shape.kind === 'arrow') return arrowLines(shape).flat();
  if (shape.kind === 'label') return [];
  const { x, y, radius } = shape;
  return [
    [x - radius, y - radius],
    [x + radius, y + radius],
  ];
}

function outside(scene: Scene): string[] {
  const { width, height, shapes } = scene;
  const lost = shapes
    .flatMap(pointsOf)
    .filter(([x, y]) => x < 0 || x > width || y < 0 || y > height)
    .map(([x, y]) => `${x}, ${y}`);
  const cut = areasOf(scene).filter(
    ({ left, right, top, bottom }) => left < -0.01 || right > width + 0.01 || top < 0 || bottom > height,
  );
  return [...lost, ...cut.map(({ words }) => words)];
}

function chartWith(entries: readonly (readonly [heading: string, text: string])[]): Scene[] {
  const index = anIndex({
    objectives: [anObjective('1')],
    measures: [aMeasure()],
    measureUses: [aUse('1', 'm')],
    ...figuresFrom(entries.map(([heading, text]) => ({ measureId: 'm', heading, text }))),
  });
  return chartsOf(index).map(({ scene }) => scene);
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
        unit,
        (actuals, target, [, end]) => {
          const entries = Object.entries(actuals).map(([name, text]) => [name, `${text}${end}`] as const);
          const aimed = target === null ? [] : [['July 2030 Target', `${target}${end}`] as const];
          for (const scene of chartWith([...entries, ...aimed])) {
            expect(outside(scene)).toEqual([]);
            expect(touching(areasOf(scene))).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
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
