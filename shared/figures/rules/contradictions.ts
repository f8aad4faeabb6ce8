// Where two objectives state different figures for one measure (DOMAIN.md, case 5), until somebody settles it.

import { sameValue } from '../model/figure-value.ts';
import type { Figure, Measure, MeasureUse, Objective, Period, Statement } from '../../register/snapshot.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

export interface Contradiction {
  readonly measure: Measure;
  readonly period: Period;
  readonly figure: Figure;
  readonly statement: Statement;
  /** The objective that states otherwise. */
  readonly objective: Objective;
  readonly use: MeasureUse;
}

export function contradictions(index: RegisterIndex): Contradiction[] {
  return index.snapshot.statements.flatMap((statement) => {
    const figure = index.figures.get(statement.figureId);
    const use = index.uses.get(statement.measureUseId);
    if (
      statement.settled ||
      figure === undefined ||
      use === undefined ||
      sameValue(figure.value, statement.value)
    )
      return [];
    const measure = index.measures.get(figure.measureId);
    const period = index.periods.get(figure.periodId);
    const objective = index.objectives.get(use.objectiveId);
    if (measure === undefined || period === undefined || objective === undefined) return [];
    return [{ measure, period, figure, statement, objective, use }];
  });
}

/** The objectives that use the measure and state nothing else: those the figure itself speaks for. */
export function objectivesInAgreement(index: RegisterIndex, { measure, figure }: Contradiction): Objective[] {
  const otherwise = new Set(
    index.snapshot.statements
      .filter((row) => row.figureId === figure.id && !row.settled)
      .map((row) => row.measureUseId),
  );
  return index.snapshot.measureUses
    .filter((use) => use.measureId === measure.id && !otherwise.has(use.id))
    .flatMap((use) => index.objectives.get(use.objectiveId) ?? []);
}
