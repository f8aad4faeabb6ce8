// Several steps as one: written altogether or not at all, read as they stood at one moment, or tried out and taken back.

import type { Result } from '../../../shared/kernel/result.ts';
import { connection, inside } from '../connection.ts';
import { noteWritten, type Environment, type LedgerEntry } from '../environment.ts';
import { nameable } from '../log/identity.ts';
import { Refused, refusal } from '../refused.ts';
import type { ReadableRegister, WritableRegister } from '../register.ts';

interface Within {
  /** The register as what may yet be taken back sees it: under a name of its own, and remembered by nobody. */
  readonly register: WritableRegister;
  /** Once all of it is on disk: the register has that name, and this computer remembers what was written under it. */
  readonly keep: () => void;
}

/** The file takes back what was written in it, but neither what the register is called in memory nor what is noted outside it. */
function within(register: WritableRegister): Within {
  const { environment, identity } = register;
  const named = nameable(identity);
  const noted = new Map<string, LedgerEntry>();
  const { ledger, ...others } = environment;
  const inIt: Environment =
    ledger === undefined
      ? others
      : {
          ...others,
          ledger: {
            endOf: (replica) => noted.get(replica) ?? ledger.endOf(replica),
            note: (replica, end) => void noted.set(replica, end),
          },
        };
  return {
    register: {
      ...register,
      environment: inIt,
      identity: named.identity,
      [inside]: { ...register[inside], rename: named.rename },
    },
    keep: () => {
      register[inside].rename(named.identity.replica);
      for (const [replica, end] of noted) noteWritten(environment, replica, end);
    },
  };
}

/** `act` is given the register to write to. If it fails or throws, nothing is written, and the register is the copy that it was. */
export function allOrNothing<T>(
  register: WritableRegister,
  act: (register: WritableRegister) => Result<T>,
): Result<T> {
  const { register: written, keep } = within(register);
  const run = register[connection].transaction((): Result<T> => {
    const done = act(written);
    if (!done.ok) throw new Refused(done.error);
    return done;
  });
  try {
    const done = run.immediate();
    keep();
    return done;
  } catch (error) {
    return refusal(register.path, error);
  }
}

/** Everything read inside it is of one moment. */
export function atOneMoment<T>(register: ReadableRegister, read: () => T): T {
  return register[connection].transaction(read)();
}

class TakenBack extends Error {}

/** `act` is given the register to write to, and sees its changes as if they had been written; none of them is kept. */
export function tryOut<T>(register: WritableRegister, act: (register: WritableRegister) => T): T {
  const { register: written } = within(register);
  let seen: { readonly value: T } | undefined;
  const run = register[connection].transaction(() => {
    seen = { value: act(written) };
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
