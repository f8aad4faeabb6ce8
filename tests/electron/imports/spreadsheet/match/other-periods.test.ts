// Periods as data sets and systems of other countries write them, and figures that are of another length of time than their table.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const sheet = async (...rows: Value[][]) => read(await aWorkbook({ rows }));

describe('headings of columns', () => {
  it.each([
    [202_403, 202_404],
    ['202403', '202404'],
    ['03/31/2024', '04/30/2024'],
  ])('%j and %j are March and April 2024', async (first, second) => {
    const { written } = await sheet(
      ['Measure', first, second],
      ['Full members', 50, 60],
      ['Associate members', 5, 6],
    );
    expect(written).toEqual([
      'Full members March 2024 actual 50',
      'Full members April 2024 actual 60',
      'Associate members March 2024 actual 5',
      'Associate members April 2024 actual 6',
    ]);
  });

  it('days of which nobody can say which number is the month are asked about', async () => {
    const { written, reasons } = await sheet(
      ['Measure', '03/01/2024', '04/01/2024'],
      ['Full members', 50, 60],
    );
    expect(written).toEqual([]);
    expect(reasons).toHaveLength(2);
  });

  it('counts of six digits are no months', async () => {
    const { written } = await sheet(
      ['Measure', '2022/23', '2023/24'],
      ['Full members', 202_403, 202_107],
      ['Associate members', 202_412, 202_501],
    );
    expect(written).toContain('Full members 2022/23 actual 202,403');
    expect(written).toHaveLength(4);
  });

  it('one count of six digits dates no row', async () => {
    const { written, remarks } = await sheet(
      ['Performance 2023/24'],
      [],
      ['Measure', 'Population', 'Result'],
      ['Full members', 202_403, 50],
    );
    expect(written).toEqual(['Full members 2023/24 actual 50']);
    expect(remarks).toEqual([expect.stringContaining('“Population”')]);
  });

  it('a ledger’s 202403 may be June', async () => {
    const { written } = await sheet(
      ['Account', 'Period', 'Type', 'Amount'],
      ['Salaries', 202_403, 'Actual', 100],
      ['Salaries', 202_403, 'Budget', 120],
    );
    expect(written).toEqual([]);
  });

  it.each([
    ['Year-end view', 'forecast'],
    ['Full-year view', 'forecast'],
    ['Year-end position', 'actual'],
  ])('“%s” over measures heads %s figures', async (heading, kind) => {
    const { written } = await sheet(['Measure', `${heading} 2023/24`], ['Full members', 50]);
    expect(written).toEqual([`Full members 2023/24 ${kind} 50`]);
  });
});

describe('a list of periods', () => {
  it('may say each name once', async () => {
    const { written } = await sheet(
      ['Row Labels', 'Period', 'Sum of Value'],
      ['Full members', '2021/22', 40],
      [null, '2022/23', 45],
      ['Associate members', '2021/22', 20],
      [null, '2022/23', 21],
      ['Grand Total', null, 126],
    );
    expect(written).toEqual([
      'Full members 2021/22 actual 40',
      'Full members 2022/23 actual 45',
      'Associate members 2021/22 actual 20',
      'Associate members 2022/23 actual 21',
    ]);
  });

  it('that says a name in every row leaves one without a name unread', async () => {
    const { written, reasons } = await sheet(
      ['Measure', 'Period', 'Value'],
      ['Full members', '2021/22', 40],
      ['Full members', '2022/23', 45],
      [null, '2023/24', 85],
    );
    expect(written).toHaveLength(2);
    expect(reasons).toEqual([expect.stringContaining('Its row has no name')]);
  });

  it('may name its measures beside their areas', async () => {
    const { written } = await sheet(
      ['Area Name', 'Indicator Name', 'Time period', 'Value'],
      ['Arfon', 'Full members', '2022/23', 40],
      ['Arfon', 'Full members', '2023/24', 45],
    );
    expect(written).toEqual(['Full members 2022/23 actual 40', 'Full members 2023/24 actual 45']);
  });

  it('may head its figures as a statistical release does', async () => {
    const { written } = await sheet(
      ['Measure', 'Area_Code', 'Year', 'Data_Value'],
      ['Full members', 'W06', '2022-23', 40],
      ['Full members', 'W06', '2023-24', '[low]'],
    );
    expect(written).toEqual(['Full members 2022/23 actual 40', 'Full members 2023/24 actual [low]']);
  });
});

