// Budgets as departments lay them out: sums of sums, sums of one row, sums without a name, and what their columns say.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';
import { aBudget, budgetsIn } from './a-budget.ts';

describe('a sum above', () => {
  it('of one row, and the sum of such sums, are no headings', async () => {
    const { written, reasons } = await read(
      await aBudget([
        ['Staff', 100, 40],
        ['Travel', 50, 10],
        ['Controllable', 150, 50],
        ['Recharges', 30, 5],
        ['Non-controllable', 30, 5],
        ['Cost of service', 180, 55],
        ['Reserves', -80, -20],
        ['Bottom line', 100, 35],
      ]),
    );
    expect(budgetsIn(written)).toEqual([
      'Staff 2024/25 budget £100',
      'Travel 2024/25 budget £50',
      'Recharges 2024/25 budget £30',
      'Reserves 2024/25 budget −£80',
    ]);
    for (const name of ['Controllable', 'Cost of service', 'Bottom line'])
      expect(reasons).toContain(
        `“${name}” comes to the sum of the rows above it, so it is taken for a total.`,
      );
    expect(reasons.filter((reason) => reason.startsWith('“Non-controllable” says the same'))).toHaveLength(2);
  });

  it('variances of income and of spending isn’t what the surplus varies by', async () => {
    const rows: Value[][] = [
      ['2024/25'],
      ['Heading', 'Budget', 'Actual', 'Variance'],
      ['Income'],
      ['Grants', 1300, 1308, -8],
      ['Total income', 1300, 1308, -8],
      ['Expenditure'],
      ['Staff', 1038, 1066, -28],
      ['Total expenditure', 1038, 1066, -28],
      ['In-year surplus', 262, 242, 20],
    ];
    expect((await read(await aWorkbook({ rows }))).remarks).toEqual([]);
  });

  it('its own rows is held against none of those above it, which are another’s', async () => {
    const { remarks } = await read(
      await aBudget([
        ['Total staff', 1500, 700],
        ['Salaries', 1000, 500],
        ['Pensions', 500, 200],
        ['Total premises', 900, 300],
        ['Rent', 700, 200],
        ['Rates', 200, 100],
        ['Total', 2500, 1000],
      ]),
    );
    expect(remarks.filter((remark) => remark.includes('its rows come to'))).toEqual([
      'Sheet1, B10: “Total” says 2,500, and its rows come to 2,400.',
    ]);
  });

  it('of two sections out of four is none either', async () => {
    const { written } = await read(
      await aBudget([
        ['Residential care', 700, 310],
        ['Home care', 410, 150],
        ['Adults', 1110, 460],
        ['Schools', 900, 410],
        ['Fostering', 230, 95],
        ['Children', 1130, 505],
        ['People', 2240, 965],
        ['Roads', 340, 160],
        ['Parks', 120, 65],
        ['Environment', 460, 225],
        ['Housing benefit', 75, 30],
        ['Homelessness', 66, 31],
        ['Housing', 141, 61],
        ['Place', 601, 286],
      ]),
    );
    expect(budgetsIn(written).map((line) => line.replace(/ 2024.*/u, ''))).toEqual([
      'Residential care',
      'Home care',
      'Schools',
      'Fostering',
      'Roads',
      'Parks',
      'Housing benefit',
      'Homelessness',
    ]);
  });

  it('of hundreds of rows is none either', async () => {
    const rows = Array.from({ length: 300 }, (_, at): Value[] => [`Line ${at}`, 100 + at, at]);
    const { written } = await read(await aBudget([...rows, ['All of them', 74_850, 44_850]]));
    expect(budgetsIn(written)).toHaveLength(300);
  });

  it('may come to nothing', async () => {
    const { written, reasons } = await read(
      await aBudget([
        ['Staff', 100, 40],
        ['Travel', 50, 10],
        ['Recharged', -100, -100],
        ['Pooled', -50, -50],
        ['Position', 0, -100],
      ]),
    );
    expect(written).toHaveLength(8);
    expect(reasons).toHaveLength(2);
  });

  it('without a name is a total like any other', async () => {
    const { written, reasons } = await read(
      await aBudget([
        ['Adults', null, null],
        ['Staff', 100, 40],
        ['Travel', 50, 10],
        [null, 150, 50],
        ['Children', null, null],
        ['Fostering', 70, 30],
        [null, 70, 30],
        ['All of them', 220, 80],
      ]),
    );
    expect(budgetsIn(written)).toEqual([
      'Adults › Staff 2024/25 budget £100',
      'Adults › Travel 2024/25 budget £50',
      'Children › Fostering 2024/25 budget £70',
    ]);
    expect(reasons).toEqual(
      Array(2).fill('“All of them” comes to the sum of the rows above it, so it is taken for a total.'),
    );
  });

  it('is not seen in an amount without a name that the rows don’t come to', async () => {
    const { reasons } = await read(
      await aBudget([
        ['Staff', 100, 40],
        ['Travel', 50, 10],
        [null, 151, 50],
      ]),
    );
    expect(reasons).toEqual(Array(2).fill('Its row has no name, so nothing says what it is a figure of.'));
  });

  it('is not seen where round amounts come to it by chance', async () => {
    const { written } = await read(
      await aBudget([
        ['Staff', 40_000, 40_000],
        ['Travel', 5000, 5000],
        ['Training', 10_000, 10_000],
        ['Website', 15_000, 15_000],
      ]),
    );
    expect(written).toHaveLength(8);
  });
});

