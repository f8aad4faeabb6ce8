// Loaded into the app before its own code: the thread that holds the register waits for a share that doesn't answer, and never comes back.

import { isMainThread, parentPort, workerData } from 'node:worker_threads';

function isAskedToClose(message: unknown): boolean {
  return typeof message === 'object' && message !== null && Reflect.get(message, 'name') === 'close';
}

if (!isMainThread && typeof Reflect.get(Object(workerData), 'path') === 'string') {
  parentPort?.on('message', (message: unknown) => {
    if (isAskedToClose(message)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
}
