// A chart as shapes: what is drawn, where it may be, and how it is put into words.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartAlternative, trendChart } from '../../../shared/charts/trend-chart.ts';
import { spokenScene, type Scene, type Shape } from '../../../shared/charts/scene.ts';
import { say } from '../../../shared/language/say.ts';
import { speakerIn } from '../../../shared/language/speak.ts';
import { inEnglish } from '../../in-english.ts';
import { seriesOf, type Point } from '../../../shared/figures/rules/series.ts';
import { anIndex, figuresFrom } from '../register/a-snapshot.ts';

function points(...columns: readonly (readonly [heading: string, text: string])[]): readonly Point[] {
  const entries = columns.map(([heading, text]) => ({ measureId: 'm', heading, text }));
  return seriesOf(anIndex(figuresFrom(entries)), 'm');
}

function chart(...columns: readonly (readonly [string, string])[]): Scene {
  const scene = trendChart(points(...columns));
  if (scene === undefined) throw new Error('no chart');
  return scene;
}

function labels({ shapes }: Scene): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'label' ? [inEnglish(shape.text)] : []));
}

function of<K extends Shape['kind']>({ shapes }: Scene, kind: K): Extract<Shape, { kind: K }>[] {
  return shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);
}

describe('a trend chart', () => {
  it('labels its first and last value and its first and last period', () => {
    expect(labels(chart(['July 2021', '33'], ['July 2022', '34'], ['July 2023', '45']))).toEqual([
      '45',
      '33',
      'Jul 21',
      'Jul 23',
    ]);
  });

  it('draws a target as a dashed line with its word', () => {
    const scene = chart(['July 2023', '45'], ['July 2024', '47'], ['July 2026 Target', '60']);
    expect(labels(scene)).toContain('Target 60');
    expect(of(scene, 'line').filter(({ dashed }) => dashed)).toHaveLength(1);
  });

  it('says the word of its target in the reader’s language', () => {
    const scene = chart(['July 2023', '45'], ['July 2024', '47'], ['July 2026 Target', '60']);
    expect(of(scene, 'label').map(({ text }) => text)).toContainEqual(say('charts.target', { figure: '60' }));
    const welsh = spokenScene(speakerIn('cy'), scene).shapes;
    expect(welsh.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []))).toContain('Targed 60');
  });

  it('goes up when the figure does', () => {
    const [first, second] = of(chart(['July 2023', '10'], ['July 2024', '20']), 'dot');
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect(second?.x).toBeGreaterThan(first?.x ?? 0);
  });

  it('draws a figure hollow when it is bounded, approximate or provisional', () => {
    const scene = chart(['July 2022', '400'], ['July 2023', 'Over 420'], ['July 2024 (provisional)', '430']);
    expect(of(scene, 'dot').map(({ hollow }) => hollow)).toEqual([false, true, true]);
    expect(labels(chart(['July 2022', '400'], ['July 2023', 'Over 420']))).toContain('Over 420');
  });

  it('leaves out unknowns, and draws nothing for a single figure', () => {
    expect(of(chart(['July 2022', '1'], ['July 2023', 'TBC'], ['July 2024', '3']), 'dot')).toHaveLength(2);
    expect(trendChart(points(['July 2023', '45'], ['July 2024', 'TBC']))).toBeUndefined();
    expect(trendChart(points(['July 2024', '45'], ['July 2025 Target', '50']))).toBeUndefined();
    expect(trendChart([])).toBeUndefined();
  });

  it('keeps the label of a target clear of the last value', () => {
    const scene = chart(['July 2023', '45'], ['July 2024', '47'], ['July 2026 Target', '47.2']);
    const [last, target] = ['47', 'Target 47.2'].map((text) =>
      of(scene, 'label').find((each) => inEnglish(each.text) === text),
    );
    expect(Math.abs((last?.y ?? 0) - (target?.y ?? 0))).toBeGreaterThanOrEqual(7);
  });

  it('stays inside its own frame whatever the figures', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String);
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 12 }), fc.option(amount), (actuals, target) => {
        const columns = actuals.map((text, index) => [`July ${2000 + index}`, text] as const);
        const scene = chart(...columns, ...(target === null ? [] : [['July 2026 Target', target] as const]));
        for (const shape of scene.shapes) {
          const places = shape.kind === 'line' ? shape.points : [[shape.x, shape.y] as const];
          for (const [x, y] of places) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(scene.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(scene.height);
          }
        }
      }),
    );
  });
});

describe('a chart in words', () => {
  it('says every figure, what is provisional, and the target', () => {
    const series = points(
      ['July 2022', '45'],
      ['July 2024 (provisional)', 'Over 47'],
      ['July 2026 Target', '60'],
    );
    const alternative = chartAlternative('Full members', series);
    expect(alternative.say).toBe('charts.trend-and-target');
    expect(inEnglish(alternative)).toBe(
      'Line chart of Full members: July 2022 45, July 2024 Over 47 (provisional). Target 60 for July 2026.',
    );
  });
});
