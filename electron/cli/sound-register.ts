// A register that something is made from for others to read: it is whole, and what its log says, or nothing is made.

import { fail } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { openForReading, type ReadOnlyRegister } from '../register/open.ts';
import { verify } from '../register/read/verify.ts';
import { failed, type Outcome } from './outcome.ts';

function refusedFor(file: string, key: 'command.check.damaged' | 'command.unsound', all: readonly Saying[]) {
  const faults = { several: all, between: '; ' };
  return failed(fail('damaged', say(key, { register: file, faults }), { file }).error);
}

/** Opens it to be read, and reads its whole log before anything is made of it. */
export async function onSound(
  path: string,
  use: (register: ReadOnlyRegister) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const opened = openForReading(path);
  if (!opened.ok) return failed(opened.error);
  const register = opened.value;
  try {
    const faults = register.findFaults();
    if (faults.length > 0) return refusedFor(path, 'command.check.damaged', faults);
    const { problems } = verify(register);
    return problems.length > 0 ? refusedFor(path, 'command.unsound', problems) : await use(register);
  } finally {
    register.close();
  }
}
