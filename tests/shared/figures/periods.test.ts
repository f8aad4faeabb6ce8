// The order of periods, and whether one has passed.

import { nothingWanted } from '../../../shared/figures/model/period.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, hasPassed } from '../../../shared/figures/rules/periods.ts';
import { dayAfter } from '../../../shared/kernel/days.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import { aPeriod } from '../register/a-snapshot.ts';

const sorted = (periods: readonly Period[]) => [...periods].sort(comparePeriods).map(({ label }) => label);

describe('periods', () => {
  it('come by the day they end on, and of one day the longest first', () => {
    const headings = ['2024/25', 'March 2025', 'Q4 2024/25', 'July 2024', '2023/24'];
    expect(sorted(headings.map((heading) => aPeriod(heading)))).toEqual([
      '2023/24',
      'July 2024',
      '2024/25',
      'Q4 2024/25',
      'March 2025',
    ]);
  });

  it('without days come after those with days, as they were first read', () => {
    expect(
      sorted([
        aPeriod('Latest', { position: 2 }),
        aPeriod('Baseline', { position: 1 }),
        aPeriod('July 2024', { position: 3 }),
      ]),
    ).toEqual(['July 2024', 'Baseline', 'Latest']);
  });

  it('without days come at the end of the time that they name', () => {
    const headings = [
      'Latest',
      'Week 3 2025',
      'March 2025',
      'YTD 2023/24',
      'January 2026',
      '2023/24',
      '2024',
    ];
    expect(sorted(headings.map((heading, at) => aPeriod(heading, { position: at })))).toEqual([
      '2023/24',
      'YTD 2023/24',
      '2024',
      'March 2025',
      'Week 3 2025',
      'January 2026',
      'Latest',
    ]);
  });

  it('that say only one of their days are in one order too, before those that say none', () => {
    const half = (label: string, from: string | null, to: string | null): Period => ({
      ...aPeriod('July 2024'),
      id: label,
      label,
      from,
      to,
    });
    expect(
      sorted([
        half('none', null, null),
        half('since June', '2024-06-01', null),
        half('since May', '2024-05-01', null),
        half('by July', null, '2024-07-31'),
        half('July', '2024-07-01', '2024-07-31'),
        half('by June', null, '2024-06-30'),
      ]),
    ).toEqual(['by June', 'July', 'by July', 'since May', 'since June', 'none']);
  });

  it('have a total order, whichever of their days they say', () => {
    const day = fc.option(fc.constantFrom('2024-07-01', '2024-07-15', '2024-07-31'));
    const any = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      from: day,
      to: day,
      position: fc.nat({ max: 1 }),
    });
    const three = fc.uniqueArray(any, { minLength: 3, maxLength: 3, selector: ({ id }) => id });
    fc.assert(
      fc.property(three, (rows) => {
        const [a, b, c] = rows.map((row): Period => ({ ...aPeriod('July 2024'), ...row }));
        if (a === undefined || b === undefined || c === undefined) throw new Error('there are three');
        const order = (x: Period, y: Period) => Math.sign(comparePeriods(x, y));
        expect(order(a, a)).toBe(0);
        expect(order(a, b)).not.toBe(0);
        expect(order(a, b)).toBe(-order(b, a));
        const isInARow = order(a, b) < 0 && order(b, c) < 0;
        expect(!isInARow || order(a, c) < 0).toBe(true);
      }),
    );
  });

  it('without days come before all others when their words say that they are earlier', () => {
    const headings = ['Current', 'July 2024', 'Last year', 'Previous figure'];
    expect(sorted(headings.map((heading, position) => aPeriod(heading, { position })))).toEqual([
      'Last year',
      'Previous figure',
      'July 2024',
      'Current',
    ]);
  });

  it('are in one order only, in whatever order they are read', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
    const any = fc.uniqueArray(
      fc.record({ id: fc.nat({ max: 99 }).map(String), days: fc.option(days), position: fc.nat({ max: 2 }) }),
      { maxLength: 8, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(
        any.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const periods = (rows: typeof all) =>
            rows.map(({ id, days: given, position }): Period => {
              const [start = 0, length = 0] = given ?? [];
              const from = given === null ? null : dayAfter('2024-07-01', start);
              const to = from === null ? null : dayAfter(from, length);
              return { id, key: id, label: id, from, to, closedOn: null, position, ...nothingWanted };
            });
          expect(sorted(periods(shuffled))).toEqual(sorted(periods(all)));
        },
      ),
    );
  });
});

describe('a period', () => {
  it.each([
    ['2024-08-31', '2024-08-31', false],
    ['2024-08-31', '2024-09-01', true],
    [null, '2024-09-01', false],
  ])('to %s has passed on %s: %s', (to, today, expected) => {
    expect(hasPassed({ to }, today)).toBe(expected);
  });
});
