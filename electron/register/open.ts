// Opening, creating and closing a register file, with an error of its own for each way that a file can be wrong.

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { connection, inside } from './connection.ts';
import type { Environment } from './environment.ts';
import { damaged, faultOfOpening, isOfSchema, refusalToWrite, whyNotMade } from './file/faults.ts';
import { fileAlone, judgeBeside, setAside, type RowsAndLog } from './file/beside.ts';
import { closeFile } from './file/close.ts';
import { stampOf } from './file/free-name.ts';
import { readHeader, type Header } from './file/header.ts';
import { faultsOfEachTable, findFaults } from './file/integrity.ts';
import { beginReplica, identify, nameable, type Identity } from './log/identity.ts';
import { lockPath, takeLock, type Lock } from './file/lock.ts';
import { nameForSqlite } from './file/name-for-sqlite.ts';
import { openHeld, type Held } from './file/held.ts';
import { openToRead, readingOf, type Reading } from './file/reading.ts';
import { logReader, logWriter } from './log/log.ts';
import { applyMigrations, backUp, versionOf } from './file/migrate.ts';
import { migrations as shippedMigrations, type Migration } from './file/migrations/migrations.ts';
import { rowsAndLog } from './projection/in-step.ts';
import { projectionOf } from './projection/projection.ts';
import type { ReadableRegister, WritableRegister } from './register.ts';
import { isHeldOpen } from '../held-open.ts';
import { makeFolder } from '../make-folder.ts';
import { draftBeside, putAsNew, takeAway } from '../put-in-place.ts';
import { targetOf } from '../whole-file.ts';
import { codeOf, isOfSystem, whyOf } from '../why.ts';

export interface OpenOptions {
  /** For tests of older and newer versions. */
  readonly migrations?: readonly Migration[];
  /** This process has the file open and has checked it: a reader beside it need not check it again. */
  readonly checkedAlready?: boolean;
}

export interface OpenRegister extends WritableRegister {
  /** The copy made before the file was brought up to this version, when it had to be. */
  readonly backup: string | undefined;
  /** For the person, when something that lay beside the file was set aside. */
  readonly notice: Saying | undefined;
  /** Looks for damage, a table at each step; there is nothing left to do when the file was checked on opening. */
  readonly check: () => Iterable<readonly Saying[]>;
  /** Writes everything into the one file and closes it. */
  readonly close: () => void;
}

export interface ReadOnlyRegister extends ReadableRegister {
  /** For the person: of a newer version's file, only what this one knows is shown; or something beside the file was passed over. */
  readonly notice: Saying | undefined;
  /** What SQLite finds wrong with the file; empty when it is whole. */
  readonly findFaults: () => readonly Saying[];
  readonly close: () => void;
}

type RegisterHeader = Header & { kind: 'register' };

function lastNumber(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0;
}

/** Trial versions had forms of their own, before the first that is kept for good. */
function earlierForm(path: string, version: number, migrations: readonly Migration[]) {
  const [first] = migrations;
  if (first === undefined || version >= first.number) return undefined;
  return fail('earlier-form', say('register.earlier-form', { file: path, version }), { file: path });
}

function recognise(path: string): Result<RegisterHeader> {
  const header = readHeader(path);
  const whereabouts = { file: path };
  if (header.kind === 'missing')
    return fail('not-found', say('register.no-file', { file: path }), whereabouts);
  if (header.kind === 'unreadable')
    return fail('unreadable', say('register.unreadable', { file: path, why: header.reason }), whereabouts);
  if (header.kind === 'foreign')
    return fail('not-a-register', say('register.not-a-register', { file: path }), whereabouts);
  return succeed(header);
}

/** Runs an opening. Failures: its own, `damaged`, `unusable` and `no-copy`. */
function guarded<T>(path: string, action: () => Result<T>): Result<T> {
  try {
    return action();
  } catch (error) {
    const fault = faultOfOpening(path, error);
    if (fault === undefined) throw error;
    return { ok: false, error: fault };
  }
}

