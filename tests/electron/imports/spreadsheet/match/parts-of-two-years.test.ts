// Parts of a year whose year is said elsewhere, in an order that no year has them in.

import { describe, expect, it } from 'vitest';
import { aWorkbook } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const across = async (title: string, headings: string[]) =>
  read(
    await aWorkbook({
      rows: [[title], ['Measure', ...headings], ['Full members', ...headings.map((_, at) => 40 + at)]],
    }),
  );

describe('parts of a year below a title that says one', () => {
  it.each([
    [['Q3', 'Q4', 'Q1', 'Q2']],
    [['Jan', 'Feb', 'Mar', 'Apr', 'May']],
    [['March', 'June', 'September', 'December']],
    [['Ch3', 'Ch4', 'Ch1', 'Ch2']],
  ])('are of two years where they stand as %j', async (headings) => {
    const { written, reasons } = await across('Performance 2024/25', headings);
    expect(written).toEqual([]);
    expect(reasons).toEqual(headings.map((each) => expect.stringContaining(`“${each}” stands among`)));
  });

  it.each([
    [['Q1 2023/24', 'Q4', 'Q1'], ['Full members Q1 2023/24 actual 40']],
    [['Q4', 'Q1 2024/25'], ['Full members Q1 2024/25 actual 41']],
  ])('are in doubt beside those that say their own: %j', async (headings, expected) => {
    const { written, reasons } = await across('Performance 2024/25', headings);
    expect(written).toEqual(expected);
    expect(reasons).toHaveLength(headings.length - 1);
  });

  it.each([
    ['2023/24', ['Q1', 'Q2', 'Q3', 'Q4']],
    ['2023/24', ['Q4', 'Q3', 'Q2', 'Q1']],
    ['2024/25', ['Q1 actual', 'Q1 target', 'Q2 actual', 'Q2 target']],
    ['2024/25', ['Q1', 'Q2', 'Q1 2023/24']],
    ['2023/24', ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar']],
    ['2024', ['Jan', 'Feb', 'Mar', 'Apr']],
  ])('are of that year, %s, as %j', async (year, headings) => {
    const { written, reasons } = await across(`Performance ${year}`, headings);
    expect({ count: written.length, reasons }).toEqual({ count: headings.length, reasons: [] });
  });

  it('are so down the rows as well', async () => {
    const rows = ['Q3', 'Q4', 'Q1'].map((quarter, at) => [quarter, 40 + at, 10 + at]);
    const path = await aWorkbook({
      rows: [['Performance 2024/25'], ['Quarter', 'Full members', 'Associate members'], ...rows],
    });
    const { written, reasons } = await read(path);
    expect({ written, count: reasons.length }).toEqual({ written: [], count: 6 });
  });
});

describe('parts of a year in a list', () => {
  const list = async (...rows: [string, string][]) =>
    read(
      await aWorkbook({
        rows: [
          ['Performance 2023/24'],
          ['Measure', 'Quarter', 'Actual'],
          ...rows.map(([measure, quarter], at) => [measure, quarter, at]),
        ],
      }),
    );

  it('are of two years where one goes on from the other', async () => {
    const { written } = await list(['Full members', 'Q3'], ['Full members', 'Q4'], ['Full members', 'Q1']);
    expect(written).toEqual([]);
  });

  it('may begin with any of them', async () => {
    const { written } = await list(
      ['Full members', 'Q2'],
      ['Full members', 'Q3'],
      ['Associate members', 'Q1'],
      ['Associate members', 'Q2'],
    );
    expect(written).toHaveLength(4);
  });
});

describe('a year of twelve months that end with one', () => {
  it.each(['LTM Jun-24', 'MAT June 2024', 'R12 Jun-24', 'TTM Jun 2024', '12m ending Jun-24'])(
    '“%s” isn’t that month',
    async (heading) => {
      expect((await across('Performance', [heading])).written).toEqual([]);
    },
  );
});

describe('the year of what is held against a budget', () => {
  const of = async (...headings: string[]) =>
    read(
      await aWorkbook({
        rows: [
          ['Heading', ...headings],
          ['Staff', ...headings.map((_, at) => 40 + at)],
        ],
      }),
    );

  it('is the budget’s', async () => {
    expect((await of('Budget 2024/25', 'Actual', 'Forecast')).written).toEqual([
      'Staff 2024/25 budget £40',
      'Staff 2024/25 actual £41',
      'Staff 2024/25 forecast £42',
    ]);
  });

  it.each([
    ['2023/24 outturn', 'Budget'],
    ['2023/24 budget', '2024/25 budget', 'Actual'],
    ['2023/24 budget', 'Budget', 'Actual'],
  ])('isn’t known of “%s | %s”', async (...headings) => {
    expect((await of(...headings.filter((each) => each !== undefined))).reasons).toContain(
      'Nobody has said which financial year this is for.',
    );
  });

  const rows = [
    ['Heading', 'Budget', 'Actual'],
    ['Staff', 100, 40],
  ];

  it.each(['Apr 24', 'June 2024', 'Q1 2024-25', 'Ch2 2024-25', 'Ebrill 2024'])(
    'isn’t that of the part of it that alone names its sheet: “%s”',
    async (name) => {
      expect((await read(await aWorkbook({ name, rows }))).reasons).toContain(
        'Nobody has said which financial year this is for.',
      );
    },
  );

  it.each([
    ['Apr 24', 'Budget 2024/25'],
    ['2024-25', ''],
    ['Budget monitoring July 2024', ''],
    ['To July 2024', ''],
  ])('is what says more, or all of it: “%s”, “%s”', async (name, title) => {
    const path = await aWorkbook({ name, rows: title === '' ? rows : [[title], [], ...rows] });
    expect((await read(path)).written).toContain('Staff 2024/25 budget £100');
  });
});
