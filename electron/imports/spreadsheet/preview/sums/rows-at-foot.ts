// Rows below the total that say less than those above it: "Version | 3" and "Exchange rate | 1.17" are no headings of a budget, though
// nothing says so.

import type { RowDigits } from './row-digits.ts';

interface FootRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** Two may be by chance. */
const fewestAbove = 2;

/** For the rows of a budget, as they come by. */
export function rowsAtFoot() {
  let above = 0;
  /** Some row that is no such one has a single amount as well. */
  let single = false;
  let isBelowTotal = false;
  let foot: FootRow[] = [];
  return {
    total: (): void => {
      isBelowTotal ||= above >= fewestAbove;
    },
    /** `stated` are the cells of its amounts, in their order. */
    row: (label: string, digits: RowDigits, stated: readonly string[]): void => {
      const known = [...digits.values()].map((each) => each !== undefined);
      const cells = stated.filter((_, at) => known[at]);
      if (cells.length === 0) return;
      if (cells.length === 1 && isBelowTotal) {
        foot.push({ label, cells });
        return;
      }
      single ||= cells.length === 1 || foot.length > 0;
      foot = [];
      isBelowTotal = false;
      above += 1;
    },
    found: (): readonly FootRow[] => (single ? [] : foot),
  };
}
