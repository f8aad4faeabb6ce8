// As somebody whom the system refuses something: nobody refuses the administrator, as whom the tests run in a container.

import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

const isRoot = process.getuid?.() === 0;
/** Nobody’s. */
const anybody = 65_534;

export function asAnybody<T>(act: () => T): T {
  if (!isRoot) return act();
  process.seteuid?.(anybody);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

/** The same for what takes time: nothing else of this file's tests may go on meanwhile. */
export async function asAnybodyMeanwhile<T>(act: () => Promise<T>): Promise<T> {
  if (!isRoot) return act();
  process.seteuid?.(anybody);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

/** Whoever looks at something in the folder of the run has to get there. */
export function letAnybodyIn(): void {
  chmodSync(inject('folderOfTheRun'), 0o755);
}

/** Everybody may read and write it and all in it. */
export function letAnybodyWrite(path: string): void {
  letAnybodyIn();
  chmodSync(path, 0o777);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) letAnybodyWrite(join(path, name));
}
