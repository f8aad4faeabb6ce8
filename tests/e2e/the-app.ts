// The built app as a person has it: on Electron where its binary is installed, else on the stand-in over Chromium. The same specs drive both.

import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from '../stand-in/browser.ts';
import { electronBinary, standInArguments } from '../stand-in/hosts.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { onElectron } from './host/on-electron.ts';
import { onStandIn } from './host/on-stand-in.ts';

export { quitAll } from './host/ending.ts';

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
  /** The titles of the file dialogs that have opened. */
  readonly dialogs: () => Promise<readonly string[]>;
  /** What message boxes have asked; one is answered by the label of a button, given to `chooseNext`. */
  readonly asked: () => Promise<readonly string[]>;
  readonly titles: () => Promise<readonly string[]>;
  /** The person moves the window in front, and makes it larger or smaller. */
  readonly place: (bounds: Bounds) => Promise<void>;
  readonly bounds: () => Promise<readonly Bounds[]>;
  /** Addresses that a page tried to go to and was stopped from. */
  readonly stayed: () => Promise<readonly string[]>;
  /** What the page has reported: errors, and anything the policy has blocked. */
  readonly complaints: readonly string[];
  /** Empties all these lists, and cancels every waiting dialog. */
  readonly forget: () => Promise<void>;
  /** Throws when the app has ended without being asked to. */
  readonly mustRun: () => void;
  /** The app's process is killed as it stands, as by a crash of the computer. */
  readonly kill: () => Promise<void>;
  /** Windows ends the user's session: settles when the app's process has been ended. */
  readonly endSession: () => Promise<void>;
  /** Starts again that the app has asked for. */
  readonly relaunches: () => Promise<readonly string[]>;
  readonly quit: () => Promise<void>;
  /** The same, by the menu's own item: settles when the process has ended. */
  readonly quitFromMenu: () => Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Bounds extends Size {
  readonly x: number;
  readonly y: number;
}

export const usualSize: Size = { width: 1280, height: 800 };

export interface Launch extends Partial<Size> {
  readonly data?: string;
  readonly files?: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

function switchesFor({ data, files }: TheApp['folders']): readonly string[] {
  return [`--user-data-dir=${data}`, `--documents-dir=${files}`];
}

export async function launch({
  data,
  files,
  args = [],
  env = {},
  width = usualSize.width,
  height = usualSize.height,
}: Launch = {}): Promise<TheApp> {
  const folders = { data: data ?? temporaryFolder(), files: files ?? temporaryFolder() };
  mkdirSync(folders.data, { recursive: true });
  const given = [...switchesFor(folders), ...args];
  const app = await (host === 'Electron' ? onElectron : onStandIn)(main, folders, given, env);
  await app.page.setViewportSize({ width, height });
  await app.page.locator('main').first().waitFor();
  return app;
}

/** A second start of the app, as a double click on a file makes it; it ends by itself. */
export async function openAgain({ folders }: TheApp, args: readonly string[]): Promise<void> {
  const given = [...switchesFor(folders), ...args];
  const second =
    host === 'Electron'
      ? spawn(electronBinary() ?? '', [main, ...given], { stdio: 'ignore' })
      : spawn(process.execPath, [...standInArguments, main, ...given], {
          stdio: 'ignore',
          env: { ...process.env, MINUTEBOOK_HEADLESS: '1' },
        });
  const code = await new Promise((settle) => second.once('exit', settle));
  if (code !== 0) throw new Error(`The second start of the app ended with ${String(code)}.`);
}
