// When nobody waits for an answer, so that what can wait is done then.

import { setTimeout } from 'node:timers/promises';

export interface Quiet {
  /** Runs what somebody waits for. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
  /** Settles when nobody has waited for anything for a while. Does not keep the thread alive. */
  readonly idle: () => Promise<void>;
}

/** `quiet` is how long a while is, in milliseconds. */
export function watchForQuiet(quiet: number): Quiet {
  let answering = 0;
  let since = performance.now();
  return {
    during: async (work) => {
      answering += 1;
      try {
        await work();
      } finally {
        answering -= 1;
        since = performance.now();
      }
    },
    idle: async () => {
      for (;;) {
        // Polls in sequence by design.
        // oxlint-disable-next-line no-await-in-loop
        await setTimeout(quiet, undefined, { ref: false });
        if (answering === 0 && performance.now() - since >= quiet) return;
      }
    },
  };
}
