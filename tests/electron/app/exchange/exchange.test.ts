// Exchange between two windows of two people: joining, a conflict over a figure, one over something deleted, and a shared folder.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { messageOf } from '../../register/a-register.ts';
import { anApp } from '../an-app.ts';
import { look, previewOf, send, twoPeople, type App } from './two-people.ts';

async function measureOf(app: App): Promise<string> {
  const { objectives } = await app.get('strategy', 'strategy');
  const [id] = objectives.map((row) => row.id);
  return id ?? '';
}

describe('exchange', () => {
  it('shows what a bundle would change, conflicts first, and leaves no trace until it is taken', async () => {
    const { secretary, officer, folder } = await twoPeople('three blind mice');
    const id = await measureOf(secretary);
    await secretary.get('strategy', 'setObjective', { id, field: 'title', value: 'From the secretary' });
    await officer.get('strategy', 'setObjective', { id, field: 'title', value: 'From the officer' });
    const changes = join(folder, 'changes.mbsync');
    await send(officer, changes, {});
    const { batch } = await secretary.get('register', 'header');
    const preview = previewOf(await look(secretary, changes));
    expect(preview).toMatchObject({
      author: 'Officer',
      conflicts: [
        {
          kind: 'field',
          field: { say: 'history.field.title' },
          sides: [{ actor: 'Officer' }, { actor: 'Secretary' }],
        },
      ],
    });
    expect(preview.events).toEqual([]);
    expect((await secretary.get('register', 'header')).batch).toBe(batch);
    expect(await secretary.get('conflicts', 'count')).toBe(0);
    expect(await secretary.get('exchange', 'take', { job: 'job' })).toMatchObject({ conflicts: 1 });
    const { lines } = await secretary.get('conflicts', 'list');
    const [line] = lines;
    const ours = line?.sides.find(({ actor }) => actor === 'Secretary');
    await secretary.get('conflicts', 'take', { key: line?.key, side: ours?.key });
    expect(await secretary.get('conflicts', 'count')).toBe(0);
  });

  it('shows what would wait for a choice as that alone, and counts it as it is counted afterwards', async () => {
    const { secretary, officer, folder } = await twoPeople();
    const { objectives } = await secretary.get('strategy', 'strategy');
    const activities = await secretary.get('activities', 'list');
    const [first, second] = objectives.map((row) => row.id);
    const [deleted, edited] = activities.map((row) => row.id);
    const setTitle = (app: App, id: string | undefined, value: string) =>
      app.get('strategy', 'setObjective', { id, field: 'title', value });
    await setTitle(secretary, first, 'From the secretary');
    await secretary.get('activities', 'remove', { ids: [deleted] });
    await secretary.get('activities', 'setText', { id: edited, field: 'description', value: 'Edited here' });
    await setTitle(officer, first, 'A first try');
    await setTitle(officer, first, 'From the officer');
    await setTitle(officer, second, 'Nobody else touched this');
    await officer.get('activities', 'setText', { id: deleted, field: 'description', value: 'Edited there' });
    await officer.get('activities', 'remove', { ids: [edited] });
    const changes = join(folder, 'changes.mbsync');
    await send(officer, changes, {});
    const preview = previewOf(await look(secretary, changes));
    expect(preview.conflicts.map(({ kind }) => kind).sort()).toEqual(['deletion', 'deletion', 'field']);
    expect(preview.events.map(({ after }) => after)).toEqual(['“Nobody else touched this”']);
    expect(preview).toMatchObject({ isNew: true, changes: 1, waiting: 0 });
    const taken = await secretary.get('exchange', 'take', { job: 'job' });
    expect(taken).toEqual({ changes: 1, conflicts: 3, waiting: 0 });
    expect((await secretary.get('conflicts', 'list')).lines).toHaveLength(3);

    await setTitle(officer, second, 'Once more');
    const later = join(folder, 'later.mbsync');
    await send(officer, later, {});
    const again = previewOf(await look(secretary, later));
    expect(again).toMatchObject({ changes: 1, conflicts: [], waiting: 3 });
    expect(await secretary.get('exchange', 'take', { job: 'job' })).toEqual({
      changes: 1,
      conflicts: 0,
      waiting: 3,
    });
  });

  it('isn’t taken where it would come to something else than was shown, and is shown again', async () => {
    const { secretary, officer, folder } = await twoPeople();
    const { objectives } = await secretary.get('strategy', 'strategy');
    const activities = await secretary.get('activities', 'list');
    const [first, second] = objectives.map((row) => row.id);
    const [deleted] = activities.map((row) => row.id);
    const setTitle = (app: App, id: string | undefined, value: string) =>
      app.get('strategy', 'setObjective', { id, field: 'title', value });
    const take = async () => secretary.ask('exchange', 'take', { job: 'job' });
    await setTitle(officer, first, 'From the officer');
    await officer.get('activities', 'setText', { id: deleted, field: 'description', value: 'Edited there' });
    const changes = join(folder, 'changes.mbsync');
    await send(officer, changes, {});
    expect(previewOf(await look(secretary, changes))).toMatchObject({ changes: 2, conflicts: [] });
    await setTitle(secretary, first, 'From the secretary');
    expect(messageOf(await take())).toMatch(/^out-of-date: The register has changed since changes\.mbsync/u);
    expect(previewOf(await look(secretary, changes))).toMatchObject({
      changes: 1,
      conflicts: [{ kind: 'field' }],
    });
    await secretary.get('activities', 'remove', { ids: [deleted] });
    expect(messageOf(await take())).toMatch(/^out-of-date: /u);
    expect(
      previewOf(await look(secretary, changes))
        .conflicts.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['deletion', 'field']);
    // What has nothing to do with it is no hindrance.
    await setTitle(secretary, second, 'Nobody else touched this');
    expect(await secretary.get('exchange', 'take', { job: 'job' })).toMatchObject({
      changes: 0,
      conflicts: 2,
    });
    expect(await secretary.get('conflicts', 'count')).toBe(2);
  });

  it('of two that are looked at one after the other, the second is shown anew when the first is taken', async () => {
    const { secretary, officer, folder } = await twoPeople();
    const { objectives } = await secretary.get('strategy', 'strategy');
    const [first, second] = objectives.map((row) => row.id);
    const paths = ['one.mbsync', 'two.mbsync'].map((name) => join(folder, name));
    const [one = '', two = ''] = paths;
    await officer.get('strategy', 'setObjective', { id: first, field: 'title', value: 'First' });
    await send(officer, one, { everything: true });
    await officer.get('strategy', 'setObjective', { id: second, field: 'title', value: 'Second' });
    await send(officer, two, { everything: true });
    const lookAs = async (job: string, path: string) => {
      secretary.chosen.push(path);
      return previewOf(await secretary.get('exchange', 'choose', { job }));
    };
    expect(await lookAs('one', one)).toMatchObject({ changes: 1 });
    expect(await lookAs('two', two)).toMatchObject({ changes: 2 });
    await secretary.get('exchange', 'take', { job: 'one' });
    expect(messageOf(await secretary.ask('exchange', 'take', { job: 'two' }))).toMatch(/^out-of-date: /u);
    expect(await lookAs('two', two)).toMatchObject({ changes: 1 });
    expect(await secretary.get('exchange', 'take', { job: 'two' })).toMatchObject({ changes: 1 });
  });

  it('takes a merge back, until something is written on top of it', async () => {
    const { secretary, officer, folder } = await twoPeople();
    const id = await measureOf(secretary);
    await officer.get('strategy', 'setObjective', { id, field: 'title', value: 'From the officer' });
    const changes = join(folder, 'changes.mbsync');
    await send(officer, changes, {});
    const title = async () =>
      (await secretary.get('strategy', 'strategy')).objectives.find((row) => row.id === id)?.title;
    const before = await title();
    await look(secretary, changes);
    await secretary.get('exchange', 'take', { job: 'job' });
    expect(await title()).toBe('From the officer');
    expect(await secretary.get('exchange', 'state')).toMatchObject({
      lastMerge: { source: 'changes.mbsync' },
    });
    await secretary.get('exchange', 'takeBack');
    expect(await title()).toBe(before);
    await look(secretary, changes);
    await secretary.get('exchange', 'take', { job: 'job' });
    await secretary.get('strategy', 'setObjective', { id, field: 'title', value: 'On top' });
    expect(messageOf(await secretary.ask('exchange', 'takeBack'))).toMatch(/^built-on: /u);
  });

  it('goes both ways through a shared folder by itself', async () => {
    const { secretary, officer } = await twoPeople();
    const shared = temporaryFolder();
    secretary.chosen.push(shared);
    await secretary.get('exchange', 'chooseFolder');
    officer.chosen.push(shared);
    await officer.get('exchange', 'chooseFolder');
    const id = await measureOf(secretary);
    await secretary.get('strategy', 'setObjective', { id, field: 'title', value: 'Through the folder' });
    await secretary.get('exchange', 'throughFolder');
    await officer.get('exchange', 'throughFolder');
    const { objectives } = await officer.get('strategy', 'strategy');
    expect(objectives.find((row) => row.id === id)?.title).toBe('Through the folder');
    const { folder } = await officer.get('exchange', 'state');
    expect(folder).toMatchObject({ path: shared, problem: null, waiting: [] });
    await officer.get('exchange', 'leaveFolder');
    expect((await officer.get('exchange', 'state')).folder).toBeNull();
  });
});

