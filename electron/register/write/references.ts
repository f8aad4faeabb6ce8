// What a batch must leave true between rows: whatever it points to is there, and nothing live points to what it deletes.

import type { Database } from 'better-sqlite3';
import { entities } from '../../../shared/register/entities.ts';
import { deletedField, isFields } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { columnName, decodeRow } from '../projection/codec.ts';
import type { Projection } from '../projection/projection.ts';
import type { ValidChange } from './validate.ts';

interface ChildColumn {
  readonly entity: string;
  readonly column: string;
}

const childrenOf = new Map<string, ChildColumn[]>();
for (const entity of entities) {
  for (const [name, field] of Object.entries(entity.fields)) {
    if (field.references === undefined) continue;
    const children = childrenOf.get(field.references) ?? [];
    children.push({ entity: entity.name, column: columnName(name) });
    childrenOf.set(field.references, children);
  }
}

export interface ReferenceCheck {
  readonly note: (change: ValidChange) => void;
  readonly settle: () => Result<undefined>;
}

/** Gathers what a batch points to and deletes; `settle` looks once, when every change of the batch is in the tables. */
export function referenceCheck(db: Database, projection: Projection): ReferenceCheck {
  const pointed = new Map<string, Map<string, ValidChange>>();
  const deleted = new Map<string, ValidChange>();
  const restored = new Map<string, ValidChange>();

  const point = (change: ValidChange, parent: string | undefined, id: unknown) => {
    if (parent === undefined || typeof id !== 'string') return;
    const ids = pointed.get(parent) ?? new Map<string, ValidChange>();
    if (!ids.has(id)) ids.set(id, change);
    pointed.set(parent, ids);
  };

  const noteWhole = (change: ValidChange, fields: Readonly<Record<string, unknown>>) => {
    for (const name in change.entity.fields)
      point(change, change.entity.fields[name]?.references, fields[name]);
  };

  /** A restored row brings its own references back with it. */
  const pointRestored = () => {
    for (const [id, change] of restored) {
      const row = db
        .prepare<[string], Record<string, unknown>>(`SELECT * FROM "${change.entity.name}" WHERE id = ?`)
        .get(id);
      if (row?.['deleted'] === 0) noteWhole(change, decodeRow(change.entity, row));
    }
  };

  const missingParent = (): Result<undefined> => {
    for (const [parent, ids] of pointed) {
      for (const [id, change] of ids) {
        if (projection.table(parent)?.isDeleted(id) === false) continue;
        return fail(
          'missing-reference',
          `${change.entity.name} ${change.id} points to the ${parent} ${id}, which is not in the register or was deleted. Nothing was written.`,
          { entity: change.entity.name, id: change.id },
        );
      }
    }
    return succeed(undefined);
  };

  const liveChild = (): Result<undefined> => {
    for (const [id, change] of deleted) {
      if (projection.table(change.entity.name)?.isDeleted(id) !== true) continue;
      for (const child of childrenOf.get(change.entity.name) ?? []) {
        const found = db
          .prepare<[string], string>(
            `SELECT id FROM "${child.entity}" WHERE "${child.column}" = ? AND deleted = 0 LIMIT 1`, // the index on each reference
          )
          .pluck()
          .get(id);
        if (found === undefined) continue;
        return fail(
          'still-used',
          `The ${change.entity.name} ${id} is still used by the ${child.entity} ${found}. Delete that first, or both together. Nothing was written.`,
          { entity: change.entity.name, id },
        );
      }
    }
    return succeed(undefined);
  };

  return {
    note: (change) => {
      if (change.field === null) {
        if (isFields(change.value)) noteWhole(change, change.value);
      } else if (change.field === deletedField) {
        (change.value === true ? deleted : restored).set(change.id, change);
      } else {
        point(change, change.entity.fields[change.field]?.references, change.value);
      }
    },
    settle: () => {
      pointRestored();
      const parents = missingParent();
      return parents.ok ? liveChild() : parents;
    },
  };
}
