// The calls about the app itself: files, preferences, windows.

import type { HandlersOf } from '../../shared/kernel/call.ts';
import type { appCalls, AppState, ChosenFile } from '../../shared/app/calls.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import { beginningOf } from '../../shared/language/first-words.ts';
import { basename, extname } from 'node:path';
import { noRegister, type App, type Asked } from './app.ts';
import { saveFile } from './saved-file.ts';

const extension = '.minutebook';

/** A register's path with its ending. */
export function named(path: string): string {
  return path.endsWith(extension) ? path : `${path}${extension}`;
}

/** A title as the name of a file: letters and digits of any script, spaces and hyphens; `otherwise` where it has none. */
export function fileNameOf(title: string, otherwise: string): string {
  const name = title
    .replaceAll(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return name === '' ? otherwise : beginningOf(name, 80).trim();
}

export const unknownFile = fail('not-found', say('app.unknown-file'));

function changed(app: App): Result<AppState> {
  const state = app.state();
  app.around.tell('state', state);
  return succeed(state);
}

interface TextFile {
  readonly name: string;
  /** Given to what is chosen without one. */
  readonly ending: string;
  readonly text: string;
}

async function savedWhereChosen(
  app: App,
  { name, ending, text }: TextFile,
): Promise<Result<ChosenFile | null>> {
  const chosen = await app.around.dialogs.destinationForFile(`${name}${ending}`);
  if (chosen === null) return succeed(null);
  const path = extname(chosen) === '' ? `${chosen}${ending}` : chosen;
  const saved = await saveFile(path, text);
  return saved.ok ? succeed({ token: app.tokens.keep(path), name: basename(path) }) : saved;
}

export const appHandlers: HandlersOf<typeof appCalls, Asked> = {
  state: (_input, { app }) => succeed(app.state()),

  open: async (_input, { app }) => {
    const path = await app.around.dialogs.chooseRegister();
    return path === null ? succeed(app.state()) : app.open(path);
  },

  openRecent: async ({ id }, { app }) => {
    const found = app.settings.recent().find((row) => row.id === id);
    if (found === undefined) return fail('not-found', say('app.not-recent'));
    return app.open(found.path);
  },

  forgetRecent: ({ id }, { app }) => {
    app.settings.forget(id);
    return changed(app);
  },

  create: async (strategy, { app, asker }) => {
    const name = fileNameOf(strategy.title, speak(asker.language, say('app.name.register')));
    const path = await app.around.dialogs.destinationForRegister(`${name}${extension}`);
    return path === null ? succeed(app.state()) : app.create(named(path), strategy);
  },

  openSample: (_input, { app }) => app.openSample(),

  saveCopy: async (_input, { app, asker }) => {
    const session = app.session();
    if (session === undefined) return noRegister;
    // Whoever asks again, by a key or in the menu, waits for the first.
    if (app.state().doing === 'copy') return succeed({ saved: null });
    const suggested = speak(
      asker.language,
      say('app.copy-name', { register: basename(session.path, extension) }),
    );
    const path = await app.around.dialogs.destinationForRegister(named(suggested));
    if (path === null) return succeed({ saved: null });
    const saved = await app.shown('copy', () => session.calls.file.copy({ target: named(path) }, asker));
    return saved.ok ? succeed({ saved: basename(named(path)) }) : saved;
  },

  close: async (_input, { app }) => {
    await app.close();
    return succeed(app.state());
  },

  setPreferences: (input, { app }) => {
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    app.settings.setPreferences(Object.fromEntries(given));
    return changed(app);
  },

  fold: ({ group, isFolded }, { app }) => {
    const others = app.settings.preferences().folded.filter((each) => each !== group);
    app.settings.setPreferences({ folded: isFolded ? [...others, group] : others });
    return changed(app);
  },

  saveView: (view, { app }) => {
    app.settings.saveView(view);
    return changed(app);
  },

  deleteView: ({ name }, { app }) => {
    app.settings.deleteView(name);
    return changed(app);
  },

  newWindow: (_input, { app }) => {
    app.around.newWindow();
    return succeed(null);
  },

  saveTable: ({ title, csv }, { app, asker }) => {
    const name = fileNameOf(title, speak(asker.language, say('app.name.table')));
    return savedWhereChosen(app, { name, ending: '.csv', text: csv });
  },

  saveCalendar: ({ title, text }, { app, asker }) => {
    const name = fileNameOf(title, speak(asker.language, say('meetings.file.name')));
    return savedWhereChosen(app, { name, ending: '.ics', text });
  },

  openFile: async ({ token }, { app }) => {
    const path = app.tokens.pathOf(token);
    if (path === undefined) return unknownFile;
    const problem = await app.around.openFile(path);
    if (problem === '') return succeed(null);
    app.around.log(`openPath: ${problem}`);
    return fail('cannot-open', say('app.cannot-open', { file: basename(path), why: say('why.no-program') }));
  },

  showInFolder: ({ token }, { app }) => {
    const path = app.tokens.pathOf(token);
    if (path === undefined) return unknownFile;
    app.around.showInFolder(path);
    return succeed(null);
  },
};
