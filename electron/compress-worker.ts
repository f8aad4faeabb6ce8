// The thread that compresses what a pack is made of. It loads nothing else, so that it has begun within a few milliseconds.

import { parentPort } from 'node:worker_threads';
import { compressed } from './packs/pdf/file/compressed.ts';
import type { Numbered } from './packs/pdf/file/compressor.ts';

const port = parentPort;
if (port === null) throw new Error('compress-worker runs as a worker thread');

port.on('message', (asked: Numbered | 'end') => {
  if (asked === 'end') {
    port.close();
    return;
  }
  const [number, content] = asked;
  const bytes = compressed(content);
  const answer: Numbered = [number, bytes];
  port.postMessage(answer, [bytes.buffer]);
});
