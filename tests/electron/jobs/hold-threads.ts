// Threads that begin from now on are held while they load SQLite, until they are let go.

import { execFileSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import threads, { type WorkerOptions } from 'node:worker_threads';

export interface Held {
  /** Settles once a thread is being held. */
  readonly isHeld: () => Promise<void>;
  readonly letGo: () => void;
}

/** In this process; `folder` is for the pipe at which they wait. */
export function holdThreads(folder: string): Held {
  const pipe = join(folder, 'held');
  const makePipe = 'mkfifo';
  execFileSync(makePipe, [pipe]);
  const { Worker } = threads;
  const first = new URL('held-load.ts', import.meta.url).href;

  class HeldWorker extends Worker {
    constructor(asked: string | URL, options?: WorkerOptions) {
      super(asked, {
        ...options,
        execArgv: [...process.execArgv, '--import', first],
        env: { ...process.env, HELD_BY: pipe },
      });
    }
  }

  threads.Worker = HeldWorker;
  syncBuiltinESMExports();
  return {
    isHeld: async () => {
      while (!existsSync(`${pipe}.loading`)) await setTimeout(10);
    },
    letGo: () => {
      // For reading too: then it waits for nobody. It is closed with the process.
      openSync(pipe, 'r+');
    },
  };
}
