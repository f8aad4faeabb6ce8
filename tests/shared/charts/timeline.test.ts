// Where milestones are on the timeline.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../shared/charts/timeline.ts';

describe('the timeline', () => {
  it('is left out when there is nothing to show', () => {
    expect(timelineOf([], '2024-07-12')).toBeUndefined();
  });

  it('runs over whole months, with today on it', () => {
    const timeline = timelineOf([{ id: 'a', from: '2024-06-01', to: '2024-08-31' }], '2024-07-01');
    expect(timeline?.ticks.map(({ first }) => first)).toEqual(['2024-06-01', '2024-07-01', '2024-08-01']);
    expect(timeline?.bars).toEqual([{ id: 'a', start: 0, width: 1 }]);
    expect(timeline?.today).toBeCloseTo(30 / 92);
  });

  it('extends to today when every milestone has passed', () => {
    const timeline = timelineOf([{ id: 'a', from: '2024-02-01', to: '2024-02-29' }], '2024-07-12');
    expect(timeline?.ticks.at(-1)?.first).toBe('2024-07-01');
    expect(timeline?.today).toBeCloseTo(162 / 182);
  });

  it('keeps every bar and label on the line, and never crowds it, as a property', () => {
    const day = fc
      .integer({ min: 0, max: 4_000 })
      .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
    const span = fc
      .tuple(day, day)
      .map(([a, b], index = 0) => ({ id: String(index), from: a < b ? a : b, to: a < b ? b : a }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 8 }), day, (spans, today) => {
        const timeline = timelineOf(spans, today);
        expect(timeline?.ticks.length).toBeLessThanOrEqual(8);
        for (const { start, width } of timeline?.bars ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(start + width).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(timeline?.today).toBeGreaterThanOrEqual(0);
        expect(timeline?.today).toBeLessThan(1);
      }),
    );
  });
});
