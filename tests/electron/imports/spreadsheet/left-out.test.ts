// What an import leaves out when nobody looks at its proposal: every table, column and labelled row is listed with its place and the
// reason.

import { describe, expect, it } from 'vitest';
import { profileChanges, readAtOnce } from '../../../../electron/imports/spreadsheet/import-figures.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { financeLine } from '../../../../shared/finance/model/finance-line.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { mappingOf } from '../../../../shared/files/rules/sheet-mapping.ts';
import { inEnglish } from '../../../in-english.ts';
import { valueOf } from '../../register/a-register.ts';
import { aRegisterOfMeasures, onlyTable, planned, proposed, said, type TestRegisterOf } from './an-import.ts';
import { aWorkbook, type SheetSpec } from './a-workbook.ts';

/** A register that also has budget headings, each called as a measure is. */
function withHeadings(...headings: readonly string[]): TestRegisterOf {
  const register = aRegisterOfMeasures();
  register.write(
    create(period, 'FY2024-25', {
      key: 'FY2024-25',
      label: '2024/25',
      from: '2024-04-01',
      to: '2025-03-31',
      position: 0,
    }),
    ...headings.map((heading, position) =>
      create(financeLine, heading, { yearId: 'FY2024-25', heading, side: 'income', position }),
    ),
  );
  return register;
}

async function atOnce(
  sheets: SheetSpec | readonly SheetSpec[],
  register = aRegisterOfMeasures(),
  profileId?: string,
) {
  const read = await readAtOnce(await aWorkbook(sheets), register, profileId, register.environment);
  const { lines, remarks } = valueOf(read).plan;
  return { lines: lines.map(said), remarks: remarks.map(inEnglish) };
}

const july = [
  ['Measure', 'July 2024'],
  ['Full members', 47],
];

describe('a column of amounts that aren’t pounds', () => {
  it.each([
    ['€96,000', 'This is in €, not in pounds.'],
    ['96,000 DR', '“96,000 DR” is marked as a credit or a debit'],
  ])('is one of amounts, and each is listed: %s', async (cell, reason) => {
    const { lines } = await atOnce({
      rows: [
        ['Heading', 'Budget 2024/25', 'Actual 2024/25'],
        ['Staff', cell, 31_500],
        ['Travel', cell, 4_210],
      ],
    });
    expect(lines.filter((line) => line.startsWith('new'))).toHaveLength(2);
    expect(lines.filter((line) => line.includes(reason))).toHaveLength(2);
  });
});

describe('a table whose rows are names of measures and of budget headings', () => {
  const target = async (rows: SheetSpec['rows'], ...headings: readonly string[]) =>
    (await onlyTable(await aWorkbook({ rows }), withHeadings(...headings))).target;

  it('is about measures when it says so, even where it has more headings than measures', async () => {
    for (const heading of ['Measure', 'Performance indicator', 'KPI', 'Mesur']) {
      const rows = [
        [heading, 'July 2024'],
        ['Full members', 47],
        ['Grants', 12],
      ];
      expect(await target(rows, 'Full members', 'Grants')).toBe('measures');
    }
  });

  it('is about money when it says so, or has a budget beside its amounts', async () => {
    const headed = [
      ['Budget heading', 'Actual 2024/25'],
      ['Full members', 47],
    ];
    expect(await target(headed, 'Full members')).toBe('finance');
    const budget = [
      ['Measure', 'Budget 2024/25', 'Actual 2024/25'],
      ['Full members', 50, 47],
    ];
    expect(await target(budget, 'Full members')).toBe('finance');
  });

  it('is listed when nothing says which, and nothing of it can be read', async () => {
    const rows = [['Name', 'July 2024'], ...july.slice(1)];
    expect(await atOnce({ rows }, withHeadings('Full members'))).toEqual({
      lines: [],
      remarks: [
        'Sheet1, column B “July 2024”: its heading doesn’t name figures to import, so its figure wasn’t read.',
        'Sheet1, rows 1 to 2: it was taken for money by budget heading, and none of its columns is headed as a kind of amount, so its row wasn’t read.',
      ],
    });
  });
});

