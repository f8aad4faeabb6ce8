// Tables in which each measure has a row for each kind of figure.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';
import { aBudget } from './a-budget.ts';

const of = async (...rows: Value[][]) => read(await aWorkbook({ rows }));

describe('a row that says what kind of figure it has', () => {
  it.each([[null], ['Series'], ['Data']])('is of that kind, whatever heads the word: %s', async (heading) => {
    const { written, reasons } = await of(
      ['Measure', heading, 'Q1 2023/24', 'Q2 2023/24'],
      ['Full members', 'Target', 46, 47],
      [null, 'Actual', 44, 45],
      ['Case studies', 'Target', 3, 4],
      [null, 'Actual', 1, 2],
    );
    expect(written).toEqual([
      'Full members Q1 2023/24 target 46',
      'Full members Q2 2023/24 target 47',
      'Full members Q1 2023/24 actual 44',
      'Full members Q2 2023/24 actual 45',
      'Case studies Q1 2023/24 target 3',
      'Case studies Q2 2023/24 target 4',
      'Case studies Q1 2023/24 actual 1',
      'Case studies Q2 2023/24 actual 2',
    ]);
    expect(reasons).toEqual([]);
  });

  it('is of nothing that is known where the measure above has a figure of that kind', async () => {
    const { written, reasons } = await of(
      ['Measure', 'Type', '2023/24'],
      ['Full members', 'Target', 46],
      ['Full members', 'Actual', 45],
      ['Case studies', 'Actual', 3],
      [null, 'Actual', 48],
      [null, 'Target', 49],
    );
    expect(written).toEqual([
      'Full members 2023/24 target 46',
      'Full members 2023/24 actual 45',
      'Case studies 2023/24 actual 3',
    ]);
    expect(reasons).toEqual([
      'Its row has no name, so nothing says what it is a figure of.',
      'Its row has no name, so nothing says what it is a figure of.',
    ]);
  });

  it('is of the measure above for each period of a list', async () => {
    const { written } = await of(
      ['Measure', 'Period', 'Kind', 'Value'],
      ['Full members', 'Q1 2023/24', 'Actual', 46],
      [null, 'Q2 2023/24', 'Actual', 47],
      ['Case studies', 'Q1 2023/24', 'Actual', 3],
    );
    expect(written).toEqual([
      'Full members Q1 2023/24 actual 46',
      'Full members Q2 2023/24 actual 47',
      'Case studies Q1 2023/24 actual 3',
    ]);
  });

  it('says how a measure does where it says more', async () => {
    const { written } = await of(
      ['Measure', 'Position', 'Q1 2023/24'],
      ['Full members', 'On target', 46],
      ['Case studies', 'Below target', 3],
    );
    expect(written).toEqual(['Full members Q1 2023/24 actual 46', 'Case studies Q1 2023/24 actual 3']);
  });
});

describe('what is over or under a budget', () => {
  it.each(['(Under)/over spend', 'Over / (Under) spend', 'Under/(over) spend', 'Over-spend', 'Gorwariant'])(
    'is no spending: %s',
    async (heading) => {
      const { written } = await of(
        ['Budget monitoring 2024/25'],
        [],
        ['Service', 'Budget', heading],
        ['Staff', 100, 5],
      );
      expect(written.filter((line) => line.includes('actual'))).toEqual([]);
      expect(written).toContain('Staff 2024/25 budget £100');
    },
  );
});

describe('“£nil”', () => {
  it('is nothing spent', async () => {
    const { written } = await read(
      await aBudget([
        ['Staff', 100, '£nil'],
        ['Travel', 20, 5],
      ]),
    );
    expect(written).toContain('Staff 2024/25 actual £0');
  });
});

describe('a row of kinds below a row of years', () => {
  it('heads the columns with it, where neither says what the rows are', async () => {
    const { written, reasons } = await of(
      ['Budget book'],
      [null, '2024/25', '2025/26'],
      [null, 'Budget', 'Budget'],
      ['Policy Committee'],
      ['Staff', 100, 110],
      ['Resources Committee'],
      ['Staff', 50, 60],
    );
    expect(written).toEqual([
      'Policy Committee › Staff 2024/25 budget £100',
      'Policy Committee › Staff 2025/26 budget £110',
      'Resources Committee › Staff 2024/25 budget £50',
      'Resources Committee › Staff 2025/26 budget £60',
    ]);
    expect(reasons).toEqual([]);
  });
});
