// What is read has an end, and isn't open through SQLite here. A pipe nobody writes to is waited for, and a device gives bytes for ever: neither
// is opened.

import { statSync, type Stats } from 'node:fs';
import { refuseHeldOpen } from './held-open.ts';

/** Known to `whyOf` by its code. */
class NoPlainFile extends Error {
  readonly code = 'NO_PLAIN_FILE';
}

/** As the system says it of a folder that is read. */
class IsFolder extends Error {
  readonly code = 'EISDIR';
}

/** Of a file that may be read to its end. Throws what the system refuses, and for a folder, a pipe, a device, or a register that is open here. */
export function statOfFile(path: string): Stats {
  const stat = statSync(path);
  if (stat.isDirectory()) throw new IsFolder(`${path} is a folder`);
  if (!stat.isFile()) throw new NoPlainFile(`${path} is no plain file`);
  refuseHeldOpen(path);
  return stat;
}
