// Which columns of a block may be a table by themselves: tables side by side are separated by an empty column.

import type { SheetCell, SheetRow } from '../read/cells.ts';
import { lookOf } from './classify.ts';

/** From its first column to its last. */
export interface Width {
  readonly left: number;
  readonly right: number;
}

export function within({ cells }: SheetRow, left: number, right: number): SheetCell[] {
  return cells.filter(({ column }) => column >= left && column <= right);
}

/** The parts of a block's width that empty columns separate. */
function columnRuns(rows: readonly SheetRow[]): { left: number; right: number }[] {
  const used = new Set<number>();
  for (const { cells } of rows) if (cells.length > 1) for (const { column } of cells) used.add(column);
  if (used.size === 0) for (const { cells } of rows) for (const { column } of cells) used.add(column);
  const runs: { left: number; right: number }[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && column === last.right + 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** Whether a part of the width could be a table by itself: text at its left, figures beside it. */
export function standsAlone(rows: readonly SheetRow[], { left, right }: Width): boolean {
  if (left === right) return false;
  let words = 0;
  let figures = 0;
  let others = 0;
  for (const row of rows) {
    for (const cell of within(row, left, right)) {
      const look = lookOf(cell);
      if (cell.column !== left) figures += look === 'figure' || look === 'year' ? 1 : 0;
      else if (look === 'words' || look === 'period') words += 1;
      else others += 1;
    }
  }
  return figures > 0 && words > others && words > 1;
}

/** Parts that can't stand alone belong to the one before them: the empty column between is only spacing. */
export function groupsOf(rows: readonly SheetRow[]): Width[] {
  const groups: { left: number; right: number }[] = [];
  for (const run of columnRuns(rows)) {
    const last = groups.at(-1);
    if (last === undefined) groups.push(run);
    else if (standsAlone(rows, run) && standsAlone(rows, last)) groups.push(run);
    else last.right = run.right;
  }
  return groups;
}
