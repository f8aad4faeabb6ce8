// Of versions set aside for one another, whatever the way round, one is always left, and a chain ends with the one that nobody set aside.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForce } from '../../../shared/papers/rules/at-once.ts';

function those(...pairs: [id: string, setAsideForId: string | null][]) {
  return inForce(pairs.map(([id, setAsideForId]) => ({ id, setAsideForId }))).map(({ id }) => id);
}

describe('versions set aside for another', () => {
  it('are gone where that other is there, however many are between them', () => {
    expect(those(['a', null], ['b', 'a'])).toEqual(['a']);
    expect(those(['a', 'b'], ['b', 'c'], ['c', null])).toEqual(['c']);
  });

  it('are there where nothing is in their stead: it is gone itself, or was set aside for them', () => {
    expect(those(['a', 'gone'])).toEqual(['a']);
    expect(those(['a', 'b'], ['b', 'a'])).toEqual(['a', 'b']);
    expect(those(['a', 'b'], ['b', 'c'], ['c', 'b'], ['d', null])).toEqual(['a', 'b', 'c', 'd']);
    expect(those(['a', 'a'])).toEqual(['a']);
  });

  it('are never all of them, and are the same in whatever order they came', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const rows = fc.tuple(
      ...ids.map((id) =>
        fc.constantFrom(null, 'gone', ...ids).map((setAsideForId) => ({ id, setAsideForId })),
      ),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const left = inForce(all).map(({ id }) => id);
        expect(left).not.toEqual([]);
        expect(inForce(all.toReversed()).map(({ id }) => id)).toEqual(left.toReversed());
        // Whoever nobody set aside stays.
        const untouched = all.filter(({ setAsideForId }) => setAsideForId === null).map(({ id }) => id);
        expect(left).toEqual(expect.arrayContaining(untouched));
      }),
    );
  });
});
