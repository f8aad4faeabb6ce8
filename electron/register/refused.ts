// How a transaction is abandoned for a failure a person can meet: thrown inside it, so that it rolls back, and caught by the code that
// began it, so that it never leaves register/.

import { faultOfFile } from './file/faults.ts';
import type { Failure, Result } from '../../shared/kernel/result.ts';

export class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** What a transaction was refused for, by a rule or by the file. Anything else is rethrown. */
export function refusal(path: string, error: unknown): Extract<Result<never>, { ok: false }> {
  const failure = error instanceof Refused ? error.failure : faultOfFile(path, error);
  if (failure === undefined) throw error;
  return { ok: false, error: failure };
}
