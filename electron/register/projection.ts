// Turns logged changes into rows. Commit, verify and the register as at a past day all project through here, so they cannot differ.

import type { Database } from 'better-sqlite3';
import { deletedField } from '../../shared/model/change.ts';
import { entities } from '../../shared/model/entities.ts';
import type { Entity } from '../../shared/model/entity.ts';
import { headsIn, type Heads } from './heads.ts';
import { searchIndexOf, type SearchIndex } from './search-index.ts';
import { tableOf, type Table } from './tables.ts';

/** A change with its place in the log. `supersedes` holds global ids. */
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

export interface Projection {
  readonly heads: Heads;
  readonly table: (entity: string) => Table | undefined;
  /** Makes the row of a creation where there never was one; false when there is, and then nothing has been done. */
  readonly begin: (entity: string, entityId: string, fields: unknown) => boolean;
  readonly apply: (change: LoggedChange) => void;
}

interface Projected {
  readonly entity: Entity;
  readonly table: Table;
  readonly search: SearchIndex | undefined;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function projectionOf(db: Database): Projection {
  const heads = headsIn(db);
  const projected = new Map<string, Projected>();

  const projectedNamed = (name: string): Projected | undefined => {
    const known = projected.get(name);
    if (known !== undefined) return known;
    const entity = entities.find((candidate) => candidate.name === name);
    if (entity === undefined) return undefined;
    const made = { entity, table: tableOf(db, entity), search: searchIndexOf(db, entity) };
    projected.set(name, made);
    return made;
  };

  /** The later by clock is shown; every change nobody superseded stays a head. */
  const mergeHead = (target: Projected, change: LoggedChange, field: string, value: unknown) => {
    const superseded = new Set(change.supersedes);
    const standing = heads.standing(change.entityId, field).filter((head) => head !== change.id);
    const remaining = standing.filter((head) => !superseded.has(heads.globalId(head)));
    heads.replace(change.entityId, field, [...remaining, change.id]);
    const rank = remaining.length === 0 ? '' : heads.rank(change.id);
    if (remaining.every((head) => heads.rank(head) < rank)) target.table.set(change.entityId, field, value);
  };

  /** A deletion supersedes the heads of every field: what it knew of is gone, what it did not know of stays as a conflict. */
  const dropSuperseded = (change: LoggedChange) => {
    const superseded = new Set(change.supersedes);
    for (const { field } of heads.ofEntity(change.entityId)) {
      if (field === deletedField) continue;
      const standing = heads.of(change.entityId, field);
      const remaining = standing.filter((head) => !superseded.has(heads.globalId(head)));
      if (remaining.length < standing.length) heads.replace(change.entityId, field, remaining);
    }
  };

  const applyCreation = (target: Projected, change: LoggedChange) => {
    const fields = isFields(change.value) ? change.value : {};
    if (target.table.insert(change.entityId, fields)) return;
    for (const [field, value] of Object.entries(fields)) mergeHead(target, change, field, value);
    mergeHead(target, change, deletedField, false);
  };

  const apply = (change: LoggedChange) => {
    const target = projectedNamed(change.entity);
    if (target === undefined) return; // an entity of a newer version waits in the log
    if (change.field === null) {
      applyCreation(target, change);
    } else {
      mergeHead(target, change, change.field, change.value);
      if (change.field === deletedField && change.value === true) dropSuperseded(change);
    }
    if (target.search === undefined) return;
    if (change.field === null || change.field === deletedField || target.search.searches(change.field)) {
      target.search.refresh(change.entityId);
    }
  };

  const begin = (entity: string, entityId: string, fields: unknown): boolean => {
    const target = projectedNamed(entity);
    if (target === undefined || !target.table.insert(entityId, isFields(fields) ? fields : {})) return false;
    target.search?.refresh(entityId);
    return true;
  };

  return { heads, apply, begin, table: (name) => projectedNamed(name)?.table };
}
