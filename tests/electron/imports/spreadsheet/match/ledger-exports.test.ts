// Tables as ledgers write them out: codes before names, debits and credits in a column of their own, what was spent in a period.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const budget = async (headings: string[], ...rows: Value[][]) =>
  read(await aWorkbook({ rows: [['Budget 2024/25'], [], headings, ...rows] }));

describe('an export of a ledger', () => {
  it.each([
    ['Account', 'Account name', 61_000, 62_000],
    ['Nominal', 'Description', 'A1001', 'A1002'],
    ['Cost centre', 'Cost centre name', 'CC-101', 'CC-102'],
    ['Account', 'Details', 'E01', 'E02'],
  ])('“%s | %s” has codes before the names', async (codes, names, first, second) => {
    const { written } = await budget(
      [codes, names, 'Annual budget'],
      [first, 'Salaries', 1200],
      [second, 'Travel', 120],
    );
    expect(written).toEqual(['Salaries 2024/25 budget £1,200', 'Travel 2024/25 budget £120']);
  });

  it('may call its rows by codes alone', async () => {
    const { written } = await budget(['Account', 'Annual budget'], ['A1001', 1200], ['A1002', 120]);
    expect(written).toHaveLength(2);
  });

  it.each([
    ['Dr/Cr', 'Cr', 'Dr'],
    ['Type', 'C', 'D'],
    ['', 'Credit', 'Debit'],
  ])('“%s” says which amounts are credits', async (heading, credit, debit) => {
    const { written, reasons } = await budget(
      ['Heading', 'Budget', 'Actual', heading],
      ['Fee income', 120, 41, credit],
      ['Fee income refunded', 20, 10, debit],
      ['Staff costs', 100, 90, debit],
      ['Sundries', 30, 5, credit],
    );
    expect(written).toEqual([
      'Fee income 2024/25 budget £120',
      'Fee income 2024/25 actual £41',
      'Fee income refunded 2024/25 budget −£20',
      'Fee income refunded 2024/25 actual −£10',
      'Staff costs 2024/25 budget £100',
      'Staff costs 2024/25 actual £90',
    ]);
    expect(reasons).toEqual([
      expect.stringContaining('“30 Cr” is marked as a credit or a debit'),
      expect.stringContaining('“5 Cr” is marked as a credit or a debit'),
    ]);
  });

  it('has no marks in a column of amounts', async () => {
    const { written } = await budget(
      ['Heading', 'Budget', 'Actual'],
      ['Fee income', 120, 41],
      ['Grant income', 100, 'C'],
    );
    expect(written).toEqual([
      'Fee income 2024/25 budget £120',
      'Fee income 2024/25 actual £41',
      'Grant income 2024/25 budget £100',
    ]);
  });

  it('marks its amounts whatever their format hides of them', async () => {
    const rows = [
      ['Budget 2024/25'],
      [],
      ['Heading', 'Budget', 'Actual', 'Dr/Cr'],
      ['Staff costs', 1234.56, 96_000, 'Dr'],
      ['Travel', 100, -41, 'Dr'],
    ];
    const formats = { B4: '#,##0', C4: '#,##0,', B5: '[$$-409]#,##0' };
    const { written, reasons } = await read(await aWorkbook({ rows, formats }));
    expect(written).toEqual(['Staff costs 2024/25 budget £1,234.56']);
    expect(reasons).toEqual([
      expect.stringContaining('The cell shows 96 and holds 96,000'),
      expect.stringContaining('This is in $'),
      '“−41 Dr” isn’t an amount of money.',
    ]);
  });

  it.each([
    'Period actual',
    'Actual (period)',
    'Actual for the period',
    'MTD actual',
    'Actual mth',
    'PTD spend',
  ])('“%s” isn’t what was spent in the year', async (heading) => {
    const { written } = await budget(['Heading', heading, 'Annual budget'], ['Salaries', 100, 1200]);
    expect(written).toEqual(['Salaries 2024/25 budget £1,200']);
  });

  it.each(['Period to date actual', 'Forecast at period end', 'Actual'])(
    '“%s” is of the year',
    async (heading) => {
      const { written } = await budget(['Heading', heading, 'Annual budget'], ['Salaries', 100, 1200]);
      expect(written).toHaveLength(2);
    },
  );
});

describe('a financial year by its days', () => {
  it.each([
    ['Apr 2024 - Mar 2025 Actual', 'Apr 2024 - Mar 2025 Budget'],
    ['Apr-24 to Mar-25 Actual', 'Apr-24 to Mar-25 Budget'],
    ['1 April 2024 to 31 March 2025 Actual', '1 April 2024 to 31 March 2025 Budget'],
    ['Actual 01/04/2024 - 31/03/2025', 'Budget 01/04/2024 - 31/03/2025'],
    ['Ebrill 2024 – Mawrth 2025 Gwirioneddol', 'Ebrill 2024 – Mawrth 2025 Cyllideb'],
  ])('heads its amounts: “%s”', async (actual, planned) => {
    const rows = [
      ['Heading', actual, planned],
      ['Salaries', 90, 100],
    ];
    const { written, reasons } = await read(await aWorkbook({ rows }));
    expect({ written, reasons }).toEqual({
      written: ['Salaries 2024/25 actual £90', 'Salaries 2024/25 budget £100'],
      reasons: [],
    });
  });

  it.each(['1 April 2024 to 31 March 2025', 'Apr 2024 - Mar 2025'])(
    'heads the figures of measures: “%s”',
    async (heading) => {
      const rows = [
        ['Measure', heading],
        ['Full members', 47],
      ];
      expect((await read(await aWorkbook({ rows }))).written).toEqual(['Full members 2024/25 actual 47']);
    },
  );

  it.each([
    '1 April 2024 to 30 March 2025 Actual',
    'Apr 2024 - Mar 2026 Actual',
    'May 2024 - Mar 2025 Actual',
    'Apr 2024 - Mar 2025 Actual month',
  ])('isn’t “%s”', async (heading) => {
    const { written } = await budget(['Heading', heading, 'Annual budget'], ['Salaries', 90, 100]);
    expect(written).toEqual(['Salaries 2024/25 budget £100']);
  });
});

it('“over Budget” is a variance, as one program heads it', async () => {
  const { written } = await budget(
    ['Heading', 'Actual', 'Budget', 'over Budget'],
    ['Salaries', 110, 100, 10],
  );
  expect(written).toEqual([
    'Salaries 2024/25 actual £110',
    'Salaries 2024/25 budget £100',
    'Salaries 2024/25 variance £10',
  ]);
});

it('a target that is a range is read where nothing else stands in its column', async () => {
  const rows = [
    ['Measure', '2023/24', 'Target 2024/25'],
    ['Full members', 90, '100-110'],
  ];
  expect((await read(await aWorkbook({ rows }))).written).toEqual([
    'Full members 2023/24 actual 90',
    'Full members 2024/25 target 100-110',
  ]);
});
