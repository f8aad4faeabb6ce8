// The built app as a person has it: on Electron where its binary is installed, else on the stand-in over Chromium. The same specs drive both.

import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, chromium, type Browser, type ElectronApplication, type Page } from 'playwright-core';
import { findBrowser } from '../stand-in/browser.ts';
import { electronBinary, standInArguments } from '../stand-in/hosts.ts';
import type { Asked, Told } from '../stand-in/control.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const main = join(root, 'out/app/electron/main.js');

export type Host = 'Electron' | 'the stand-in over Chromium' | 'none';

export const host: Host =
  electronBinary() !== undefined
    ? 'Electron'
    : findBrowser() === undefined
      ? 'none'
      : 'the stand-in over Chromium';

export interface TheApp {
  readonly page: Page;
  /** The folder of its settings, and one for the files a person chooses. */
  readonly folders: { readonly data: string; readonly files: string };
  /** What the person chooses in the next file dialog; null cancels it. */
  readonly chooseNext: (path: string | null) => Promise<void>;
  readonly clickMenu: (id: string) => Promise<void>;
  readonly pages: () => Promise<readonly Page[]>;
  /** Files handed to the system's own programs. */
  readonly opened: () => Promise<readonly string[]>;
  readonly shown: () => Promise<readonly string[]>;
  readonly errorBoxes: () => Promise<readonly string[]>;
  /** What the page has complained of: errors, and anything the policy has stopped. */
  readonly complaints: readonly string[];
  readonly quit: () => Promise<void>;
}

export interface Launch {
  readonly data?: string;
  readonly files?: string;
  readonly args?: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

function listen(page: Page, complaints: string[]) {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
}

function switchesFor({ data, files }: TheApp['folders']): readonly string[] {
  return [`--user-data-dir=${data}`, `--documents-dir=${files}`];
}

const running = new Set<() => Promise<void>>();

/** Ends whatever a spec has left running. */
export async function quitAll(): Promise<void> {
  await Promise.all([...running].map((quit) => quit()));
}

export async function launch({
  data,
  files,
  args = [],
  width = 1280,
  height = 800,
}: Launch = {}): Promise<TheApp> {
  const folders = { data: data ?? temporaryFolder(), files: files ?? temporaryFolder() };
  mkdirSync(folders.data, { recursive: true });
  const given = [...switchesFor(folders), ...args];
  const app = host === 'Electron' ? await onElectron(folders, given) : await onStandIn(folders, given);
  await app.page.setViewportSize({ width, height });
  await app.page.locator('main').first().waitFor();
  return app;
}

async function onStandIn(folders: TheApp['folders'], args: readonly string[]): Promise<TheApp> {
  const child = fork(main, args, {
    execArgv: [...standInArguments],
    env: { ...process.env, MINUTEBOOK_HEADLESS: '1', TZ: 'Europe/London' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const told: Told[] = [];
  child.on('message', (message: Told) => told.push(message));
  const ended = new Promise<void>((settle) => child.once('exit', () => settle()));
  const port = await portOf(child);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const complaints: string[] = [];
  const page = await firstPage(browser);
  listen(page, complaints);
  const ask = (asked: Asked) => {
    child.send(asked);
  };
  const paths = (kind: 'opened' | 'shown') =>
    Promise.resolve(told.flatMap((each) => (each.kind === kind ? [each.path] : [])));
  const quit = async () => {
    running.delete(quit);
    if (child.exitCode === null) {
      ask({ kind: 'quit' });
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    }
    await browser.close().catch(() => undefined);
  };
  running.add(quit);
  return {
    page,
    folders,
    complaints,
    quit,
    chooseNext: (path) => Promise.resolve(ask({ kind: 'answer', path })),
    clickMenu: (id) => Promise.resolve(ask({ kind: 'menu', id })),
    pages: () => Promise.resolve(browser.contexts().flatMap((context) => context.pages())),
    opened: () => paths('opened'),
    shown: () => paths('shown'),
    errorBoxes: () =>
      Promise.resolve(told.flatMap((each) => (each.kind === 'error box' ? [each.content] : []))),
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((settle, fail) => {
    child.on('message', (told: Told) => {
      if (told.kind === 'ready') settle(told.port);
    });
    child.once('exit', (code) => {
      fail(new Error(`The app ended with ${code} before its first window.`));
    });
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  for (;;) {
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url().includes('minutebook.app'));
    if (page !== undefined) return page;
    await new Promise((settle) => setTimeout(settle, 50));
  }
}

async function onElectron(folders: TheApp['folders'], args: readonly string[]): Promise<TheApp> {
  const executablePath = electronBinary() ?? '';
  const app: ElectronApplication = await _electron.launch({
    executablePath,
    args: [main, ...args],
    env: { ...process.env, TZ: 'Europe/London' },
  });
  await app.evaluate(({ dialog, shell }) => {
    const state = {
      answers: [] as (string | null)[],
      opened: [] as string[],
      shown: [] as string[],
      errors: [] as string[],
    };
    Reflect.set(globalThis, 'standIn', state);
    const next = async () => {
      while (state.answers.length === 0) await new Promise((settle) => setTimeout(settle, 20));
      return state.answers.shift() ?? null;
    };
    Reflect.set(dialog, 'showOpenDialog', async () => {
      const path = await next();
      return { canceled: path === null, filePaths: path === null ? [] : [path] };
    });
    Reflect.set(dialog, 'showSaveDialog', async () => {
      const path = await next();
      return { canceled: path === null, filePath: path ?? '' };
    });
    Reflect.set(dialog, 'showErrorBox', (_title: string, content: string) => state.errors.push(content));
    Reflect.set(shell, 'openPath', (path: string) => {
      state.opened.push(path);
      return Promise.resolve('');
    });
    Reflect.set(shell, 'showItemInFolder', (path: string) => state.shown.push(path));
  });
  const list = (name: string) =>
    app.evaluate((_electron, which): string[] => {
      const state: unknown = Reflect.get(globalThis, 'standIn');
      const found: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, which) : [];
      return Array.isArray(found) ? found.map(String) : [];
    }, name);
  const complaints: string[] = [];
  const page = await app.firstWindow();
  listen(page, complaints);
  const quit = async () => {
    running.delete(quit);
    await app.close().catch(() => undefined);
  };
  running.add(quit);
  return {
    page,
    folders,
    complaints,
    quit,
    chooseNext: (path) =>
      app.evaluate((_electron, chosen) => {
        const state: unknown = Reflect.get(globalThis, 'standIn');
        const answers: unknown =
          typeof state === 'object' && state !== null ? Reflect.get(state, 'answers') : [];
        if (Array.isArray(answers)) answers.push(chosen);
      }, path),
    clickMenu: (id) =>
      app.evaluate(({ Menu }, wanted) => {
        Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
      }, id),
    pages: () => Promise.resolve(app.windows()),
    opened: () => list('opened'),
    shown: () => list('shown'),
    errorBoxes: () => list('errors'),
  };
}

/** A second start of the app, as a double click on a file makes it; it ends by itself. */
export async function openAgain({ folders }: TheApp, args: readonly string[]): Promise<void> {
  const given = [...switchesFor(folders), ...args];
  if (host === 'Electron') {
    const second = spawn(electronBinary() ?? '', [main, ...given], { stdio: 'ignore' });
    await new Promise((settle) => second.once('exit', settle));
    return;
  }
  const second = spawn(process.execPath, [...standInArguments, main, ...given], {
    stdio: 'ignore',
    env: { ...process.env, MINUTEBOOK_HEADLESS: '1' },
  });
  await new Promise((settle) => second.once('exit', settle));
}
