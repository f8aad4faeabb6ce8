// A measure's figures in order, as one objective states them: where its own table says something else, that is what it says.

import type { FigureKind } from '../model/figure.ts';
import type { FigureValue } from '../model/figure-value.ts';
import type { MeasureUse, Period } from '../../register/snapshot.ts';
import { comparePeriods } from './periods.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

export interface Point {
  readonly figureId: string;
  readonly period: Period;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly provisional: boolean;
}

/** Every figure of a measure, oldest first; of one period the actual before the target. */
export function seriesOf(index: RegisterIndex, measureId: string, use?: MeasureUse): Point[] {
  const stated = new Map(
    (use === undefined ? [] : index.statementsOf(use.id))
      .filter(({ settled }) => !settled)
      .map((row) => [row.figureId, row.value]),
  );
  const points = index.figuresOf(measureId).flatMap(({ id, periodId, kind, value, provisional }) => {
    const period = index.periods.get(periodId);
    return period === undefined
      ? []
      : [{ figureId: id, period, kind, value: stated.get(id) ?? value, provisional }];
  });
  return points.sort((a, b) => comparePeriods(a.period, b.period) || a.kind.localeCompare(b.kind));
}

/** What has happened: actuals, and the baseline they set out from. */
export function actualsOf(points: readonly Point[]): Point[] {
  return points.filter(({ kind }) => kind === 'actual' || kind === 'baseline');
}

export interface GridColumn {
  readonly period: Period;
  readonly kind: FigureKind;
  /** Every actual under it is provisional. */
  readonly provisional: boolean;
}

/**
 * The series an objective's table takes its periods from: those of the measures it alone uses. A measure shared with another objective
 * brings that one's periods along, which are none of this table's (DOMAIN.md, case 1); it counts only when there is no other.
 */
export function ownSeries(index: RegisterIndex, objectiveId: string): (readonly Point[])[] {
  const uses = index.usesOf(objectiveId);
  const shared = new Map<string, number>();
  for (const { measureId } of index.snapshot.measureUses)
    shared.set(measureId, (shared.get(measureId) ?? 0) + 1);
  const series = (use: MeasureUse) => seriesOf(index, use.measureId, use);
  const own = uses
    .filter(({ measureId }) => shared.get(measureId) === 1)
    .map(series)
    .filter((points) => points.length > 0);
  return own.length > 0 ? own : uses.map(series);
}

/** The columns an objective's table needs: every period and kind that any of its measures has, a ragged grid made whole. */
export function columnsOf(series: readonly (readonly Point[])[]): GridColumn[] {
  const columns = new Map<string, { period: Period; kind: FigureKind; points: Point[] }>();
  for (const point of series.flat()) {
    const key = `${point.period.id} ${point.kind}`;
    const column = columns.get(key) ?? { period: point.period, kind: point.kind, points: [] };
    column.points.push(point);
    columns.set(key, column);
  }
  return [...columns.values()]
    .sort((a, b) => comparePeriods(a.period, b.period) || a.kind.localeCompare(b.kind))
    .map(({ period, kind, points }) => ({
      period,
      kind,
      provisional: points.every((point) => point.provisional),
    }));
}
