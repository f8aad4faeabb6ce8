// A pack as a workbook: real Excel tables with numbers as numbers, ready to sort, filter and print.

import { textIn } from '../../../shared/language/speak.ts';
import ExcelJS from 'exceljs';
import { startOfDay } from '../../../shared/kernel/days.ts';
import type { Block, PackDocument, Run } from '../../../shared/packs/pack-document.ts';
import { colours, statusLooks } from '../../../shared/look/tokens.ts';
import { planSheets, type SheetPlan } from './sheet-plan.ts';
import { gridOf, type SheetCell, type SheetColumn, type SheetGrid } from './table-cells.ts';

const fontName = 'Calibri';

/** Excel's number for A4; exceljs has its paper names only as types. */
const a4: object = { paperSize: 9 };

function argb(colour: string): { argb: string } {
  return { argb: `FF${colour.slice(1)}` };
}

function solid(colour: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(colour) };
}

export interface RenderedWorkbook {
  readonly bytes: Buffer;
  readonly sheets: number;
}

export async function renderXlsx(document: PackDocument): Promise<RenderedWorkbook> {
  const workbook = new ExcelJS.Workbook();
  const created = new Date(startOfDay(document.date, 'UTC'));
  workbook.creator = 'Minutebook';
  workbook.lastModifiedBy = 'Minutebook';
  workbook.title = document.title;
  workbook.subject = document.cover.subtitle;
  workbook.created = created;
  workbook.modified = created;
  writeCover(workbook, document);
  planSheets(document).forEach((plan, index) => writeSheet(workbook, document, plan, index + 1));
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  return { bytes, sheets: workbook.worksheets.length };
}

/** The sheet prints on A4 landscape, fitted to the page's width, with its heading on each page. */
function addSheet(workbook: ExcelJS.Workbook, document: PackDocument, name: string): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      ...a4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  });
  sheet.pageSetup.margins = { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.35, footer: 0.35 };
  sheet.headerFooter.oddHeader = `&L&9${escaped(document.runningHead)}&R&9&A`;
  sheet.headerFooter.oddFooter =
    `&R&9${escaped(textIn(document.language)('pack.page-of', { page: '\u0001', count: '\u0002' }))}`
      .replace('\u0001', '&P')
      .replace('\u0002', '&N');
  return sheet;
}

/** In a header or footer an ampersand begins a code. */
function escaped(text: string): string {
  return text.replaceAll('&', '&&');
}

function writeCover(workbook: ExcelJS.Workbook, document: PackDocument) {
  const sheet = addSheet(workbook, document, textIn(document.language)('pack.sheet-cover'));
  const { organisation, title, subtitle, lines } = document.cover;
  sheet.getColumn(1).width = 100;
  const rows = [...(organisation === null ? [] : [organisation]), title, subtitle, ...lines];
  rows.forEach((words, index) => {
    const cell = sheet.getCell(index + 1, 1);
    writeText(cell, words);
    cell.font = { name: fontName, size: words === title ? 22 : 11, bold: words === title };
  });
}

/** Text is text, even when it begins like a formula, and stays text when re-entered by hand. */
function writeText(cell: ExcelJS.Cell, words: string) {
  cell.value = words;
  if (/^[=+\-@\t\r]/u.test(words)) cell.numFmt = '@';
}

function writeSheet(workbook: ExcelJS.Workbook, document: PackDocument, plan: SheetPlan, number: number) {
  const sheet = addSheet(workbook, document, plan.name);
  const grid = plan.table === undefined ? undefined : gridOf(plan.table, textIn(document.language));
  const span = Math.max(4, grid?.columns.length ?? 0);
  const title = sheet.getCell(1, 1);
  writeText(title, plan.title);
  title.font = { name: fontName, size: 16, bold: true };
  sheet.getRow(1).height = 24;
  let row = 2;
  if (grid !== undefined) setWidths(sheet, grid);
  else sheet.getColumn(1).width = 60;
  for (const block of plan.before) row = writeProse(sheet, block, row, span);
  if (grid !== undefined && grid.rows.length > 0) {
    row += 1;
    writeTable(sheet, grid, row, number);
    sheet.views = [{ state: 'frozen', ySplit: row, topLeftCell: `A${row + 1}`, activeCell: 'A1' }];
    sheet.pageSetup.printTitlesRow = `${row}:${row}`;
    row += grid.rows.length + 2;
  }
  for (const block of plan.after) row = writeProse(sheet, block, row, span);
}

const narrowest = 11;
const lineHeight = 15;

/** A column's width counts digits; letters are narrower on the whole. */
const charactersPerUnit = 1.15;

/** Room for a filter's button in a heading, and for the space on both sides of text. */
const buttonRoom = 4;
const sideRoom = 3;

function setWidths(sheet: ExcelJS.Worksheet, { columns, rows }: SheetGrid) {
  columns.forEach(({ name, widest }, index) => {
    const longestWord = Math.max(...name.split(' ').map((word) => word.length));
    const longest = Math.max(...rows.map((row) => longestLine(row[index])));
    const wanted = Math.max(narrowest, longest + sideRoom, longestWord + buttonRoom + 1);
    sheet.getColumn(index + 1).width = Math.min(widest, wanted);
  });
}

