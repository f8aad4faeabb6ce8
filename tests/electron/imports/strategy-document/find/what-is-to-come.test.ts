// A day that is still to come, or far from the years of the plan, beside words that can't be true with it: kept in its words, and listed.

import { describe, expect, it } from 'vitest';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { readProgress } from '../../../../../electron/imports/strategy-document/find/progress-words.ts';
import { inEnglish } from '../../../../in-english.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, type Block } from '../a-document.ts';

const today = '2026-03-15';

async function found(...blocks: Block[]) {
  const path = await aDocx(blocks);
  const findings = valueOf(await parseStrategy(path, { now: () => Date.parse(`${today}T12:00:00Z`) }));
  return {
    activities: findings.objectives.flatMap(({ activities }) => activities),
    measures: findings.objectives.flatMap(({ measures }) => measures),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
  };
}

const objective: Block = { heading: 'Objective 1: Better homes' };

describe('progress', () => {
  it.each([
    'Completed in 2029',
    'Completed March 2031',
    'Completed (March 2031)',
    'Complete – 31/12/2030',
    'Complete. March 2031.',
    'Completed on time in June 2027',
    'Delivered 2031',
    'Achieved Q4 2030/31',
    'Cancelled 2031',
    'Started in 2031',
    'In progress since 2031',
    'On hold since June 2027',
    'Cwblhawyd 2029',
    'Wedi’i gwblhau yn 2029',
    'Canslwyd ym Mehefin 2027',
    'Dechreuwyd 2029',
    'Gohiriwyd ers Mehefin 2027',
    'To be completed 2027',
    'Complete by 2029',
    'I’w gwblhau erbyn 2027',
  ])('“%s” isn’t so yet, and no status is taken', (words) => {
    expect(readProgress(words, today)).toBeUndefined();
  });

  it.each([
    ['Completed March 2025', 'complete'],
    ['Completed in 2026', 'complete'],
    ['Completed March 2026', 'complete'],
    ['Complete; next review March 2027', 'complete'],
    ['Complete, valid until March 2031', 'complete'],
    ['Complete. Evaluation in 2027.', 'complete'],
    ['Completed ahead of June 2027', 'complete'],
    ['On track for 2031', 'on track'],
    ['Not started – 2027', 'not started'],
    ['On hold until June 2027', 'on hold'],
    ['Cwblhawyd 2025', 'complete'],
    ['Gohiriwyd tan Mehefin 2027', 'on hold'],
  ])('“%s” can be so', (words, progress) => {
    expect(readProgress(words, today)?.progress).toBe(progress);
  });

  it('that a document tells of a day to come is kept in its words and listed', async () => {
    const { activities, listed } = await found(objective, {
      table: [
        ['Ref', 'Action', 'Progress'],
        ['1.1', 'Mend the roof', 'Completed in 2029'],
        ['1.2', 'Paint the doors', 'Completed in 2025'],
      ],
    });
    expect(activities.map(({ progress, progressNote }) => [progress, progressNote])).toEqual([
      ['not understood', 'Completed in 2029'],
      ['complete', 'in 2025'],
    ]);
    expect(listed).toEqual(['Completed in 2029']);
  });

  it('below “Status at 31 March 2025” tells of nothing later', async () => {
    const { activities } = await found(objective, {
      table: [
        ['Ref', 'Action', 'Status at 31 March 2025'],
        ['1.1', 'Mend the roof', 'Completed January 2026'],
        ['1.2', 'Paint the doors', 'Completed January 2025'],
      ],
    });
    expect(activities.map(({ progress }) => progress)).toEqual(['not understood', 'complete']);
  });
});

describe('a date far from the years of the plan', () => {
  // The document is called “Plan 2024-2027”.
  it.each(['June 2072', '31 March 2206', '2052', 'Q2 2062/63', 'June 2002', 'by 2127'])(
    '“%s” is no date, and is listed',
    async (due) => {
      const { activities, listed } = await found(objective, {
        table: [
          ['Ref', 'Action', 'Due'],
          ['1.1', 'Mend the roof', due],
          ['1.2', 'Paint the doors', 'June 2027'],
        ],
      });
      expect(activities.map(({ milestone }) => [milestone?.written, milestone?.to])).toEqual([
        [due, null],
        ['June 2027', '2027-06-30'],
      ]);
      expect(listed).toEqual([due]);
    },
  );

  it('that is a round year may be an aim, which is said', async () => {
    const { activities, listed, assumed } = await found(objective, {
      table: [
        ['Ref', 'Action', 'Due'],
        ['1.1', 'No carbon', '2050'],
      ],
    });
    expect(activities[0]?.milestone?.to).toBe('2050-12-31');
    expect(listed).toEqual([]);
    expect(assumed).toEqual([
      '“2050” is far from the years of the plan: it is taken to be due by 31 December 2050.',
    ]);
  });

  it('heads no figures, unless it is past', async () => {
    const { measures, listed } = await found(objective, {
      table: [
        ['Measure', '1990 baseline', 'July 2025', 'Target 2072'],
        ['Homes built', '3', '10', '20'],
      ],
    });
    expect(measures[0]?.figures.map(({ period }) => period.key)).toEqual(['1990', '2025-07']);
    expect(listed).toEqual(['Target 2072', '20']);
  });
});

describe('a figure below a period that hasn’t begun', () => {
  it('is no actual figure, and is listed; a target or a forecast is one', async () => {
    const { measures, listed } = await found(objective, {
      table: [
        ['Measure', 'July 2025', 'Actual 2027', 'July 2027', 'July 2027 target', 'Forecast 2028'],
        ['Homes built', '3', '11', '10', '20', '30'],
      ],
    });
    const figures = measures[0]?.figures.map(({ period, kind }) => `${period.key} ${kind}`);
    expect(figures).toEqual(['2025-07 actual', '2027-07 target', '2028 forecast']);
    expect(listed).toEqual(['11', '10']);
  });

  it('is a target where its row says so', async () => {
    const { measures } = await found(objective, {
      table: [
        ['Measure', 'Type', '2025', '2027'],
        ['Homes built', 'Actual', '3', ''],
        ['Homes sold', 'Target', '4', '10'],
      ],
    });
    const figures = measures.map((each) => each.figures.map(({ period, kind }) => `${period.key} ${kind}`));
    expect(figures).toEqual([['2025 actual'], ['2025 target', '2027 target']]);
  });
});

describe('a plan in Welsh', () => {
  it('says when below “Erbyn”, and counts in days', async () => {
    const { activities, measures, listed } = await found(
      objective,
      {
        table: [
          ['Cyf', 'Gweithred', 'Erbyn'],
          ['1.1', 'Codi tai', 'Pasg 2027'],
        ],
      },
      {
        table: [
          ['Mesur', '2024/25', 'Targed 2025/26'],
          ['Ymateb', '4 diwrnod', 'llai na 3 diwrnod'],
        ],
      },
    );
    expect(activities[0]?.milestone?.to).toBe('2027-03-29');
    expect(measures[0]?.figures.map(({ value }) => value.kind)).toEqual(['exact', 'bounded']);
    expect(listed).toEqual([]);
  });
});
