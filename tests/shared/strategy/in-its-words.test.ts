// A measure whose target is a range, and one whose figure or target is in words that nobody can compare: it is never as if nothing had been
// said.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionList } from '../../../shared/attention/rules/attention.ts';
import { measuresInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import type { Measure } from '../../../shared/register/snapshot.ts';
import { inEnglish } from '../../in-english.ts';
import { ofOneMeasure } from '../register/a-snapshot.ts';

const today = '2024-08-15';

function register(figures: Readonly<Record<string, string>>, measure: Partial<Measure> = {}) {
  return ofOneMeasure(Object.entries(figures), { name: 'Visits', ...measure });
}

function judged(figures: Readonly<Record<string, string>>, measure: Partial<Measure> = {}) {
  const [used] = measuresInUse(register(figures, measure), today);
  return [used?.judgement.status, used === undefined ? '' : inEnglish(used.judgement.reason)];
}

function listed(figures: Readonly<Record<string, string>>) {
  return attentionList(register(figures), today)
    .filter(({ concern }) => concern === 'not understood' || concern === 'missing figure')
    .map(({ sentence }) => inEnglish(sentence));
}

describe('a target that is a range', () => {
  const target = { 'July 2024 Target': 'between 100 and 200', 'July 2025 Target': 'between 100 and 200' };

  it.each([
    ['100', 'on track'],
    ['150', 'on track'],
    ['200', 'on track'],
    ['120 to 130', 'on track'],
    ['96', 'at risk'],
    ['204', 'at risk'],
    ['80', 'off track'],
    ['250', 'off track'],
    ['over 250', 'off track'],
    ['150 to 250', 'no comparison'],
    ['over 150', 'no comparison'],
    ['150%', 'no comparison'],
  ])('makes %s %s, whichever way is good', (actual, status) => {
    for (const polarity of ['not known', 'higher is better', 'lower is better'] as const)
      expect(judged({ 'July 2024': actual, ...target }, { polarity })[0]).toBe(status);
  });

  it('that is to come is judged by whether the figures go towards it', () => {
    const next = { 'July 2025 Target': 'between 100 and 200' };
    const towards = (before: string, now: string) =>
      judged({ 'July 2023': before, 'July 2024': now, ...next }, { polarity: 'not known' })[0];
    expect(towards('40', '60')).toBe('on track');
    expect(towards('60', '40')).toBe('off track');
    expect(towards('400', '300')).toBe('on track');
    expect(towards('300', '400')).toBe('off track');
    expect(towards('60', '60')).toBe('at risk');
    expect(towards('60', '150')).toBe('on track');
  });

  it('that has passed is missed outside and met inside, and says so', () => {
    const passed = (actual: string) =>
      judged({ 'July 2023': actual, 'July 2024 Target': '15 to 20' }, { polarity: 'not known' });
    expect(passed('12')).toEqual([
      'off track',
      '12 in July 2023; the target for July 2024, 15 to 20, has passed and the last figure misses it.',
    ]);
    expect(passed('16')[0]).toBe('on track');
  });

  it('is met by a figure if and only if that lies in it', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (a, b, actual) => {
        fc.pre(a < b);
        const [status] = judged(
          { 'July 2023': String(actual), 'July 2024 Target': `between ${a} and ${b}` },
          { polarity: 'not known', tolerance: '0' },
        );
        expect(status).toBe(a <= actual && actual <= b ? 'on track' : 'off track');
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('what can’t be compared', () => {
  it('is reported all the same', () => {
    expect(judged({ 'July 2023': '12', 'July 2024': '1:3', 'July 2025 Target': '20' })).toEqual([
      'no comparison',
      'Reported as “1:3” in July 2024, which isn’t understood, so it can’t be compared.',
    ]);
  });

  it('as the target of a period that has passed lets no later one in its place', () => {
    const figures = { 'July 2023': '12', 'July 2024 Target': 'Top quartile', 'July 2026 Target': '5' };
    expect(judged(figures)).toEqual([
      'no comparison',
      '12 in July 2023; the target for July 2024 is given as “Top quartile”, which isn’t understood, so the two can’t be compared.',
    ]);
    expect(judged(figures, { polarity: 'not known' })[0]).toBe('no comparison');
    expect(judged(figures, { polarity: 'not judged' })[0]).toBe('not judged');
  });

  it('needs attention in its words, and is missing nowhere', () => {
    expect(listed({ 'July 2023': '1:3', 'July 2024': '1:4', 'July 2025 Target': 'Top quartile' })).toEqual([
      'Visits, July 2023: reported as “1:3”, which isn’t understood.',
      'Visits, July 2024: reported as “1:4”, which isn’t understood.',
      'Visits, July 2025, target: given as “Top quartile”, which isn’t understood.',
    ]);
  });
});

describe('a target that is still to be set', () => {
  it('is no target, and says what was said', () => {
    const figures = { 'July 2024': '12', 'July 2025 Target': 'to be set' };
    expect(judged(figures)).toEqual([
      'no target',
      '12 in July 2024; the target for July 2025 is given as “to be set”.',
    ]);
    expect(listed(figures)).toEqual(['Visits: the target for July 2025 is given as “to be set”.']);
  });

  it('under a heading that names no period is said once', () => {
    const figures = { 'July 2024': '12', Target: 'TBC' };
    expect(judged(figures)).toEqual(['no target', '12 in July 2024; the target is “TBC”.']);
    expect(listed(figures)).toEqual(['Visits: the target is given as “TBC”.']);
    expect(listed({ 'July 2024': '12', Target: 'Top quartile' })).toEqual([
      'Visits, target: given as “Top quartile”, which isn’t understood.',
    ]);
    expect(listed({ 'July 2024': '12', Target: '+10%' })).toEqual([
      'Visits: the target +10% isn’t in the unit of the figures, such as 12, so the two can’t be compared.',
    ]);
  });
});
