// A thread whose source is asked for is the one that was built before the tests.

import { existsSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import threads, { type WorkerOptions } from 'node:worker_threads';

/** From now on in this process; `built` is the folder that threads-once.ts provides. */
export function useBuiltThreads(built: string): void {
  const folder = join(built, 'electron');
  const { Worker } = threads;

  function asBuilt(asked: string | URL): string | URL {
    if (!(asked instanceof URL)) return asked;
    const path = join(folder, basename(asked.pathname).replace(/\.ts$/u, '.js'));
    return existsSync(path) ? pathToFileURL(path) : asked;
  }

  class BuiltWorker extends Worker {
    constructor(asked: string | URL, options?: WorkerOptions) {
      super(asBuilt(asked), options);
    }
  }

  threads.Worker = BuiltWorker;
  syncBuiltinESMExports();
}
