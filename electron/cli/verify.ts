// `verify`: the whole log replayed into a fresh database and compared with the tables, and every hash checked.

import type { Spoken } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import type { Environment } from '../register/environment.ts';
import { openForReading } from '../register/open.ts';
import { verify } from '../register/read/verify.ts';
import { exitCodes, failed, type Outcome } from './outcome.ts';
import { noticesOfFile } from './register-notices.ts';

export function runVerify(registerPath: string, environment: Environment): Outcome {
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  const register = opened.value;
  try {
    const faults = register.findFaults();
    const { batches, changes, problems } =
      faults.length > 0 ? { batches: 0, changes: 0, problems: faults } : verify(register);
    const sound = problems.length === 0;
    const notices = sound ? noticesOfFile(register, environment) : [];
    const lines: Spoken[] = sound
      ? [
          say('command.verify.sound', {
            register: registerPath,
            batches: say('command.batches', { count: batches }),
            changes: say('command.changes', { count: changes }),
          }),
          ...notices,
        ]
      : [say('command.verify.unsound', { register: registerPath }), ...problems];
    return {
      exit: sound ? exitCodes.done : exitCodes.damaged,
      lines: (speak) => lines.map(speak),
      json: { register: registerPath, sound, notices, batches, changes, problems },
    };
  } finally {
    register.close();
  }
}
