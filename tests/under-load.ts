// `npm run test:under-load`: the whole of `npm test` with four busy loops beside it. What passes on a quiet machine passes on this one.

import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const npm = process.env['npm_execpath'];
if (npm === undefined) throw new Error('Start this with `npm run test:under-load`.');

/** Ends by itself once the tests have ended, however they did. */
const busy = 'const { ppid } = process; while (process.ppid === ppid);';
const loops = Array.from({ length: 4 }, () => spawn(process.execPath, ['-e', busy], { stdio: 'ignore' }));
try {
  const { status } = spawnSync(process.execPath, [npm, 'test'], {
    cwd: resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  for (const loop of loops) loop.kill('SIGKILL');
}
