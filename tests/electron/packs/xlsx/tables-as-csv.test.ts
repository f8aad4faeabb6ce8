// The tables of a workbook as comma-separated values: each row once, its figures as the sheet shows them.

import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOfTables } from '../../../../electron/packs/csv/tables-as-csv.ts';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import type { Cell, FigureCell, PackDocument } from '../../../../shared/packs/pack-document.ts';
import { aDocument, aDocumentOf, aTable, sampleDocument } from '../a-document.ts';
import { opened, tableIn } from './look-at-workbook.ts';

async function filesOf(document: PackDocument): Promise<ReadonlyMap<string, string[][]>> {
  const zip = zipOfTables((await renderXlsx(document)).tables ?? []);
  return new Map(
    Object.entries(zip === undefined ? {} : unzipSync(zip)).map(([name, bytes]) => {
      const rows: string[][] = parse(strFromU8(bytes), { bom: true });
      return [name, rows];
    }),
  );
}

function figure(number: number, more: Partial<FigureCell> = {}): Cell {
  const { unit = 'number', decimals = 0, provisional = false } = more;
  return {
    paragraphs: [{ runs: [{ text: String(number) }] }],
    figure: { number, unit, decimals, qualifier: undefined, provisional },
  };
}

describe('the tables of a workbook as CSV', () => {
  it('are one file for each, of the same headings and the same rows', async () => {
    const document = await sampleDocument();
    const files = await filesOf(document);
    const tables = (await opened(document)).worksheets.flatMap((sheet) => {
      const table = tableIn(sheet);
      return table === undefined ? [] : [{ name: `${sheet.name}.csv`, columns: table.columns }];
    });
    expect([...files.keys()].sort()).toEqual(tables.map(({ name }) => name).sort());
    for (const { name, columns } of tables) expect(files.get(name)?.[0]).toEqual(columns);
    expect(files.get('Objective 1 measures.csv')?.length).toBeGreaterThan(3);
  });

  it('have a name from right to left as it is, wherever nothing stands around it', async () => {
    const cells = [
      '\u2068محمد علي\u2069',
      '\u2068محمد علي\u2069\n\u2068مريم\u2069',
      '1.1 \u2068محمد علي\u2069',
    ];
    const files = await filesOf(aDocument([aTable(['Lead', 'Leads', 'What'], [cells])]));
    expect(files.get('Section 1.csv')?.[1]).toEqual([
      'محمد علي',
      'محمد علي\nمريم',
      '1.1 \u2068محمد علي\u2069',
    ]);
  });

  it('have figures as they are shown, without commas and without the mark of a provisional one', async () => {
    const table = aTable(
      ['Measure', 'Figure'],
      [
        ['Visits', figure(12_345, { provisional: true })],
        ['Share', figure(0.543, { unit: 'percent', decimals: 1 })],
        ['Cost', figure(-1_234.5, { unit: 'money', decimals: 2 })],
        ['Part', figure(0.07, { unit: 'percent' })],
      ],
    );
    const files = await filesOf(aDocument([table]));
    expect(files.get('Section 1.csv')?.slice(1)).toEqual([
      ['Visits', '12345'],
      ['Share', '54.3%'],
      ['Cost', '-£1234.50'],
      ['Part', '7%'],
    ]);
  });

  it('have days as ISO 8601 has them', async () => {
    const day: Cell = { paragraphs: [{ runs: [{ text: '2024-07-31' }] }], day: '2024-07-31' };
    const files = await filesOf(aDocument([aTable(['Period', 'Last day'], [['July', day]])]));
    expect(files.get('Section 1.csv')).toEqual([
      ['Period', 'Last day'],
      ['July', '2024-07-31'],
    ]);
  });

  it('have a row once, however tall its text is, and nothing that a program takes for a formula', async () => {
    const long = Array.from({ length: 3_000 }, (_, at) => `word${at}`).join(' ');
    const files = await filesOf(aDocument([aTable(['Name', 'Text'], [['=1+1', long]])]));
    expect(files.get('Section 1.csv')).toEqual([
      ['Name', 'Text'],
      ["'=1+1", long],
    ]);
  });

  it('are one file for each where a file can’t have the names of two sheets', () => {
    const names = ['Costs', 'Costs.', 'Risks "A"', 'Risks <A>'];
    const zip = zipOfTables(names.map((name) => ({ name, grid: { columns: [], rows: [] } })));
    expect(Object.keys(unzipSync(zip ?? new Uint8Array())).sort()).toEqual([
      'Costs (2).csv',
      'Costs.csv',
      'Risks _A_ (2).csv',
      'Risks _A_.csv',
    ]);
  });

  it('are none where the workbook has none', async () => {
    expect((await filesOf(aDocumentOf([{ title: 'Words', blocks: [] }]))).size).toBe(0);
  });
});
