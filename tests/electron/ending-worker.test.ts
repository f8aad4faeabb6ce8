// A worker thread is never ended while it loads its modules: with SQLite among them that would take the process with it.

import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { endingOf } from '../../electron/ending-worker.ts';

/** Speaks when it is told to, as one that takes long to load. */
const slow = `
const { parentPort } = require('node:worker_threads');
parentPort.once('message', () => { parentPort.postMessage('loaded'); setInterval(() => undefined, 1000); });
`;

describe('a worker', () => {
  it('that has not said its first word is ended as soon as it has', async () => {
    const worker = new Worker(slow, { eval: true });
    const end = endingOf(worker);
    let ended = false;
    const exit = once(worker, 'exit').then(() => (ended = true));
    end();
    await setTimeout(150);
    expect(ended).toBe(false);
    worker.postMessage('speak');
    await exit;
    expect(ended).toBe(true);
  });

  it('that has is ended at once', async () => {
    const worker = new Worker(slow, { eval: true });
    const end = endingOf(worker);
    worker.postMessage('speak');
    await once(worker, 'message');
    const exit = once(worker, 'exit');
    end();
    expect(await exit).toEqual([1]);
  });
});
