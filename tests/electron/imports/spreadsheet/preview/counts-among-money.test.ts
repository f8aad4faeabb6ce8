// Rows of counts among amounts, called by what is counted and nothing else: "Hours" below "£".

import { describe, expect, it } from 'vitest';
import { aWorkbook, type SheetSpec, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const heads = ['Budget heading', 'Budget 2024/25', 'Actual 2024/25'];
const staff: Value[] = ['Staff', 96, 32];

async function among(title: string, rows: Value[][], rest: Omit<SheetSpec, 'rows'> = {}) {
  return read(await aWorkbook({ ...rest, rows: [[title], [], heads, staff, ...rows] }));
}

const ofStaff = ['Staff 2024/25 budget £96', 'Staff 2024/25 actual £32'];

describe('a row called by what is counted', () => {
  it.each([
    'Hours',
    'Posts',
    'FTE',
    'Visits',
    '%',
    'Headcount',
    'Vacant posts',
    'Overtime hours',
    'Staff numbers',
    'No of visits',
    '# of cases',
    'Number',
    'Oriau',
    'Swyddi',
    'Ymweliadau',
    'Niferoedd',
    'Canran',
  ])('is none of money: %s', async (label) => {
    const { written, reasons } = await among('Budget £', [[label, 1_200, 1_100]]);
    expect(written).toEqual(ofStaff);
    expect(reasons).toEqual(
      Array(2).fill(`“${label}” says that the numbers of this row are no amounts of money.`),
    );
  });

  it.each(['Post', 'Training days', 'Members', 'Places', 'Study visits', 'Out of hours', 'Pobl'])(
    'is of money where it names what is paid for: %s',
    async (label) => {
      const { written } = await among('Budget £', [[label, 1_200, 1_100]]);
      expect(written.slice(2)).toEqual([`${label} 2024/25 budget £1,200`, `${label} 2024/25 actual £1,100`]);
    },
  );

  it('is of money where its numbers stand beside a pound sign, in the unit that is said', async () => {
    const { written } = await among(
      'Budget (£000)',
      [
        ['Visits', 12, '£11k'],
        ['Hours', '£14,000', 3],
      ],
      { formats: { B5: '£#,##0' } },
    );
    expect(written).toEqual([
      'Staff 2024/25 budget £96,000',
      'Staff 2024/25 actual £32,000',
      'Visits 2024/25 budget £12,000',
      'Visits 2024/25 actual £11,000',
    ]);
  });

  it('says it of the rows that it heads', async () => {
    const { written } = await among('Budget £', [
      ['Hours'],
      ['Library', 1_200, 1_100],
      ['Costs'],
      ['Van', 5, 6],
    ]);
    expect(written).toEqual([...ofStaff, 'Costs › Van 2024/25 budget £5', 'Costs › Van 2024/25 actual £6']);
  });
});
