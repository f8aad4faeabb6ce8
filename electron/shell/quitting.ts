// How the app ends: the register is folded into its one file first, and nothing that hangs keeps the process alive.

import { app } from 'electron';
import { forTheLog } from '../why.ts';
import type { Log } from './log-file.ts';

/** Milliseconds. Longer than a job is given to stop; a thread that waits for a dead share would wait for ever. */
const usualPatience = 15_000;

export interface Quitting {
  /** Somebody starts the app again with these arguments while it is closing: it starts once it is closed. False when it isn't closing. */
  readonly startAgain: (argv: readonly string[]) => boolean;
}

/** Ends this process now. The system's own call waits for every thread, and one of them is why. */
function endNow() {
  process.kill(process.pid, 'SIGKILL');
}

export function quitOnce(close: () => Promise<void>, log: Log, patience = usualPatience): Quitting {
  let closing = false;
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    const late = setTimeout(() => {
      log(`quit: not closed after ${patience} milliseconds; what was committed is in the register`);
      endNow();
    }, patience);
    void close()
      .catch((error: unknown) => {
        log(`quit: ${forTheLog(error)}`);
      })
      .finally(() => {
        clearTimeout(late);
        closed = true;
        app.quit();
      });
  });
  return {
    startAgain: (argv) => {
      if (closing) app.relaunch({ args: argv.slice(1) });
      return closing;
    },
  };
}
