// The check on references, made once all of a batch is in the tables: whatever it refers to is there, and nothing that stays refers to what
// it deletes.

import { deletedField, isFields } from '../../../shared/kernel/change.ts';
import type { AnyRow, Entity } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { entities } from '../../../shared/register/entities.ts';
import { sayField, thingIn } from '../../../shared/register/naming.ts';
import type { Database } from 'better-sqlite3';
import { columnName } from '../projection/codec.ts';
import type { Projection } from '../projection/projection.ts';
import { finderIn } from './finder.ts';
import type { ValidChange } from './validate.ts';

interface ChildColumn {
  readonly child: Entity;
  readonly column: string;
}

const childrenOf = new Map<string, ChildColumn[]>();
for (const child of entities) {
  for (const [name, field] of Object.entries(child.fields)) {
    if (field.references === undefined) continue;
    const children = childrenOf.get(field.references) ?? [];
    children.push({ child, column: columnName(name) });
    childrenOf.set(field.references, children);
  }
}

interface ReferringField {
  readonly field: string;
  readonly parent: string;
}

const referringFields = new Map<Entity, readonly ReferringField[]>(
  entities.map((entity) => [
    entity,
    Object.entries(entity.fields).flatMap(([field, { references: parent }]) =>
      parent === undefined ? [] : [{ field, parent }],
    ),
  ]),
);

/** A reference to something that wasn't there yet when the change was noted: it may come later in the batch. */
interface Pointer {
  readonly entity: Entity;
  readonly id: string;
  readonly field: string;
  readonly parent: string;
  readonly parentId: string;
}

export interface ReferenceCheck {
  /** Takes a change that is in the tables. */
  readonly note: (change: ValidChange) => void;
  readonly settle: () => Result<undefined>;
}

/** Gathers what a batch refers to and deletes; `settle` checks it once, when every change of the batch is in the tables. */
export function referenceCheck(db: Database, projection: Projection): ReferenceCheck {
  const there = new Map<string, Set<string>>();
  const waiting: Pointer[] = [];
  const finder = finderIn(projection);
  const deleted = new Map<string, Entity>();
  const restored = new Map<string, Entity>();

  const isLive = (entity: string, id: string) => projection.table(entity)?.isDeleted(id) === false;

  /** A target deleted later in the same batch is caught by the check for live children. */
  const point = (entity: Entity, id: string, { field, parent }: ReferringField, parentId: unknown) => {
    if (typeof parentId !== 'string') return;
    const known = there.get(parent) ?? new Set<string>();
    there.set(parent, known);
    if (known.has(parentId)) return;
    if (isLive(parent, parentId)) known.add(parentId);
    else waiting.push({ entity, id, field, parent, parentId });
  };

  const pointWhole = (entity: Entity, id: string, fields: AnyRow | Readonly<Record<string, unknown>>) => {
    for (const each of referringFields.get(entity) ?? []) point(entity, id, each, fields[each.field]);
  };

  /** A restored row brings its own references back with it. */
  const pointRestored = () => {
    for (const [id, entity] of restored) {
      const row = isLive(entity.name, id) ? projection.table(entity.name)?.row(id) : undefined;
      if (row !== undefined) pointWhole(entity, id, row);
    }
  };

  /** Whether a row still refers there: the same batch may have deleted it, or made it refer to something else. */
  const stillPoints = ({ entity, id, field, parentId }: Pointer) =>
    isLive(entity.name, id) && projection.table(entity.name)?.row(id)?.[field] === parentId;

  const missingParent = (): Result<undefined> => {
    const lost = waiting.find((each) => !isLive(each.parent, each.parentId) && stillPoints(each));
    if (lost === undefined) return succeed(undefined);
    const { entity, id, field } = lost;
    return fail(
      'missing-reference',
      say('write.dangling', { thing: thingIn(finder, entity.name, id), field: sayField(field) }),
      { entity: entity.name, id, field },
    );
  };

  const liveChildOf = (entity: Entity, id: string) => {
    for (const { child, column } of childrenOf.get(entity.name) ?? []) {
      const found = db
        .prepare<[string], string>(
          `SELECT id FROM "${child.name}" WHERE "${column}" = ? AND deleted = 0 LIMIT 1`, // the index on each reference
        )
        .pluck()
        .get(id);
      if (found !== undefined) return thingIn(finder, child.name, found);
    }
    return undefined;
  };

  const liveChild = (): Result<undefined> => {
    for (const [id, entity] of deleted) {
      if (projection.table(entity.name)?.isDeleted(id) !== true) continue;
      const by = liveChildOf(entity, id);
      if (by === undefined) continue;
      const thing = thingIn(finder, entity.name, id);
      return fail('still-used', say('write.still-used', { thing, by }), { entity: entity.name, id });
    }
    return succeed(undefined);
  };

  return {
    note: ({ entity, id, field, value }) => {
      if (field === null) {
        if (isFields(value)) pointWhole(entity, id, value);
      } else if (field === deletedField) {
        (value === true ? deleted : restored).set(id, entity);
      } else {
        const parent = entity.fields[field]?.references;
        if (parent !== undefined) point(entity, id, { field, parent }, value);
      }
    },
    settle: () => {
      pointRestored();
      const parents = missingParent();
      return parents.ok ? liveChild() : parents;
    },
  };
}
