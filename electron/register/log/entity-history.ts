// How the log finds the changes of one entity: by the last of them, each of which names the one before.

import type { Database } from 'better-sqlite3';
import { rowsAtOnce } from './rows-at-once.ts';

/** Begins a statement whose first parameter is an entity's id: `chained` holds the ids of its changes. */
export const withEntityHistory = `WITH RECURSIVE chained (id, previous) AS (
  SELECT id, previous FROM change WHERE id = (SELECT last_change FROM entity_history WHERE entity_id = ?)
  UNION ALL
  SELECT change.id, change.previous FROM chained JOIN change ON change.id = chained.previous AND change.id < chained.id
)`;

interface Step {
  readonly entityId: string;
  readonly field: string | null;
}

/** A creation and its number in the log. */
export interface Creation {
  readonly id: number;
  readonly entityId: string;
}

export interface EntityHistoryWriter {
  /** Puts a change that is about to be logged at the end of its entity's history; returns the one before it. */
  readonly step: (id: number, change: Step) => number | null;
  /** The same of creations that are nearly always the first change of their entity: in far fewer statements then. */
  readonly begin: (creations: readonly Creation[]) => readonly (number | null)[];
  /** Writes what has been gathered; the histories in the file must not be read until then. */
  readonly settle: () => void;
}

/** Histories gathered before they are written: memory stays bounded whatever is logged. */
const mostGathered = 20_000;

interface Known {
  last: number;
}

/** Of many changes of one entity only the last is written. */
export function entityHistoryWriter(db: Database): () => EntityHistoryWriter {
  const selectLast = db
    .prepare<[string], number>('SELECT last_change FROM entity_history WHERE entity_id = ?') // primary key
    .pluck();
  const insert = db.prepare(
    'INSERT INTO entity_history (entity_id, creation, last_change) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const firstRows = rowsAtOnce(db, {
    insert: 'INSERT INTO entity_history (entity_id, creation, last_change)',
    row: '(?, ?, ?)',
    otherwise: 'ON CONFLICT DO NOTHING',
  });
  const lastRows = rowsAtOnce(db, {
    insert: 'INSERT INTO entity_history (entity_id, last_change)',
    row: '(?, ?)',
    otherwise: 'ON CONFLICT (entity_id) DO UPDATE SET last_change = excluded.last_change',
  });
  const setCreation = db.prepare(
    'UPDATE entity_history SET creation = ? WHERE entity_id = ? AND creation IS NULL',
  );

  return () => {
    const lasts = new Map<string, Known>();
    const settle = () => {
      const rows = lastRows();
      // In the order of the table's key: neighbours in it are then written together.
      for (const entityId of [...lasts.keys()].sort()) rows.add(entityId, lasts.get(entityId)?.last);
      rows.flush();
      lasts.clear();
    };
    /** False when the entity already has a history; a creation nearly always has none. */
    const beginOne = (id: number, { entityId, field }: Step) =>
      insert.run(entityId, field === null ? id : null, id).changes === 1;
    const lastOf = (id: number, change: Step): number | null => {
      if (change.field === null) {
        if (beginOne(id, change)) return null;
        setCreation.run(id, change.entityId);
      }
      const last = selectLast.get(change.entityId);
      if (last === undefined) beginOne(id, change);
      return last ?? null;
    };
    const step = (id: number, change: Step): number | null => {
      const waiting = lasts.get(change.entityId);
      if (waiting !== undefined) {
        const { last } = waiting;
        waiting.last = id;
        return last;
      }
      if (lasts.size >= mostGathered) settle();
      const last = lastOf(id, change);
      if (last !== null) lasts.set(change.entityId, { last: id });
      return last;
    };
    return {
      step,
      begin: (creations) => {
        const rows = firstRows();
        for (const { id, entityId } of creations) rows.add(entityId, id, id);
        if (rows.flush() === creations.length) return creations.map(() => null);
        return creations.map(({ id, entityId }) =>
          selectLast.get(entityId) === id ? null : step(id, { entityId, field: null }),
        );
      },
      settle,
    };
  };
}

/** Takes back the steps from this change on, which are still logged. */
export function rewind(db: Database, from: number): void {
  db.prepare(
    'DELETE FROM entity_history WHERE entity_id IN (SELECT entity_id FROM change WHERE id >= ? AND previous IS NULL)',
  ).run(from);
  // With min(), SQLite takes the other columns from the row that has it.
  db.prepare(
    `UPDATE entity_history SET last_change = first.previous, creation = CASE WHEN creation < first.id THEN creation END
     FROM (SELECT entity_id, previous, min(id) AS id FROM change WHERE id >= ? GROUP BY entity_id) AS first
     WHERE entity_history.entity_id = first.entity_id`,
  ).run(from);
}
