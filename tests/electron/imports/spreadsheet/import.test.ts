// Figures into the register: what is new, changed, the same or contradicted; where each came from; undone whole; by profile next month.

import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAtOnce } from '../../../../electron/imports/spreadsheet/import-figures.ts';
import { editedPayload, importChanges } from '../../../../electron/imports/spreadsheet/preview/changes.ts';
import { writeReport } from '../../../../electron/imports/spreadsheet/report.ts';
import { all, snapshot } from '../../../../electron/register/read/query.ts';
import { undo } from '../../../../electron/register/write/undo.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import { sourceFile } from '../../../../shared/files/model/source-file.ts';
import { valueOf, type TestRegister } from '../../register/a-register.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { aRegisterOfMeasures, imported, planned, said, write } from './an-import.ts';
import { aFinanceWorkbook } from './a-finance-workbook.ts';
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
    const refused = editedPayload(line, 'lots');
    expect(refused.ok ? '' : refused.problem).toMatch(/“lots” is not a figure/u);
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
        amounts: financeAmounts
          .map(({ lineId, kind, pence }) => `${headings.get(lineId)} ${kind} ${pence}`)
          .sort(),
      };
    };
    expect(await tables(one, two)).toEqual(await tables(two, one));
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
