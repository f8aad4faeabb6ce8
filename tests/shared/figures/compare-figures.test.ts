// Comparing figures, with bounds that may leave the answer open.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, isWithin } from '../../../shared/figures/rules/compare-figures.ts';
import { value } from '../register/a-snapshot.ts';

describe('comparing figures', () => {
  it.each([
    ['478', 'Over 420', 'unknown'],
    ['300', 'Over 420', 'less'],
    ['420', 'Over 420', 'less'],
    ['420', 'at least 420', 'unknown'],
    ['Over 420', 'Over 300', 'unknown'],
    ['Under 10', 'Over 20', 'less'],
    ['≤ 21', '≥ 21', 'unknown'],
    ['under 21', 'over 21', 'less'],
    ['74%', '58%', 'more'],
    ['74%', '58', 'unknown'],
    ['£1,500', '£2k', 'less'],
    ['TBC', '1', 'unknown'],
    ['14 days', '2 weeks', 'unknown'],
    ['14 days', '10 days', 'more'],
    ['14 days', '10', 'more'],
    ['c. 70', '70', 'same'],
    ['0.1', '0.10', 'same'],
  ])('%s stands to %s: %s', (a, b, order) => {
    expect(compareFigures(value(a), value(b))).toBe(order);
  });

  it('gives opposite answers the other way round', () => {
    const figure = fc
      .tuple(fc.constantFrom('', 'over ', 'under ', '≥ ', '≤ ', 'c. '), fc.integer({ min: 0, max: 30 }))
      .map(([words, number]) => value(`${words}${number}`));
    const opposite = { less: 'more', more: 'less', same: 'same', unknown: 'unknown' };
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(compareFigures(a, b)).toBe(opposite[compareFigures(b, a)]);
      }),
    );
  });

  it.each([
    ['22', '23', '5', true],
    ['95', '100', '5', true],
    ['94.9', '100', '5', false],
    ['-95', '-100', '5', true],
    ['105', '100', '5', true],
    ['TBC', '100', '5', false],
  ])('%s is within %s by %s per cent: %s', (a, b, percent, within) => {
    expect(isWithin(value(a), value(b), percent === '5' ? '5' : percent)).toBe(within);
  });
});