describe('conflicts', () => {
  async function twoTitles() {
    const { secretary, officer, folder } = await twoPeople();
    const id = await measureOf(secretary);
    await secretary.get('strategy', 'setObjective', { id, field: 'title', value: 'From the secretary' });
    await officer.get('strategy', 'setObjective', { id, field: 'title', value: 'From the officer' });
    const changes = join(folder, 'changes.mbsync');
    await send(officer, changes, {});
    await look(secretary, changes);
    await secretary.get('exchange', 'take', { job: 'job' });
    const title = async () =>
      (await secretary.get('strategy', 'strategy')).objectives.find((row) => row.id === id)?.title;
    return { secretary, title };
  }

  it('are settled by a text of one’s own', async () => {
    const { secretary, title } = await twoTitles();
    const { lines } = await secretary.get('conflicts', 'list');
    await secretary.get('conflicts', 'write', { key: lines[0]?.key, text: 'From both' });
    expect(await title()).toBe('From both');
    expect(await secretary.get('conflicts', 'count')).toBe(0);
  });

  it('are settled by taking one person’s side wherever they have one', async () => {
    const { secretary, title } = await twoTitles();
    expect(await secretary.get('conflicts', 'takeAll', { actor: 'Nobody' })).toBe(0);
    expect(await secretary.get('conflicts', 'takeAll', { actor: 'Secretary' })).toBe(1);
    expect(await title()).toBe('From the secretary');
    expect(await secretary.get('conflicts', 'count')).toBe(0);
  });

  it.each(['From the officer', 'From the secretary'])(
    'are taken back only by somebody who knows that nobody is asked again, who chose “%s”, and earlier steps after them',
    async (wanted) => {
      const { secretary, title } = await twoTitles();
      const before = await title();
      const { lines } = await secretary.get('conflicts', 'list');
      const [line] = lines;
      const side = line?.sides.find(({ says }) => inEnglish(says) === `“${wanted}”`);
      await secretary.get('conflicts', 'take', { key: line?.key, side: side?.key });
      expect(await title()).toBe(wanted);
      const asked = await secretary.ask('register', 'undo', {});
      expect(asked).toMatchObject({ ok: false, error: { message: { say: 'register.undo-choice' } } });
      await secretary.get('register', 'undo', { sure: true });
      expect(await title()).toBe(before);
      const { undo, redo } = await secretary.get('register', 'header');
      expect(redo && inEnglish(redo)).toMatch(/^Settle objective/u);
      expect(undo && inEnglish(undo)).not.toMatch(/Settle/u);
      await secretary.get('register', 'redo');
      expect(await title()).toBe(wanted);
    },
  );
});

