// “INCOME” and “EXPENDITURE” below the rows that they are the sums of say the side of those.

import { describe, expect, it } from 'vitest';
import { all } from '../../../../../electron/register/read/query.ts';
import { financeLine } from '../../../../../shared/finance/model/finance-line.ts';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, imported } from '../an-import.ts';

async function sides(...rows: Value[][]): Promise<Record<string, string>> {
  const register = aRegisterOfMeasures();
  await imported(
    await aWorkbook({ rows: [['2024/25'], ['Heading', 'Budget', 'Forecast'], ...rows] }),
    register,
  );
  return Object.fromEntries(all(register, financeLine).map(({ heading, side }) => [heading, side]));
}

describe('a word for a side that comes to the sum of the rows above it', () => {
  it('is the total of that side', async () => {
    expect(
      await sides(
        ['Funds delegated', 1200, 1204],
        ['Pupil premium', 88, 90],
        ['INCOME', 1288, 1294],
        ['Teaching', 760, 771],
        ['Energy', 38, 45],
        ['EXPENDITURE', 798, 816],
      ),
    ).toEqual({
      'Funds delegated': 'income',
      'Pupil premium': 'income',
      Teaching: 'expenditure',
      Energy: 'expenditure',
    });
  });

  it('is of the parts above it, each with a total of its own', async () => {
    const found = await sides(
      ['Funds delegated', 1200, 1204],
      ['Pupil premium', 88, 90],
      ['Total public money', 1288, 1294],
      ['Lettings', 10, 11],
      ['Clubs', 5, 6],
      ['Total own money', 15, 17],
      ['Income', 1303, 1311],
      ['Teaching', 760, 771],
    );
    expect(found).not.toMatchObject({ Lettings: 'expenditure' });
    expect(found).toMatchObject({ Teaching: 'expenditure' });
  });

  it('is a row like the others where it comes to something else', async () => {
    expect(await sides(['Staff', 500, 510], ['Rent', 100, 100], ['Income', 200, 190])).toEqual({
      Staff: 'expenditure',
      Rent: 'expenditure',
      Income: 'income',
    });
  });
});
