// Closing and quitting while something is in progress: the caller hears of it, nothing is left open, and no thread runs on.

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { openForReading, openRegister } from '../../../electron/register/open.ts';
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

describe('a register whose folder can’t be written to', () => {
  it('is refused, and the one that is open stays open and is closed as ever', async () => {
    const { folder, app, chosen, logged, get, ask } = anApp();
    const paths = ['a', 'b'].map((name) => join(folder, `${name}.minutebook`));
    chosen.push(...paths);
    await get('app', 'create', { title: 'B' });
    const [, b = ''] = paths;
    await get('app', 'create', { title: 'A' });
    mkdirSync(`${paths[0] ?? ''}.lock`);
    chosen.push(paths[0] ?? '');
    expect(messageOf(await ask('app', 'open'))).toMatch(/^unwritable: /u);
    expect(logged).toEqual([]);
    expect((await get('app', 'state')).register?.name).toBe('b');
    await app.quit();
    expect(existsSync(`${b}-wal`)).toBe(false);
    valueOf(openRegister(b, systemEnvironment)).close();
  });
});

describe('damage to the open register', () => {
  it('is found while nobody asks for anything, and reported', async () => {
    const { folder, chosen, get } = anApp();
    await get('app', 'openSample');
    await get('app', 'close');
    const path = join(folder, 'data', 'Sample strategy.minutebook');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x5a, bytes.length - 12_000, bytes.length - 4_000));
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
    expect(existsSync(join(folder, 'data', 'Sample strategy.minutebook'))).toBe(false);
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
