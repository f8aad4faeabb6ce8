// A table of a sheet as a real Excel table, rows that are too tall run on in the next, and under it what adds it up.

import type ExcelJS from 'exceljs';
import type { Text } from '../../../shared/language/speak.ts';
import { colours, statusLooks } from '../../../shared/look/tokens.ts';
import { heightOf, linesIn, rowsOfText, widthOf } from './fit-text.ts';
import { fitsAcross } from './page-setup.ts';
import type { SheetCell, SheetColumn, SheetGrid } from './table-cells.ts';
import { argb, fontName, linkFont, writeText } from './write-text.ts';

const narrowest = 11;

/** Room for a filter's button in a heading, and for the space on both sides of text. */
const buttonRoom = 4;
const sideRoom = 3;

/** Bold letters are wider. */
const boldness = 1.08;

function longestLine({ value }: SheetCell): number {
  if (typeof value === 'string') return Math.max(...value.split('\n').map(widthOf));
  return value === null ? 0 : value.toLocaleString('en-GB').length + 2;
}

/** A column of words is still easy to read at this width. */
const leastWords = 26;

/** A heading in more lines than this fills the window before the data begins. */
const mostHeadingLines = 6;

function linesOfHeading(name: string, width: number): number {
  return linesIn(name, { width: Math.max(1, (width - buttonRoom) / boldness) });
}

/** The least width at which a heading doesn't take too many lines. */
function widthForHeading({ name }: SheetColumn): number {
  let width = narrowest;
  while (linesOfHeading(name, width) > mostHeadingLines) width += 2;
  return width;
}

/** As wide as its content, column by column. */
function ownWidths({ columns, rows, outside }: SheetGrid): number[] {
  return columns.map((column, index) => {
    const { name, widest } = column;
    const longestWord = Math.max(...name.split(' ').map(widthOf));
    const longest = [...rows, ...outside].reduce(
      (most, row) => Math.max(most, longestLine(row[index] ?? { value: null })),
      0,
    );
    const wanted = Math.max(narrowest, longest + sideRoom, longestWord * boldness + buttonRoom + 1);
    return Math.ceil(Math.max(widthForHeading(column), Math.min(widest, wanted)));
  });
}

/** In units of a column's width: columns of words give way where the table then fits a page across. */
export function widthsOf(grid: SheetGrid): number[] {
  const own = ownWidths(grid);
  const least = grid.columns.map((column, index) => {
    const width = own[index] ?? narrowest;
    return column.right ? width : Math.min(width, Math.max(leastWords, widthForHeading(column)));
  });
  if (fitsAcross(own) || !fitsAcross(least)) return own;
  const given = (share: number) =>
    own.map((width, index) => Math.floor(width - share * (width - (least[index] ?? width))));
  let share = 0;
  while (!fitsAcross(given(share))) share += 0.05;
  return given(Math.min(1, share));
}

function roomIn(width: number) {
  return { width: Math.max(1, width - sideRoom + 1) };
}

/**
 * A row whose texts are too tall stands in several: each says again which row it is, the first alone has the figures and the status, so
 * that nothing is counted twice. For each row, those it is written as.
 */
export function rowsToWrite(
  { columns, rows }: Pick<SheetGrid, 'columns' | 'rows'>,
  widths: readonly number[],
  t: Text,
): SheetCell[][][] {
  return rows.map((row) => {
    const texts = row.map(({ value }, index) =>
      typeof value === 'string' ? rowsOfText(value, roomIn(widths[index] ?? narrowest)) : [],
    );
    const count = Math.max(1, ...texts.map(({ length }) => length));
    return Array.from({ length: count }, (_, part) =>
      row.map((cell, index): SheetCell => {
        const words = texts[index]?.[part];
        if (part === 0) return words === undefined ? cell : { ...cell, value: words };
        if (words !== undefined) return { value: words };
        if (columns[index]?.key !== true) return { value: null };
        if (index > 0 || typeof cell.value === 'number') return { value: cell.value, ...formatOf(cell) };
        const [name = ''] = (cell.value ?? '').split('\n');
        const [short = ''] = rowsOfText(name, roomIn(widths[index] ?? narrowest), 2);
        return { value: t('pack.continued', { what: short }).trim() };
      }),
    );
  });
}

function formatOf({ format }: SheetCell): Pick<SheetCell, 'format'> {
  return format === undefined ? {} : { format };
}

/** Text keeps clear of a figure that ends where it begins. */
function sideOf({ right }: SheetColumn, index: number): Partial<ExcelJS.Alignment> {
  if (right) return { horizontal: 'right' };
  return index === 0 ? { horizontal: 'left' } : { horizontal: 'left', indent: 1 };
}

export function styleCell(
  target: ExcelJS.Cell,
  column: SheetColumn,
  index: number,
  source: SheetCell,
  bold = false,
): void {
  const look = source.status === undefined ? undefined : statusLooks[source.status];
  target.alignment = { wrapText: true, vertical: 'top', ...sideOf(column, index) };
  target.font =
    source.section === undefined
      ? {
          name: fontName,
          size: 11,
          bold,
          italic: source.provisional === true,
          ...(look === undefined ? {} : { color: argb(look.text) }),
        }
      : linkFont;
  const tint = look?.tint ?? (column.tinted ? colours.targetTint : undefined);
  if (tint !== undefined) target.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(tint) };
  if (source.format !== undefined) target.numFmt = source.format;
  if (source.note !== undefined) target.note = source.note;
  if (typeof source.value === 'string') writeText(target, source.value);
}

export function heightOfRow(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map(({ value }, index) =>
    typeof value === 'string' ? linesIn(value, roomIn(widths[index] ?? narrowest)) : 1,
  );
  return heightOf(Math.max(...lines));
}

/** The height of the row of headings, in points. */
function heightOfHeadings({ columns }: Pick<SheetGrid, 'columns'>, widths: readonly number[]): number {
  const lines = columns.map(({ name }, index) => linesOfHeading(name, widths[index] ?? narrowest));
  return heightOf(Math.max(...lines));
}

/** `rows`: as they are to be written. The table begins with its headings in the row `top`. */
export function writeTable(
  sheet: ExcelJS.Worksheet,
  { columns, rows }: Pick<SheetGrid, 'columns' | 'rows'>,
  widths: readonly number[],
  top: number,
  name: string,
): void {
  sheet.addTable({
    name,
    ref: `A${top}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: rows.length > 12 },
    columns: columns.map((column) => ({ name: column.name, filterButton: true })),
    rows: rows.map((row) => row.map(({ value }) => value)),
  });
  columns.forEach((column, index) => {
    const head = sheet.getCell(top, index + 1);
    head.font = { name: fontName, size: 11, bold: true };
    head.alignment = { wrapText: true, vertical: 'bottom', ...sideOf(column, index) };
    if (column.name.endsWith('…')) head.note = column.wholeName;
  });
  rows.forEach((row, rowIndex) => {
    row.forEach((cell, index) => {
      const column = columns[index];
      if (column !== undefined) styleCell(sheet.getCell(top + 1 + rowIndex, index + 1), column, index, cell);
    });
    sheet.getRow(top + 1 + rowIndex).height = heightOfRow(row, widths);
  });
  sheet.getRow(top).height = heightOfHeadings({ columns }, widths);
}
