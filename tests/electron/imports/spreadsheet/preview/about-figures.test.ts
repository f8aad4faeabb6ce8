// Columns that say something about a figure, or hold a part of it.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const of = async (...rows: Value[][]) => read(await aWorkbook({ rows }));

describe('a column beside the figures of a measure', () => {
  it.each([
    'Gap to target 2023/24',
    'Shortfall 2023/24',
    'Below target 2023/24',
    'Actual/Target 2023/24',
    'Actual v target 2023/24',
    'Target vs. actual 2023/24',
    'Numerator 2023/24',
    'Lower CI 2023/24',
    'Cum. Q2 2023/24',
    'Running total Q2 2023/24',
  ])('is neither its figure nor its target: %s', async (heading) => {
    const { written, remarks } = await of(['Measure', '2023/24', heading], ['Full members', 46, 4]);
    expect(written).toEqual(['Full members 2023/24 actual 46']);
    expect(remarks).toEqual([expect.stringContaining(heading)]);
  });

  it.each(['Target value 2023/24', 'Performance target 2023/24'])('is its target: %s', async (heading) => {
    const { written } = await of(['Measure', '2023/24', heading], ['Full members', 46, 50]);
    expect(written).toContain('Full members 2023/24 target 50');
  });
});

describe('the income in a budget that is said gross and net', () => {
  it('is no budget of its heading', async () => {
    const { written, remarks } = await of(
      ['Budget 2024/25'],
      [],
      ['Service', 'Gross expenditure budget', 'Income budget', 'Net budget', 'Actual'],
      ['Adults', 100, -30, 70, 20],
    );
    expect(written).toEqual(['Adults 2024/25 budget £70', 'Adults 2024/25 actual £20']);
    expect(remarks.join()).toContain('Income budget');
  });
});
