// The side of rows that only the total below them says: "Rents" and "Sales" above "Total income".

import { comparable } from '../../../../shared/language/plain.ts';
import { isOfBothSides, sideAbove, sideOfTotal } from './sides.ts';

/** From one row to another. It is open where nothing says whether the total counts them. */
export interface SideRange {
  readonly first: number;
  readonly last: number;
  readonly side: 'income' | 'open';
  /** The total below. */
  readonly label: string;
}

const ofAll = /^(?:(?:grand |overall )?totals?|(?:prif g|c)yfanswm)$/u;

/** For the rows of a table with amounts, and its totals, as they come by. */
export function sidesBelow() {
  let ofSection: number | undefined;
  /** Since the last total that is of a whole side, or of all. */
  let sinceWhole: number | undefined;
  const ranges: SideRange[] = [];
  return {
    row: (number: number): void => {
      ofSection ??= number;
      sinceWhole ??= number;
    },
    total: (number: number, label: string): void => {
      const side = sideOfTotal(label);
      const isWhole = sideAbove(label) !== undefined;
      const [first, whole] = [ofSection ?? number, sinceWhole ?? number];
      if (side === 'income') {
        // Totals of parts alone stand above it, and it is their sum.
        const start = ofSection === undefined && isWhole ? whole : first;
        if (isWhole && whole < start) ranges.push({ first: whole, last: start - 1, side: 'open', label });
        ranges.push({ first: start, last: number, side, label });
      }
      ofSection = undefined;
      if (isWhole || ofAll.test(comparable(label)) || isOfBothSides(label)) sinceWhole = undefined;
    },
    ranges: (): readonly SideRange[] => ranges,
  };
}

export function rangeOf(ranges: readonly SideRange[], row: number): SideRange | undefined {
  // A total of a part is of its own rows, whatever a later one may count.
  const own = ranges.filter(({ first, last }) => first <= row && row <= last);
  return own.find(({ side }) => side === 'income') ?? own[0];
}
