// The rows of the grid: each figure as its own objective states it, and what disagrees with it.

import type { GridCell, GridCells } from '../../../shared/figures/calls.ts';
import type { MeasureInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import type { Session } from '../../session/session.ts';
import { shownMeasure } from './shown-measures.ts';

function rowCells({ cells }: MeasureInUse): Record<string, GridCell> {
  return Object.fromEntries(
    [...cells].map(([key, { value, provisional, workedOut, disagreement }]) => [
      key,
      { written: figureText(value), provisional, computed: workedOut, disagreement },
    ]),
  );
}

/** By use and column; a use that is gone is left out. */
export function gridCells(session: Session, useIds: readonly string[]): GridCells {
  const rows = useIds.flatMap((useId): [string, Record<string, GridCell>][] => {
    const shown = shownMeasure(session, useId);
    return shown === undefined ? [] : [[useId, rowCells(shown)]];
  });
  return Object.fromEntries(rows);
}

/** The rows that show this measure, or one worked out from it: those to draw again when it changes. */
export function usesTouchedBy(session: Session, measureIds: ReadonlySet<string>): string[] {
  const { measures, measureUses } = session.index().snapshot;
  const touched = new Set(measureIds);
  for (const { id, formula } of measures) {
    if (formula?.kind !== 'sum' && formula?.kind !== 'percentage') continue;
    const terms = formula.kind === 'sum' ? formula.of : [formula.numerator, formula.denominator];
    if (terms.some((term) => measureIds.has(term))) touched.add(id);
  }
  return measureUses.filter(({ measureId }) => touched.has(measureId)).map(({ id }) => id);
}
