// How far a measure's latest figure is from its target, in words.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../shared/figures/rules/measure-in-use.ts';
import { quantityOf } from '../../../shared/figures/rules/quantity.ts';
import { languages } from '../../../shared/language/language.ts';
import { speak } from '../../../shared/language/speak.ts';
import { gapToTarget, type TargetGap } from '../../../shared/strategy/rules/gap-to-target.ts';
import { polarities, type Polarity } from '../../../shared/strategy/model/polarity.ts';
import { inEnglish } from '../../in-english.ts';
import { ofOneMeasure, value } from '../register/a-snapshot.ts';

const today = '2024-07-31';

function found(latest: string, target: string, polarity: Polarity): TargetGap {
  const columns = [['July 2024', latest] as const, ['July 2025 target', target] as const];
  const given = columns.filter(([, text]) => text !== '');
  const index = ofOneMeasure(given, { polarity });
  const [inUse] = measuresOf(index, 'o1', today);
  if (inUse === undefined) throw new Error('no measure');
  return gapToTarget(inUse.measure, inUse.points, today);
}

function gap(latest: string, target: string, polarity: Polarity = 'higher is better'): string {
  return inEnglish(found(latest, target, polarity).gap);
}

describe('the gap to a target', () => {
  it('has the unit, and the side that it is on', () => {
    expect(gap('47', '60')).toBe('13 short');
    expect(gap('56.8%', '60%')).toBe('3.2 points short');
    expect(gap('59%', '60%')).toBe('1 point short');
    expect(gap('£2,450,000', '£1,250,000', 'lower is better')).toBe('£1.2m over');
    expect(gap('£1,250.50', '£1,000', 'lower is better')).toBe('£250.50 over');
    expect(gap('-5', '0')).toBe('5 short');
    expect(gap('12,000', '13,500')).toBe('1,500 short');
    expect(gap('14 days', '2 weeks')).toBe('Not in the target’s unit');
  });

  it('says in what a length of time is counted, in both languages', () => {
    const lower = 'lower is better';
    expect(gap('14 days', '12 days', lower)).toBe('2 days over');
    expect(gap('13 days', '12', lower)).toBe('1 day over');
    expect(gap('about 3', '1.5 weeks', lower)).toBe('about 1.5 weeks over');
    expect(gap('over 9 working days', '10 working days')).toBe('“over 9 working days” leaves it open');
    expect(gap('4 months', '6 months', lower)).toBe('Met, by 2 months');
    expect(gap('5 hours', '6 to 8 hours')).toBe('1 hour below the range');
    expect(gap('12 members', '14 members')).toBe('2 short');
    const inWelsh = (latest: string, target: string) => speak('cy', found(latest, target, lower).gap);
    expect(inWelsh('14 diwrnod', '12 diwrnod')).toBe('2 ddiwrnod yn ormod');
    expect(inWelsh('9 months', '6 months')).toBe('3 mis yn ormod');
  });

  it('is met, and by how much', () => {
    expect(gap('60', '60')).toBe('Met');
    expect(gap('64', '60')).toBe('Met, by 4');
    expect(gap('£800', '£1,000', 'lower is better')).toBe('Met, by £200');
    expect(gap('50', 'Over 50')).toBe('Missed');
    expect(gap('50', 'At least 50')).toBe('Met');
  });

  it('says where which way is good is not known, or in doubt, unless the target says it itself', () => {
    expect(gap('47', '60', 'not known')).toBe('13 below; which way is good isn’t known');
    expect(gap('70', '60', 'in doubt')).toBe('10 above; which way is good is in doubt');
    expect(gap('60', '60', 'not known')).toBe('On the target; which way is good isn’t known');
    expect(gap('70', 'At most 60', 'not known')).toBe('10 over');
  });

  it('is from the nearer end of a range, whichever way is good', () => {
    expect(gap('47', '50 to 60', 'not known')).toBe('3 below the range');
    expect(gap('64', '50 to 60')).toBe('4 above the range');
    expect(gap('55', '50 to 60')).toBe('Within the range');
  });

  it('says no more than a bound or an approximate figure does', () => {
    expect(gap('Over 500', '478')).toBe('Met, by more than 22');
    expect(gap('At most 400', '478')).toBe('at least 78 short');
    expect(gap('Over 420', '478')).toBe('“Over 420” leaves it open');
    expect(gap('about 450', '478')).toBe('about 28 short');
    expect(gap('Over 478', '478')).toBe('Met');
  });

  it('says why there is none', () => {
    expect(gap('47', '')).toBe('No target');
    expect(gap('47', 'TBC')).toBe('No target');
    expect(gap('', '60')).toBe('No figure yet');
    expect(gap('TBC', '60')).toBe('No figure yet');
    expect(gap('Top quartile', '60')).toBe('The figure is in words');
    expect(gap('47', 'Top quartile')).toBe('The target is in words');
    expect(gap('47', 'Improving trend')).toBe('No number to reach');
    expect(gap('47', '60%')).toBe('Not in the target’s unit');
    expect(gap('47', '60', 'not judged')).toBe('Not judged');
  });

  it('names the target that it is measured from, of what is only watched too', () => {
    expect(found('47', '60', 'higher is better').target?.period.label).toBe('July 2025');
    expect(found('47', '60', 'not judged').target?.value).toEqual(value('60'));
    expect(found('', '60', 'higher is better').target?.value).toEqual(value('60'));
  });

  it('is the exact difference, with no binary rounding, in both languages', () => {
    const tenths = fc.integer({ min: -99_999, max: 99_999 });
    const written = (amount: number) =>
      `${amount < 0 ? '-' : ''}${Math.trunc(Math.abs(amount) / 10)}.${Math.abs(amount) % 10}`;
    fc.assert(
      fc.property(tenths, tenths, fc.constantFrom(...polarities), (latest, target, polarity) => {
        const { gap: said } = found(written(latest), written(target), polarity);
        for (const language of languages) {
          const words = speak(language, said);
          if (polarity === 'not judged' || latest === target) continue;
          const [digits = ''] = /\d[\d,]*(?:\.\d+)?/u.exec(words) ?? [];
          const shown = quantityOf(value(digits));
          expect(shown, words).toBeDefined();
          expect(
            Math.round(Number(shown !== undefined && 'amount' in shown && shown.amount) * 10),
            words,
          ).toBe(Math.abs(latest - target));
        }
      }),
    );
  });
});
