// A Chromium-family browser on this machine, and how it is started for the stand-in.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { patience } from './patience.ts';

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

export function findBrowser(): string | undefined {
  const given = process.env['MINUTEBOOK_BROWSER'];
  if (given !== undefined) return existsSync(given) ? given : undefined;
  const known = installed[process.platform]?.find((path) => existsSync(path));
  return known ?? names.map(onPath).find((path) => path !== undefined) ?? playwrights();
}

/** Tries the system's package manager, then Playwright; answers with what is installed afterwards. */
export function findOrInstallBrowser(): string | undefined {
  const present = findBrowser();
  if (present !== undefined) return present;
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && onPath('apt-get') !== undefined) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env });
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
  const executablePath = findBrowser();
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
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
    ],
  });
}
