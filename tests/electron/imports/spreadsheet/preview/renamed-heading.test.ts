// A budget that is sent again, with a heading called otherwise than before.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, imported } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const workbook = (...rows: Value[][]) =>
  aWorkbook({
    rows: [['Budget 2024/25'], [], ['Service', 'Budget', 'Actual'], ...rows],
  });

/** What another workbook writes after one with three headings, and the reasons for what it doesn't write. */
const readAfter = async (...rows: Value[][]) => {
  const register = aRegisterOfMeasures();
  await imported(
    await workbook(['Staff', 96_000, 30_000], ['Premises', 18_500, 4_210], ['Insurance', 2_400, 2_380]),
    register,
  );
  return read(await workbook(...rows), register);
};

const perhaps = (heading: string, now: string) =>
  `The register has “${heading}” in 2024/25, and this file doesn’t name it. If it is called “${now}” now, rename it in the register and compare again; if this is another heading, tick it.`;

describe('a heading that the register lacks, beside one that the file lacks', () => {
  it.each([
    ['with words in common', 'Staffing costs', 97_000],
    ['with the same budget', 'Employees', 96_000],
  ])('is asked about, %s', async (_, heading, budget) => {
    const { written, reasons } = await readAfter(
      [heading, budget, 61_000],
      ['Premises', 18_500, 9_000],
      ['Insurance', 2_400, 2_380],
    );
    expect(written.filter((each) => each.startsWith(heading))).toEqual([]);
    expect(written).toContain('Premises 2024/25 actual £9,000');
    expect(new Set(reasons)).toEqual(new Set([perhaps('Staff', heading)]));
  });

  it('is another heading where nothing speaks for its being the same', async () => {
    const { written, reasons } = await readAfter(['Training', 1_200, 300], ['Premises', 18_500, 9_000]);
    expect(written).toContain('Training 2024/25 budget £1,200');
    expect(reasons).toEqual([]);
  });

  it('is another heading where the file names both', async () => {
    const { written, reasons } = await readAfter(
      ['Staff', 96_000, 30_000],
      ['Premium payments', 1_200, 300],
      ['Premises', 18_500, 9_000],
    );
    expect(written).toContain('Premium payments 2024/25 budget £1,200');
    expect(reasons).toEqual([]);
  });
});
