// The digits of a cell as they are in its column, whatever that says of their scale: what sums are checked with.

import { quantityOf } from '../../../../../shared/figures/rules/quantity.ts';
import { multiplyDecimals } from '../../../../../shared/language/decimal.ts';
import type { SheetCell } from '../../read/cells.ts';
import { figureIn, type ColumnUnit } from '../cell-values.ts';
import type { RowDigits } from './row-digits.ts';

/** Undefined where it holds no exact number. */
export function plainDigits(cell: SheetCell, points?: ColumnUnit['points']): string | undefined {
  if (cell.kind === 'number') return cell.text;
  if (cell.kind !== 'text') return undefined;
  const value = figureAs('number', cell, points) ?? figureAs('money', cell, points);
  if (value?.kind !== 'exact') return undefined;
  const quantity = quantityOf(value);
  if (quantity === undefined) return undefined;
  return quantity.unit === 'money' ? multiplyDecimals(String(quantity.pence), '0.01') : quantity.amount;
}

function figureAs(unit: 'number' | 'money', cell: SheetCell, points: ColumnUnit['points']) {
  const read = figureIn(
    cell,
    { unit },
    { ofMoney: { scale: 1 }, ofCounts: { scale: 1 }, amongFractions: false, fractions: undefined, points },
  );
  return read.ok ? read.value.value : undefined;
}

/** Those of a row, by column. */
export function digitsIn(
  columns: readonly ({ readonly column: number } & Pick<ColumnUnit, 'points'>)[],
  cells: ReadonlyMap<number, SheetCell>,
): RowDigits {
  return new Map(
    columns.flatMap(({ column, points }) => {
      const cell = cells.get(column);
      return cell === undefined ? [] : [[column, plainDigits(cell, points)] as const];
    }),
  );
}
