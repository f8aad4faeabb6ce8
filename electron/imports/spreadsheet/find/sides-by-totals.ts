// The side of rows that only a total below or above them says: “Rents” above “Total income”, “Precept” below “Total expenditure”.

import { namesGrandTotal } from './heading-words.ts';
import { isOfBothSides, sideAbove, sideOfTotal } from './sides.ts';

/**
 * From one row to another. It is `open` where nothing says whether the total below counts them, and `after` where they stand below a total
 * that ends one side, or both.
 */
export interface SideRange {
  readonly first: number;
  readonly last: number;
  readonly side: 'income' | 'open' | 'after';
  /** The total. */
  readonly label: string;
}

/** What is below a total by which a whole side is at an end. */
interface Tail {
  readonly label: string;
  /** Another heading, or the total of a part, makes its rows no more likely to be spending. */
  readonly holds: boolean;
  first: number | undefined;
  last: number;
}

/** For the rows of a table with amounts, and its totals, as they come by. */
export function sidesByTotals() {
  let ofSection: number | undefined;
  /** Since the last total that is of a whole side, or of all. */
  let sinceWhole: number | undefined;
  let tail: Tail | undefined;
  /** The first of them is above all rows, and so the others may be above theirs. */
  let standAbove = false;
  let hasRows = false;
  const ranges: SideRange[] = [];
  const tailRange = (): readonly SideRange[] =>
    tail?.first === undefined
      ? []
      : [{ first: tail.first, last: tail.last, side: 'after', label: tail.label }];
  return {
    row: (number: number, { isHeaded }: { readonly isHeaded: boolean }): void => {
      hasRows = true;
      ofSection ??= number;
      sinceWhole ??= number;
      if (tail === undefined) return;
      // A heading below "Net expenditure" begins a section like the one above it.
      if (isHeaded && !tail.holds) tail = undefined;
      else Object.assign(tail, { first: tail.first ?? number, last: number });
    },
    total: (number: number, label: string): void => {
      const side = sideOfTotal(label);
      const isWhole = sideAbove(label) !== undefined;
      const isOfBoth = isOfBothSides(label);
      const isOfAll = isOfBoth || namesGrandTotal(label);
      standAbove ||= !hasRows && isWhole;
      const [first, whole] = [ofSection ?? number, sinceWhole ?? number];
      if (tail?.holds === true) {
        if (standAbove || side !== 'spending') ranges.push(...tailRange());
        tail.first = undefined;
      }
      if (side === 'income') {
        // Totals of parts alone stand above it, and it is their sum.
        const start = ofSection === undefined && isWhole ? whole : first;
        const open = standAbove ? number : start;
        if (isWhole && whole < open) ranges.push({ first: whole, last: open - 1, side: 'open', label });
        if (!standAbove) ranges.push({ first: start, last: number, side, label });
      }
      // “Total” says of no side that it is at an end.
      const ends = isOfBoth || (isWhole && (side === 'income') === standAbove);
      if (ends && (isWhole || hasRows)) tail = { label, holds: isWhole, first: undefined, last: number };
      else if (isWhole) tail = undefined;
      ofSection = undefined;
      if (isWhole || isOfAll) sinceWhole = undefined;
    },
    ranges: (): readonly SideRange[] => [...ranges, ...tailRange()],
  };
}

export function rangeOf(ranges: readonly SideRange[], row: number): SideRange | undefined {
  // A total of a part is of its own rows, whatever a later one may count.
  const own = ranges.filter(({ first, last }) => first <= row && row <= last);
  return own.find(({ side }) => side === 'income') ?? own[0];
}
