// What the definition of a kind of thing says: its fields, with how each is checked, stored, searched, linked and put into words; and of
// the kind as a whole, what one of them is called, where it opens, what becomes of what it owns when it is deleted, and what seals it. The register, the
// imports and the screens all read these definitions; none of them repeats one, and none asks which kind it has in front of it.

import * as z from 'zod';
import type { Destination } from './destination.ts';
import type { Saying, Spoken } from './saying.ts';

/** How a field's value sits in its SQLite column. */
export type Column = 'text' | 'integer' | 'boolean' | 'json';

/** What something is called, by the name of its entity and its id; the id itself where nothing is known about it. */
export type NameOf = (entity: string, id: string) => Spoken;

export interface Field<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly column: Column;
  /** The entity whose id this field holds: a foreign key in the tables. */
  readonly references?: string;
  /** The entities whose ids it may hold, without a foreign key in the tables. */
  readonly mentions?: readonly string[];
  /** The ids in a value of several parts; without this, the value is the id. */
  readonly mentionedIn?: (value: unknown) => readonly string[];
  /** The value is the hash of a file's bytes, which are kept beside the tables. */
  readonly holdsFile?: true;
  /** Found by full-text search. */
  readonly searched?: true;
  /** Of a value of several parts: what those of its parts are called that are words. */
  readonly searchedWithin?: readonly string[];
  /** Says where another field's value is from, or when: a concurrent change of it isn't a conflict of its own; it goes with that one. */
  readonly follows?: true;
  /**
   * Of one that follows another and says more than where that is from: where two people left that one the same and this one differs, somebody is
   * asked. How a side of that is said.
   */
  readonly asked?: (value: unknown) => Spoken;
  /**
   * How much a value keeps from readers. While copies have the field otherwise and nobody has chosen, the value that keeps back most stands, and
   * not the later by clock.
   */
  readonly keepsBack?: (value: unknown) => number;
  /** How its value is said where it isn't somebody's own words; undefined for a value it doesn't recognise. */
  readonly says?: (value: unknown, nameOf: NameOf) => Spoken | undefined;
}

type Fields = Readonly<Record<string, Field>>;

type RowOf<F extends Fields> = { readonly id: string } & {
  readonly [K in keyof F]: z.output<F[K]['schema']>;
};

/** A row of an entity that is known by name only. */
export type AnyRow = RowOf<Fields>;

/** A narrow view of the other rows of a register: one of them, by its entity and its id. */
export type Look = <E extends Entity>(entity: E, id: string | null) => Row<E> | undefined;

/** A view over whatever finds rows by the name of their entity. */
export function lookBy(row: (entity: string, id: string) => AnyRow | undefined): Look {
  // The rows found by an entity's name are that entity's; the type of one function for all of them can't express it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return ((entity, id) => (id === null ? undefined : row(entity.name, id))) as Look;
}

/** The kinds that a field refers to, with a key in the tables or without. */
export function kindsReferredTo({ references, mentions = [] }: Field): readonly string[] {
  return references === undefined ? mentions : [references];
}

/** The ids of what a value of that field refers to. */
export function idsReferredTo({ mentionedIn }: Field, value: unknown): readonly string[] {
  if (mentionedIn !== undefined) return mentionedIn(value);
  return typeof value === 'string' ? [value] : [];
}

/** "activity.objectiveId": the field of an entity that refers to another. */
export type Referring = `${string}.${string}`;

/** Where something opens. */
export type Opening =
  | Destination
  /** Where another row opens: what it belongs to. */
  | { readonly as: string; readonly id: string }
  /** Where the first row that refers to it by this field opens. */
  | { readonly asFirst: Referring }
  | 'nowhere';

/**
 * What becomes of a row when the row it refers to is deleted: it is deleted too (`goes`); it stays with that field emptied (`stays`); it
 * stays as it is, and whoever reads it ignores what is gone (`passes over`); or while it is there the other can't be deleted (`refuses`).
 * `last takes it` is for what is shared: when the last row that refers to it is deleted, so is what it refers to.
 */
export type Fate = 'goes' | 'stays' | 'passes over' | 'refuses' | 'last takes it';

/** A rule over several fields of one row. */
export interface Rule {
  readonly over: readonly string[];
  /** What is wrong, or undefined. */
  readonly broken: (fields: Readonly<Record<string, unknown>>) => Saying | undefined;
}

