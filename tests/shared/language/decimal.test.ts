// Exact decimals: checked against integers, for any digits.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  grouped,
  multiplyDecimals,
  percentageOf,
  placesOf,
  roundDecimal,
} from '../../../shared/language/decimal.ts';

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
const fromCents = (number: number) => {
  const digits = String(Math.abs(number)).padStart(3, '0');
  return `${number < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('decimals', () => {
  it.each([
    ['1234.5', 0, '1235'],
    ['-1234.5', 0, '-1235'],
    ['54.3478', 0, '54'],
    ['0.5', 0, '1'],
    ['-0.4', 0, '0'],
    ['2.675', 2, '2.68'],
    ['1.005', 2, '1.01'],
    ['12', 2, '12'],
  ])('%s to %i places is %s, half away from zero', (decimal, places, rounded) => {
    expect(roundDecimal(decimal, places)).toBe(rounded);
  });

  it('add, multiply and compare as integers of their smallest part do', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [left, right] = [fromCents(a), fromCents(b)];
        expect(compareDecimals(addDecimals(left, right), fromCents(a + b))).toBe(0);
        expect(compareDecimals(left, right)).toBe(Math.sign(a - b));
        expect(compareDecimals(multiplyDecimals(left, '100'), String(a))).toBe(0);
      }),
    );
  });

  it('compare alike short and long, with zeros behind that say nothing', () => {
    const short = fc.stringMatching(/^-?(?:0|[1-9]\d{0,6})(?:\.\d{1,5})?$/u);
    const lengthened = (decimal: string) => `${decimal}${decimal.includes('.') ? '' : '.'}${'0'.repeat(15)}`;
    const near = fc.tuple(short, fc.constantFrom('', '1', '0', '01')).map(([decimal, more]) => {
      const twin = `${decimal}${decimal.includes('.') ? more : ''}`;
      return [decimal, twin] as const;
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(short, short)), ([a, b]) => {
        expect(compareDecimals(a, b)).toBe(compareDecimals(lengthened(a), lengthened(b)));
        expect(compareDecimals(b, a)).toBe(compareDecimals(lengthened(b), lengthened(a)));
      }),
      { examples: [[['0', '-0']], [['-0.0', '0']], [['0.1', '0.10']], [['-1', '1']]] },
    );
  });

  it('multiplied by one are written as every product is, whatever zeros they had', () => {
    const written = fc.stringMatching(/^-?(?:0{0,2}|[1-9])\d{1,8}(?:\.\d{1,4})?$/u);
    fc.assert(
      fc.property(written, (decimal) => {
        expect(multiplyDecimals(decimal, '1')).toBe(multiplyDecimals(decimal, '1.0'));
      }),
      { examples: [['-0'], ['0'], ['0.50'], ['-0.5'], ['-00'], ['100'], ['-0.0'], ['12.']] },
    );
  });

  it('round to within half a unit of where they were', () => {
    fc.assert(
      fc.property(cents, (number) => {
        const rounded = Number(roundDecimal(fromCents(number), 0)) * 100;
        expect(Math.abs(rounded - number)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it.each([
    ['25', '34', 0, '74'],
    ['26', '45', 0, '58'],
    ['25', '46', 0, '54'],
    ['25', '46', 4, '54.3478'],
    ['2', '34', 0, '6'],
    ['7', '45', 0, '16'],
    ['5', '46', 0, '11'],
    ['1', '0', 0, undefined],
    ['1.5', '3', 0, '50'],
  ])('%s of %s at %i places is %s per cent', (a, b, places, percentage) => {
    expect(percentageOf(a, b, places)).toBe(percentage);
  });

  it('are grouped by thousands, with a real minus', () => {
    expect(['1234567.5', '-1234', '999', '0.1234'].map(grouped)).toEqual([
      '1,234,567.5',
      '−1,234',
      '999',
      '0.1234',
    ]);
    expect(placesOf('1.250')).toBe(3);
  });
});
