// The status of a measure: each rule with its reason as data, and the sentence that a chair will read.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextKey } from '../../../shared/language/catalogue.ts';
import { say } from '../../../shared/language/say.ts';
import { inEnglish } from '../../in-english.ts';
import { statuses } from '../../../shared/strategy/model/status.ts';
import type { Measure } from '../../../shared/register/snapshot.ts';
import { evidenceOf, judgeMeasure, overrideLapsed } from '../../../shared/strategy/rules/measure-status.ts';
import { seriesOf, type Point } from '../../../shared/figures/rules/series.ts';
import { aMeasure, anIndex, figuresFrom } from '../register/a-snapshot.ts';

const today = '2024-08-15';

function points(figures: Readonly<Record<string, string>>): readonly Point[] {
  const entries = Object.entries(figures).map(([heading, text]) => ({ measureId: 'm', heading, text }));
  return seriesOf(anIndex({ measures: [aMeasure()], ...figuresFrom(entries) }), 'm');
}

const judged = (figures: Readonly<Record<string, string>>, measure: Partial<Measure> = {}) =>
  judgeMeasure(aMeasure(measure), points(figures), today);

it.each(['Up to 50', 'Reduce', '40'])(
  'judges nothing by %s where high and low are both said to be good',
  (target) => {
    const { status, reason } = judged(
      { 'July 2023': '45', 'July 2024': '47', 'July 2025 Target': target },
      { polarity: 'in doubt' },
    );
    expect(status).toBe('not judged');
    expect(inEnglish(reason)).toMatch(/It is said both that high is good and that low is\.$/u);
  },
);

it.each(['Week 3 2023', 'Week 3 2027'])('judges by no figure of a time long past or to come: %s', (week) => {
  const { status, reason } = judged({ [week]: '30', 'July 2024': '47', 'July 2024 Target': '45' });
  expect(status).toBe('complete');
  expect(inEnglish(reason)).toMatch(/^47 in July 2024/u);
});

