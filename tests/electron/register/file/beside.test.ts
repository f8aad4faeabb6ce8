// What lies beside a register's file when it is opened: its own log from a program that stopped, or one that another file left there.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../../electron/register/file/migrations/migrations.ts';
import { openForReading, openRegister } from '../../../../electron/register/open.ts';
import { all, byId } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { note } from '../../../../shared/strategy/model/note.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../../in-english.ts';
import { temporaryFolder, withTemporaryFiles } from '../../../temporary-folder.ts';
import {
  aRegister,
  aStrategy,
  anObjective,
  connectionOf,
  deletion,
  messageOf,
  reopened,
  testEnvironment,
  valueOf,
  type TestRegister,
} from '../a-register.ts';

const environment = testEnvironment();
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const aNote = (id: string) =>
  create(note, id, { objectiveId: 'o', kind: 'note', heading: null, text: `${id} `.repeat(900) });

/** A register that was written to after its backup, and opened again for one edit more. */
function withABackup(copyBackup: (register: TestRegister, to: string) => void) {
  const first = aRegister();
  first.write(aStrategy, anObjective);
  const backup = join(temporaryFolder(), 'backup.minutebook');
  copyBackup(first, backup);
  for (let each = 0; each < 30; each += 1) first.write(aNote(`note ${each}`));
  if (connectionOf(first).open) first.close();
  const again = reopened(first);
  for (const title of ['One', 'Two', 'Three']) again.write(set(strategy, 's', 'title', title));
  return { register: again, backup };
}

const closedFirst = (register: TestRegister, to: string) => {
  connectionOf(register).pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(register.path, to);
  // As it is when it has been closed: its header says that no log is beside it.
  const bytes = readFileSync(to);
  bytes[18] = 1;
  bytes[19] = 1;
  writeFileSync(to, bytes);
};
const whileOpen = (register: TestRegister, to: string) => {
  connectionOf(register).pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(register.path, to);
};

/** The backup where the register was, with what the program left beside that. */
function putBack({ register, backup }: ReturnType<typeof withABackup>, part = '-wal') {
  const path = join(temporaryFolder(), 'our.minutebook');
  copyFileSync(backup, path);
  copyFileSync(`${register.path}-wal`, `${path}${part}`);
  return { path, file: readFileSync(path), left: readFileSync(`${path}${part}`) };
}

