// One browser for all the tests of a process, and one tab for one test after another. A browser takes most of a second of the processor to
// start and a tab a quarter; a page in a tab that is there takes a fourteenth. Each test finds the tab as a new one would be.

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { ScreenAsker } from '../../shared/contract/contract.ts';
import { listen } from '../e2e/host/complaints.ts';
import { startBrowser } from '../stand-in/browser.ts';
import { patience } from '../stand-in/patience.ts';

const origin = 'http://parts.localhost';

/** Who answers what the page that is shown asks of the app. */
type Answerer = (call: string, input: unknown, asker: ScreenAsker) => unknown;

/** A tab of the browser, in which a test has a page. */
export interface Tab {
  readonly page: Page;
  /** What the page that is shown has complained of. */
  readonly complaints: readonly string[];
  /** Opens the page of this name; from now on only what it asks is answered, and not what one that leaves may still ask. */
  readonly open: (name: string, answer: Answerer) => Promise<void>;
}

const size = { width: 1280, height: 800 };

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  ttf: 'font/ttf',
  html: 'text/html',
};

let browser: BrowserContext | undefined;
let free: Tab | undefined;
/** Whether a test of this file has left something in the browser: those after it have a new tab each. */
let isChanged = false;

async function theBrowser(): Promise<BrowserContext> {
  if (browser !== undefined) return browser;
  const profile = mkdtempSync(join(tmpdir(), 'minutebook-page-'));
  const started = await startBrowser({ headless: true, profile });
  const pages = inject('pages');
  await started.route('**/*', async (route) => {
    const file = join(pages, decodeURIComponent(new URL(route.request().url()).pathname));
    if (!existsSync(file)) await route.fulfill({ status: 404, body: '' });
    else
      await route.fulfill({
        contentType: types[file.split('.').at(-1) ?? ''] ?? '',
        body: readFileSync(file),
      });
  });
  browser = started;
  return started;
}

async function newTab(theApp: string): Promise<Tab> {
  const page = await (await theBrowser()).newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  listen(page, complaints);
  let shown: { readonly url: string; readonly answer: Answerer } | undefined;
  let opened = 0;
  let at = '';
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() === at) return;
    at = frame.url();
    // They were the last page's.
    complaints.length = 0;
  });
  await page.exposeBinding(
    'askFrom',
    (_source, url: string, call: string, input: unknown, asker: ScreenAsker) =>
      url === shown?.url ? shown.answer(call, input, asker) : new Promise(() => undefined),
  );
  await page.addInitScript(
    `window.askTheApp = (...about) => window.askFrom(location.href, ...about);\n${theApp}`,
  );
  return {
    page,
    complaints,
    open: async (name, answer) => {
      opened += 1;
      shown = { url: `${origin}/${name}.html?${opened}`, answer };
      await page.goto(shown.url);
      await page.locator('#app > *').first().waitFor();
    },
  };
}

/** A tab as a new one: the one that the last test gave back, or another. */
export async function takeTab(theApp: string): Promise<Tab> {
  const taken = free ?? (await newTab(theApp));
  free = undefined;
  return taken;
}

/** Whether the test has left nothing in the page that stays for the next: neither a clock of its own nor something stored. */
function isAsItWas(page: Page): Promise<boolean> {
  return page.evaluate(
    () => String(setTimeout).includes('[native code]') && localStorage.length + sessionStorage.length === 0,
  );
}

/** Gives back the tabs of a test that has ended: one is for the next, unless a test has failed or changed what stays. */
export async function giveBack(
  tabs: readonly Tab[],
  { failed }: { readonly failed: boolean },
): Promise<void> {
  for (const tab of tabs) {
    const { page } = tab;
    isChanged ||= failed || page.isClosed() || !(await isAsItWas(page));
    if (isChanged || free !== undefined) await page.close();
    else {
      await page.unrouteAll();
      await page.mouse.move(0, 0);
      const now = page.viewportSize();
      if (now?.width !== size.width || now.height !== size.height) await page.setViewportSize(size);
      free = tab;
    }
  }
}

/** At the end of a file: a browser that a test has changed ends with it. A clock stays with all its pages. */
export async function endIfChanged(): Promise<void> {
  if (!isChanged) return;
  const ending = browser;
  browser = undefined;
  free = undefined;
  isChanged = false;
  await ending?.close();
}
