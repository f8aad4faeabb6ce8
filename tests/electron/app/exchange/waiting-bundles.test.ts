// What waits to be taken: a bundle that has been looked at, one in the shared folder, one that the register keeps.

import { hash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { messageOf } from '../../register/a-register.ts';
import { anApp } from '../an-app.ts';
import { look, previewOf, send, twoPeople } from './two-people.ts';

/** As one of a newer version is kept, and the app updated since. */
function kept(person: { readonly folder: string }, changes: string): string {
  const [bytes, sha256] = [readFileSync(changes), hash('sha256', readFileSync(changes))];
  const db = new Database(join(person.folder, 'data/Sample strategy.minutebook'));
  db.prepare("INSERT INTO held VALUES (?, 'changes.mbsync', 1, ?)").run(sha256, bytes);
  db.close();
  return sha256;
}

it('what is half typed stays as it was typed while a bundle is taken, taken back, and a step undone', async () => {
  const { secretary, officer, folder } = await twoPeople();
  const typed = {
    'update for 2024-07 of o1': '{"sentence":"The roof was l"}',
    'reason for the status of objective o1': 'The supplier has conf',
  };
  await secretary.get('register', 'keepDrafts', { drafts: typed });
  const changes = join(folder, 'changes.mbsync');
  await officer.get('people', 'add', { kind: 'person', name: 'An Officer' });
  await send(officer, changes, {});
  previewOf(await look(secretary, changes));
  await secretary.get('exchange', 'take', { job: 'job' });
  expect(await secretary.get('register', 'drafts')).toEqual(typed);
  await secretary.get('exchange', 'takeBack');
  expect(await secretary.get('register', 'drafts')).toEqual(typed);
  await secretary.get('people', 'add', { kind: 'person', name: 'A Clerk' });
  await secretary.get('register', 'undo');
  await secretary.get('register', 'redo');
  expect(await secretary.get('register', 'drafts')).toEqual(typed);
  await secretary.get('app', 'close');
  await secretary.get('app', 'openSample');
  expect(await secretary.get('register', 'drafts')).toEqual(typed);
});

describe('a bundle that has been looked at', () => {
  it('is forgotten when nobody wants it', async () => {
    const { secretary, officer, folder } = await twoPeople();
    const changes = join(folder, 'changes.mbsync');
    await officer.get('people', 'add', { kind: 'person', name: 'An Officer' });
    await send(officer, changes, {});
    previewOf(await look(secretary, changes));
    await secretary.get('exchange', 'discard', { job: 'job' });
    expect(messageOf(await secretary.ask('exchange', 'take', { job: 'job' }))).toMatch(/^not-found: /u);
  });

  it('may be one waiting in the shared folder, from somebody nobody has vouched for', async () => {
    const { secretary } = await twoPeople();
    const stranger = anApp();
    const shared = temporaryFolder();
    const whole = join(temporaryFolder(), 'everything.mbsync');
    await send(secretary, whole, { to: 'anybody', everything: true });
    stranger.chosen.push(whole, join(stranger.folder, 'mine.minutebook'), shared);
    await stranger.get('exchange', 'join', { passphrase: '' });
    await stranger.get('exchange', 'chooseFolder');
    await stranger.get('people', 'add', { kind: 'person', name: 'A Stranger' });
    await stranger.get('exchange', 'throughFolder');
    secretary.chosen.push(shared);
    await secretary.get('exchange', 'chooseFolder');
    const { folder } = await secretary.get('exchange', 'state');
    const [waiting] = folder?.waiting ?? [];
    expect(waiting).toMatchObject({ mayBeLookedAt: true });
    const seen = await secretary.get('exchange', 'chooseWaiting', { job: 'waiting', file: waiting?.file });
    expect(seen.kind).toBe('stranger');
    const outside = { job: 'waiting', file: '../everything.mbsync' };
    expect(messageOf(await secretary.ask('exchange', 'chooseWaiting', outside))).toMatch(/^not-found: /u);
  });

  it('may be one waiting in the shared folder for its passphrase, and waits no longer once it is taken', async () => {
    const { secretary, officer, folder } = await twoPeople();
    const shared = temporaryFolder();
    secretary.chosen.push(shared);
    await secretary.get('exchange', 'chooseFolder');
    await secretary.get('exchange', 'throughFolder');
    const [place = ''] = readdirSync(shared);
    await officer.get('people', 'add', { kind: 'person', name: 'An Officer' });
    const changes = join(folder, 'changes.mbsync');
    const passphrase = 'three blind mice of the council';
    await send(officer, changes, { to: 'passphrase', passphrase });
    const own = (await officer.get('exchange', 'state')).own;
    const file = `${own}-000001.mbsync`;
    copyFileSync(changes, join(shared, place, file));
    await secretary.get('exchange', 'throughFolder');
    const waitingThere = async () => (await secretary.get('exchange', 'state')).folder?.waiting;
    expect(await waitingThere()).toMatchObject([{ file, mayBeLookedAt: true }]);
    const asked = await secretary.get('exchange', 'chooseWaiting', { job: 'waiting', file });
    expect(asked).toMatchObject({ kind: 'passphrase', file, wrong: false });
    previewOf(await secretary.get('exchange', 'look', { job: 'waiting', passphrase, vouch: false }));
    await secretary.get('exchange', 'take', { job: 'waiting' });
    await secretary.get('exchange', 'throughFolder');
    expect(await waitingThere()).toEqual([]);
  });

  it('may be one that the register keeps, and is listed until it is taken', async () => {
    const { secretary, officer, folder } = await twoPeople();
    const changes = join(folder, 'changes.mbsync');
    await officer.get('people', 'add', { kind: 'person', name: 'An Officer' });
    const passphrase = 'three blind mice of the council';
    await send(officer, changes, { to: 'passphrase', passphrase });
    const sha256 = kept(secretary, changes);
    const { held } = await secretary.get('exchange', 'state');
    expect(held).toMatchObject([{ sha256, file: 'changes.mbsync', mayBeLookedAt: true }]);
    expect(held.map(({ why }) => inEnglish(why))).toEqual([
      expect.stringMatching(/^changes\.mbsync is protected by a passphrase\./u),
    ]);
    const { today } = await secretary.get('register', 'header');
    await secretary.get('history', 'lookAt', { at: { day: today } });
    const past = await secretary.get('exchange', 'state');
    expect(past.held).toMatchObject([{ sha256, mayBeLookedAt: false }]);
    expect(past.held.map(({ why }) => inEnglish(why))).toEqual([
      expect.stringMatching(/^changes\.mbsync is kept .* once you are back at today\.$/u),
    ]);
    await secretary.get('history', 'lookAt', { at: null });
    const asked = await secretary.get('exchange', 'chooseHeld', { job: 'held', sha256 });
    expect(asked).toMatchObject({ kind: 'passphrase', file: 'changes.mbsync' });
    previewOf(await secretary.get('exchange', 'look', { job: 'held', passphrase, vouch: false }));
    expect((await secretary.get('exchange', 'take', { job: 'held' })).changes).toBeGreaterThan(0);
    expect((await secretary.get('exchange', 'state')).held).toEqual([]);
  });

  it('may be a damaged one that the register keeps, and waits until somebody removes it', async () => {
    const { secretary, officer, folder } = await twoPeople();
    const changes = join(folder, 'changes.mbsync');
    await officer.get('people', 'add', { kind: 'person', name: 'An Officer' });
    await send(officer, changes, { to: 'anybody' });
    const whole = readFileSync(changes);
    writeFileSync(changes, whole.subarray(0, whole.length - 40));
    const sha256 = kept(secretary, changes);
    const { batch } = await secretary.get('register', 'header');
    const { held } = await secretary.get('exchange', 'state');
    expect(held).toMatchObject([{ sha256, mayBeLookedAt: false }]);
    await secretary.get('exchange', 'removeHeld', { sha256 });
    expect((await secretary.get('exchange', 'state')).held).toEqual([]);
    expect((await secretary.get('register', 'header')).batch).toBe(batch);
    // Sent again, it is taken in like any other.
    writeFileSync(changes, whole);
    expect(previewOf(await look(secretary, changes)).isNew).toBe(true);
  });

  it('isn’t said to have been broken off while it is being taken', async () => {
    const { secretary, officer, folder } = await twoPeople();
    const changes = join(folder, 'changes.mbsync');
    await officer.get('people', 'add', { kind: 'person', name: 'An Officer' });
    await send(officer, changes, {});
    kept(secretary, changes);
    const states = await Promise.all([1, 2].map(() => secretary.get('exchange', 'state')));
    expect(states.map(({ held }) => held)).toEqual([[], []]);
  });
});
