// The thread that compresses what a pack is made of. It loads nothing else, so that it has begun within a few milliseconds.

import { parentPort } from 'node:worker_threads';
import { compressed } from './packs/pdf/file/compressed.ts';
import type { Answer } from './packs/pdf/file/compressor.ts';

const port = parentPort;
if (port === null) throw new Error('compress-worker runs as a worker thread');

port.on('message', (asked: readonly [number: number, text: string] | 'end') => {
  if (asked === 'end') {
    port.close();
    return;
  }
  const [number, text] = asked;
  const bytes = new Uint8Array(compressed(text));
  const answer: Answer = [number, bytes];
  port.postMessage(answer, [bytes.buffer]);
});
