// Tables of the latest figure of each measure, with the date of that beside it.

import { describe, expect, it } from 'vitest';
import { aWorkbook } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

describe('a target beside the date of the latest figure', () => {
  it.each(['Date of latest value', 'Latest figure period', 'Dyddiad y gwerth diweddaraf'])(
    'is not of that date: %s',
    async (heading) => {
      const path = await aWorkbook({
        rows: [
          ['Measure', 'Baseline', 'Latest value', heading, 'Target'],
          ['Full members', 40, 46, 'March 2024', 50],
        ],
      });
      const { written, remarks } = await read(path);
      expect(written).toEqual(['Full members March 2024 actual 46']);
      expect(remarks).toEqual([expect.stringContaining('“Baseline”'), expect.stringContaining('“Target”')]);
    },
  );

  it('is of its own where it names one', async () => {
    const rows = [
      ['Measure', 'Latest value', 'Date of latest value', 'Target 2027'],
      ['Full members', 46, 'March 2024', 50],
    ];
    expect((await read(await aWorkbook({ rows }))).written).toEqual([
      'Full members March 2024 actual 46',
      'Full members 2027 target 50',
    ]);
  });
});
