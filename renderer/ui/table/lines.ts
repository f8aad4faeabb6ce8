// The lines of a table from top to bottom: its rows and, where they come in sections, the heading and total of each.

import type { ReactNode } from 'react';

export interface Section<Row> {
  readonly key: string;
  /** Empty for a section without a heading. */
  readonly label: string;
  readonly has: (row: Row) => boolean;
  /** The totals of the columns, by key; the first of them names it. */
  readonly totals?: Readonly<Record<string, ReactNode>>;
}

export type Line<Row> =
  | { readonly kind: 'heading'; readonly key: string; readonly label: string }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly section: string }
  | { readonly kind: 'total'; readonly key: string; readonly totals: Readonly<Record<string, ReactNode>> };

export function linesOf<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  sections: readonly Section<Row>[] | undefined,
): readonly Line<Row>[] {
  if (sections === undefined) {
    return rows.map((row) => ({ kind: 'row', key: idOf(row), row, section: '' }));
  }
  return sections.flatMap(({ key, label, has, totals }): Line<Row>[] => {
    const own = rows.filter(has);
    if (own.length === 0) return [];
    return [
      ...(label === '' ? [] : [{ kind: 'heading', key: `heading ${key}`, label } as const]),
      ...own.map((row) => ({ kind: 'row', key: idOf(row), row, section: label }) as const),
      ...(totals === undefined ? [] : [{ kind: 'total', key: `total ${key}`, totals } as const]),
    ];
  });
}
