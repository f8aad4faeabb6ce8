// Parts of the screens in a page of a real browser, without the app behind it: calls to the app come to the test, which answers when it
// likes. A file of tests has a page of its own beside it, `*.page.tsx`, that shows the parts it is about.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { BrowserContext, Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { contract, type ScreenAsker } from '../../shared/contract/contract.ts';
import type { appEvents } from '../../shared/contract/events.ts';
import type { AboutOf } from '../../shared/kernel/call.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { listen } from '../e2e/host/complaints.ts';
import { findBrowser, startBrowser } from '../stand-in/browser.ts';
import { patience } from '../stand-in/patience.ts';

/** Skipped, and reported, on a machine without a browser, like the end-to-end specs. */
export const describeInAPage = findBrowser() === undefined ? describe.skip : describe;

/** One call to the app, waiting for its answer. */
export interface Asked {
  /** "people.rename". */
  readonly call: string;
  readonly input: unknown;
  /** The reason, where the person has been asked for one. */
  readonly asker: ScreenAsker;
  readonly answer: (result: Result<unknown>) => void;
}

type Events = typeof appEvents;

export interface InAPage {
  readonly page: Page;
  /** Every call so far, in the order they came. */
  readonly asked: readonly Asked[];
  /** Answers each call that waits, and from now on each at once; until this is set, a call waits for `answer`. */
  readonly answerWith: (answer: (asked: Asked) => Result<unknown>) => void;
  /** Sends the screens an event from the app. */
  readonly tell: <E extends keyof Events>(event: E, about: AboutOf<Events[E]>) => Promise<void>;
  /** Errors, and what React warns of. */
  readonly complaints: readonly string[];
}

const origin = 'http://parts.localhost';

const html = `<!doctype html>
<html lang="en-GB" data-theme="light">
  <head><meta charset="utf-8" /><link rel="stylesheet" href="/page.css" /></head>
  <body><div id="app"></div><script type="module" src="/page.js"></script></body>
</html>`;

const names = Object.fromEntries(Object.entries(contract).map(([area, calls]) => [area, Object.keys(calls)]));

/** Takes the place of what the preload puts in the page. */
const theApp = `
  const listeners = new Map();
  window.theAppTells = (event, about) => {
    for (const hear of listeners.get(event) ?? []) hear(about);
  };
  const on = (event, hear) => {
    listeners.set(event, [...(listeners.get(event) ?? []), hear]);
    return () => listeners.set(event, listeners.get(event).filter((each) => each !== hear));
  };
  window.api = { on };
  for (const [area, calls] of Object.entries(${JSON.stringify(names)})) {
    window.api[area] = {};
    for (const call of calls)
      window.api[area][call] = (input, asker = {}) => window.askTheApp(area + '.' + call, input, asker);
  }
`;

const styles = resolve(import.meta.dirname, '../../renderer/style/every-screen.css');

const start = 'the-start-of-the-page';

/** The page begins as the window does: with the styles that all screens share, before the parts, which bring their own. */
function startWith(entry: string): Plugin {
  return {
    name: start,
    resolveId: (source) => (source === start ? source : undefined),
    load: (id) =>
      id === start ? [styles, entry].map((each) => `import ${JSON.stringify(each)};`).join('\n') : undefined,
  };
}

/** The files of the page by their names. */
async function bundled(entry: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), startWith(entry)],
    build: {
      write: false,
      target: 'chrome140',
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { page: start },
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]', codeSplitting: false },
      },
    },
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  return new Map(
    files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source] as const),
  );
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  ttf: 'font/ttf',
};

async function serve(page: Page, files: ReadonlyMap<string, string | Uint8Array>) {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pathname === '/' ? html : files.get(pathname);
    if (body === undefined) await route.fulfill({ status: 404, body: '' });
    else {
      const contentType = types[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
      await route.fulfill({ contentType, body: typeof body === 'string' ? body : Buffer.from(body) });
    }
  });
}

/** To be called once at the start of a test file; what it returns opens the page afresh. */
export function inAPage(folder: string, name: string): () => Promise<InAPage> {
  let profile: string | undefined;
  let files: ReadonlyMap<string, string | Uint8Array> = new Map();
  let browser: BrowserContext | undefined;
  const pages: Page[] = [];

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'minutebook-page-'));
    [files, browser] = await Promise.all([
      bundled(join(folder, name)),
      startBrowser({ headless: true, profile }),
    ]);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    if (profile !== undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  return async () => {
    if (browser === undefined) throw new Error('The browser has not been started.');
    const page = await browser.newPage();
    pages.push(page);
    page.setDefaultTimeout(patience);
    const complaints: string[] = [];
    listen(page, complaints);
    const asked: Asked[] = [];
    let atOnce: ((asked: Asked) => Result<unknown>) | undefined;
    await page.exposeBinding('askTheApp', (_page, call: string, input: unknown, asker: ScreenAsker) => {
      const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
      const one = { call, input, asker, answer: resolve };
      asked.push(one);
      if (atOnce !== undefined) resolve(atOnce(one));
      return promise;
    });
    await page.addInitScript(theApp);
    await serve(page, files);
    await page.goto(origin);
    await page.locator('#app > *').first().waitFor();
    return {
      page,
      asked,
      complaints,
      answerWith: (answer) => {
        atOnce = answer;
        // A page asks as soon as it is there, which may be before its test says what to answer.
        for (const waiting of asked) waiting.answer(answer(waiting));
      },
      tell: (event, about) =>
        page.evaluate(
          ([event, about]) => {
            const tell: unknown = Reflect.get(globalThis, 'theAppTells');
            if (typeof tell === 'function') Reflect.apply(tell, undefined, [event, about]);
          },
          [event, about] as const,
        ),
    };
  };
}
