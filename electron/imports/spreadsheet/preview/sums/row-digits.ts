// The amounts of a row as they are added up and compared: by column, an empty cell as a nought.

import { compareDecimals } from '../../../../../shared/language/decimal.ts';

/** Undefined where a cell isn't known exactly. */
export type RowDigits = ReadonlyMap<number, string | undefined>;

/** Undefined where one of them isn't known exactly. */
export function knownIn(digits: RowDigits): ReadonlyMap<number, string> | undefined {
  const known = new Map<number, string>();
  for (const [column, each] of digits) {
    if (each === undefined) return undefined;
    known.set(column, each);
  }
  return known;
}

export function isZero(digits: string): boolean {
  return compareDecimals(digits, '0') === 0;
}

export function areSame(a: RowDigits, b: RowDigits): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every(
    (column) => compareDecimals(a.get(column) ?? '0', b.get(column) ?? '0') === 0,
  );
}
