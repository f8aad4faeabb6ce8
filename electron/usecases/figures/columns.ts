// The columns of the grid: a period and a kind of figures. One is there while it has figures, and once somebody has asked for it.

import type { GridColumn } from '../../../shared/figures/calls.ts';
import { figureKinds, type FigureKind } from '../../../shared/figures/model/figure.ts';
import { period } from '../../../shared/figures/model/period.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import { columnKey, compareColumns } from '../../../shared/figures/rules/series.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { inOwnYears } from '../../../shared/language/reading/dates/own-years.ts';
import { readPeriod } from '../../../shared/language/reading/dates/read-period.ts';
import { say } from '../../../shared/language/say.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import { writeAnswering, type Caller } from '../caller.ts';
import { figuresIn, type FigureSource } from './figure-source.ts';

/** The flag of a period that keeps its column for a kind. */
const wanted = {
  baseline: 'baselineWanted',
  actual: 'actualWanted',
  forecast: 'forecastWanted',
  target: 'targetWanted',
  comparator: 'comparatorWanted',
} as const satisfies Readonly<Record<FigureKind, keyof Period>>;

function columnOf(of: Pick<Period, 'id' | 'key' | 'label' | 'closedOn'>, kind: FigureKind): GridColumn {
  const key = columnKey({ periodId: of.id, kind });
  return { key, periodId: of.id, label: periodName(of), kind, closedOn: of.closedOn };
}

function kindsShown(of: Period, withFigures: ReadonlySet<string>): readonly FigureKind[] {
  const kinds = figureKinds.filter(
    (kind) => of[wanted[kind]] || withFigures.has(columnKey({ periodId: of.id, kind })),
  );
  // One that came with a budget or by hand has no kind of its own yet: it is there to be filled in.
  return kinds.length === 0 ? ['actual'] : kinds;
}

export function columns(source: FigureSource): readonly GridColumn[] {
  const withFigures = new Set(source.columnsGiven().map(columnKey));
  return source.snapshot.periods
    .flatMap((period) => kindsShown(period, withFigures).map((kind) => ({ period, kind })))
    .sort(compareColumns)
    .map(({ period, kind }) => columnOf(period, kind));
}

/** What has still to be written for a period to have that column: nothing where figures have brought it. */
function changesFor(
  source: FigureSource,
  read: NonNullable<ReturnType<typeof readPeriod>>,
  id: string,
): Change[] {
  const { key, label, from, to, kind } = read;
  const known = source.periods.get(id);
  if (known === undefined) {
    const position = source.snapshot.periods.length;
    return [create(period, id, { key, label, from, to, position, [wanted[kind]]: true })];
  }
  const ofFigures = columnKey({ periodId: id, kind });
  const isThere =
    known[wanted[kind]] || source.columnsGiven().some((given) => columnKey(given) === ofFigures);
  return isThere ? [] : [set(period, id, wanted[kind], true)];
}

export function addColumn(caller: Caller, heading: string): Result<GridColumn> {
  const source = figuresIn(caller.session);
  const named = readPeriod(heading);
  const read = named && inOwnYears(heading, named, source.yearStartMonth);
  if (read === undefined)
    return fail('not-a-period', say('figures.not-a-period', { heading }), { field: 'heading' });
  const id = naturalId([read.key]);
  const known = source.periods.get(id);
  const column = columnOf(known ?? { ...read, id, closedOn: null }, read.kind);
  const changes = changesFor(source, read, id);
  if (changes.length === 0) return succeed(column);
  const act =
    known === undefined
      ? say('figures.add-period', { period: column.label })
      : say('figures.add-column', { period: column.label, kind: say(`figures.kind.${read.kind}`) });
  return writeAnswering(caller, act, changes, column);
}
