// Which columns name the rows of a table: where names begin again no empty column parts two tables, and words in a name make no field of it.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from './a-workbook.ts';
import { aRegisterOfMeasures, imported } from './an-import.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import { read } from './what-is-written.ts';

const reading = async (...rows: Value[][]) => read(await aWorkbook({ rows }));

describe('two tables that touch', () => {
  it('of measures each keep the figures of their own rows', async () => {
    const { written } = await reading(
      ['Measure', 'July 2023', 'Measure', 'July 2024'],
      ['Full members', 45, 'Associate members', 22],
      ['Associate members', 23, 'Full members', 47],
    );
    expect(written).toEqual([
      'Full members July 2023 actual 45',
      'Associate members July 2023 actual 23',
      'Associate members July 2024 actual 22',
      'Full members July 2024 actual 47',
    ]);
  });

  it.each([
    ['Receipts', 'Payments'],
    ['Income', 'Expenditure'],
    ['Incwm', 'Gwariant'],
  ])('of %s and %s are both of the year above them, each on its own side', async (income, spending) => {
    const register = aRegisterOfMeasures();
    const path = await aWorkbook({
      rows: [
        ['Accounts 2024/25'],
        [],
        [income, 'Budget', 'Actual', spending, 'Budget', 'Actual'],
        ['Grants', 100, 90, 'Wages', 60, 55],
        ['Lettings', 20, 25, 'Rates', 30, 31],
      ],
    });
    const { written } = await read(path, register);
    expect(written).toEqual([
      'Grants 2024/25 budget £100',
      'Grants 2024/25 actual £90',
      'Lettings 2024/25 budget £20',
      'Lettings 2024/25 actual £25',
      'Wages 2024/25 budget £60',
      'Wages 2024/25 actual £55',
      'Rates 2024/25 budget £30',
      'Rates 2024/25 actual £31',
    ]);
    await imported(path, register);
    expect(snapshot(register).financeLines.map(({ heading, side }) => `${heading}: ${side}`)).toEqual([
      'Grants: income',
      'Lettings: income',
      'Wages: expenditure',
      'Rates: expenditure',
    ]);
  });
});

describe('a measure whose name has a word for an amount', () => {
  const aRegisterWithComplaints = () => {
    const register = aRegisterOfMeasures();
    register.write(
      create(measure, 'c', {
        strategyId: 's',
        name: 'Complaints received',
        unit: 'number',
        polarity: 'lower is better',
        kind: 'quantitative',
        adoption: 'adopted',
      }),
    );
    return register;
  };

  it('is the name of a row below headings that name periods', async () => {
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2023', 'July 2024'],
        ['Complaints received', 12, 9],
        ['Full members', 45, 47],
      ],
    });
    expect((await read(path, aRegisterWithComplaints())).written).toEqual([
      'Complaints received July 2023 actual 12',
      'Complaints received July 2024 actual 9',
      'Full members July 2023 actual 45',
      'Full members July 2024 actual 47',
    ]);
  });

  it('is one where it is the only row', async () => {
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2023', 'July 2024'],
        ['Complaints received', 12, 9],
      ],
    });
    expect((await read(path, aRegisterWithComplaints())).written).toEqual([
      'Complaints received July 2023 actual 12',
      'Complaints received July 2024 actual 9',
    ]);
  });

  it('is one below headings that name kinds of figures', async () => {
    const path = await aWorkbook({
      name: 'July 2024',
      rows: [
        ['Measure', 'Actual', 'Target'],
        ['Complaints received', 9, 10],
        ['Full members', 47, 50],
      ],
    });
    expect((await read(path, aRegisterWithComplaints())).written).toEqual([
      'Complaints received July 2024 actual 9',
      'Complaints received July 2024 target 10',
      'Full members July 2024 actual 47',
      'Full members July 2024 target 50',
    ]);
  });

  it('is one below headings of how it stands, and stood before', async () => {
    const path = await aWorkbook({
      name: 'July 2024',
      rows: [
        ['Measure', 'Position', 'Previous', 'Target'],
        ['Complaints received', 9, 12, 10],
        ['Invoices paid', 47, 45, 50],
      ],
    });
    const { written, remarks } = await read(path, aRegisterWithComplaints());
    expect(written).toEqual(['Complaints received July 2024 target 10']);
    expect(remarks).toEqual([expect.stringContaining('“Previous”'), expect.stringContaining('“Position”')]);
  });
});

describe('lines of a name and an amount', () => {
  it('under no headings are no record of a heading that is called by a number', async () => {
    const { written, remarks } = await reading(
      ['Total budget 2024/25', 1_200_000],
      ['Forecast outturn 2024/25', 1_210_000],
      ['Variance', 10_000],
    );
    expect(written).toEqual([]);
    expect(remarks).toContainEqual(expect.stringContaining('its 3 figures weren’t read'));
  });
});
