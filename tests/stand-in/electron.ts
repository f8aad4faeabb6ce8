// A stand-in for the parts of Electron that the shell uses, over a Chromium-family browser. It throws on anything it lacks.
// Typed against Electron's own types where they can be written down in part.
//
// What it can't do as Electron does: a page is served from http, because no browser can be told of another scheme; the preload runs in the
// page's own world, wrapped so that the page sees nothing of it; and pages share the browser's sandbox, which is off where root runs it.

import { subscribe } from 'node:diagnostics_channel';
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { App, BrowserWindowConstructorOptions, Dialog, MessageBoxOptions } from 'electron';
import type { Frame, Request as PageRequest, Route } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { askPerson, control } from './control.ts';
import { menuOfTheApp } from './menu.ts';
import { only } from './only.ts';
import { safeStoragePart } from './keychain.ts';
import { grantedPermissions, permissions } from './permissions.ts';
import { patience } from './patience.ts';
import { firstInstance, isFirstInstance } from './single-instance.ts';
import { StandInWindow, toApp, type StandInWindows } from './windows.ts';

const root = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

function switchOf(name: string): string | undefined {
  const start = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(start))?.slice(start.length);
}

const userData = switchOf('user-data-dir') ?? join(homedir(), '.config', 'minutebook-in-a-browser');
const profile = join(tmpdir(), `minutebook-browser-${process.pid}`);
const headless = process.env['MINUTEBOOK_HEADLESS'] === '1';
type Handler = (event: unknown, ...args: unknown[]) => unknown;
const handlers = new Map<string, Handler>();

const windows: StandInWindows = {
  context: undefined,
  all: new Set(),
  focused: undefined,
  colours: null,
  onAllClosed: () => {
    if (!quitting) appEvents.emit('window-all-closed');
  },
  granted: grantedPermissions,
  invoke: (sender, url, isTop, channel, args) => {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`nobody answers on ${channel}`);
    // What crosses is copied: a function in an answer is refused here, as it is there.
    const answered = Promise.resolve(
      handler({ sender, senderFrame: { url, parent: isTop ? null : {} } }, ...args),
    );
    return answered.then((answer) => structuredClone(answer));
  },
  key: (pressed) => {
    menu.press(pressed);
  },
};

const menu = menuOfTheApp({ focused: () => windows.focused, quit: () => app.quit() });

class BrowserWindowStandIn extends StandInWindow {
  constructor(options: BrowserWindowConstructorOptions = {}) {
    super(windows, options);
  }

  static getAllWindows(): StandInWindow[] {
    return [...windows.all];
  }

  static getFocusedWindow(): StandInWindow | null {
    return windows.focused ?? null;
  }
}

export const BrowserWindow = BrowserWindowStandIn;

const appEvents = new EventEmitter();
const ready = Promise.withResolvers<void>();
let isReady = false;
let quitting = false;

async function begin() {
  const context = await startBrowser({ headless, profile });
  windows.context = context;
  context.setDefaultTimeout(patience);
  await context.route('**/*', serve);
  context.on('close', () => {
    if (!quitting) app.quit();
  });
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  control.tell({ kind: 'ready', port: Number(port) });
  isReady = true;
  ready.resolve();
}

function quit() {
  let prevented = false;
  appEvents.emit('before-quit', { preventDefault: () => (prevented = true) });
  if (prevented || quitting) return;
  quitting = true;
  void (async () => {
    await windows.context?.close().catch(() => undefined);
    appEvents.emit('will-quit', { preventDefault: () => undefined });
    appEvents.emit('quit', {}, 0);
    exit(0);
  })();
}

function exit(code = 0) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}

// Electron's own: the app goes on after what nobody caught, and shows it unless somebody else listens.
process.on('uncaughtException', (error) => {
  if (process.listenerCount('uncaughtException') > 1) return;
  dialogPart.showErrorBox('A JavaScript error occurred in the main process', error.stack ?? error.message);
});

// Electron doesn't test that a thread without memory ends alone: here it never does.
subscribe('worker_threads', (created) => {
  const { worker } = created as { readonly worker: Worker };
  worker.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') process.abort();
  });
});

