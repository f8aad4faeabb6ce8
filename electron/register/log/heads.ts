// The heads of a field: the changes that nothing has superseded. To save space no head is stored for a field that nobody has set since its
// entity was created: the creation is its head. Where two copies each created the entity, those creations are.

import type { Database } from 'better-sqlite3';
import { rowsAtOnce, type RowsAtOnce } from './rows-at-once.ts';

/** Changes per batch are numbered below this, so that a change's id is its batch's id and its index in that batch, in one integer. */
export const changesPerBatch = 2 ** 20;

/** In place of a field's name: the creations of an entity that was created more than once, heads of every field nobody has set since. */
export const creationField = '';

export function changeId(batch: number, index: number): number {
  return batch * changesPerBatch + index;
}

export function batchOf(change: number): number {
  return Math.floor(change / changesPerBatch);
}

/** Where it stands in its batch, from 0. */
export function indexInBatch(change: number): number {
  return change % changesPerBatch;
}

/** The stored `supersedes` of a change that supersedes exactly this one. */
export function supersedingOnly(globalId: string): string {
  return `["${globalId}"]`;
}

export interface Heads {
  /** The heads of a field, or the change that stands for them when none is stored. */
  readonly of: (entityId: string, field: string) => readonly number[];
  /** The stored ones, for every field of an entity. */
  readonly ofEntity: (entityId: string) => readonly { readonly field: string; readonly change: number }[];
  /** Stores heads where there are none yet: entity id, field, change. */
  readonly beginning: () => RowsAtOnce;
  /** Drops the stored heads of every field of an entity. */
  readonly forget: (entityId: string) => void;
  readonly replace: (entityId: string, field: string, changes: readonly number[]) => void;
  /** The name of a change that is the same in every copy of the register: replica:seq:index. */
  readonly globalId: (change: number) => string;
}

export function headsIn(db: Database): Heads {
  const selectField = db.prepare<[string, string], number>(
    'SELECT change_id FROM head WHERE entity_id = ? AND field = ?', // primary key
  );
  const selectCreation = db.prepare<[string], number>(
    'SELECT creation FROM entity_history WHERE entity_id = ? AND creation IS NOT NULL', // primary key
  );
  const selectEntity = db.prepare<[string], { field: string; change: number }>(
    'SELECT field, change_id AS change FROM head WHERE entity_id = ?', // primary key
  );
  const removeAll = db.prepare('DELETE FROM head WHERE entity_id = ?');
  const remove = db.prepare('DELETE FROM head WHERE entity_id = ? AND field = ?');
  const insert = db.prepare('INSERT INTO head (entity_id, field, change_id) VALUES (?, ?, ?)');
  const beginning = rowsAtOnce(db, {
    insert: 'INSERT INTO head (entity_id, field, change_id)',
    row: '(?, ?, ?)',
  });
  const selectBatch = db.prepare<[number], { replica: string; seq: number }>(
    'SELECT replica, seq FROM batch WHERE id = ?',
  );
  selectField.pluck();
  selectCreation.pluck();

  const origin = (change: number) => {
    const batch = selectBatch.get(batchOf(change));
    if (batch === undefined) throw new Error(`change ${change} has no batch`);
    return { ...batch, index: indexInBatch(change) };
  };
  const of = (entityId: string, field: string) => selectField.all(entityId, field);

  return {
    of: (entityId, field) => {
      const stored = of(entityId, field);
      if (stored.length > 0) return stored;
      const twice = of(entityId, creationField);
      if (twice.length > 0) return twice;
      const creation = selectCreation.get(entityId);
      return creation === undefined ? [] : [creation];
    },
    ofEntity: (entityId) => selectEntity.all(entityId),
    beginning,
    forget: (entityId) => {
      removeAll.run(entityId);
    },
    replace: (entityId, field, changes) => {
      remove.run(entityId, field);
      for (const change of changes) insert.run(entityId, field, change);
    },
    globalId: (change) => {
      const { replica, seq, index } = origin(change);
      return `${replica}:${seq}:${index}`;
    },
  };
}
