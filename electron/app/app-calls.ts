// The calls about the app itself: files, preferences, windows.

import type { HandlersOf } from '../../shared/kernel/call.ts';
import type { appCalls, AppState } from '../../shared/app/calls.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { basename } from 'node:path';
import { noRegister, type App } from './app.ts';

const extension = '.minutebook';

/** A register's path with its ending. */
export function named(path: string): string {
  return path.endsWith(extension) ? path : `${path}${extension}`;
}

/** A title as the name of a file: letters and digits of any script, spaces and hyphens. */
export function fileNameOf(title: string): string {
  const name = title
    .replaceAll(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return name === '' ? 'Register' : name.slice(0, 80).trim();
}

function changed(app: App): Result<AppState> {
  const state = app.state();
  app.around.tell('state', state);
  return succeed(state);
}

export const appHandlers: HandlersOf<typeof appCalls, App> = {
  state: (_input, app) => succeed(app.state()),

  open: async (_input, app) => {
    const path = await app.around.dialogs.chooseRegister();
    return path === null ? succeed(app.state()) : app.open(path);
  },

  openRecent: async ({ id }, app) => {
    const found = app.settings.recent().find((row) => row.id === id);
    if (found === undefined)
      return fail('not-found', 'That file is not in the list of recent files any more.');
    return app.open(found.path);
  },

  forgetRecent: ({ id }, app) => {
    app.settings.forget(id);
    return changed(app);
  },

  create: async ({ title, organisation }, app) => {
    const path = await app.around.dialogs.placeForRegister(`${fileNameOf(title)}${extension}`);
    return path === null ? succeed(app.state()) : app.create(named(path), title, organisation);
  },

  openSample: (_input, app) => app.openSample(),

  saveCopy: async (_input, app) => {
    const session = app.session();
    if (session === undefined) return noRegister;
    const suggested = `${basename(session.path, extension)} copy${extension}`;
    const path = await app.around.dialogs.placeForRegister(suggested);
    if (path === null) return succeed({ saved: null });
    const saved = await session.copy(named(path));
    return saved.ok ? succeed({ saved: basename(named(path)) }) : saved;
  },

  close: async (_input, app) => {
    await app.close();
    return succeed(app.state());
  },

  setPreferences: (input, app) => {
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    app.settings.setPreferences(Object.fromEntries(given));
    return changed(app);
  },

  saveView: (view, app) => {
    app.settings.saveView(view);
    return changed(app);
  },

  deleteView: ({ name }, app) => {
    app.settings.deleteView(name);
    return changed(app);
  },

  newWindow: (_input, app) => {
    app.around.newWindow();
    return succeed(null);
  },

  openFile: async ({ token }, app) => {
    const path = app.tokens.pathOf(token);
    if (path === undefined) return fail('not-found', 'That file is not known any more. Make it again.');
    const problem = await app.around.openFile(path);
    if (problem !== '')
      return fail('cannot-open', `${basename(path)} can't be opened: ${problem}. The file is in its folder.`);
    return succeed(null);
  },

  showInFolder: ({ token }, app) => {
    const path = app.tokens.pathOf(token);
    if (path === undefined) return fail('not-found', 'That file is not known any more. Make it again.');
    app.around.showInFolder(path);
    return succeed(null);
  },
};
