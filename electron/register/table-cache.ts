// The live rows of an open register kept in memory, so that a screen does not read the whole file again after each edit.
// Rows that a batch touched are read again by id; the rest stay as they are.

import { setImmediate } from 'node:timers/promises';
import { activityPart } from '../../shared/model/activity-part.ts';
import { activity } from '../../shared/model/activity.ts';
import { dismissal } from '../../shared/model/dismissal.ts';
import type { Entity, Row } from '../../shared/model/entity.ts';
import { figure } from '../../shared/model/figure.ts';
import { group } from '../../shared/model/group.ts';
import { lead } from '../../shared/model/lead.ts';
import { link } from '../../shared/model/link.ts';
import { measureUse } from '../../shared/model/measure-use.ts';
import { measure } from '../../shared/model/measure.ts';
import { note } from '../../shared/model/note.ts';
import { objective } from '../../shared/model/objective.ts';
import { packIssue } from '../../shared/model/pack-issue.ts';
import { period } from '../../shared/model/period.ts';
import { person } from '../../shared/model/person.ts';
import { progressUpdate } from '../../shared/model/progress-update.ts';
import type { Snapshot } from '../../shared/model/snapshot.ts';
import { statement } from '../../shared/model/statement.ts';
import { strategy } from '../../shared/model/strategy.ts';
import { all, byId } from './query.ts';
import type { ReadableRegister } from './register.ts';

/** From here on, reading the table again costs less than reading its rows one by one. */
const fewEnough = 2_000;

interface TableCache<E extends Entity> {
  readonly rows: () => readonly Row<E>[];
  readonly refresh: (ids: readonly string[]) => void;
}

interface Held<E extends Entity> {
  readonly rows: readonly Row<E>[];
  /** Where each id stands; worked out at the first edit. */
  readonly places?: ReadonlyMap<string, number>;
}

function placesOf<E extends Entity>(rows: readonly Row<E>[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, place) => [id, place]));
}

/** The order of the table: by position where it has one, then by id. */
function inOrder<E extends Entity>(entity: E, rows: readonly Row<E>[]): Row<E>[] {
  const byId = (a: Row<E>, b: Row<E>) => (a.id < b.id ? -1 : 1);
  if (!('position' in entity.fields)) return rows.toSorted(byId);
  const position = (row: Row<E>) => Number(Reflect.get(row, 'position'));
  return rows.toSorted((a, b) => position(a) - position(b) || byId(a, b));
}

/** An edit that leaves the order as it was costs a copy of the list; only what moves, comes or goes sorts it again. */
function edited<E extends Entity>(
  entity: E,
  { rows, places = placesOf(rows) }: Held<E>,
  touched: ReadonlyMap<string, Row<E> | undefined>,
): Held<E> {
  const next = [...rows];
  let moved = false;
  for (const [id, row] of touched) {
    const place = places.get(id);
    const before = place === undefined ? undefined : rows[place];
    if (place === undefined || before === undefined || row === undefined) {
      moved ||= place !== undefined || row !== undefined;
      if (place === undefined && row !== undefined) next.push(row);
      continue;
    }
    next[place] = row;
    moved ||= Reflect.get(before, 'position') !== Reflect.get(row, 'position');
  }
  if (!moved) return { rows: next, places };
  const gone = new Set([...touched].filter(([, row]) => row === undefined).map(([id]) => id));
  const left = inOrder(entity, gone.size === 0 ? next : next.filter(({ id }) => !gone.has(id)));
  return { rows: left };
}

function tableCache<E extends Entity>(register: ReadableRegister, entity: E): TableCache<E> {
  let held: Held<E> | undefined;
  return {
    rows: () => (held ??= { rows: all(register, entity) }).rows,
    refresh: (ids) => {
      if (held === undefined) return;
      if (ids.length > fewEnough) held = undefined;
      else held = edited(entity, held, new Map(ids.map((id) => [id, byId(register, entity, id)])));
    },
  };
}

export interface SnapshotCache {
  readonly snapshot: () => Snapshot;
  /** Reads one table after another, and lets whatever else waits have its turn in between. */
  readonly warm: () => Promise<void>;
  /** Reads again what a batch has touched. */
  readonly refresh: (touched: readonly { readonly entity: string; readonly id: string }[]) => void;
}

export function snapshotCache(register: ReadableRegister): SnapshotCache {
  const tables = {
    strategies: tableCache(register, strategy),
    objectives: tableCache(register, objective),
    measures: tableCache(register, measure),
    measureUses: tableCache(register, measureUse),
    periods: tableCache(register, period),
    figures: tableCache(register, figure),
    statements: tableCache(register, statement),
    activities: tableCache(register, activity),
    activityParts: tableCache(register, activityPart),
    people: tableCache(register, person),
    groups: tableCache(register, group),
    leads: tableCache(register, lead),
    notes: tableCache(register, note),
    links: tableCache(register, link),
    progressUpdates: tableCache(register, progressUpdate),
    dismissals: tableCache(register, dismissal),
    packIssues: tableCache(register, packIssue),
  };
  const byEntity = new Map<string, (ids: readonly string[]) => void>([
    [strategy.name, tables.strategies.refresh],
    [objective.name, tables.objectives.refresh],
    [measure.name, tables.measures.refresh],
    [measureUse.name, tables.measureUses.refresh],
    [period.name, tables.periods.refresh],
    [figure.name, tables.figures.refresh],
    [statement.name, tables.statements.refresh],
    [activity.name, tables.activities.refresh],
    [activityPart.name, tables.activityParts.refresh],
    [person.name, tables.people.refresh],
    [group.name, tables.groups.refresh],
    [lead.name, tables.leads.refresh],
    [note.name, tables.notes.refresh],
    [link.name, tables.links.refresh],
    [progressUpdate.name, tables.progressUpdates.refresh],
    [dismissal.name, tables.dismissals.refresh],
    [packIssue.name, tables.packIssues.refresh],
  ]);
  return {
    snapshot: () => ({
      strategies: tables.strategies.rows(),
      objectives: tables.objectives.rows(),
      measures: tables.measures.rows(),
      measureUses: tables.measureUses.rows(),
      periods: tables.periods.rows(),
      figures: tables.figures.rows(),
      statements: tables.statements.rows(),
      activities: tables.activities.rows(),
      activityParts: tables.activityParts.rows(),
      people: tables.people.rows(),
      groups: tables.groups.rows(),
      leads: tables.leads.rows(),
      notes: tables.notes.rows(),
      links: tables.links.rows(),
      progressUpdates: tables.progressUpdates.rows(),
      dismissals: tables.dismissals.rows(),
      packIssues: tables.packIssues.rows(),
    }),
    warm: async () => {
      for (const { rows } of Object.values(tables)) {
        // It may have been closed meanwhile.
        if (!register.db.open) return;
        rows();
        // One after another is what it is for.
        // oxlint-disable-next-line no-await-in-loop
        await setImmediate();
      }
    },
    refresh: (touched) => {
      const ids = new Map<string, string[]>();
      for (const { entity, id } of touched) {
        const known = ids.get(entity);
        if (known === undefined) ids.set(entity, [id]);
        else known.push(id);
      }
      for (const [entity, those] of ids) byEntity.get(entity)?.(those);
    },
  };
}
