// When SQLite copies what was committed from its write-ahead log into the pages of the file.

import type { Database } from 'better-sqlite3';
import { connection } from '../connection.ts';
import type { WritableRegister } from '../register.ts';

/** SQLite's own rule: the commit that finds this many pages in the log copies them. */
const pagesBeforeCopying = 1_000;

function copyPages(db: Database): void {
  try {
    if (db.open) db.pragma('wal_checkpoint(PASSIVE)');
  } catch {
    // Somebody is reading just now: the next commit copies them.
  }
}

/** Everything that nobody still reads the older form of is in the file itself when this returns. */
export function foldIn({ [connection]: db }: WritableRegister): void {
  copyPages(db);
}

/** Runs a large write. It is on disk when this returns; the pages are copied once the caller has had its answer. */
export function copyingPagesLater<T>({ [connection]: db }: WritableRegister, write: () => T): T {
  db.pragma('wal_autocheckpoint = 0');
  try {
    return write();
  } finally {
    db.pragma(`wal_autocheckpoint = ${pagesBeforeCopying}`);
    setImmediate(copyPages, db);
  }
}
