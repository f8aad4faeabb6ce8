// What a file says it is in its first hundred bytes, before SQLite is asked.

import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { isHeldOpen, isPartOfHeld } from '../../held-open.ts';
import { applicationId, registerHeader } from '../../register-mark.ts';
import { codeOf, whyOf } from '../../why.ts';
import { nameForSqlite } from './name-for-sqlite.ts';

export type Header =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: Saying }
  | { readonly kind: 'foreign' }
  | {
      readonly kind: 'register';
      readonly version: number;
      readonly closedCleanly: boolean;
      /** It was last written through a log beside it, which may hold what the file lacks. */
      readonly logged: boolean;
    };

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** The same of a file that SQLite has open here, from SQLite. */
function headerFromSqlite(path: string): Header {
  const db = new Database(nameForSqlite(path), { readonly: true });
  try {
    if (db.pragma('application_id', { simple: true }) !== applicationId) return { kind: 'foreign' };
    const version = Number(db.pragma('user_version', { simple: true }));
    const logged = db.pragma('journal_mode', { simple: true }) === 'wal';
    return { kind: 'register', version, closedCleanly: false, logged };
  } finally {
    db.close();
  }
}

export function readHeader(path: string): Header {
  let header: Buffer | undefined;
  try {
    if (isPartOfHeld(path)) return { kind: 'foreign' };
    if (isHeldOpen(path)) return headerFromSqlite(path);
    header = registerHeader(path);
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    return { kind: 'unreadable', reason: whyOf(error) };
  }
  if (header === undefined) return { kind: 'foreign' };
  // A register is put back into rollback mode when it is closed, so write-ahead mode in the header, or a journal
  // beside the file, means it wasn't.
  const logged = header[18] !== 1;
  const closedCleanly = !logged && !existsSync(`${path}-wal`) && !existsSync(`${path}-journal`);
  return { kind: 'register', version: header.readUInt32BE(60), closedCleanly, logged };
}