describe('a backup put where a program stopped', () => {
  it.each([
    ['closed when it was copied', closedFirst],
    ['open when it was copied', whileOpen],
  ])('is opened as it is, and the other log is set aside: %s', (_, copied) => {
    const { path, left } = putBack(withABackup(copied));
    const opened = valueOf(openRegister(path, environment));
    expect(byId(opened, strategy, 's')?.title).toBe('Strategy 2024 to 2026');
    expect(all(opened, note)).toEqual([]);
    expect(verify(opened).problems).toEqual([]);
    const aside = readdirSync(dirname(path)).filter((name) => name.includes('set-aside'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(dirname(path), aside[0] ?? '')).equals(left)).toBe(true);
    expect(opened.notice === undefined ? '' : inEnglish(opened.notice)).toContain(aside[0]);
    opened.close();
    const again = valueOf(openRegister(path, environment));
    expect(again.notice).toBeUndefined();
    again.close();
    copyFileSync(join(dirname(path), aside[0] ?? ''), `${path}-wal`);
    valueOf(openRegister(path, environment)).close();
    expect(readdirSync(dirname(path)).filter((name) => name.includes('set-aside'))).toEqual([
      'our.minutebook-wal.set-aside-2024-07-12-0900',
      'our.minutebook-wal.set-aside-2024-07-12-0900-2',
    ]);
  });

  it.each([
    ['closed when it was copied', closedFirst],
    ['open when it was copied', whileOpen],
  ])('is read as it is, and nothing is touched: %s', (_, copied) => {
    const { path, file, left } = putBack(withABackup(copied));
    const reader = valueOf(openForReading(path));
    expect(byId(reader, strategy, 's')?.title).toBe('Strategy 2024 to 2026');
    expect(reader.findFaults()).toEqual([]);
    reader.close();
    expect(readFileSync(path).equals(file)).toBe(true);
    expect(readFileSync(`${path}-wal`).equals(left)).toBe(true);
  });

  it('is opened as it is beside a journal that isn’t its own', () => {
    const made = withABackup(closedFirst);
    const { path, left } = putBack(made);
    rmSync(`${path}-wal`);
    // A journal of one page: the first page of the later file, which says that the file is as long as that was.
    writeFileSync(`${path}-journal`, aJournalOf(made.register.path));
    const opened = valueOf(openRegister(path, environment));
    expect(verify(opened).problems).toEqual([]);
    expect(all(opened, note)).toEqual([]);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('-journal.set-aside'))).toHaveLength(1);
    opened.close();
    expect(left.length).toBeGreaterThan(0);
  });

  it('is read and opened as it is beside the journal of a database that is no register', () => {
    const { path } = putBack(withABackup(closedFirst));
    rmSync(`${path}-wal`);
    // What SQLite leaves of a change that was too large for its memory, and stopped.
    const other = join(temporaryFolder(), 'other.db');
    const db = new Database(other);
    db.exec('CREATE TABLE photograph (content BLOB)');
    db.pragma('cache_size = 1');
    db.exec('BEGIN');
    for (let each = 0; each < 100; each += 1) db.exec('INSERT INTO photograph VALUES (randomblob(3000))');
    copyFileSync(`${other}-journal`, `${path}-journal`);
    db.exec('ROLLBACK');
    db.close();
    const reader = valueOf(openForReading(path));
    expect(byId(reader, strategy, 's')?.title).toBe('Strategy 2024 to 2026');
    reader.close();
    const opened = valueOf(openRegister(path, environment));
    expect(verify(opened).problems).toEqual([]);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('-journal.set-aside'))).toHaveLength(1);
    opened.close();
  });

  it('is brought up to date again where the power failed while it was', () => {
    const register = aRegister();
    register.write(aStrategy);
    const { path } = register;
    register.close();
    const last = migrations.at(-1);
    if (last === undefined) throw new Error('there is no migration');
    const db = new Database(path);
    const [, table] = /CREATE TABLE (\w+)/u.exec(last.sql) ?? [];
    db.exec(`DROP TABLE ${table}; PRAGMA user_version = ${last.number - 1}`);
    db.pragma('synchronous = OFF'); // the journal counts for its length from the first
    db.exec(`BEGIN; ${last.sql}; PRAGMA user_version = ${last.number}`);
    const journal = readFileSync(`${path}-journal`);
    db.exec('COMMIT');
    db.close();
    writeFileSync(`${path}-journal`, journal);
    const reader = valueOf(openForReading(path));
    expect(byId(reader, strategy, 's')?.title).toBe('Strategy 2024 to 2026');
    reader.close();
    expect(existsSync(`${path}-journal`)).toBe(true);
    const opened = valueOf(openRegister(path, environment));
    expect(opened.notice).toBeUndefined();
    expect(opened.backup).toBeDefined();
    expect(verify(opened).problems).toEqual([]);
    opened.close();
  });

  it('is opened as it is beside a journal that holds one row of an earlier day', () => {
    const register = aRegister();
    register.write(
      aStrategy,
      anObjective,
      create(note, 'n', { objectiveId: 'o', kind: 'note', heading: null, text: 'Early' }),
    );
    connectionOf(register).pragma('wal_checkpoint(TRUNCATE)');
    const earlier = join(temporaryFolder(), 'earlier.minutebook');
    copyFileSync(register.path, earlier);
    const page = connectionOf(register)
      .prepare<[], number>("SELECT rootpage FROM sqlite_schema WHERE name = 'note'")
      .pluck()
      .get();
    register.write(set(note, 'n', 'text', 'Later'));
    const path = join(temporaryFolder(), 'our.minutebook');
    register.close();
    copyFileSync(register.path, path);
    writeFileSync(`${path}-journal`, aJournalOf(earlier, page));
    const opened = valueOf(openRegister(path, environment));
    expect(all(opened, note).map(({ text }) => text)).toEqual(['Later']);
    expect(verify(opened).problems).toEqual([]);
    opened.close();
  });
});

