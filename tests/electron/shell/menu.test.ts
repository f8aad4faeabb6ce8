// The menus: in both languages, with keys that don't clash, and nothing that can't be done now.

import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate, type MenuActs } from '../../../electron/shell/menu.ts';
import { preferences, type AppState } from '../../../shared/app/calls.ts';

function state(fields: Partial<AppState> = {}): AppState {
  return {
    register: { name: 'Ours', folder: '/home', notice: null, backup: null },
    recent: [{ id: 'r', name: 'Ours', folder: '/home' }],
    preferences: { ...preferences.parse({}), author: 'Secretary' },
    views: [],
    version: '1.0.0',
    notice: null,
    ...fields,
  };
}

function acts() {
  const done: string[] = [];
  const record = (name: string) => () => void done.push(name);
  const made: MenuActs = {
    command: (command) => void done.push(command.kind === 'go' ? `go ${command.screen}` : command.kind),
    open: record('open'),
    openRecent: (id) => void done.push(`recent ${id}`),
    openSample: record('sample'),
    saveCopy: record('copy'),
    close: record('close'),
    newWindow: record('window'),
  };
  return { made, done };
}

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

function click(template: readonly MenuItemConstructorOptions[], id: string) {
  const found = items(template).find((item) => item.id === id);
  Reflect.apply(found?.click ?? String, undefined, []);
}

describe('the menus', () => {
  it.each([true, false])('never give one key to two things (on a Mac: %s)', (mac) => {
    const keys = items(menuTemplate(state(), acts().made, mac)).flatMap(
      ({ accelerator }) => accelerator ?? [],
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(15);
  });

  it('do what they say', () => {
    const { made, done } = acts();
    const template = menuTemplate(state(), made, false);
    for (const id of [
      'open',
      'recent-r',
      'sample',
      'save-copy',
      'close',
      'undo',
      'find',
      'go-figures',
      'import',
    ])
      click(template, id);
    expect(done).toEqual([
      'open',
      'recent r',
      'sample',
      'copy',
      'close',
      'undo',
      'palette',
      'go figures',
      'import',
    ]);
  });

  it('are in Welsh for those who have chosen Welsh', () => {
    const welsh = state({
      preferences: { ...preferences.parse({ language: 'cy' }), author: 'Ysgrifennydd' },
    });
    const labels = items(menuTemplate(welsh, acts().made, false)).map(({ label }) => label);
    expect(labels).toContain('Ffeil');
    expect(labels).toContain('Dadwneud');
  });

  it('offer nothing that needs a register while none is open', () => {
    const template = items(menuTemplate(state({ register: null, recent: [] }), acts().made, false));
    const off = template.filter(({ enabled }) => enabled === false).map(({ id }) => id);
    expect(off).toEqual(
      expect.arrayContaining(['recent', 'import', 'save-copy', 'close', 'undo', 'go-overview']),
    );
    expect(template.find(({ id }) => id === 'open')?.enabled).toBe(true);
  });
});
