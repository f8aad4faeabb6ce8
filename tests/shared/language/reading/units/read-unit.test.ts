// The unit of amounts in words: a currency, a scale, and what is excepted, in English and Welsh.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../../../shared/language/reading/units/read-unit.ts';

const scales = {
  1_000: [
    '000',
    "'000",
    '’000',
    '000s',
    "000's",
    "'000s",
    ' 000',
    'k',
    'K',
    ' thousand',
    ' thousands',
    ' miloedd',
  ],
  1_000_000: ['m', 'mn', 'M', ' million', ' millions', '000,000', ' miliwn', ' miliynau'],
  1_000_000_000: ['bn', ' billion', ' biliwn'],
} as const;

const inWords = {
  1_000: [
    'thousands of pounds',
    'thousand pounds',
    'miloedd o bunnoedd',
    'pounds (thousands)',
    "£ ('000)",
    'k£',
    'GBP (000s)',
  ],
  1_000_000: ['millions of pounds', 'miliynau o bunnoedd', '£ (millions)', 'GBP millions', 'm£'],
} as const;

const around = [
  (unit: string) => `(${unit})`,
  (unit: string) => `Budget 2024/25 (${unit})`,
  (unit: string) => `Budget 2024/25 - ${unit}`,
  (unit: string) => `Cyllideb 2024/25: ${unit}`,
  (unit: string) => `Budget 2024/25, all figures in ${unit}`,
  (unit: string) => `All figures are shown in ${unit}.`,
  (unit: string) => `Pob ffigur mewn ${unit}`,
  (unit: string) => `Payments over £25,000 (${unit})`,
  (unit: string) => `Note: amounts in ${unit} unless otherwise stated`,
  (unit: string) => `Ffigurau mewn ${unit} oni nodir yn wahanol`,
] as const;

const exceptions = [
  'except staff',
  'other than staff',
  'but not staff',
  'ac eithrio staff',
  'heblaw am staff',
] as const;

const scaled = fc.oneof(
  ...Object.entries(scales).flatMap(([scale, marks]) =>
    marks.map((mark) => fc.constant({ scale: Number(scale), unit: `£${mark}` })),
  ),
  ...Object.entries(inWords).flatMap(([scale, phrases]) =>
    phrases.map((unit) => fc.constant({ scale: Number(scale), unit })),
  ),
);

describe('a unit', () => {
  it('is found wherever it stands, and is the only one', () => {
    fc.assert(
      fc.property(scaled, fc.constantFrom(...around), ({ scale, unit }, within) => {
        expect(readUnit(within(unit), 'title')).toMatchObject({
          scale,
          currency: undefined,
          said: true,
          doubtful: false,
        });
      }),
      { numRuns: 600 },
    );
  });

  it('with an exception is in doubt, and says what may be excepted', () => {
    fc.assert(
      fc.property(
        scaled,
        fc.constantFrom(...exceptions),
        fc.constantFrom(', ', ' ', ' (', '; '),
        ({ unit }, exception, between) => {
          const { doubtful, excepted } = readUnit(`Figures in ${unit}${between}${exception}`, 'title');
          expect(doubtful).toBe(true);
          expect(excepted).toContain('staff');
        },
      ),
    );
  });

  it('beside another is in doubt', () => {
    fc.assert(
      fc.property(
        scaled,
        scaled,
        fc.constantFrom(' and ', ', ', '; staff in ', ' / '),
        (one, other, between) => {
          const { doubtful } = readUnit(`Budget (${one.unit}${between}${other.unit})`, 'title');
          expect(doubtful).toBe(one.scale !== other.scale);
        },
      ),
    );
  });

  it('is no amount, limit or rate', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('over', 'up to', 'under', 'more than', 'dros', 'hyd at', 'of'),
        fc.constantFrom(
          '£25,000',
          '£500',
          '£1 million',
          '£5m',
          '£30k',
          '1,000 homes',
          'thousands of homes',
          'per thousand',
        ),
        (limit, amount) => {
          expect(readUnit(`Payments ${limit} ${amount} 2024/25`, 'title')).toMatchObject({
            said: false,
            doubtful: false,
          });
        },
      ),
    );
  });

  it.each([
    'Budget monitoring 2024/25: the Million Trees programme',
    'M4 corridor',
    'Pounds for pupils 2024/25',
    'Route 1000',
    'Rounded to the nearest pound',
    'Staff costs 2024/25',
  ])('is none in “%s”', (words) => {
    expect(readUnit(words, 'title')).toMatchObject({ scale: 1, doubtful: false });
    expect(readUnit(words, 'title').rest).toBe(words);
  });

  it.each([
    'rounded to the nearest £1,000',
    'to the nearest thousand pounds',
    '£00',
    'hundreds of pounds',
    'Budget (pence)',
    '(£1,000)',
    '£mil',
    'T£',
    'Budget (m)',
    'Budget 000',
  ])('is in doubt in “%s”', (words) => {
    expect(readUnit(words, 'title').doubtful).toBe(true);
  });

  it.each([
    ['€000', '€'],
    ['Budget in US$ millions', 'US$'],
    ['Amounts in euros', 'euros'],
    ['Budget (USD)', 'USD'],
  ])('of another currency is said by its name: “%s”', (words, currency) => {
    expect(readUnit(words, 'title').currency).toBe(currency);
  });

  it('that all of several words say is taken away with its brackets', () => {
    expect(readUnit('Staff (£’000)', 'label').rest).toBe('Staff');
    expect(readUnit('Budget 2024/25 - 000s', 'heading').rest).toBe('Budget 2024/25');
    expect(readUnit('Incwm (miloedd o bunnoedd)', 'label').rest).toBe('Incwm');
  });
});
