// What is said in words around a number, below a heading in thousands: whether the number is in thousands too isn't said.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfManyMeasures, read } from '../what-is-written.ts';

const targets = (heading: string, target: Value) =>
  aWorkbook({
    rows: [
      ['Measure', heading],
      ['Fee income', target],
      ['Grant income', 40],
    ],
  });

describe('words around a number', () => {
  it.each(['Hold at 12', 'Reduced to 12', 'Maintain at 12', 'Cadw ar 12', 'Exactly 12'])(
    '“%s” below thousands is asked about, and its words aren’t lost',
    async (target) => {
      const path = await targets('Target 2024/25 (£000)', target);
      const { written, reasons } = await read(path, aRegisterOfManyMeasures());
      expect(written).toEqual(['Grant income 2024/25 target £40,000']);
      expect(reasons).toEqual([
        `“${target}” stands below a heading in thousands or millions, and may mean either. Write it as a bare number, or with its own k or m.`,
      ]);
    },
  );

  it.each([
    ['Hold at 12k', 'Hold at 12k'],
    ['12mln', '12mln'],
    ['12', '£12,000'],
    ['(12)', '−£12,000'],
    ['Nil', 'Nil'],
  ])('“%s” says what it is', async (target, shown) => {
    const path = await targets('Target 2024/25 (£000)', target);
    expect((await read(path, aRegisterOfManyMeasures())).written[0]).toBe(
      `Fee income 2024/25 target ${shown}`,
    );
  });

  it('are no amount of a budget', async () => {
    const rows: Value[][] = [
      ['Budget heading', 'Budget 2024/25 £', 'Actual 2024/25 £'],
      ['Staff', 'Hold at 12', 11],
      ['Travel', 'Zero', '1,234.50'],
    ];
    const { written, reasons } = await read(await aWorkbook({ rows }));
    expect(written).toEqual([
      'Staff 2024/25 actual £11',
      'Travel 2024/25 budget £0',
      'Travel 2024/25 actual £1,234.50',
    ]);
    expect(reasons).toEqual(['“Hold at 12” isn’t an amount of money.']);
  });
});