describe('a bundle of one’s own', () => {
  it('that is for a colleague can be looked at: all of it is here', async () => {
    const { secretary, folder } = await twoPeople();
    const changes = join(folder, 'changes.mbsync');
    await secretary.get('people', 'add', { kind: 'person', name: 'A Clerk' });
    await send(secretary, changes, {});
    expect(previewOf(await look(secretary, changes))).toMatchObject({ isNew: false, changes: 0 });
  });
});

describe('computers', () => {
  it('are named, and retired and taken back by their fingerprint', async () => {
    const { secretary } = await twoPeople();
    await secretary.get('exchange', 'nameComputer', { name: 'Upstairs' });
    const before = await secretary.get('exchange', 'state');
    expect(before.name).toBe('Upstairs');
    const device = before.devices.find(({ own }) => !own)?.id ?? '';
    const isRetired = async () =>
      (await secretary.get('exchange', 'state')).devices.find(({ id }) => id === device)?.retired;
    await secretary.get('exchange', 'retire', { device, retired: true });
    expect(await isRetired()).toBe(true);
    await secretary.get('exchange', 'retire', { device, retired: false });
    expect(await isRetired()).toBe(false);
  });
});

describe('the keys of a computer', () => {
  it('stay where they can be read, whoever asks for new ones', async () => {
    const app = anApp();
    await app.get('app', 'openSample');
    const { own } = await app.get('exchange', 'state');
    await app.get('exchange', 'newKeys', { keepIn: 'file' });
    expect((await app.get('exchange', 'state')).own).toBe(own);
  });

  it('that can’t be read are put aside for new ones, and until then nothing is exchanged', async () => {
    const app = anApp();
    const file = join(app.folder, 'device', 'keys.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'nothing like keys');
    await app.get('app', 'openSample');
    expect(messageOf(await app.ask('exchange', 'state'))).toMatch(/^no-keys: /u);
    await app.get('exchange', 'newKeys', { keepIn: 'keychain' });
    expect((await app.get('exchange', 'state')).own).toMatch(/^[\da-z]{4}(?:-[\da-z]{4}){3}$/u);
    expect(readFileSync(`${file}.aside`, 'utf8')).toBe('nothing like keys');
  });
});

describe('a passphrase', () => {
  it.each(['secret', 'one two', '            ', 'aaaaaaaaaaaaaaaa'])(
    'that is easy to guess protects nothing, and is refused before a file is made: “%s”',
    async (passphrase) => {
      const app = anApp();
      await app.get('app', 'openSample');
      const path = join(app.folder, 'all.mbsync');
      app.chosen.push(path);
      const sent = await app.ask('exchange', 'send', {
        to: 'passphrase',
        devices: [],
        passphrase,
        everything: true,
      });
      expect(messageOf(sent)).toMatch(/^(?:weak|no)-passphrase: /u);
      expect(existsSync(path)).toBe(false);
    },
  );
});
