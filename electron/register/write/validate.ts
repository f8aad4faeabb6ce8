// Checks proposed changes against the model before anything is written, and says which entity and field is wrong.

import * as z from 'zod';
import { deletedField, type Change } from '../../../shared/kernel/change.ts';
import { entities } from '../../../shared/register/entities.ts';
import { naturalId, type Entity } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';

/** A change that the model accepts: `field` null with every field for a creation. */
export interface ValidChange {
  readonly entity: Entity;
  readonly id: string;
  readonly field: string | null;
  readonly value: unknown;
}

interface Checker {
  readonly entity: Entity;
  readonly creation: z.ZodType<Record<string, unknown>>;
}

const checkers = new Map<string, Checker>(
  entities.map((entity) => {
    const shape = Object.fromEntries(
      Object.entries(entity.fields).map(([name, { schema }]) => [name, schema]),
    );
    return [entity.name, { entity, creation: z.strictObject(shape) }];
  }),
);

const longestId = 500;

function refuse(change: Change, field: string | undefined, problem: string) {
  const where = field === undefined ? change.entity : `${change.entity}.${field}`;
  const place = { entity: change.entity, id: change.id };
  return fail(
    'invalid-change',
    `${where} of ${change.id === '' ? 'an entity without an id' : change.id}: ${problem}. Nothing was written.`,
    field === undefined ? place : { ...place, field },
  );
}

function firstIssue(error: z.ZodError): { readonly field: string | undefined; readonly problem: string } {
  const issue = error.issues[0];
  const [field, ...rest] = issue?.path ?? [];
  const inside = rest.length === 0 ? '' : `${rest.map(String).join('.')}: `;
  return {
    field: field === undefined ? undefined : String(field),
    problem: `${inside}${issue?.message ?? 'not valid'}`,
  };
}

function validateCreation(checker: Checker, change: Change & { fields: unknown }): Result<ValidChange> {
  const { entity } = checker;
  const parsed = checker.creation.safeParse(change.fields);
  if (!parsed.success) {
    const { field, problem } = firstIssue(parsed.error);
    return refuse(change, field, problem);
  }
  const broken = entity.rule?.(parsed.data);
  if (broken !== undefined) return refuse(change, undefined, broken);
  if (entity.naturalKey !== undefined) {
    const expected = naturalId(entity.naturalKey.map((name) => String(parsed.data[name])));
    if (change.id !== expected) return refuse(change, undefined, `its natural key makes its id ${expected}`);
  }
  return succeed({ entity, id: change.id, field: null, value: parsed.data });
}

function validateField(
  entity: Entity,
  change: Change & { field: string; value: unknown },
): Result<ValidChange> {
  const { id, field, value } = change;
  if (field === deletedField) {
    if (typeof value !== 'boolean') return refuse(change, field, 'deleted is true or false');
    return succeed({ entity, id, field, value });
  }
  const definition = entity.fields[field];
  if (definition === undefined) return refuse(change, field, 'there is no such field');
  if (entity.naturalKey?.includes(field) === true)
    return refuse(change, field, 'it is part of the identity and never changes');
  const parsed = definition.schema.safeParse(value);
  if (!parsed.success) return refuse(change, field, firstIssue(parsed.error).problem);
  return succeed({ entity, id, field, value: parsed.data });
}

export function validateChange(change: Change): Result<ValidChange> {
  const checker = checkers.get(change.entity);
  if (checker === undefined) return refuse(change, undefined, 'there is no such kind of entity');
  if (change.id === '' || change.id.length > longestId)
    return refuse(change, undefined, 'its id is empty or too long');
  return 'fields' in change ? validateCreation(checker, change) : validateField(checker.entity, change);
}
