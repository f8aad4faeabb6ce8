// A damaged or foreign file opened over an open register: whatever is wrong with it, it is said, the open register stays, and the file isn't
// among the recent ones.

import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { theSampleOfToday } from '../the-sample.ts';
import { messageOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

const sample = await theSampleOfToday();

function zeroed(path: string, from: number, to: number) {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0, Math.trunc(bytes.length * from), Math.trunc(bytes.length * to)));
}

/** What SQLite itself holds to be in order, and isn't. */
function altered(path: string, sql: string) {
  const db = new Database(path);
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
  db.exec(sql);
  db.close();
}

const faults: Readonly<Record<string, (path: string) => void>> = {
  'a picture': (path) => {
    writeFileSync(path, Buffer.from('89504e470d0a1a0a', 'hex'));
  },
  nothing: (path) => {
    writeFileSync(path, '');
  },
  'another program’s database': (path) => {
    writeFileSync(path, '');
    altered(path, 'CREATE TABLE notes (text TEXT)');
  },
  'a folder': (path) => {
    mkdirSync(path);
  },
  'half a register': (path) => {
    writeFileSync(path, sample);
    truncateSync(path, Math.trunc(readFileSync(path).length / 2));
  },
  'a register whose end was never carried over': (path) => {
    writeFileSync(path, sample);
    zeroed(path, 0.7, 1);
  },
  'a register with a hole at its beginning': (path) => {
    writeFileSync(path, sample);
    zeroed(path, 0.02, 0.3);
  },
  'a register without its first pages': (path) => {
    writeFileSync(path, sample);
    writeFileSync(path, readFileSync(path).fill(0x5a, 100, 9_000));
  },
  'a register that lacks a table': (path) => {
    writeFileSync(path, sample);
    altered(path, "DELETE FROM sqlite_schema WHERE name = 'objective'");
  },
  'a register whose search can’t be made': (path) => {
    writeFileSync(path, sample);
    altered(path, "DELETE FROM sqlite_schema WHERE name LIKE 'search_%'");
  },
};

/** Words of the system's and of programs: codes, instants, numbers of processes, SQL. */
const raw =
  /\b(?:E[A-Z]{4,}|SQLITE_\w+|\d{4}-\d\d-\d\dT|process \d+|vtable|no such table|malformed|constructor|Error)\b/u;

async function expectRefused(spoil: (path: string) => void) {
  const app = anApp();
  await app.get('app', 'openSample');
  const before = await app.get('app', 'state');
  const path = join(app.folder, 'wrong.minutebook');
  spoil(path);
  app.chosen.push(path);
  const message = messageOf(await app.ask('app', 'open'));
  expect(message).toMatch(/^(?:damaged|not-a-register|unreadable): .*wrong\.minutebook/u);
  // The folder's own name is drawn by lot, and can be any letters.
  expect(message.replaceAll(app.folder, '')).not.toMatch(raw);
  expect(await app.get('app', 'state')).toEqual(before);
  expect((await app.get('overview', 'statuses')).length).toBeGreaterThan(0);
}

describe('opened over a register', () => {
  it.each(Object.entries(faults))(
    '%s is refused in plain words, and the register stays',
    async (_, spoil) => {
      await expectRefused(spoil);
    },
  );

  // Of what a carrier has left out, wherever it is.
  it.each([0, 1, 2, 3, 5, 7, 9, 11, 13, 16, 19, 21, 22, 23])(
    'a register with a hole in the %ith of its 24 parts is refused too',
    async (part) => {
      await expectRefused((path) => {
        writeFileSync(path, sample);
        zeroed(path, part / 24, (part + 1) / 24);
      });
    },
  );
});
