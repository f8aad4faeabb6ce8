// What is to be said of a register that was opened to be read, whatever was asked of it.

import type { Saying } from '../../shared/kernel/saying.ts';
import type { Environment } from '../register/environment.ts';
import type { ReadOnlyRegister } from '../register/open.ts';
import { datedAhead } from '../register/read/dated-ahead.ts';
import { choicesWaiting } from '../usecases/exchange/waiting-choices.ts';

/** What its opening found, and whether a clock it was written by is ahead of this computer’s. */
export function noticesOfFile(register: ReadOnlyRegister, environment: Pick<Environment, 'now'>): Saying[] {
  return [register.notice, datedAhead(register, environment)].flatMap((each) => each ?? []);
}

/** That, and what of it stands as it does only until somebody chooses. */
export function noticesOf(register: ReadOnlyRegister, environment: Pick<Environment, 'now'>): Saying[] {
  const waiting = choicesWaiting(register);
  return [...noticesOfFile(register, environment), ...(waiting === undefined ? [] : [waiting])];
}
