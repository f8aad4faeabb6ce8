// A thread is looked at while its answer is waited for, and found out by what it holds, as objects or as bytes.

import { Worker, type ResourceLimits } from 'node:worker_threads';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { watchMemory } from '../../electron/thread-memory.ts';

const megabyte = 1024 * 1024;

/** It never lets go of what it makes, nor of the processor. */
function hungry(makes: string, resourceLimits: ResourceLimits = {}): Worker {
  const code = `const held = []; for (;;) held.push(${makes});`;
  const worker = new Worker(code, { eval: true, resourceLimits });
  onTestFinished(async () => void (await worker.terminate()));
  return worker;
}

describe('a thread that takes more than it may', () => {
  it.each([
    ['objects', '{ at: held.length }'],
    ['bytes', 'Buffer.alloc(100_000, 1)'],
  ])('of %s is told of once', async (_of, makes) => {
    const worker = hungry(makes);
    const gone = new Promise((settle) => worker.once('exit', settle));
    let told = 0;
    const onTooMuch = () => {
      told += 1;
      void worker.terminate();
    };
    await watchMemory(worker, onTooMuch, 80 * megabyte).during(gone);
    expect(told).toBe(1);
  });
});

describe('a thread that the engine ends for its memory', () => {
  it('before it was looked at is told of once as well', async () => {
    const worker = hungry('{ at: held.length }', { maxOldGenerationSizeMb: 20 });
    vi.spyOn(worker, 'getHeapStatistics').mockRejectedValue(new Error('Worker instance not running'));
    const gone = new Promise((settle) => worker.once('exit', settle));
    let told = 0;
    await watchMemory(worker, () => (told += 1)).during(gone);
    expect(told).toBe(1);
  });
});

describe('a thread that hasn’t begun', () => {
  it('when it is first looked at is looked at again', async () => {
    const worker = hungry('{ at: held.length }');
    const gone = new Promise((settle) => worker.once('exit', settle));
    const during = watchMemory(worker, () => void worker.terminate(), 80 * megabyte).during(gone);
    vi.spyOn(worker, 'getHeapStatistics').mockRejectedValueOnce(new Error('Worker instance not running'));
    await during;
    expect(worker.threadId).toBe(-1);
  });
});
