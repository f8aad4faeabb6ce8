// Measures worked out from others, and figures that their formula contradicts.

import { describe, expect, it } from 'vitest';
import { attentionList } from '../../../shared/attention/rules/attention.ts';
import { derive } from '../../../shared/figures/rules/derived.ts';
import { measuresInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { say } from '../../../shared/language/say.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { inEnglish } from '../../in-english.ts';
import { aMeasure, anIndex, aUse, figuresFrom, value } from '../register/a-snapshot.ts';
import { aSharedMeasure } from './a-shared-measure.ts';

const today = '2024-07-12';

function sentences(index: RegisterIndex, on: string): string[] {
  return attentionList(index, on).map(({ sentence }) => inEnglish(sentence));
}

function formulasThatDisagree(index: RegisterIndex) {
  return measuresInUse(index, today).flatMap(({ disagreements }) => disagreements);
}

// docs/domain.md, case 7.
describe('a derived measure', () => {
  it('is calculated from what its own objective states: 25 of 46 is 54%', () => {
    const index = aSharedMeasure();
    const share = index.measures.get('share');
    const period = index.periods.get('2024-07');
    expect(share && period && derive(index, share, period, 'o2', 0)).toEqual({
      digits: '54',
      value: value('54%'),
      working: say('figures.of', { numerator: '25', denominator: '46' }),
    });
    expect(formulasThatDisagree(index)).toEqual([]);
  });

  it('that its counts contradict is reported, not overwritten', () => {
    const index = aSharedMeasure(true);
    expect(formulasThatDisagree(index).map(({ derivation }) => derivation.digits)).toEqual(['53']);
    expect(sentences(index, today)).toEqual([
      'Share in labs, July 2024: stated as 54%, but 25 of 47 is 53%.',
    ]);
  });

  it('of bounded figures says nothing', () => {
    const entries = [
      { measureId: 'm', heading: 'July 2024', text: 'Over 40' },
      { measureId: 'labs', heading: 'July 2024', text: '25' },
    ];
    const share = aMeasure({
      id: 'share',
      formula: { kind: 'percentage', numerator: 'labs', denominator: 'm' },
    });
    const index = anIndex({
      measures: [aMeasure(), share],
      measureUses: [aUse('1', 'm'), aUse('1', 'labs'), aUse('1', 'share')],
      ...figuresFrom(entries),
    });
    const period = index.periods.get('2024-07');
    expect(period && derive(index, share, period, 'o1', 0)).toBeUndefined();
  });

  it('may be a sum', () => {
    const total = aMeasure({ id: 'total', formula: { kind: 'sum', of: ['m', 'labs'] } });
    const entries = [
      { measureId: 'm', heading: 'July 2024', text: '22' },
      { measureId: 'labs', heading: 'July 2024', text: '13.5' },
    ];
    const index = anIndex({
      measures: [total],
      measureUses: [aUse('1', 'm'), aUse('1', 'labs')],
      ...figuresFrom(entries),
    });
    const period = index.periods.get('2024-07');
    expect(period && derive(index, total, period, 'o1', 0)).toEqual({
      digits: '35.5',
      value: value('35.5'),
      working: { several: ['22', '13.5'], between: ' + ' },
    });
  });
});