// docs/domain.md, case 4: a target may be a direction.
describe('the status of a measure', () => {
  it.each<[string, Record<string, string>, Partial<Measure>, string, TextKey, string]>([
    [
      'better under an improving trend',
      { 'July 2023': '45', 'July 2024': '47', 'July 2025 Target': 'Improving trend' },
      {},
      'on track',
      'measure.judged',
      '47 in July 2024, up from 45 in July 2023; the target is “Improving trend”.',
    ],
    [
      'unchanged under an improving trend',
      { 'July 2023': '49', 'July 2024': '49', 'July 2025 Target': 'Improving trend' },
      {},
      'at risk',
      'measure.judged',
      '49 in July 2024, as in July 2023; the target is “Improving trend”.',
    ],
    [
      'a little worse under an improving trend',
      { 'July 2023': '23', 'July 2024': '22', 'July 2025 Target': 'Improving trend' },
      {},
      'at risk',
      'measure.judged',
      '22 in July 2024, down from 23 in July 2023; the target is “Improving trend”.',
    ],
    [
      'much worse under an improving trend',
      { 'July 2023': '16%', 'July 2024': '11%', 'July 2025 Target': 'Improving trend' },
      {},
      'off track',
      'measure.judged',
      '11% in July 2024, down from 16% in July 2023; the target is “Improving trend”.',
    ],
    [
      'fewer where lower is better',
      { 'July 2023': '16', 'July 2024': '11', 'July 2025 Target': 'Improving trend' },
      { polarity: 'lower is better' },
      'on track',
      'measure.judged',
      '11 in July 2024, down from 16 in July 2023; the target is “Improving trend”.',
    ],
    [
      'level where the trend is to hold',
      { 'July 2023': '16', 'July 2024': '16', 'July 2025 Target': 'Maintain' },
      {},
      'on track',
      'measure.judged',
      '16 in July 2024, as in July 2023; the target is “Maintain”.',
    ],
    [
      'a trend with nothing to compare',
      { 'July 2024': '47', 'July 2025 Target': 'Improving trend' },
      {},
      'no comparison',
      'measure.nothing-earlier',
      '47 in July 2024; the target is “Improving trend”, and no earlier figure can be compared with it.',
    ],
    [
      'a bound that can be compared',
      { 'July 2022': 'Over 420', 'July 2023': '300', 'July 2025 Target': 'Improving trend' },
      {},
      'off track',
      'measure.judged',
      '300 in July 2023, down from Over 420 in July 2022; the target is “Improving trend”.',
    ],
    [
      'a bound that cannot be compared is passed over',
      {
        'July 2022': '400',
        'July 2023': 'Over 420',
        'July 2024': '478',
        'July 2025 Target': 'Improving trend',
      },
      {},
      'on track',
      'measure.judged',
      '478 in July 2024, up from 400 in July 2022; the target is “Improving trend”.',
    ],
    [
      'a target of its own period met, and none to come',
      { 'July 2023': '45', 'July 2024': '50', 'July 2024 Target': '50' },
      {},
      'complete',
      'measure.judged',
      '50 in July 2024, up from 45 in July 2023; the target for July 2024 is 50.',
    ],
    [
      'a target of its own period met, and another to come',
      { 'July 2024': '50', 'July 2024 Target': '50', 'July 2025 Target': '60' },
      {},
      'on track',
      'measure.judged',
      '50 in July 2024; the target for July 2024 is 50.',
    ],
    [
      'a target just missed',
      { 'July 2024': '48', 'July 2024 Target': '50' },
      {},
      'at risk',
      'measure.judged',
      '48 in July 2024; the target for July 2024 is 50.',
    ],
    [
      'a target missed by more',
      { 'July 2024': '40', 'July 2024 Target': '50' },
      {},
      'off track',
      'measure.judged',
      '40 in July 2024; the target for July 2024 is 50.',
    ],
    [
      'a target missed within its own tolerance',
      { 'July 2024': '40', 'July 2024 Target': '50' },
      { tolerance: '20' },
      'at risk',
      'measure.judged',
      '40 in July 2024; the target for July 2024 is 50.',
    ],
    [
      'an upper limit kept',
      { 'July 2024': '20', 'July 2024 Target': '≤ 21' },
      { polarity: 'lower is better' },
      'complete',
      'measure.judged',
      '20 in July 2024; the target for July 2024 is ≤ 21.',
    ],
    [
      'an upper limit reached exactly',
      { 'July 2024': '21', 'July 2024 Target': '≤ 21' },
      { polarity: 'lower is better' },
      'complete',
      'measure.judged',
      '21 in July 2024; the target for July 2024 is ≤ 21.',
    ],
    [
      'a limit that must be passed, only reached',
      { 'July 2024': '90%', 'July 2024 Target': 'over 90%' },
      {},
      'at risk',
      'measure.judged',
      '90% in July 2024; the target for July 2024 is over 90%.',
    ],
    [
      'on the way to a target to come',
      { 'July 2023': '45', 'July 2024': '47', 'July 2025 Target': '60' },
      {},
      'on track',
      'measure.judged',
      '47 in July 2024, up from 45 in July 2023; the target for July 2025 is 60.',
    ],
    [
      'away from a target to come',
      { 'July 2023': '45', 'July 2024': '40', 'July 2025 Target': '60' },
      {},
      'off track',
      'measure.judged',
      '40 in July 2024, down from 45 in July 2023; the target for July 2025 is 60.',
    ],
    [
      'a target without a date',
      { 'July 2024': '40', Target: '60' },
      {},
      'off track',
      'measure.judged',
      '40 in July 2024; the target is 60.',
    ],
    [
      'no target',
      { 'July 2023': '6', 'July 2024': '4' },
      {},
      'no target',
      'measure.no-target',
      '4 in July 2024, down from 6 in July 2023; no target is set.',
    ],
    [
      'a latest figure to be confirmed',
      { 'July 2023': '12', 'July 2024': 'TBC', 'July 2025 Target': '20' },
      {},
      'not reported',
      'measure.given-as',
      'The figure for July 2024 is given as “TBC”.',
    ],
    ['no figures', {}, {}, 'not reported', 'measure.no-figure', 'No figure has been reported.'],
    [
      'a figure of a period to come does not count',
      { 'July 2023': '12', 'July 2025': '99', 'July 2023 Target': '12' },
      {},
      'complete',
      'measure.judged',
      '12 in July 2023; the target for July 2023 is 12.',
    ],
    [
      'words',
      {},
      { kind: 'qualitative' },
      'not judged',
      'measure.in-words',
      'Reported in words; it has no figures.',
    ],
    [
      'a candidate',
      { 'July 2024': '1' },
      { adoption: 'candidate' },
      'not judged',
      'measure.candidate',
      'A proposed measure, not adopted.',
    ],
    [
      'one that is not judged',
      { 'July 2024': '1', 'July 2024 Target': '1' },
      { polarity: 'not judged' },
      'not judged',
      'measure.watched',
      '1 in July 2024; watched, not judged.',
    ],
    [
      'units that differ',
      { 'July 2024': '40', 'July 2024 Target': '60%' },
      {},
      'no comparison',
      'measure.not-comparable',
      '40 in July 2024; the target for July 2024 is 60%, and the two can’t be compared.',
    ],
  ])('%s', (_, figures, measure, status, key, sentence) => {
    const judgement = judged(figures, measure);
    expect([judgement.status, judgement.reason.say]).toEqual([status, key]);
    expect(inEnglish(judgement.reason)).toBe(sentence);
  });

  it('has a reason made of parts: what the figures did, what the target is, and what the two come to', () => {
    const figures = { 'July 2023': '45', 'July 2024': '47', 'July 2025 Target': '60' };
    expect(judged(figures).reason).toEqual(
      say('measure.judged', {
        figures: say('measure.up', {
          latest: say('measure.figure', { figure: '47', period: { month: '2024-07' } }),
          previous: say('measure.figure', { figure: '45', period: { month: '2023-07' } }),
        }),
        target: say('measure.target-for', { target: '60', period: { month: '2025-07' } }),
      }),
    );
  });

  it('set by an officer holds while the figures do, prints with its reason, and lapses when a new one comes', () => {
    const figures = { 'July 2023': '45', 'July 2024': '40', 'July 2025 Target': 'Improving trend' };
    const madeWith = evidenceOf(points(figures));
    const statusOverride = {
      status: 'on track',
      reason: 'Two joined in August',
      by: 'Officer',
      on: '2024-08-01',
      madeWith,
    } as const;
    expect(judged(figures, { statusOverride })).toMatchObject({
      status: 'on track',
      reason: say('status.set-by-hand', { reason: 'Two joined in August', by: 'Officer' }),
      overridden: true,
    });
    const newer = { ...figures, 'July 2024': '41' };
    expect(judged(newer, { statusOverride })).toMatchObject({ status: 'off track', overridden: false });
    expect(overrideLapsed(aMeasure({ statusOverride }), points(newer))).toBe(true);
    expect(overrideLapsed(aMeasure({ statusOverride }), points(figures))).toBe(false);
  });

  it('is always one of the list, with one sentence that ends, whatever the figures and the day', () => {
    const written = fc.oneof(
      fc.integer({ min: -999, max: 9_999 }).map(String),
      fc.constantFrom('TBC', 'Over 420', '≤ 21', 'c. 70%', '74%', 'Improving trend', '£60k', '–', 'Decrease'),
    );
    const heading = fc.constantFrom(
      'July 2021',
      'July 2023',
      'July 2024',
      'July 2024 Target',
      'July 2025 Target',
      'Baseline',
      'July 2022 baseline',
      'Comparator',
      'Target',
      '2024/25 forecast',
    );
    const polarity = fc.constantFrom(
      'higher is better' as const,
      'lower is better' as const,
      'not judged' as const,
      'not known' as const,
    );
    fc.assert(
      fc.property(
        fc.dictionary(heading, written),
        polarity,
        fc.date({ min: new Date('2020-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        (figures, way, date) => {
          const judgement = judgeMeasure(
            aMeasure({ polarity: way }),
            points(figures),
            date.toISOString().slice(0, 10),
          );
          expect(statuses).toContain(judgement.status);
          expect(inEnglish(judgement.reason)).toMatch(/^[^\n]+\.$/);
        },
      ),
    );
  });

  it('turns round when polarity does: what improves one way worsens the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (before, now) => {
        const figures = {
          'July 2023': String(before),
          'July 2024': String(now),
          'July 2025 Target': 'Improving trend',
        };
        const [higher, lower] = [judged(figures), judged(figures, { polarity: 'lower is better' })];
        const opposite = {
          improving: 'worsening',
          worsening: 'improving',
          unchanged: 'unchanged',
          unknown: 'unknown',
        };
        expect(lower.direction).toBe(opposite[higher.direction]);
      }),
    );
  });
});
