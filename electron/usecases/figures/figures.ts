// Figures: the grid, what is typed into it, and where a figure came from.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type {
  CellInput,
  CellStory,
  CellsTold,
  figuresCalls,
  GridCells,
  GridRow,
  RejectedCell,
  WrittenCells,
} from '../../../shared/figures/calls.ts';
import { set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { figure, type FigureKind } from '../../../shared/figures/model/figure.ts';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import { measuresInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { columnKey } from '../../../shared/figures/rules/series.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { say } from '../../../shared/language/say.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { gone, writeAnswering, type Caller } from '../caller.ts';
import { gridCells, usesTouchedBy } from './cells.ts';
import { addColumn, columns } from './columns.ts';
import type { Session } from '../../session/session.ts';
import { eventsOf } from '../history/history-view.ts';
import { figureAt, figuresIn, ownStatement, shownMeasure, type FigureSource } from './figure-source.ts';
import { typedCell } from './typed-figures.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

function rows(source: FigureSource): readonly GridRow[] {
  return measuresInUse(source, source.today).flatMap(({ use, measure, objective, name, formula }) =>
    measure.kind === 'quantitative' && objective !== undefined
      ? [
          {
            useId: use.id,
            measureId: measure.id,
            objectiveId: objective.id,
            objectiveRef: objective.ref,
            group: use.groupHeading,
            name,
            unit: measure.unit,
            derived: formula !== null,
          },
        ]
      : [],
  );
}

function toldOf(source: FigureSource, cells: readonly CellInput[]): CellsTold {
  const kinds: Partial<Record<FigureKind, number>> = {};
  const closed = new Map<string, Spoken>();
  let [removed, sealed] = [0, 0];
  for (const { kind, periodId, text } of cells) {
    const when = source.periods.get(periodId);
    if (text.trim() === '') removed += 1;
    else if (kind !== 'actual') kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (when === undefined || when.closedOn === null) continue;
    closed.set(periodId, periodName(when));
    sealed += 1;
  }
  return {
    figures: cells.length - removed,
    kinds,
    removed,
    closed: sealed,
    closedPeriods: [...closed.values()],
  };
}

interface Only {
  readonly measure: string;
  readonly period: Spoken;
  readonly kind: FigureKind;
}

function actOn({ kind, ...only }: Only): Saying {
  return kind === 'actual'
    ? say('figures.set', only)
    : say('figures.set-of-kind', { ...only, kind: say(`figures.kind.${kind}`) });
}

function writeCells(
  caller: Caller,
  cells: readonly CellInput[],
  { acceptRest }: { readonly acceptRest: boolean },
): Result<WrittenCells> {
  const source = figuresIn(caller.session);
  const rejected: RejectedCell[] = [];
  const changes = new Map<string, Change>();
  const touched = new Set<string>();
  const written = new Map<string, CellInput>();
  let only: Only = { measure: '', period: '', kind: 'actual' };
  for (const cell of cells) {
    const typed = typedCell(source, cell);
    if (!typed.ok) {
      rejected.push({ ...cell, problem: typed.problem });
      continue;
    }
    if (typed.change.changes.length === 0) continue;
    for (const change of typed.change.changes) {
      changes.set(`${change.id} ${'field' in change ? change.field : ''}`, change);
    }
    touched.add(typed.change.measure.id);
    written.set(`${cell.useId} ${columnKey(cell)}`, cell);
    only = {
      measure: typed.change.measure.name,
      period: periodName(source.periods.get(cell.periodId)),
      kind: cell.kind,
    };
  }
  const told = toldOf(source, [...written.values()]);
  const batch = () => caller.session.live.log.lastBatch();
  if (rejected.length > 0 && !acceptRest)
    return succeed({ batch: batch(), told, written: 0, rejected, cells: {} });
  const act = written.size === 1 ? actOn(only) : say('figures.set-several', { count: written.size });
  const done = writeAnswering(caller, act, [...changes.values()], null);
  return done.ok
    ? succeed({
        batch: batch(),
        told,
        written: written.size,
        rejected,
        cells: cellsAfter(caller.session, touched),
      })
    : done;
}

/** The rows that these measures are shown in, as they are once they have been written to. */
function cellsAfter(session: Session, measureIds: ReadonlySet<string>): GridCells {
  const source = figuresIn(session);
  return gridCells(source, usesTouchedBy(source, measureIds));
}

function story(
  session: Session,
  useId: string,
  periodId: string,
  kind: CellInput['kind'],
): Result<CellStory> {
  const source = figuresIn(session);
  const shown = shownMeasure(source, useId);
  const when = source.periods.get(periodId);
  if (shown === undefined || when === undefined) return gone('figure');
  const cell = shown.cells.get(columnKey({ periodId, kind }));
  const figureId = naturalId([shown.measure.id, periodId, kind]);
  const own = ownStatement(source, useId, figureId);
  return succeed({
    measure: shown.title,
    period: periodName(when),
    written: cell === undefined ? null : figureText(cell.value),
    computed: cell?.workedOut ?? false,
    provenance: cell?.provenance ?? null,
    closedOn: when.closedOn,
    provisional: cell?.provisional ?? false,
    notUnderstood: cell?.value.kind === 'not understood',
    events: eventsOf(session, own === undefined ? [figureId] : [figureId, own.id]),
  });
}

export const figures: HandlersOf<typeof figuresCalls, Caller> = {
  columns: (_input, { session }) => succeed(columns(figuresIn(session))),
  rows: (_input, { session }) => succeed(rows(figuresIn(session))),
  cells: ({ useIds }, { session }) => succeed(gridCells(figuresIn(session), useIds)),
  set: ({ cells, acceptRest }, caller) => writeCells(caller, cells, { acceptRest }),

  setProvisional: ({ cells, provisional }, caller) => {
    const source = figuresIn(caller.session);
    const rows = cells.flatMap(({ useId, ...cell }) => {
      const use = source.uses.get(useId);
      const row = use && figureAt(source, use.measureId, cell);
      return row === undefined || row.provisional === provisional ? [] : [row];
    });
    const changes = rows.map(({ id }) => set(figure, id, 'provisional', provisional));
    const act = say(provisional ? 'figures.mark-provisional' : 'figures.mark-final', { count: rows.length });
    const done = writeAnswering(caller, act, changes, null);
    if (!done.ok) return done;
    const touched = new Set(rows.map(({ measureId }) => measureId));
    return succeed({
      batch: caller.session.live.log.lastBatch(),
      told: { figures: rows.length, kinds: {}, removed: 0, closed: 0, closedPeriods: [] },
      written: rows.length,
      rejected: [],
      cells: cellsAfter(caller.session, touched),
    });
  },

  story: ({ useId, periodId, kind }, { session }) => story(session, useId, periodId, kind),

  addColumn: ({ heading }, caller) => addColumn(caller, heading),
};
