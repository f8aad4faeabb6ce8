// Which way is good, as the targets of a measure say it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureKind } from '../../../shared/figures/model/figure.ts';
import { wayOfTargets } from '../../../shared/strategy/rules/which-way.ts';
import { value } from '../register/a-snapshot.ts';

function way(...figures: readonly (readonly [FigureKind, string])[]) {
  return wayOfTargets(figures.map(([kind, text]) => ({ kind, value: value(text) })))?.polarity;
}

describe('which way is good', () => {
  it.each([
    ['≤ 21', 'lower is better'],
    ['under 5%', 'lower is better'],
    ['at least 90%', 'higher is better'],
    ['over 40', 'higher is better'],
    ['Increase', 'higher is better'],
    ['Decrease', 'lower is better'],
  ])('is said by the target “%s”: %s', (text, polarity) => {
    expect(way(['actual', '30'], ['target', text])).toBe(polarity);
  });

  it('is said by a target beyond the baseline, and by targets that rise or fall', () => {
    expect(way(['baseline', '40'], ['actual', '50'], ['target', '70'])).toBe('higher is better');
    expect(way(['baseline', '12'], ['actual', '9'], ['target', '5'])).toBe('lower is better');
    expect(way(['actual', '9'], ['target', '10'], ['target', '12'])).toBe('higher is better');
    expect(way(['target', '£1.5m'], ['target', '£1.2m'])).toBe('lower is better');
  });

  it.each([
    ['a target above every figure, which they may have to rise to or stay under', ['17', '18'], ['21']],
    ['a target below every figure', ['1.2', '1.3'], ['1.1']],
    ['a trend that only improves', ['1', '2'], ['Improving trend']],
    ['targets that say one thing and another', ['1'], ['5', '3', '6']],
    ['targets that stay', ['1'], ['5', '5']],
    ['no target', ['1', '2'], []],
  ])('isn’t said by %s', (_, actuals, targets) => {
    const figures = [
      ...actuals.map((text) => ['actual', text] as const),
      ...targets.map((text) => ['target', text] as const),
    ];
    expect(way(...figures)).toBeUndefined();
  });

  it('turns round when the numbers do', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(numbers, (all) => {
        const said = way(...all.map((each) => ['target', String(each)] as const));
        const turned = way(...all.map((each) => ['target', String(1_000 - each)] as const));
        const opposite = { 'higher is better': 'lower is better', 'lower is better': 'higher is better' };
        expect(turned).toBe(said === undefined ? undefined : opposite[said]);
      }),
    );
  });
});
