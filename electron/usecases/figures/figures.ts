// Figures: the grid, what is typed into it, and where a figure came from.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type {
  CellInput,
  CellStory,
  figuresCalls,
  Grid,
  RejectedCell,
  WrittenCells,
} from '../../../shared/figures/calls.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { figure } from '../../../shared/figures/model/figure.ts';
import { period } from '../../../shared/figures/model/period.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { objectivesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import { formulaOf } from '../../../shared/figures/rules/implied-counts.ts';
import { comparePeriods } from '../../../shared/figures/rules/periods.ts';
import { longDate } from '../../../shared/language/dates.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { readPeriod } from '../../../shared/language/read-period.ts';
import { byId, figureColumns, statementsOfUse } from '../../register/read/query.ts';
import { gone, writeAnswering, type Caller } from '../caller.ts';
import { columnKey, gridCells, usesTouchedBy } from './cells.ts';
import type { Session } from '../../session/session.ts';
import { eventsOf } from '../history/history-view.ts';
import { typedCell, useAndMeasure } from './typed-figures.ts';

function grid(session: Session): Grid {
  const index = session.index();
  const columnsGiven = figureColumns(session.view());
  const given = new Set(columnsGiven.map(columnKey));
  const withFigures = new Set(columnsGiven.map(({ periodId }) => periodId));
  const columns = [...index.snapshot.periods].sort(comparePeriods).flatMap((each) => {
    const kinds = (['baseline', 'actual', 'forecast', 'target'] as const).filter((kind) =>
      given.has(columnKey({ periodId: each.id, kind })),
    );
    // A period just added has no figure of any kind yet: it is there to be filled in.
    const shown = withFigures.has(each.id) ? kinds : (['actual'] as const);
    return shown.map((kind) => ({
      key: columnKey({ periodId: each.id, kind }),
      periodId: each.id,
      label: each.label,
      kind,
      closedOn: each.closedOn,
      given: withFigures.has(each.id),
    }));
  });
  const places = new Map(objectivesInOrder(index).map((row, place) => [row.id, { row, place }]));
  const rows = index.snapshot.measureUses
    .flatMap((use) => {
      const owner = index.measures.get(use.measureId);
      const under = places.get(use.objectiveId);
      return owner?.kind === 'quantitative' && under !== undefined ? [{ use, owner, under }] : [];
    })
    .sort((a, b) => a.under.place - b.under.place || a.use.position - b.use.position)
    .map(({ use, owner, under }) => ({
      useId: use.id,
      measureId: owner.id,
      objectiveId: under.row.id,
      objectiveRef: under.row.ref,
      group: use.groupHeading,
      name: use.label ?? owner.name,
      unit: owner.unit,
      derived: formulaOf(index, owner) !== null,
    }));
  return { columns, rows };
}

/** The closed periods among those touched, when no reason is given for changing their figures. */
function needsReason(session: Session, periodIds: ReadonlySet<string>, reason: string | undefined) {
  if (reason !== undefined && reason !== '') return undefined;
  const closed = [...periodIds].flatMap((id): Period[] => {
    const found = byId(session.live, period, id);
    return found?.closedOn == null ? [] : [found];
  });
  const [first] = closed;
  if (first?.closedOn == null) return undefined;
  return fail(
    'needs-reason',
    `Reporting for ${first.label} was closed on ${longDate(first.closedOn)}. Say why its figures change. Nothing was written yet.`,
    { field: 'reason' },
  );
}

function becauseOf(intent: string, reason: string | undefined): string {
  return reason === undefined || reason === '' ? intent : `${intent}, because: ${reason}`;
}

