// What stands of a field that copies have otherwise, until somebody chooses. The tables have the later by clock, in every copy; where the model
// says that one value keeps back more than another, rows are read with that one, so that nothing goes out that somebody has kept back.

import type { Database, Statement } from 'better-sqlite3';
import type { Entity, Field } from '../../../shared/kernel/entity.ts';
import { connection } from '../connection.ts';
import { creationField } from '../log/heads.ts';
import { foldEntity, orderedHistory, type Carrier, type FieldState } from '../projection/entity-state.ts';
import type { ReadableRegister } from '../register.ts';

/** The value that keeps back most; of several such, or where the model doesn't say, the later by clock. */
export function standing(field: Field | undefined, { heads, shown }: FieldState): Carrier {
  const keepsBack = field?.keepsBack;
  if (keepsBack === undefined) return shown;
  return heads.reduce((one, other) => {
    const more = keepsBack(other.value) - keepsBack(one.value);
    return more > 0 || (more === 0 && other.change.rank > one.change.rank) ? other : one;
  });
}

function guardedFields({ fields }: Entity): string[] {
  return Object.entries(fields).flatMap(([name, { keepsBack }]) => (keepsBack === undefined ? [] : [name]));
}

/** Its live rows of which one of these fields has several heads, edits or creations. */
export function rowsWithSeveralHeads(
  { [connection]: db }: ReadableRegister,
  { name }: Entity,
  fields: readonly string[],
): string[] {
  return db
    .prepare<[string], string>(
      `SELECT DISTINCT row.id FROM "${name}" AS row JOIN head ON head.entity_id = row.id
       WHERE row.deleted = 0 AND head.field IN (SELECT value FROM json_each(?))
       GROUP BY row.id, head.field HAVING count(*) > 1 ORDER BY 1`, // primary key
    )
    .pluck()
    .all(JSON.stringify([...fields, creationField]));
}

const headCounts = new WeakMap<Database, Statement<[string], number>>();

/** Whether any field of it has several heads. */
function hasSeveralHeads({ [connection]: db }: ReadableRegister, id: string): boolean {
  const known = headCounts.get(db);
  const select =
    known ??
    db
      .prepare<[string], number>(
        'SELECT 1 FROM head WHERE entity_id = ? GROUP BY field HAVING count(*) > 1 LIMIT 1', // primary key
      )
      .pluck();
  if (known === undefined) headCounts.set(db, select);
  return select.get(id) !== undefined;
}

type Values = Readonly<Record<string, unknown>>;

function valuesOf(
  register: ReadableRegister,
  { fields }: Entity,
  guarded: readonly string[],
  id: string,
): Values {
  const states = foldEntity(orderedHistory(register.log, id))?.states;
  return Object.fromEntries(
    guarded.flatMap((name) => {
      const state = states?.get(name);
      return state === undefined || state.heads.length < 2
        ? []
        : [[name, standing(fields[name], state).value] as const];
    }),
  );
}

/** By the id of each live row that the tables have otherwise, or may, the values that stand until somebody chooses. */
export function keptBackIn(register: ReadableRegister, entity: Entity): ReadonlyMap<string, Values> {
  const guarded = guardedFields(entity);
  if (guarded.length === 0) return new Map();
  const ids = rowsWithSeveralHeads(register, entity, guarded);
  return new Map(ids.map((id) => [id, valuesOf(register, entity, guarded, id)]));
}

/** The same of one row. */
export function keptBackOf(register: ReadableRegister, entity: Entity, id: string): Values {
  const guarded = guardedFields(entity);
  return guarded.length === 0 || !hasSeveralHeads(register, id)
    ? {}
    : valuesOf(register, entity, guarded, id);
}
