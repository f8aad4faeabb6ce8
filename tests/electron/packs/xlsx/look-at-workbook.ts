// Looks at a workbook three ways: as a program reads it, as the parts in its package, and as LibreOffice works it out.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import { convertedBy } from '../../../outside-tools.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

export async function opened(document: PackDocument): Promise<ExcelJS.Workbook> {
  return read((await renderXlsx(document)).bytes);
}

/** The text of each part of its package. */
export async function partsOf(document: PackDocument): Promise<ReadonlyMap<string, string>> {
  const { bytes } = await renderXlsx(document);
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** The part that is the sheet of this name. */
export function partOf(workbook: ExcelJS.Workbook, name: string): string {
  const place = workbook.worksheets.findIndex((sheet) => sheet.name === name);
  return `xl/worksheets/sheet${place + 1}.xml`;
}

/** As LibreOffice makes it from the formulas alone: what we say that they come to is taken out first. */
export async function recalculated(document: PackDocument): Promise<ExcelJS.Workbook> {
  const { bytes } = await renderXlsx(document);
  const bare = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] =>
      name.startsWith('xl/worksheets/sheet')
        ? [name, strToU8(strFromU8(content).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, '$1'))]
        : [name, content],
    ),
  );
  const folder = temporaryFolder();
  const path = join(folder, 'pack.xlsx');
  writeFileSync(path, zipSync(bare));
  return read(readFileSync(convertedBy(folder, 'xlsx', path)));
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined)
    throw new Error(`no sheet ${name} in ${workbook.worksheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** The first row that has a cell with this value. */
export function rowWith(sheet: ExcelJS.Worksheet, words: string): ExcelJS.Row {
  let found: ExcelJS.Row | undefined;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value === words) found ??= row;
    });
  });
  if (found === undefined) throw new Error(`no row with ${words}`);
  return found;
}

function columnOf(sheet: ExcelJS.Worksheet, heading: string): number {
  const head = rowWith(sheet, heading);
  for (let column = 1; column <= head.cellCount; column += 1)
    if (head.getCell(column).value === heading) return column;
  throw new Error(`no column ${heading}`);
}

export function cellsBy(sheet: ExcelJS.Worksheet, heading: string, row: ExcelJS.Row): ExcelJS.Cell {
  return row.getCell(columnOf(sheet, heading));
}

export interface TableIn {
  readonly name: string;
  /** The rows of its headings, its first and its last row of data. */
  readonly head: number;
  readonly last: number;
  readonly columns: readonly string[];
}

/** A table as exceljs has it when it is read, which its types don't say. */
interface ReadTable {
  readonly table: {
    readonly name: string;
    readonly tableRef: string;
    readonly columns: readonly { readonly name: string }[];
  };
}

function isRead(made: object): made is ReadTable {
  return 'table' in made;
}

/** The table of a sheet, where it has one. */
export function tableIn(sheet: ExcelJS.Worksheet): TableIn | undefined {
  const [made] = Object.values(sheet.getTables());
  if (made === undefined) return undefined;
  if (!isRead(made)) throw new Error('a table is read otherwise than it was');
  const { table } = made;
  const [, head = '', last = ''] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/u.exec(table.tableRef) ?? [];
  return {
    name: table.name,
    head: Number(head),
    last: Number(last),
    columns: table.columns.map(({ name }) => name),
  };
}

export type Plain = string | number | null;

/** The value of a cell that is a text, a number or nothing. */
export function plain(value: ExcelJS.CellValue): Plain {
  if (value == null) return null;
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error('neither text nor number');
  return value;
}

/** The values of a column of the table of a sheet. */
export function dataOf(sheet: ExcelJS.Worksheet, heading: string): Plain[] {
  const table = tableIn(sheet);
  if (table === undefined) throw new Error('no table');
  const column = table.columns.indexOf(heading) + 1;
  const values: Plain[] = [];
  for (let row = table.head + 1; row <= table.last; row += 1)
    values.push(plain(sheet.getCell(row, column).value));
  return values;
}
