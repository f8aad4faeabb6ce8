// A connection that only reads, wherever the file lies.

import { copyFileSync, existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { lengthInDays } from '../../../shared/kernel/days.ts';
import { isHeldOpen } from '../../held-open.ts';
import { takeAwayFolder } from '../../put-in-place.ts';
import { codeOf } from '../../why.ts';
import { openHeld } from './held.ts';
import { isWithoutRoom, NoRoom } from './no-room.ts';

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

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** The copies of a program that was ended before it took them away again: all of a register lies open in them. */
function removeLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const id = /^minutebook-reading-(?<id>\d+)-/u.exec(name)?.groups?.['id'];
    if (id === undefined || isRunning(Number(id))) continue;
    const path = join(folder, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    // Nobody reads so long, and the number of a process may have been another’s before.
    if (lengthInDays(Date.now() - made) > 1) takeAwayFolder(path);
  }
}

function folderOfItsOwn(): string {
  try {
    removeLeft(tmpdir());
    return mkdtempSync(join(tmpdir(), `minutebook-reading-${process.pid}-`));
  } catch (error) {
    throw new NoRoom('copy', error);
  }
}

/** With what was written to it and isn't folded in yet. Throws `NoRoom`. */
export function copyOf(path: string): Reading {
  const folder = folderOfItsOwn();
  const copy = join(folder, 'copy');
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
    throw isWithoutRoom(error) ? new NoRoom('copy', error) : error;
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
