// A budget that has been revised, beside what it was and what was carried forward and moved since.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const budget = async (headings: string[], ...rows: Value[][]) =>
  read(await aWorkbook({ rows: [['Budget 2024/25'], [], ['Service', ...headings], ...rows] }));

describe('a revised budget', () => {
  it.each([
    [
      ['Original budget', 'Carry forward', 'Virements', 'Revised budget'],
      [100, 10, 5, 115],
    ],
    [
      ['Original budget', 'B/fwd', 'Virements', 'Current budget'],
      [100, 10, 5, 115],
    ],
    [
      ['Brought forward', 'Original budget', 'Virements', 'Revised budget'],
      [10, 100, 5, 115],
    ],
    [
      ['Original budget', 'Supplementary estimate', 'Latest budget'],
      [100, 15, 115],
    ],
    [
      ['Budget', 'Additional budget', 'Virements', 'Revised budget'],
      [100, 10, 5, 115],
    ],
    [
      ['Budget', 'Carry forward', 'Virements', 'Total budget'],
      [100, 10, 5, 115],
    ],
    [
      ['Approved budget', 'Growth', 'Savings', 'Virements', 'Latest budget'],
      [100, 20, -10, 5, 115],
    ],
    [
      ['Original budget', 'Virements', 'Other adjustments', 'Revised budget'],
      [100, 5, 10, 115],
    ],
    [
      ['Cyllideb wreiddiol', 'Dygwyd ymlaen', 'Trosglwyddiadau', 'Cyllideb ddiwygiedig'],
      [100, 10, 5, 115],
    ],
  ])('of %j is the budget, and nothing that it has in it is added again', async (headings, amounts) => {
    const { written, reasons, remarks } = await budget(headings, ['Adults', ...amounts]);
    expect({ written, reasons }).toEqual({ written: ['Adults 2024/25 budget £115'], reasons: [] });
    expect(remarks).toHaveLength(headings.length - 1);
  });

  it('isn’t what was set on top of it, where nothing says what they come to', async () => {
    const { written, reasons } = await budget(['Budget', 'Supplementary budget'], ['Adults', 100, 15]);
    expect(written).toEqual([]);
    expect(reasons).toHaveLength(2);
  });

  it('alone has in it what was moved', async () => {
    const { written } = await budget(['Virements', 'Revised budget'], ['Adults', 5, 115]);
    expect(written).toEqual(['Adults 2024/25 budget £115']);
  });

  it('that its parts don’t add up to is said, with what they come to', async () => {
    const headings = ['Original budget', 'Carry forward', 'Virements', 'Revised budget'];
    const { written, remarks } = await budget(
      headings,
      ['Adults', 100, 10, 5, 120],
      ['Roads', 80, null, 5, 85],
    );
    expect(written).toEqual(['Adults 2024/25 budget £120', 'Roads 2024/25 budget £85']);
    expect(remarks.filter((each) => each.includes('come to'))).toEqual([
      'Sheet1, E4: “Revised budget” says 120, and “Original budget”, “Carry forward” and “Virements” come to 115.',
    ]);
  });

  it('that isn’t what was set and what was moved leaves both unwritten', async () => {
    const headings = ['Original budget', 'Virements', 'Revised budget'];
    const { written, reasons } = await budget(headings, ['Adults', 100, 5, 120], ['Roads', 80, 5, 85]);
    expect(written).toEqual(['Roads 2024/25 budget £80', 'Roads 2024/25 virement £5']);
    expect(reasons).toEqual(
      Array(2).fill(expect.stringContaining('“Original budget” and “Virements” come to 105')),
    );
  });

  it('may be a pound off where its parts are rounded', async () => {
    const headings = ['Original budget', 'Virements', 'Revised budget'];
    const { written, reasons } = await budget(headings, ['Adults', 100, 5, 106]);
    expect(written).toEqual(['Adults 2024/25 budget £100', 'Adults 2024/25 virement £5']);
    expect(reasons).toEqual([]);
  });
});

describe('of an amount and its total', () => {
  it.each([
    [['Forecast', 'Total forecast'], [70, 90], 'forecast'],
    [['Actual', 'Total actual'], [70, 90], 'actual'],
    [['Spent', 'Total spend'], [90, 90], 'actual'],
  ])('%j the total is the amount', async (headings, amounts, kind) => {
    const { written, reasons, remarks } = await budget(['Budget', ...headings], ['Adults', 100, ...amounts]);
    expect(written).toEqual(['Adults 2024/25 budget £100', `Adults 2024/25 ${kind} £90`]);
    expect(reasons).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining(`“${headings[0]}”: another column says what holds`)]);
  });
});
