// Figures into the register: what is new, changed, the same or contradicted; where each came from; undone at once; by profile next month.

import { actOf } from '../../../../electron/register/log/log.ts';
import { inEnglish } from '../../../in-english.ts';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
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
import type { Language } from '../../../../shared/language/language.ts';
import { sourceFile } from '../../../../shared/files/model/source-file.ts';
import { messageOf, valueOf, type TestRegister } from '../../register/a-register.ts';
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
    expect(batch && inEnglish(actOf(batch))).toBe('Import 1 figures from q2.xlsx');
    const [held] = all(register, figure);
    expect(held).toMatchObject({ provenance: { file: 'q2.xlsx', sheet: 'KPIs', cell: 'B2' } });
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
      set(figure, 'm1/2024-07/actual', 'provenance', null),
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
      'contradictory: Share of members in labs, July 2024, actual: 54% (It is calculated: 25 of 50 is 50%.)',
    ]);
  });

  it('of a percentage with its counts is checked against its formula to the places it is given to', async () => {
    const register = aRegisterOfMeasures();
    register.write(set(measure, 'm3', 'formula', { kind: 'percentage', numerator: 'm2', denominator: 'm1' }));
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2024'],
        ['Full members', 34],
        ['Associate members', 25],
        ['Share of members in labs', '73.5% (25/34)'],
      ],
    });
    expect((await linesFor(path, register)).at(-1)).toBe(
      'new: Share of members in labs, July 2024, actual: 73.5% (25/34)',
    );
  });

  it('of one figure from two cells takes neither, and reports both', async () => {
    const rows = [
      ['Measure', 'Period', 'Value'],
      ['Full members', 'Jul-24', 47],
      ['Full members', 'July 2024', 48],
      ['Full members', '31/07/2024', 47],
    ];
    expect(await linesFor(await aWorkbook({ rows }), aRegisterOfMeasures())).toEqual([
      'rejected: Full members, July 2024, actual: 47 (Sheet1!C3 says 48 for the same thing. Only one of them can be right, so neither was taken.)',
      'rejected: Full members, July 2024, actual: 48 (Sheet1!C2 says 47 for the same thing. Only one of them can be right, so neither was taken.)',
    ]);
  });

  it('takes another value that a person writes instead of one', async () => {
    const register = aRegisterOfMeasures();
    const plan = await planned(await measures(47), register);
    const line = plan.lines[0];
    if (line === undefined) throw new Error('no line');
    const refused = editedPayload(line, 'lots');
    expect(refused.ok ? '' : inEnglish(refused.problem)).toMatch(/“lots” isn’t a figure/u);
    const edited = editedPayload(line, '49');
    if (!edited.ok) throw new Error(inEnglish(edited.problem));
    const { changes } = importChanges(
      plan,
      { isTicked: (place) => place === 0, edited: () => edited.payload },
      '2024-07-12',
    );
    register.write(...changes);
    expect(all(register, figure)).toMatchObject([
      {
        value: { written: '49' },
        provenance: { file: 'figures.xlsx', sheet: 'KPIs', cell: 'B2', replaced: true },
      },
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

  it('of files that don’t overlap gives the same result in any order', async () => {
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
  async function reported(language: Language) {
    const register = aRegisterOfMeasures();
    const plan = await planned(
      await aWorkbook({
        name: 'KPIs',
        rows: [
          ['Measure', 'July 2024'],
          ['Full members', '12O'],
          ['Associate members', '=cmd|x'],
          ['Case studies', 535],
          ['Membership income', new Date(Date.UTC(2024, 6, 12))],
          ['Affiliates', 5],
        ],
        formats: { B5: 'dd/mm/yyyy' },
        hiddenRows: [6],
      }),
      register,
    );
    const path = join(temporaryFolder(), 'report.xlsx');
    valueOf(await writeReport(path, { plan, left: plan.lines, language }));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    return book.worksheets.map((sheet) => {
      const rows: unknown[][] = [];
      sheet.eachRow((row) => rows.push(Array.isArray(row.values) ? row.values.slice(1) : []));
      return { name: sheet.name, rows };
    });
  }

  it('has each cell with what it says and the reason beside it', async () => {
    expect(await reported('en')).toEqual([
      {
        name: 'Not imported',
        rows: [
          ['Sheet', 'Cell', 'Row', 'Column', 'What it says', 'In the register', 'Why it wasn’t imported'],
          [
            'KPIs',
            'B2',
            'Full members',
            'July 2024',
            '12O',
            '',
            expect.stringMatching(/^“12O” isn’t understood as a figure\./u),
          ],
          [
            'KPIs',
            'B3',
            'Associate members',
            'July 2024',
            '=cmd|x',
            '',
            expect.stringMatching(/^“=cmd\|x” isn’t/u),
          ],
          ['KPIs', 'B4', 'Case studies', 'July 2024', '535', '', 'It was left out by hand.'],
          [
            'KPIs',
            'B5',
            'Membership income',
            'July 2024',
            '12 July 2024',
            '',
            '12 July 2024 is a date, not a figure.',
          ],
        ],
      },
      {
        name: 'Noticed',
        rows: [['Noticed in figures.xlsx'], ['KPIs: one hidden row wasn’t read.']],
      },
    ]);
  });

  it('is in Welsh for a Welsh reader, with the file’s own text as it is', async () => {
    expect(await reported('cy')).toEqual([
      {
        name: 'Heb eu mewnforio',
        rows: [
          [
            'Dalen',
            'Cell',
            'Rhes',
            'Colofn',
            'Beth mae’n ei ddweud',
            'Yn y gofrestr',
            'Pam na chafodd ei fewnforio',
          ],
          [
            'KPIs',
            'B2',
            'Full members',
            'July 2024',
            '12O',
            '',
            expect.stringMatching(/^Ni ddeallwyd “12O” fel ffigur\./u),
          ],
          [
            'KPIs',
            'B3',
            'Associate members',
            'July 2024',
            '=cmd|x',
            '',
            expect.stringMatching(/^Ni ddeallwyd “=cmd\|x” fel/u),
          ],
          ['KPIs', 'B4', 'Case studies', 'July 2024', '535', '', 'Fe’i gadawyd allan â llaw.'],
          [
            'KPIs',
            'B5',
            'Membership income',
            'July 2024',
            '12 Gorffennaf 2024',
            '',
            'Dyddiad yw 12 Gorffennaf 2024, nid ffigur.',
          ],
        ],
      },
      {
        name: 'Sylwyd',
        rows: [['Sylwyd yn figures.xlsx'], ['KPIs: ni ddarllenwyd un rhes gudd.']],
      },
    ]);
  });

  it('that can’t be written says what to do', async () => {
    const plan = await planned(await measures(47), aRegisterOfMeasures());
    const path = join(temporaryFolder(), 'nowhere', 'report.xlsx');
    expect(messageOf(await writeReport(path, { plan, left: [], language: 'en' }))).toMatch(
      /^unwritable: The report can’t be written to .*report\.xlsx: .* If it is open, close it and try again\.$/u,
    );
  });

  it('is written over no register', async () => {
    const register = aRegisterOfMeasures();
    const plan = await planned(await measures(47), register);
    const before = readFileSync(register.path);
    expect(messageOf(await writeReport(register.path, { plan, left: [], language: 'en' }))).toMatch(
      /nothing may replace that/u,
    );
    expect(readFileSync(register.path).equals(before)).toBe(true);
  });
});