/** A first look at what is in it: reports a table that is damaged, or isn't there, as `damaged`. */
export function lookInto<T>(path: string, action: () => Result<T>): Result<T> {
  try {
    return guarded(path, action);
  } catch (error) {
    if (isOfSchema(error)) return damaged(path, say('why.corrupt'));
    throw error;
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
    return fail('unwritable', say('register.unmade', { file: path, why: present.reason }), { file: path });
  }
  if (present.kind !== 'missing') {
    return fail('already-exists', say('register.exists', { file: path }), { file: path });
  }
  const draft = draftBeside(path, 'new');
  try {
    makeFolder(dirname(path));
    // Throws where what SQLite keeps beside it couldn’t have its name.
    nameForSqlite(path);
    statSync(`${lockPath(path)}-journal`, { throwIfNoEntry: false });
    const db = new Database(nameForSqlite(draft));
    applyMigrations(db, shippedMigrations);
    beginReplica(db, environment, register);
    db.close();
    putAsNew(draft, path);
  } catch (error) {
    const why = whyNotMade(draft, error);
    const message =
      why.say === 'why.name-too-long' || why.say === 'why.ends-in-space'
        ? say('register.unmade-by-name', { file: path, why })
        : say('register.unmade', { file: path, why });
    return fail('unwritable', message, { file: path });
  } finally {
    takeAway(draft);
  }
  return openRegister(path, environment);
}

/** One file has one lock and one log, both named for it. Under a second name on the disk it would have a second of each. */
function lockFor(path: string): Result<Lock> {
  const whereabouts = { file: path };
  try {
    if (statSync(path).nlink > 1)
      return fail('no-lock', say('register.several-names', { file: path }), whereabouts);
    const taken = takeLock(path);
    if (taken.held) return succeed(taken.lock);
    return fail('open-elsewhere', say('register.open-elsewhere', { file: path, by: taken.by }), whereabouts);
  } catch (error) {
    const lock = lockPath(path);
    const why = isOfSchema(error) ? say('why.corrupt') : whyNotMade(lock, error);
    const message = isInTheWay(lock, error)
      ? say('register.lock-unusable', { file: path, lock, why })
      : noneBeside(path, why);
    return fail('no-lock', message, whereabouts);
  }
}

/** A full disk is the same for a copy on it, as too many open files are anywhere; both are soon put right. */
function noneBeside(file: string, why: Saying): Saying {
  if (why.say === 'why.disk-full') return say('register.no-room-beside', { file });
  if (why.say === 'why.too-many-open') return say('register.too-many-open', { file });
  return say('register.opened-to-read', { file, why });
}

