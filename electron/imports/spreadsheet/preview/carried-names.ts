// What a row's cells leave unsaid because a cell above them says it: of merged areas, and of the names that rows are under.

import { oneLine } from '../../../../shared/language/plain.ts';
import type { FoundTable } from '../find/found-table.ts';
import { periodsInRows } from '../match/period-columns.ts';
import type { Range, SheetCell } from '../read/cells.ts';
import type { TableColumns } from './table-columns.ts';

/** The last text of a column, which a merged area below repeats. */
export function carrier(merges: readonly Range[]) {
  let words: string | undefined;
  return (row: number, column: number, own: string | undefined): string | undefined => {
    if (own !== undefined) words = own;
    else if (
      !merges.some(
        ({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right,
      )
    )
      return undefined;
    return words;
  };
}

/** What the columns of periods say of a row. */
export function periodCarrier(table: FoundTable, { periods }: TableColumns, merges: readonly Range[]) {
  const columns = periods.flatMap((at) => table.columns.find(({ column }) => column === at) ?? []);
  const inRow = periodsInRows(columns);
  const each = columns.map(({ column }) => ({ column, carry: carrier(merges) }));
  return (cells: ReadonlyMap<number, SheetCell>, row: number): string | undefined =>
    inRow(
      each.map(({ column, carry }) => {
        const cell = cells.get(column);
        return carry(row, column, cell === undefined ? undefined : oneLine(cell.text));
      }),
    );
}

/**
 * What stands in columns of parents, outermost first; an empty cell repeats the one above it. Another name further out leaves nothing held
 * of those further in.
 */
export function nestedCarrier(
  columns: readonly number[],
): (cells: ReadonlyMap<number, SheetCell>) => readonly string[] {
  // Most tables have none, and each of their rows is asked.
  if (columns.length === 0) return () => [];
  let held: readonly (string | undefined)[] = columns.map(() => undefined);
  return (cells) => {
    let isUnderAnother = false;
    held = columns.map((column, at) => {
      const cell = cells.get(column);
      const before = isUnderAnother ? undefined : held[at];
      const own = cell === undefined ? before : oneLine(cell.text);
      isUnderAnother ||= own !== held[at];
      return own;
    });
    return held.filter((words) => words !== undefined);
  };
}

/**
 * The name of a row that says only of what kind its figures are: "Target" below "Full members | Actual" is of the same. What that has a
 * figure of already is of something else, which nothing names.
 */
export function nameCarrier() {
  let name = '';
  let had = new Set<string>();
  return (own: string | undefined, said: string | undefined): string => {
    if (own !== undefined || said === undefined || had.has(said)) {
      name = own ?? '';
      had = new Set();
    }
    if (said !== undefined) had.add(said);
    return name;
  };
}

/** Whether one figure is merged over several rows, each of which has a name of its own. */
export function sharedBy(merges: readonly Range[], labels: number | undefined) {
  const covering = (row: number, column: number) =>
    merges.find(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  return (row: number, column: number): boolean => {
    const merge = covering(row, column);
    if (merge === undefined || merge.top === merge.bottom) return false;
    const named = labels === undefined ? undefined : covering(row, labels);
    return named === undefined || named.bottom < merge.bottom;
  };
}
