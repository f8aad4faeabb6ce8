// Brings a file's tables up to this version: each migration in a transaction of its own, after a backup of the whole file.
//
// The rest of this room: header.ts says what a file is before SQLite is asked, lock.ts lets one process write to it, integrity.ts finds it
// whole or damaged, migrations/ has its tables, blobs.ts its attached papers, checkpoint.ts decides when what was written is folded in,
// copy.ts makes a whole copy, free-name.ts names what is put beside a register.

import type { Database } from 'better-sqlite3';
import { applicationId } from '../../register-mark.ts';
import { nameForSqlite } from './name-for-sqlite.ts';
import { freeName } from './free-name.ts';
import type { Migration } from './migrations/migrations.ts';

/** The version of the tables that a file has: that of the last migration. */
export function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Applies every migration the file doesn't have yet. Throws when one fails; that one is then rolled back whole. */
export function applyMigrations(db: Database, migrations: readonly Migration[]): void {
  const wanted = migrations.filter(({ number }) => number > versionOf(db));
  if (wanted.length === 0) return;
  const keys = db.pragma('foreign_keys', { simple: true });
  db.pragma('foreign_keys = OFF'); // a table may be rebuilt; the check below looks at the result
  for (const migration of wanted) {
    db.transaction(() => {
      db.exec(migration.sql);
      const broken = db.prepare('PRAGMA foreign_key_check').all();
      if (broken.length > 0)
        throw new Error(`migration ${migration.number} leaves ${broken.length} broken references`);
      db.pragma(`user_version = ${migration.number}`);
      db.pragma(`application_id = ${applicationId}`);
    })();
  }
  db.pragma(`foreign_keys = ${Number(keys)}`);
}

/** A whole copy of the open file beside it, named for the version it had. Returns the copy's path. */
export function backUp(db: Database, path: string, stamp: string): string {
  const target = freeName(
    `${path.replace(/\.minutebook$/, '')}.backup-v${versionOf(db)}-${stamp}`,
    '.minutebook',
  );
  db.prepare('VACUUM INTO ?').run(nameForSqlite(target));
  return target;
}
