// Tells when the thread has had nothing to answer for a while. Work that can wait, such as looking for damage, is done then.

import { setTimeout } from 'node:timers/promises';

export interface Quiet {
  /** Runs work whose answer somebody is waiting for. */
  readonly during: (work: () => Promise<void>) => Promise<void>;
  /** Resolves once nobody has waited for anything for a while. Doesn't keep the thread alive. */
  readonly idle: () => Promise<void>;
}

/** `quiet`: for how long nobody must have waited, in milliseconds. */
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
