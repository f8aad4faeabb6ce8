// How well colours are read: against known pairs, and the nearest shade that is read well enough.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourOf, contrastOf, leastContrast, readableShade } from '../../../shared/look/contrast.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#FFFFFF', 21],
    ['#FFFFFF', '#FFFFFF', 1],
    ['#767676', '#FFFFFF', 4.54],
    ['#777777', '#FFFFFF', 4.48],
    ['#1F5FA8', '#E6EFFA', 5.5],
  ])('of %s on %s is %d', (one, other, expected) => {
    expect(contrastOf(one, other)).toBeCloseTo(expected, 1);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });

  it('is enough after a faint colour is made darker, and one that is read well stays as it is', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((each) => `#${each.toString(16).padStart(6, '0').toUpperCase()}`);
    fc.assert(
      fc.property(colour, (given) => {
        const shade = readableShade(given, '#FFFFFF', leastContrast.text);
        expect(contrastOf(shade, '#FFFFFF')).toBeGreaterThanOrEqual(leastContrast.text);
        expect(shade === given).toBe(contrastOf(given, '#FFFFFF') >= leastContrast.text);
      }),
    );
    expect(readableShade('#FFCC00', '#FFFFFF', 4.5)).toBe('#8E7200');
  });

  it('is of a colour as people write it', () => {
    expect(['1f5fa8', ' #1F5fA8 ', '#15A', 'blue', '#12345', ''].map(colourOf)).toEqual([
      '#1F5FA8',
      '#1F5FA8',
      '#1155AA',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
