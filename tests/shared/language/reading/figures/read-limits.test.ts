// A figure said in words around a number: its limit, or that it stays, or what it is to become. Whatever else the words say, it is no figure.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../../shared/language/reading/figures/read-figure.ts';

function told(text: string): string {
  const value = readFigure(text)?.value;
  if (value === undefined) return 'nothing';
  if (value.kind === 'direction') return value.direction;
  if (value.kind === 'range') return `${amount(value.low)} to ${amount(value.high)}`;
  if (!('quantity' in value)) return value.kind;
  return `${value.kind === 'bounded' ? value.bound : value.kind} ${amount(value.quantity)}`;
}

function amount(quantity: { readonly amount: string } | { readonly pence: number }): string {
  return 'pence' in quantity ? `£${quantity.pence / 100}` : quantity.amount;
}

describe('a figure in words', () => {
  it.each([
    ['Hold at 12', 'exact 12'],
    ['Maintain at 12', 'exact 12'],
    ['To be held at £12k', 'exact £12000'],
    ['Sustain 95%', 'exact 95'],
    ['Sustain £5 million', 'exact £5000000'],
    ['Sustain £5 mln', 'exact £5000000'],
    ['Keep at zero', 'exact 0'],
    ['Stay at 12', 'exact 12'],
    ['Reached 12', 'exact 12'],
    ['Reduced from 20 to 12', 'exact 12'],
    ['No worse than 12', 'exact 12'],
    ['12 or better', 'exact 12'],
    ['Cadw ar 12', 'exact 12'],
    ['Cynnal ar 12%', 'exact 12'],
    ['Keep below 12', 'under 12'],
    ['Keep it to under 12', 'under 12'],
    ['Cadw o dan 12', 'under 12'],
    ['Cadw’n is na 12', 'under 12'],
    ['Remain above 80%', 'over 80'],
    ['Uwch na 12', 'over 12'],
    ['At or under 12', 'at most 12'],
    ['12 or fewer', 'at most 12'],
    ['Maintain at 12 or below', 'at most 12'],
    ['Less than or equal to 12', 'at most 12'],
    ['Capped at 12', 'at most 12'],
    ['12 as a maximum', 'at most 12'],
    ['Reduce to 12 days', 'at most 12'],
    ['Reduce from 20 to 12', 'at most 12'],
    ['12 neu lai', 'at most 12'],
    ['12 ar y mwyaf', 'at most 12'],
    ['Gostwng i 12', 'at most 12'],
    ['Ddim yn fwy na 12', 'at most 12'],
    ['Ar neu islaw 12', 'at most 12'],
    ['No fewer than 12', 'at least 12'],
    ['Hold at 12 or more', 'at least 12'],
    ['Keep ≥ 12', 'at least 12'],
    ['12 at least', 'at least 12'],
    ['Increase to 12', 'at least 12'],
    ['Cynyddu o 8 i 12', 'at least 12'],
    ['12 o leiaf', 'at least 12'],
    ['Dim is na 12', 'at least 12'],
    ['Maintain between 5 and 10', '5 to 10'],
    ['Hold within 5–10', '5 to 10'],
    ['Hold steady', 'maintain'],
    ['Maintain at current level', 'maintain'],
  ])('“%s” is %s', (text, figure) => {
    expect(told(text)).toBe(figure);
  });

  it.each([
    'Reduce by 12%',
    'Increase by 12',
    'Hold 12 events',
    'Maintain 12 homes',
    'Better than 12',
    'Maintain at 2024',
    'Reduce from the baseline to 12',
    'Hold at current level (12)',
    'Keep 12 under review',
    'Hold at 12 until 2027',
  ])('“%s” is none', (text) => {
    expect(told(text)).toBe('nothing');
  });

  it('keeps its limit with a verb before it, and keeps its words', () => {
    const limits = fc.constantFrom(
      ['below', 'under'],
      ['no more than', 'at most'],
      ['at or below', 'at most'],
      ['at least', 'at least'],
      ['o dan', 'under'],
      ['dim mwy na', 'at most'],
      ['dim llai na', 'at least'],
    );
    const verbs = fc.constantFrom('Keep', 'Maintain', 'To be held', 'Stay', 'Cadw', 'Cynnal', 'Aros');
    fc.assert(
      fc.property(verbs, limits, fc.integer({ min: 0, max: 1899 }), (verb, [words, bound], number) => {
        const text = `${verb} ${words} ${number}`;
        expect(readFigure(text)?.value).toMatchObject({
          bound,
          written: text,
          quantity: { amount: `${number}` },
        });
      }),
      { seed: 15 },
    );
  });
});
