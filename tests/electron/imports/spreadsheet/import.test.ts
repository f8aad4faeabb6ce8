// Figures into the register: what is new, changed, the same or contradicted; where each came from; undone whole; by profile next month.

import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileChanges, readAtOnce } from '../../../../electron/imports/spreadsheet/import-figures.ts';
import { editedPayload, importChanges } from '../../../../electron/imports/spreadsheet/preview/changes.ts';
import { writeReport } from '../../../../electron/imports/spreadsheet/report.ts';
import { all, snapshot } from '../../../../electron/register/query.ts';
import { undo } from '../../../../electron/register/undo.ts';
import { figure } from '../../../../shared/model/figure.ts';
import { financeAmount } from '../../../../shared/model/finance-amount.ts';
import { financeLine } from '../../../../shared/model/finance-line.ts';
import { create, set } from '../../../../shared/model/change.ts';
import { alias } from '../../../../shared/model/alias.ts';
import { importProfile } from '../../../../shared/model/import-profile.ts';
import { measure } from '../../../../shared/model/measure.ts';
import { sourceFile } from '../../../../shared/model/source-file.ts';
import { attentionList } from '../../../../shared/rules/attention.ts';
import { indexOf } from '../../../../shared/rules/register-index.ts';
import { mappingOf } from '../../../../shared/rules/sheet-mapping.ts';
import { valueOf, type TestRegister } from '../../register/a-register.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { aRegisterOfMeasures, imported, onlyTable, planned, proposed, said, write } from './an-import.ts';
import { aWorkbook, fileOf, sha256, workbookBytes, type Value } from './a-workbook.ts';

function measures(full: Value, associates: Value = 22, file = 'figures.xlsx') {
  return aWorkbook(
    {
      name: 'KPIs',
      rows: [
        ['Measure', 'July 2024'],
        ['Full members', full],
        ['Associate members', associates],
      ],
    },
    file,
  );
}

async function linesFor(path: string, register: TestRegister) {
  return (await planned(path, register)).lines.map(said);
}

