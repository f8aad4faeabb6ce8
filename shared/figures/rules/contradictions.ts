// Where two objectives state different figures for one measure (docs/domain.md, case 5), until somebody settles it.

import { sameValue } from './quantity.ts';
import type { Figure, Measure, MeasureUse, Objective, Period, Statement } from '../../register/snapshot.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { MeasureSource } from './measure-source.ts';
import { objectivesInOrder } from '../../strategy/rules/board-order.ts';
import { comparePeriods } from './periods.ts';

export interface Contradiction {
  readonly measure: Measure;
  readonly period: Period;
  readonly figure: Figure;
  readonly statement: Statement;
  /** The objective that disagrees. */
  readonly objective: Objective;
  readonly use: MeasureUse;
}

/** What one objective's table states differently from the register, oldest first. */
export function contradictionsOf(source: MeasureSource, use: MeasureUse): readonly Contradiction[] {
  const stated = source.statementsOf(use.id).filter(({ settled, unstated }) => !settled && !unstated);
  const [measure, objective] = [source.measures.get(use.measureId), source.objectives.get(use.objectiveId)];
  if (stated.length === 0 || measure === undefined || objective === undefined) return [];
  const figures = new Map(source.figuresOf(measure.id).map((row) => [row.id, row]));
  return stated
    .flatMap((statement): Contradiction[] => {
      const figure = figures.get(statement.figureId);
      const period = source.periods.get(figure?.periodId ?? '');
      if (figure === undefined || period === undefined || sameValue(figure.value, statement.value)) return [];
      return [{ measure, period, figure, statement, objective, use }];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** Those of the measures that the objective uses, whichever objective states them, in the board's order. */
export function contradictionsAbout(source: MeasureSource, objectiveId: string): Contradiction[] {
  const used = new Set(source.usesOf(objectiveId).map(({ measureId }) => measureId));
  const places = new Map(objectivesInOrder(source).map(({ id }, place) => [id, place]));
  const placeOf = (use: MeasureUse) => places.get(use.objectiveId) ?? 0;
  return source.snapshot.measureUses
    .filter(({ measureId }) => used.has(measureId))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.position - b.position)
    .flatMap((use) => contradictionsOf(source, use));
}

/** The objectives that use the measure and state nothing else, in the board's order: the register's own figure is theirs too. */
export function objectivesInAgreement(
  index: RegisterIndex,
  { measure, figure }: Pick<Contradiction, 'measure' | 'figure'>,
): Objective[] {
  const otherwise = new Set(
    index.snapshot.statements
      .filter((row) => row.figureId === figure.id && !row.settled)
      .map((row) => row.measureUseId),
  );
  const agreeing = new Set(
    index.snapshot.measureUses
      .filter((use) => use.measureId === measure.id && !otherwise.has(use.id))
      .map((use) => use.objectiveId),
  );
  return objectivesInOrder(index).filter(({ id }) => agreeing.has(id));
}
