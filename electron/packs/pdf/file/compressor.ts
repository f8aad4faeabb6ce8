// Compresses what a pack is made of while more of it is set: in a thread beside, which takes a tenth of the work of a long pack off the one that
// sets it. A short pack is done before a thread has begun.

import { Worker } from 'node:worker_threads';
import { threadModule } from '../../../thread-module.ts';
import { compressed } from './compressed.ts';

/** Something that is being compressed. */
export interface Compressed {
  /** Not to be asked for before its compressor has settled. */
  readonly bytes: () => Buffer;
}

export interface Compressor {
  /** `text` has one character a byte. */
  readonly compress: (text: string) => Compressed;
  /** Once all that was given is compressed. */
  readonly settled: () => Promise<void>;
  /** Lets its thread go; nothing can be given to it any more. */
  readonly close: () => void;
}

/** Which of the texts it is, and its bytes, or what they have become. */
export type Numbered = readonly [number: number, bytes: Uint8Array<ArrayBuffer>];

/** So many texts are compressed before a thread is worth its start: those of some fifteen pages. */
const beforeThread = 24;

/** What its bytes are handed out from: nothing else keeps them. */
interface Held {
  bytes: Buffer | undefined;
}

/** What a thread that fails hadn't done, or one that can't be started, is done here. */
export function compressorOf(start = () => new Worker(threadModule('compress-worker'))): Compressor {
  let given = 0;
  let worker: Worker | undefined;
  let isGone = false;
  /** What the thread hasn't answered yet. */
  const waiting = new Map<number, { readonly text: string; readonly held: Held }>();
  let settling: PromiseWithResolvers<void> | undefined;

  const settle = () => {
    settling?.resolve();
    settling = undefined;
  };
  const keep = (number: number, bytes: Buffer) => {
    const found = waiting.get(number);
    // Nobody waits for it any more once it is closed.
    if (found === undefined) return;
    found.held.bytes = bytes;
    waiting.delete(number);
    if (waiting.size === 0) settle();
  };
  const doTheRestHere = () => {
    isGone = true;
    for (const [number, { text }] of waiting) keep(number, compressed(text));
  };
  const startThread = (): Worker | undefined => {
    try {
      const made = start();
      made.on('message', ([number, { buffer, byteOffset, byteLength }]: Numbered) => {
        keep(number, Buffer.from(buffer, byteOffset, byteLength));
      });
      made.once('error', doTheRestHere);
      made.once('exit', doTheRestHere);
      // Last: who listens to a thread keeps it.
      made.unref();
      return made;
    } catch {
      // Where the system has no thread left to give.
      isGone = true;
      return undefined;
    }
  };
  const thread = (): Worker | undefined => (isGone ? undefined : (worker ??= startThread()));

  return {
    compress: (text) => {
      const number = given;
      given += 1;
      const beside = number < beforeThread ? undefined : thread();
      const held: Held = { bytes: beside === undefined ? compressed(text) : undefined };
      if (beside !== undefined) {
        waiting.set(number, { text, held });
        // Handed over, and not copied.
        const bytes = Buffer.allocUnsafeSlow(text.length);
        bytes.write(text, 'latin1');
        const asked: Numbered = [number, bytes];
        beside.postMessage(asked, [bytes.buffer]);
      }
      return {
        bytes: () => {
          if (held.bytes === undefined) throw new Error('asked for before it is compressed');
          return held.bytes;
        },
      };
    },
    settled: async () => {
      if (waiting.size === 0) return;
      settling ??= Promise.withResolvers<void>();
      worker?.ref();
      await settling.promise;
      worker?.unref();
    },
    close: () => {
      waiting.clear();
      settle();
      worker?.postMessage('end');
    },
  };
}
