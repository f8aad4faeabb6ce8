// `verify`: the whole log replayed into a fresh database and compared with the tables, and every hash checked.

import { findFaults } from '../register/file/integrity.ts';
import { openForReading } from '../register/open.ts';
import { verify } from '../register/read/verify.ts';
import { exitCodes, failed, type Outcome } from './outcome.ts';

export function runVerify(registerPath: string): Outcome {
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  const register = opened.value;
  try {
    const faults = findFaults(register.db);
    const { batches, changes, problems } =
      faults.length > 0 ? { batches: 0, changes: 0, problems: faults } : verify(register);
    const sound = problems.length === 0;
    const counted = `${batches} ${batches === 1 ? 'batch' : 'batches'} and ${changes} ${changes === 1 ? 'change' : 'changes'}`;
    const lines = sound
      ? [
          `${registerPath} is sound: ${counted} replayed give the same tables, and every hash holds.`,
          ...(register.notice === undefined ? [] : [register.notice]),
        ]
      : [`${registerPath} is not what its log says. Nothing was changed in it.`, ...problems];
    return {
      exit: sound ? exitCodes.done : exitCodes.damaged,
      lines,
      json: { register: registerPath, sound, batches, changes, problems },
    };
  } finally {
    register.close();
  }
}
