// "Surplus" and "Net" below rows of which nothing says whether they are income: what they come to shows whether all can be spending.

import { addDecimals, multiplyDecimals } from '../../../../../shared/language/decimal.ts';
import { namesGap, namesWhatIsLeft } from '../../find/heading-words.ts';
import type { Side } from '../../find/sides.ts';
import { isZero, type RowDigits } from './row-digits.ts';
import { agrees } from './totals.ts';

export interface SidedRow {
  readonly label: string;
  /** Where nothing says it, it is read as spending. */
  readonly side: Side | undefined;
  readonly digits: RowDigits;
  readonly cells: readonly string[];
}

const turned = (digits: string) => multiplyDecimals(digits, '-1');

function comesTo(rows: readonly SidedRow[], column: number, stated: string): boolean {
  let [sum, left] = ['0', '0'];
  for (const { side, digits } of rows) {
    const own = digits.get(column) ?? '0';
    sum = addDecimals(sum, own);
    left = addDecimals(left, side === 'income' ? own : turned(own));
  }
  return [sum, left, turned(left)].some((each) => agrees(each, stated));
}

/** Whether it is what is left of the first rows when the last are paid, or the other way about. */
function partsSides(rows: readonly SidedRow[], column: number, stated: string): boolean {
  const amounts = rows.map(({ digits }) => digits.get(column) ?? '0');
  let left = amounts.reduce((sum, each) => addDecimals(sum, turned(each)), '0');
  return amounts.slice(0, -1).some((each) => {
    left = addDecimals(left, multiplyDecimals(each, '2'));
    return [left, turned(left)].some((sum) => agrees(sum, stated));
  });
}

/** For the rows of a budget, and what is called left of them, as they come by. */
export function whatIsLeft() {
  const rows: SidedRow[] = [];
  let ofSection = 0;
  let sinceLast = 0;
  return {
    row: (row: SidedRow): void => {
      rows.push(row);
    },
    newSection: (): void => {
      ofSection = rows.length;
    },
    /**
     * The rows whose side isn't said, where `total` is what is left of them and shows that some aren't what they are read as. What fills a
     * gap may stand elsewhere, so a gap shows it only where it is what is left of rows that are there.
     */
    doubted: (total: string, stated: RowDigits): readonly SidedRow[] => {
      if (!namesWhatIsLeft(total)) return [];
      const starts = [0, sinceLast, ofSection];
      sinceLast = rows.length;
      const isClear = rows.every(({ digits }) =>
        [...digits.values()].every((each) => each !== undefined && !each.startsWith('-')),
      );
      const unsaid = rows.filter(({ side }) => side === undefined);
      if (!isClear || unsaid.length < 2) return [];
      const differs = [...stated].some(
        ([column, digits]) =>
          digits !== undefined &&
          rows.some((row) => !isZero(row.digits.get(column) ?? '0')) &&
          !starts.some((start) => comesTo(rows.slice(start), column, digits)) &&
          (!namesGap(total) || partsSides(rows, column, digits)),
      );
      return differs ? unsaid : [];
    },
  };
}
