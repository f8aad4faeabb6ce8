// Builders of spreadsheets for tests: by exceljs, as a program writes them, or part by part where no program would write what a test needs.

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync, type ZipOptions } from 'fflate';
import { temporaryFolder } from '../../../temporary-folder.ts';

export type Value = Exclude<ExcelJS.CellValue, undefined>;

export interface SheetSpec {
  readonly name?: string;
  readonly rows: readonly (readonly Value[])[];
  readonly merges?: readonly string[];
  /** Number formats by cell: { C4: '0%' }. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
}

export async function workbookBytes(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  sheets.forEach(
    ({ name, rows, merges = [], formats = {}, hiddenRows = [], hiddenColumns = [], state }, place) => {
      const sheet = book.addWorksheet(name ?? `Sheet${place + 1}`, state === undefined ? {} : { state });
      rows.forEach((values, row) => {
        values.forEach((value, column) => {
          if (value !== null) sheet.getCell(row + 1, column + 1).value = value;
        });
      });
      for (const range of merges) sheet.mergeCells(range);
      for (const [cell, format] of Object.entries(formats)) sheet.getCell(cell).numFmt = format;
      for (const row of hiddenRows) sheet.getRow(row).hidden = true;
      for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
    },
  );
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function fileOf(name: string, bytes: Uint8Array | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** One sheet or more, saved by exceljs. */
export async function aWorkbook(
  sheets: SheetSpec | readonly SheetSpec[],
  name = 'figures.xlsx',
): Promise<string> {
  const all = 'rows' in sheets ? [sheets] : sheets;
  return fileOf(name, await workbookBytes(all));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface RawSheet {
  /** What goes inside <worksheet>. */
  readonly xml: string;
  readonly name?: string;
  readonly state?: string;
}

export interface RawBook {
  readonly sheets: readonly RawSheet[];
  readonly sharedStrings?: string;
  /** Number formats of styles 0, 1, 2…; codes. */
  readonly formats?: readonly string[];
  readonly workbookPr?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

export function rawParts({
  sheets,
  sharedStrings,
  formats = [],
  workbookPr = '',
  parts = {},
}: RawBook): Record<string, string> {
  const numFmts = formats
    .map((code, place) => `<numFmt numFmtId="${200 + place}" formatCode="${code}"/>`)
    .join('');
  const xfs = formats.map((_, place) => `<xf numFmtId="${200 + place}"/>`).join('');
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets>${sheets
      .map(
        ({ name = 'Sheet', state }, place) =>
          `<sheet name="${name}${name === 'Sheet' ? place + 1 : ''}" sheetId="${place + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${place}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}">${sheets
      .map(
        (_, place) =>
          `<Relationship Id="s${place}" Type="${office}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="ss" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="st" Type="${office}/styles" Target="/xl/styles.xml"/></Relationships>`,
    ...(sharedStrings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${sharedStrings}</sst>` }),
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts>${numFmts}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, place) => [
        `xl/worksheets/sheet${place + 1}.xml`,
        `${head}<worksheet xmlns="${main}">${xml}</worksheet>`,
      ]),
    ),
    ...parts,
  };
}

export function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  options: ZipOptions = {},
): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    options,
  );
}

export function aRawWorkbook(book: RawBook, name = 'raw.xlsx'): string {
  return fileOf(name, zipOf(rawParts(book)));
}

/** Cells as some programs write them: inline strings, no row numbers, no addresses, no dimension. */
export function plainRows(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    if (value === null) return '<c/>';
    return typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Small on the disk and large in memory: so many texts, each another and of some `long` letters. */
export function aBookOfTexts({ texts, long }: Record<'texts' | 'long', number>, name: string): string {
  const words = 'x'.repeat(long);
  const strings = Array.from({ length: texts }, (_, at) => `<si><t>${words}${at}</t></si>`).join('');
  const row = (first: number) =>
    `<row>${[0, 1, 2, 3].map((column) => `<c t="s"><v>${first + column}</v></c>`).join('')}</row>`;
  const rows = Array.from({ length: texts / 4 }, (_, at) => row(4 * at)).join('');
  const parts = rawParts({ sheets: [{ xml: `<sheetData>${rows}</sheetData>` }], sharedStrings: strings });
  // Hundreds of megabytes, all alike: they are hardly larger for half of the work.
  return fileOf(name, zipOf(parts, { level: 1 }));
}
