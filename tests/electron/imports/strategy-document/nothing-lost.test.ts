// What a document says is kept or listed: no figure, heading or cell goes without a word.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { findingsOf, type CellContent } from './a-document.ts';

const written = (
  figures: readonly { period: { key: string }; kind: string; value: { written: string } }[] | undefined,
) => figures?.map(({ period, kind, value }) => `${period.key} ${kind} ${value.written}`);

async function under(...rows: readonly (readonly CellContent[])[]) {
  const findings = await findingsOf({ heading: 'Objective 1: Better homes' }, { table: rows });
  return {
    ...findings,
    measures: findings.objectives.flatMap(({ measures }) => measures),
    activities: findings.objectives.flatMap(({ activities }) => activities),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

describe('two columns that name one period', () => {
  it('are two periods, where they say which is which', async () => {
    const { measures, listed } = await under(
      ['Measure', '2024 East', '2024 West', '2025', '2025 (whole county)'],
      ['Visits', '10', '20', '30', '40'],
    );
    expect(written(measures[0]?.figures)).toEqual([
      '2024 east actual 10',
      '2024 west actual 20',
      '2025 actual 30',
      '2025 (whole county) actual 40',
    ]);
    expect(listed).toEqual([]);
  });

  it('are told apart for targets as for actuals, and a target beside an actual needs no telling', async () => {
    const { measures } = await under(
      ['Measure', 'Target 2024 East', 'Target 2024 West', '2024'],
      ['Visits', '10', '20', '30'],
    );
    expect(written(measures[0]?.figures)).toEqual([
      '2024 east target 10',
      '2024 west target 20',
      '2024 actual 30',
    ]);
  });

  it('are kept in words where nothing tells them apart and they differ, and both are listed', async () => {
    const { measures, listed } = await under(
      ['Measure', '2023', '2024', '2024'],
      ['Visits', '5', '10', '20'],
      ['Loans', '6', '7', '7'],
    );
    expect(measures.map(({ figures }) => written(figures))).toEqual([
      ['2023 actual 5', '2024 actual 10; 20'],
      ['2023 actual 6', '2024 actual 7'],
    ]);
    expect(measures[0]?.figures.map(({ value }) => value.kind)).toEqual(['exact', 'not understood']);
    expect(listed).toEqual(['10', '20', '7']);
  });
});

describe('a column of somebody else’s figures', () => {
  it.each(['England 2024/25', 'Wales 2024/25', 'National 2024/25'])(
    '“%s” is no figure of the organisation',
    async (heading) => {
      const { measures } = await under(['Measure', '2024/25', heading], ['Visits', '10', '20']);
      expect(
        measures[0]?.figures.map(({ kind, value }) => `${kind} ${'written' in value ? value.written : ''}`),
      ).toEqual(['actual 10', 'comparator 20']);
    },
  );
});

describe('a year that isn’t from April', () => {
  it('keeps apart from the one that is', async () => {
    const { measures } = await under(['Measure', '2024/25', 'Academic year 2024/25'], ['Pupils', '10', '20']);
    expect(measures[0]?.figures.map(({ period }) => [period.key, period.from])).toEqual([
      ['FY2024-25', '2024-04-01'],
      ['academic year 2024/25', null],
    ]);
  });
});

describe('a note in the last rows of a table of measures', () => {
  it('is no measure: it belongs to those with its mark, or is listed', async () => {
    const { measures, listed } = await under(
      ['Measure', '2022/23', '2023/24'],
      ['Trees*', '12', '15'],
      ['* Only those in parks', '', ''],
      ['Note: counted in March', '', ''],
    );
    expect(measures.map(({ name, footnote }) => [name, footnote])).toEqual([
      ['Trees', 'Only those in parks'],
    ]);
    expect(listed).toEqual(['Note: counted in March']);
  });
});

describe('a measure that counts by “#” and has no figures yet', () => {
  it('is no note', async () => {
    const { measures } = await under(
      ['Measure', '2022/23', '2023/24'],
      ['Trees', '12', '15'],
      ['# of loans', '', ''],
    );
    expect(measures.map(({ name }) => name)).toEqual(['Trees', '# of loans']);
  });

  it('is one where the measure above it is marked so', async () => {
    const { measures } = await under(
      ['Measure', '2022/23', '2023/24'],
      ['Trees#', '12', '15'],
      ['# Only those in parks', '', ''],
    );
    expect(measures.map(({ name, footnote }) => [name, footnote])).toEqual([
      ['Trees', 'Only those in parks'],
    ]);
  });
});

describe('a column “End” of activities', () => {
  it('says when they are due', async () => {
    const { activities } = await under(['Action', 'Owner', 'End'], ['Plant', 'Parks Team', 'March 2026']);
    expect(activities[0]?.milestone).toMatchObject({ to: '2026-03-31' });
  });
});

describe('a line that begins as a caption does', () => {
  it('is listed where it says something of its own', async () => {
    const findings = await findingsOf(
      { heading: 'Objective 1: Better homes' },
      'Homes matter.',
      'Performance was poor in 2024',
      'Key performance indicators and targets',
      'Actions for 2025',
    );
    expect(findings.notUnderstood.map(({ says }) => inEnglish(says))).toEqual([
      'Performance was poor in 2024',
    ]);
  });

  it('is kept before the first objective, and not listed as well', async () => {
    const findings = await findingsOf('Performance was poor in 2024', {
      heading: 'Objective 1: Better homes',
    });
    expect(findings.notes.map(({ text }) => text)).toEqual(['Performance was poor in 2024']);
    expect(findings.notUnderstood).toEqual([]);
  });
});
