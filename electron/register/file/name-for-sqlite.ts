// A file's name as SQLite is given it.

import { resolve } from 'node:path';

/** As SQLite refuses a file; known to `whyOf` by its code. */
class NoName extends Error {
  readonly code = 'SQLITE_CANTOPEN_NAME';
}

/**
 * From the root of its disk: a name such as “:memory:” stands for no file, and better-sqlite3 takes the spaces at both ends of a name away, and would
 * open another file than the one that was named. Throws for a name that ends in one: there is no other way to say it.
 */
export function nameForSqlite(path: string): string {
  const whole = resolve(path);
  if (whole.trimEnd() !== whole) throw new NoName(`${whole} ends in a space`);
  return whole;
}

/** Bytes, with what SQLite adds for a log or a journal: https://www.sqlite.org/src/file?name=src/os_unix.c, MAX_PATHNAME. */
const longestPath = 511;
const longestPart = '-journal'.length;

/** Whether SQLite opens no file there, however much of it the system would open. */
export function isTooLongForSqlite(path: string): boolean {
  return process.platform !== 'win32' && Buffer.byteLength(resolve(path)) + longestPart > longestPath;
}