/** Edits so small that the pages of the log which the program left have all that came before them too. */
describe('a backup put where a program stopped, a few small edits later', () => {
  const small = (id: string) => create(note, id, { objectiveId: 'o', kind: 'note', heading: null, text: id });
  const edits: readonly (readonly [string, (register: TestRegister) => void])[] = [
    ['one thing added', (register) => register.write(small('n1'))],
    ['ten things added', (register) => range(10).forEach((each) => register.write(small(`n${each}`)))],
    ['one thing edited', (register) => register.write(set(note, 'first', 'text', 'Edited'))],
    ['one thing removed', (register) => register.write(deletion(note, 'first'))],
  ];

  function left(edit: (register: TestRegister) => void, copyFirst = true) {
    const register = aRegister();
    const db = connectionOf(register);
    const path = join(temporaryFolder(), 'our.minutebook');
    register.write(aStrategy, anObjective, small('first'));
    const early = readFileSync(`${register.path}-wal`);
    if (copyFirst) {
      db.pragma('wal_checkpoint(TRUNCATE)');
      copyFileSync(register.path, path);
    }
    edit(register);
    db.pragma('wal_checkpoint(TRUNCATE)');
    if (!copyFirst) copyFileSync(register.path, path);
    for (const title of ['One', 'Two']) register.write(set(strategy, 's', 'title', title));
    writeFileSync(`${path}-wal`, copyFirst ? readFileSync(`${register.path}-wal`) : early);
    return path;
  }

  it.each(edits)('is opened as it is: %s', (_, edit) => {
    const path = left(edit);
    const opened = valueOf(openRegister(path, environment));
    expect(byId(opened, strategy, 's')?.title).toBe('Strategy 2024 to 2026');
    expect(all(opened, note).map(({ text }) => text)).toEqual(['first']);
    expect(verify(opened).problems).toEqual([]);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('-wal.set-aside'))).toHaveLength(1);
    opened.close();
  });

  it.each(edits)('is read as it is, and nothing is touched: %s', (_, edit) => {
    const path = left(edit);
    const before = readFileSync(path);
    const reader = valueOf(openForReading(path));
    expect(byId(reader, strategy, 's')?.title).toBe('Strategy 2024 to 2026');
    reader.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each(edits)('and a newer file isn’t taken back by an older log: %s', (_, edit) => {
    const opened = valueOf(openRegister(left(edit, false), environment));
    expect(verify(opened).problems).toEqual([]);
    expect(all(opened, note).map(({ text }) => text)).not.toEqual(['first']);
    opened.close();
  });
});

describe('its own log', () => {
  it('is kept, however much of it is in the file already', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('add', 'edit', 'copy pages', 'read', 'let go'), {
          minLength: 3,
          maxLength: 25,
        }),
        (steps) => {
          const register = aRegister();
          const db = connectionOf(register);
          register.write(aStrategy, anObjective);
          const readers: Database.Database[] = [];
          const acts = {
            add: (nth: number) => register.write(aNote(`n${nth}`)),
            edit: (nth: number) => register.write(set(strategy, 's', 'title', `Title ${nth}`)),
            'copy pages': () => db.pragma('wal_checkpoint(PASSIVE)'),
            // A reader keeps the log from being begun again, and its latest pages from being copied.
            read: () => {
              const reader = new Database(register.path, { readonly: true });
              reader.exec('BEGIN');
              reader.prepare('SELECT count(*) FROM batch').get();
              readers.push(reader);
            },
            'let go': () => readers.pop()?.close(),
          };
          steps.forEach((step, nth) => acts[step](nth));
          const path = join(temporaryFolder(), 'our.minutebook');
          copyFileSync(register.path, path);
          copyFileSync(`${register.path}-wal`, `${path}-wal`);
          const opened = valueOf(openRegister(path, environment));
          expect(opened.notice).toBeUndefined();
          expect(opened.log.lastBatch()).toBe(register.log.lastBatch());
          expect(verify(opened).problems).toEqual([]);
          opened.close();
          for (const reader of readers) reader.close();
          register.close();
        },
      ),
      { numRuns: 40, seed: 15 },
    );
  });

  it('is kept where a row was wrong before it', () => {
    const register = aRegister();
    register.write(aStrategy, anObjective, aNote('first'));
    connectionOf(register).exec("UPDATE note SET heading = 'Nobody wrote this'");
    connectionOf(register).pragma('wal_checkpoint(TRUNCATE)');
    register.write(set(note, 'first', 'text', 'Edited'));
    const path = join(temporaryFolder(), 'our.minutebook');
    copyFileSync(register.path, path);
    copyFileSync(`${register.path}-wal`, `${path}-wal`);
    const opened = valueOf(openRegister(path, environment));
    expect(all(opened, note).map(({ text }) => text)).toEqual(['Edited']);
    opened.close();
  });
});

