// A row that comes to the rows above it, whatever it is called: those of its section, of all, or of the last few sections together.

import { addDecimals, compareDecimals } from '../../../../../shared/language/decimal.ts';
import { areSame, isZero, knownIn, type RowDigits } from './row-digits.ts';
import { isSure } from './sums-below.ts';

interface AddedRow {
  readonly label: string;
  readonly digits: RowDigits;
  readonly numbers: ReadonlyMap<number, number>;
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
  readonly add: (label: string, digits: RowDigits, cells: readonly string[]) => void;
  /** Undefined where two or more of the rows above don't come to it in every column. */
  readonly of: (stated: RowDigits) => SumAbove | undefined;
  /** Whether its section has one row, and that says the same. */
  readonly isOnlyRowAgain: (stated: RowDigits) => boolean;
  /** A heading within the table, or a total: a new section begins. */
  readonly newSection: () => void;
}

/** Of part of them. All, and those of a section, may be any number. */
const mostRows = 100;

export function sumsAbove(): SumsAbove {
  const rows: AddedRow[] = [];
  let sectionStart = 0;
  const whole = new Map<number, number>();
  const section = new Map<number, number>();
  /** Whether any of them says again what is above it. */
  let mayBeTotals = false;

  const isOnlyRowAgain = (stated: RowDigits) => {
    const only = rows.length === sectionStart + 1 ? rows[sectionStart] : undefined;
    return only !== undefined && areSame(only.digits, stated);
  };

  /** How many of the last rows come to it; `skipping` those that may be totals themselves. 0 where none do. */
  const lastRows = (stated: ReadonlyMap<number, string>, skipping: boolean): number => {
    const first = [...stated].find(([, digits]) => !isZero(digits));
    if (first === undefined) return 0;
    const [column, digits] = first;
    const wanted = Number(digits);
    const mayCome = (sums: ReadonlyMap<number, number>) => Math.abs((sums.get(column) ?? 0) - wanted) < 0.001;
    if (!skipping && mayCome(section) && comesTo(sectionStart, stated, false))
      return rows.length - sectionStart;
    if (!skipping && mayCome(whole) && comesTo(0, stated, false)) return rows.length;
    const sure = isSure([...stated.values()]);
    let sum = 0;
    for (let at = rows.length - 1; at >= Math.max(0, rows.length - mostRows); at -= 1) {
      const row = rows[at];
      if (row === undefined) return 0;
      if (skipping && row.again) continue;
      // Not a number where it isn't known, and then none of the sums is. There may be thousands of rows, so that only what may be one is added up.
      sum += row.numbers.get(column) ?? 0;
      if (!(Math.abs(sum - wanted) < 0.001)) continue;
      const isWhole = at === sectionStart || at === 0;
      if ((isWhole || sure) && comesTo(at, stated, skipping)) return rows.length - at;
    }
    return 0;
  };
  const comesTo = (from: number, stated: ReadonlyMap<number, string>, skipping: boolean) => {
    const parts = rows.slice(from).filter(({ again }) => !(skipping && again));
    const columns = [...stated.keys()];
    const isUnknown = ({ digits }: AddedRow) =>
      columns.some((each) => digits.has(each) && digits.get(each) === undefined);
    if (parts.some(isUnknown)) return false;
    const holdsSome = ({ digits }: AddedRow) => columns.some((each) => !isZero(digits.get(each) ?? '0'));
    if (parts.filter(holdsSome).length < 2) return false;
    return [...stated].every(([column, digits]) => {
      const sum = parts.reduce((all, row) => addDecimals(all, row.digits.get(column) ?? '0'), '0');
      return compareDecimals(sum, digits) === 0;
    });
  };

  return {
    add: (label, digits, cells) => {
      const some = [...digits.values()].some((each) => each !== undefined && !isZero(each));
      const numbers = new Map(
        [...digits].map(([column, each]) => [column, each === undefined ? Number.NaN : Number(each)]),
      );
      const again = some && isOnlyRowAgain(digits);
      mayBeTotals ||= again;
      for (const sums of [whole, section])
        for (const [column, number] of numbers) sums.set(column, (sums.get(column) ?? 0) + number);
      rows.push({ label, digits, numbers, cells, again });
    },
    of: (stated) => {
      const exact = knownIn(stated);
      if (exact === undefined) return undefined;
      if (lastRows(exact, false) > 0) return { again: [] };
      const count = mayBeTotals ? lastRows(exact, true) : 0;
      return count === 0 ? undefined : { again: rows.slice(-count).filter(({ again }) => again) };
    },
    isOnlyRowAgain,
    newSection: () => {
      sectionStart = rows.length;
      section.clear();
    },
  };
}
