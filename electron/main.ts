// Starts the app: one instance, one open register, the first window. Wiring only.

import type { Result } from '../shared/kernel/result.ts';
import { languages } from '../shared/language/language.ts';
import { say } from '../shared/language/say.ts';
import { speak } from '../shared/language/speak.ts';
import { appendFileSync, mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { app, dialog, nativeTheme, session, shell } from 'electron';
import { callsAt, openBoundary } from './app/boundary.ts';
import { openSettings } from './settings/settings.ts';
import { registerScheme, serveApp } from './shell/app-protocol.ts';
import { filesToOpen, registersIn } from './shell/files-to-open.ts';
import { answerWindows } from './shell/ipc.ts';
import { keychain } from './shell/key-safe.ts';
import { lockDownSession } from './shell/lock-down.ts';
import { showMenu, type MenuActs } from './shell/menu.ts';
import { systemDialogs } from './shell/system-dialogs.ts';
import { manageWindows } from './shell/windows.ts';
import type { Surroundings } from './app/ports.ts';
import { openApp, type App } from './app/app.ts';
import { forTheLog, whyOf } from './why.ts';
import type { AppState, Preferences } from '../shared/app/calls.ts';

// Beside this module in the built app: the screens, the preload and the shipped resources.
const built = join(import.meta.dirname, '..');

function log(what: string) {
  try {
    const folder = join(app.getPath('userData'), 'logs');
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, 'minutebook.log'), `${new Date().toISOString()} ${what}\n`);
  } catch {
    // A log that can't be written must not stop the app.
  }
}

function followTheme({ theme }: Preferences) {
  nativeTheme.themeSource = theme === 'dark' || theme === 'light' ? theme : 'system';
}

function start() {
  const files = filesToOpen();
  app.enableSandbox();
  registerScheme();
  for (const path of registersIn(process.argv, process.cwd())) files.add(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    files.add(path);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app
    .whenReady()
    .then(() => run(files))
    .catch((error: unknown) => {
      log(`not started: ${forTheLog(error)}`);
      // What the person chose can't be read: the system's language is the best guess.
      const language = languages.find((each) => app.getLocale().startsWith(each)) ?? 'en';
      const folder = app.getPath('userData');
      const why = whyOf(error);
      dialog.showErrorBox('Minutebook', speak(language, say('app.not-started', { folder, why })));
      app.exit(1);
    });
}

function run(files: ReturnType<typeof filesToOpen>) {
  const data = app.getPath('userData');
  const settings = openSettings(data);
  followTheme(settings.preferences());
  const windows = manageWindows({
    preload: join(built, 'preload.cjs'),
    settings,
    dark: () => nativeTheme.shouldUseDarkColors,
  });
  const dialogs = systemDialogs(
    windows.front,
    app.getPath('documents'),
    () => settings.preferences().language,
  );

  const around: Surroundings = {
    dialogs,
    tell: (event, about) => {
      windows.tell(event, about);
      if (event === 'state') onState(minutebook.state());
    },
    openFile: (path) => shell.openPath(path),
    showInFolder: (path) => {
      shell.showItemInFolder(path);
    },
    newWindow: () => {
      windows.open();
    },
    addRecent: (path) => {
      app.addRecentDocument(path);
    },
    log,
    folders: {
      data,
      documents: app.getPath('documents'),
      sampleDocument: join(built, 'resources/sample/strategy-2024-2026.docx'),
      device: join(data, 'device'),
    },
    keys: keychain(join(data, 'device', 'keys.safe')),
    computer: hostname(),
    version: app.getVersion(),
  };
  const minutebook: App = openApp(around, settings);
  const boundary = openBoundary(minutebook);

  const { app: calls } = callsAt(boundary);
  const orSayWhyNot = async (asked: Promise<Result<unknown>>) => {
    const result = await asked;
    if (!result.ok)
      dialog.showErrorBox('Minutebook', speak(settings.preferences().language, result.error.message));
  };
  const acts: MenuActs = {
    command: (command) => {
      windows.tellFront('command', command);
    },
    open: () => void orSayWhyNot(calls.open({})),
    openRecent: (id) => void orSayWhyNot(calls.openRecent({ id })),
    openSample: () => void orSayWhyNot(calls.openSample({})),
    saveCopy: () => void orSayWhyNot(calls.saveCopy({})),
    close: () => void orSayWhyNot(calls.close({})),
    newWindow: () => void orSayWhyNot(calls.newWindow({})),
  };
  function onState(state: AppState) {
    followTheme(state.preferences);
    for (const window of windows.all())
      window.setTitle(state.register === null ? 'Minutebook' : `${state.register.name} – Minutebook`);
    showMenu(state, acts, process.platform === 'darwin');
  }

  lockDownSession(session.defaultSession);
  serveApp(session.defaultSession, join(built, 'renderer'), minutebook.tokens.pathOf);
  answerWindows(boundary, log);
  onState(minutebook.state());
  windows.open();
  files.start((path) => orSayWhyNot(minutebook.open(path)));

  app.on('second-instance', (_event, argv, folder) => {
    const window = windows.front();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    for (const path of registersIn(argv, folder)) files.add(path);
  });
  app.on('activate', () => {
    if (windows.all().length === 0) windows.open();
  });
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    // The register is folded into its one file before the process ends.
    event.preventDefault();
    void minutebook
      .quit()
      .catch((error: unknown) => {
        log(`quit: ${String(error)}`);
      })
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

if (app.requestSingleInstanceLock()) start();
else app.quit();
