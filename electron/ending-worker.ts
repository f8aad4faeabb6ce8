// Ends a worker thread before it is done. A thread that is ended while it loads SQLite takes the whole process with it (the addon can't be
// registered in a thread that is going away), so one that has not yet said its first word is ended as soon as it has.

import type { Worker } from 'node:worker_threads';

/** The worker's first message, whatever it says, must come when its modules are loaded. Call this before the worker can have spoken. */
export function endingOf(worker: Worker): () => void {
  let loaded = false;
  let wanted = false;
  worker.once('message', () => {
    loaded = true;
    if (wanted) void worker.terminate();
  });
  return () => {
    wanted = true;
    if (loaded) void worker.terminate();
  };
}
