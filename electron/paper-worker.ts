// The thread in which papers are made whole. It loads no SQLite, so that it may be ended in the middle of a file.

import { parentPort } from 'node:worker_threads';
import { succeed } from '../shared/kernel/result.ts';
import { makeWhole } from './packs/join/file/make-whole.ts';
import { wholeWall } from './packs/join/file/whole-wall.ts';
import { serve } from './wall/port.ts';

const port = parentPort;
if (port === null) throw new Error('paper-worker runs as a worker thread');

serve(wholeWall, { whole: { make: async ({ bytes }) => succeed(await makeWhole(bytes)) } }, port, {
  context: () => undefined,
  // The caller has its answer.
  onBug: () => undefined,
});
