// Makes a folder with those it stands in, one by one, so that the system says what is in the way. Node, asked for all of them at once, says of
// a disk that can only be read that there is no such folder, and where the system makes none at all it never ends.

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Answers with those that were made, the innermost last. Nothing is done where it is there. Throws what the system refuses. */
export function makeFolder(path: string): readonly string[] {
  const parent = dirname(path);
  const above = parent !== path && !existsSync(parent) ? makeFolder(parent) : [];
  try {
    mkdirSync(path);
    return [...above, path];
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
    return above;
  }
}
