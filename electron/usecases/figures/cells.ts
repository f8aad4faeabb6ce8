// The rows of the grid: each figure as its own objective states it, and what disagrees with it.

import type { GridCell, GridCells } from '../../../shared/figures/calls.ts';
import type { MeasureInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { shownMeasure, type FigureSource } from './figure-source.ts';

function rowCells({ cells }: MeasureInUse): Record<string, GridCell> {
  return Object.fromEntries(
    [...cells].map(([key, { value, provisional, workedOut, disagreement }]) => [
      key,
      {
        written: figureText(value),
        provisional,
        notUnderstood: value.kind === 'not understood',
        computed: workedOut,
        disagreement,
      },
    ]),
  );
}

/** By use and column; a use that is gone is left out. */
export function gridCells(source: FigureSource, useIds: readonly string[]): GridCells {
  const rows = useIds.flatMap((useId): [string, Record<string, GridCell>][] => {
    const shown = shownMeasure(source, useId);
    return shown === undefined ? [] : [[useId, rowCells(shown)]];
  });
  return Object.fromEntries(rows);
}

/** The rows that show one of these measures, or one worked out from it: those to draw again when it changes. */
export function usesTouchedBy(source: FigureSource, measureIds: ReadonlySet<string>): string[] {
  const touched = new Set(measureIds);
  for (const { id, formula } of source.measures.values()) {
    if (formula?.kind !== 'sum' && formula?.kind !== 'percentage') continue;
    const terms = formula.kind === 'sum' ? formula.of : [formula.numerator, formula.denominator];
    if (terms.some((term) => measureIds.has(term))) touched.add(id);
  }
  return source.snapshot.measureUses.filter(({ measureId }) => touched.has(measureId)).map(({ id }) => id);
}
