// What the windows ask of the app itself: keeping views, opening windows, showing files.

import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
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
    const { folder, chosen, opened, get, ask } = anApp();
    const path = join(folder, 'Activities.csv');
    chosen.push(path);
    const saved = await get('app', 'saveTable', { title: 'Activities', csv: 'Ref' });
    await get('app', 'showInFolder', { token: saved?.token });
    expect(opened).toEqual([path]);
    expect(await ask('app', 'showInFolder', { token: path })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(opened).toEqual([path]);
  });
});