describe('a column that a word for a period heads', () => {
  it('after the months is what they come to, and says no row’s period', async () => {
    const months = ['Apr', 'May', 'Jun'];
    const { written, remarks } = await read(
      await aWorkbook({
        rows: [['Performance 2024/25'], [], ['Measure', ...months, 'Year'], ['Full members', 40, 41, 42, 42]],
      }),
    );
    expect(written).toEqual([
      'Full members April 2024 actual 40',
      'Full members May 2024 actual 41',
      'Full members June 2024 actual 42',
    ]);
    expect(remarks.join(' ')).toContain('“Year”');
  });

  it('above names speaks of the dates beside it', async () => {
    const { written } = await read(
      await aWorkbook({
        rows: [
          ['Date', 'April 2024', 'May 2024'],
          ['Full members', 40, 41],
          ['Associate members', 20, 21],
        ],
      }),
    );
    expect(written).toHaveLength(4);
  });

  it('above months and what they come to is read down', async () => {
    const { written, reasons } = await read(
      await aWorkbook({
        rows: [
          ['Month', 'Full members', 'Associate members'],
          [new Date(Date.UTC(2024, 3, 1)), 40, 20],
          [new Date(Date.UTC(2024, 4, 1)), 41, 21],
          ['YTD', 41, 21],
        ],
        formats: { A2: 'mmm-yy', A3: 'mmm-yy' },
      }),
    );
    expect(written).toHaveLength(4);
    expect(reasons).toHaveLength(2);
  });
});

describe('the columns of a budget', () => {
  it('of which two are budgets: the revised one is the budget, and the other is left', async () => {
    const path = await aWorkbook({
      rows: [
        ['Capital programme 2024/25'],
        ['Scheme', 'Approved budget £', 'Revised budget £', 'Actual £'],
        ['School roofs', 1200, 1350, 410],
        ['Leisure centre', 3400, 3400, 900],
      ],
    });
    const { written, remarks } = await read(path);
    expect(budgetsIn(written)).toEqual([
      'School roofs 2024/25 budget £1,350',
      'Leisure centre 2024/25 budget £3,400',
    ]);
    expect(remarks.join(' ')).toContain('“Approved budget £”');
  });

  it('may have three names before them, each under the one before it', async () => {
    const path = await aWorkbook({
      rows: [
        ['Revenue monitoring 2024/25'],
        ['Directorate', 'Service', 'Subjective', 'Annual budget £', 'Actual £'],
        ['People', 'Adults', 'Employees', 1000, 510],
        ['People', 'Adults', 'Premises', 100, 45],
        ['People', 'Children', 'Employees', 800, 390],
        ['Place', 'Highways', 'Employees', 400, 205],
      ],
    });
    expect(budgetsIn((await read(path)).written)).toEqual([
      'People › Adults › Employees 2024/25 budget £1,000',
      'People › Adults › Premises 2024/25 budget £100',
      'People › Children › Employees 2024/25 budget £800',
      'Place › Highways › Employees 2024/25 budget £400',
    ]);
  });

  it.each([
    ['Code', 4000, 4010],
    ['Cost code', 4000, 4010],
    ['Ref', 'S1', 'S2'],
  ])('are named by the text beside their codes: %s', async (heading, first, second) => {
    const path = await aWorkbook({
      rows: [
        ['Monitoring 2024/25'],
        [heading, 'Title', 'Current annual bud', 'Actual year to date'],
        [first, 'Salaries', 92_000, 45_000],
        [second, 'Stationery', 2000, 310],
      ],
    });
    expect((await read(path)).written).toEqual([
      'Salaries 2024/25 budget £92,000',
      'Salaries 2024/25 actual £45,000',
      'Stationery 2024/25 budget £2,000',
      'Stationery 2024/25 actual £310',
    ]);
  });

  it('may be left empty by some rows and hold a number like a year', async () => {
    const { written } = await read(
      await aWorkbook({
        rows: [
          ['Title', 'Receipts budgeted 2024/25', 'Payments budgeted 2024/25'],
          ['Precept', 50_000, null],
          ['Staff', null, 30_000],
          ['Office', null, 2000],
        ],
      }),
    );
    expect(written).toHaveLength(3);
  });

  it('of a second table are of the year that heads the sheet', async () => {
    const headings = ['', 'Budget', 'Actual to 30 Sept'];
    const { written } = await read(
      await aWorkbook({
        rows: [
          ['Parish budget 2024/25'],
          [],
          ['Income'],
          headings,
          ['Precept', 12_000, 6000],
          ['Allotment rents', 800, 750],
          [],
          ['Expenditure'],
          headings,
          ['Clerk', 6000, 3000],
          ['Insurance', 500, 480],
        ],
      }),
    );
    expect(budgetsIn(written)).toEqual([
      'Precept 2024/25 budget £12,000',
      'Allotment rents 2024/25 budget £800',
      'Clerk 2024/25 budget £6,000',
      'Insurance 2024/25 budget £500',
    ]);
  });

  it('of a second table are of no year where the title is the first table’s own', async () => {
    const { reasons } = await read(
      await aWorkbook({
        rows: [
          ['Income 2024/25'],
          ['Heading', 'Budget £', 'Actual £'],
          ['Precept', 12_000, 6000],
          [],
          ['Expenditure'],
          ['Heading', 'Budget £', 'Actual £'],
          ['Clerk', 6000, 3000],
        ],
      }),
    );
    expect(reasons).toEqual(Array(2).fill('Nobody has said which financial year this is for.'));
  });

  it('don’t come to what is left of income, and that is no fault', async () => {
    const { remarks } = await read(
      await aBudget([
        ['Precept income', 200, 100],
        ['Salaries', 90, 45],
        ['Net income over expenditure', 110, 55],
      ]),
    );
    expect(remarks).toEqual([]);
  });
});
