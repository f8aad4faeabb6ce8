// Totals over measures that are counted inside one another.

import { describe, expect, it } from 'vitest';
import { totalOf } from '../../../shared/figures/rules/totals.ts';
import { value } from '../register/a-snapshot.ts';

describe('a total', () => {
  const counted = (id: string, text: string, subsetOf: string | null = null) => ({
    measure: { id, subsetOf },
    value: value(text),
  });

  // docs/domain.md, case 6.
  it('does not count twice what is inside another measure', () => {
    expect(
      totalOf([counted('associate', '22'), counted('town', '13', 'associate'), counted('affiliate', '49')]),
    ).toEqual({ amount: '71', inside: ['town'] });
  });

  it('counts a subset when the whole is missing', () => {
    expect(totalOf([counted('town', '13', 'associate'), counted('affiliate', '49')])).toEqual({
      amount: '62',
      inside: [],
    });
  });

  // docs/domain.md, case 3: never added up as if they were exact.
  it('is not given when a figure is bounded, approximate or unknown', () => {
    for (const text of ['Over 420', 'c. 70', 'TBC'])
      expect(totalOf([counted('a', '1'), counted('b', text)])).toBeUndefined();
  });

  it('ends when subsets go round in a circle', () => {
    expect(totalOf([counted('a', '1', 'b'), counted('b', '2', 'a')])?.inside).toEqual(['a', 'b']);
  });
});
