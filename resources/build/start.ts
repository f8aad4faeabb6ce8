// `npm start`: builds the app and opens it on Electron; where Electron's binary can't be had, in a browser, and says so.

import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { findBrowserWithWindows } from '../../tests/stand-in/browser.ts';
import { electronBinary, electronPackage, standInArguments } from '../../tests/stand-in/hosts.ts';
import { buildApp, builtApp } from './build-app.ts';

const root = resolve(import.meta.dirname, '../..');
/** Electron's package comes without its binary; its own installer fetches it once. */
function findOrFetch(): string | undefined {
  const present = electronBinary();
  if (present !== undefined) return present;
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore', timeout: 600_000 });
  return electronBinary();
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
} else if (findBrowserWithWindows() === undefined) {
  console.error(
    'Electron’s binary can’t be downloaded, and no Chromium, Chrome or Edge was found to open Minutebook in instead. Install one of them, and start again.',
  );
  process.exitCode = 1;
} else {
  console.log(
    'Electron’s binary can’t be downloaded here: Minutebook opens in a browser on this machine instead.',
  );
  run(process.execPath, [...standInArguments, main, ...given]);
}
