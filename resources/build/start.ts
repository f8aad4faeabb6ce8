// `npm start`: builds the app and opens it on Electron; where Electron's binary can't be had, in a browser, and says so.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../tests/stand-in/browser.ts';
import { buildApp, builtApp } from './build-app.ts';

const root = resolve(import.meta.dirname, '../..');
const electron = join(root, 'node_modules/electron');

function binary(): string | undefined {
  const named = join(electron, 'path.txt');
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electron, 'dist');
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron';
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}

/** Electron's package brings no binary; its own installer fetches it once. */
function findOrFetch(): string | undefined {
  const present = binary();
  if (present !== undefined) return present;
  spawnSync(process.execPath, [join(electron, 'install.js')], { stdio: 'ignore', timeout: 600_000 });
  return binary();
}

await buildApp();
const main = join(builtApp, 'electron/main.js');
const given = process.argv.slice(2);
const program = findOrFetch();
const run = (path: string, args: readonly string[]) => {
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  const child = spawn(path, args, { stdio: 'inherit', env });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
};
if (program !== undefined) {
  run(program, [root, ...given]);
} else if (findBrowser() === undefined) {
  console.error(
    'Electron’s binary can’t be downloaded, and no Chromium, Chrome or Edge was found to open Minutebook in instead. Install one of them, and start again.',
  );
  process.exitCode = 1;
} else {
  console.log(
    'Electron’s binary can’t be downloaded here: Minutebook opens in a browser on this machine instead.',
  );
  const hooks = pathToFileURL(join(root, 'tests/stand-in/hooks.ts')).href;
  run(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', hooks, main, ...given]);
}
