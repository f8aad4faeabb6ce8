// Whether two sayings would be the same sentence.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSaying, sameSaying, type Saying, type Spoken } from '../../../shared/kernel/saying.ts';

const { spoken } = fc.letrec<{ spoken: Spoken; saying: Saying }>((tie) => ({
  spoken: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ maxLength: 3 }),
    fc.integer(),
    fc.record({ pence: fc.integer() }),
    fc.record({ several: fc.array(tie('spoken'), { maxLength: 2 }), between: fc.constant(', ') }),
    tie('saying'),
  ),
  saying: fc
    .tuple(fc.string({ maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('spoken')))
    .map(([key, blanks]) => ({ ...blanks, say: key })),
}));

const saying = fc
  .tuple(fc.string({ maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b', 'c'), spoken))
  .map(([key, blanks]): Saying => ({ ...blanks, say: key }));

/** The same, each record with its names the other way round, as another copy may have written it. */
function turned(value: Spoken): Spoken {
  const turn = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(turn);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(
      Object.entries(each)
        .toReversed()
        .map(([name, held]) => [name, turn(held)]),
    );
  };
  // Turning changes the order of its names, never what it is.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return turn(value) as Spoken;
}

describe('two sayings', () => {
  it('are the same whatever order their blanks were filled in', () => {
    expect(sameSaying({ say: 'x', a: '1', b: { pence: 2 } }, { b: { pence: 2 }, say: 'x', a: '1' })).toBe(
      true,
    );
    fc.assert(
      fc.property(saying, (one) => {
        const other = turned(one);
        expect(isSaying(other) && sameSaying(one, other) && sameSaying(other, one)).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each<[string, Saying, Saying]>([
    ['of another key', { say: 'x' }, { say: 'y' }],
    ['of another blank', { say: 'x', a: '1' }, { say: 'x', b: '1' }],
    ['with one blank more', { say: 'x', a: '1' }, { say: 'x', a: '1', b: '2' }],
    ['of a number and its digits', { say: 'x', a: 1 }, { say: 'x', a: '1' }],
    ['of a day and a month', { say: 'x', a: { day: '2024-07' } }, { say: 'x', a: { month: '2024-07' } }],
    [
      'of a list in another order',
      { say: 'x', a: { all: ['1', '2'] } },
      { say: 'x', a: { all: ['2', '1'] } },
    ],
    ['of a list and its beginning', { say: 'x', a: { all: ['1'] } }, { say: 'x', a: { all: ['1', '2'] } }],
  ])('%s are two', (_, one, other) => {
    expect([sameSaying(one, other), sameSaying(other, one)]).toEqual([false, false]);
  });

  it('are the same only where both would be spoken alike', () => {
    fc.assert(
      fc.property(saying, saying, (one, other) => {
        expect(sameSaying(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, held]) => [name, sorted(held)]),
  );
}
