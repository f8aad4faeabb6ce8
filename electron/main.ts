// Starts the app: one instance, one open register, the first window. Wiring only.

import type { Result } from '../shared/kernel/result.ts';
import type { Saying } from '../shared/kernel/saying.ts';
import { say } from '../shared/language/say.ts';
import { speak } from '../shared/language/speak.ts';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { app, dialog, nativeTheme, session, shell } from 'electron';
import { callsAt, openBoundary } from './app/boundary.ts';
import { compileForShortRuns } from './engine.ts';
import { openSettings } from './settings/settings.ts';
import { registerScheme, serveApp } from './shell/app-protocol.ts';
import { filesToOpen, registersIn } from './shell/files-to-open.ts';
import { catchFaults } from './shell/faults.ts';
import { answerWindows } from './shell/ipc.ts';
import { keySafeIn } from './shell/key-safe.ts';
import { lockDownSession } from './shell/lock-down.ts';
import { logFile } from './shell/log-file.ts';
import { showMenu, type MenuActs } from './shell/menu.ts';
import { keepDictionariesHere, spellIn } from './shell/spelling.ts';
import { quitOnce } from './shell/quitting.ts';
import { systemDialogs } from './shell/system-dialogs.ts';
import { manageWindows } from './shell/windows.ts';
import type { Surroundings } from './app/ports.ts';
import { openApp, type App } from './app/app.ts';
import type { AppState, Preferences } from '../shared/app/calls.ts';
import { forTheLog, unexplained } from './why.ts';

// Beside this module in the built app: the screens, the preload and the shipped resources.
const built = join(import.meta.dirname, '..');

const log = logFile(() => app.getPath('userData'));
unexplained.subscribe((error) => {
  log(`unexplained: ${forTheLog(error)}`);
});

/** Some Linux systems let an AppImage start only like this. */
function withoutSandbox(): Saying | null {
  return app.isPackaged && app.commandLine.hasSwitch('no-sandbox') ? say('app.no-sandbox') : null;
}

function titleOf({ register }: AppState): string {
  return register === null ? 'Minutebook' : `${register.name} – Minutebook`;
}

function followTheme({ theme }: Preferences) {
  nativeTheme.themeSource = theme === 'dark' || theme === 'light' ? theme : 'system';
}

function start() {
  compileForShortRuns();
  const files = filesToOpen();
  const ready = app.whenReady();
  const faults = catchFaults(log, ready);
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
  run(files, ready).then(faults.started).catch(faults.giveUp);
}

/** The register's thread starts before the system is ready for a window, so that the two load side by side. */
async function run(files: ReturnType<typeof filesToOpen>, ready: Promise<void>) {
  const data = app.getPath('userData');
  const settings = openSettings(data);
  const windows = manageWindows({
    preload: join(built, 'preload.cjs'),
    settings,
    dark: () => nativeTheme.shouldUseDarkColors,
    title: () => titleOf(minutebook.state()),
    onSessionEnd: () => {
      minutebook.closeNow();
    },
    onGone: (window) => {
      minutebook.jobs.endOf(window);
    },
    log,
  });
  const dialogs = systemDialogs(
    windows.front,
    app.getPath('documents'),
    () => settings.preferences().language,
  );

  let hasMenu = false;
  const around: Surroundings = {
    dialogs,
    tell: (event, about) => {
      windows.tell(event, about);
      if (event === 'state' && hasMenu) onState(minutebook.state());
    },
    openFile: (path) => shell.openPath(path),
    showInFolder: (path) => {
      shell.showItemInFolder(path);
    },
    newWindow: () => {
      void windows.open();
    },
    addRecent: (path) => {
      void ready.then(() => {
        app.addRecentDocument(path);
      });
    },
    log,
    folders: {
      data,
      documents: app.getPath('documents'),
      sampleDocument: join(built, 'resources/sample/strategy-2024-2026.docx'),
      device: join(data, 'device'),
    },
    keys: keySafeIn(join(data, 'device'), ready),
    computer: hostname(),
    version: app.getVersion(),
    notice: withoutSandbox(),
  };
  const minutebook: App = openApp(around, settings);
  const boundary = openBoundary(minutebook);

  const { app: calls } = callsAt(boundary);
  const orSayWhyNot = async (asked: Promise<Result<unknown>>) => {
    const result = await asked;
    await ready;
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
    for (const window of windows.all()) window.setTitle(titleOf(state));
    showMenu(state, acts, process.platform === 'darwin');
    spellIn(session.defaultSession, process.platform, state.preferences.language);
  }

  const quitting = quitOnce(minutebook.quit, log);
  files.start((path) => orSayWhyNot(minutebook.open(path)));
  await ready;
  lockDownSession(session.defaultSession);
  keepDictionariesHere(session.defaultSession, process.platform);
  serveApp(session.defaultSession, join(built, 'renderer'), minutebook.tokens.pathOf);
  answerWindows(boundary, log);
  hasMenu = true;
  onState(minutebook.state());

  app.on('second-instance', (_event, argv, folder) => {
    if (quitting.startAgain(argv)) return;
    const window = windows.front();
    if (window === undefined) void windows.open();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    for (const path of registersIn(argv, folder)) files.add(path);
  });
  app.on('activate', () => {
    if (windows.all().length === 0) void windows.open();
  });
  await windows.open();
}

if (app.requestSingleInstanceLock()) start();
else app.quit();
