// Amounts of a part of a year, row by row: a budget is kept by the year, and none of them is its amount.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const sheet = async (...rows: Value[][]) => read(await aWorkbook({ rows }));

describe('the amounts of a row', () => {
  it.each([
    [['Year', 'Quarter'], ['2023/24', 'Q1'], 'Q1 2023/24'],
    [['Quarter', 'Year'], ['Q1', '2023/24'], 'Q1 2023/24'],
    [['Year', 'Month'], ['2023/24', 5], 'Month 5 2023/24'],
    [['Year', 'Month'], ['2023/24', 'May 2023'], 'May 2023'],
    [['Year', 'Period'], ['2023/24', 'P4'], 'P4 2023/24'],
    [['Year', 'Date'], ['2023/24', '13/05/2023'], '13/05/2023'],
    [['Month'], ['May 2023'], 'May 2023'],
    [['Period'], ['Q1 2023/24'], 'Q1 2023/24'],
    [['Date'], ['13/05/2023'], '13/05/2023'],
  ])('aren’t those of the year where %j say %j', async (headings, said, words) => {
    const { written, reasons } = await sheet(
      ['Heading', ...headings, 'Budget', 'Notes'],
      ['Staff', ...said, 100, 'As planned'],
    );
    expect(written).toEqual([]);
    expect(reasons).toEqual([
      `“${words}” is a part of a financial year, and amounts of a budget are kept by the year. Add up the parts of the year, or give the amount for all of it.`,
    ]);
  });

  it.each([
    [
      ['Year', 'Period'],
      ['2023/24', 'Full year'],
    ],
    [
      ['Year', 'Date'],
      ['2023/24', '13/05/2024'],
    ],
    [['Year ending'], ['31/03/2024']],
    [['Period'], ['April 2023 to March 2024']],
  ])('are those of the year where %j say %j', async (headings, said) => {
    const { written, reasons } = await sheet(['Heading', ...headings, 'Budget'], ['Staff', ...said, 100]);
    expect(written).toEqual(['Staff 2023/24 budget £100']);
    expect(reasons).toEqual([]);
  });

  it('are those of the year where their column says so, whenever they were reported', async () => {
    const { written, reasons } = await sheet(
      ['Heading', 'Period', 'Annual budget', 'YTD actual', 'Commitments'],
      ['Staff', 'P6 2023/24', 100, 90, 5],
    );
    expect(written).toEqual(['Staff 2023/24 budget £100', 'Staff 2023/24 actual £90']);
    expect(reasons).toEqual([expect.stringContaining('“P6 2023/24” is a part of a financial year')]);
  });
});

describe('the figures of a measure', () => {
  it('are of the month that stands beside its year', async () => {
    const { written } = await sheet(
      ['Measure', 'Year', 'Month', 'Actual'],
      ['Full members', '2023/24', 'April 2023', 46],
    );
    expect(written).toEqual(['Full members April 2023 actual 46']);
  });

  it('are of the twelve months that end on a day below “Year ending”', async () => {
    const { written } = await sheet(['Measure', 'Year ending', 'Actual'], ['Full members', '31/03/2024', 46]);
    expect(written).toEqual(['Full members 2023/24 actual 46']);
  });

  it.each(['30/06/2023', '2023-06-30', 'June 2023'])(
    'are of the three months that end with %s below “Quarter ending”, or beside it above the table',
    async (day) => {
      const rows = [
        ['Measure', 'Actual', 'Target'],
        ['Full members', 46, 50],
      ];
      const below = await sheet(['Measure', 'Quarter ending', 'Actual'], ['Full members', day, 46]);
      expect(below.written).toEqual(['Full members Q1 2023/24 actual 46']);
      const above = await sheet(['Quarter ending', day], ...rows);
      expect(above.written).toEqual([
        'Full members Q1 2023/24 actual 46',
        'Full members Q1 2023/24 target 50',
      ]);
    },
  );

  it('are of no day where a quarter ends on 15/06/2023', async () => {
    const { written, reasons } = await sheet(
      ['Measure', 'Quarter ending', 'Actual'],
      ['Full members', '15/06/2023', 46],
    );
    expect(written).toEqual([]);
    expect(reasons).toEqual([expect.stringContaining('doesn’t name a period')]);
  });
});
