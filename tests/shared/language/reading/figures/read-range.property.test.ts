// A range is read as it is meant, or not at all: never as one of its ends, and never where it may be something else.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../../shared/language/reading/figures/read-figure.ts';
import { readInUnit } from '../../../../../shared/language/reading/figures/read-in-unit.ts';
import type { Quantity } from '../../../../../shared/figures/model/figure-value.ts';

const forms: readonly ((low: string, high: string) => string)[] = [
  (low, high) => `between ${low} and ${high}`,
  (low, high) => `Between ${low} & ${high}`,
  (low, high) => `rhwng ${low} a ${high}`,
  (low, high) => `rhwng ${low} ac ${high}`,
  (low, high) => `from ${low} to ${high}`,
  (low, high) => `o ${low} i ${high}`,
  (low, high) => `${low} to ${high}`,
  (low, high) => `${low} i ${high}`,
  (low, high) => `${low}-${high}`,
  (low, high) => `${low}–${high}`,
  (low, high) => `${low} – ${high}`,
  (low, high) => `${low} to ${high} inclusive`,
  (low, high) => `at least ${low} and at most ${high}`,
  (low, high) => `≥${low}, ≤${high}`,
];
const units: readonly (readonly [(digits: string) => string, (amount: string) => Quantity])[] = [
  [(digits) => digits, (amount) => ({ unit: 'number', amount })],
  [(digits) => `${digits}%`, (amount) => ({ unit: 'percent', amount })],
  [(digits) => `${digits} y cant`, (amount) => ({ unit: 'percent', amount })],
  [(digits) => `£${digits}`, (amount) => ({ unit: 'money', pence: Math.round(Number(amount) * 100) })],
];
const form = fc.constantFrom(...forms);
const unit = fc.constantFrom(...units);
/** Small enough never to look like a year. */
const hundredths = fc.integer({ min: 0, max: 99_999 });
const pair = fc
  .tuple(hundredths, hundredths)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)].map((each) => String(each / 100)))
  .map(([low = '', high = '']) => [low, high] as const);

describe('a range', () => {
  it('is read with both its ends, in whatever form and unit', () => {
    fc.assert(
      fc.property(pair, form, unit, ([low, high], write, [inUnit, quantity]) => {
        const written = write(inUnit(low), inUnit(high));
        expect(readFigure(written)?.value).toEqual({
          kind: 'range',
          low: quantity(low),
          high: quantity(high),
          written,
        });
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('is none where its ends are the wrong way round, or only one of them has a sign for its unit', () => {
    fc.assert(
      fc.property(pair, form, unit, ([low, high], write, [inUnit]) => {
        expect(readFigure(write(inUnit(high), inUnit(low)))).toBeUndefined();
        expect(readFigure(write(`${low}%`, `£${high}`))).toBeUndefined();
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    ['5-10%', { low: { unit: 'percent', amount: '5' }, high: { unit: 'percent', amount: '10' } }],
    ['£5-6m', { low: { unit: 'money', pence: 500_000_000 }, high: { unit: 'money', pence: 600_000_000 } }],
    ['£5-6mn', { low: { unit: 'money', pence: 500_000_000 }, high: { unit: 'money', pence: 600_000_000 } }],
    ['5–6 mio', { low: { unit: 'number', amount: '5000000' }, high: { unit: 'number', amount: '6000000' } }],
    [
      '3 thou – 4 thou',
      { low: { unit: 'number', amount: '3000' }, high: { unit: 'number', amount: '4000' } },
    ],
    ['12 ± 2', { low: { unit: 'number', amount: '10' }, high: { unit: 'number', amount: '14' } }],
    ['80% +/- 5%', { low: { unit: 'percent', amount: '75' }, high: { unit: 'percent', amount: '85' } }],
    ['5 ± 0.5m', { low: { unit: 'number', amount: '4500000' }, high: { unit: 'number', amount: '5500000' } }],
    [
      '£5m ± 0.5m',
      { low: { unit: 'money', pence: 450_000_000 }, high: { unit: 'money', pence: 550_000_000 } },
    ],
    ['£12 ± 2', { low: { unit: 'money', pence: 1000 }, high: { unit: 'money', pence: 1400 } }],
    ['12k ± 2 thou', { low: { unit: 'number', amount: '10000' }, high: { unit: 'number', amount: '14000' } }],
    ['-5 to -2', { low: { unit: 'number', amount: '-5' }, high: { unit: 'number', amount: '-2' } }],
    ['11 to 14 days', { low: { unit: 'number', amount: '11' }, high: { unit: 'number', amount: '14' } }],
  ])('%s says of both ends what it says of one', (written, ends) => {
    expect(readFigure(written)?.value).toEqual({ kind: 'range', ...ends, written });
  });

  it.each([
    '2024-2025',
    '2024-25',
    '07-08',
    '3-1',
    '24-7',
    '1:3',
    '1-2-3',
    '31-12-2024',
    '12/13',
    '>11 and <14',
    '£5–£6m',
    '£5m to 6',
    'c. 11-14',
    '100 ± 5%',
    '12m ± 2',
    '£12m ± 2',
    '£5 ± £0.5m',
    '11 and 14',
    'between 11',
    '2-3 per week',
    '01234 567890',
  ])('%s is none', (written) => {
    expect(readFigure(written)).toBeUndefined();
  });

  it('of bare numbers is in the unit of its measure', () => {
    expect(readInUnit('5 to 8', 'percent')).toMatchObject({
      ok: true,
      read: { value: { kind: 'range', low: { unit: 'percent', amount: '5' }, written: '5 to 8' } },
    });
    expect(readInUnit('£5 to £8', 'percent')).toMatchObject({ ok: false });
  });
});

describe('a limit', () => {
  it.each([
    ['no higher than 12', 'at most'],
    ['not exceeding 12', 'at most'],
    ['within 12 days', 'at most'],
    ['12 maximum', 'at most'],
    ['12 max.', 'at most'],
    ['12 and below', 'at most'],
    ['12 neu lai', 'at most'],
    ['hyd at 12', 'at most'],
    ['no lower than 12', 'at least'],
    ['not below 12', 'at least'],
    ['12 minimum', 'at least'],
    ['12 and above', 'at least'],
    ['12 neu fwy', 'at least'],
  ])('%s is %s 12', (written, bound) => {
    const quantity = { unit: 'number', amount: '12' };
    expect(readFigure(written)?.value).toEqual({ kind: 'bounded', bound, quantity, written });
  });
});
