// Rows of a budget that are none of its headings, and names of rows with what isn't part of them.

import { describe, expect, it } from 'vitest';
import { financeLine } from '../../../../../shared/finance/model/finance-line.ts';
import { period } from '../../../../../shared/figures/model/period.ts';
import { create } from '../../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../../shared/kernel/entity.ts';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, planned } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const aBudget = (title: string, ...rows: Value[][]) =>
  aWorkbook({ rows: [[title], [], ['Heading', 'Budget', 'Actual'], ...rows] });

describe('a row that is none of the headings', () => {
  it.each([
    'Opening balance',
    'Closing reserves',
    'Balance b/f',
    'Reserves brought forward',
    'Cash at bank and in hand',
    'Bank balance',
    'Balance at 1 April',
    'General reserve at year end',
    'Uncommitted revenue balances',
    'Capital balance',
    'Cash at the period-end',
    'Cronfeydd ar ddiwedd y flwyddyn',
    'Cronfeydd ar ddechrau’r flwyddyn',
    'Balans agoriadol',
  ])('says what there is on a day: “%s”', async (label) => {
    const { written, reasons } = await read(await aBudget('2023/24', ['Staff', 70, 60], [label, 500, 490]));
    expect(written).toEqual(['Staff 2023/24 budget £70', 'Staff 2023/24 actual £60']);
    expect(reasons).toEqual(Array(2).fill(expect.stringContaining('what there is on a day')));
  });

  it.each(['of which agency', '– of which: agency', 'Including agency', 'o’r hwn asiantaeth'])(
    'is in the row above already: “%s”',
    async (label) => {
      const { written, reasons } = await read(await aBudget('2023/24', ['Staff', 70, 60], [label, 20, 10]));
      expect(written).toHaveLength(2);
      expect(reasons).toEqual(Array(2).fill(expect.stringContaining('counted twice')));
    },
  );

  it.each(['- overtime', '– overtime', 'and overtime', 'a goramser'])(
    'is in the row above as the one before it is: “%s”',
    async (label) => {
      const rows = [
        ['Staff', 70, 60],
        ['of which agency', 20, 10],
        [label, 5, 5],
        ['Rent', 7, 6],
      ];
      const { written, reasons } = await read(await aBudget('2023/24', ...rows));
      expect(written).toHaveLength(4);
      expect(reasons).toContain(
        `“${label}” goes on from “of which agency”, so the row above them may have it in it already: it would be counted twice.`,
      );
    },
  );

  it('is none of those where it goes on from another', async () => {
    const rows = [
      ['Staff', 70, 60],
      ['of which agency', 20, 10],
      ['Rent', 7, 6],
      ['and rates', 5, 5],
    ];
    expect((await read(await aBudget('2023/24', ...rows))).written).toHaveLength(6);
  });

  it.each(['Less: fees', 'Less grants', 'Deduct: recharges', 'Llai: incwm'])(
    'is taken off those above: “%s”',
    async (label) => {
      const path = await aBudget('2023/24', ['Staff', 70, 60], [label, 20, 10], ['Net', 50, 50]);
      const { written, reasons } = await read(path);
      expect(written).toHaveLength(2);
      expect(reasons).toEqual(Array(2).fill(expect.stringContaining('taken off the rows above')));
    },
  );

  it.each([
    'Reserves',
    'Lessons',
    'Balance for repairs',
    'Opening ceremony',
    'Cash collection',
    'Transfer to reserves',
    'Balance bikes',
    'Gweddill y grant',
    'At 5 sites',
  ])('isn’t “%s”', async (label) => {
    expect((await read(await aBudget('2023/24', [label, 70, 60]))).written).toHaveLength(2);
  });

  it.each(['Opening balance', 'Less: grants'])('may be in a total or not: “%s”', async (label) => {
    for (const total of [90, 50, 70])
      expect(
        (await read(await aBudget('2023/24', ['Staff', 70, 70], [label, 20, 20], ['Total', total, 70])))
          .remarks,
      ).toEqual([]);
  });

  it('that the row above has in it is in no total a second time', async () => {
    const rows = [
      ['Staff', 70, 60],
      ['of which agency', 20, 10],
    ];
    const remarksOf = async (total: number) =>
      (await read(await aBudget('2023/24', ...rows, ['Total', total, 60]))).remarks;
    expect(await remarksOf(70)).toEqual([]);
    expect(await remarksOf(90)).toHaveLength(1);
  });

  it('is one that the register has', async () => {
    const register = aRegisterOfMeasures();
    const yearId = naturalId(['FY2023-24']);
    register.write(
      create(period, yearId, { key: 'FY2023-24', label: '2023/24', from: '2023-04-01', to: '2024-03-31' }),
      create(financeLine, 'l', { yearId, heading: 'Bank balance', side: 'income' }),
    );
    const { lines } = await planned(await aBudget('2023/24', ['Bank balance', 70, 60]), register);
    expect(lines.map(({ status }) => status)).toEqual(['new', 'new']);
  });
});

describe('the name of a row', () => {
  it.each(['Staff*', 'Staff¹', 'Staff [2]', 'Staff (see note 3)', 'Staff (Note a)', 'Staff:', 'Staff^1'])(
    'has no mark of a note in it: “%s”',
    async (label) => {
      expect((await read(await aBudget('2023/24', [label, 70, 60]))).written).toEqual([
        'Staff 2023/24 budget £70',
        'Staff 2023/24 actual £60',
      ]);
    },
  );

  it('has it where it may be more than that', async () => {
    const { written } = await read(await aBudget('2023/24', ['Area m²', 7, 6]));
    expect(written.join()).toContain('Area m²');
  });

  it('has two letters in it that tell it from another', async () => {
    const { written } = await read(await aBudget('2023/24', ['Grants [UK]', 70, 60], ['Grants [EU]', 7, 6]));
    expect(written).toHaveLength(4);
  });

  it('finds the measure that it marks', async () => {
    const rows = [
      ['Measure', '2023/24'],
      ['Full members [1]', 46],
    ];
    expect((await read(await aWorkbook({ rows }))).written).toEqual(['Full members 2023/24 actual 46']);
  });
});

describe('a line that heads income written below zero', () => {
  it.each(['Income (shown as negative)', 'Income in brackets', 'Incwm (minws)'])(
    'heads income all the same: “%s”',
    async (line) => {
      const path = await aBudget('2023/24', [line], ['Hire', -100, -50], ['Costs'], ['Staff', 70, 60]);
      const { newLines } = await planned(path, aRegisterOfMeasures());
      const sides = Object.fromEntries(newLines.map(({ heading, side }) => [heading, side]));
      expect(sides).toMatchObject({ Hire: 'income', Staff: 'expenditure' });
      expect((await read(path)).reasons).toContainEqual(expect.stringContaining('All income in its table'));
    },
  );
});

describe('a title that says how signs are written', () => {
  it('says that income below zero is income, and nothing of the side of the other rows', async () => {
    const path = await aBudget(
      '2023/24 (brackets denote income)',
      ['Fees', '(100)', '(50)'],
      ['Staff', 70, 60],
    );
    const { lines, newLines } = await planned(path, aRegisterOfMeasures());
    expect(lines.map(({ after }) => after)).toEqual(['£100', '£50', '£70', '£60']);
    expect(newLines.map(({ side }) => side)).toEqual(['income', 'expenditure']);
  });
});
