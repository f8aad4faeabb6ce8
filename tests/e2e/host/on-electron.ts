// The app on Electron’s own program, with stand-ins for the system's dialogs and programs.

import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type ElectronApplication } from 'playwright-core';
import { patience } from '../../stand-in/patience.ts';
import { electronBinary } from '../../stand-in/hosts.ts';
import { listen } from './complaints.ts';
import { endingOf, leaveRunning, registered } from './ending.ts';
import type { TheApp } from '../the-app.ts';

/** In the main process, before its first window: does and records what a person and their computer would do. */
async function answerFor(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app, BrowserWindow, dialog, shell }) => {
    const state = {
      answers: [] as (string | null)[],
      /** Dialogs that were open at a reset are cancelled: each belongs to the count it opened under. */
      count: 0,
      opened: [] as string[],
      shown: [] as string[],
      errors: [] as string[],
      dialogs: [] as string[],
      asked: [] as string[],
      relaunches: [] as string[],
      stayed: [] as string[],
    };
    Reflect.set(globalThis, 'standIn', state);
    const next = async (given: readonly unknown[]) => {
      const { count } = state;
      const title: unknown = Reflect.get(Object(given.at(-1)), 'title');
      if (typeof title === 'string') state.dialogs.push(title);
      while (state.answers.length === 0 && state.count === count)
        await new Promise((settle) => setTimeout(settle, 20));
      return state.count === count ? (state.answers.shift() ?? null) : null;
    };
    Reflect.set(dialog, 'showOpenDialog', async (...given: unknown[]) => {
      const path = await next(given);
      return { canceled: path === null, filePaths: path === null ? [] : [path] };
    });
    Reflect.set(dialog, 'showSaveDialog', async (...given: unknown[]) => {
      const path = await next(given);
      return { canceled: path === null, filePath: path ?? '' };
    });
    Reflect.set(dialog, 'showMessageBox', async (...given: unknown[]) => {
      const option = (name: string): unknown => Reflect.get(Object(given.at(-1)), name);
      state.asked.push(String(option('message')));
      const labels = option('buttons');
      const pressed = await next(given);
      const response = Array.isArray(labels) ? labels.indexOf(pressed) : -1;
      return { response: response === -1 ? Number(option('cancelId')) : response, checkboxChecked: false };
    });
    Reflect.set(dialog, 'showErrorBox', (_title: string, content: string) => state.errors.push(content));
    Reflect.set(shell, 'openPath', (path: string) => {
      state.opened.push(path);
      return Promise.resolve('');
    });
    Reflect.set(shell, 'showItemInFolder', (path: string) => state.shown.push(path));
    Reflect.set(app, 'relaunch', ({ args = [] }: Electron.RelaunchOptions = {}) =>
      state.relaunches.push(args.join(' ')),
    );
    const watch = ({ webContents }: Electron.BrowserWindow) => {
      webContents.on('will-navigate', (event) => {
        const { url } = event;
        // Whether it was prevented is known once every listener has run.
        setImmediate(() => {
          if (event.defaultPrevented) state.stayed.push(url);
        });
      });
    };
    for (const window of BrowserWindow.getAllWindows()) watch(window);
    app.on('browser-window-created', (_event, window) => {
      watch(window);
    });
  });
}

export async function onElectron(
  main: string,
  folders: TheApp['folders'],
  args: readonly string[],
  given: NodeJS.ProcessEnv = {},
): Promise<TheApp> {
  const executablePath = electronBinary() ?? '';
  const app: ElectronApplication = await _electron.launch({
    executablePath,
    args: [main, ...args],
    env: { ...process.env, TZ: 'Europe/London', ...given },
    timeout: patience,
  });
  const { endedBy, mustRun, quit } = endingOf(app.process(), () => app.close());
  const quitOnce = registered(quit);
  await answerFor(app);
  app.context().setDefaultTimeout(patience);
  const list = (name: string) =>
    app.evaluate((_electron, which): string[] => {
      const state: unknown = Reflect.get(globalThis, 'standIn');
      const found: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, which) : [];
      return Array.isArray(found) ? found.map(String) : [];
    }, name);
  const complaints: string[] = [];
  const page = await app.firstWindow({ timeout: patience });
  listen(page, complaints);
  return {
    page,
    folders,
    complaints,
    mustRun,
    kill: async () => {
      leaveRunning(quitOnce);
      await endedBy(() => Promise.resolve(void app.process().kill('SIGKILL')));
    },
    endSession: async () => {
      leaveRunning(quitOnce);
      await endedBy(() =>
        app.evaluate(({ BrowserWindow }) => {
          for (const window of BrowserWindow.getAllWindows()) window.emit('session-end');
          process.kill(process.pid, 'SIGKILL');
        }),
      );
    },
    quitFromMenu: async () => {
      leaveRunning(quitOnce);
      await endedBy(() =>
        app.evaluate(({ Menu }) => {
          Menu.getApplicationMenu()?.getMenuItemById('quit')?.click();
        }),
      );
    },
    relaunches: () => list('relaunches'),
    quit: quitOnce,
    chooseNext: (path) =>
      app.evaluate((_electron, chosen) => {
        const state: unknown = Reflect.get(globalThis, 'standIn');
        const answers: unknown =
          typeof state === 'object' && state !== null ? Reflect.get(state, 'answers') : [];
        if (Array.isArray(answers)) answers.push(chosen);
      }, path),
    clickMenu: async (id) => {
      const isGrey = () =>
        app.evaluate(
          ({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled === false,
          id,
        );
      // oxlint-disable-next-line no-await-in-loop -- while the app is busy
      while (await isGrey()) await pause(50);
      await app.evaluate(({ BrowserWindow, Menu }, wanted) => {
        const [front] = BrowserWindow.getAllWindows();
        // What Electron does by itself, it does to the window that it is given.
        Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(undefined, front, front?.webContents);
      }, id);
    },
    place: (bounds) =>
      app.evaluate(({ BrowserWindow }, wanted) => {
        BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
      }, bounds),
    bounds: () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((each) => each.getNormalBounds()),
      ),
    pages: () => Promise.resolve(app.windows()),
    opened: () => list('opened'),
    shown: () => list('shown'),
    errorBoxes: () => list('errors'),
    dialogs: () => list('dialogs'),
    asked: () => list('asked'),
    titles: () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.getTitle())),
    stayed: () => list('stayed'),
    forget: async () => {
      await app.evaluate(() => {
        const state: unknown = Reflect.get(globalThis, 'standIn');
        if (typeof state !== 'object' || state === null) return;
        for (const each of Object.values(state)) if (Array.isArray(each)) each.length = 0;
        Reflect.set(state, 'count', Number(Reflect.get(state, 'count')) + 1);
      });
      complaints.length = 0;
    },
  };
}
