// A measure's figures in order, as one objective states them: where its own table says something else, that is what it says.

import type { FigureKind } from '../model/figure.ts';
import type { FigureValue } from '../model/figure-value.ts';
import { oncePer } from '../../kernel/once.ts';
import type { Provenance } from '../../kernel/provenance.ts';
import type { Figure, MeasureUse, Period, Statement } from '../../register/snapshot.ts';
import type { MeasureSource } from './measure-source.ts';
import { comparePeriods } from './periods.ts';

export interface Point {
  readonly figureId: string;
  readonly period: Period;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly provisional: boolean;
  /** Where it was read; null when somebody typed it. */
  readonly provenance: Provenance | null;
  /** Nobody has stated it: it is what the formula gives. */
  readonly workedOut?: true;
}

type InColumn = Pick<Point, 'period' | 'kind'>;

const withinPeriod: readonly FigureKind[] = ['baseline', 'actual', 'forecast', 'target', 'comparator'];

/** What it all began from comes first, whatever its date; what it is compared with stands apart, at the end. */
function placeOf({ kind }: InColumn): number {
  return kind === 'baseline' ? 0 : kind === 'comparator' ? 2 : 1;
}

/** The order of the columns of a table, and of the figures of a measure: oldest first, and of one period the actual before the target. */
export function compareColumns(a: InColumn, b: InColumn): number {
  return (
    placeOf(a) - placeOf(b) ||
    comparePeriods(a.period, b.period) ||
    withinPeriod.indexOf(a.kind) - withinPeriod.indexOf(b.kind)
  );
}

function pointsOf(
  { periods }: Pick<MeasureSource, 'periods'>,
  figures: readonly Figure[],
  statements: readonly Statement[],
): Point[] {
  const points: Point[] = [];
  for (const row of figures) {
    const { id, periodId, kind, provisional } = row;
    const period = periods.get(periodId);
    if (period === undefined) continue;
    const own = statements.find(({ figureId, settled }) => figureId === id && !settled);
    if (own?.unstated === true) continue;
    const { value, provenance } = own ?? row;
    points.push({ figureId: id, period, kind, value, provisional, provenance });
  }
  return points.sort(compareColumns);
}

interface Series {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly periods: readonly Period[];
  readonly points: readonly Point[];
}

/**
 * A row that nobody has edited is the same object in the next state of a register. So of ten thousand series, all but the one whose
 * figure was edited are already there.
 */
const known = new WeakMap<MeasureUse, Series>();

function areSame(a: readonly object[], b: readonly object[]): boolean {
  return a === b || (a.length === b.length && a.every((row, index) => row === b[index]));
}

/** Every figure of a measure, in the order of columns. */
export function seriesOf(source: MeasureSource, measureId: string, use?: MeasureUse): readonly Point[] {
  const figures = source.figuresOf(measureId);
  if (use === undefined) return pointsOf(source, figures, []);
  const statements = source.statementsOf(use.id);
  const { periods } = source.snapshot;
  const held = known.get(use);
  if (held?.periods === periods && areSame(held.figures, figures) && areSame(held.statements, statements))
    return held.points;
  const points = pointsOf(source, figures, statements);
  known.set(use, { figures, statements, periods, points });
  return points;
}

/** What has happened: actuals, and the baseline they start from. */
export function actualsOf(points: readonly Point[]): Point[] {
  return points.filter(({ kind }) => kind === 'actual' || kind === 'baseline');
}

/** What has been reported. A baseline is what that is compared with: it is never the latest figure, nor the last one before another. */
export function reportedOf(points: readonly Point[]): Point[] {
  return points.filter(({ kind }) => kind === 'actual');
}

/** Names a cell of an objective's table. */
export function columnKey({ periodId, kind }: Pick<Figure, 'periodId' | 'kind'>): string {
  return `${periodId} ${kind}`;
}

export interface GridColumn {
  readonly period: Period;
  readonly kind: FigureKind;
  /** Every actual under it is provisional. */
  readonly provisional: boolean;
}

/**
 * The series an objective's table takes its periods from: those of the measures it alone uses. A measure shared with another objective
 * brings that one's periods along, which aren't this table's (docs/domain.md, case 1); it counts only when there is no other.
 */
export function ownSeries(source: MeasureSource, objectiveId: string): (readonly Point[])[] {
  const uses = source.usesOf(objectiveId);
  const shared = sharing(source);
  const series = (use: MeasureUse) => seriesOf(source, use.measureId, use);
  const own = uses
    .filter(({ measureId }) => shared.get(measureId) === 1)
    .map(series)
    .filter((points) => points.length > 0);
  return own.length > 0 ? own : uses.map(series);
}

/** How many objectives use each measure. */
export const sharing = oncePer(
  () => '',
  ({ snapshot }: MeasureSource): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { measureId } of snapshot.measureUses) counts.set(measureId, (counts.get(measureId) ?? 0) + 1);
    return counts;
  },
);

/** The periods of an objective's table. */
export const periodsOf = oncePer(
  (objectiveId: string) => objectiveId,
  (source: MeasureSource, objectiveId: string): readonly Period[] => {
    const periods = new Map<string, Period>();
    for (const points of ownSeries(source, objectiveId))
      for (const { period, kind } of points) if (kind !== 'comparator') periods.set(period.id, period);
    return [...periods.values()];
  },
);

/** The columns an objective's table needs: every period and kind that any of its measures has, a ragged grid made whole. */
export function columnsOf(series: readonly (readonly Point[])[]): GridColumn[] {
  const columns = new Map<string, { period: Period; kind: FigureKind; points: Point[] }>();
  for (const point of series.flat()) {
    const key = columnKey({ periodId: point.period.id, kind: point.kind });
    const column = columns.get(key) ?? { period: point.period, kind: point.kind, points: [] };
    column.points.push(point);
    columns.set(key, column);
  }
  return [...columns.values()].sort(compareColumns).map(({ period, kind, points }) => ({
    period,
    kind,
    provisional: points.every((point) => point.provisional),
  }));
}
