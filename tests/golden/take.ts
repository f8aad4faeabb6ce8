// `npm run golden`: takes the sample's packs anew, as they are heard and as they look. Look at what changed before it is kept.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/golden'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, MINUTEBOOK_GOLDEN: 'take' },
});
process.exitCode = status ?? 1;
