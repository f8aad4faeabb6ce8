// Opening, creating and closing: each way a file can be wrong has its own error.

import { inEnglish } from '../../../in-english.ts';
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { systemEnvironment } from '../../../../electron/register/environment.ts';
import { createRegister, openForReading, openRegister } from '../../../../electron/register/open.ts';
import { all, byId } from '../../../../electron/register/read/query.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import {
  aRegister,
  aStrategy,
  connectionOf,
  messageOf,
  reopened,
  testEnvironment,
  valueOf,
} from '../a-register.ts';
import { samples } from '../projection/samples.ts';

const environment = testEnvironment();

function aClosedRegister(): string {
  const register = aRegister();
  register.write(...samples);
  register.close();
  return register.path;
}

describe('opening a register', () => {
  it('keeps everything from one opening to the next, in one file with nothing beside it', () => {
    const register = aRegister();
    register.write(aStrategy);
    register.close();
    expect(readdirSync(dirname(register.path))).toEqual(['test.minutebook']);
    expect(byId(reopened(register), strategy, 's')?.title).toBe('Strategy 2024 to 2026');
  });

  it('finds no faults in any table of a sound file', () => {
    const register = reopened(aRegisterClosed());
    const looks = [...register.check()];
    expect(looks.length).toBeGreaterThan(20);
    expect(looks.flat()).toEqual([]);
  });

  it('stops looking for faults when it is closed in the middle', () => {
    const register = reopened(aRegisterClosed());
    const looks = register.check()[Symbol.iterator]();
    expect(looks.next().done).toBe(false);
    register.close();
    expect(looks.next().done).toBe(true);
    expect([...register.check()]).toEqual([]);
  });

  it('says when there is no such file', () => {
    expect(messageOf(openRegister('/nowhere/at/all.minutebook', environment))).toBe(
      'not-found: There is no file /nowhere/at/all.minutebook. It may have been moved or renamed.',
    );
  });

  it('says when it can’t be read', () => {
    expect(messageOf(openRegister(temporaryFolder(), environment))).toMatch(
      /^unreadable: .* can’t be read: it is a folder\. It was left/u,
    );
  });

  it.each([
    [
      'a text',
      (path: string) =>
        writeFileSync(
          path,
          'Dear Secretary, please find attached the minutes of the last meeting, and the papers for the next. '.repeat(
            3,
          ),
        ),
    ],
    ['an empty file', (path: string) => writeFileSync(path, '')],
    ['somebody else’s database', (path: string) => new Database(path).exec('CREATE TABLE t (x)').close()],
  ])('says that %s is not ours, and leaves it as it is', (_, make) => {
    const path = join(temporaryFolder(), 'other.minutebook');
    make(path);
    const before = readFileSync(path);
    expect(messageOf(openRegister(path, environment))).toContain('not-a-register: ');
    expect(messageOf(openForReading(path))).toContain('isn’t a Minutebook register. It was left as it is.');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dirname(path))).toEqual(['other.minutebook']);
  });

  it('says that a file cut short is damaged, and changes nothing in it', () => {
    const path = aClosedRegister();
    truncateSync(path, 9_000);
    expect(messageOf(openRegister(path, environment))).toContain('damaged: ');
    expect(messageOf(openForReading(path))).toMatch(/damaged.*Keep this file, and open your latest backup/);
    expect(readFileSync(path)).toHaveLength(9_000);
  });

  it('finds damage inside a file that was not closed cleanly before it is used', () => {
    const register = aRegister();
    register.write(...samples);
    connectionOf(register).pragma('wal_checkpoint(TRUNCATE)');
    const path = join(temporaryFolder(), 'left-open.minutebook');
    copyFileSync(register.path, path);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, bytes.length - 12_000, bytes.length - 4_000);
    writeFileSync(path, bytes);
    expect(messageOf(openRegister(path, environment))).toContain('damaged: ');
    expect(messageOf(openForReading(path))).toContain('damaged: ');
  });

  it('finds damage inside a cleanly closed file when its tables are looked at', () => {
    const path = aClosedRegister();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, bytes.length - 12_000, bytes.length - 4_000);
    writeFileSync(path, bytes);
    const opened = openRegister(path, environment);
    const faults = opened.ok ? [...opened.value.check()].flat() : [inEnglish(opened.error.message)];
    expect(faults.length).toBeGreaterThan(0);
    if (opened.ok) opened.value.close();
  });

  it('recovers what was committed when its program ended without closing', () => {
    const register = aRegister();
    register.write(aStrategy);
    const path = join(temporaryFolder(), 'left-open.minutebook');
    copyFileSync(register.path, path);
    copyFileSync(`${register.path}-wal`, `${path}-wal`);
    const opened = valueOf(openRegister(path, environment));
    expect(all(opened, strategy)).toHaveLength(1);
    opened.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('says who has it open, and lets it be read meanwhile', () => {
    const register = aRegister();
    register.write(aStrategy);
    expect(messageOf(openRegister(register.path, environment))).toMatch(
      /open-elsewhere: .* is open elsewhere, in another program on this computer\. Close it there first\./,
    );
    const reader = valueOf(openForReading(register.path));
    expect(all(reader, strategy)).toHaveLength(1);
    reader.close();
    register.close();
    valueOf(openRegister(register.path, environment)).close();
  });

  it.skipIf(process.platform === 'win32')('is held by whoever has it open through a link', () => {
    const path = aClosedRegister();
    const link = join(temporaryFolder(), 'link.minutebook');
    symlinkSync(path, link);
    const register = valueOf(openRegister(link, environment));
    expect(register.path).toBe(link);
    for (const name of [link, path])
      expect(messageOf(openRegister(name, environment))).toContain(`open-elsewhere: ${path} is open`);
    expect(existsSync(`${link}.lock`)).toBe(false);
    register.close();
    const other = valueOf(openRegister(path, environment));
    expect(messageOf(openRegister(link, environment))).toMatch(/^open-elsewhere/u);
    other.close();
  });

  it.skipIf(process.platform === 'win32')('with a second name on the disk can only be read', () => {
    const path = aClosedRegister();
    const second = join(temporaryFolder(), 'second.minutebook');
    linkSync(path, second);
    const before = readFileSync(path);
    for (const name of [path, second]) {
      expect(messageOf(openRegister(name, environment))).toMatch(
        /^no-lock: .* has a second name on this disk .*, so it can only be read\. .*save a copy .*open the copy\.$/u,
      );
      valueOf(openForReading(name)).close();
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    rmSync(second);
    valueOf(openRegister(path, environment)).close();
  });

  it('is free again when the program that had it open was killed', async () => {
    const path = aClosedRegister();
    const holder = spawn(process.execPath, [join(import.meta.dirname, 'holding-child.ts'), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    expect(messageOf(openRegister(path, environment))).toContain('open elsewhere, in another program');
    const ended = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await ended;
    valueOf(openRegister(path, environment)).close();
  });

  it('waits for the disk at each commit', () => {
    const register = valueOf(openRegister(aClosedRegister(), environment));
    expect(connectionOf(register).pragma('synchronous', { simple: true })).toBe(2); // FULL
    register.close();
  });

  it.skipIf(process.platform === 'win32')(
    'says so when nothing can be written beside it, and can still be read',
    () => {
      const path = join(temporaryFolder(), `${'r'.repeat(240)}.minutebook`);
      copyFileSync(aClosedRegister(), path); // its lock’s name is longer than any disk allows
      const before = readFileSync(path);
      expect(messageOf(openRegister(path, environment))).toMatch(
        /^no-lock: Nothing can be written beside .* \(its name is too long\), so it can only be read\. .*save a copy in a folder of your own/u,
      );
      valueOf(openForReading(path)).close();
      expect(readFileSync(path).equals(before)).toBe(true);
    },
  );

  const otherDatabase = (lock: string) => {
    const db = new Database(lock);
    db.exec('CREATE TABLE held_by (photograph BLOB)');
    db.close();
  };
  it.each<[what: string, put: (lock: string) => void, why: string]>([
    ['a folder', (lock) => mkdirSync(lock), 'it is a folder'],
    ['a text', (lock) => writeFileSync(lock, 'Dear Secretary. '.repeat(100)), 'it isn’t a database'],
    ['another database', otherDatabase, 'what it holds doesn’t fit together'],
  ])('names its lock where %s has that name, and can still be read', (_, put, why) => {
    const path = aClosedRegister();
    put(`${path}.lock`);
    const message = messageOf(openRegister(path, environment));
    expect(message).toContain(`no-lock: ${path}.lock can’t be used (${why}).`);
    expect(message).toMatch(/ can only be read\. If nobody else has it open, delete what has that name/u);
    valueOf(openForReading(path)).close();
    rmSync(`${path}.lock`, { recursive: true });
    valueOf(openRegister(path, environment)).close();
  });

  it('leaves no lock beside it where the disk is full', () => {
    const path = aClosedRegister();
    const full = vi.spyOn(Database.prototype, 'transaction').mockImplementationOnce(() => {
      throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL');
    });
    expect(messageOf(openRegister(path, environment))).toMatch(
      /^no-lock: The disk that .* is on is full, so for now it can only be read\. Make room there, then open it again\.$/u,
    );
    full.mockRestore();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('names the computer that has it open where that is another one', () => {
    const path = aClosedRegister();
    const lock = new Database(`${path}.lock`);
    lock.exec(
      'CREATE TABLE held_by (only INTEGER PRIMARY KEY, process INTEGER NOT NULL, computer TEXT NOT NULL) STRICT',
    );
    lock.exec("INSERT INTO held_by VALUES (1, 4711, 'UPSTAIRS')");
    lock.exec('BEGIN IMMEDIATE');
    expect(messageOf(openRegister(path, environment))).toMatch(
      /is open elsewhere, in Minutebook on the computer UPSTAIRS\. Close it there first\.$/u,
    );
    lock.close();
  });

  it('can be closed while somebody reads it, and loses nothing', () => {
    const register = aRegister();
    register.write(aStrategy);
    const reader = valueOf(openForReading(register.path));
    expect(all(reader, strategy)).toHaveLength(1);
    register.close();
    reader.close();
    expect(all(valueOf(openForReading(register.path)), strategy)).toHaveLength(1);
  });

  it('opens a read-only copy of a folder nobody may write to', () => {
    const path = aClosedRegister();
    const opened = valueOf(openForReading(path));
    expect(() => connectionOf(opened).exec('DELETE FROM strategy')).toThrow(/readonly/);
    opened.close();
  });
});

function aRegisterClosed() {
  const register = aRegister();
  register.write(aStrategy);
  register.close();
  return register;
}

describe('creating a register', () => {
  it('never writes over a file', () => {
    const path = aClosedRegister();
    expect(messageOf(createRegister(path, environment))).toContain('already-exists');
  });

  it('makes the folders it needs and gives each register a name of its own', () => {
    const folder = temporaryFolder();
    const names = ['a', 'b'].map((name) => {
      const register = valueOf(createRegister(join(folder, 'new', name, 'r.minutebook'), systemEnvironment));
      register.close();
      return register.identity.replica;
    });
    expect(new Set(names).size).toBe(2);
  });

  it('says why it can’t be made', () => {
    const path = join(aClosedRegister(), 'inside-a-file.minutebook');
    expect(messageOf(createRegister(path, environment))).toMatch(/^un(writable|readable): /);
  });

  it('makes a sound database with our application id', () => {
    const path = aClosedRegister();
    const db = new Database(path, { readonly: true });
    expect(db.pragma('application_id', { simple: true })).toBe(0x4d494e42);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });
});
