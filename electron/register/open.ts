// Opening, creating and closing a register file, with an error of its own for each way that a file can be wrong.

import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { newId, type Environment } from './environment.ts';
import { readHeader, type Header } from './file/header.ts';
import { faultsOfEachTable, findFaults } from './file/integrity.ts';
import { beginReplica, identify } from './log/identity.ts';
import { takeLock, type Lock } from './file/lock.ts';
import { logReader, logWriter } from './log/log.ts';
import { applyMigrations, backUp } from './file/migrate.ts';
import { migrations as shippedMigrations, type Migration } from './file/migrations/migrations.ts';
import { projectionOf } from './projection/projection.ts';
import type { ReadableRegister, WritableRegister } from './register.ts';

export interface OpenOptions {
  /** For tests of older and newer versions. */
  readonly migrations?: readonly Migration[];
  /** This process has the file open and has checked it: a reader beside it need not check it again. */
  readonly checkedAlready?: boolean;
}

export interface OpenRegister extends WritableRegister {
  /** The copy made before the file was brought up to this version, when it had to be. */
  readonly backup: string | undefined;
  /** Looks for damage, a table at each step; nothing is left to look at when the file was checked as it was opened. */
  readonly check: () => Iterable<readonly string[]>;
  /** Folds everything into the one file and lets it go. */
  readonly close: () => void;
}

export interface ReadOnlyRegister extends ReadableRegister {
  /** A sentence for the person when the file is from a newer version: what it holds beyond this one is not shown. */
  readonly notice: string | undefined;
  readonly close: () => void;
}

type RegisterHeader = Header & { kind: 'register' };

function lastNumber(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0;
}

function recognise(path: string): Result<RegisterHeader> {
  const header = readHeader(path);
  const place = { file: path };
  if (header.kind === 'missing') return fail('not-found', `There is no file ${path}.`, place);
  if (header.kind === 'unreadable')
    return fail('unreadable', `${path} can't be read: ${header.reason}.`, place);
  if (header.kind === 'foreign') {
    return fail(
      'not-a-register',
      `${path} is not a Minutebook register. It was left as it is. Choose a file made by Minutebook, ending in .minutebook.`,
      place,
    );
  }
  return succeed(header);
}

function damaged(path: string, faults: readonly string[]) {
  return fail(
    'damaged',
    `${path} is damaged: ${faults[0] ?? 'SQLite can’t read it'}. Nothing was changed in it. Keep this file, and open your latest backup.`,
    { file: path },
  );
}

function isDamage(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(String(error.code))
  );
}

/** Runs one of the openings, and turns what SQLite throws about a damaged file into that error. */
function guarded<T>(path: string, action: () => Result<T>): Result<T> {
  try {
    return action();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return damaged(path, [error instanceof Error ? error.message : String(error)]);
  }
}

/** Makes a new, empty register, or an empty copy of the one named. Failures: `already-exists`, `unwritable`. */
export function createRegister(
  path: string,
  environment: Environment,
  register?: string,
): Result<OpenRegister> {
  const present = readHeader(path);
  if (present.kind === 'unreadable') {
    return fail('unwritable', `${path} can't be made: ${present.reason}.`, { file: path });
  }
  if (present.kind !== 'missing') {
    return fail('already-exists', `${path} exists already. It was left as it is.`, { file: path });
  }
  const draft = `${path}.${newId(environment)}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const db = new Database(draft);
    applyMigrations(db, shippedMigrations);
    beginReplica(db, environment, register);
    db.close();
    linkSync(draft, path); // appears whole or not at all, and never over another file
  } catch (error) {
    return fail(
      'unwritable',
      `${path} can't be made: ${error instanceof Error ? error.message : String(error)}.`,
      {
        file: path,
      },
    );
  } finally {
    rmSync(draft, { force: true });
  }
  return openRegister(path, environment);
}

function lockFor(path: string): Result<Lock> {
  const place = { file: path };
  try {
    const taken = takeLock(path);
    if (taken.held) return succeed(taken.lock);
    return fail('open-elsewhere', `${path} is open elsewhere, in ${taken.by}. Close it there first.`, place);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail(
      'unwritable',
      `${path} can't be opened: its folder can't be written to (${why}). Copy the file into a folder of your own, and open it there.`,
      place,
    );
  }
}

/**
 * Opens a register to read and write. Failures: `not-found`, `unreadable`, `not-a-register`, `damaged`, `newer-version`,
 * `open-elsewhere`, `unwritable` for a folder in which nothing can be made.
 */
