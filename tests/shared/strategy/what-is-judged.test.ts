// What a measure is judged by: never by a baseline, by others’ figures or by a guess, and on the day of the pack.

import { describe, expect, it } from 'vitest';
import type { TextKey } from '../../../shared/language/catalogue.ts';
import type { Measure } from '../../../shared/register/snapshot.ts';
import { seriesOf } from '../../../shared/figures/rules/series.ts';
import { judgeMeasure } from '../../../shared/strategy/rules/measure-status.ts';
import { inEnglish } from '../../in-english.ts';
import { aMeasure, anIndex, figuresFrom } from '../register/a-snapshot.ts';

const today = '2024-08-15';

function judged(figures: Readonly<Record<string, string>>, measure: Partial<Measure>) {
  const entries = Object.entries(figures).map(([heading, text]) => ({ measureId: 'm', heading, text }));
  const points = seriesOf(anIndex({ measures: [aMeasure()], ...figuresFrom(entries) }), 'm');
  return judgeMeasure(aMeasure(measure), points, today);
}

describe('the status of a measure', () => {
  it.each<[string, Record<string, string>, Partial<Measure>, string, TextKey, string]>([
    [
      'a baseline without a date, which comes before every figure',
      { Baseline: '40', 'July 2023': '50', 'July 2024': '60', 'July 2025 Target': '70' },
      {},
      'on track',
      'measure.judged',
      '60 in July 2024, up from 50 in July 2023; the target for July 2025 is 70.',
    ],
    [
      'the first figure since a baseline without a date',
      { 'Starting point': '40', 'July 2024': '60', 'July 2025 Target': '70' },
      {},
      'on track',
      'measure.judged',
      '60 in July 2024, up from the baseline of 40; the target for July 2025 is 70.',
    ],
    [
      'a baseline of a period that others come before',
      { 'July 2021': '30', 'July 2023': '50', 'July 2024 baseline': '40', 'July 2025 Target': '70' },
      {},
      'on track',
      'measure.judged',
      '50 in July 2023, up from 30 in July 2021; the target for July 2025 is 70.',
    ],
    [
      'a baseline and nothing since',
      { 'July 2023 baseline': '40', 'July 2025 Target': '70' },
      {},
      'not reported',
      'measure.only-baseline',
      'Nothing has been reported since the baseline of 40 (July 2023).',
    ],
    [
      'others’ figures',
      { 'July 2023': '50', 'July 2024': '60', 'National average 2024': '20', 'July 2025 Target': '70' },
      {},
      'on track',
      'measure.judged',
      '60 in July 2024, up from 50 in July 2023; the target for July 2025 is 70.',
    ],
    [
      'a target whose period has passed with a last figure from before it',
      { 'Q1 2023/24': '26.4', '2023/24 Target': '≤ 21' },
      { polarity: 'lower is better' },
      'off track',
      'measure.passed-missed',
      '26.4 in Q1 2023/24; the target for 2023/24, ≤ 21, has passed and the last figure misses it.',
    ],
    [
      'a target whose period has passed, missed by little, though things get better',
      { 'July 2022': '40', 'July 2023': '48', 'March 2024 Target': '50' },
      {},
      'at risk',
      'measure.passed-missed',
      '48 in July 2023, up from 40 in July 2022; the target for March 2024, 50, has passed and the last figure misses it.',
    ],
    [
      'the last of the targets that have passed',
      { 'July 2022': '40', 'July 2022 Target': '40', 'July 2023 Target': '50', '2025 Target': '60' },
      {},
      'off track',
      'measure.passed-missed',
      '40 in July 2022; the target for July 2023, 50, has passed and the last figure misses it.',
    ],
    [
      'a target whose period has passed, met by a figure from before it',
      { 'July 2022': '60', 'July 2023 Target': '50' },
      {},
      'on track',
      'measure.passed-met',
      '60 in July 2022; the target for July 2023, 50, has passed and the last figure meets it.',
    ],
    [
      'a trend that was to hold until a period that has passed',
      { 'July 2021': '60', 'July 2022': '50', 'July 2023 Target': 'Improving trend' },
      {},
      'off track',
      'measure.passed-missed',
      '50 in July 2022, down from 60 in July 2021; the target for July 2023, “Improving trend”, has passed and the last figure misses it.',
    ],
    [
      'a target to come that the figures are away from, with nobody to say which way is good',
      { 'July 2023': '1.2', 'July 2024': '1.3', 'July 2025 Target': '1.1' },
      { polarity: 'not known' },
      'not judged',
      'measure.way-not-known',
      '1.3 in July 2024, up from 1.2 in July 2023; the target for July 2025 is 1.1. Which way is good is not known.',
    ],
    [
      'a limit, which says itself which way is good',
      { 'July 2024': '20', 'July 2024 Target': '≤ 21' },
      { polarity: 'not known' },
      'complete',
      'measure.judged',
      '20 in July 2024; the target for July 2024 is ≤ 21.',
    ],
    [
      'a trend that says itself which way is good',
      { 'July 2023': '16', 'July 2024': '11', 'July 2025 Target': 'Decrease' },
      { polarity: 'not known' },
      'on track',
      'measure.judged',
      '11 in July 2024, down from 16 in July 2023; the target is “Decrease”.',
    ],
    [
      'no target, and nobody to say which way is good',
      { 'July 2023': '16', 'July 2024': '11' },
      { polarity: 'not known' },
      'no target',
      'measure.no-target',
      '11 in July 2024, down from 16 in July 2023; no target is set.',
    ],
  ])('%s', (_, figures, measure, status, key, sentence) => {
    const judgement = judged(figures, measure);
    expect([judgement.status, judgement.reason.say]).toEqual([status, key]);
    expect(inEnglish(judgement.reason)).toBe(sentence);
  });
});
