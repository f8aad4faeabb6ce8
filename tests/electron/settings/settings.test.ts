// What this computer remembers of the app: kept, checked when read, and never register data.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../../electron/settings/settings.ts';
import { inEnglish } from '../../in-english.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const file = (folder: string) => join(folder, 'settings.json');

describe('settings', () => {
  it('begin with the system’s colours, in English', () => {
    const settings = openSettings(temporaryFolder());
    expect(settings.preferences()).toEqual({
      theme: 'system',
      language: 'en',
      author: 'Secretary',
      computer: '',
      folded: [],
    });
    expect(settings.recent()).toEqual([]);
    expect(settings.notice).toBeUndefined();
  });

  it('are there again after the app was closed', () => {
    const folder = temporaryFolder();
    const before = openSettings(folder);
    before.setPreferences({ theme: 'dark', author: 'The Clerk', folded: ['money'] });
    before.setWindow({ x: 10, y: 20, width: 900, height: 700, maximised: true });
    before.saveView({ name: 'Mine', filters: { lead: 'g' } });
    const after = openSettings(folder);
    expect(after.preferences()).toEqual({
      theme: 'dark',
      language: 'en',
      author: 'The Clerk',
      computer: '',
      folded: ['money'],
    });
    expect(after.window()).toEqual({ x: 10, y: 20, width: 900, height: 700, maximised: true });
    expect(after.views()).toEqual([{ name: 'Mine', filters: { lead: 'g' } }]);
  });

  it('list the files opened recently, the latest first, each once and ten at most', () => {
    const settings = openSettings(temporaryFolder());
    for (let index = 1; index <= 12; index += 1) settings.opened(`/registers/${index}.minutebook`);
    settings.opened('/registers/5.minutebook');
    const paths = settings.recent().map(({ path }) => path);
    expect(paths).toHaveLength(10);
    expect(paths[0]).toBe('/registers/5.minutebook');
    expect(new Set(paths).size).toBe(10);
    settings.forget(settings.recent()[0]?.id ?? '');
    expect(settings.recent().map(({ path }) => path)).not.toContain('/registers/5.minutebook');
  });

  it('reset only the part that can’t be read, and say so', () => {
    const folder = temporaryFolder();
    openSettings(folder).setPreferences({ author: 'The Clerk' });
    const kept = JSON.parse(readFileSync(file(folder), 'utf8'));
    writeFileSync(
      file(folder),
      JSON.stringify({ ...kept, window: { width: 'wide' }, recent: [{ path: 7 }] }),
    );
    const settings = openSettings(folder);
    expect(settings.notice && inEnglish(settings.notice)).toBe(
      'Some of your settings couldn’t be read and have been reset: recent registers and the size of the window. No register was touched.',
    );
    expect(settings.preferences().author).toBe('The Clerk');
    expect(settings.window().width).toBe(1280);
  });

  it('keep a file that isn’t JSON beside the new one', () => {
    const folder = temporaryFolder();
    writeFileSync(file(folder), '{ "preferences": ');
    const settings = openSettings(folder);
    expect(settings.notice && inEnglish(settings.notice)).toContain('settings.damaged.json');
    expect(settings.preferences().theme).toBe('system');
    expect(existsSync(join(folder, 'settings.damaged.json'))).toBe(true);
  });
});
