// Turns logged changes into rows. Commit, merge, verify and the register as at a past day all project through here, so they can't differ.
// A change that supersedes every head is one statement or two; where changes are concurrent, the entity is recalculated from all of its
// changes (entity-state.ts), which gives every copy the same result. codec.ts turns values into cells, canonical-json.ts tells which JSON is a
// cell as it is, tables.ts has the statements of one table, search-index.ts the words that search finds.

import type { Database } from 'better-sqlite3';
import { deletedField, isFields } from '../../../shared/kernel/change.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import type { Entity } from '../../../shared/kernel/entity.ts';
import { foldEntity, orderedHistory, type EntityState } from './entity-state.ts';
import { creationField, headsIn, type Heads } from '../log/heads.ts';
import { logReader } from '../log/log.ts';
import { searchIndexOf, type SearchIndex } from './search-index.ts';
import { tableOf, type Table } from './tables.ts';

/** A change with its position in the log. `supersedes` holds global ids. */
export interface LoggedChange {
  readonly id: number;
  readonly entity: string;
  readonly entityId: string;
  /** Null for a creation, whose value is an object of every first field. */
  readonly field: string | null;
  /** Undefined when it was erased. */
  readonly value: unknown;
  readonly supersedes: readonly string[];
}

export interface Advance {
  readonly field: string;
  /** Its field's one head. */
  readonly id: number;
  /** As JSON; null when it was erased. */
  readonly value: string | null;
  /** Whether its field has no heads stored yet. */
  readonly first: boolean;
}

export interface Advancing {
  /** Sets fields to what a merge found to be their heads: the last change of each, which superseded every head before it. */
  readonly advance: (entity: string, entityId: string, fields: readonly Advance[]) => void;
  /** Writes the heads still waiting: until then nothing can read them. */
  readonly flush: () => void;
}

export interface Projection {
  readonly heads: Heads;
  readonly table: (entity: string) => Table | undefined;
  /** Makes the row of a creation where there never was one; false, with nothing done, when there was. */
  readonly begin: (entity: string, entityId: string, fields: unknown) => boolean;
  /** A change of this copy, which supersedes every head. It is in the log already. */
  readonly applyOwn: (change: LoggedChange) => void;
  /** Any change that is in the log already. */
  readonly apply: (change: LoggedChange) => void;
  /** Whether the entity has concurrent changes that wait for a person. */
  readonly waits: (entityId: string) => boolean;
  /** For one merge. */
  readonly advancing: () => Advancing;
  /** Recalculates an entity from the log; one that isn't in the log goes. */
  readonly settle: (entity: string, entityId: string) => void;
}

interface Projected {
  readonly entity: Entity;
  readonly table: Table;
  readonly search: SearchIndex | undefined;
}

/** The entities waiting for a person; while there are none, that takes no query. */
function conflictsOf(db: Database) {
  const count = db.prepare<[], number>('SELECT count(*) FROM conflict').pluck();
  const select = db.prepare<[string], number>('SELECT 1 FROM conflict WHERE entity_id = ?').pluck(); // primary key
  const remove = db.prepare('DELETE FROM conflict WHERE entity_id = ?');
  const insert = db.prepare('INSERT INTO conflict (entity_id, field, entity) VALUES (?, ?, ?)');
  let any: boolean | undefined;
  return {
    has: (entityId: string): boolean =>
      (any ??= (count.get() ?? 0) > 0) && select.get(entityId) !== undefined,
    replace: (entity: Entity, entityId: string, fields: readonly string[]) => {
      remove.run(entityId);
      for (const field of fields) {
        const known = entity.fields[field];
        // What only a newer version understands waits in the log for the version that can show it.
        if (field !== deletedField && (known === undefined || known.follows === true)) continue;
        insert.run(entityId, field, entity.name);
        any = true;
      }
    },
  };
}

