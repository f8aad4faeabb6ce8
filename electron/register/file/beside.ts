// What lies beside a register that wasn't closed: the log or journal of its own program, with commits that the file lacks, or one that
// another file left under the same name, as when a backup is put where a program stopped. SQLite takes either for the file's own, and
// writes it into the file even while closing it. So it is judged first, where nothing can be written, and what is foreign is set aside.

import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { whyOf } from '../../why.ts';
import { isDamage } from './faults.ts';
import { freeName } from './free-name.ts';
import type { Header } from './header.ts';
import { findFaults } from './integrity.ts';
import { versionOf } from './migrate.ts';
import { copyOf, openToRead, readingOf, type Reading } from './reading.ts';

export type Beside =
  | { readonly kind: 'own' }
  /** The file is whole without it. */
  | { readonly kind: 'foreign'; readonly part: Part }
  | { readonly kind: 'damaged'; readonly fault: Saying };

type Part = '-wal' | '-journal';

function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Where the places of a header say in which mode a file was last written: https://www.sqlite.org/fileformat2.html#file_format_version_numbers */
const modePlaces = [18, 19] as const;
const withoutLog = 1;

/** The file by itself, in memory: what lies beside it is passed over. */
export function fileAlone(path: string): Database.Database {
  const bytes = readFileSync(path);
  for (const place of modePlaces) bytes[place] = withoutLog;
  return new Database(bytes, { readonly: true });
}

function hasTables(db: Database.Database, names: readonly string[]): boolean {
  const select = db.prepare<[string], number>(
    "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?",
  );
  return names.every((name) => select.get(name) !== undefined);
}

function tablesIn(db: Database.Database): string[] {
  return db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
}

/**
 * Whether pages of two files have come together: SQLite finds each table whole, and yet the log has more changes than its batches say, or
 * a chain ends in a batch that isn't there.
 */
function isMixed(db: Database.Database): boolean {
  if (!hasTables(db, ['batch', 'change', 'chain'])) return false;
  const number = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0;
  return (
    number('SELECT count(*) FROM batch') !== number('SELECT coalesce(max(id), 0) FROM batch') ||
    number('SELECT coalesce(sum(changes), 0) FROM batch') !== number('SELECT count(*) FROM change') ||
    number(
      'SELECT count(*) FROM chain LEFT JOIN batch USING (replica, seq) WHERE seq > 0 AND batch.hash IS NOT chain.hash',
    ) > 0
  );
}

/** The first thing wrong with it, and then it is closed. */
function faultIn(open: () => Reading): Saying | undefined {
  let reading: Reading | undefined;
  try {
    reading = open();
    const { db } = reading;
    // At one moment: somebody may be writing to it.
    return db.transaction(() => findFaults(db)[0] ?? (isMixed(db) ? say('why.corrupt') : undefined))();
  } catch (error) {
    if (isDamage(error)) return whyOf(error);
    throw error;
  } finally {
    reading?.close();
  }
}

/** What the log says of each row changed after a change; given by whoever knows the log, and null for a file of another version. */
export type RowsAndLog = ((db: Database.Database, since: number) => Iterable<RowAndLog>) | null;

export interface RowAndLog {
  readonly table: string;
  readonly id: string;
  /** As JSON; undefined where there is no row. */
  readonly stands: string | undefined;
  readonly logged: string | undefined;
}

export function rowOf(db: Database.Database, table: string, id: string): string | undefined {
  const row: unknown = db.prepare(`SELECT * FROM "${table}" WHERE id = ?`).get(id);
  return row === undefined ? undefined : JSON.stringify(row);
}

/** A copy in memory that may be changed. */
function scratchOf(db: Database.Database): Database.Database {
  const bytes = db.serialize();
  for (const place of modePlaces) bytes[place] = withoutLog;
  const scratch = new Database(bytes);
  scratch.pragma('foreign_keys = OFF');
  return scratch;
}

interface ChainEnd {
  readonly replica: string;
  readonly seq: number;
  readonly hash: Buffer;
}

