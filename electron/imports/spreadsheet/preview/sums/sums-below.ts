// A row that comes to the rows below it, as the heading of a group has its own amounts where only its looks say that the others are part of it.

import { addDecimals } from '../../../../../shared/language/decimal.ts';
import { areSame, isZero, knownIn, type RowDigits } from './row-digits.ts';

export interface RowOfAmounts {
  readonly label: string;
  readonly digits: RowDigits;
  /** Where they stand. */
  readonly cells: readonly string[];
  /** The heading or the group that the sheet says it is under. */
  readonly parent: string | undefined;
  /** The register has its heading. */
  readonly isKnown: boolean;
}

/** More is no budget that anybody wrote. */
export const mostRows = 2_000;
const mostParts = 40;
/** Round amounts are the sum of others by chance, where there is one of each. */
const longEnough = /[1-9]\d*[1-9]\d{0,1}$/u;

/** Whether it is hardly by chance that a row is the sum of others. A forecast that repeats the budget proves no more than it does. */
export function isSure(amounts: readonly string[]): boolean {
  const some = [...new Set(amounts.filter((each) => !isZero(each)))];
  const [only] = some;
  return some.length > 1 || (only !== undefined && only.length > 3 && longEnough.test(only.replace('.', '')));
}

/** How many rows below a row it comes to: none, or two and more. `parts` says it of each of those. */
function partsOf(rows: readonly RowOfAmounts[], at: number, end: number, parts: readonly number[]): number {
  const own = rows[at];
  const stated = own === undefined ? undefined : knownIn(own.digits);
  if (own === undefined || stated === undefined || !isSure([...stated.values()])) return 0;
  const sums = new Map<number, string>();
  let [seen, count] = [0, 0];
  for (let next = at + 1; next < end && seen < mostParts; next += 1 + (parts[next] ?? 0)) {
    const row = rows[next];
    const digits = row === undefined ? undefined : knownIn(row.digits);
    if (row === undefined || digits === undefined || row.parent !== own.parent) return 0;
    for (const [column, each] of digits) sums.set(column, addDecimals(sums.get(column) ?? '0', each));
    seen += 1;
    if ([...digits.values()].some((each) => !isZero(each))) count += 1;
    if (count > 1 && areSame(stated, sums)) return next + (parts[next] ?? 0) - at;
  }
  return 0;
}

/**
 * The new rows that come to two or more of those below them, which may be sums themselves. `endOf` says from which on none is a part of it any
 * more.
 */
export function sumsBelow(
  rows: readonly RowOfAmounts[],
  endOf: (at: number) => number,
): readonly RowOfAmounts[] {
  const parts: number[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) parts[at] = partsOf(rows, at, endOf(at), parts);
  return rows.filter(({ isKnown }, at) => !isKnown && (parts[at] ?? 0) > 0);
}