type AppPart = Pick<
  App,
  | 'getPath'
  | 'getVersion'
  | 'addRecentDocument'
  | 'enableSandbox'
  | 'exit'
  | 'getLocale'
  | 'isPackaged'
  | 'quit'
  | 'relaunch'
  | 'requestSingleInstanceLock'
  | 'whenReady'
> & { readonly commandLine: Pick<App['commandLine'], 'hasSwitch'> };

const appPart: AppPart = {
  isPackaged: process.env['STAND_IN_PACKAGED'] === '1',
  commandLine: only('app.commandLine', {
    hasSwitch: (name: string) =>
      process.argv.some((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`)),
  }),
  getLocale: () => (isReady ? 'en-GB' : ''),
  exit,
  relaunch: ({ args = [] } = {}) => {
    control.tell({ kind: 'relaunch', args });
  },
  getPath: (name) => {
    if (name === 'userData') return userData;
    if (name === 'documents') return switchOf('documents-dir') ?? join(homedir(), 'Documents');
    throw new Error(`The stand-in for Electron has no path for ${name}.`);
  },
  getVersion: () => version,
  addRecentDocument: () => undefined,
  enableSandbox: () => undefined,
  quit,
  requestSingleInstanceLock: () => {
    mkdirSync(userData, { recursive: true });
    return isFirstInstance(userData);
  },
  whenReady: () => {
    begin().catch((error: unknown) => {
      const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      console.error(`The browser could not be opened: ${why}`);
      process.exit(1);
    });
    firstInstance(userData, (argv, folder) => appEvents.emit('second-instance', {}, argv, folder));
    return ready.promise;
  },
};

export const app = only('app', Object.assign(appEvents, appPart));

export const ipcMain = only('ipcMain', {
  handle: (channel: string, handler: Handler) => {
    handlers.set(channel, handler);
  },
  on: () => undefined,
});

export const nativeTheme = only('nativeTheme', {
  get shouldUseDarkColors() {
    return windows.colours === 'dark';
  },
  set themeSource(source: 'system' | 'light' | 'dark') {
    windows.colours = source === 'system' ? null : source;
    for (const window of windows.all)
      void window.page
        .then((page) => page.emulateMedia({ colorScheme: windows.colours }))
        .catch(() => undefined);
  },
});

export const protocol = only('protocol', { registerSchemesAsPrivileged: () => undefined });

type BeforeRequest = (about: { url: string }, answer: (given: { cancel: boolean }) => void) => void;
let beforeRequest: BeforeRequest = (_about, answer) => answer({ cancel: false });
const served = new Map<string, (request: Request) => Promise<Response>>();

export const session = only('session', {
  defaultSession: only('session.defaultSession', {
    ...permissions,
    // A browser checks by itself: here it is only said whether and in which languages.
    setSpellCheckerDictionaryDownloadURL: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    setSpellCheckerLanguages: () => undefined,
    getSpellCheckerLanguages: () => [],
    availableSpellCheckerLanguages: ['en-GB', 'cy'],
    webRequest: only('webRequest', {
      onBeforeRequest: (listener: BeforeRequest) => {
        beforeRequest = listener;
      },
    }),
    protocol: only('session.protocol', {
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
        served.set(scheme, handler);
      },
    }),
  }),
});

function isCancelled(url: string): boolean {
  let cancelled = false;
  beforeRequest({ url }, ({ cancel }) => (cancelled = cancel));
  return cancelled;
}

function frameOf(request: PageRequest): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

/** Whether a page may go where it is going; the address it was opened with is the app's own doing. */
function mayNavigate(request: PageRequest, url: string): boolean {
  if (!request.isNavigationRequest()) return true;
  const frame = frameOf(request);
  // A window that a page has opened: its opener's handler says whether it may exist at all.
  if (frame === undefined) return true;
  if (frame.url() === 'about:blank' && frame.parentFrame() === null) return true;
  let prevented = false;
  const event = { url, preventDefault: () => (prevented = true) };
  const name = frame.parentFrame() === null ? 'will-navigate' : 'will-frame-navigate';
  for (const window of windows.all) window.webContents.emit(name, event);
  if (prevented) control.tell({ kind: 'stayed', url });
  return !prevented;
}

async function serve(route: Route): Promise<void> {
  const request = route.request();
  const url = toApp(request.url());
  if (!mayNavigate(request, url)) return route.fulfill({ status: 204 });
  if (isCancelled(url)) return route.abort('blockedbyclient');
  const handler = served.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) return route.abort('blockedbyclient');
  const response = await handler(new Request(url, { method: request.method() }));
  const body = Buffer.from(await response.arrayBuffer());
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

type DialogPart = Pick<Dialog, 'showErrorBox'> & {
  readonly showOpenDialog: (...given: unknown[]) => Promise<{ canceled: boolean; filePaths: string[] }>;
  readonly showSaveDialog: (...given: unknown[]) => Promise<{ canceled: boolean; filePath: string }>;
  readonly showMessageBox: (...given: unknown[]) => Promise<{ response: number; checkboxChecked: boolean }>;
};

interface DialogOptions {
  readonly title?: string;
  readonly defaultPath?: string;
}

async function choose(given: readonly unknown[]): Promise<string | null> {
  const { title = '', defaultPath = '' } = given.at(-1) as DialogOptions;
  if (control.isControlled) return control.nextAnswer(title);
  const page = await windows.focused?.page;
  return page === undefined ? null : askPerson(page, title, defaultPath);
}

const dialogPart: DialogPart = {
  showOpenDialog: async (...given) => {
    const path = await choose(given);
    const chosen = path !== null && existsSync(path);
    return { canceled: !chosen, filePaths: chosen ? [path] : [] };
  },
  showSaveDialog: async (...given) => {
    const path = await choose(given);
    return { canceled: path === null, filePath: path ?? '' };
  },
  showMessageBox: async (...given) => {
    const { message, buttons = [], cancelId = 0 } = given.at(-1) as MessageBoxOptions;
    control.tell({ kind: 'message box', message, buttons });
    if (!control.isControlled) return { response: cancelId, checkboxChecked: false };
    const pressed = await control.nextAnswer();
    const response = buttons.findIndex((label) => label === pressed);
    return { response: response === -1 ? cancelId : response, checkboxChecked: false };
  },
  showErrorBox: (title, content) => {
    // Before the system is ready, Linux has no boxes.
    if (isReady) control.tell({ kind: 'error box', title, content });
    if (!isReady || !control.isControlled) console.error(`${title}: ${content}`);
  },
};

export const dialog = only('dialog', dialogPart);

export const safeStorage = only('safeStorage', safeStoragePart);

export const shell = only('shell', {
  openPath: (path: string) => {
    control.tell({ kind: 'opened', path });
    if (!control.isControlled) console.log(`Open ${path}`);
    return Promise.resolve('');
  },
  showItemInFolder: (path: string) => {
    control.tell({ kind: 'shown', path });
    if (!control.isControlled) console.log(`It is at ${path}`);
  },
});

export const screen = only('screen', {
  // Side by side; a second one may be gone at the next start.
  getAllDisplays: () =>
    Array.from({ length: Number(process.env['STAND_IN_SCREENS'] ?? 1) }, (_, nth) => ({
      workArea: { x: 1920 * nth, y: 0, width: 1920, height: 1080 },
    })),
});

export const { Menu } = menu;

control.hear((asked) => {
  if (asked.kind === 'menu') void menu.click(asked.id).finally(() => control.tell({ kind: 'clicked' }));
  if (asked.kind === 'place') windows.focused?.place(asked.bounds);
  if (asked.kind === 'bounds')
    control.tell({ kind: 'bounds', bounds: [...windows.all].map((window) => window.getNormalBounds()) });
  if (asked.kind === 'titles')
    control.tell({ kind: 'titles', titles: [...windows.all].map((window) => window.getTitle()) });
  if (asked.kind === 'end session') {
    const event = { preventDefault: () => undefined, reasons: ['shutdown'] };
    for (const name of ['query-session-end', 'session-end'])
      for (const window of windows.all) window.emit(name, event);
    process.kill(process.pid, 'SIGKILL');
  }
  if (asked.kind === 'quit') app.quit();
});

export default { app, ipcMain, shell };
