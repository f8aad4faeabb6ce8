// Totals under a table, outside its data: formulas over its columns, with what they come to for who reads the file without a spreadsheet.

import type ExcelJS from 'exceljs';
import type { Text } from '../../../shared/language/speak.ts';
import type { Outline } from './outline.ts';
import type { SheetCell, SheetGrid } from './table-cells.ts';
import { heightOfRow, rowsToWrite, styleCell } from './write-table.ts';

/** A column of a table in a formula: signs of its own are marked. */
function columnIn(table: string, name: string): string {
  return `${table}[${name.replaceAll(/[[\]#'@]/gu, "'$&")}]`;
}

interface Adding {
  readonly sheet: ExcelJS.Worksheet;
  readonly grid: SheetGrid;
  readonly outline: Outline;
  readonly table: string;
  /** The row of each total. */
  readonly rowOf: (total: number) => number;
}

/** The column, from 0, that has the words of the table's column `place`. */
function letterOf({ sheet, grid }: Adding, place: number): string {
  return sheet.getColumn((grid.starts[place] ?? 0) + 1).letter;
}

/** The sum of a column over the rows that stand under a heading, or in a group. */
function sumOf(adding: Adding, total: number, column: number): string {
  const { sheet, grid, outline, table, rowOf } = adding;
  const { group } = outline.table;
  const conditions = [
    ...(group === undefined ? [] : [group]),
    ...(outline.totals[total]?.of === 'heading' && outline.under !== undefined ? [outline.under] : []),
  ].map((place) => {
    const name = grid.columns[grid.starts[place] ?? 0]?.name ?? '';
    return `(${columnIn(table, name)}=$${letterOf(adding, place)}${rowOf(total)})`;
  });
  const amounts = columnIn(table, grid.columns[column]?.name ?? '');
  const { letter } = sheet.getColumn(column + 1);
  const below = (outline.totals[total]?.with ?? []).map((each) => `+${letter}${rowOf(each)}`).join('');
  return conditions.length === 0
    ? `SUM(${amounts})${below}`
    : `SUMPRODUCT(${[...conditions, '1'].join('*')},${amounts})${below}`;
}

interface Place {
  readonly total: number;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly SheetCell[];
}

interface AmountCell {
  readonly address: string;
  readonly value: number;
}

/** The forecast, or the actual where there is no forecast, less the budget with its virement; where that isn't it, the sum of what it adds up. */
function varianceOf(adding: Adding, { total, row, column, cells }: Place): string | undefined {
  const { sheet, grid, outline } = adding;
  const at = (kind: string): AmountCell | undefined => {
    const place = grid.columns.findIndex(({ amount }) => amount === kind);
    const value = cells[place]?.value;
    return typeof value === 'number'
      ? { value, address: `${sheet.getColumn(place + 1).letter}${row}` }
      : undefined;
  };
  const [budget, virement, against] = [at('budget'), at('virement'), at('forecast') ?? at('actual')];
  const own = cells[column]?.value;
  if (budget !== undefined && against !== undefined && typeof own === 'number') {
    const rest = against.value - budget.value - (virement?.value ?? 0);
    if (Math.round(rest * 100) === Math.round(own * 100))
      return virement === undefined
        ? `${against.address}-${budget.address}`
        : `${against.address}-(${budget.address}+${virement.address})`;
  }
  return outline.totals[total]?.sumsVariances === true ? sumOf(adding, total, column) : undefined;
}

/** Undefined for what isn't an amount. */
function formulaOf(adding: Adding, place: Place): string | undefined {
  const amount = adding.grid.columns[place.column]?.amount;
  if (amount === undefined) return undefined;
  return amount === 'variance' ? varianceOf(adding, place) : sumOf(adding, place.total, place.column);
}

export interface WrittenTotals {
  /** The row of each. */
  readonly rowOf: (total: number) => number | undefined;
  readonly next: number;
}

export function writeTotals(
  sheet: ExcelJS.Worksheet,
  {
    grid,
    outline,
    table,
    widths,
  }: { grid: SheetGrid; outline: Outline; table: string; widths: readonly number[] },
  first: number,
  t: Text,
): WrittenTotals {
  if (outline.totals.length === 0) return { rowOf: () => undefined, next: first };
  const written = rowsToWrite({ columns: grid.columns, rows: grid.outside }, widths, t);
  const starts: number[] = [];
  let next = first;
  for (const rows of written) {
    starts.push(next);
    next += rows.length;
  }
  const adding: Adding = { sheet, grid, outline, table, rowOf: (total) => starts[total] ?? first };
  written.forEach((rows, total) => {
    rows.forEach((cells, part) => {
      const row = adding.rowOf(total) + part;
      cells.forEach((cell, index) => {
        const column = grid.columns[index];
        if (column === undefined) return;
        const target = sheet.getCell(row, index + 1);
        styleCell(target, column, index, cell, true);
        if (typeof cell.value !== 'number') return;
        const formula = formulaOf(adding, { total, row, column: index, cells });
        if (formula === undefined) target.value = cell.value;
        else target.value = { formula, result: cell.value, date1904: false };
      });
      sheet.getRow(row).height = heightOfRow(cells, widths);
    });
  });
  return { rowOf: (total) => starts[total], next };
}