/** What holds for the whole of an entity. There is no default: where there is nothing to say, a definition says so. */
interface Nature<F extends Fields> {
  /** What the kind of thing is called: "activity". */
  readonly kind: Saying;
  /** What one of them is called among its kind: "1.4". */
  readonly named: (row: RowOf<F>, look: Look) => Spoken;
  /** Whether its name says its kind already: "objective 1". */
  readonly nameSaysKind?: true;
  /** How search shows it when its name says too little, and the line below that. */
  readonly title?: (row: RowOf<F>, look: Look) => Spoken;
  readonly detail?: (row: RowOf<F>, look: Look) => Spoken;
  /** The field that says most about it: what the history shows of a new one. */
  readonly main: (keyof F & string) | null;
  /** Fields a person can look it up by: refs and names. What has none appears in the history of what owns it. */
  readonly calledBy: readonly (keyof F & string)[];
  /** Fields of rows that refer to it, by which it can be looked up as well: another name. */
  readonly alsoCalledBy?: readonly Referring[];
  readonly opens: (row: RowOf<F>, look: Look) => Opening;
  /** What becomes of the rows that refer to one when it goes: every field that refers to this entity, or mentions it. */
  readonly owns: Owns;
  /** What to tell somebody who tries to delete one that others need, when there is more to say than that. */
  readonly neededBy?: (row: RowOf<F>, needing: Needing) => Saying;
  /**
   * The references through which one is sealed: by what they point to, or by what seals that. A reference of another kind to this one seals it by
   * what that other is sealed by: a paper, by the items it is for.
   */
  readonly sealedBy: readonly ((keyof F & string) | Referring)[];
  /** Of what is sealed, the fields that only a reason changes; all of them, where this is left out. Making or deleting one always needs it. */
  readonly sealedFields?: readonly (keyof F & string)[];
  /** What a row says that seals what belongs to it: then this changes only with a reason. */
  readonly seals: (row: RowOf<F>) => Saying | undefined;
  /** What it seals, it is under itself as well: its own fields change only with a reason, and so does the seal. */
  readonly sealsItself?: true;
}

interface Identity<F extends Fields> {
  /** Fields that together are the entity's identity: its id is derived from them and they never change. */
  readonly naturalKey?: readonly (keyof F & string)[];
  readonly rule?: Rule;
}

export type Definition<F extends Fields> = Nature<F> & Identity<F>;

type Owns = Readonly<Record<Referring, Fate>>;

export interface Entity<
  N extends string = string,
  F extends Fields = Fields,
  O extends Owns = Owns,
> extends Omit<Definition<Fields>, 'owns'> {
  /** Singular, as in the domain; the table has the same name. */
  readonly name: N;
  readonly fields: F;
  readonly owns: O;
}

/** One row of an entity, as the queries return it. */
export type Row<E extends Entity> = RowOf<E['fields']>;

/** The fields given when an entity is created; a field that may be empty can be left out. */
export type NewFields<E extends Entity> = z.input<
  z.ZodObject<{ [K in keyof E['fields']]: E['fields'][K]['schema'] }>
>;

export function defineEntity<const N extends string, const F extends Fields, const O extends Owns>(
  name: N,
  fields: F,
  definition: Definition<F> & { readonly owns: O },
): Entity<N, F, O> {
  const { owns } = definition;
  // Callers looked the row up by this same definition; the type of a list of many kinds can't express it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...(definition as unknown as Definition<Fields>), name, fields, owns };
}

/** A kind that nothing refers to: one of them goes alone. */
export type Alone = Entity<string, Fields, Readonly<Record<string, never>>>;

/** Said by a definition whose rows seal nothing. */
export const sealsNothing = (): undefined => undefined;

/** What needs a row: how many things, and of which kinds. */
export interface Needing {
  readonly count: number;
  readonly kinds: readonly string[];
}

/** The kinds that a field of this entity may refer to; none where it has no such field. */
export function kindsNamedIn({ fields }: Entity, name: string): readonly string[] {
  const field = fields[name];
  return field === undefined ? [] : kindsReferredTo(field);
}

/** Which entity and which field. */
export function partsOf(referring: string): { readonly entity: string; readonly field: string } {
  const dot = referring.indexOf('.');
  return { entity: referring.slice(0, dot), field: referring.slice(dot + 1) };
}

/** Which other kind seals one of this kind, and by which of its fields; undefined for a field of its own. */
export function sealedFrom(by: string): ReturnType<typeof partsOf> | undefined {
  return by.includes('.') ? partsOf(by) : undefined;
}

