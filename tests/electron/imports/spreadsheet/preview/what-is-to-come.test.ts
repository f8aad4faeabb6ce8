// An "actual" figure of a time that hasn't begun: a target, a forecast or a slip of the keys. It is 12 July 2024 in these tests.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, imported } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const written = async (...rows: Value[][]) => read(await aWorkbook({ rows }));

describe('a figure of a period that hasn’t begun', () => {
  it('is no actual one, and is listed; a target or a forecast is one', async () => {
    const read = await written(
      ['Measure', 'July 2024', 'Actual August 2024', '2025/26', 'Target 2025/26', 'Forecast 2026/27'],
      ['Full members', 46, 47, 48, 49, 50],
    );
    expect(read.written).toEqual([
      'Full members July 2024 actual 46',
      'Full members 2025/26 target 49',
      'Full members 2026/27 forecast 50',
    ]);
    expect(read.reasons).toEqual([
      'August 2024 hasn’t begun, so this can be no actual figure. If it is a target, a budget or a forecast, say so in its heading.',
      '2025/26 hasn’t begun, so this can be no actual figure. If it is a target, a budget or a forecast, say so in its heading.',
    ]);
  });

  it('isn’t refused where it says that it isn’t known yet', async () => {
    const read = await written(
      ['Measure', 'July 2024', 'August 2024', 'September 2024'],
      ['Full members', 46, 'TBC', 'n/a'],
    );
    expect(read.reasons).toEqual([]);
  });

  it('is none in a list of periods either, whatever it says', async () => {
    const { written: lines } = await written(
      ['Measure', 'Period', 'Kind', 'Value'],
      ['Full members', 'September 2024', 'Actual', 51],
      ['Full members', 'September 2024', 'Target', 52],
      ['Full members', 'Q1 2025/26', 'Actual', 'about fifty'],
    );
    expect(lines).toEqual(['Full members September 2024 target 52']);
  });

  it('is nothing spent in a year to come, unless it says that nothing is', async () => {
    const read = await written(
      ['Budget £'],
      [],
      ['Budget heading', 'Budget 2025/26', 'Actual 2025/26', 'Forecast 2025/26'],
      ['Staff', 96_000, 95_000, 97_000],
      ['Travel', 18_000, 0, 17_000],
    );
    expect(read.written).toEqual([
      'Staff 2025/26 budget £96,000',
      'Staff 2025/26 forecast £97,000',
      'Travel 2025/26 budget £18,000',
      'Travel 2025/26 actual £0',
      'Travel 2025/26 forecast £17,000',
    ]);
    expect(read.reasons).toHaveLength(1);
  });

  it('adds no period that nothing is written for', async () => {
    const register = aRegisterOfMeasures();
    const plan = await imported(
      await aWorkbook({
        rows: [
          ['Measure', 'July 2024', 'August 2024'],
          ['Full members', 46, 47],
        ],
      }),
      register,
    );
    const { snapshot } = await import('../../../../../electron/register/read/query.ts');
    expect(plan.lines.map(({ status }) => status)).toEqual(['new', 'rejected']);
    expect(snapshot(register).periods.map(({ key }) => key)).toEqual(['2024-07']);
  });
});
