// The period of a row, where two columns say it.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const sheet = async (...rows: Value[][]) => read(await aWorkbook({ rows }));

describe('a column of years beside one of their parts', () => {
  it.each([
    [['Year', '2023/24'], ['Quarter', 'Q1'], 'Q1 2023/24'],
    [['Quarter', 'Q1'], ['Year', '2023/24'], 'Q1 2023/24'],
    [['Financial year', '2023/24'], ['Quarter', 1], 'Q1 2023/24'],
    [['Year', 2023], ['Month', 'April'], 'April 2023'],
    [['Year', '2023/24'], ['Month', 'January'], 'January 2024'],
  ] as const)('%j and %j are one period', async ([first, one], [second, other], period) => {
    const { written, reasons } = await sheet(
      ['Indicator', first, second, 'Actual', 'Target'],
      ['Full members', one, other, 46, 48],
    );
    expect(written).toEqual([`Full members ${period} actual 46`, `Full members ${period} target 48`]);
    expect(reasons).toEqual([]);
  });

  it('holds the year for the rows below that name none', async () => {
    const { written } = await sheet(
      ['Year', 'Quarter', 'Full members'],
      ['2023/24', 'Q1', 46],
      [null, 'Q2', 47],
    );
    expect(written).toEqual(['Full members Q1 2023/24 actual 46', 'Full members Q2 2023/24 actual 47']);
  });

  it.each([
    ['Period', 'P4', 'P4 2023/24'],
    ['Month', 4, 'Month 4 2023/24'],
  ])('makes no figure of the year of one for %s %j', async (heading, part, said) => {
    const { written, reasons } = await sheet(
      ['Measure', 'Year', heading, 'Value'],
      ['Full members', '2023/24', part, 46],
    );
    expect(written).toEqual([]);
    expect(reasons).toEqual([expect.stringContaining(`“${said}” doesn’t name a period`)]);
  });

  it('asks which quarter of 2023 is meant', async () => {
    const { written } = await sheet(['Measure', 'Year', 'Quarter', 'Value'], ['Full members', 2023, 1, 46]);
    expect(written).toEqual([]);
  });
});
