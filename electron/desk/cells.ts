// One row of the grid: its figures as its own objective states them, and what disagrees with them.

import type { GridCell, GridCells } from '../../shared/contract/figures-calls.ts';
import { quantityOf, sameValue, type FigureValue } from '../../shared/model/figure-value.ts';
import { measureUse } from '../../shared/model/measure-use.ts';
import { measure } from '../../shared/model/measure.ts';
import type { Figure, Measure, MeasureUse } from '../../shared/model/snapshot.ts';
import { digitsOf } from '../../shared/rules/compare-figures.ts';
import { derive } from '../../shared/rules/derived.ts';
import { formulaOf } from '../../shared/rules/implied-counts.ts';
import { placesOf } from '../../shared/text/decimal.ts';
import { figureText } from '../../shared/text/figure-text.ts';
import { byId, figuresOfMeasure, statementsOfUse } from '../register/query.ts';
import type { Desk } from './desk.ts';

export function columnKey({ periodId, kind }: Pick<Figure, 'periodId' | 'kind'>): string {
  return `${periodId} ${kind}`;
}

function percentSign(found: Measure): string {
  return found.unit === 'percent' ? '%' : '';
}

/** What the formula gives where something exact is stated and differs from it. */
function formulaSays(
  desk: Desk,
  found: Measure,
  use: MeasureUse,
  row: Figure,
  value: FigureValue,
): string | null {
  if (row.kind !== 'actual' || value.kind !== 'exact' || quantityOf(value) === undefined) return null;
  const period = desk.index().periods.get(row.periodId);
  const digits = digitsOf(value);
  if (period === undefined || digits === undefined) return null;
  const derived = derive(desk.index(), found, period, use.objectiveId, placesOf(digits));
  if (derived === undefined || derived.value === digits) return null;
  return `${derived.working} is ${derived.value}${percentSign(found)}.`;
}

/** The cells that nobody has stated and the formula gives. */
function computedCells(desk: Desk, found: Measure, use: MeasureUse, stated: ReadonlySet<string>) {
  if (formulaOf(desk.index(), found) === null) return [];
  return desk.index().snapshot.periods.flatMap((period): [string, GridCell][] => {
    const key = columnKey({ periodId: period.id, kind: 'actual' });
    if (stated.has(key)) return [];
    const derived = derive(desk.index(), found, period, use.objectiveId, 0);
    if (derived === undefined) return [];
    const written = `${derived.value}${percentSign(found)}`;
    return [[key, { written, provisional: false, computed: true, disagreement: null }]];
  });
}

function rowCells(desk: Desk, use: MeasureUse, found: Measure): Record<string, GridCell> {
  const register = desk.view();
  const otherwise = new Map(statementsOfUse(register, use.id).map((row) => [row.figureId, row.value]));
  const figures = figuresOfMeasure(register, found.id);
  const cells = figures.map((row): [string, GridCell] => {
    const value = otherwise.get(row.id) ?? row.value;
    const disagreement =
      value !== row.value && !sameValue(value, row.value)
        ? `The register says ${figureText(row.value)}.`
        : formulaOf(desk.index(), found) === null
          ? null
          : formulaSays(desk, found, use, row, value);
    return [
      columnKey(row),
      { written: figureText(value), provisional: row.provisional, computed: false, disagreement },
    ];
  });
  const stated = new Set(cells.map(([key]) => key));
  return Object.fromEntries([...cells, ...computedCells(desk, found, use, stated)]);
}

/** By use and column; a use that is gone is left out. */
export function gridCells(desk: Desk, useIds: readonly string[]): GridCells {
  const register = desk.view();
  const rows = useIds.flatMap((useId): [string, Record<string, GridCell>][] => {
    const use = byId(register, measureUse, useId);
    const found = use === undefined ? undefined : byId(register, measure, use.measureId);
    return use === undefined || found === undefined ? [] : [[useId, rowCells(desk, use, found)]];
  });
  return Object.fromEntries(rows);
}

/** The rows that show this measure, or one worked out from it: those to draw again when it changes. */
export function usesTouchedBy(desk: Desk, measureIds: ReadonlySet<string>): string[] {
  const { measures, measureUses } = desk.index().snapshot;
  const touched = new Set(measureIds);
  for (const { id, formula } of measures) {
    if (formula?.kind !== 'sum' && formula?.kind !== 'percentage') continue;
    const terms = formula.kind === 'sum' ? formula.of : [formula.numerator, formula.denominator];
    if (terms.some((term) => measureIds.has(term))) touched.add(id);
  }
  return measureUses.filter(({ measureId }) => touched.has(measureId)).map(({ id }) => id);
}