/** A file's own log only ever goes on from where the file is. */
function goesOnFrom(alone: Database.Database, whole: Database.Database): boolean {
  const hashOf = whole
    .prepare<[string, number], Buffer>('SELECT hash FROM batch WHERE replica = ? AND seq = ?')
    .pluck();
  return alone
    .prepare<[], ChainEnd>('SELECT replica, seq, hash FROM chain WHERE seq > 0')
    .all()
    .every(({ replica, seq, hash }) => hashOf.get(replica, seq)?.equals(hash) === true);
}

/** A migration takes the log as it is: stopped, it leaves a journal that takes back the form alone, and nothing that anybody wrote. */
function haveOneLog(alone: Database.Database, whole: Database.Database): boolean {
  return (
    hasTables(whole, ['batch', 'change', 'chain']) && goesOnFrom(alone, whole) && goesOnFrom(whole, alone)
  );
}

/**
 * Whether pages of two files have come together so well that SQLite and the log's own numbers hold: what lies beside has the latest pages of
 * the log, and a row that nobody touched since is still as the file has it, without a change of which the log knows.
 */
function isOutOfStep(path: string, part: Part, rowsAndLog: RowsAndLog): boolean {
  if (rowsAndLog === null) return false;
  // Read before what is beside it: somebody may be writing.
  const alone = fileAlone(path);
  const reading = part === '-journal' ? copyOf(path) : openToRead(path);
  try {
    // One that its own log has half filled isn't whole without it.
    if (findFaults(alone).length > 0 || isMixed(alone)) return false;
    const scratch = scratchOf(reading.db);
    try {
      // Another file's journal may have put that file's tables in place of these.
      if (versionOf(scratch) !== versionOf(alone)) return part === '-wal' || !haveOneLog(alone, scratch);
      if (!hasTables(scratch, tablesIn(alone))) return true;
      if (part === '-wal' && !goesOnFrom(alone, scratch)) return true;
      const select = alone.prepare<[], number>('SELECT coalesce(max(id), -1) FROM change').pluck();
      const since = part === '-journal' ? -1 : (select.get() ?? -1);
      for (const { table, id, stands, logged } of rowsAndLog(scratch, since)) {
        if (stands === logged) continue;
        // A log has left it as the file has it; a journal has put something else there. Any other difference is of the register itself.
        if ((rowOf(alone, table, id) === stands) === (part === '-wal')) return true;
      }
      return false;
    } finally {
      scratch.close();
    }
  } finally {
    alone.close();
    reading.close();
  }
}

/** Changes nothing. Throws what the system refuses. */
export function judgeBeside(
  path: string,
  { logged }: Extract<Header, { kind: 'register' }>,
  rowsAndLog: RowsAndLog,
): Beside {
  const hasLog = bytesOf(`${path}-wal`) > 0;
  const hasJournal = bytesOf(`${path}-journal`) > 0;
  const alone = () => readingOf(fileAlone(path));
  // A register gives up its log, which is then removed, before its header says so.
  if (hasLog && !logged) {
    const fault = faultIn(alone);
    return fault === undefined ? { kind: 'foreign', part: '-wal' } : { kind: 'damaged', fault };
  }
  const part = hasJournal ? '-journal' : '-wal';
  // SQLite reads a file with a journal only once it has written that into the file: so it is given copies.
  const fault = faultIn(() => (hasJournal ? copyOf(path) : openToRead(path)));
  if (fault === undefined) {
    const isForeign = (hasLog || hasJournal) && isOutOfStep(path, part, rowsAndLog);
    return isForeign ? { kind: 'foreign', part } : { kind: 'own' };
  }
  if (!hasLog && !hasJournal) return { kind: 'damaged', fault };
  const isWholeAlone = faultIn(alone) === undefined;
  return isWholeAlone ? { kind: 'foreign', part } : { kind: 'damaged', fault };
}

/** Renames it, so that SQLite doesn't take it for the file's own. Returns its new name. */
export function setAside(path: string, part: Part, stamp: string): string {
  const aside = freeName(`${path}${part}.set-aside-${stamp}`);
  renameSync(`${path}${part}`, aside);
  rmSync(`${path}-shm`, { force: true }); // the index of that log, which is made anew
  return basename(aside);
}
