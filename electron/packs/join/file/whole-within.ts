// A paper made whole within limits of time and memory: in a thread of its own, since nothing else stops qpdf in the middle of a file. The thread is kept for
// the next paper, and ended with one that takes too much.

import { Worker } from 'node:worker_threads';
import { fail } from '../../../../shared/kernel/result.ts';
import { say } from '../../../../shared/language/say.ts';
import { watchMemory } from '../../../thread-memory.ts';
import { threadModule } from '../../../thread-module.ts';
import { clientOf } from '../../../wall/port.ts';
import type { Whole } from './make-whole.ts';
import { wholeWall } from './whole-wall.ts';

interface Refused {
  readonly refused: 'too slow' | 'too much memory' | 'unreadable';
}

interface Thread {
  readonly worker: Worker;
  readonly make: (bytes: Uint8Array) => Promise<Whole | undefined>;
  /** Why there is no answer. */
  readonly lost: () => Refused;
}

/** Between two papers; it keeps no process alive. */
let idle: Thread | undefined;

function startThread(): Thread {
  const worker = new Worker(threadModule('paper-worker'));
  const { calls, end } = clientOf(wholeWall, worker);
  let lost: Refused = { refused: 'unreadable' };
  const watch = watchMemory(worker, () => {
    lost = { refused: 'too much memory' };
    void worker.terminate();
  });
  const gone = () => {
    end(fail('paper-unreadable', say('packs.paper-unreadable')).error);
    if (idle?.worker === worker) idle = undefined;
  };
  worker.on('error', gone);
  worker.once('exit', gone);
  return {
    worker,
    make: async (bytes) => {
      const made = await watch.during(calls.whole.make({ bytes }));
      return made.ok ? made.value : undefined;
    },
    lost: () => lost,
  };
}

const late = Symbol('late');

/** `patience` in milliseconds. */
export async function wholeWithin(bytes: Uint8Array, patience: number): Promise<Whole | Refused> {
  const thread = idle ?? startThread();
  idle = undefined;
  const { worker, make, lost } = thread;
  worker.ref();
  const waited = Promise.withResolvers<typeof late>();
  const timer = setTimeout(() => {
    waited.resolve(late);
  }, patience);
  const made = await Promise.race([make(bytes), waited.promise]);
  clearTimeout(timer);
  if (made === late || made === undefined) {
    await worker.terminate();
    return made === late ? { refused: 'too slow' } : lost();
  }
  worker.unref();
  if (idle === undefined) idle = thread;
  else void worker.terminate();
  if ('refused' in made) return made;
  // Another thread's bytes come as plain ones.
  const { buffer, byteOffset, byteLength } = made.bytes;
  return { ...made, bytes: Buffer.from(buffer, byteOffset, byteLength) };
}
