// A row that comes to the rows below it, as the heading of a group has its own amounts where only its looks say that the others are part of it.

import { addDecimals, compareDecimals } from '../../../../../shared/language/decimal.ts';

export interface RowOfAmounts {
  readonly label: string;
  /** By column; undefined where a cell isn't known exactly. */
  readonly digits: ReadonlyMap<number, string | undefined>;
  /** Where they stand. */
  readonly cells: readonly string[];
  /** The heading or the group that the sheet says it is under. */
  readonly parent: string | undefined;
  /** The register has its heading. */
  readonly isKnown: boolean;
}

const mostRows = 2_000;
const mostParts = 40;
/** Round amounts are the sum of others by chance, where there is one of each. */
const longEnough = /[1-9]\d*[1-9]\d{0,1}$/u;

function known(row: RowOfAmounts): ReadonlyMap<number, string> | undefined {
  const all = [...row.digits];
  const digits = all.flatMap(([column, each]) => (each === undefined ? [] : [[column, each] as const]));
  return digits.length === all.length ? new Map(digits) : undefined;
}

/** Whether it is hardly by chance that a row is the sum of others. A forecast that repeats the budget proves no more than it does. */
export function isSure(amounts: readonly string[]): boolean {
  const some = [...new Set(amounts.filter((each) => compareDecimals(each, '0') !== 0))];
  const [only] = some;
  return some.length > 1 || (only !== undefined && only.length > 3 && longEnough.test(only.replace('.', '')));
}

/** How many rows below a row it comes to: none, or two and more. `parts` says it of each of those. */
function partsOf(rows: readonly RowOfAmounts[], at: number, parts: readonly number[]): number {
  const own = rows[at];
  const stated = own === undefined ? undefined : known(own);
  if (own === undefined || stated === undefined || !isSure([...stated.values()])) return 0;
  const sums = new Map<number, string>();
  let [seen, count] = [0, 0];
  for (let next = at + 1; next < rows.length && seen < mostParts; next += 1 + (parts[next] ?? 0)) {
    const row = rows[next];
    const digits = row === undefined ? undefined : known(row);
    if (row === undefined || digits === undefined || row.parent !== own.parent) return 0;
    for (const [column, each] of digits) sums.set(column, addDecimals(sums.get(column) ?? '0', each));
    seen += 1;
    if ([...digits.values()].some((each) => compareDecimals(each, '0') !== 0)) count += 1;
    const agrees = [...new Set([...stated.keys(), ...sums.keys()])].every(
      (column) => compareDecimals(stated.get(column) ?? '0', sums.get(column) ?? '0') === 0,
    );
    if (agrees && count > 1) return next + (parts[next] ?? 0) - at;
  }
  return 0;
}

/** The new rows that come to two or more of those below them, which may be sums themselves. */
export function sumsBelow(rows: readonly RowOfAmounts[]): readonly RowOfAmounts[] {
  if (rows.length > mostRows) return [];
  const parts: number[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) parts[at] = partsOf(rows, at, parts);
  return rows.filter(({ isKnown }, at) => !isKnown && (parts[at] ?? 0) > 0);
}
