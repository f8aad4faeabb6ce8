// Expected failures are values: what went wrong, where, and what to say of it to the person.

import type { Saying } from './saying.ts';

/** Where a failure happened, as far as it is known: the parts a person needs to find it again. */
export interface Place {
  readonly file?: string;
  readonly entity?: string;
  readonly id?: string;
  readonly field?: string;
  readonly position?: string;
}

/** A failure a user can cause or meet. `code` is for programs, `message` for people. */
export interface Failure {
  readonly code: string;
  readonly message: Saying;
  readonly place?: Place;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: string, message: Saying, place?: Place): { ok: false; error: Failure } {
  return { ok: false, error: place === undefined ? { code, message } : { code, message, place } };
}
