// How a transaction is abandoned for a failure a person can meet: thrown inside it, so that it rolls back, and caught by the code that
// began it, so that it never leaves register/.

import type { Failure, Result } from '../../shared/kernel/result.ts';

export class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** What a transaction was refused for. Anything else is rethrown. */
export function refusal(error: unknown): Extract<Result<never>, { ok: false }> {
  if (error instanceof Refused) return { ok: false, error: error.failure };
  throw error;
}
