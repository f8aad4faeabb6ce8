// The cells of one measure in an objective's table: what is stated there, what is calculated where nothing is, and what contradicts it.

import type { Provenance } from '../../kernel/provenance.ts';
import type { Saying } from '../../kernel/saying.ts';
import { figureText } from '../../language/figure-text.ts';
import { say } from '../../language/say.ts';
import type { Measure, MeasureUse, Period } from '../../register/snapshot.ts';
import type { FigureKind } from '../model/figure.ts';
import type { FigureValue } from '../model/figure-value.ts';
import type { Contradiction } from './contradictions.ts';
import { derive, type Disagreement } from './derived.ts';
import { formulaOf } from './implied-counts.ts';
import type { MeasureSource } from './measure-source.ts';
import { columnKey, type Point } from './series.ts';

/** A cell of the objective's table that isn't empty. */
export interface CellInUse {
  readonly period: Period;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly provisional: boolean;
  /** Where it was read; null for what was typed or calculated. */
  readonly provenance: Provenance | null;
  /** Nobody has stated it: it is what the formula gives. */
  readonly workedOut: boolean;
  /** What contradicts it: the register, where another objective states another figure, or the formula. */
  readonly disagreement: Saying | null;
}

interface Row {
  readonly stated: readonly Point[];
  readonly workedOut: WorkedOut;
  readonly contradictions: readonly Contradiction[];
  readonly disagreements: readonly Disagreement[];
}

/** What the formula gives for each period that has no actual of its own, by the period's id. */
export type WorkedOut = ReadonlyMap<string, { readonly period: Period; readonly value: FigureValue }>;

const nothing: WorkedOut = new Map();

function formulaSays({ derivation: { working, value } }: Disagreement): Saying {
  return say('figures.formula-gives', { working, figure: value.written });
}

/** What contradicts a cell, by the id of its figure. */
function otherwise({ contradictions, disagreements }: Row): ReadonlyMap<string, Saying> {
  const said = new Map(
    contradictions.map(({ figure }) => [
      figure.id,
      say('figures.register-says', { figure: figureText(figure.value) }),
    ]),
  );
  for (const each of disagreements) {
    const { figureId } = each.point;
    const [first, second] = [said.get(figureId), formulaSays(each)];
    said.set(figureId, first === undefined ? second : say('figures.both-disagree', { first, second }));
  }
  return said;
}

/** By `columnKey`: what is stated, and what is calculated where nothing is. */
export function cellsOf(row: Row): ReadonlyMap<string, CellInUse> {
  const disagreement = otherwise(row);
  const cells = new Map(
    row.stated.map(({ figureId, period, kind, value, provisional, provenance }): [string, CellInUse] => {
      const says = disagreement.get(figureId) ?? null;
      const cell = { period, kind, value, provisional, provenance, workedOut: false, disagreement: says };
      return [columnKey({ periodId: period.id, kind }), cell];
    }),
  );
  const unstated = { kind: 'actual', provisional: false, provenance: null, disagreement: null } as const;
  for (const { period, value } of row.workedOut.values()) {
    const key = columnKey({ periodId: period.id, kind: 'actual' });
    cells.set(key, { ...unstated, period, value, workedOut: true });
  }
  return cells;
}

/** Empty without a formula; a period is left out when a figure that the formula needs isn't exactly known. */
export function workedOutOf(
  source: MeasureSource,
  use: MeasureUse,
  measure: Measure,
  stated: readonly Point[],
): WorkedOut {
  if (formulaOf(source, measure) === null) return nothing;
  const given = new Set(stated.filter(({ kind }) => kind === 'actual').map(({ period }) => period.id));
  const worked = new Map<string, { period: Period; value: FigureValue }>();
  for (const period of source.snapshot.periods) {
    if (given.has(period.id)) continue;
    const value = derive(source, measure, period, use.objectiveId, 0)?.value;
    if (value !== undefined) worked.set(period.id, { period, value });
  }
  return worked;
}
