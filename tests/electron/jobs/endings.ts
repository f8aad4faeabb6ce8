// Runs endings-child.ts and reports how it ended.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';
import { standInArguments } from '../../stand-in/hosts.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

export interface Ending {
  /** The exit code, or the signal that ended the process: an abort is SIGABRT. */
  readonly end: number | string | null;
  readonly said: string;
  /** Node's own output when it aborts, and warnings. */
  readonly complained: string;
}

/**
 * `what` is jobs, impatient jobs or registers, and `number` how often; held, and the number of a task; or quit and the number of a task,
 * and `number` after how many milliseconds.
 */
export function endings(what: string, number: number, register: string): Promise<Ending> {
  const child = spawn(
    process.execPath,
    [
      ...standInArguments, // for the settings, which ask for Electron
      join(import.meta.dirname, 'endings-child.ts'),
      what,
      String(number),
      register,
      temporaryFolder(),
      inject('threads'),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  return new Promise((settle) => {
    child.once('close', (code, signal) => {
      settle({ end: code ?? signal, said: said.trim(), complained });
    });
  });
}
