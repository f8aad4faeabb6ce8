// One writer at a time: a small SQLite file beside the register, whose lock the operating system releases when its holder
// ends, however it ends. It holds its holder's name, so that anybody refused can see who has the register open.

import { rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import Database from 'better-sqlite3';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { holdOpen } from '../../held-open.ts';
import { codeOf } from '../../why.ts';
import { nameForSqlite } from './name-for-sqlite.ts';

export interface Lock {
  readonly release: () => void;
}

export type Locked =
  | { readonly held: true; readonly lock: Lock }
  | { readonly held: false; readonly by: Saying };

const attempts = 5;

export function lockPath(path: string): string {
  return `${path}.lock`;
}

/** The file's identity on disk; undefined when there is none. */
function identity(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}

export function takeLock(path: string): Locked {
  const file = lockPath(path);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const db = new Database(nameForSqlite(file), { timeout: 0 });
    const opened = identity(file);
    try {
      writeHolder(db);
      db.exec('BEGIN IMMEDIATE');
    } catch (error) {
      if (!isBusy(error)) {
        letGo(db, file);
        throw error;
      }
      const by = holder(db);
      db.close();
      return { held: false, by };
    }
    // Its last holder may have removed the file between our opening and locking it: then we hold nothing.
    if (opened !== undefined && identity(file) === opened) {
      const letGo = holdOpen(file);
      const lock = {
        release: () => {
          release(db, file);
          letGo();
        },
      };
      return { held: true, lock };
    }
    db.close();
  }
  return { held: false, by: say('register.another-program') };
}

interface HeldBy {
  readonly computer: string;
}

function writeHolder(db: Database.Database) {
  db.transaction(() => {
    db.exec(
      'CREATE TABLE IF NOT EXISTS held_by (only INTEGER PRIMARY KEY CHECK (only = 1), process INTEGER NOT NULL, computer TEXT NOT NULL) STRICT',
    );
    db.prepare('INSERT OR REPLACE INTO held_by (only, process, computer) VALUES (1, ?, ?)').run(
      process.pid,
      hostname(),
    );
  }).immediate();
}

function holder(db: Database.Database): Saying {
  try {
    const found = db.prepare<[], HeldBy>('SELECT computer FROM held_by').get();
    if (found !== undefined && found.computer !== hostname())
      return say('register.another-computer', { computer: found.computer });
  } catch {
    // The holder is just writing its name.
  }
  return say('register.another-program');
}

function isBusy(error: unknown): boolean {
  return codeOf(error)?.startsWith('SQLITE_BUSY') === true;
}

/** One that a full disk has left empty is removed: nobody holds it, and it would stay. */
function letGo(db: Database.Database, file: string) {
  if (isHeldEmpty(db, file)) release(db, file);
  else db.close();
}

/** While it is read nobody else can write to it, and nobody has locked it who hasn’t written. */
function isHeldEmpty(db: Database.Database, file: string): boolean {
  try {
    db.exec('BEGIN; SELECT 1 FROM sqlite_schema');
    return statSync(file).size === 0;
  } catch {
    return false;
  }
}

function release(db: Database.Database, file: string) {
  // Removed while still locked, so that nobody can lock the file that is about to go.
  if (isRemoved(file)) {
    db.close();
    return;
  }
  db.close();
  // Windows removes no file that is open: not while we had it, and not if somebody has locked it since. Elsewhere the second attempt could
  // take away somebody's lock.
  if (process.platform === 'win32') isRemoved(file);
}

function isRemoved(file: string): boolean {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}
