// A connection that only reads, wherever the file lies.

import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { codeOf } from '../../why.ts';

export interface Reading {
  readonly db: Database.Database;
  readonly close: () => void;
}

/** SQLite needs to write beside a file that wasn't closed cleanly, even to read it. */
function mayNotWriteBeside(error: unknown): boolean {
  return /^SQLITE_(?:CANTOPEN|READONLY)/u.test(codeOf(error) ?? '');
}

export function readingOf(db: Database.Database): Reading {
  return { db, close: () => db.close() };
}

/** With what was written to it and isn't folded in yet. */
export function copyOf(path: string): Reading {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-reading-'));
  const copy = join(folder, basename(path));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    for (const part of ['', '-wal', '-journal'])
      if (existsSync(`${path}${part}`)) copyFileSync(`${path}${part}`, `${copy}${part}`);
    const db = new Database(copy);
    db.pragma('query_only = ON');
    return {
      db,
      close: () => {
        db.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

export function openToRead(path: string): Reading {
  const db = new Database(path, { readonly: true });
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return readingOf(db);
  } catch (error) {
    db.close();
    if (!mayNotWriteBeside(error)) throw error;
    return copyOf(path);
  }
}