export function openRegister(
  path: string,
  environment: Environment,
  { migrations = shippedMigrations }: Pick<OpenOptions, 'migrations'> = {},
): Result<OpenRegister> {
  const recognised = recognise(path);
  if (!recognised.ok) return recognised;
  if (recognised.value.version > lastNumber(migrations)) {
    return fail(
      'newer-version',
      `${path} was made by a newer version of Minutebook (format ${recognised.value.version}; this one knows up to ${lastNumber(migrations)}). It can be read here but not changed. Update Minutebook to edit it.`,
      { file: path },
    );
  }
  const locked = lockFor(path);
  if (!locked.ok) return locked;
  const lock = locked.value;
  let opened: Result<OpenRegister> | undefined;
  try {
    opened = guarded(path, () => openLocked(path, environment, migrations));
    if (!opened.ok) return opened;
  } finally {
    if (opened?.ok !== true) lock.release();
  }
  const { close, ...register } = opened.value;
  return succeed({
    ...register,
    close: () => {
      close();
      lock.release();
    },
  });
}

function openLocked(
  path: string,
  environment: Environment,
  migrations: readonly Migration[],
): Result<OpenRegister> {
  // Read again under the lock: its last holder may have closed it, or brought it up to date, a moment ago.
  const header = recognise(path);
  if (!header.ok) return header;
  const db = new Database(path);
  let opened: Result<OpenRegister> | undefined;
  try {
    opened = openConnection(db, path, header.value, environment, migrations);
    return opened;
  } finally {
    if (opened?.ok !== true) db.close();
  }
}

function openConnection(
  db: Database.Database,
  path: string,
  header: RegisterHeader,
  environment: Environment,
  migrations: readonly Migration[],
): Result<OpenRegister> {
  const kept = prepare(db, path, header, environment, migrations);
  if (!kept.ok) return kept;
  const identity = identify(db, environment);
  if (identity === undefined) return damaged(path, ['it does not say which copy of the register it is']);
  return succeed({
    path,
    db,
    environment,
    identity,
    log: logReader(db),
    writer: logWriter(db),
    projection: projectionOf(db),
    backup: kept.value,
    check: () => (header.closedCleanly ? faultsOfEachTable(db) : []),
    close: () => {
      close(db);
    },
  });
}

/** Checks what was not closed cleanly, migrates what is older, and sets how the connection writes. The value is the backup made. */
function prepare(
  db: Database.Database,
  path: string,
  header: RegisterHeader,
  environment: Environment,
  migrations: readonly Migration[],
): Result<string | undefined> {
  if (!header.closedCleanly) {
    const faults = findFaults(db);
    if (faults.length > 0) return damaged(path, faults);
  }
  let backup: string | undefined;
  if (header.version < lastNumber(migrations)) {
    const stamp = new Date(environment.now()).toISOString().replaceAll(/[:.]/g, '-');
    backup = backUp(db, path, stamp);
    applyMigrations(db, migrations);
  }
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL'); // a commit is on disk before the screen says so
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cache_size = -65536');
  return succeed(backup);
}

function close(db: Database.Database) {
  db.pragma('wal_checkpoint(TRUNCATE)');
  try {
    db.pragma('journal_mode = DELETE'); // one file again; refused while somebody is still reading, who then does it
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')))
      throw error;
  }
  db.close();
}

/** better-sqlite3 loads its addon when the first database is opened. Until then a thread must not be ended: that aborts the process. */
export function loadSqlite() {
  new Database(':memory:').close();
}

/** Opens a register to read only, also while it is open elsewhere. Failures: `not-found`, `unreadable`, `not-a-register`, `damaged`. */
export function openForReading(
  path: string,
  { migrations = shippedMigrations, checkedAlready = false }: OpenOptions = {},
): Result<ReadOnlyRegister> {
  const recognised = recognise(path);
  if (!recognised.ok) return recognised;
  return guarded(path, () => {
    const file = new Database(path, { readonly: true });
    if (!recognised.value.closedCleanly && !checkedAlready) {
      const faults = findFaults(file);
      if (faults.length > 0) {
        file.close();
        return damaged(path, faults);
      }
    }
    const older = recognised.value.version < lastNumber(migrations);
    const db = older ? migratedCopy(file, migrations) : file;
    const newer = recognised.value.version > lastNumber(migrations);
    const notice = newer
      ? `${path} was made by a newer version of Minutebook. It is shown read-only, and what only that version knows is not shown.`
      : undefined;
    return succeed({ path, db, log: logReader(db), notice, close: () => db.close() });
  });
}

/** A copy in memory at this version, so that reading an older file does not change it. */
function migratedCopy(file: Database.Database, migrations: readonly Migration[]): Database.Database {
  const copy = new Database(file.serialize());
  file.close();
  applyMigrations(copy, migrations);
  return copy;
}