/** Whether what has the lock’s name is what is wrong, rather than the folder it stands in or its disk. */
function isInTheWay(lock: string, error: unknown): boolean {
  if (!/^SQLITE_(?:NOTADB|CORRUPT|ERROR|CANTOPEN|READONLY|PERM)/u.test(codeOf(error) ?? '')) return false;
  return existsSync(lock) && isWritable(dirname(lock));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a register to read and write. Failures: `not-found`, `unreadable`, `not-a-register`, `damaged`, `newer-version`,
 * `earlier-form`, `open-elsewhere`, `no-lock` for a folder in which nothing can be made, a lock that can't be used, or a file that
 * mustn't be written to or has several names, `no-memory`.
 */
export function openRegister(
  path: string,
  environment: Environment,
  { migrations = shippedMigrations }: Pick<OpenOptions, 'migrations'> = {},
): Result<OpenRegister> {
  const recognised = recognise(path);
  if (!recognised.ok) return recognised;
  const { version } = recognised.value;
  const newest = lastNumber(migrations);
  if (version > newest)
    return fail('newer-version', say('register.newer', { file: path, version, newest }), { file: path });
  const earlier = earlierForm(path, version, migrations);
  if (earlier !== undefined) return earlier;
  const target = targetOf(path);
  const locked = lockFor(target);
  if (!locked.ok) return locked;
  const lock = locked.value;
  let opened: Result<OpenRegister> | undefined;
  try {
    opened = guarded(path, () => openLocked(target, environment, migrations));
    if (!opened.ok) return opened;
  } finally {
    if (opened?.ok !== true) lock.release();
  }
  const { close, ...register } = opened.value;
  return succeed({
    ...register,
    path,
    close: () => {
      try {
        close();
      } finally {
        lock.release();
      }
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
  const refused = refusalToWrite(path);
  if (refused !== undefined) return refused;
  const beside = tidied(path, header.value, environment, migrations);
  if (!beside.ok) return beside;
  const held = openHeld(path);
  let opened: Result<unknown> | undefined;
  try {
    // The journal of a migration that was stopped has taken it back by now, which the header didn’t say.
    const found = { ...header.value, version: versionOf(held.db) };
    const connected = openConnection(held, path, found, environment, migrations);
    opened = connected;
    return connected.ok ? succeed({ ...connected.value, notice: beside.value }) : connected;
  } finally {
    if (opened?.ok !== true) held.close();
  }
}

function rowsAndLogOf({ version }: RegisterHeader, migrations: readonly Migration[]): RowsAndLog {
  return version === lastNumber(migrations) && version === lastNumber(shippedMigrations) ? rowsAndLog : null;
}

/** Before anything can be written: what another file left beside this one is set aside. The value is what to tell the person. */
function tidied(
  path: string,
  header: RegisterHeader,
  environment: Environment,
  migrations: readonly Migration[],
): Result<Saying | undefined> {
  // What SQLite has open here was judged when it was opened.
  if (header.closedCleanly || isHeldOpen(path)) return succeed(undefined);
  const beside = judgeBeside(path, header, rowsAndLogOf(header, migrations));
  if (beside.kind === 'damaged') return damaged(path, beside.fault);
  if (beside.kind === 'own') return succeed(undefined);
  const aside = setAside(path, beside.part, stampOf(environment.now()));
  return succeed(say('register.set-aside', { file: path, aside }));
}

function openConnection(
  held: Held,
  path: string,
  header: RegisterHeader,
  environment: Environment,
  migrations: readonly Migration[],
): Result<Omit<OpenRegister, 'notice'>> {
  const { db } = held;
  const backup = prepare(db, path, header, environment, migrations);
  const identity = lookInto(path, () => identified(db, path, environment));
  if (!identity.ok) return identity;
  const named = nameable(identity.value);
  return succeed({
    path,
    [connection]: db,
    [inside]: { writer: logWriter(db), projection: projectionOf(db), rename: named.rename },
    environment,
    identity: named.identity,
    log: logReader(db),
    backup,
    check: () => (header.closedCleanly ? faultsOfEachTable(db) : []),
    close: () => {
      closeFile(held);
    },
  });
}

/** Failures: `damaged`, and `no-memory` where what this computer remembers of its copies can't be read or kept. */
function identified(db: Database.Database, path: string, environment: Environment): Result<Identity> {
  try {
    const identity = identify(db, environment);
    return identity === undefined ? damaged(path, say('register.no-identity')) : succeed(identity);
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    const memory = error.path ?? '';
    return fail('no-memory', say('register.no-memory', { file: path, memory, why: whyOf(error) }), {
      file: path,
    });
  }
}

/** Migrates what is older, and sets how the connection writes. The value is the backup made. */
function prepare(
  db: Database.Database,
  path: string,
  header: RegisterHeader,
  environment: Environment,
  migrations: readonly Migration[],
): string | undefined {
  let backup: string | undefined;
  if (header.version < lastNumber(migrations)) {
    backup = backUp(db, path, stampOf(environment.now()));
    applyMigrations(db, migrations);
  }
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL'); // a commit is on disk before the screen says so
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cache_size = -65536');
  return backup;
}

/** better-sqlite3 loads its addon when the first database is opened. Until then a thread must not be ended: that aborts the process. */
export function loadSqlite() {
  new Database(':memory:').close();
}

/** Opens a register read-only, even while it is open elsewhere. Failures: `not-found`, `unreadable`, `not-a-register`, `damaged`. */
export function openForReading(
  path: string,
  { migrations = shippedMigrations, checkedAlready = false }: OpenOptions = {},
): Result<ReadOnlyRegister> {
  // What lies beside a file is judged by hand, which mustn't be done to one that is open here.
  if ((checkedAlready || isHeldOpen(path)) && existsSync(path))
    return guarded(path, () => succeed(readerOf(path, openToRead(targetOf(path)), migrations)));
  const recognised = recognise(path);
  if (!recognised.ok) return recognised;
  const earlier = earlierForm(path, recognised.value.version, migrations);
  if (earlier !== undefined) return earlier;
  return guarded(path, () => {
    const target = targetOf(path);
    const beside = recognised.value.closedCleanly
      ? { kind: 'own' as const }
      : judgeBeside(target, recognised.value, rowsAndLogOf(recognised.value, migrations));
    if (beside.kind === 'damaged') return damaged(path, beside.fault);
    if (beside.kind === 'own') return succeed(readerOf(path, openToRead(target), migrations));
    const passedOver = say('register.left-beside', { file: path });
    return succeed(readerOf(path, readingOf(fileAlone(target)), migrations, passedOver));
  });
}

function readerOf(
  path: string,
  reading: Reading,
  migrations: readonly Migration[],
  passedOver?: Saying,
): ReadOnlyRegister {
  const version = versionOf(reading.db);
  const newest = lastNumber(migrations);
  const { db, close } = version < newest ? migratedCopy(reading, migrations) : reading;
  return {
    path,
    [connection]: db,
    log: logReader(db),
    notice: version > newest ? say('register.shown-read-only', { file: path }) : passedOver,
    findFaults: () => findFaults(db),
    close,
  };
}

/** A copy in memory at this version, so that reading an older file doesn't change it. */
function migratedCopy(reading: Reading, migrations: readonly Migration[]): Reading {
  const db = new Database(reading.db.serialize());
  reading.close();
  applyMigrations(db, migrations);
  return readingOf(db);
}
