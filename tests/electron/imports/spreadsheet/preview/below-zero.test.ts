// A side of a budget that is below zero throughout: how a sheet writes income, or spending, that adds up to what is left. And sums between rows.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, imported, onlyTable, planned, said } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const aBudget = (...rows: Value[][]) =>
  aWorkbook({ rows: [['Budget 2023/24 £'], [], ['Budget heading', 'Budget', 'Actual'], ...rows] });

const aRegisterWithStaff = async () => {
  const register = aRegisterOfMeasures();
  await imported(await aBudget(['Staff', 7_000, 0], ['Travel', 300, 0]), register);
  return register;
};

const council: Value[][] = [
  ['Income'],
  ['Subscriptions', '(215,000)', -198_450],
  ['Grants', '(50,000)', '-'],
  ['Expenditure'],
  ['Staff', 96_000, 31_000],
];

describe('a side that is below zero throughout', () => {
  it('is asked about, and not written meanwhile', async () => {
    const path = await aBudget(...council);
    const { written, reasons } = await read(path);
    expect(written).toEqual([
      'Expenditure › Staff 2023/24 budget £96,000',
      'Expenditure › Staff 2023/24 actual £31,000',
    ]);
    expect(reasons).toEqual(
      Array(3).fill(
        'All income in its table is below zero, which may be how the sheet writes income. Say how it is meant, for the whole table.',
      ),
    );
    const { questions } = await onlyTable(path, aRegisterOfMeasures());
    const asked = questions.find(({ key }) => key === 'sign income');
    expect(asked && [asked.text, ...asked.options.map(({ text }) => text)].map(inEnglish)).toEqual([
      'All income in this table is below zero. How is it meant?',
      'As income: this sheet writes what comes in below zero',
      'As it stands, below zero',
    ]);
  });

  it.each([
    ['turned', '£215,000', '£198,450'],
    ['as written', '−£215,000', '−£198,450'],
  ])('is what somebody says it is: %s', async (answer, budget, actual) => {
    const plan = await planned(await aBudget(...council), aRegisterOfMeasures(), ({ tables }) => ({
      tables: tables.map((table) => {
        const { mapping } = table;
        return { ...table, mapping: { ...mapping, answers: { ...mapping.answers, 'sign income': answer } } };
      }),
    }));
    expect(plan.lines.map(said).slice(0, 2)).toEqual([
      `new: Income › Subscriptions, 2023/24, budget: ${budget}`,
      `new: Income › Subscriptions, 2023/24, actual: ${actual}`,
    ]);
  });

  it('is that of spending too, and in Welsh', async () => {
    const { written } = await read(
      await aBudget(
        ['Incwm'],
        ['Grantiau', 50, 40],
        ['Gwariant'],
        ['Staff', -96, -31],
        ['Teithio', -5, null],
      ),
    );
    expect(written).toEqual(['Incwm › Grantiau 2023/24 budget £50', 'Incwm › Grantiau 2023/24 actual £40']);
  });

  it('doesn’t take the fees of others for income', async () => {
    const { reasons } = await read(
      await aBudget(['Professional fees', -5_000, -4_000], ['Audit fees', -600, -500], ['Grants', 50, 40]),
    );
    expect(reasons.filter((reason) => reason.startsWith('All income'))).toEqual([]);
  });

  it('is a correction where others of its side aren’t, or where it is one amount', async () => {
    const { written } = await read(
      await aBudget(['Income'], ['Fees', 50, 40], ['Refunds', -5, -6], ['Expenditure'], ['Staff', -96, null]),
    );
    expect(written).toHaveLength(5);
  });
});

describe('a sum between the rows', () => {
  it('is left out by what it comes to, each from the last on', async () => {
    const { written, remarks } = await read(
      await aBudget(
        ['Staff', 100, 101],
        ['Travel', 5, 4],
        ['Staffing and travel', 105, 105],
        ['IT', 12, 11],
        ['Rent', 20, 21],
        ['Overheads', 32, 32],
        ['Grand total', 137, 137],
      ),
    );
    expect(written.map((line) => line.split(' ')[0])).toEqual([
      'Staff',
      'Staff',
      'Travel',
      'Travel',
      'IT',
      'IT',
      'Rent',
      'Rent',
    ]);
    expect(remarks).toEqual([]);
  });
});

describe('a row above those that it comes to', () => {
  it('may be their heading, and is asked about', async () => {
    const path = await aBudget(
      ['Everything', 150, 75],
      ['Staff', 120, 60],
      ['  Salaries', 100, 50],
      ['  Pensions', 20, 10],
      ['Premises', 30, 15],
      ['Other', 7, 8],
    );
    const plan = await planned(path, aRegisterOfMeasures());
    expect(plan.lines.map(said).filter((line) => line.startsWith('contradictory'))).toEqual([
      expect.stringMatching(/Everything.*comes to the sum of rows below it/u),
      expect.stringMatching(/Everything/u),
      expect.stringMatching(/Staff.*taken with them, it counts twice/u),
      expect.stringMatching(/Staff/u),
    ]);
    expect((await read(path)).written).toHaveLength(8);
  });

  it.each<[string, Value[]]>([
    ['one that the register has', ['Staff', 7_000, 0]],
    ['one of noughts', ['Training', 0, 0]],
  ])('is none beside %s, where it says the same as one other', async (_, between) => {
    const path = await aBudget(['Alpha', 12_345, 12_345], between, ['Gamma', 12_345, 12_345]);
    const plan = await planned(path, await aRegisterWithStaff());
    expect(plan.lines.map(({ status }) => status)).not.toContain('contradictory');
  });

  it('is none by chance, nor where only one amount in round numbers agrees', async () => {
    const { reasons } = await read(
      await aBudget(['Staff', 100, null], ['Travel', 60, null], ['Rent', 40, null], ['Total', 200, null]),
    );
    expect(reasons).toEqual([]);
  });
});

describe('the first rows of a table', () => {
  it('are no headings where nothing is known of them yet', async () => {
    const { written } = await read(
      await aBudget(['Staff', '—', '–'], ['Travel', 'TBC', '(–)'], ['IT', 12, 'nil']),
    );
    expect(written).toEqual(['IT 2023/24 budget £12', 'IT 2023/24 actual £0']);
  });
});
