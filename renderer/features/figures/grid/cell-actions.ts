// What is done to the selected cells as a whole: cleared, filled down, copied, pasted over.

import type { CellInput, GridCells, GridColumn, GridRow } from '../../../../shared/figures/calls.ts';
import type { CellAddress } from '../figures-store.ts';
import type { Cell, Range } from './selection.ts';
import { readTabSeparated, writeTabSeparated } from './tab-separated.ts';

/** What the grid shows, in the order it shows it. */
export interface Sheet {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

export interface GridContents extends Sheet {
  readonly cells: GridCells;
}

function through(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

export function addressAt({ rows, columns }: Sheet, { row, column }: Cell): CellAddress | undefined {
  const measure = rows[row];
  const under = columns[column];
  if (measure === undefined || under === undefined) return undefined;
  return { useId: measure.useId, periodId: under.periodId, kind: under.kind };
}

export function addressesIn(sheet: Sheet, { top, bottom, left, right }: Range): CellAddress[] {
  return through(top, bottom).flatMap((row) =>
    through(left, right).flatMap((column) => addressAt(sheet, { row, column }) ?? []),
  );
}

/** The rows of a selection, as the app identifies them. */
export function rowsIn({ rows }: Sheet, { top, bottom }: Range): string[] {
  return rows.slice(Math.max(0, top), bottom + 1).map(({ useId }) => useId);
}

export function textAt({ rows, columns, cells }: GridContents, row: number, column: number): string {
  const cell = cells[rows[row]?.useId ?? '']?.[columns[column]?.key ?? ''];
  // The result of a formula isn't anybody's figure until somebody states it.
  return cell === undefined || cell.computed ? '' : cell.written;
}

function input(sheet: Sheet, row: number, column: number, text: string): CellInput[] {
  const address = addressAt(sheet, { row, column });
  return address === undefined ? [] : [{ ...address, text }];
}

export function clearing(contents: GridContents, { top, bottom, left, right }: Range): CellInput[] {
  return through(top, bottom).flatMap((row) =>
    through(left, right).flatMap((column) =>
      textAt(contents, row, column) === '' ? [] : input(contents, row, column, ''),
    ),
  );
}

/** The first row of the selection, copied into all its rows; with one row selected, the row above it. */
export function fillingDown(contents: GridContents, range: Range): CellInput[] {
  const { top, bottom, left, right } = range;
  const source = top === bottom ? top - 1 : top;
  if (source < 0) return [];
  return through(source + 1, bottom).flatMap((row) =>
    through(left, right).flatMap((column) => input(contents, row, column, textAt(contents, source, column))),
  );
}

/** What a cell shows, whether somebody stated it or a formula gives it. */
function shownAt({ rows, columns, cells }: GridContents, row: number, column: number): string {
  return cells[rows[row]?.useId ?? '']?.[columns[column]?.key ?? '']?.written ?? '';
}

export function copying(contents: GridContents, { top, bottom, left, right }: Range): string {
  return writeTabSeparated(
    through(top, bottom).map((row) => through(left, right).map((column) => shownAt(contents, row, column))),
  );
}

/** The whole sheet for a file: what each row is about, then its figures as they are shown, under these headings. */
export function asTable(contents: GridContents, headings: readonly string[]): readonly (readonly string[])[] {
  const { rows, columns } = contents;
  const lines = rows.map(({ objectiveRef, group, name }, row) => [
    objectiveRef,
    group ?? '',
    name,
    ...columns.map((_, column) => shownAt(contents, row, column)),
  ]);
  return [headings, ...lines];
}

export type Pasted =
  | { readonly fits: true; readonly cells: readonly CellInput[] }
  | { readonly fits: false; readonly rows: number; readonly columns: number };

/** From the top left of the selection; one cell, or one row, fills the whole selection, as in a spreadsheet. */
export function pasting(sheet: Sheet, range: Range, text: string): Pasted {
  const given = readTabSeparated(text);
  const height = given.length;
  const width = Math.max(0, ...given.map((row) => row.length));
  if (height === 0) return { fits: true, cells: [] };
  const { top, left } = range;
  const chosenRows = range.bottom - top + 1;
  const chosenColumns = range.right - left + 1;
  const rows = chosenRows % height === 0 ? Math.max(height, chosenRows) : height;
  const columns = chosenColumns % width === 0 ? Math.max(width, chosenColumns) : width;
  if (top + rows > sheet.rows.length || left + columns > sheet.columns.length)
    return { fits: false, rows, columns };
  const cells = through(0, rows - 1).flatMap((row) =>
    through(0, columns - 1).flatMap((column) =>
      input(sheet, top + row, left + column, given[row % height]?.[column % width]?.trim() ?? ''),
    ),
  );
  return { fits: true, cells };
}
