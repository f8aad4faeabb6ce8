// What the windows ask of the app itself: keeping views, opening windows, showing files.

import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { messageOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

describe('a view of activities', () => {
  it('is kept under its name, replaced by another of that name, and deleted', async () => {
    const { get, told } = anApp();
    await get('app', 'saveView', { name: 'Late', filters: { status: 'off track' } });
    await get('app', 'saveView', { name: 'Ours', filters: { lead: 'The Chair' } });
    const { views } = await get('app', 'saveView', { name: 'Late', filters: { status: 'at risk' } });
    expect(views).toEqual([
      { name: 'Ours', filters: { lead: 'The Chair' } },
      { name: 'Late', filters: { status: 'at risk' } },
    ]);
    expect(told.at(-1)).toMatchObject({ event: 'state', about: { views } });
    expect((await get('app', 'deleteView', { name: 'Late' })).views.map(({ name }) => name)).toEqual([
      'Ours',
    ]);
  });
});

describe('a group of screens', () => {
  it('is folded and unfolded by itself, and stays so', async () => {
    const { get, told } = anApp();
    await get('app', 'fold', { group: 'meetings', isFolded: true });
    await get('app', 'fold', { group: 'strategy', isFolded: true });
    await get('app', 'fold', { group: 'strategy', isFolded: true });
    expect(told.at(-1)).toMatchObject({
      event: 'state',
      about: { preferences: { folded: ['meetings', 'strategy'] } },
    });
    await get('app', 'fold', { group: 'meetings', isFolded: false });
    expect((await get('app', 'state')).preferences.folded).toEqual(['strategy']);
  });
});

describe('a register opened before', () => {
  it('is opened again from the list of recent ones, and comes first in it', async () => {
    const { get, folder, chosen } = anApp();
    chosen.push(join(folder, 'First'), join(folder, 'Second'));
    const first = await get('app', 'create', { title: 'First' });
    const second = await get('app', 'create', { title: 'Second' });
    expect([first, second].map(({ register }) => register?.name)).toEqual(['First', 'Second']);
    const known = second.recent.find(({ name }) => name === 'First');
    const { register, recent } = await get('app', 'openRecent', { id: known?.id });
    expect(register?.name).toBe('First');
    expect(recent.map(({ name }) => name)).toEqual(['First', 'Second']);
    expect(await get('register', 'header')).toMatchObject({ title: 'First' });
  });

  it.skipIf(process.platform === 'win32')(
    'is the one that is open where it is chosen through a link',
    async () => {
      const { get, folder, chosen } = anApp();
      chosen.push(join(folder, 'First'));
      await get('app', 'create', { title: 'First' });
      const link = join(folder, 'link.minutebook');
      symlinkSync(join(folder, 'First.minutebook'), link);
      chosen.push(link);
      expect((await get('app', 'open')).register?.name).toBe('First');
      expect(await get('register', 'header')).toMatchObject({ title: 'First' });
    },
  );

  it('is forgotten when somebody says so: then it isn’t opened from there, and its file stays', async () => {
    const { get, ask, told, folder, chosen } = anApp();
    chosen.push(join(folder, 'First'), join(folder, 'Second'));
    const [known] = (await get('app', 'create', { title: 'First' })).recent;
    await get('app', 'create', { title: 'Second' });
    const { recent, register } = await get('app', 'forgetRecent', { id: known?.id });
    expect(recent.map(({ name }) => name)).toEqual(['Second']);
    expect(register?.name).toBe('Second');
    expect(told.at(-1)).toMatchObject({ event: 'state', about: { recent } });
    expect(messageOf(await ask('app', 'openRecent', { id: known?.id }))).toMatch(/^not-found: /u);
    expect((await get('app', 'state')).register?.name).toBe('Second');
    expect(existsSync(join(folder, 'First.minutebook'))).toBe(true);
  });

  it('can’t be opened once its file is gone, and the one that is open stays so', async () => {
    const { get, ask, folder, chosen } = anApp();
    chosen.push(join(folder, 'First'), join(folder, 'Second'));
    const [known] = (await get('app', 'create', { title: 'First' })).recent;
    await get('app', 'create', { title: 'Second' });
    rmSync(join(folder, 'First.minutebook'));
    expect(messageOf(await ask('app', 'openRecent', { id: known?.id }))).toMatch(/^not-found: /u);
    expect(await get('register', 'header')).toMatchObject({ title: 'Second' });
  });
});

describe('another window', () => {
  it('is opened by the system, on the same register', async () => {
    const { app, get } = anApp();
    const opened = vi.spyOn(app.around, 'newWindow');
    await get('app', 'newWindow');
    expect(opened).toHaveBeenCalledOnce();
  });
});

describe('a file that was saved', () => {
  it('is shown in its folder by its token, and nothing else is', async () => {
    const { folder, chosen, shown, get, ask } = anApp();
    const path = join(folder, 'Activities.csv');
    chosen.push(path);
    const saved = await get('app', 'saveTable', { title: 'Activities', csv: 'Ref' });
    await get('app', 'showInFolder', { token: saved?.token });
    expect(shown).toEqual([path]);
    expect(await ask('app', 'showInFolder', { token: path })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(shown).toEqual([path]);
  });
});
