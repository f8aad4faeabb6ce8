// The order of periods, and whether one has passed.

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
              return { id, key: id, label: id, from, to, closedOn: null, position };
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
