// A change as callers write it: the creation of an entity with its first fields, or one field set. The register adds the rest.

import type * as z from 'zod';
import type { Alone, Entity, NewFields } from './entity.ts';
import type { Origin } from './origin.ts';
import type { Saying } from './saying.ts';

export interface Creation {
  readonly entity: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface FieldChange {
  readonly entity: string;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

export type Change = Creation | FieldChange;

/** What goes through the one door: who, why, and what. */
export interface Proposal {
  readonly actor: string;
  /** What is done, for the history: "Import 214 figures from q2-finance.xlsx". */
  readonly act: Saying;
  /** Left out when somebody typed it. */
  readonly origin?: Origin;
  /** Why, in the words of whoever makes it. Changes under a seal need one. */
  readonly reason?: string | undefined;
  readonly changes: readonly Change[];
}

/** The field whose true is a deletion. Every entity has it; no definition lists it. */
export const deletedField = 'deleted';

/** Whether a value is what a creation carries: every first field by its name. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function create<E extends Entity>(entity: E, id: string, fields: NewFields<E>): Creation {
  return { entity: entity.name, id, fields };
}

export function set<E extends Entity, const K extends keyof E['fields'] & string>(
  entity: E,
  id: string,
  field: K,
  value: z.input<E['fields'][K]['schema']>,
): FieldChange {
  return { entity: entity.name, id, field, value };
}

/** Deletes what goes alone. What owns something goes by `removalOf` (register/removal.ts), with all that goes with it. */
export function remove(entity: Alone, id: string): FieldChange {
  return { entity: entity.name, id, field: deletedField, value: true };
}

/** Whether setting this field of something sealed needs a reason: where its kind names the fields, those alone, with what it belongs to and its end. */
export function isKeptBySeal(
  { sealedBy, sealedFields }: Pick<Entity, 'sealedBy' | 'sealedFields'>,
  field: string,
): boolean {
  if (sealedFields === undefined || field === deletedField) return true;
  return sealedFields.includes(field) || sealedBy.includes(field);
}
