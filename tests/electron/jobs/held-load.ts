// Threads that are held while they load SQLite, as by a slow disk. Loaded into each of them before its own module.

import { constants, writeFileSync } from 'node:fs';

const pipe = process.env['HELD_BY'] ?? '';
const load = process.dlopen.bind(process);

type Open = (path: string, flags: number, mode: number) => unknown;

/** A file opened by the system with nothing of Node's around it: one that is a pipe waits until somebody writes to it. */
function systemsOwn(): Open {
  const files: { readonly open: Open } = Reflect.apply(Reflect.get(process, 'binding'), process, ['fs']);
  return files.open;
}

const open = systemsOwn();

process.dlopen = (module: object, filename: string) => {
  writeFileSync(`${pipe}.loading`, '');
  // Nothing may stand between these two: at its next call of a function in JavaScript the engine sees that the thread is to end.
  open(pipe, constants.O_RDONLY, 0);
  load(module, filename);
};
