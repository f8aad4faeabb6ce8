// What this copy remembers of the shared folder it exchanges files through.

import type { Vector } from './peers.ts';
import { connection } from '../connection.ts';
import type { WritableRegister } from '../register.ts';

export interface Posted {
  readonly folder: string;
  /** Of the last file that was put there. */
  readonly number: number;
  /** What the folder holds: what was put there, and what was read there. */
  readonly known: Vector;
  /** What this copy has said there that it has. */
  readonly said: Vector;
  /** The devices that can read what was put there. */
  readonly readers: readonly string[];
}

export interface FileMark {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Undefined for another folder than the one it was put into. */
export function postedIn({ [connection]: db }: WritableRegister, folder: string): Posted | undefined {
  const row = db
    .prepare<[string], { number: number; known: string; said: string; readers: string }>(
      'SELECT number, known, said, readers FROM posted WHERE folder = ?',
    )
    .get(folder);
  return row === undefined
    ? undefined
    : {
        folder,
        number: row.number,
        known: JSON.parse(row.known),
        said: JSON.parse(row.said),
        readers: JSON.parse(row.readers),
      };
}

/** What was noted of a folder before this one is forgotten. Nothing is written where nothing is new: it is looked at every minute. */
export function notePosted(register: WritableRegister, posted: Posted): void {
  const { [connection]: db } = register;
  const before = postedIn(register, posted.folder);
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(posted)) return;
  if (before === undefined) db.prepare('DELETE FROM read_file').run();
  const { folder, number, known, said, readers } = posted;
  db.prepare(
    'INSERT OR REPLACE INTO posted (only, folder, number, known, said, readers) VALUES (1, ?, ?, ?, ?, ?)',
  ).run(folder, number, JSON.stringify(known), JSON.stringify(said), JSON.stringify(readers));
}

export function wasRead({ [connection]: db }: WritableRegister, { name, size, modified }: FileMark): boolean {
  return (
    db
      .prepare('SELECT 1 FROM read_file WHERE name = ? AND size = ? AND modified = ?')
      .get(name, size, modified) !== undefined
  );
}

export function noteRead({ [connection]: db }: WritableRegister, { name, size, modified }: FileMark): void {
  db.prepare('INSERT OR REPLACE INTO read_file (name, size, modified) VALUES (?, ?, ?)').run(
    name,
    size,
    modified,
  );
}
