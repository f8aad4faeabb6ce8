// How much memory a thread may take, looked at from outside. A thread with a limit of its own ends alone in Node; in Electron nobody vouches for
// that, and one that reaches the end of its memory may take the process and every window with it.

import { totalmem } from 'node:os';
import type { HeapInfo } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import { once } from '../shared/kernel/once.ts';
import { codeOf } from './why.ts';

/** Milliseconds. A thread takes half a gigabyte in a second at the most, and that much room is left below the limit. */
const between = 250;

/** The engine collects before it is half way from what is alive to its limit: beyond this share of it, at least half of the limit is alive. */
const shareOfHeap = 0.75;

/** Bytes. Half of the machine's memory, or of what the process has been given of it, is left to everything else. */
function shareOfMachine(): number {
  const given = process.constrainedMemory();
  return (given > 0 ? Math.min(given, totalmem()) : totalmem()) / 2;
}

function isTooMuch({ used_heap_size, external_memory, heap_size_limit }: HeapInfo, most: number): boolean {
  return used_heap_size > shareOfHeap * heap_size_limit || used_heap_size + external_memory > most;
}

export interface MemoryWatch {
  /** The thread is looked at for as long as an answer is waited for. */
  readonly during: <T>(answer: Promise<T>) => Promise<T>;
}

/**
 * `most` in bytes, of objects and buffers together. `onTooMuch` is called once, and has to end the thread: also where the engine was quicker and
 * ends it for its memory, before any other hearer of that error that is added after this.
 */
export function watchMemory(worker: Worker, onTooMuch: () => void, most = shareOfMachine()): MemoryWatch {
  let waiting = 0;
  let watching = false;
  const tell = once(onTooMuch);
  worker.on('error', (error) => {
    if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') tell();
  });
  const look = async () => {
    let statistics: HeapInfo | undefined;
    try {
      statistics = await worker.getHeapStatistics();
    } catch {
      // It hasn't begun yet, or has ended: then no answer is waited for any more.
    }
    if (statistics !== undefined && isTooMuch(statistics, most)) tell();
    else if (waiting > 0) lookLater();
    else watching = false;
  };
  const lookLater = () => {
    setTimeout(() => void look(), between).unref();
  };
  return {
    during: async (answer) => {
      waiting += 1;
      if (!watching) {
        watching = true;
        lookLater();
      }
      try {
        return await answer;
      } finally {
        waiting -= 1;
      }
    },
  };
}
