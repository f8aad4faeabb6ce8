// What an entity definition is: its name, its fields, and how each field is checked, stored, searched and linked.
// The register, the imports and the screens all read these definitions; none of them repeats a field.

import * as z from 'zod';

/** How a field's value sits in its SQLite column. */
export type Column = 'text' | 'integer' | 'boolean' | 'json';

export interface Field<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly column: Column;
  /** The entity whose id this field holds: a foreign key in the tables. */
  readonly references?: string;
  /** Found by full-text search. */
  readonly searched?: true;
  /** Says where another field's value is from, or when: written apart it is no conflict of its own, and goes with that one. */
  readonly follows?: true;
}

export interface Entity<N extends string = string, F extends Record<string, Field> = Record<string, Field>> {
  /** Singular, as in the domain; the table has the same name. */
  readonly name: N;
  readonly fields: F;
  /** Fields that together are the entity's identity: its id is derived from them and they never change. */
  readonly naturalKey?: readonly string[];
  /** A rule over several fields of a new entity: the sentence that says what is wrong, or undefined. */
  readonly rule?: (fields: Readonly<Record<string, unknown>>) => string | undefined;
}

/** One row of an entity, as the queries return it. */
export type Row<E extends Entity> = { readonly id: string } & {
  readonly [K in keyof E['fields']]: z.output<E['fields'][K]['schema']>;
};

/** The fields given when an entity is created; a field that may be empty can be left out. */
export type NewFields<E extends Entity> = z.input<
  z.ZodObject<{ [K in keyof E['fields']]: E['fields'][K]['schema'] }>
>;

export function defineEntity<const N extends string, const F extends Record<string, Field>>(
  name: N,
  fields: F,
  identity: Pick<Entity, 'rule'> & { readonly naturalKey?: readonly (keyof F & string)[] } = {},
): Entity<N, F> {
  return { name, fields, ...identity };
}

/** A rule that exactly one of these references is given. */
export function exactlyOneOf(names: readonly string[]) {
  return (fields: Readonly<Record<string, unknown>>): string | undefined => {
    const given = names.filter((name) => fields[name] !== null && fields[name] !== undefined);
    return given.length === 1
      ? undefined
      : `exactly one of ${names.join(', ')} must be given, not ${given.length}`;
  };
}

const separator = '/';

/**
 * The id of an entity with a natural key: its key parts joined, so that two people who enter the same thing apart have entered one thing.
 * Ids made at random hold no separator, so two keys never collide.
 */
export function naturalId(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(separator, '∕')).join(separator);
}

const line = z.string().trim().min(1).max(2_000);
const prose = z.string().max(100_000);

/** A short text that must be there: a title, a name. */
export const requiredText = { schema: line, column: 'text' } as const;
export const searchedText = { schema: line, column: 'text', searched: true } as const;
/** A text of any length that may be empty. */
export const searchedProse = { schema: prose.default(''), column: 'text', searched: true } as const;
export const optionalText = { schema: prose.nullable().default(null), column: 'text' } as const;
export const searchedOptionalText = {
  schema: prose.nullable().default(null),
  column: 'text',
  searched: true,
} as const;
/** Where a value is from, in words. */
export const origin = { schema: prose.nullable().default(null), column: 'text', follows: true } as const;
/** Order among siblings: the lowest first. Not shown, and free to have gaps. */
export const position = { schema: z.int().default(0), column: 'integer' } as const;
export const flag = { schema: z.boolean().default(false), column: 'boolean' } as const;
/** A calendar date without a time, "2024-07-31". */
export const optionalDate = { schema: z.iso.date().nullable().default(null), column: 'text' } as const;

const id = z.string().min(1).max(500);

export function reference<const E extends string>(entity: E) {
  return { schema: id, column: 'text', references: entity } as const;
}

export function optionalReference<const E extends string>(entity: E) {
  return { schema: id.nullable().default(null), column: 'text', references: entity } as const;
}

export function oneOf<const V extends readonly [string, ...string[]]>(values: V) {
  return { schema: z.enum(values), column: 'text' } as const;
}

export function json<S extends z.ZodType>(schema: S) {
  return { schema, column: 'json' } as const;
}
