// Several steps as one: written altogether or not at all, read as they stood at one moment, or tried out and taken back.

import type { Result } from '../../../shared/kernel/result.ts';
import { connection } from '../connection.ts';
import { Refused, refusal } from '../refused.ts';
import type { ReadableRegister, WritableRegister } from '../register.ts';

/** If it fails or throws, nothing is written. */
export function allOrNothing<T>(register: WritableRegister, act: () => Result<T>): Result<T> {
  const run = register[connection].transaction((): Result<T> => {
    const done = act();
    if (!done.ok) throw new Refused(done.error);
    return done;
  });
  try {
    return run.immediate();
  } catch (error) {
    return refusal(error);
  }
}

/** Everything read inside it is of one moment. */
export function atOneMoment<T>(register: ReadableRegister, read: () => T): T {
  return register[connection].transaction(read)();
}

class TakenBack extends Error {}

/** It sees its changes as if they had been written; none of them is kept. */
export function tryOut<T>(register: WritableRegister, act: () => T): T {
  let seen: { readonly value: T } | undefined;
  const run = register[connection].transaction(() => {
    seen = { value: act() };
    throw new TakenBack();
  });
  try {
    run.immediate();
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  if (seen === undefined) throw new Error('what was tried out saw nothing');
  return seen.value;
}
