// The period that each row of a table of measures names in a column of its own, and not at its head.

import { comparable } from '../../../../../../shared/language/plain.ts';
import { readPeriod, type ReadPeriod } from '../../../../../../shared/language/reading/dates/read-period.ts';
import { cellText, type SourceCell } from '../../../read/source-document.ts';
import type { Account } from '../../account.ts';
import { columnOf, type Grid, type GridRow } from '../grid.ts';

const ofPeriods =
  /^(?:(?:reporting|time) )?(?:period|quarter|year|month|date|cyfnod|chwarter|blwyddyn|mis)$/u;

/** Whether rows of one name are of one measure, at several times or of several kinds. */
export function saysPeriodInRows(grid: Grid): boolean {
  const index = columnOfPeriods(grid);
  return (
    columnOf(grid, 'figure kind') !== undefined ||
    (index !== -1 && grid.rows.some((row) => readPeriod(cellText(row.at(index))) !== undefined))
  );
}

function columnOfPeriods(grid: Grid): number {
  return grid.columns.findIndex(
    ({ role }, column) =>
      (role === 'unknown' || role === 'milestone') && ofPeriods.test(comparable(wordsAbove(grid, column))),
  );
}

/** Where each row says for itself which period it is of, its columns say only what kind of figure they hold. */
export function periodOf(grid: Grid, row: GridRow, account: Account): ReadPeriod | undefined {
  const index = columnOfPeriods(grid);
  const cell = index === -1 ? undefined : row.at(index);
  const read = cell === undefined ? undefined : readPeriod(cellText(cell));
  if (read !== undefined) account.placed(cell, headingCell(grid, index));
  return read;
}

function headingCell({ headings }: Grid, column: number): SourceCell | undefined {
  return headings.flatMap(({ cells }) => cells.filter((cell) => cell.column === column)).at(-1);
}

function wordsAbove(grid: Grid, column: number): string {
  return cellText(headingCell(grid, column));
}
