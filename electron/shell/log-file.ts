// The app's log, for whoever looks into a fault: what went wrong and when, and nothing of a register. It doesn't grow without end.

import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

/** Bytes. One file before it is kept, so at most twice as much. */
const largest = 1024 * 1024;

export type Log = (what: string) => void;

/** `folder` is asked for at each line: before the app is ready it may not be known. */
export function logFile(folder: () => string, most = largest): Log {
  return (what) => {
    try {
      const logs = join(folder(), 'logs');
      const file = join(logs, 'minutebook.log');
      makeFolder(logs);
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > most)
        renameSync(file, join(logs, 'minutebook.before.log'));
      appendFileSync(file, `${new Date().toISOString()} ${what}\n`);
    } catch {
      // A log that can't be written must not stop the app.
    }
  };
}