describe('an import of figures', () => {
  it('writes one batch, each figure with file, hash, sheet and cell', async () => {
    const register = aRegisterOfMeasures();
    const bytes = await workbookBytes([
      {
        name: 'KPIs',
        rows: [
          ['Measure', 'July 2024'],
          ['Full members', 47],
        ],
      },
    ]);
    await imported(fileOf('q2.xlsx', bytes), register);
    const [batch] = register.log.latestBatches(1);
    expect(batch?.intent).toBe('Import 1 figures from q2.xlsx');
    const [held] = all(register, figure);
    expect(held).toMatchObject({ source: 'q2.xlsx, KPIs!B2', sourceFileId: sha256(bytes).slice(0, 16) });
    expect(all(register, sourceFile)).toEqual([
      {
        id: sha256(bytes).slice(0, 16),
        print: sha256(bytes).slice(0, 16),
        sha256: sha256(bytes),
        name: 'q2.xlsx',
        importedOn: '2024-07-12',
      },
    ]);
  });

  it('of the same file again changes nothing', async () => {
    const register = aRegisterOfMeasures();
    const path = await measures(47);
    await imported(path, register);
    expect(await linesFor(path, register)).toEqual([
      'same: Full members, July 2024, actual: 47',
      'same: Associate members, July 2024, actual: 22',
    ]);
    expect(write(register, await planned(path, register))).toBe(0);
  });

  it('shows what changes as old and new', async () => {
    const register = aRegisterOfMeasures();
    await imported(await measures(47), register);
    expect(await linesFor(await measures(48), register)).toEqual([
      'changed: Full members, July 2024, actual: 47 → 48',
      'same: Associate members, July 2024, actual: 22',
    ]);
  });

  it('of a figure that somebody has typed since is contradictory, says who, and is not written unasked', async () => {
    const register = aRegisterOfMeasures();
    await imported(await measures(47), register);
    const typed = { kind: 'exact', quantity: { unit: 'number', amount: '50' }, written: '50' } as const;
    register.write(
      set(figure, 'm1/2024-07/actual', 'value', typed),
      set(figure, 'm1/2024-07/actual', 'source', null),
      set(figure, 'm1/2024-07/actual', 'sourceFileId', null),
    );
    const plan = await planned(await measures(48), register);
    expect(plan.lines.map(said)[0]).toBe(
      'contradictory: Full members, July 2024, actual: 50 → 48 (It was entered here by Secretary on 12 July 2024.)',
    );
    expect(write(register, plan)).toBe(0);
  });

  it('of a figure that its formula contradicts is contradictory, by the figures of the same file', async () => {
    const register = aRegisterOfMeasures();
    register.write(set(measure, 'm3', 'formula', { kind: 'percentage', numerator: 'm2', denominator: 'm1' }));
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2023', 'July 2024'],
        ['Full members', 50, 50],
        ['Associate members', 25, 25],
        ['Share of members in labs', '50%', '54%'],
      ],
    });
    expect((await linesFor(path, register)).slice(-2)).toEqual([
      'new: Share of members in labs, July 2023, actual: 50%',
      'contradictory: Share of members in labs, July 2024, actual: 54% (It is worked out: 25 of 50 is 50%.)',
    ]);
  });

  it('of one figure from two cells takes the first, and says so of the second', async () => {
    const rows = [
      ['Measure', 'Period', 'Value'],
      ['Full members', 'Jul-24', 47],
      ['Full members', 'July 2024', 48],
      ['Full members', '31/07/2024', 47],
    ];
    expect(await linesFor(await aWorkbook({ rows }), aRegisterOfMeasures())).toEqual([
      'new: Full members, July 2024, actual: 47',
      'rejected: Full members, July 2024, actual: 48 (Sheet1!C2 says 47 for the same. One of the two is wrong, and the first was taken.)',
    ]);
  });

  it('takes another value that a person writes in the place of one', async () => {
    const register = aRegisterOfMeasures();
    const plan = await planned(await measures(47), register);
    const line = plan.lines[0];
    if (line === undefined) throw new Error('no line');
    expect(editedPayload(line, 'lots')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('“lots” is not a figure') as string,
    });
    const edited = editedPayload(line, '49');
    if (!edited.ok) throw new Error(edited.problem);
    const { changes } = importChanges(
      plan,
      { isTicked: (place) => place === 0, edited: () => edited.payload },
      '2024-07-12',
    );
    register.write(...changes);
    expect(all(register, figure)).toMatchObject([
      { value: { written: '49' }, source: 'figures.xlsx, KPIs!B2 (another value was written in its place)' },
    ]);
  });

  it('is taken back whole by one undo', async () => {
    const register = aRegisterOfMeasures();
    const before = snapshot(register);
    await imported(await aFinanceWorkbook(), register);
    await imported(await measures(47), register);
    const batches = register.log.latestBatches(2);
    for (const { id } of batches) valueOf(undo(register, id, 'Secretary'));
    expect(snapshot(register)).toEqual(before);
  });

  it('of files that do not touch comes to the same whatever their order', async () => {
    const one = await measures(47);
    const two = await aFinanceWorkbook();
    const tables = async (first: string, second: string) => {
      const register = aRegisterOfMeasures();
      await imported(first, register);
      await imported(second, register);
      const { figures, financeAmounts, financeLines } = snapshot(register);
      const headings = new Map(financeLines.map(({ id, heading }) => [id, heading]));
      return {
        figures,
        amounts: financeAmounts.map(({ lineId, kind, pence }) => [headings.get(lineId), kind, pence]).sort(),
      };
    };
    expect(await tables(one, two)).toEqual(await tables(two, one));
  });
});

async function aFinanceWorkbook(
  labs = 12_500,
  heading = 'Actual to date £',
  file = 'budget.xlsx',
  total = 212_500,
) {
  return aWorkbook(
    {
      name: 'Budget',
      rows: [
        ['Budget monitoring'],
        ['Position at 31 July 2024'],
        [null],
        ['Budget heading', 'Budget £', heading, 'Reason for variance', 'Budget holder'],
        ['Membership fees', null, null, null, null],
        ['Full members', 200_000, 200_000, null, 'Treasurer'],
        ['Policy projects', null, null, null, null],
        ['Policy Labs', 60_000, labs, 'Two labs began late', 'Chair'],
        ['Total', 260_000, total, null, null],
      ],
    },
    file,
  );
}

