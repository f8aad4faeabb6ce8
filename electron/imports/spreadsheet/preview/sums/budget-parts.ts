// A revised budget is held against what it is made of: what was set, and what was carried forward and moved since.

import { addDecimals, grouped } from '../../../../../shared/language/decimal.ts';
import { say } from '../../../../../shared/language/say.ts';
import type { FoundTable } from '../../find/found-table.ts';
import { addressIn } from '../../find/turn.ts';
import { revisedBudgets } from '../../match/amount-columns.ts';
import type { SheetCell } from '../../read/cells.ts';
import { shownIn } from '../cell-values.ts';
import type { TableReadings } from '../readings.ts';
import { plainDigits } from './plain-digits.ts';
import type { ValueColumn } from '../table-columns.ts';

/** Each is rounded to its last place, and so is what they come to. */
function isRounding(sum: string, stated: string, count: number): boolean {
  const difference = Math.abs(Number(sum) - Number(stated));
  const places = Math.max(...[sum, stated].map((each) => each.split('.')[1]?.length ?? 0));
  return difference < 0.5 * (count + 1) * 10 ** -Math.min(places, 2);
}

/**
 * For each row. Where the register would add what was moved to what was set, and the sheet says that it comes to something else, neither is
 * taken unasked.
 */
export function budgetParts(
  table: FoundTable,
  values: readonly ValueColumn[],
  readings: TableReadings,
): (row: number, cells: ReadonlyMap<number, SheetCell>) => void {
  const read = new Map(values.map((value) => [value.column, value]));
  const known = revisedBudgets(table).flatMap(({ original, revised, parts, isAddedByRegister }) => {
    if (original === undefined || parts.length === 0) return [];
    const made = [original, ...parts];
    // Pounds aren't added to thousands.
    const isOfOneScale = made.every(({ scale }) => scale === revised.scale);
    const isRead = isAddedByRegister
      ? made.every(({ column }) => read.has(column))
      : read.has(revised.column);
    return isOfOneScale && isRead ? [{ made, revised, isAddedByRegister }] : [];
  });
  return (row, cells) => {
    for (const { made, revised, isAddedByRegister } of known) {
      const now = cells.get(revised.column);
      const there = made.flatMap((part) => cells.get(part.column) ?? []);
      const digitsOf = (cell: SheetCell) => plainDigits(cell, read.get(cell.column)?.points);
      const stated = now === undefined ? undefined : digitsOf(now);
      const digits = there.map(digitsOf).filter((each) => each !== undefined);
      if (now === undefined || stated === undefined || digits.length < Math.max(1, there.length)) continue;
      const sum = digits.reduce((all, each) => addDecimals(all, each), '0');
      if (isRounding(sum, stated, made.length)) continue;
      const says = {
        heading: revised.heading,
        shown: shownIn(now),
        parts: { all: made.map(({ heading }) => `“${heading}”`) },
        sum: grouped(sum),
      };
      if (isAddedByRegister) {
        const taken = new Set(there.map(({ column }) => addressIn(table, row, column)));
        readings.doubt(table.sheetName, taken, say('sheet.budget-moved-otherwise', says));
      } else {
        const cell = addressIn(table, row, revised.column);
        readings.remark(say('sheet.budget-parts-differ', { sheet: table.sheetName, cell, ...says }));
      }
    }
  };
}
