// Registers opened from outside: by double click, by argument, or by a second start of the app. They wait in one queue until the app is ready.

import { resolve } from 'node:path';

/** The registers named in a command line, apart from the program and its switches. */
export function registersIn(argv: readonly string[], folder: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && argument.endsWith('.minutebook'))
    .map((argument) => resolve(folder, argument));
}

export interface FilesToOpen {
  readonly add: (path: string) => void;
  /** From now on each file is opened as it arrives, those already waiting first, one after another. */
  readonly start: (open: (path: string) => Promise<void>) => void;
}

export function filesToOpen(): FilesToOpen {
  const waiting: string[] = [];
  let open: ((path: string) => Promise<void>) | undefined;
  let last = Promise.resolve();
  const next = () => {
    const opening = open;
    if (opening === undefined) return;
    for (const path of waiting.splice(0)) last = last.then(() => opening(path));
  };
  return {
    add: (path) => {
      waiting.push(path);
      next();
    },
    start: (opening) => {
      open = opening;
      next();
    },
  };
}
