// Expected failures are values: what went wrong, where, and what to say of it to the person.

import type { Saying } from './saying.ts';

/** What a failure is about, as far as it is known: what a person needs to find it again. */
export interface Whereabouts {
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
  readonly whereabouts?: Whereabouts;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(
  code: string,
  message: Saying,
  whereabouts?: Whereabouts,
): { ok: false; error: Failure } {
  return { ok: false, error: whereabouts === undefined ? { code, message } : { code, message, whereabouts } };
}
