// The amounts of a table as bars: what a pack draws, and a workbook draws itself.

export const barKinds = ['budget', 'actual', 'forecast'] as const;
export type BarKind = (typeof barKinds)[number];

/** A heading of a chart of amounts, or several of them as one. */
export interface BarRow {
  readonly heading: string;
  /** In pounds; the budget with its virement. */
  readonly amounts: Readonly<Partial<Record<BarKind, number>>>;
  /** Which rows of the table it is the sum of. */
  readonly places: readonly number[];
}

export interface BarChart {
  readonly title: string;
  readonly alternative: string;
  readonly bars: readonly BarRow[];
}
