// Rows that look like parts of the one above them: the totals of the sheet show whether they are counted beside it, and if nothing does, they are in
// doubt.

import { describe, expect, it } from 'vitest';
import { read } from '../../what-is-written.ts';
import { aBudget, budgetsIn } from '../a-budget.ts';

const counted = (part: string, whole: string) =>
  `“${part}” stands below “${whole}” as a part of it does, so “${whole}” may have it in it already: it would be counted twice. If it is a heading of its own, tick it.`;

describe('a row that looks like a part of the one above it', () => {
  it.each([
    ['Staff', '- overtime', '- agency'],
    ['Staff', '– overtime', '– agency'],
    ['Staff', '•overtime', '• agency'],
    ['Staff', '(a) overtime', '(b) agency'],
    ['Staff', 'i) overtime', 'ii) agency'],
    ['1 Staff', '1.1 Overtime', '1.2 Agency'],
    ['4.1. Staff', '4.1.1. Overtime', '4.1.2. Agency'],
  ])('is in doubt: below “%s”, “%s”', async (whole, first, second) => {
    const { written, reasons, remarks } = await read(
      await aBudget([
        [whole, 70, 60],
        [first, 5, 4],
        [second, 9, 8],
        ['Rent', 12, 6],
        ['Total', 82, 66],
      ]),
    );
    expect(budgetsIn(written)).toEqual([`${whole} 2024/25 budget £70`, 'Rent 2024/25 budget £12']);
    expect(reasons).toEqual([
      counted(first, whole),
      counted(first, whole),
      counted(second, whole),
      counted(second, whole),
    ]);
    // The total is right without them.
    expect(remarks).toEqual([]);
  });

  it('is in doubt where no total says anything', async () => {
    const { written } = await read(
      await aBudget([
        ['Staff', 70, 60],
        ['- overtime', 5, 4],
        ['Rent', 12, 6],
      ]),
    );
    expect(budgetsIn(written)).toEqual(['Staff 2024/25 budget £70', 'Rent 2024/25 budget £12']);
  });

  it('is a heading of its own where the total counts it, and has no bullet in its name', async () => {
    const { written, remarks } = await read(
      await aBudget([
        ['Staff', 70, 60],
        ['- overtime', 5, 4],
        ['Rent', 12, 6],
        ['Total', 87, 70],
      ]),
    );
    expect(budgetsIn(written)).toEqual([
      'Staff 2024/25 budget £70',
      'overtime 2024/25 budget £5',
      'Rent 2024/25 budget £12',
    ]);
    expect(remarks).toEqual([]);
  });

  it('is one below a line that has no amounts', async () => {
    const { written } = await read(
      await aBudget([
        ['Staff'],
        ['- salaries', 70, 60],
        ['- overtime', 5, 4],
        ['Premises'],
        ['- rent', 12, 6],
      ]),
    );
    expect(budgetsIn(written)).toEqual([
      'Staff › salaries 2024/25 budget £70',
      'Staff › overtime 2024/25 budget £5',
      'Premises › rent 2024/25 budget £12',
    ]);
  });

  it('is one where the row above comes to its parts, which is the sum', async () => {
    const { written, remarks } = await read(
      await aBudget([
        ['Staff', 75.5, 64.2],
        ['- salaries', 70.25, 60],
        ['- overtime', 5.25, 4.2],
        ['Rent', 12, 6],
        ['Total', 87.5, 70.2],
      ]),
    );
    expect(budgetsIn(written)).toEqual([
      'salaries 2024/25 budget £70.25',
      'overtime 2024/25 budget £5.25',
      'Rent 2024/25 budget £12',
    ]);
    expect(remarks).toEqual([]);
  });
});

it('a row that a total counts isn’t the sum of those below that total, as where what is received is all spent', async () => {
  const { written, reasons } = await read(
    await aBudget([
      ['Fees', 100, 90],
      ['Total income', 100, 90],
      ['Staff', 60, 50.5],
      ['Rent', 40, 39.5],
      ['Total expenditure', 100, 90],
    ]),
  );
  expect(budgetsIn(written)).toEqual([
    'Fees 2024/25 budget £100',
    'Staff 2024/25 budget £60',
    'Rent 2024/25 budget £40',
  ]);
  expect(reasons).toEqual([]);
});

describe('a total of rows of which some are counted in others', () => {
  it('is right, as in a pivot table, in which a heading may have one row below it', async () => {
    const { written, reasons, remarks } = await read(
      await aBudget([
        ['Adults', 3210, 2805],
        ['Homecare', 2105, 1904],
        ['Day care', 1105, 901],
        ['Children', 1504, 1553],
        ['Fostering', 1504, 1553],
        ['Grand Total', 4714, 4358],
      ]),
    );
    expect(budgetsIn(written)).toEqual([
      'Homecare 2024/25 budget £2,105',
      'Day care 2024/25 budget £1,105',
      'Fostering 2024/25 budget £1,504',
    ]);
    expect(reasons).toHaveLength(4);
    expect(remarks).toEqual([]);
  });

  it('is right for a total and what was received since, in each of its sections', async () => {
    const { remarks } = await read(
      await aBudget([
        ['Parks'],
        ['Employees', 232, 225],
        ['Supplies', 32, 31],
        ['Gross expenditure', 264, 256],
        ['Fees', -65, -62],
        ['Net expenditure', 199, 194],
        ['Cemeteries'],
        ['Wages', 99, 95],
        ['Gross expenditure', 99, 95],
        ['Charges', -160, -155],
        ['Net expenditure', -61, -60],
      ]),
    );
    expect(remarks).toEqual([]);
  });

  it.each(['Total', 'Total expenditure'])(
    'is said to differ where it leaves out the first of its rows: “%s”',
    async (total) => {
      const { remarks } = await read(
        await aBudget([
          ['Staff', 70, 60],
          ['Rent', 12, 6],
          ['Travel', 5, 5],
          [total, 17, 11],
        ]),
      );
      expect(remarks).toEqual([
        `Sheet1, B7: “${total}” says 17, and its rows come to 87.`,
        `Sheet1, C7: “${total}” says 11, and its rows come to 71.`,
      ]);
    },
  );

  it('is said to differ where it leaves out a section', async () => {
    const { remarks } = await read(
      await aBudget([
        ['Parks'],
        ['Staff', 70, 60],
        ['Sub-total', 70, 60],
        ['Halls'],
        ['Rent', 12, 6],
        ['Sub-total', 12, 6],
        ['Roads'],
        ['Grit', 5, 5],
        ['Sub-total', 5, 5],
        ['Total expenditure', 17, 11],
      ]),
    );
    expect(remarks).toEqual([
      'Sheet1, B13: “Total expenditure” says 17, and its rows come to 87.',
      'Sheet1, C13: “Total expenditure” says 11, and its rows come to 71.',
    ]);
  });

  it('is said to differ where it does without them too', async () => {
    const { remarks } = await read(
      await aBudget([
        ['Staff', 70, 60],
        ['- overtime', 5, 4],
        ['Rent', 12, 6],
        ['Total', 90, 66],
      ]),
    );
    expect(remarks).toEqual(['Sheet1, B7: “Total” says 90, and its rows come to 87.']);
  });
});
