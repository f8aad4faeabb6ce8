// The open register, chosen where another file is meant: it is refused by what it is, whatever it is called there, and what this process holds of it
// is held in the eyes of others all the same.

import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/kernel/result.ts';
import { messageOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

type App = ReturnType<typeof anApp>;

/** As Linux lists them: "2: POSIX  ADVISORY  READ 32725 fe:00:10141728 1073741826 1073742335", with the number of the file after its disk. */
const allLocks = '/proc/locks';
/** Those that SQLite holds while it reads or writes, and no longer: eight bytes of what lies beside a register's log. */
const ofATransaction = / 12[0-7] 12[0-7]$/u;

function listed(paths: readonly string[]): string[] {
  const numbers = paths.map((path) => `:${statSync(path).ino} `);
  const lines = readFileSync(allLocks, 'utf8').split('\n');
  const ours = lines
    .filter((line) => numbers.some((number) => line.includes(number)) && !ofATransaction.test(line))
    .map((line) => line.replace(/^\d+: /u, ''));
  return [...new Set(ours)].toSorted();
}

/** The list is read piece by piece while other programs take locks and let go of them: in one reading a line can stand twice, or be left out. */
async function locksOn(paths: readonly string[]): Promise<string[]> {
  const readings = [listed(paths)];
  for (let again = 0; again < 9; again++) {
    // Apart, so that no two meet the same moment of another program.
    // oxlint-disable-next-line no-await-in-loop
    await setTimeout(5);
    readings.push(listed(paths));
  }
  return [...new Set(readings.flat())].toSorted();
}

const itIsOpen = 'it is the register that is open, or belongs to it';

const strategy = { title: 'Estates' };

/** The doors at which a person chooses a file to be read. */
const read: Readonly<Record<string, (app: App) => Promise<Result<unknown>>>> = {
  'a spreadsheet': ({ ask }) => ask('spreadsheet', 'choose', { job: 'j' }),
  'a list of members': ({ ask }) => ask('memberImport', 'choose', { job: 'j', bodyId: 'b' }),
  'a document': ({ ask }) => ask('import', 'choose', { job: 'j' }),
  'a workbook of updates': ({ ask }) => ask('returned', 'choose', { job: 'j' }),
  'a colleague’s file': ({ ask }) => ask('exchange', 'choose', { job: 'j' }),
  'a colleague’s file to begin with': ({ ask }) => ask('exchange', 'join', { passphrase: '' }),
  'a file of a project': async ({ ask, get }) => {
    const { id } = await get('projects', 'add', { year: '2024/25', kind: 'Policy Lab', title: 'Homes' });
    return ask('attachments', 'attach', { projectId: id });
  },
};

async function onTheSample() {
  const app = anApp();
  await app.get('app', 'openSample');
  const register = app.app.session()?.path ?? '';
  const parts = ['', '-wal', '-shm', '.lock'].map((part) => `${register}${part}`);
  return { ...app, register, parts };
}

it.each(['', '-wal', '-shm', '.lock'])('its own name and “%s” are refused', async (part) => {
  const app = await onTheSample();
  app.chosen.push(`${app.register}${part}`);
  expect(messageOf(await app.ask('exchange', 'choose', { job: 'j' }))).toContain(itIsOpen);
});

describe.skipIf(!existsSync(allLocks))('the open register', () => {
  it.each(Object.entries(read))('is not read as %s, nor is what lies beside it', async (_, choose) => {
    const app = await onTheSample();
    const link = join(app.folder, 'link.minutebook');
    symlinkSync(app.register, link);
    const linkToLock = join(app.folder, 'notes.txt');
    symlinkSync(`${app.register}.lock`, linkToLock);
    const before = await locksOn(app.parts);
    expect(before.length).toBeGreaterThan(1);
    const messages: string[] = [];
    for (const path of [link, linkToLock]) {
      app.chosen.push(path);
      // One after another: each dialog gives the next path.
      // oxlint-disable-next-line no-await-in-loop
      messages.push(messageOf(await choose(app)));
    }
    expect(messages).toEqual(messages.map(() => expect.stringContaining(itIsOpen)));
    expect(await locksOn(app.parts)).toEqual(before);
  });

  it('is not made anew, copied over or opened a second time by another name', async () => {
    const app = await onTheSample();
    const link = join(app.folder, 'link.minutebook');
    symlinkSync(app.register, link);
    const before = await locksOn(app.parts);
    app.chosen.push(link);
    expect(messageOf(await app.ask('app', 'create', strategy))).toContain('already-exists');
    app.chosen.push(link);
    expect(messageOf(await app.ask('app', 'saveCopy'))).toContain('itself');
    app.chosen.push(`${app.register}.lock`);
    expect(messageOf(await app.ask('app', 'open'))).toContain('not-a-register');
    app.chosen.push(link);
    await app.get('app', 'open');
    expect(app.app.session()?.path).toBe(app.register);
    expect(await locksOn(app.parts)).toEqual(before);
  });
});
