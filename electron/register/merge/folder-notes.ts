// What this copy remembers of the shared folder it exchanges files through.

import type { Vector } from '../log/causal-past.ts';
import { connection } from '../connection.ts';
import type { WritableRegister } from '../register.ts';

export interface Posted {
  readonly folder: string;
  /** Of the last file that was put there. */
  readonly number: number;
  /** What the folder holds: what was put there, and what was read there. */
  readonly holds: Vector;
  /** What this copy has acknowledged there. */
  readonly acknowledged: Vector;
  /** The devices that can read what was put there. */
  readonly readers: readonly string[];
}

export interface FileMark {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Undefined for any folder but the one it was put into. */
export function postedIn({ [connection]: db }: WritableRegister, folder: string): Posted | undefined {
  const row = db
    .prepare<[string], { number: number; holds: string; acknowledged: string; readers: string }>(
      'SELECT number, holds, acknowledged, readers FROM posted WHERE folder = ?',
    )
    .get(folder);
  return row === undefined
    ? undefined
    : {
        folder,
        number: row.number,
        holds: JSON.parse(row.holds),
        acknowledged: JSON.parse(row.acknowledged),
        readers: JSON.parse(row.readers),
      };
}

/** Notes of an earlier folder are dropped. Nothing is written when nothing is new: the folder is looked at every minute. */
export function notePosted(register: WritableRegister, posted: Posted): void {
  const { [connection]: db } = register;
  const before = postedIn(register, posted.folder);
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(posted)) return;
  if (before === undefined) {
    db.prepare('DELETE FROM read_file').run();
    db.prepare('DELETE FROM begun_file').run();
  }
  const { folder, number, holds, acknowledged, readers } = posted;
  db.prepare(
    'INSERT OR REPLACE INTO posted (only, folder, number, holds, acknowledged, readers) VALUES (1, ?, ?, ?, ?, ?)',
  ).run(folder, number, JSON.stringify(holds), JSON.stringify(acknowledged), JSON.stringify(readers));
}

type NotesOf = 'read_file' | 'begun_file';

function isNoted(
  { [connection]: db }: WritableRegister,
  table: NotesOf,
  { name, size, modified }: FileMark,
): boolean {
  return (
    db
      .prepare(`SELECT 1 FROM ${table} WHERE name = ? AND size = ? AND modified = ?`)
      .get(name, size, modified) !== undefined
  );
}

function note(
  { [connection]: db }: WritableRegister,
  table: NotesOf,
  { name, size, modified }: FileMark,
): void {
  db.prepare(`INSERT OR REPLACE INTO ${table} (name, size, modified) VALUES (?, ?, ?)`).run(
    name,
    size,
    modified,
  );
}

export function wasRead(register: WritableRegister, file: FileMark): boolean {
  return isNoted(register, 'read_file', file);
}

export function noteRead(register: WritableRegister, file: FileMark): void {
  note(register, 'read_file', file);
}

/** Whether its reading was begun and never ended, well or badly. */
export function wasBegun(register: WritableRegister, file: FileMark): boolean {
  return isNoted(register, 'begun_file', file);
}

export function noteBegun(register: WritableRegister, file: FileMark): void {
  note(register, 'begun_file', file);
}

export function noteEnded({ [connection]: db }: WritableRegister, name: string): void {
  db.prepare('DELETE FROM begun_file WHERE name = ?').run(name);
}