/** https://www.sqlite.org/fileformat2.html#the_rollback_journal */
function aJournalOf(path: string, number = 3): Buffer {
  const file = readFileSync(path);
  const pageSize = file.readUInt16BE(16);
  const header = Buffer.alloc(512);
  Buffer.from('d9d505f920a163d7', 'hex').copy(header);
  header.writeUInt32BE(1, 8);
  header.writeUInt32BE(0, 12);
  header.writeUInt32BE(file.length / pageSize, 16);
  header.writeUInt32BE(512, 20);
  header.writeUInt32BE(pageSize, 24);
  const page = file.subarray(pageSize * (number - 1), pageSize * number);
  const record = Buffer.alloc(8 + pageSize);
  record.writeUInt32BE(number, 0);
  page.copy(record, 4);
  let sum = 0;
  for (let at = pageSize - 200; at > 0; at -= 200) sum = (sum + (page[at] ?? 0)) >>> 0;
  record.writeUInt32BE(sum, 4 + pageSize);
  return Buffer.concat([header, record]);
}

describe('a register that is damaged', () => {
  it('is left as it is, with the log beside it', () => {
    const { register } = withABackup(closedFirst);
    const path = join(temporaryFolder(), 'our.minutebook');
    copyFileSync(register.path, path);
    copyFileSync(`${register.path}-wal`, `${path}-wal`);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, bytes.length - 40_000, bytes.length - 4_000);
    writeFileSync(path, bytes);
    const left = readFileSync(`${path}-wal`);
    expect(messageOf(openRegister(path, environment))).toContain('damaged: ');
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readFileSync(`${path}-wal`).equals(left)).toBe(true);
  });
});

describe('a register whose program stopped', () => {
  it('has all that was written, and nothing is set aside', () => {
    const { register } = withABackup(closedFirst);
    const path = join(temporaryFolder(), 'our.minutebook');
    copyFileSync(register.path, path);
    copyFileSync(`${register.path}-wal`, `${path}-wal`);
    const opened = valueOf(openRegister(path, environment));
    expect(byId(opened, strategy, 's')?.title).toBe('Three');
    expect(all(opened, note)).toHaveLength(30);
    opened.close();
    expect(readdirSync(dirname(path))).toEqual([basename(path)]);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });
});

describe('a disk that refuses', () => {
  it('is said, and the register isn’t called damaged', () => {
    const { register } = withABackup(closedFirst);
    const path = join(temporaryFolder(), 'our.minutebook');
    copyFileSync(register.path, path);
    mkdirSync(`${path}-wal`);
    for (const refused of [openForReading(path), openRegister(path, environment)])
      expect(messageOf(refused)).toMatch(
        /^unusable: .* can’t be read or written: .*nothing is half written/u,
      );
  });

  it('a copy to read from is named as the place of it, and not the register', () => {
    const { register } = withABackup(closedFirst);
    const path = join(temporaryFolder(), 'our.minutebook');
    copyFileSync(register.path, path);
    writeFileSync(`${path}-journal`, 'begun');
    const noFolder = register.path;
    for (const open of [() => openForReading(path), () => openRegister(path, environment)])
      expect(messageOf(withTemporaryFiles<Result<unknown>>(noFolder, open))).toBe(
        `no-copy: ${path} can only be read from a copy in ${noFolder}, the folder for temporary files, and that can’t be made: part of its path isn’t a folder. Nothing was changed. Make room there, then try again.`,
      );
  });
});
