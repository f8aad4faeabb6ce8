// A connection that only reads, wherever the file lies.

import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { isHeldOpen } from '../../held-open.ts';
import { takeAwayFolder } from '../../put-in-place.ts';
import { codeOf, whyOf } from '../../why.ts';
import { openHeld } from './held.ts';

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

/** The folder for temporary files doesn't take a copy of a register: of the register this says nothing. */
export class NoCopy extends Error {
  readonly why: Saying;
  constructor(cause: unknown) {
    super('no copy to read', { cause });
    this.why = whyOf(cause);
  }
}

function folderOfItsOwn(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'minutebook-reading-'));
  } catch (error) {
    throw new NoCopy(error);
  }
}

/** The register is only read, which takes no room: it is the copy that has none. */
function isWithoutRoom(error: unknown): boolean {
  return /^(?:ENOSPC|EDQUOT|SQLITE_FULL)/u.test(codeOf(error) ?? '');
}

/** With what was written to it and isn't folded in yet. Throws `NoCopy`. */
export function copyOf(path: string): Reading {
  const folder = folderOfItsOwn();
  const copy = join(folder, basename(path));
  const remove = () => {
    takeAwayFolder(folder);
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
    throw isWithoutRoom(error) ? new NoCopy(error) : error;
  }
}

/** Whatever else of this process has the file open keeps its locks. */
export function openToRead(path: string): Reading {
  let reading: Reading | undefined;
  try {
    reading = openHeld(path, { readonly: true });
    reading.db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return reading;
  } catch (error) {
    reading?.close();
    if (!mayNotWriteBeside(error) || isHeldOpen(path)) throw error;
    return copyOf(path);
  }
}