function writeCells(
  caller: Caller,
  cells: readonly CellInput[],
  { acceptRest, reason }: { acceptRest: boolean; reason?: string | undefined },
): Result<WrittenCells> {
  const { session } = caller;
  const rejected: RejectedCell[] = [];
  const changes = new Map<string, Change>();
  const touched = new Set<string>();
  const periods = new Set<string>();
  let name = '';
  for (const cell of cells) {
    const typed = typedCell(session, cell);
    if (!typed.ok) {
      rejected.push({ ...cell, problem: typed.problem });
      continue;
    }
    if (typed.change.changes.length === 0) continue;
    for (const change of typed.change.changes) {
      changes.set(`${change.id} ${'field' in change ? change.field : ''}`, change);
    }
    touched.add(typed.change.measure.id);
    periods.add(cell.periodId);
    name = `${typed.change.measure.name}, ${byId(session.live, period, cell.periodId)?.label ?? ''}`;
  }
  const written = cells.length - rejected.length;
  if (rejected.length > 0 && !acceptRest) return succeed({ written: 0, rejected, cells: {} });
  const closed = needsReason(session, periods, reason);
  if (closed !== undefined) return closed;
  const sized = written === 1 ? `Set ${name}` : `Set ${written} figures`;
  const done = writeAnswering(caller, becauseOf(sized, reason), [...changes.values()], null);
  return done.ok
    ? succeed({ written, rejected, cells: gridCells(session, usesTouchedBy(session, touched)) })
    : done;
}

function story(
  session: Session,
  useId: string,
  periodId: string,
  kind: CellInput['kind'],
): Result<CellStory> {
  const found = useAndMeasure(session, useId);
  const when = byId(session.view(), period, periodId);
  if (found === undefined || when === undefined) return gone('figure');
  const figureId = naturalId([found.measure.id, periodId, kind]);
  const row = byId(session.view(), figure, figureId);
  const own = statementsOfUse(session.view(), useId).find((each) => each.figureId === figureId);
  return succeed({
    measure: found.use.label ?? found.measure.name,
    period: when.label,
    written: row === undefined ? null : figureText(own?.value ?? row.value),
    source: own === undefined ? (row?.source ?? null) : own.source,
    closedOn: when.closedOn,
    provisional: row?.provisional ?? false,
    events: eventsOf(session, own === undefined ? [figureId] : [figureId, own.id]),
  });
}

export const figures: HandlersOf<typeof figuresCalls, Caller> = {
  grid: (_input, { session }) => succeed(grid(session)),
  cells: ({ useIds }, { session }) => succeed(gridCells(session, useIds)),
  set: ({ cells, acceptRest, reason }, caller) => writeCells(caller, cells, { acceptRest, reason }),

  setProvisional: ({ cells, provisional, reason }, caller) => {
    const { session } = caller;
    const rows = cells.flatMap(({ useId, periodId, kind }) => {
      const found = useAndMeasure(session, useId);
      const row = found && byId(session.live, figure, naturalId([found.measure.id, periodId, kind]));
      return row === undefined || row.provisional === provisional ? [] : [row];
    });
    const closed = needsReason(session, new Set(rows.map(({ periodId }) => periodId)), reason);
    if (closed !== undefined) return closed;
    const changes = rows.map(({ id }) => set(figure, id, 'provisional', provisional));
    const sized = rows.length === 1 ? 'a figure' : `${rows.length} figures`;
    const intent = becauseOf(`Mark ${sized} as ${provisional ? 'provisional' : 'final'}`, reason);
    const done = writeAnswering(caller, intent, changes, null);
    if (!done.ok) return done;
    const touched = usesTouchedBy(session, new Set(rows.map(({ measureId }) => measureId)));
    return succeed({ written: rows.length, rejected: [], cells: gridCells(session, touched) });
  },

  story: ({ useId, periodId, kind }, { session }) => story(session, useId, periodId, kind),

  addColumn: ({ heading }, caller) => {
    const { session } = caller;
    const read = readPeriod(heading);
    if (read === undefined) {
      return fail(
        'not-a-period',
        `“${heading}” names no period. Write a month and year, a quarter or a year, such as “July 2027”, “Q3 2026/27” or “Target July 2027”.`,
        { field: 'heading' },
      );
    }
    const id = naturalId([read.key]);
    const { kind, label, from, to } = read;
    const known = byId(session.live, period, id);
    const column = { key: columnKey({ periodId: id, kind }), periodId: id, kind, given: false };
    if (known !== undefined) return succeed({ ...column, label: known.label, closedOn: known.closedOn });
    const position = session.index().snapshot.periods.length;
    return writeAnswering(
      caller,
      `Add the period ${label}`,
      [create(period, id, { key: read.key, label, from, to, position })],
      { ...column, label, closedOn: null },
    );
  },
};