describe('money', () => {
  it('comes into headings by year, under their own headings, as income or expenditure', async () => {
    const register = aRegisterOfMeasures();
    await imported(await aFinanceWorkbook(), register);
    const lines = all(register, financeLine);
    const named = new Map(lines.map(({ id, heading }) => [id, heading]));
    expect(
      lines.map(({ heading, side, parentId, yearId, owner, reason }) => [
        named.get(parentId ?? '') ?? '',
        heading,
        side,
        yearId,
        owner,
        reason,
      ]),
    ).toEqual([
      ['', 'Membership fees', 'income', 'FY2024-25', null, null],
      ['Membership fees', 'Full members', 'income', 'FY2024-25', 'Treasurer', null],
      ['', 'Policy projects', 'expenditure', 'FY2024-25', null, null],
      ['Policy projects', 'Policy Labs', 'expenditure', 'FY2024-25', 'Chair', 'Two labs began late'],
    ]);
    expect(
      all(register, financeAmount)
        .map(({ lineId, kind, pence }) => `${named.get(lineId)} ${kind} ${pence}`)
        .sort(),
    ).toEqual([
      'Full members actual 20000000',
      'Full members budget 20000000',
      'Policy Labs actual 1250000',
      'Policy Labs budget 6000000',
    ]);
  });

  it('of years across goes to each year', async () => {
    const path = await aWorkbook({
      rows: [
        ['Heading', '2023/24', null, '2024/25', null],
        [null, 'Budget', 'Actual', 'Budget', 'Actual'],
        ['Policy Labs', 60_000, 61_000, 60_000, 12_500],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    });
    expect(await linesFor(path, aRegisterOfMeasures())).toEqual([
      'new: Policy Labs, 2023/24, budget: £60,000',
      'new: Policy Labs, 2023/24, actual: £61,000',
      'new: Policy Labs, 2024/25, budget: £60,000',
      'new: Policy Labs, 2024/25, actual: £12,500',
    ]);
  });

  it('in a row for each amount is read by its kinds', async () => {
    const path = await aWorkbook({
      rows: [
        ['Group', 'Budget heading', 'Year', 'Type', 'Amount'],
        ['Policy projects', 'Policy Labs', '2024/25', 'Budget', 60_000],
        ['Policy projects', 'Policy Labs', '2024/25', 'Spend', 12_500],
        ['Policy projects', 'Policy Labs', '2024/25', 'Rumour', 1],
      ],
    });
    expect(await linesFor(path, aRegisterOfMeasures())).toEqual([
      'new: Policy projects › Policy Labs, 2024/25, budget: £60,000',
      'new: Policy projects › Policy Labs, 2024/25, actual: £12,500',
      'rejected: Policy Labs (“Rumour” is no kind of amount: write budget, virement, commitment, actual or forecast.)',
    ]);
  });

  it('with its kinds down the side and its headings across is read turned', async () => {
    const path = await aWorkbook({
      rows: [
        ['2024/25', 'Policy Labs', 'Policy Prototypes'],
        ['Budget', 60_000, 15_000],
        ['Actual', 12_500, 3_000],
      ],
    });
    const register = aRegisterOfMeasures();
    const table = await onlyTable(path, register);
    expect(table.transposed).toBe(true);
    const year = (draft: Parameters<NonNullable<Parameters<typeof planned>[2]>>[0]) => ({
      tables: draft.tables.map((each) => ({
        ...each,
        mapping: { ...each.mapping, answers: { period: '2024/25' } },
      })),
    });
    expect((await planned(path, register, year)).lines.map((line) => `${line.cell} ${said(line)}`)).toEqual([
      'B2 new: Policy Labs, 2024/25, budget: £60,000',
      'B3 new: Policy Labs, 2024/25, actual: £12,500',
      'C2 new: Policy Prototypes, 2024/25, budget: £15,000',
      'C3 new: Policy Prototypes, 2024/25, actual: £3,000',
    ]);
  });

  it('that a parent states otherwise than its headings, and a variance that is not theirs, need attention', async () => {
    const register = aRegisterOfMeasures();
    register.write(
      create(financeLine, 'p', { yearId: 'FY2024-25', heading: 'Policy projects', side: 'expenditure' }),
      ...(await import('../../../../shared/model/period.ts').then(({ period }) => [
        create(period, 'FY2024-25', {
          key: 'FY2024-25',
          label: '2024/25',
          from: '2024-04-01',
          to: '2025-03-31',
        }),
      ])),
      create(financeLine, 'c', {
        yearId: 'FY2024-25',
        heading: 'Policy Labs',
        side: 'expenditure',
        parentId: 'p',
      }),
      create(financeAmount, 'p/budget', { lineId: 'p', kind: 'budget', pence: 7_500_000 }),
      create(financeAmount, 'c/budget', { lineId: 'c', kind: 'budget', pence: 6_000_000 }),
      create(financeAmount, 'c/forecast', { lineId: 'c', kind: 'forecast', pence: 6_100_000 }),
      create(financeAmount, 'c/variance', { lineId: 'c', kind: 'variance', pence: 200_000 }),
    );
    expect(attentionList(indexOf(snapshot(register)), '2024-07-12').map(({ sentence }) => sentence)).toEqual([
      'Policy projects, 2024/25: the budget is stated as £75,000, but the headings under it come to £60,000.',
      'Policy Labs, 2024/25: the variance is stated as £2,000, but its budget and its forecast or actual give £1,000.',
    ]);
  });
});

describe('names in a file', () => {
  it('are matched exactly, by alias, and by likeness with a score that a person confirms', async () => {
    const register = aRegisterOfMeasures();
    register.write(create(alias, 'published examples', { words: 'published examples', measureId: 'm5' }));
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2024'],
        ['FULL MEMBERS', 47],
        ['Published examples', 535],
        ['Members (associate)', 22],
        ['Rainfall', 1],
      ],
    });
    const { labels } = await onlyTable(path, register);
    expect(labels.map(({ label, by, sure, name }) => ({ label, by, sure, name }))).toEqual([
      { label: 'FULL MEMBERS', by: 'exact', sure: true, name: 'Full members' },
      { label: 'Published examples', by: 'alias', sure: true, name: 'Case studies' },
      { label: 'Members (associate)', by: 'similar', sure: false, name: 'Associate members' },
      { label: 'Rainfall', by: 'none', sure: false, name: null },
    ]);
    expect(labels[2]?.score).toBeGreaterThan(60);
    expect((await linesFor(path, register)).slice(2)).toEqual([
      'rejected: Members (associate) (Nobody has said what “Members (associate)” stands for.)',
      'rejected: Rainfall (Nobody has said what “Rainfall” stands for.)',
    ]);
  });

  it('that two measures go by wait for a person', async () => {
    const register = aRegisterOfMeasures();
    register.write(set(measure, 'm2', 'name', 'full members'));
    const { labels } = await onlyTable(await measures(47), register);
    expect(labels[0]).toMatchObject({
      by: 'none',
      sure: false,
      choices: [{ name: 'Full members' }, { name: 'full members' }],
    });
  });
});