export function projectionOf(db: Database): Projection {
  const heads = headsIn(db);
  const log = logReader(db);
  const conflicts = conflictsOf(db);
  const projected = new Map<string, Projected>();

  const projectedNamed = (name: string): Projected | undefined => {
    const known = projected.get(name);
    if (known !== undefined) return known;
    const entity = entityNamed(name);
    if (entity === undefined) return undefined;
    const made = { entity, table: tableOf(db, entity), search: searchIndexOf(db, entity) };
    projected.set(name, made);
    return made;
  };

  const storeHeads = (entityId: string, { states, creations, madeTwice }: EntityState) => {
    heads.forget(entityId);
    if (madeTwice)
      heads.replace(
        entityId,
        creationField,
        creations.map(({ record }) => record.id),
      );
    for (const [field, state] of states) {
      if (!state.edited) continue;
      heads.replace(
        entityId,
        field,
        state.heads.map(({ change }) => change.record.id),
      );
    }
  };

  const settleIn = ({ entity, table, search }: Projected, entityId: string) => {
    const state = foldEntity(orderedHistory(log, entityId));
    if (state === undefined) {
      heads.forget(entityId);
      conflicts.replace(entity, entityId, []);
      table.remove(entityId);
      search?.refresh(entityId);
      return;
    }
    storeHeads(entityId, state);
    if (!table.insert(entityId, state.fields)) {
      for (const field of Object.keys(entity.fields)) table.set(entityId, field, state.fields[field]);
    }
    table.set(entityId, deletedField, state.deleted);
    conflicts.replace(entity, entityId, state.conflicts);
    search?.refresh(entityId);
  };

  /** The change becomes the only head. */
  const follow = ({ table, search }: Projected, { id, entityId, value }: LoggedChange, field: string) => {
    heads.replace(entityId, field, [id]);
    table.set(entityId, field, value);
    if (search !== undefined && (field === deletedField || search.searches(field))) search.refresh(entityId);
  };

  /** Whether a change from anywhere supersedes every head of its field, in an entity that isn't deleted and has no conflict. */
  const isNext = (
    { table }: Projected,
    { entityId, id, supersedes }: LoggedChange,
    field: string,
  ): boolean => {
    if (field === deletedField || conflicts.has(entityId) || table.isDeleted(entityId) !== false)
      return false;
    const superseded = new Set(supersedes);
    return heads.of(entityId, field).every((head) => head === id || superseded.has(heads.globalId(head)));
  };

  const begin = (entity: string, entityId: string, fields: unknown): boolean => {
    const target = projectedNamed(entity);
    if (target === undefined || !target.table.insert(entityId, isFields(fields) ? fields : {})) return false;
    target.search?.refresh(entityId);
    return true;
  };

  const advancing = (): Advancing => {
    const begun = heads.beginning();
    return {
      advance: (name, entityId, fields) => {
        const target = projectedNamed(name);
        if (target === undefined) return;
        for (const { field, id, value, first } of fields) {
          if (!target.table.setJson(entityId, field, value)) {
            settleIn(target, entityId); // it has waited in the log for this version
            return;
          }
          if (first) begun.add(entityId, field, id);
          else heads.replace(entityId, field, [id]);
        }
        if (fields.some(({ field }) => target.search?.searches(field) === true))
          target.search?.refresh(entityId);
      },
      flush: begun.flush,
    };
  };

  return {
    heads,
    begin,
    table: (name) => projectedNamed(name)?.table,
    applyOwn: (change) => {
      const target = projectedNamed(change.entity);
      if (target === undefined) return;
      // Concurrent changes of something that was then deleted wait for a person again once it is restored.
      const restores = change.field === deletedField && change.value === false;
      if (change.field === null || restores || conflicts.has(change.entityId))
        settleIn(target, change.entityId);
      else follow(target, change, change.field);
    },
    apply: (change) => {
      const target = projectedNamed(change.entity);
      if (target === undefined) return; // an entity from a newer version waits in the log
      if (change.field === null && begin(change.entity, change.entityId, change.value)) return;
      if (change.field !== null && isNext(target, change, change.field)) follow(target, change, change.field);
      else settleIn(target, change.entityId);
    },
    waits: conflicts.has,
    advancing,
    settle: (name, entityId) => {
      const target = projectedNamed(name);
      if (target !== undefined) settleIn(target, entityId);
    },
  };
}