function longestLine(cell: SheetCell | undefined): number {
  if (typeof cell?.value === 'string') return Math.max(...cell.value.split('\n').map((line) => line.length));
  return typeof cell?.value === 'number' ? cell.value.toLocaleString('en-GB').length + 2 : 0;
}

/** How many lines a text takes when broken between words at this many characters. */
function linesIn(words: string, characters: number): number {
  const room = Math.max(1, Math.floor(characters * charactersPerUnit));
  let lines = 0;
  for (const paragraph of words.split('\n')) {
    lines += 1;
    let used = 0;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / room) - 1); // a word longer than its column breaks inside
      used += (used > 0 ? 1 : 0) + (length > room ? length % room : length);
    }
  }
  return lines;
}

function writeTable(sheet: ExcelJS.Worksheet, { columns, rows }: SheetGrid, top: number, number: number) {
  sheet.addTable({
    name: `Table_${number}`,
    ref: `A${top}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: rows.length > 12 },
    columns: columns.map(({ name }) => ({ name, filterButton: true })),
    rows: rows.map((row) => row.map(({ value }) => value)),
  });
  const widths = columns.map((_, index) => sheet.getColumn(index + 1).width ?? narrowest);
  columns.forEach((column, index) => {
    const head = sheet.getCell(top, index + 1);
    head.font = { name: fontName, size: 11, bold: true };
    head.alignment = { wrapText: true, vertical: 'bottom', ...sideOf(column, index) };
    rows.forEach((row, rowIndex) => {
      styleCell(sheet.getCell(top + 1 + rowIndex, index + 1), column, index, row[index]);
    });
  });
  const heads = columns.map(({ name }, index) => linesIn(name, (widths[index] ?? narrowest) - buttonRoom));
  sheet.getRow(top).height = lineHeight * Math.max(...heads) + 2;
  rows.forEach((row, rowIndex) => {
    const lines = row.map(({ value }, index) =>
      typeof value === 'string' ? linesIn(value, (widths[index] ?? narrowest) - sideRoom + 1) : 1,
    );
    sheet.getRow(top + 1 + rowIndex).height = Math.min(tallestRow, lineHeight * Math.max(...lines) + 2);
  });
}

/** Excel's tallest row, in points. */
const tallestRow = 409;

/** Text keeps clear of a figure that ends where it begins. */
function sideOf({ right }: SheetColumn, index: number): Partial<ExcelJS.Alignment> {
  if (right) return { horizontal: 'right' };
  return index === 0 ? { horizontal: 'left' } : { horizontal: 'left', indent: 1 };
}

function styleCell(target: ExcelJS.Cell, column: SheetColumn, index: number, source: SheetCell | undefined) {
  const status = source?.cell?.status;
  const look = status === undefined ? undefined : statusLooks[status];
  const provisional = source?.cell?.figure?.provisional === true && typeof source.value === 'number';
  target.alignment = { wrapText: true, vertical: 'top', ...sideOf(column, index) };
  target.font = {
    name: fontName,
    size: 11,
    italic: provisional,
    ...(look === undefined ? {} : { color: argb(look.text) }),
  };
  if (look !== undefined) target.fill = solid(look.tint);
  else if (column.tinted) target.fill = solid(colours.targetTint);
  if (source?.format !== undefined) target.numFmt = source.format;
  if (source?.cell?.note !== undefined) target.note = source.cell.note;
  if (typeof source?.value === 'string') writeText(target, source.value);
}

function wordsOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function linesOf(block: Block): { readonly text: string; readonly bold: boolean }[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, bold: true }];
    case 'paragraph':
      return [{ text: wordsOfRuns(block.runs), bold: false }];
    case 'list':
      return block.items.map(({ runs }) => ({ text: `• ${wordsOfRuns(runs)}`, bold: false }));
    case 'charts':
      return block.charts.map(({ title, note }) => ({ text: `${title}: ${note}`, bold: false }));
    case 'table':
      return [];
  }
}

/** Prose runs across the sheet, one merged cell a line, sized to fit its text: Excel doesn't size merged cells itself. */
function writeProse(sheet: ExcelJS.Worksheet, block: Block, from: number, span: number): number {
  let row = from;
  let width = 0;
  for (let column = 1; column <= span; column += 1) width += sheet.getColumn(column).width ?? narrowest;
  for (const { text, bold } of linesOf(block)) {
    if (bold) row += 1;
    sheet.mergeCells(row, 1, row, span);
    const cell = sheet.getCell(row, 1);
    writeText(cell, text);
    cell.font = { name: fontName, size: bold ? 12 : 11, bold };
    cell.alignment = { wrapText: true, vertical: 'top' };
    sheet.getRow(row).height = lineHeight * linesIn(text, width) + 1;
    row += 1;
  }
  return row;
}