describe('a profile', () => {
  async function withProfile(register: TestRegister, path: string) {
    const { tables } = await proposed(path, register);
    const mappings = tables.map((table) =>
      mappingOf({
        ...table,
        labels: table.labels.map((label) => ({ ...label, sure: true })),
        columns: table.columns.map((column) => ({ ...column, sure: true })),
      }),
    );
    register.write(
      ...profileChanges(all(register, importProfile), 'Monthly', mappings, {
        today: '2024-07-12',
        newId: () => 'profile',
      }),
    );
  }

  it('reads next month’s file with nothing left to ask', async () => {
    const register = aRegisterOfMeasures();
    const july = await aFinanceWorkbook();
    await withProfile(register, july);
    await imported(july, register);
    const august = await aFinanceWorkbook(20_000, 'Actual to date £', 'august.xlsx', 220_000);
    const { profile } = await proposed(august, register);
    expect(profile).toEqual({ id: 'profile', name: 'Monthly', whole: true });
    expect((await linesFor(august, register)).filter((line) => !line.startsWith('same'))).toEqual([
      'changed: Policy projects › Policy Labs, 2024/25, actual: £12,500 → £20,000',
    ]);
  });

  it('asks about a column that is named anew, and about nothing else', async () => {
    const register = aRegisterOfMeasures();
    await withProfile(register, await aFinanceWorkbook());
    const september = await aFinanceWorkbook(25_000, 'Spend YTD £', 'september.xlsx', 1);
    const { profile, tables } = await proposed(september, register);
    expect(profile?.whole).toBe(false);
    expect(
      tables[0]?.columns.filter(({ sure }) => !sure).map(({ heading, role }) => ({ heading, role })),
    ).toEqual([{ heading: 'Spend YTD £', role: { as: 'amount', kind: 'actual' } }]);
    const plan = await planned(september, register);
    expect(plan.remarks).toEqual([
      'Budget, column C “Spend YTD £”: nobody has said what it holds, so its 3 figures were not read.',
    ]);
  });

  it('tells a broken total, and imports the rest', async () => {
    const register = aRegisterOfMeasures();
    await withProfile(register, await aFinanceWorkbook());
    const plan = await planned(
      await aFinanceWorkbook(25_000, 'Actual to date £', 'october.xlsx', 212_500),
      register,
    );
    expect(plan.remarks).toEqual(['Budget, C9: “Total” says 212,500, and its rows come to 225,000.']);
    expect(plan.lines.every(({ status }) => status === 'new')).toBe(true);
  });

  it('of that name is brought up to date when it is saved again, and left alone when it is the same', async () => {
    const register = aRegisterOfMeasures();
    const path = await aFinanceWorkbook();
    await withProfile(register, path);
    const profiles = all(register, importProfile);
    const context = { today: '2024-08-12', newId: () => 'another' };
    expect(profileChanges(profiles, 'monthly', profiles[0]?.tables ?? [], context)).toEqual([]);
    expect(profileChanges(profiles, 'Monthly', [], context)).toHaveLength(2);
  });
});

