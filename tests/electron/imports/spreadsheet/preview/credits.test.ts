// Amounts that bookkeepers mark as credits and debits, and those whose scale is shortened.

import { describe, expect, it } from 'vitest';
import { naturalId } from '../../../../../shared/kernel/entity.ts';
import { create } from '../../../../../shared/kernel/change.ts';
import { financeLine } from '../../../../../shared/finance/model/finance-line.ts';
import { period } from '../../../../../shared/figures/model/period.ts';
import { aRegisterOfMeasures } from '../an-import.ts';
import { read } from '../what-is-written.ts';
import { aBudget, budgetsIn } from './a-budget.ts';

describe('a credit', () => {
  it.each(['20,000 CR', '20,000CR', 'CR 20,000', '£20,000 (Cr)', '(20,000 cr)'])(
    'is money back under spending, and income under income: %s',
    async (amount) => {
      const { written } = await read(
        await aBudget([['Expenditure'], ['Recharges', amount, 0], ['Income'], ['Rents', amount, 0]]),
      );
      expect(budgetsIn(written)).toEqual([
        'Expenditure › Recharges 2024/25 budget −£20,000',
        'Income › Rents 2024/25 budget £20,000',
      ]);
    },
  );

  it('and a debit is the other way round', async () => {
    const { written } = await read(
      await aBudget([['Expenditure'], ['Staff', '20,000 DR', 0], ['Income'], ['Refunds', '500 DR', 0]]),
    );
    expect(budgetsIn(written)).toEqual([
      'Expenditure › Staff 2024/25 budget £20,000',
      'Income › Refunds 2024/25 budget −£500',
    ]);
  });

  it('may have a scale before its mark', async () => {
    const { written } = await read(await aBudget([['Expenditure'], ['Recharges', '£2 mln CR', 0]]));
    expect(budgetsIn(written)).toEqual(['Expenditure › Recharges 2024/25 budget −£2,000,000']);
  });

  it('is listed where nothing says on which side it is', async () => {
    const { written, reasons } = await read(await aBudget([['Rents', '20,000 CR', 19_000]]));
    expect(written).toEqual(['Rents 2024/25 actual £19,000']);
    expect(reasons).toEqual([
      '“20,000 CR” is marked as a credit or a debit, and nothing says whether it is on the side of income or of spending. Write it as 20,000 or −20,000.',
    ]);
  });

  it('is on the side that its heading has in the register', async () => {
    const register = aRegisterOfMeasures();
    const yearId = naturalId(['FY2024-25']);
    register.write(
      create(period, yearId, { key: 'FY2024-25', label: '2024/25', from: '2024-04-01', to: '2025-03-31' }),
      create(financeLine, 'l', { yearId, heading: 'Rents', side: 'income', position: 0 }),
    );
    const { written } = await read(await aBudget([['Rents', '20,000 CR', 0]]), register);
    expect(budgetsIn(written)).toEqual(['Rents 2024/25 budget £20,000']);
  });
});

describe('an amount with its scale', () => {
  it.each([
    ['£45 thou', '£45,000'],
    ['£1.2 bil', '£1,200,000,000'],
    ['£3.4 mill.', '£3,400,000'],
  ])('%s is %s', async (amount, is) => {
    const { written } = await read(await aBudget([['Staff', amount, 0]]));
    expect(budgetsIn(written)).toEqual([`Staff 2024/25 budget ${is}`]);
  });

  it('is listed where a word of it is another number in Welsh', async () => {
    const { written, reasons } = await read(await aBudget([['Staff', '£109 mil', 31_500]]));
    expect(written).toEqual(['Staff 2024/25 actual £31,500']);
    expect(reasons.join()).toMatch(/^“£109 mil” may be millions, or thousands in Welsh\./u);
  });
});
