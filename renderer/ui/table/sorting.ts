// The order of a table's rows: by one column, ascending or descending, or the order they came in.

import type { Column } from './columns.ts';

export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

/** Asking for a column again reverses it; the third time gives the rows their own order back. */
export function nextSort(now: Sort | null, column: string): Sort | null {
  if (now?.column !== column) return { column, down: false };
  return now.down ? null : { column, down: true };
}

/** "1.9" comes before "1.10", and letters follow the order of the language. */
export function comparing(locale: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a, b) => collator.compare(a, b);
}

function valueOf<Row>({ sortBy, text }: Column<Row>, row: Row): string | number | null {
  const value = sortBy === undefined ? text(row) : sortBy(row);
  return value === '' ? null : value;
}

export function sorted<Row>(
  rows: readonly Row[],
  column: Column<Row> | undefined,
  down: boolean,
  compare: (a: string, b: string) => number,
): readonly Row[] {
  if (column === undefined) return rows;
  const valued = rows.map((row) => ({ row, value: valueOf(column, row) }));
  const way = down ? -1 : 1;
  valued.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    if (typeof a.value === 'number' && typeof b.value === 'number') return way * (a.value - b.value);
    return way * compare(String(a.value), String(b.value));
  });
  return valued.map(({ row }) => row);
}

/** Rows under others stay there, sorted among their siblings. */
export function asTree<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  under: (row: Row) => string | null,
): readonly Row[] {
  const present = new Set(rows.map(idOf));
  const children = Map.groupBy(rows, (row) => {
    const parent = under(row);
    return parent !== null && present.has(parent) ? parent : null;
  });
  const from = (parent: string | null): Row[] =>
    (children.get(parent) ?? []).flatMap((row) => [row, ...from(idOf(row))]);
  return from(null);
}
