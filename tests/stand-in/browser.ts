// A Chromium-family browser on this machine, and how it is started for the stand-in.

import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { patience } from './patience.ts';

/** Debian's package of Chromium without windows, and its program. */
const shell = 'chromium-headless-shell';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

function onPath(name: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':')) {
    const path = join(folder, name);
    if (folder !== '' && existsSync(path)) return path;
  }
  return undefined;
}

/** The browser that Playwright has installed, if any. */
function playwrights(): string | undefined {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Its Chromium without windows, which it installs beside the other, if any: what it is called differs between systems. */
function playwrightsShell(): string | undefined {
  try {
    const [folder, revision] = /^(.*)[/\\]chromium-(\d+)/u.exec(chromium.executablePath())?.slice(1) ?? [];
    if (folder === undefined || revision === undefined) return undefined;
    const programs = '*/{headless_shell,chrome-headless-shell}{,.exe}';
    const [path] = globSync(join(`chromium_headless_shell-${revision}`, programs), { cwd: folder });
    return path === undefined ? undefined : join(folder, path);
  } catch {
    return undefined;
  }
}

/** Whoever asks for this one must have it, or none: nothing else is looked for. */
function given(): string | undefined {
  return process.env['MINUTEBOOK_BROWSER'];
}

function ifThere(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

/** One that a person can see. */
export function findBrowserWithWindows(): string | undefined {
  const asked = given();
  if (asked !== undefined) return ifThere(asked);
  const known = installed[process.platform]?.find((path) => existsSync(path));
  return known ?? names.map(onPath).find((path) => path !== undefined) ?? playwrights();
}

/** One for tests. Chromium without windows takes half of the processor's time to start, and is preferred. */
export function findBrowser(): string | undefined {
  const asked = given();
  if (asked !== undefined) return ifThere(asked);
  return onPath(shell) ?? playwrightsShell() ?? findBrowserWithWindows();
}

/** Tries the system's package manager, then Playwright; answers with what is installed afterwards. */
export function findOrInstallBrowser(): string | undefined {
  const present = findBrowser();
  if (present !== undefined) return present;
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && onPath('apt-get') !== undefined) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const name of [shell, 'chromium'])
      if (findBrowser() === undefined)
        spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore', env });
  }
  if (findBrowser() === undefined) {
    const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  }
  return findBrowser();
}

export interface StartOptions {
  readonly headless: boolean;
  /** A folder of its own for each run. */
  readonly profile: string;
}

export async function startBrowser({ headless, profile }: StartOptions): Promise<BrowserContext> {
  const executablePath = headless ? findBrowser() : findBrowserWithWindows();
  if (executablePath === undefined)
    throw new Error('No Chromium-family browser was found. Install Chromium, Chrome or Edge.');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    timeout: patience,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      // Without windows it sets letters to whole pixels, and words are wider or narrower than a person sees them.
      '--font-render-hinting=none',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
    ],
  });
}
