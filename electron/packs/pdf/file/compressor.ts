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

/** What a thread that fails hadn't done is done here. */
export function compressorOf(start = () => new Worker(threadModule('compress-worker'))): Compressor {
  let given = 0;
  let worker: Worker | undefined;
  let isGone = false;
  const texts = new Map<number, string>();
  const done = new Map<number, Buffer>();
  let whenSettled: (() => void) | undefined;

  const keep = (number: number, bytes: Buffer) => {
    done.set(number, bytes);
    texts.delete(number);
    if (texts.size === 0) whenSettled?.();
  };
  const doTheRestHere = () => {
    isGone = true;
    for (const [number, text] of texts) keep(number, compressed(text));
  };
  const startThread = (): Worker => {
    const made = start();
    made.unref();
    made.on('message', ([number, { buffer, byteOffset, byteLength }]: Numbered) => {
      keep(number, Buffer.from(buffer, byteOffset, byteLength));
    });
    made.once('error', doTheRestHere);
    made.once('exit', doTheRestHere);
    return made;
  };
  const bytesOf = (number: number) => () => {
    const found = done.get(number);
    if (found === undefined) throw new Error('asked for before it is compressed');
    return found;
  };

  return {
    compress: (text) => {
      const number = given;
      given += 1;
      if (number < beforeThread || isGone) {
        done.set(number, compressed(text));
        return { bytes: bytesOf(number) };
      }
      worker ??= startThread();
      texts.set(number, text);
      // Handed over, and not copied.
      const bytes = Buffer.allocUnsafeSlow(text.length);
      bytes.write(text, 'latin1');
      const asked: Numbered = [number, bytes];
      worker.postMessage(asked, [bytes.buffer]);
      return { bytes: bytesOf(number) };
    },
    settled: async () => {
      if (texts.size === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      whenSettled = resolve;
      worker?.ref();
      await promise;
      worker?.unref();
    },
    close: () => {
      texts.clear();
      worker?.postMessage('end');
    },
  };
}
