// What is done to chosen cells as a whole: cleared, filled down, copied, pasted over.

import type { CellInput, GridCells, GridColumn, GridRow } from '../../../shared/figures/calls.ts';
import type { Range } from './selection.ts';
import { readTabSeparated, writeTabSeparated } from './tab-separated.ts';

export interface GridContents {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly cells: GridCells;
}

function through(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

export function textAt({ rows, columns, cells }: GridContents, row: number, column: number): string {
  const cell = cells[rows[row]?.useId ?? '']?.[columns[column]?.key ?? ''];
  // What the formula gives is nobody's figure until somebody states it.
  return cell === undefined || cell.computed ? '' : cell.written;
}

function input({ rows, columns }: GridContents, row: number, column: number, text: string): CellInput[] {
  const measure = rows[row];
  const under = columns[column];
  if (measure === undefined || under === undefined) return [];
  return [{ useId: measure.useId, periodId: under.periodId, kind: under.kind, text }];
}

export function inputsIn(contents: GridContents, { top, bottom, left, right }: Range): CellInput[] {
  return through(top, bottom).flatMap((row) =>
    through(left, right).flatMap((column) => input(contents, row, column, textAt(contents, row, column))),
  );
}

export function clearing(contents: GridContents, range: Range): CellInput[] {
  return inputsIn(contents, range)
    .filter(({ text }) => text !== '')
    .map((cell) => ({ ...cell, text: '' }));
}

/** The first row of the choice in all of its rows; with one row chosen, what stands above it. */
export function fillingDown(contents: GridContents, range: Range): CellInput[] {
  const { top, bottom, left, right } = range;
  const source = top === bottom ? top - 1 : top;
  if (source < 0) return [];
  return through(source + 1, bottom).flatMap((row) =>
    through(left, right).flatMap((column) => input(contents, row, column, textAt(contents, source, column))),
  );
}

export function copying(contents: GridContents, { top, bottom, left, right }: Range): string {
  const { rows, columns, cells } = contents;
  return writeTabSeparated(
    through(top, bottom).map((row) =>
      through(left, right).map(
        (column) => cells[rows[row]?.useId ?? '']?.[columns[column]?.key ?? '']?.written ?? '',
      ),
    ),
  );
}

export type Pasted =
  | { readonly fits: true; readonly cells: readonly CellInput[] }
  | { readonly fits: false; readonly rows: number; readonly columns: number };

/** From the top left of the choice; one cell, or one row, fills the whole choice, as in a spreadsheet. */
export function pasting(contents: GridContents, range: Range, text: string): Pasted {
  const given = readTabSeparated(text);
  const height = given.length;
  const width = Math.max(0, ...given.map((row) => row.length));
  if (height === 0) return { fits: true, cells: [] };
  const { top, left } = range;
  const chosenRows = range.bottom - top + 1;
  const chosenColumns = range.right - left + 1;
  const rows = chosenRows % height === 0 ? Math.max(height, chosenRows) : height;
  const columns = chosenColumns % width === 0 ? Math.max(width, chosenColumns) : width;
  if (top + rows > contents.rows.length || left + columns > contents.columns.length)
    return { fits: false, rows, columns };
  const cells = through(0, rows - 1).flatMap((row) =>
    through(0, columns - 1).flatMap((column) =>
      input(contents, top + row, left + column, given[row % height]?.[column % width]?.trim() ?? ''),
    ),
  );
  return { fits: true, cells };
}
