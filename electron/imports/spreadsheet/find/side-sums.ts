// “INCOME” below the rows that it is the sum of: a total of one side, though it doesn't call itself one.

import type { SheetCell } from '../read/cells.ts';
import { sizeOf } from './in-full.ts';
import { sideAbove, signOf } from './sides.ts';

interface Sums {
  readonly byColumn: Map<number, number>;
  rows: number;
}

/** Half a penny, and what binary fractions add. */
const nothing = 0.006;
const fewestRows = 2;

function comeTo({ byColumn, rows }: Sums, amounts: ReadonlyMap<number, number>): boolean {
  const some = [...amounts].filter(([, amount]) => amount !== 0);
  return (
    rows >= fewestRows &&
    some.length > 0 &&
    some.every(([column, amount]) => Math.abs((byColumn.get(column) ?? 0) - amount) < nothing)
  );
}

/** For the rows of a table as they come by: whether each is a total. */
export function sideSums(figureColumns: ReadonlySet<number>) {
  const fresh = (): Sums => ({ byColumn: new Map(), rows: 0 });
  /** Since the last total, and since the last one of a whole side. */
  let section = fresh();
  let whole = fresh();
  return {
    /** `words` are what the row is called; `isNamed`: they name a total. */
    isTotal: (cells: readonly SheetCell[], words: string, isNamed: boolean): boolean => {
      const ofSide = sideAbove(words) !== undefined;
      // Most rows of a long list are neither.
      const amounts = new Map(
        cells.flatMap((cell) => {
          const size = figureColumns.has(cell.column) ? sizeOf(cell) : undefined;
          return size === undefined ? [] : [[cell.column, size * signOf(cell)] as const];
        }),
      );
      if (amounts.size === 0) return isNamed;
      const isSum = isNamed || (ofSide && (comeTo(section, amounts) || comeTo(whole, amounts)));
      if (isSum) {
        section = fresh();
        if (ofSide) whole = fresh();
        return true;
      }
      for (const sums of [section, whole]) {
        sums.rows += 1;
        for (const [column, amount] of amounts)
          sums.byColumn.set(column, (sums.byColumn.get(column) ?? 0) + amount);
      }
      return false;
    },
  };
}
