// A budget as it is now, of which the register has apart what was set and what was moved since.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, imported } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const workbook = (headings: string[], ...rows: Value[][]) =>
  aWorkbook({ rows: [['Budget 2024/25'], [], ['Service', ...headings], ...rows] });

/** What another workbook writes where £18,500 was set and £1,500 was moved to it, and the reasons for what it doesn't write. */
const readAfter = async (headings: string[], ...rows: Value[][]) => {
  const register = aRegisterOfMeasures();
  const before = await workbook(
    ['Budget', 'Virement', 'Actual'],
    ['Conference', 18_500, 1_500, 4_210],
    ['Staff', 96_000, 0, 30_000],
  );
  await imported(before, register);
  return read(await workbook(headings, ...rows), register);
};

describe('a budget of which something was moved since', () => {
  it.each(['Revised budget', 'Current budget', 'Cyllideb ddiwygiedig'])(
    'is the same below “%s”',
    async (heading) => {
      const { written, reasons } = await readAfter(
        [heading, 'Actual', 'Variance'],
        ['Conference', 20_000, 18_800, -1_200],
      );
      expect(written).toEqual([
        'Conference 2024/25 budget £20,000',
        'Conference 2024/25 actual £18,800',
        'Conference 2024/25 variance −£1,200',
      ]);
      expect(reasons).toEqual([]);
    },
  );

  it('isn’t the budget that was set where a column of budgets says no more', async () => {
    const { written, reasons } = await readAfter(
      ['Budget', 'Actual'],
      ['Conference', 20_000, 18_800],
      ['Staff', 97_000, 50_000],
    );
    expect(written).toEqual([
      'Conference 2024/25 actual £18,800',
      'Staff 2024/25 budget £97,000',
      'Staff 2024/25 actual £50,000',
    ]);
    expect(reasons).toEqual([
      'The register has a budget of £18,500 and £1,500 moved since, which come to this. Take it only if £20,000 was the budget before anything was moved.',
    ]);
  });

  it('that comes to something else now leaves open which of the two has changed', async () => {
    const { written, reasons } = await readAfter(
      ['Revised budget'],
      ['Conference', 21_000],
      ['Staff', 96_500],
    );
    expect(written).toEqual(['Staff 2024/25 budget £96,500']);
    expect(reasons).toEqual([
      'The register has a budget of £18,500 and £1,500 moved since, which come to £20,000. Nothing says which of the two has changed, so nothing was taken. Give the file a column for virements, or change the heading here.',
    ]);
  });

  it('and whose parts the file says as well is taken by its parts', async () => {
    const { written } = await readAfter(
      ['Original budget', 'Virements', 'Revised budget'],
      ['Conference', 18_500, 2_500, 21_000],
    );
    expect(written).toEqual(['Conference 2024/25 budget £18,500', 'Conference 2024/25 virement £2,500']);
  });

  it('whose parts don’t come to it is in doubt, whatever was imported before', async () => {
    const { written, reasons } = await readAfter(
      ['Original budget', 'Virements', 'Revised budget'],
      ['Conference', 18_600, 1_400, 20_500],
    );
    expect(written).toEqual([]);
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toContain('Nothing says what the rest is');
  });
});
