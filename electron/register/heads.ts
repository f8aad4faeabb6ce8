// The heads of a field: the changes that nothing has superseded. A field untouched since its entity's creation has none stored;
// the latest change in the log stands for it.

import type { Database } from 'better-sqlite3';

/** Changes per batch are numbered below this, so that a change's id is its batch's id and its place in one integer. */
export const changesPerBatch = 2 ** 20;

export function changeId(batch: number, place: number): number {
  return batch * changesPerBatch + place;
}

export function batchOf(change: number): number {
  return Math.floor(change / changesPerBatch);
}

export interface Heads {
  readonly of: (entityId: string, field: string) => readonly number[];
  readonly ofEntity: (entityId: string) => readonly { readonly field: string; readonly change: number }[];
  /** The heads of a field, or the change that stands for them when none is stored. */
  readonly standing: (entityId: string, field: string) => readonly number[];
  readonly replace: (entityId: string, field: string, changes: readonly number[]) => void;
  /** The name of a change that is the same in every copy of the register: replica:seq:place. */
  readonly globalId: (change: number) => string;
  /** Text that sorts changes as every copy sorts them: by clock, then replica, then place. */
  readonly rank: (change: number) => string;
}

export function headsIn(db: Database): Heads {
  const selectField = db.prepare<[string, string], number>(
    'SELECT change_id FROM head WHERE entity_id = ? AND field = ?', // primary key
  );
  const selectEntity = db.prepare<[string], { field: string; change: number }>(
    'SELECT field, change_id AS change FROM head WHERE entity_id = ?', // primary key
  );
  const selectLatest = db.prepare<[string, string], number>(
    'SELECT id FROM change WHERE entity_id = ? AND (field = ? OR field IS NULL) ORDER BY id DESC LIMIT 1', // change_by_entity
  );
  const remove = db.prepare('DELETE FROM head WHERE entity_id = ? AND field = ?');
  const insert = db.prepare('INSERT INTO head (entity_id, field, change_id) VALUES (?, ?, ?)');
  const selectBatch = db.prepare<[number], { replica: string; seq: number; hlc: string }>(
    'SELECT replica, seq, hlc FROM batch WHERE id = ?',
  );
  selectField.pluck();
  selectLatest.pluck();

  const origin = (change: number) => {
    const batch = selectBatch.get(batchOf(change));
    if (batch === undefined) throw new Error(`change ${change} has no batch`);
    return { ...batch, place: change % changesPerBatch };
  };
  const of = (entityId: string, field: string) => selectField.all(entityId, field);

  return {
    of,
    ofEntity: (entityId) => selectEntity.all(entityId),
    standing: (entityId, field) => {
      const stored = of(entityId, field);
      if (stored.length > 0) return stored;
      const latest = selectLatest.get(entityId, field);
      return latest === undefined ? [] : [latest];
    },
    replace: (entityId, field, changes) => {
      remove.run(entityId, field);
      for (const change of changes) insert.run(entityId, field, change);
    },
    globalId: (change) => {
      const { replica, seq, place } = origin(change);
      return `${replica}:${seq}:${place}`;
    },
    rank: (change) => {
      const { replica, seq, hlc, place } = origin(change);
      return `${hlc} ${replica} ${String(seq).padStart(12, '0')} ${String(place).padStart(8, '0')}`;
    },
  };
}
