// Damage that is found while a register is open: the screens hear of it, and it is looked for only while nobody is waiting for an answer.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSession } from '../../../electron/session/session.ts';
import type { Changed } from '../../../shared/contract/events.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { testEnvironment, valueOf } from '../register/a-register.ts';
import { copyTheSample } from '../the-sample.ts';

async function aSample() {
  const path = join(temporaryFolder(), 'sample.minutebook');
  await copyTheSample(path);
  return path;
}

/** As if it were larger than what is checked whole before it is shown. */
function opening(path: string, heard: Changed[] = []) {
  return openSession(path, testEnvironment('session'), (changed) => heard.push(changed), 0);
}

async function aSession(spoil: (bytes: Buffer) => void) {
  const path = await aSample();
  const bytes = readFileSync(path);
  spoil(bytes);
  writeFileSync(path, bytes);
  const heard: Changed[] = [];
  const session = valueOf(opening(path, heard));
  onTestFinished(() => {
    session.close();
  });
  return { session, heard };
}

it('damage is among the faults of the register, and every window hears of it', async () => {
  const { session, heard } = await aSession((bytes) =>
    bytes.fill(0x5a, bytes.length - 12_000, bytes.length - 4_000),
  );
  expect(session.faults()).toEqual([]);
  await session.checkFile(() => Promise.resolve());
  expect(session.faults().length).toBeGreaterThan(0);
  expect(heard.length).toBeGreaterThan(0);
});

it('damage is looked for a table at a time, each when nobody is waiting', async () => {
  const { session, heard } = await aSession(() => undefined);
  let waits = 0;
  await session.checkFile(() => Promise.resolve((waits += 1)));
  expect(waits).toBeGreaterThan(30);
  expect(session.faults()).toEqual([]);
  expect(heard).toEqual([]);
});

describe('a large register that the screens couldn’t read is not opened', () => {
  it.each(['figure', 'strategy', 'agenda_item'])('with a damaged page of %s', async (table) => {
    const path = await aSample();
    const db = new Database(path);
    const page = Number(db.pragma('page_size', { simple: true }));
    const root = db.prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck();
    const from = ((root.get(table) ?? 0) - 1) * page;
    db.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x5a, from, from + page));
    expect(opening(path)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('with a value of several parts that is cut off', async () => {
    const path = await aSample();
    const db = new Database(path);
    db.prepare(
      'UPDATE figure SET value = substr(value, 1, 20) WHERE id = (SELECT max(id) FROM figure)',
    ).run();
    db.close();
    expect(opening(path)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('with a table that isn’t there', async () => {
    const path = await aSample();
    const db = new Database(path);
    db.exec('DROP TABLE dismissal');
    db.close();
    expect(opening(path)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });
});
