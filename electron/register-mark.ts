// How a file says that it is a register, in its first hundred bytes: https://www.sqlite.org/fileformat2.html#the_database_header

import { closeSync, openSync, readSync } from 'node:fs';
import { statOfFile } from './plain-file.ts';

/** "MINB": what SQLite's header carries for our files. */
export const applicationId = 0x4d494e42;

const headerBytes = 100;
const magic = 'SQLite format 3\0';

/** The header of a register; undefined for any other file. Throws what the system refuses, and for what isn’t a file. */
export function registerHeader(path: string): Buffer | undefined {
  const header = Buffer.alloc(headerBytes);
  statOfFile(path);
  const file = openSync(path, 'r');
  let read: number;
  try {
    read = readSync(file, header, 0, headerBytes, 0);
  } finally {
    closeSync(file);
  }
  const isDatabase = read === headerBytes && header.toString('latin1', 0, magic.length) === magic;
  return isDatabase && header.readUInt32BE(68) === applicationId ? header : undefined;
}
