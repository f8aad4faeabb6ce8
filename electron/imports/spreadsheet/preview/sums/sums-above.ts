// A row that comes to the rows above it, whatever it is called: those of its section, of all, or of the last few sections together.

import { addDecimals, compareDecimals } from '../../../../../shared/language/decimal.ts';
import { isSure } from './sums-below.ts';

/** By column; undefined where a cell isn't known exactly. */
type Digits = ReadonlyMap<number, string | undefined>;

interface AddedRow {
  readonly label: string;
  readonly digits: Digits;
  /** Where they stand. */
  readonly cells: readonly string[];
  /** It says the same as the only row before it in its section, and may be the total of that one. */
  readonly again: boolean;
}

export interface SumAbove {
  /** Rows that it counts once where they say the same twice: totals of one row each. */
  readonly again: readonly Pick<AddedRow, 'label' | 'cells'>[];
}

export interface SumsAbove {
  /** An ordinary row, with its amounts. */
  readonly add: (label: string, digits: Digits, cells: readonly string[]) => void;
  /** Undefined where two or more of the rows above don't come to it in every column. */
  readonly of: (stated: Digits) => SumAbove | undefined;
  /** Whether its section has one row, and that says the same. */
  readonly isOnlyRowAgain: (stated: Digits) => boolean;
  /** A heading within the table, or a total: a new section begins. */
  readonly newSection: () => void;
}

const mostRows = 400;

function isZero(digits: string | undefined): boolean {
  return digits !== undefined && compareDecimals(digits, '0') === 0;
}

function saysTheSame(a: Digits, b: Digits): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every((column) => {
    const [one, other] = [a.get(column) ?? '0', b.get(column) ?? '0'];
    return compareDecimals(one, other) === 0;
  });
}

export function sumsAbove(): SumsAbove {
  const rows: AddedRow[] = [];
  let sectionStart = 0;

  const isOnlyRowAgain = (stated: Digits) => {
    const [only, second] = rows.slice(sectionStart);
    return only !== undefined && second === undefined && saysTheSame(only.digits, stated);
  };

  /** How many of the last rows come to it; `skipping` those that may be totals themselves. 0 where none do. */
  const lastRows = (stated: ReadonlyMap<number, string>, skipping: boolean): number => {
    const [first] = [...stated].filter(([, digits]) => !isZero(digits));
    if (first === undefined) return 0;
    const [column, digits] = first;
    const wanted = Number(digits);
    let [sum, count] = [0, 0];
    for (let at = rows.length - 1; at >= Math.max(0, rows.length - mostRows); at -= 1) {
      const row = rows[at];
      if (row === undefined) return 0;
      if (skipping && row.again) continue;
      const values = [...stated.keys()].map((each) => (row.digits.has(each) ? row.digits.get(each) : '0'));
      if (values.includes(undefined)) return 0;
      sum += Number(row.digits.get(column) ?? '0');
      if (!values.every(isZero)) count += 1;
      // Exactly only where it may be so: there may be thousands of rows.
      if (count < 2 || Math.abs(sum - wanted) > 0.001) continue;
      const isWhole = at === sectionStart || at === 0;
      if (comesTo(at, stated, skipping) && (isWhole || isSure([...stated.values()]))) return rows.length - at;
    }
    return 0;
  };
  const comesTo = (from: number, stated: ReadonlyMap<number, string>, skipping: boolean) => {
    const parts = rows.slice(from).filter(({ again }) => !(skipping && again));
    return [...stated].every(([column, digits]) => {
      const sum = parts.reduce((all, row) => addDecimals(all, row.digits.get(column) ?? '0'), '0');
      return compareDecimals(sum, digits) === 0;
    });
  };

  return {
    add: (label, digits, cells) => {
      const some = [...digits.values()].some((each) => each !== undefined && !isZero(each));
      rows.push({ label, digits, cells, again: some && isOnlyRowAgain(digits) });
    },
    of: (stated) => {
      const exact = new Map(
        [...stated].flatMap(([column, each]) => (each === undefined ? [] : [[column, each]])),
      );
      if (exact.size < stated.size) return undefined;
      if (lastRows(exact, false) > 0) return { again: [] };
      const count = rows.some(({ again }) => again) ? lastRows(exact, true) : 0;
      return count === 0 ? undefined : { again: rows.slice(-count).filter(({ again }) => again) };
    },
    isOnlyRowAgain,
    newSection: () => {
      sectionStart = rows.length;
    },
  };
}
