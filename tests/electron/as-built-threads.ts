// In a test's process: a thread whose source is asked for is the one that was built before the tests.

import { existsSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import threads, { type WorkerOptions } from 'node:worker_threads';
import { inject } from 'vitest';

const folder = join(inject('threads'), 'electron');
const { Worker } = threads;

function asBuilt(asked: string | URL): string | URL {
  if (!(asked instanceof URL)) return asked;
  const built = join(folder, basename(asked.pathname).replace(/\.ts$/u, '.js'));
  return existsSync(built) ? pathToFileURL(built) : asked;
}

class BuiltWorker extends Worker {
  constructor(asked: string | URL, options?: WorkerOptions) {
    super(asBuilt(asked), options);
  }
}

threads.Worker = BuiltWorker;
syncBuiltinESMExports();
