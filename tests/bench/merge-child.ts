// One merge by one program in a process of its own, as it is when somebody merges: once, and with no other program's documents in memory.
// Arguments: the program, what it has, what comes in, and for ours where the app's code is and the key. Prints the milliseconds it took.

import { inEnglish } from '../in-english.ts';
import { readFileSync } from 'node:fs';
import type * as environment from '../../electron/register/environment.ts';
import type * as open from '../../electron/register/open.ts';
import type * as importing from '../../electron/sync/import-bundle.ts';
import { compileForShortRuns } from '../../electron/engine.ts';
import { compiledModule } from './compiled-module.ts';

const [program = '', before = '', news = '', code = '', identity = ''] = process.argv.slice(2);

/** From the bundle on disk to the register on disk. */
async function ours() {
  compileForShortRuns(); // as the app does
  const { systemEnvironment } = await compiledModule<typeof environment>(
    code,
    'electron/register/environment.js',
  );
  const { openRegister } = await compiledModule<typeof open>(code, 'electron/register/open.js');
  const { checkBundle, importBundle, nobodyVouches } = await compiledModule<typeof importing>(
    code,
    'electron/sync/import-bundle.js',
  );
  const opened = openRegister(before, systemEnvironment);
  if (!opened.ok) throw new Error(inEnglish(opened.error.message));
  const register = opened.value;
  const opening = { identity, passphrase: undefined };
  const start = performance.now();
  const checked = await checkBundle(register, readFileSync(news), 'bench.mbsync', {
    opening,
    vouch: nobodyVouches,
  });
  if (!checked.ok) throw new Error(inEnglish(checked.error.message));
  const merged = importBundle(register, checked.value);
  const time = performance.now() - start;
  if (!merged.ok) throw new Error(inEnglish(merged.error.message));
  register.close();
  return time;
}

/** With its history a document keeps what was overwritten, as the register does; without, only the current values. */
async function yjs(keepsHistory: boolean) {
  const { applyUpdate, Doc } = await import('yjs');
  const [held, update] = [readFileSync(before), readFileSync(news)];
  const document = new Doc({ gc: !keepsHistory });
  applyUpdate(document, held);
  const start = performance.now();
  applyUpdate(document, update);
  return performance.now() - start;
}

async function automerge() {
  const { load, loadIncremental } = await import('@automerge/automerge');
  const update = readFileSync(news);
  const document = load(readFileSync(before));
  const start = performance.now();
  loadIncremental(document, update);
  return performance.now() - start;
}

const programs: Readonly<Record<string, () => Promise<number>>> = {
  ours,
  yjs: () => yjs(false),
  'yjs with history': () => yjs(true),
  automerge,
};
const run = programs[program];
if (run === undefined) throw new Error(`there is no program ${program}`);
console.log(await run());