describe('what is left out', () => {
  it('is nothing where all is read', async () => {
    expect(await atOnce({ rows: july })).toEqual({
      lines: ['new: Full members, July 2024, actual: 47'],
      remarks: [],
    });
  });

  it('is listed for a hidden sheet', async () => {
    const { remarks } = await atOnce([{ rows: july }, { name: 'Old', state: 'hidden', rows: july }]);
    expect(remarks).toEqual(['Old, rows 1 to 2: the sheet is hidden, so this table wasn’t read.']);
  });

  it('is listed for a column that is worked out, or that nothing is known about', async () => {
    const rows = [
      ['Measure', 'July 2024', 'Change on last year'],
      ['Full members', 47, 3],
      ['Associate members', 12, 2],
    ];
    expect((await atOnce({ rows })).remarks).toEqual([
      'Sheet1, column C “Change on last year”: its heading doesn’t name figures to import, so its 2 figures weren’t read.',
    ]);
    const down = [
      ['Month', 'Full members', 'Bicycles'],
      ['July 2024', 47, 3],
      ['August 2024', 48, 4],
    ];
    expect((await atOnce({ rows: down })).remarks).toEqual([
      'Sheet1, column C “Bicycles”: its heading doesn’t name figures to import, so its 2 figures weren’t read.',
    ]);
  });

  it('is listed for a table none of whose columns is understood, as where its only numbers look like years', async () => {
    const rows = [
      ['Measure', 'Something'],
      ['Full members', 2024],
      ['Associate members', 2011],
    ];
    expect((await atOnce({ rows })).remarks).toEqual([
      'Sheet1, rows 1 to 3: none of its columns is known to hold figures of measures, so its 2 rows weren’t read.',
    ]);
  });

  it('is listed once for what is called a total in a list of periods', async () => {
    const rows = [
      ['Measure', 'Period', 'Value'],
      ['Full members', 'July 2024', 47],
      ['Total reach', 'July 2024', 900],
      ['Total reach', 'August 2024', 901],
    ];
    expect(await atOnce({ rows })).toEqual({
      lines: ['new: Full members, July 2024, actual: 47'],
      remarks: [
        'Sheet1, A3: “Total reach” is taken for a total, and nobody has said what it stands for, so it wasn’t read.',
      ],
    });
  });

  it.each(['50 A', '£50 F', '(50) adv', '50A'])('is listed for a column of “%s”', async (variance) => {
    const rows = [['Budget 2024/25'], [], ['Heading', 'Budget', 'Variance'], ['Staff', 100, variance]];
    expect((await atOnce({ rows })).remarks).toEqual([
      `Sheet1, column C “Variance”: a letter says what “${variance}” is, so it wasn’t read. Write what is below zero with a minus.`,
    ]);
  });

  it('is listed for a label that an earlier import left out, and for a table that the profile doesn’t read', async () => {
    const register = aRegisterOfMeasures();
    const rows = [...july, ['Bicycles', 3]];
    const { tables } = await proposed(await aWorkbook({ rows }), register);
    const mapping = tables.map((table) => ({
      ...mappingOf(table),
      labels: { ...mappingOf(table).labels, bicycles: { to: 'nothing' as const } },
    }));
    register.write(
      ...profileChanges([], 'Monthly', mapping, { today: '2024-07-12', newId: () => 'monthly' }),
    );
    const other = {
      name: 'Other',
      rows: [
        ['Indicator', 'Period', 'Value'],
        ['Bicycles', 'August 2024', 3],
        ['Full members', 'August 2024', 50],
      ],
    };
    expect((await atOnce([{ rows }, other], register, 'monthly')).remarks).toEqual([
      'Other, rows 1 to 3: the profile “Monthly” doesn’t read this table, so it wasn’t read.',
    ]);
    expect((await atOnce(other, register)).remarks).toEqual([
      'Other, A2: “Bicycles” was left out of an earlier import, so its row wasn’t read.',
    ]);
  });

  it.each([
    ['held nothing yet', [] as const, 'nobody has said what it holds, so its 2 figures weren’t read.'],
    [
      'somebody left out',
      [40, 41] as const,
      'the profile “Quarterly” leaves it out, so its 2 figures weren’t read.',
    ],
  ])(
    'is listed for a column that %s when its profile was saved',
    async (_, [first = null, second = null], why) => {
      const register = aRegisterOfMeasures();
      const rowsWith = (...latest: readonly (number | null)[]) => [
        ['2023/24'],
        ['Measure', 'Q1 actual', 'Q2 actual'],
        ['Full members', 44, latest[0] ?? null],
        ['Case studies', 2, latest[1] ?? null],
      ];
      const quarter = await aWorkbook({ rows: rowsWith(first, second) });
      const { toKeep } = await planned(quarter, register, (draft) => ({
        tables: draft.tables.map((table) => {
          const columns = { ...table.mapping.columns, 'q2 actual': { as: 'ignored' as const } };
          return { ...table, mapping: { ...table.mapping, columns } };
        }),
      }));
      register.write(
        ...profileChanges([], 'Quarterly', toKeep, { today: '2023-07-12', newId: () => 'quarterly' }),
      );
      const read = await atOnce({ rows: rowsWith(45, 3) }, register, 'quarterly');
      expect(read.remarks).toEqual([`Sheet1, column C “Q2 actual”: ${why}`]);
    },
  );
});
