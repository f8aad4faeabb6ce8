// What stands above each column of a table: over several rows, in merged areas, and dates that head months.

import { isDay } from '../../../../shared/kernel/days.ts';
import { longDate, monthAndYear } from '../../../../shared/language/dates.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import type { Range, SheetCell, SheetRow } from '../read/cells.ts';
import { headsAnew, namesRowsAgain, type Structure } from './structure.ts';

/** The heading of a column in one row: its own cell, the merged area over it, or, in the upper rows, the heading to its left. */
function partAt(
  row: SheetRow,
  column: number,
  merges: readonly Range[],
  isLast: boolean,
  left: number,
): string {
  const own = row.cells.find((cell) => cell.column === column);
  if (own !== undefined) return own.text;
  const merge = merges.find(
    (range) =>
      range.top <= row.number && range.bottom >= row.number && range.left <= column && range.right >= column,
  );
  if (merge !== undefined)
    return merge.top === row.number ? (row.cells.find((cell) => cell.column === merge.left)?.text ?? '') : '';
  if (isLast) return '';
  const before = row.cells.findLast((cell) => cell.column < column && cell.column > left);
  // A merged heading shows how far it reaches; only an unmerged one reaches to the next.
  const merged = merges.some(
    (range) => range.top <= row.number && range.bottom >= row.number && range.left === before?.column,
  );
  return merged ? '' : (before?.text ?? '');
}

/** A date as a heading means its month, unless it is some day other than the first or the last. */
function headingText(part: string): string {
  if (!isDay(part)) return part;
  const day = Number(part.slice(-2));
  return day === 1 || day >= 28 ? monthAndYear(part) : longDate(part);
}

export function headingOf({ headerRows, left }: Structure, column: number, merges: readonly Range[]): string {
  const parts: string[] = [];
  headerRows.forEach((row, index) => {
    const isLast = index === headerRows.length - 1;
    const part = oneLine(headingText(partAt(row, column, merges, isLast, left)));
    if (part !== '' && part !== parts.at(-1)) parts.push(part);
  });
  return parts.join(' ');
}

/** What a row of figures says that is a total, in whichever column of words: where codes come before the names, a total may have no code. */
export function totalIn(
  { figureColumns }: Structure,
  cells: readonly SheetCell[],
  isTotal: (words: string) => boolean,
): string | undefined {
  return cells.find(
    ({ column, kind, text }) => kind === 'text' && !figureColumns.has(column) && isTotal(text),
  )?.text;
}

/** Where other headings follow right below the rows of a block's only table: "Line | Budget 2024/25" below the rows of 2025/26. */
export function nextHeadings(rows: readonly SheetRow[], [table, other]: readonly Structure[]): number {
  if (table === undefined || other !== undefined) return rows.length;
  const at = rows.findIndex(
    (row) =>
      row.number > table.firstRow &&
      namesRowsAgain(row, table) &&
      headsAnew(row, table) &&
      !repeatsHeadings(row, table),
  );
  return at === -1 ? rows.length : at;
}

/** A row that says again what heads the table. */
export function repeatsHeadings(row: SheetRow, { headerRows }: Structure): boolean {
  const said = (cells: readonly SheetCell[]) =>
    cells.map(({ column, text }) => `${column} ${text}`).join('|');
  return headerRows.some(({ cells }) => said(cells) === said(row.cells));
}
