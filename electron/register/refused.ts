// How a transaction is left because of something a person can meet: thrown inside it, so that it rolls back, and caught by whoever began
// it, so that it never leaves the register's folder.

import type { Failure, Result } from '../../shared/kernel/result.ts';

export class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** What a transaction was refused for. Anything else that was thrown is thrown on. */
export function refusal(error: unknown): Extract<Result<never>, { ok: false }> {
  if (error instanceof Refused) return { ok: false, error: error.failure };
  throw error;
}
