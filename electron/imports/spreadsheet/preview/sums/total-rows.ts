// The rows of a table that are called totals: held against the rows above them, and what is wrong with them is said.

import type { Saying } from '../../../../../shared/kernel/saying.ts';
import { addDecimals } from '../../../../../shared/language/decimal.ts';
import { say } from '../../../../../shared/language/say.ts';
import type { FoundTable } from '../../find/found-table.ts';
import { namesWhatIsLeft } from '../../find/heading-words.ts';
import { addressIn } from '../../find/turn.ts';
import type { SheetCell } from '../../read/cells.ts';
import { shownIn } from '../cell-values.ts';
import type { TableReadings } from '../readings.ts';
import type { TableColumns, ValueColumn } from '../table-columns.ts';
import { plainDigits } from './plain-digits.ts';
import { totalsCheck, type EarlierSums } from './totals.ts';

export function totalRows(
  table: FoundTable,
  columns: TableColumns,
  readings: TableReadings,
  earlier: EarlierSums,
) {
  const ofSheet = earlier.get(table.sheet) ?? new Map<number, string>();
  const totals = totalsCheck(table.transposed ? undefined : ofSheet);
  const where = (row: number, column: number) => ({
    sheet: table.sheetName,
    cell: addressIn(table, row, column),
  });
  /** In a list with a row for each period, what is called a total can't be checked, and may be something nobody has named yet. */
  const listed = new Set<string>();
  /** Said once all rows are known, which may show that a total is right. */
  const differing: { readonly row: number; readonly column: number; readonly remark: Saying }[] = [];
  const noteListed = (row: number, label: string) => {
    if (columns.label === undefined || listed.has(label)) return;
    listed.add(label);
    readings.remark(say('sheet.total-left-out', { ...where(row, columns.label), label }));
  };
  /** What varies from what is left isn't the sum of the variances, where income and spending are both written above zero. */
  const isNoSum = (value: ValueColumn, label: string) =>
    namesWhatIsLeft(label) &&
    !columns.amounts.includes(value) &&
    !columns.amounts.some(({ column }) => totals.hasBelow(column));
  return {
    add: totals.add,
    newSection: totals.newSection,
    where,
    /** `isRight`: whether a total is, though its rows don't come to it one by one. */
    end: (isRight: (row: number, column: number) => boolean) => {
      for (const { row, column, remark } of differing) if (!isRight(row, column)) readings.remark(remark);
      if (table.transposed) return;
      for (const [column, sum] of totals.sums())
        ofSheet.set(column, addDecimals(ofSheet.get(column) ?? '0', sum));
      earlier.set(table.sheet, ofSheet);
    },
    check: (row: number, label: string, cells: ReadonlyMap<number, SheetCell>) => {
      for (const value of columns.values) {
        const { column, points } = value;
        const cell = cells.get(column);
        if (cell === undefined) continue;
        const says = { ...where(row, column), label, shown: shownIn(cell) };
        if (cell.kind === 'error' || cell.kind === 'no result') {
          readings.remark(say('sheet.total-in-error', says));
          continue;
        }
        const stated = plainDigits(cell, points);
        if (stated === undefined || columns.period !== undefined) continue;
        const sum = totals.total(column, stated, label);
        if (sum !== undefined && !isNoSum(value, label))
          differing.push({ row, column, remark: say('sheet.total-differs', { ...says, sum }) });
      }
      if (columns.period !== undefined) noteListed(row, label);
    },
  };
}
