// Checks proposed changes against the model before anything is written, and says which entity and field is wrong.

import * as z from 'zod';
import { deletedField, type Change } from '../../../shared/kernel/change.ts';
import { naturalId, type Entity } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { entities } from '../../../shared/register/entities.ts';

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

/** The failure of a change that the model doesn't accept: the whole of it, or one field. */
export function invalid(
  { entity, id }: Pick<Change, 'entity' | 'id'>,
  field: string | undefined,
  problem: Saying,
) {
  const where = field === undefined ? entity : `${entity}.${field}`;
  const place = { entity, id };
  return fail(
    'invalid-change',
    say('write.invalid', { where, id: id === '' ? say('write.no-id') : id, problem }),
    field === undefined ? place : { ...place, field },
  );
}

function firstIssue(error: z.ZodError): { readonly field: string | undefined; readonly problem: Saying } {
  const [field, ...inside] = error.issues[0]?.path ?? [];
  return {
    field: field === undefined ? undefined : String(field),
    problem:
      inside.length === 0
        ? say('write.not-a-value')
        : say('write.not-a-value-inside', { part: inside.map(String).join('.') }),
  };
}

function validateCreation(checker: Checker, change: Change & { fields: unknown }): Result<ValidChange> {
  const { entity } = checker;
  const parsed = checker.creation.safeParse(change.fields);
  if (!parsed.success) {
    const { field, problem } = firstIssue(parsed.error);
    return invalid(change, field, problem);
  }
  const broken = entity.rule?.broken(parsed.data);
  if (broken !== undefined) return invalid(change, undefined, broken);
  if (entity.naturalKey !== undefined) {
    const expected = naturalId(entity.naturalKey.map((name) => String(parsed.data[name])));
    if (change.id !== expected) return invalid(change, undefined, say('write.other-id', { id: expected }));
  }
  return succeed({ entity, id: change.id, field: null, value: parsed.data });
}

function validateField(
  entity: Entity,
  change: Change & { field: string; value: unknown },
): Result<ValidChange> {
  const { id, field, value } = change;
  if (field === deletedField) {
    if (typeof value !== 'boolean') return invalid(change, field, say('write.not-a-deletion'));
    return succeed({ entity, id, field, value });
  }
  const definition = entity.fields[field];
  if (definition === undefined) return invalid(change, field, say('write.no-such-field'));
  if (entity.naturalKey?.includes(field) === true) return invalid(change, field, say('write.fixed-field'));
  const parsed = definition.schema.safeParse(value);
  if (!parsed.success) return invalid(change, field, firstIssue(parsed.error).problem);
  return succeed({ entity, id, field, value: parsed.data });
}

export function validateChange(change: Change): Result<ValidChange> {
  const checker = checkers.get(change.entity);
  if (checker === undefined) return invalid(change, undefined, say('write.no-such-kind'));
  if (change.id === '' || change.id.length > longestId)
    return invalid(change, undefined, say('write.bad-id'));
  return 'fields' in change ? validateCreation(checker, change) : validateField(checker.entity, change);
}
