// Closing and quitting while something is in progress: the caller hears of it, nothing is left open, and no thread runs on.

import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { openForReading, openRegister } from '../../../electron/register/open.ts';
import { speak } from '../../../shared/language/speak.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

const options = { asAt: '2024-07-12' };

describe('while a pack is made', () => {
  it('closing stops it and waits until nobody reads the file, which is whole then', async () => {
    const { folder, get, ask } = anApp();
    await get('app', 'openSample');
    const making = ask('packs', 'make', { job: 'one', options });
    await get('app', 'close');
    expect(messageOf(await making)).toBe('cancelled: Cancelled. Nothing was written.');
    expect(readdirSync(join(folder, 'data')).filter((name) => /-(wal|shm)$|\.lock$/u.test(name))).toEqual([]);
    expect((await get('app', 'state')).register).toBeNull();
  });

  it('the next pack of the same name stops it', async () => {
    const { get, ask } = anApp();
    await get('app', 'openSample');
    const first = ask('packs', 'make', { job: 'one', options });
    const second = ask('packs', 'make', { job: 'one', options });
    expect(messageOf(await first)).toMatch(/^cancelled/u);
    expect(valueOf(await second).pages).toBeGreaterThan(5);
  });
});

describe('two registers that are opened at once', () => {
  it('are opened one after the other, and the first is closed', async () => {
    const { folder, chosen, get } = anApp();
    const paths = ['a', 'b'].map((name) => join(folder, `${name}.minutebook`));
    chosen.push(...paths);
    const states = await Promise.all(['A', 'B'].map((title) => get('app', 'create', { title })));
    expect(states.map(({ register }) => register?.name)).toEqual(['a', 'b']);
    expect((await get('app', 'state')).register?.name).toBe('b');
    valueOf(openRegister(paths[0] ?? '', systemEnvironment)).close();
  });
});

describe('a register whose lock can’t be used', () => {
  it('is opened to be read, and says so', async () => {
    const { folder, chosen, logged, get, ask } = anApp();
    const path = join(folder, 'a.minutebook');
    chosen.push(path);
    await get('app', 'create', { title: 'A' });
    await get('app', 'close');
    mkdirSync(`${path}.lock`);
    chosen.push(path);
    const { register } = await get('app', 'open');
    expect(speak('en', register?.notice ?? 'none')).toMatch(
      /a\.minutebook\.lock can’t be used .*so the register can only be read\. .*delete what has that name/u,
    );
    expect((await get('register', 'header')).readOnly).toBe(true);
    expect(messageOf(await ask('people', 'add', { name: 'Somebody', kind: 'person' }))).toMatch(
      /^read-only: /u,
    );
    expect(logged).toEqual([]);
  });
});

describe('damage to a register that is too large to be checked before it is shown', () => {
  it('is found while nobody asks for anything, and reported', async () => {
    const { folder, chosen, get } = anApp();
    await get('app', 'openSample');
    await get('app', 'close');
    const path = join(folder, 'data', 'Sample strategy.minutebook');
    const db = new Database(path);
    db.prepare("INSERT INTO blob (sha256, bytes) VALUES ('a long paper', ?)").run(
      randomBytes(49 * 1024 * 1024),
    );
    const page = db
      .prepare<[], number>("SELECT max(pageno) FROM dbstat WHERE name = 'change' AND pagetype = 'leaf'")
      .pluck()
      .get();
    const size = Number(db.pragma('page_size', { simple: true }));
    db.close();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(size, 0x5a), 0, size, (Number(page) - 1) * size);
    closeSync(file);
    chosen.push(path);
    await get('app', 'open');
    await expect
      .poll(async () => (await get('register', 'header')).faults, { interval: 1_000 })
      .not.toEqual([]);
  });
});

describe('quitting', () => {
  it('closes a register that is just being opened', async () => {
    const { folder, app, ask } = anApp();
    const opening = ask('app', 'openSample');
    await setImmediate(); // its thread has been started then, and has loaded nothing yet
    await app.quit();
    valueOf(await opening);
    const path = join(folder, 'data', 'Sample strategy.minutebook');
    expect(existsSync(`${path}-wal`)).toBe(false);
    valueOf(openForReading(path)).close();
  });

  it('stops the sample from being made, and leaves no half-made file', async () => {
    const { folder, app, ask } = anApp({ sampleIsThere: false });
    const opening = ask('app', 'openSample');
    await setImmediate(); // its thread has been started then, and has loaded nothing yet
    await app.quit();
    expect(messageOf(await opening)).toMatch(/^cancelled: .*Nothing was written\.$/u);
    expect(readdirSync(join(folder, 'data')).filter((name) => name.startsWith('Sample'))).toEqual([]);
  });

  it('opens nothing more, and begins no job', async () => {
    const { folder, app, chosen, get, ask } = anApp();
    await get('app', 'openSample');
    const making = ask('packs', 'make', { job: 'one', options });
    const quitting = app.quit();
    chosen.push(join(folder, 'late.minutebook'));
    expect(messageOf(await ask('app', 'create', { title: 'Late' }))).toBe(
      'closing: Minutebook is closing. Start it again to open a register.',
    );
    expect(messageOf(await making)).toMatch(/^cancelled/u);
    await quitting;
    const late = await app.jobs.run('spreadsheet import', 'late', ({ calls }) =>
      calls.spreadsheet.nameReport({}, app.asker()),
    );
    expect(messageOf(late)).toMatch(/^cancelled/u);
    expect(existsSync(join(folder, 'late.minutebook'))).toBe(false);
  });
});
