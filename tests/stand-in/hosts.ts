// What the built app can be run on here: Electron's own program, or Node with the stand-in loaded before the app.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const electronPackage = resolve(import.meta.dirname, '../../node_modules/electron');

/** Undefined while it has not been downloaded. */
export function electronBinary(): string | undefined {
  const named = join(electronPackage, 'path.txt');
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage, 'dist');
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron';
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}

/** Arguments for Node, before the app's own. */
export const standInArguments: readonly string[] = [
  '--disable-warning=ExperimentalWarning',
  // As in Electron: a rejection that nobody handles is told on the console, and the app goes on.
  '--unhandled-rejections=warn-with-error-code',
  '--import',
  pathToFileURL(join(import.meta.dirname, 'hooks.ts')).href,
];
