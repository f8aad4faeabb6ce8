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
import { describe, expect, it } from 'vitest';
import { openForReading, openRegister } from '../../../../electron/register/open.ts';
import { all, byId } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { note } from '../../../../shared/strategy/model/note.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../../in-english.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import {
  aRegister,
  aStrategy,
  anObjective,
  connectionOf,
  messageOf,
  reopened,
  testEnvironment,
  valueOf,
  type TestRegister,
} from '../a-register.ts';

const environment = testEnvironment();

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
});

/** https://www.sqlite.org/fileformat2.html#the_rollback_journal */
function aJournalOf(path: string): Buffer {
  const file = readFileSync(path);
  const pageSize = file.readUInt16BE(16);
  const header = Buffer.alloc(512);
  Buffer.from('d9d505f920a163d7', 'hex').copy(header);
  header.writeUInt32BE(1, 8);
  header.writeUInt32BE(0, 12);
  header.writeUInt32BE(file.length / pageSize, 16);
  header.writeUInt32BE(512, 20);
  header.writeUInt32BE(pageSize, 24);
  const page = file.subarray(pageSize * 2, pageSize * 3);
  const record = Buffer.alloc(8 + pageSize);
  record.writeUInt32BE(3, 0);
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
});