describe('figures of another length of time', () => {
  it.each([
    ['Performance 2023/24', 'Monthly target'],
    ['Performance 2023/24', 'Target per quarter'],
    ['Perfformiad 2023/24', 'Targed misol'],
    ['Performance June 2024', 'Annual target'],
    ['Performance Q1 2024/25', 'Full-year target'],
    ['Quarter 2 2025/26', 'Year end forecast'],
    ['Quarter 2 2025/26', 'Forecast at end of year'],
  ])('below “%s”, “%s” is not its own', async (title, heading) => {
    expect((await sheet([title], [], ['Measure', heading], ['Full members', 12])).written).toEqual([]);
  });

  it.each([
    ['Performance June 2024', 'Monthly target', 'June 2024'],
    ['Performance Q1 2024/25', 'Quarterly target', 'Q1 2024/25'],
    ['Performance 2023/24', 'Annual target', '2023/24'],
  ])('below “%s”, “%s” is', async (title, heading, period) => {
    const { written } = await sheet([title], [], ['Measure', heading], ['Full members', 12]);
    expect(written).toEqual([`Full members ${period} target 12`]);
  });

  it.each([
    ['June 2024', 'Annual target'],
    ['2023/24', 'Monthly target'],
    ['Q2 2023/24', 'Q1 target'],
  ])('in a row of %s, “%s” is not its own', async (period, heading) => {
    const { written, reasons } = await sheet(
      ['Measure', 'Period', 'Result', heading],
      ['Full members', period, 12, 14],
    );
    expect(written).toEqual([`Full members ${period} actual 12`]);
    expect(reasons).toEqual([expect.stringContaining(`“${heading}” doesn’t name a period`)]);
  });

  it('a part of a year is of the year in its row', async () => {
    const { written } = await sheet(
      ['Measure', 'Year', 'Q1', 'May'],
      ['Full members', '2022/23', 12, 13],
      ['Full members', '2023/24 (provisional)', 14, 15],
    );
    expect(written).toEqual([
      'Full members Q1 2022/23 actual 12',
      'Full members May 2022 actual 13',
      'Full members Q1 2023/24 actual 14',
      'Full members May 2023 actual 15',
    ]);
  });

  it.each(['Previous value', 'Last year', 'Prior period result', 'Ffigur llynedd'])(
    '“%s” is of none that is said for all',
    async (heading) => {
      const rows: Value[][] = [
        ['Performance 2023/24'],
        [],
        ['Measure', heading, 'Result'],
        ['Full members', 12, 14],
      ];
      const { written, reasons } = await sheet(...rows);
      expect({ written, reasons }).toEqual({ written: ['Full members 2023/24 actual 14'], reasons: [] });
      const dated = await sheet(['Measure', `${heading} (2022/23)`], ['Full members', 12]);
      expect(dated.written).toEqual(['Full members 2022/23 actual 12']);
    },
  );

  it('what was spent up to a day before all budgets is of several years', async () => {
    const { written, remarks } = await sheet(
      ['Scheme', 'Spend to 31/3/24', '2024/25 budget', '2025/26 budget'],
      ['Library', 200, 300, 400],
    );
    expect(written).toEqual(['Library 2024/25 budget £300', 'Library 2025/26 budget £400']);
    expect(remarks).toEqual([expect.stringContaining('“Spend to 31/3/24”')]);
  });

  it('so is what was spent up to a day before columns that are headed by later years', async () => {
    const { written, remarks } = await sheet(
      ['Scheme', 'Total approved', 'Spend to 31/3/24', '2024/25', '2025/26', 'Total'],
      ['Library', 900, 200, 300, 400, 900],
    );
    expect(written).toEqual([]);
    expect(remarks).toContainEqual(expect.stringContaining('“Spend to 31/3/24”'));
  });
});

describe('an amount that looks like a year', () => {
  it.each(['Inflation', 'Savings', 'Pay award'])('below “%s” says no row’s period', async (heading) => {
    const { written } = await sheet(
      ['Budget 2024/25'],
      [],
      ['Service', heading, 'Budget'],
      ['Adults', 2010, 4135],
      ['Children', 500, 3750],
    );
    expect(written).toEqual(['Adults 2024/25 budget £4,135', 'Children 2024/25 budget £3,750']);
  });
});

describe('what stands in its words', () => {
  it('below a period is told, though nothing there is understood', async () => {
    const { written, reasons } = await sheet(
      ['Measure', '2022/23', '2023/24'],
      ['Full members', '90 (A)', 95],
      ['Associate members', '20 (G)', 30],
    );
    expect(written).toHaveLength(2);
    expect(reasons).toEqual([
      expect.stringContaining('“90 (A)” isn’t understood as a figure'),
      expect.stringContaining('“20 (G)” isn’t understood as a figure'),
    ]);
  });
});

it('a pivot table’s services are under their directorates, with a total below each', async () => {
  const { written } = await sheet(
    ['Budget 2024/25'],
    [],
    ['Directorate', 'Service', 'Budget'],
    ['Adults', 'Homecare', 100],
    [null, 'Residential', 200],
    ['Adults total', null, 300],
    ['Children', 'Fostering', 50],
    [null, 'Schools', 60],
    ['Children total', null, 110],
    ['Grand total', null, 410],
  );
  expect(written).toEqual([
    'Adults › Homecare 2024/25 budget £100',
    'Adults › Residential 2024/25 budget £200',
    'Children › Fostering 2024/25 budget £50',
    'Children › Schools 2024/25 budget £60',
  ]);
});