describe('what other programs save', () => {
  const fixtures = join(import.meta.dirname, '../../../fixtures/spreadsheets');
  for (const file of ['openpyxl.xlsx', 'openpyxl-1904.xlsx', 'libreoffice.xlsx', 'libreoffice.ods']) {
    it(`is read from ${file} alike`, async () => {
      const register = aRegisterOfMeasures();
      const { plan } = valueOf(
        await readAtOnce(join(fixtures, file), register, undefined, register.environment),
      );
      expect(plan.lines.map(said)).toEqual([
        'new: Policy Labs, 2024/25, budget: £60,000',
        'new: Policy Labs, 2024/25, actual: £12,500.50',
        'new: Policy Labs, 2024/25, forecast: £61,000',
        'new: Policy Prototypes, 2024/25, budget: £15,000',
        'new: Policy Prototypes, 2024/25, actual: −£250',
        'new: Full members, July 2023, actual: 45',
        'new: Full members, July 2024, actual: 47',
        'new: Share of members in labs, July 2023, actual: 58%',
        'new: Share of members in labs, July 2024, actual: 54%',
      ]);
    });
  }
});

describe('the report of what was not imported', () => {
  it('has each cell with what it says and the reason beside it', async () => {
    const register = aRegisterOfMeasures();
    const plan = await planned(
      await aWorkbook({
        name: 'KPIs',
        rows: [
          ['Measure', 'July 2024'],
          ['Full members', '12O'],
          ['Associate members', '=cmd|x'],
          ['Case studies', 535],
        ],
      }),
      register,
    );
    const path = join(temporaryFolder(), 'report.xlsx');
    const left = plan.lines.filter(({ status }) => status === 'rejected');
    valueOf(await writeReport(path, plan, left));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const rows: unknown[] = [];
    book.worksheets[0]?.eachRow((row) => rows.push(Array.isArray(row.values) ? row.values.slice(1, 6) : []));
    expect(rows).toEqual([
      ['Sheet', 'Cell', 'Row', 'Column', 'What it says'],
      ['KPIs', 'B2', 'Full members', 'July 2024', '12O'],
      ['KPIs', 'B3', 'Associate members', 'July 2024', '=cmd|x'],
    ]);
    expect(book.worksheets[0]?.getCell('G2').text).toMatch(/“12O” is not a figure/u);
  });
});
