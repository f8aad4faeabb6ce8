// Parts of a financial year where the register's years begin in another month than April.

import { describe, expect, it } from 'vitest';
import { set } from '../../../../../shared/kernel/change.ts';
import { strategy } from '../../../../../shared/strategy/model/strategy.ts';
import { aRegisterOfMeasures, onlyTable } from '../an-import.ts';
import { aWorkbook } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

function registerFrom(month: number) {
  const register = aRegisterOfMeasures();
  register.write(set(strategy, 's', 'yearStartMonth', month));
  return register;
}

const headed = async (month: number, ...rows: string[][]) => {
  const path = await aWorkbook({ rows: [...rows, ['Full members', 47]] });
  return read(path, registerFrom(month));
};

describe('a part of a financial year', () => {
  it.each([
    [9, 'Q1 2022/23', 'September to November 2022'],
    [9, 'Q4 22/23', 'June to August 2023'],
    [9, 'Q1 FY23', 'September to November 2022'],
    [9, 'H1 2022/23', 'September 2022 to February 2023'],
    [9, 'April to June 2022/23', 'April to June 2023'],
    [9, 'March 2022/23', 'March 2023'],
    [9, 'FY23 June', 'June 2023'],
    [8, 'Quarter 2 2022-23', 'November 2022 to January 2023'],
    [1, 'Q1 FY23', 'January to March 2023'],
    [1, 'FY23', '2023'],
    [1, 'Q1 2022/23', 'Q1 2022/23'],
    [9, 'April to June 2022', 'April to June 2022'],
  ])('is that of the organisation’s own year, from month %i: “%s”', async (month, heading, period) => {
    const { written } = await headed(month, ['Measure', heading]);
    expect(written).toEqual([`Full members ${period} actual 47`]);
  });

  it('is so below a title that says the year, or the same part of it', async () => {
    const below = async (title: string) => (await headed(9, [title], ['Measure', 'Q1 actual'])).written;
    expect(await below('Performance 2022/23')).toEqual(['Full members September to November 2022 actual 47']);
    expect(await below('Performance Q1 2022/23')).toEqual([
      'Full members September to November 2022 actual 47',
    ]);
  });

  it('isn’t read where the months beside it are those of another year', async () => {
    const { written, reasons } = await headed(9, ['Measure', 'Q1 (April to June) 2022/23']);
    expect({ written, count: reasons.length }).toEqual({ written: [], count: 1 });
  });

  it('names no calendar year', async () => {
    const path = await aWorkbook({
      rows: [['Revenue monitoring 2022/23'], ['Heading', 'Budget', 'Actual'], ['Staff', 96_000, 31_500]],
    });
    const asked = async (month: number) =>
      (await onlyTable(path, registerFrom(month))).questions.map(({ answer }) => answer);
    expect(await asked(9)).toEqual(['2022/23']);
    expect(await asked(1)).toEqual([null]);
  });

  it.each(['P4 2022/23', 'Q1–Q2 2022/23', 'April to June 2022/23'])(
    'says of which year a budget is: “%s”',
    async (words) => {
      const path = await aWorkbook({
        rows: [[`Revenue monitoring, ${words}`], ['Heading', 'Budget', 'Actual'], ['Staff', 96_000, 31_500]],
      });
      const { questions } = await onlyTable(path, registerFrom(9));
      expect(questions.map(({ answer }) => answer)).toEqual(['2022/23']);
    },
  );
});
