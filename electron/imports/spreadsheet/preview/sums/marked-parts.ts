// Rows whose names look like parts of a row above them: "- overtime" below "Staff", "1.1 Salaries" below "1 Staff". Whether that row has them in
// it, only the amounts can tell.

import type { RowOfAmounts } from './sums-below.ts';

/** "- overtime", "• venue hire", "(a) salaries". */
const bullet = /^(?:[–—−•·▪◦*-]\s*|\(?(?:[a-z]|[ivx]{2,4})\)\s*)(?=\p{L})/u;
const numbered = /^(\d+(?:\.\d+)*)[.)]?\s/u;

export interface MarkedPart {
  readonly part: RowOfAmounts;
  /** What it may be a part of. */
  readonly whole: RowOfAmounts;
}

/** "1" for "1.1 Salaries". */
function numberAbove(label: string): string | undefined {
  const own = numbered.exec(label)?.[1];
  const end = own?.lastIndexOf('.') ?? -1;
  return end < 0 ? undefined : own?.slice(0, end);
}

/** Each with the row that it may be a part of, which has amounts of its own. */
export function markedParts(rows: readonly RowOfAmounts[]): readonly MarkedPart[] {
  const found: MarkedPart[] = [];
  let above: RowOfAmounts | undefined;
  /** Of rows with numbers, by theirs. */
  const byNumber = new Map<string, RowOfAmounts>();
  for (const row of rows) {
    const own = numbered.exec(row.label)?.[1];
    const number = numberAbove(row.label);
    const isBullet = bullet.test(row.label);
    const whole = isBullet ? above : number === undefined ? undefined : byNumber.get(number);
    // Another line heads it.
    if (whole !== undefined && whole.parent === row.parent) found.push({ part: row, whole });
    if (!isBullet) above = row;
    if (own !== undefined) byNumber.set(own, row);
  }
  return found;
}
