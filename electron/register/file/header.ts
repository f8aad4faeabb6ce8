// What a file says it is in its first hundred bytes, before SQLite is asked: https://www.sqlite.org/fileformat2.html#the_database_header

import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { applicationId } from './migrate.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { whyOf } from '../../why.ts';

export type Header =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: Saying }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'register'; readonly version: number; readonly closedCleanly: boolean };

const headerBytes = 100;
const magic = 'SQLite format 3\0';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

export function readHeader(path: string): Header {
  const header = Buffer.alloc(headerBytes);
  let read = 0;
  try {
    const file = openSync(path, 'r');
    try {
      read = readSync(file, header, 0, headerBytes, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    return { kind: 'unreadable', reason: whyOf(error) };
  }
  if (read < headerBytes || header.toString('latin1', 0, magic.length) !== magic) return { kind: 'foreign' };
  if (header.readUInt32BE(68) !== applicationId) return { kind: 'foreign' };
  // A register is put back into rollback mode when it is closed, so write-ahead mode in the header, or a journal
  // beside the file, means it wasn't.
  const closedCleanly = header[18] === 1 && !existsSync(`${path}-wal`) && !existsSync(`${path}-journal`);
  return { kind: 'register', version: header.readUInt32BE(60), closedCleanly };
}
