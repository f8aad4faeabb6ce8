// Checks proposed changes against the model before anything is written, and says which entity and field is wrong.

import * as z from 'zod';
import { deletedField, isFields, type Change, type Creation } from '../../../shared/kernel/change.ts';
import { naturalId, type Entity } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { composedWithin, mayBeApartIn } from '../../../shared/language/composed.ts';
import { say } from '../../../shared/language/say.ts';
import { entities } from '../../../shared/register/entities.ts';
import { isCanonicalIn } from '../projection/canonical-json.ts';
import { sayField, thingIn, type RowFinder } from '../../../shared/register/naming.ts';

/** A change that the model accepts: `field` null with every field for a creation. */
export interface ValidChange {
  readonly entity: Entity;
  readonly id: string;
  readonly field: string | null;
  readonly value: unknown;
  /** The same as the log keeps it. */
  readonly json: string;
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

function isCreation({ entity }: Checker, id: string, fields: unknown): boolean {
  if (!isFields(fields)) return false;
  // A field that only another version has waits in the log, and one that isn't given has its default.
  for (const [name, value] of Object.entries(fields))
    if (entity.fields[name]?.schema.safeParse(value).success === false) return false;
  if (entity.rule !== undefined && entity.rule.broken(fields) !== undefined) return false;
  return (
    entity.naturalKey === undefined || id === naturalId(entity.naturalKey.map((name) => String(fields[name])))
  );
}

/** Undefined, which no JSON stands for, where it can't be read. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Whether a creation from elsewhere, of these fields, could have been written by a copy like this one. What only a newer version knows could.
 */
export function isCreationOfModel(entity: string, id: string, fields: unknown): boolean {
  const checker = checkers.get(entity);
  return checker === undefined || isCreation(checker, id, fields);
}

/** The same of a change of one field, whose value is this JSON. */
export function isOfModel(entity: string, field: string, json: string): boolean {
  const checker = checkers.get(entity);
  const schema = checker?.entity.fields[field]?.schema;
  if (schema !== undefined && isCanonicalIn(schema)(json)) return true;
  const value = parsedJson(json);
  if (value === undefined) return false;
  if (checker === undefined) return true;
  if (field === deletedField) return typeof value === 'boolean';
  return schema?.safeParse(value).success !== false;
}

/** Which field of a change, and where inside its value; neither for the whole of it. */
interface Spot {
  readonly field?: string;
  readonly position?: string;
}

/** The failure of a change that the model doesn't accept. */
export function invalid(
  { entity, id }: Pick<Change, 'entity' | 'id'>,
  spot: Spot,
  problem: Saying,
  finder: RowFinder,
) {
  const thing = thingIn(finder, entity, id);
  const { field } = spot;
  return fail(
    'invalid-change',
    field === undefined
      ? say('write.invalid', { thing, problem })
      : say('write.invalid-field', { thing, field: sayField(field), problem }),
    { entity, id, ...spot },
  );
}

function notAValue(inside: readonly string[]): { readonly spot: Spot; readonly problem: Saying } {
  return inside.length === 0
    ? { spot: {}, problem: say('write.not-a-value') }
    : { spot: { position: inside.join('.') }, problem: say('write.not-a-value-inside') };
}

/** Whether JSON keeps a value as it is: of one that isn't a number it makes null, and of a date a text. */
function isWhollyJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isWhollyJson);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isWhollyJson);
}

type Read<T> =
  | { readonly ok: true; readonly value: T; readonly json: string }
  /** Where inside it, as far as that can be said. */
  | { readonly ok: false; readonly path: readonly string[] };

/** A value as its schema takes it. Most are recognised by their JSON, which is needed anyway, in a fraction of the time. */
function readBy<T>(schema: z.ZodType<T>, given: T): Read<T> {
  const json = isWhollyJson(given) ? JSON.stringify(given) : '';
  if (isCanonicalIn(schema)(json)) return { ok: true, value: given, json };
  const parsed = schema.safeParse(given);
  return parsed.success
    ? { ok: true, value: parsed.data, json: JSON.stringify(parsed.data) }
    : { ok: false, path: parsed.error.issues[0]?.path.map(String) ?? [] };
}

function validateCreation(checker: Checker, change: Creation, finder: RowFinder): Result<ValidChange> {
  const { entity } = checker;
  const read = readBy(checker.creation, change.fields);
  if (!read.ok) {
    const [field, ...inside] = read.path;
    const { spot, problem } = notAValue(inside);
    return invalid(change, field === undefined ? {} : { field, ...spot }, problem, finder);
  }
  const { value } = read;
  const broken = entity.rule?.broken(value);
  if (broken !== undefined) return invalid(change, {}, broken, finder);
  if (entity.naturalKey !== undefined) {
    const expected = naturalId(entity.naturalKey.map((name) => String(value[name])));
    if (change.id !== expected) return invalid(change, { position: expected }, say('write.other-id'), finder);
  }
  return accepted({ entity, id: change.id, field: null, ...read });
}

/** Text is composed on its way in, so that the same name is the same string. */
function accepted({ entity, id, field, value, json }: ValidChange): Result<ValidChange> {
  if (!mayBeApartIn(json)) return succeed({ entity, id, field, value, json });
  const made = isFields(value) && field === null ? composedFields(entity, value) : composedWithin(value);
  return succeed({ entity, id, field, value: made, json: JSON.stringify(made) });
}

/** What an id is made of stays as it is in the id. */
function composedFields(entity: Entity, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields))
    made[name] = entity.naturalKey?.includes(name) === true ? value : composedWithin(value);
  return made;
}

function validateField(
  entity: Entity,
  change: Change & { field: string; value: unknown },
  finder: RowFinder,
): Result<ValidChange> {
  const { id, field, value } = change;
  const refuse = (problem: Saying, spot: Spot = {}) => invalid(change, { field, ...spot }, problem, finder);
  if (field === deletedField) {
    if (typeof value !== 'boolean') return refuse(say('write.not-a-deletion'));
    return accepted({ entity, id, field, value, json: JSON.stringify(value) });
  }
  const definition = entity.fields[field];
  if (definition === undefined) return refuse(say('write.no-such-field'));
  if (entity.naturalKey?.includes(field) === true) return refuse(say('write.fixed-field'));
  const read = readBy(definition.schema, value);
  if (!read.ok) {
    const { problem, spot } = notAValue(read.path);
    return refuse(problem, spot);
  }
  return accepted({ entity, id, field, ...read });
}

/** `finder` finds what a refusal has to name. */
export function validateChange(change: Change, finder: RowFinder): Result<ValidChange> {
  const checker = checkers.get(change.entity);
  if (checker === undefined) return invalid(change, {}, say('write.no-such-kind'), finder);
  if (change.id === '' || change.id.length > longestId)
    return invalid(change, {}, say('write.bad-id'), finder);
  return 'fields' in change
    ? validateCreation(checker, change, finder)
    : validateField(checker.entity, change, finder);
}
