// The calls about the app itself: files, preferences, windows.

import type { HandlersOf } from '../../shared/contract/call.ts';
import type { appCalls, AppState } from '../../shared/contract/app-calls.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import { basename } from 'node:path';
import { noRegister, type Workspace } from './workspace.ts';

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

function changed(workspace: Workspace): Result<AppState> {
  const state = workspace.state();
  workspace.around.tell('state', state);
  return succeed(state);
}

export const app: HandlersOf<typeof appCalls, Workspace> = {
  state: (_input, workspace) => succeed(workspace.state()),

  open: async (_input, workspace) => {
    const path = await workspace.around.dialogs.chooseRegister();
    return path === null ? succeed(workspace.state()) : workspace.open(path);
  },

  openRecent: async ({ id }, workspace) => {
    const found = workspace.settings.recent().find((row) => row.id === id);
    if (found === undefined)
      return fail('not-found', 'That file is not in the list of recent files any more.');
    return workspace.open(found.path);
  },

  forgetRecent: ({ id }, workspace) => {
    workspace.settings.forget(id);
    return changed(workspace);
  },

  create: async ({ title, organisation }, workspace) => {
    const path = await workspace.around.dialogs.placeForRegister(`${fileNameOf(title)}${extension}`);
    return path === null ? succeed(workspace.state()) : workspace.create(named(path), title, organisation);
  },

  openSample: (_input, workspace) => workspace.openSample(),

  saveCopy: async (_input, workspace) => {
    const desk = workspace.desk();
    if (desk === undefined) return noRegister;
    const suggested = `${basename(desk.path, extension)} copy${extension}`;
    const path = await workspace.around.dialogs.placeForRegister(suggested);
    if (path === null) return succeed({ saved: null });
    const saved = await desk.copy(named(path));
    return saved.ok ? succeed({ saved: basename(named(path)) }) : saved;
  },

  close: async (_input, workspace) => {
    await workspace.close();
    return succeed(workspace.state());
  },

  setPreferences: (input, workspace) => {
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    workspace.settings.setPreferences(Object.fromEntries(given));
    return changed(workspace);
  },

  saveView: (view, workspace) => {
    workspace.settings.saveView(view);
    return changed(workspace);
  },

  deleteView: ({ name }, workspace) => {
    workspace.settings.deleteView(name);
    return changed(workspace);
  },

  newWindow: (_input, workspace) => {
    workspace.around.newWindow();
    return succeed(null);
  },

  openFile: async ({ token }, workspace) => {
    const path = workspace.tokens.pathOf(token);
    if (path === undefined) return fail('not-found', 'That file is not known any more. Make it again.');
    const problem = await workspace.around.openFile(path);
    if (problem !== '')
      return fail('cannot-open', `${basename(path)} can't be opened: ${problem}. The file is in its folder.`);
    return succeed(null);
  },

  showInFolder: ({ token }, workspace) => {
    const path = workspace.tokens.pathOf(token);
    if (path === undefined) return fail('not-found', 'That file is not known any more. Make it again.');
    workspace.around.showInFolder(path);
    return succeed(null);
  },
};
