// Figures whose time stands elsewhere than above them: in their own cell, in a column of their row, or in a pair of headings.

import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../../../shared/language/reading/figures/read-figure.ts';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf, type CellContent } from '../a-document.ts';

async function read(...rows: readonly (readonly CellContent[])[]) {
  const findings = await findingsOf({ heading: 'Objective 1: Buses' }, { table: rows });
  return {
    figures: findings.objectives.flatMap(({ measures }) =>
      measures.map(({ figures }) =>
        figures.map(({ kind, period, value }) => `${kind} ${period.key} ${value.written}`),
      ),
    ),
    states: findings.objectives.flatMap(({ measures }) => measures.map(({ statedStatus }) => statedStatus)),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

describe('a figure under a heading without a time', () => {
  it.each([
    ['82% (2024/25)', ['baseline FY2024-25 82%']],
    ['82% in 2024/25', ['baseline FY2024-25 82%']],
    ['1.2m (2024)', ['baseline 2024 1.2m']],
    ['82% (25/34)', ['baseline baseline 82% (25/34)']],
    ['82%', ['baseline baseline 82%']],
  ])('is of the time that its cell names: “%s”', async (text, found) => {
    const { figures, listed } = await read(['KPI', 'Baseline'], ['On time', text]);
    expect(figures).toEqual([found]);
    expect(listed).toEqual([]);
  });

  it.each([
    '2025/26: 85%; 2026/27: 88%',
    '2025/26 – 85%\n2026/27 – 88%',
    '85% by 2025/26; 88% by 2026/27',
    '85% (2025/26)\n88% (2026/27)',
  ])('may be several, one of each time: “%s”', async (text) => {
    const { figures, listed } = await read(['KPI', 'Targets'], ['On time', text]);
    expect(figures).toEqual([['target FY2025-26 85%', 'target FY2026-27 88%']]);
    expect(listed).toEqual([]);
  });

  it.each(['2025/26: 85%; more later', '85% (2025/26); 88% (2025/26)'])(
    'is listed in its words where not all of it says of when: “%s”',
    async (text) => {
      const { figures, listed } = await read(['KPI', 'Targets'], ['On time', text]);
      expect(figures).toEqual([[`target targets ${text}`]]);
      expect(listed).toEqual([text]);
    },
  );

  it('is for the time that a column “By when” says beside the only target', async () => {
    const { figures, listed } = await read(
      ['KPI', 'Baseline', 'Target', 'By when'],
      ['On time', '82%', '90%', 'March 2028'],
      ['Riders', '300', '400', 'Ongoing'],
    );
    expect(figures).toEqual([
      ['baseline baseline 82%', 'target 2028-03 90%'],
      ['baseline baseline 300', 'target target 400'],
    ]);
    expect(listed).toEqual(['Ongoing']);
  });
});

describe('two headings that say only together what stands under them', () => {
  it.each([
    ['From (2024)', 'To (2028)', ['baseline 2024 310', 'target 2028 450']],
    ['From', 'To', ['baseline from 310', 'target to 450']],
    [
      'Where we are now',
      'Where we want to be',
      ['baseline where we are now 310', 'target where we want to be 450'],
    ],
  ])('are a baseline and a target: “%s” and “%s”', async (is, isToBe, found) => {
    const { figures, states, assumed, listed } = await read(['KPI', is, isToBe], ['Riders', '310', '450']);
    expect(figures).toEqual([found]);
    expect(states).toEqual([null]);
    expect(assumed[0]).toBe(
      `The figures under “${is}” are taken for baselines, and those under “${isToBe}” for targets.`,
    );
    expect(listed).toEqual([]);
  });

  it('are days in a table of activities', async () => {
    const { figures } = await read(
      ['Action', 'From', 'To', 'Lead'],
      ['Run buses', 'May 2026', 'June 2026', 'Clerk'],
    );
    expect(figures).toEqual([]);
  });
});

describe('a share beside its year', () => {
  it('has no counts: 2024/25 is a year', () => {
    expect(readFigure('82% (2024/25)')).toBeUndefined();
    expect(readFigure('74% (25/34)')?.value).toMatchObject({
      quantity: { numerator: '25', denominator: '34' },
    });
  });
});
