// One row of the grid: its figures as its own objective states them, and what disagrees with them.

import type { GridCell, GridCells } from '../../../shared/figures/calls.ts';
import { quantityOf, sameValue, type FigureValue } from '../../../shared/figures/model/figure-value.ts';
import { measureUse } from '../../../shared/strategy/model/measure-use.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import type { Figure, Measure, MeasureUse } from '../../../shared/register/snapshot.ts';
import { digitsOf } from '../../../shared/figures/rules/compare-figures.ts';
import { derive } from '../../../shared/figures/rules/derived.ts';
import { formulaOf } from '../../../shared/figures/rules/implied-counts.ts';
import { placesOf } from '../../../shared/language/decimal.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { byId, figuresOfMeasure, statementsOfUse } from '../../register/read/query.ts';
import type { Session } from '../../session/session.ts';

export function columnKey({ periodId, kind }: Pick<Figure, 'periodId' | 'kind'>): string {
  return `${periodId} ${kind}`;
}

function percentSign(found: Measure): string {
  return found.unit === 'percent' ? '%' : '';
}

/** What the formula gives where something exact is stated and differs from it. */
function formulaSays(
  session: Session,
  found: Measure,
  use: MeasureUse,
  row: Figure,
  value: FigureValue,
): string | null {
  if (row.kind !== 'actual' || value.kind !== 'exact' || quantityOf(value) === undefined) return null;
  const period = session.index().periods.get(row.periodId);
  const digits = digitsOf(value);
  if (period === undefined || digits === undefined) return null;
  const derived = derive(session.index(), found, period, use.objectiveId, placesOf(digits));
  if (derived === undefined || derived.value === digits) return null;
  return `${derived.working} is ${derived.value}${percentSign(found)}.`;
}

/** The cells that nobody has stated and the formula gives. */
function computedCells(session: Session, found: Measure, use: MeasureUse, stated: ReadonlySet<string>) {
  if (formulaOf(session.index(), found) === null) return [];
  return session.index().snapshot.periods.flatMap((period): [string, GridCell][] => {
    const key = columnKey({ periodId: period.id, kind: 'actual' });
    if (stated.has(key)) return [];
    const derived = derive(session.index(), found, period, use.objectiveId, 0);
    if (derived === undefined) return [];
    const written = `${derived.value}${percentSign(found)}`;
    return [[key, { written, provisional: false, computed: true, disagreement: null }]];
  });
}

function rowCells(session: Session, use: MeasureUse, found: Measure): Record<string, GridCell> {
  const register = session.view();
  const otherwise = new Map(statementsOfUse(register, use.id).map((row) => [row.figureId, row.value]));
  const figures = figuresOfMeasure(register, found.id);
  const cells = figures.map((row): [string, GridCell] => {
    const value = otherwise.get(row.id) ?? row.value;
    const disagreement =
      value !== row.value && !sameValue(value, row.value)
        ? `The register says ${figureText(row.value)}.`
        : formulaOf(session.index(), found) === null
          ? null
          : formulaSays(session, found, use, row, value);
    return [
      columnKey(row),
      { written: figureText(value), provisional: row.provisional, computed: false, disagreement },
    ];
  });
  const stated = new Set(cells.map(([key]) => key));
  return Object.fromEntries([...cells, ...computedCells(session, found, use, stated)]);
}

/** By use and column; a use that is gone is left out. */
export function gridCells(session: Session, useIds: readonly string[]): GridCells {
  const register = session.view();
  const rows = useIds.flatMap((useId): [string, Record<string, GridCell>][] => {
    const use = byId(register, measureUse, useId);
    const found = use === undefined ? undefined : byId(register, measure, use.measureId);
    return use === undefined || found === undefined ? [] : [[useId, rowCells(session, use, found)]];
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