/** A rule that exactly one of these references is given. */
export function exactlyOneOf(names: readonly string[]): Rule {
  return {
    over: names,
    broken: (fields) => {
      const given = names.filter((name) => fields[name] !== null && fields[name] !== undefined);
      return given.length === 1
        ? undefined
        : {
            say: 'write.exactly-one-of',
            fields: { several: names.map((name) => ({ say: `history.field.${name}` })), between: ', ' },
            given: given.length,
          };
    },
  };
}

const separator = '/';
const replacement = '∕';

/**
 * The id of an entity with a natural key: its key parts joined, so that two people who each enter the same thing have entered one thing.
 * Ids made at random hold no separator, so two keys never collide.
 */
export function naturalId(parts: readonly string[]): string {
  return parts
    .map((part) => (part.includes(separator) ? part.replaceAll(separator, replacement) : part))
    .join(separator);
}

/** The parts that a natural id was made of; undefined where they can't be told from it. */
export function partsOfNaturalId(id: string): readonly string[] | undefined {
  return id.includes(replacement) ? undefined : id.split(separator);
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
/** Order among siblings: the lowest first. Not shown, and free to have gaps. */
export const position = { schema: z.int().default(0), column: 'integer' } as const;
export const flag = { schema: z.boolean().default(false), column: 'boolean' } as const;

const saysDay = (value: unknown) => (typeof value === 'string' ? { day: value } : undefined);
const saysPence = (value: unknown) => (Number.isSafeInteger(value) ? { pence: Number(value) } : undefined);

/** A calendar date without a time, "2024-07-31". */
export const optionalDate = {
  schema: z.iso.date().nullable().default(null),
  column: 'text',
  says: saysDay,
} as const;
export const requiredDate = { schema: z.iso.date(), column: 'text', says: saysDay } as const;
/** Integer pence. */
export const money = { schema: z.int(), column: 'integer', says: saysPence } as const;
/** Integer pence; null while it isn't known. */
export const optionalMoney = {
  schema: z.int().nullable().default(null),
  column: 'integer',
  says: saysPence,
} as const;

const id = z.string().min(1).max(500);

export function reference<const E extends string>(entity: E) {
  return { schema: id, column: 'text', references: entity } as const;
}

export function optionalReference<const E extends string>(entity: E) {
  return { schema: id.nullable().default(null), column: 'text', references: entity } as const;
}

/** One of a few choices, each said in the reader's language. */
export function oneOf<const V extends readonly [string, ...string[]]>(
  values: V,
  says: (value: V[number]) => Spoken,
) {
  const schema = z.enum(values);
  return {
    schema,
    column: 'text',
    says: (value: unknown) => {
      const known = schema.safeParse(value);
      return known.success ? says(known.data) : undefined;
    },
  } as const;
}

/** One of a few choices, of which each keeps back more than the one before it. */
export function leastFirst<const V extends readonly [string, ...string[]]>(
  values: V,
  says: (value: V[number]) => Spoken,
) {
  const order: readonly unknown[] = values;
  return { ...oneOf(values, says), keepsBack: (value: unknown) => order.indexOf(value) } as const;
}

/** Of what is there or is null: where it is there, something is kept back. */
export const whereGiven = (value: unknown): number => (value === null ? 0 : 1);

/** A value of several parts, and how the whole of it is said. */
export function json<S extends z.ZodType>(
  schema: S,
  says: (value: NonNullable<z.output<S>>, nameOf: NameOf) => Spoken,
) {
  return {
    schema,
    column: 'json',
    says: (value: unknown, nameOf: NameOf) => {
      const known = schema.safeParse(value);
      if (!known.success || known.data === null || known.data === undefined) return undefined;
      return says(known.data, nameOf);
    },
  } as const;
}

/** A value of several parts, among them ids of rows of these kinds. */
export function mentioning<S extends z.ZodType, F extends Field>(
  field: F & { readonly schema: S },
  kinds: readonly string[],
  ids: (value: NonNullable<z.output<S>>) => readonly string[],
): F & {
  readonly schema: S;
  readonly mentions: readonly string[];
  readonly mentionedIn: NonNullable<Field['mentionedIn']>;
} {
  return {
    ...field,
    mentions: kinds,
    mentionedIn: (value: unknown) => {
      const known = field.schema.safeParse(value);
      if (!known.success || known.data === null || known.data === undefined) return [];
      return ids(known.data);
    },
  };
}
