// Columns that are headed by a year's end, or by what has come together until or from a date.

import { describe, expect, it } from 'vitest';
import { periodReader } from '../../../../../electron/imports/spreadsheet/match/periods.ts';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const of = async (...rows: Value[][]) => read(await aWorkbook({ rows }));

describe('figures up to a date', () => {
  it.each([
    'Up to Q2 2023/24',
    'To July 2023',
    'Since April 2023',
    'By end of Q2 2023/24',
    'By Q2',
    'To end of Q2',
    'Since April',
  ])('are neither that date’s nor those of the year in the title: %s', async (heading) => {
    const { written, reasons, remarks } = await of(
      ['Performance 2023/24'],
      [],
      ['Measure', heading, 'Target'],
      ['Full members', 46, 50],
    );
    expect(written).toEqual(['Full members 2023/24 target 50']);
    expect([...reasons, ...remarks]).toEqual([expect.stringContaining(heading)]);
  });

  it('are a report’s where its title says so', async () => {
    const { written } = await of(
      ['Performance report to July 2023'],
      [],
      ['Measure', 'Actual'],
      ['Full members', 46],
    );
    expect(written).toEqual(['Full members July 2023 actual 46']);
  });
});

describe('a year that is called by its end', () => {
  it.each(['FY 31 March', 'FY 31 March 2024', 'Year to 31 March 2024', 'YE Mar-24'])(
    'heads the figures of that year: %s',
    async (heading) => {
      const { written } = await of(['Performance 2023/24'], [], ['Measure', heading], ['Full members', 46]);
      expect(written).toEqual(['Full members 2023/24 actual 46']);
    },
  );

  it.each(['Budget YE Mar-24', 'Budget year to 31 March 2024', 'Budget FY 31 March'])(
    'and its budget: %s',
    async (heading) => {
      const { written } = await of(
        ['Budget monitoring 2023/24'],
        [],
        ['Budget heading', heading, 'Actual FY24'],
        ['Staff', 96_000, 31_500],
      );
      expect(written).toEqual(['Staff 2023/24 budget £96,000', 'Staff 2023/24 actual £31,500']);
    },
  );

  it.each(['Actual FY24 June', 'Actual since 2022/23', 'Actual up to 2023/24'])(
    'isn’t the whole of it where the heading says more: %s',
    async (heading) => {
      const { written } = await of(
        ['Budget monitoring 2023/24'],
        [],
        ['Budget heading', 'Budget', heading],
        ['Staff', 96_000, 31_500],
      );
      expect(written).toEqual(['Staff 2023/24 budget £96,000']);
    },
  );

  it('is the organisation’s own, whatever month that ends in', () => {
    const { read: period } = periodReader({}, 8);
    expect(period('Year to 31 July 2024')).toMatchObject({ key: 'FY2023-24', from: '2023-08-01' });
    expect(period('Year to 31 March 2024')).toBeUndefined();
  });
});
