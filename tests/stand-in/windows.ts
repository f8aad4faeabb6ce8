// Windows of the stand-in: pages of one browser, with what the shell asks of BrowserWindow and webContents.

import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { BrowserContext, Page } from 'playwright-core';
import { only } from './only.ts';
import { scriptForPages } from './in-the-page.ts';

/** app://minutebook in Electron; here a host that every browser keeps on this machine. */
const suffix = '.app.localhost';

function toBrowser(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `http://${host}${suffix}${pathname}${search}`;
}

/** The address as the app sees it; those of other sites stay as they are. */
export function toApp(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol !== 'http:' || !hostname.endsWith(suffix)) return url;
  return `app://${hostname.slice(0, -suffix.length)}${pathname}${search}`;
}

interface Contents extends EventEmitter {
  readonly id: number;
  readonly send: (channel: string, ...args: unknown[]) => void;
  readonly setWindowOpenHandler: (handler: (about: { url: string }) => { action: string }) => void;
}

export interface StandInWindows {
  context: BrowserContext | undefined;
  readonly all: Set<StandInWindow>;
  focused: StandInWindow | undefined;
  readonly onAllClosed: () => void;
  /** What the app's own handlers grant a page that asks. */
  readonly granted: () => string[];
  readonly invoke: (
    sender: Pick<Contents, 'id'>,
    frameUrl: string,
    isTop: boolean,
    channel: string,
    args: unknown[],
  ) => unknown;
  readonly key: (pressed: PressedKey) => void;
  colours: 'light' | 'dark' | null;
}

export interface PressedKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Playwright has no class for it. */
function isGone(error: unknown): boolean {
  return error instanceof Error && error.message.includes('has been closed');
}

let lastId = 0;

function nextId(): number {
  lastId += 1;
  return lastId;
}

export class StandInWindow extends EventEmitter {
  readonly webContents: Contents;
  readonly page: Promise<Page>;
  readonly #windows: StandInWindows;
  #bounds: Rectangle;
  #zoom = 1;
  #fitted: Promise<void> = Promise.resolve();
  #fullScreen = false;
  #title: string;
  #maximised = false;
  #destroyed = false;

