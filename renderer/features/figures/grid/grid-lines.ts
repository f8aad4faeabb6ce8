// The lines of the grid as they are drawn: measures, with a line above for their objective and for each heading.

import type { GridRow } from '../../../../shared/figures/calls.ts';

export type GridLine =
  | { readonly kind: 'objective'; readonly key: string; readonly ref: string }
  | { readonly kind: 'group'; readonly key: string; readonly heading: string }
  /** `row` counts the measures from 0: what the keyboard moves over. */
  | { readonly kind: 'measure'; readonly key: string; readonly row: number; readonly measure: GridRow };

export function linesOf(rows: readonly GridRow[]): GridLine[] {
  const lines: GridLine[] = [];
  let last: GridRow | undefined;
  rows.forEach((measure, row) => {
    const { useId, objectiveId, objectiveRef, group } = measure;
    const another = last?.objectiveId !== objectiveId;
    if (another) lines.push({ kind: 'objective', key: `objective ${objectiveId}`, ref: objectiveRef });
    if (group !== null && (another || group !== last?.group))
      lines.push({ kind: 'group', key: `group ${useId}`, heading: group });
    lines.push({ kind: 'measure', key: useId, row, measure });
    last = measure;
  });
  return lines;
}

/** Which line each row of measures is on. */
export function lineNumbers(lines: readonly GridLine[]): readonly number[] {
  const numbers: number[] = [];
  lines.forEach((line, index) => {
    if (line.kind === 'measure') numbers[line.row] = index;
  });
  return numbers;
}