  constructor(windows: StandInWindows, options: BrowserWindowConstructorOptions) {
    super();
    const { sandbox, contextIsolation, nodeIntegration, preload, additionalArguments } =
      options.webPreferences ?? {};
    if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false)
      throw new Error('A window must be sandboxed, isolated and without Node.');
    this.#windows = windows;
    this.#bounds = {
      x: options.x ?? 40,
      y: options.y ?? 40,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    this.#title = options.title ?? '';
    let openHandler: (about: { url: string }) => { action: string } = () => ({ action: 'allow' });
    const emitter = new EventEmitter();
    this.webContents = only(
      'webContents',
      Object.assign(emitter, {
        id: nextId(),
        send: (channel: string, ...args: unknown[]) => {
          this.#mustExist();
          const copied = structuredClone(args);
          void this.page.then((page) => send(page, channel, copied));
        },
        setWindowOpenHandler: (handler: typeof openHandler) => {
          openHandler = handler;
        },
      }),
    );
    this.page = this.#open(preload ?? '', additionalArguments ?? [], (url) => openHandler({ url }));
    windows.all.add(this);
    windows.focused = this;
  }

  async #open(preload: string, argv: readonly string[], onPopup: (url: string) => { action: string }) {
    const { context, invoke, key, colours } = this.#windows;
    if (context === undefined) throw new Error('A window was opened before the app was ready.');
    const blank = context.pages().find((page) => page.url() === 'about:blank' && !taken.has(page));
    const page = blank ?? (await context.newPage());
    taken.add(page);
    await context.grantPermissions(this.#windows.granted());
    await page.emulateMedia({ colorScheme: colours });
    await page.exposeBinding('standInInvoke', async (source, channel: string, args: unknown[]) =>
      inOnePiece(
        await invoke(
          this.webContents,
          toApp(source.frame.url()),
          source.frame.parentFrame() === null,
          channel,
          args,
        ),
      ),
    );
    await page.exposeBinding('standInKey', (_source, pressed: PressedKey) => {
      this.#windows.focused = this;
      key(pressed);
    });
    await page.addInitScript(scriptForPages(new URL(toBrowser('app://minutebook/')).origin, preload, argv));
    page.on('console', (said) => {
      const level = said.type() === 'error' ? 'error' : 'info';
      this.webContents.emit('console-message', { level, message: said.text() });
    });
    page.on('pageerror', (error) => {
      this.webContents.emit('console-message', { level: 'error', message: `Uncaught ${error.message}` });
    });
    page.on('popup', (popup) => {
      if (onPopup(popup.url()).action === 'deny') void popup.close();
    });
    page.on('close', () => {
      this.emit('close', { preventDefault: () => undefined });
      this.#destroyed = true;
      this.#windows.all.delete(this);
      if (this.#windows.focused === this) this.#windows.focused = [...this.#windows.all][0];
      this.emit('closed');
      if (this.#windows.all.size === 0) this.#windows.onAllClosed();
    });
    return page;
  }

  /** As a person does with the mouse. */
  place(bounds: Rectangle): void {
    this.#bounds = bounds;
    this.#maximised = false;
    this.#fit();
    this.emit('resize');
  }

  zoom(change: (factor: number) => number): void {
    this.#zoom = change(this.#zoom);
    this.#fit();
  }

  /** A page that is zoomed in has less room. */
  #fit(): void {
    // One size after another: of two at once, the first may come to the page last.
    this.#fitted = Promise.all([this.page, this.#fitted])
      .then(([page]) => {
        const { width, height } = this.#bounds;
        return page.setViewportSize({
          width: Math.round(width / this.#zoom),
          height: Math.round(height / this.#zoom),
        });
      })
      .catch((error: unknown) => {
        // Electron resizes at once: here the window may have been closed before its page heard of it.
        if (!this.#destroyed && !isGone(error)) throw error;
      });
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page;
    await page.goto(toBrowser(url));
    let prevented = false;
    const title = await page.title();
    this.emit('page-title-updated', { preventDefault: () => (prevented = true) }, title, true);
    if (!prevented) this.#title = title;
    this.emit('ready-to-show');
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  show(): void {
    this.#mustExist();
  }

  /** Whatever is asked of a window that is gone throws. */
  #mustExist(): void {
    if (this.#destroyed) throw new Error('Object has been destroyed');
  }

  focus(): void {
    this.#mustExist();
    this.#windows.focused = this;
    void this.page.then((page) => page.bringToFront());
  }

  maximize(): void {
    this.#mustExist();
    this.#maximised = true;
  }

  isMaximized(): boolean {
    this.#mustExist();
    return this.#maximised;
  }

  isMinimized(): boolean {
    return false;
  }

  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  setFullScreen(full: boolean): void {
    this.#fullScreen = full;
  }

  getNormalBounds(): Rectangle {
    this.#mustExist();
    return this.#bounds;
  }

  setTitle(title: string): void {
    this.#mustExist();
    this.#title = title;
  }

  getTitle(): string {
    this.#mustExist();
    return this.#title;
  }
}

const taken = new WeakSet<Page>();

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isJson);
}

/** A binding takes its answer apart node by node, which takes a second for what Electron copies in a millisecond: a text goes as it is. */
function inOnePiece(value: unknown): { readonly text: string } | { readonly value: unknown } {
  return isJson(value) ? { text: JSON.stringify(value) } : { value };
}

async function send(page: Page, channel: string, args: unknown[]): Promise<void> {
  if (page.isClosed()) return;
  try {
    await page.evaluate(
      ([name, given]) => {
        const receive: unknown = Reflect.get(globalThis, 'standInReceive');
        if (typeof receive === 'function') Reflect.apply(receive, undefined, [name, given]);
      },
      [channel, args] as const,
    );
  } catch {
    // The page was closed or reloaded meanwhile; the next one asks again.
  }
}
