// `node resources/build/smoke-test.ts <program> [<where its fuses are>]`: starts the installed app as it is, with a profile of its own, and does the main job once:
// a register made, a pack made from it, the app closed, the register opened again by its path. The fuses are read back first.
//
// The app is driven by its own pages alone, over the browser's debugging port: its fuses refuse Node's inspector, as they should.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { patience } from '../../tests/stand-in/patience.ts';
import { configurationOfThePackage, wrongFuses } from './fuses.ts';

/** On the first screen of an app that has never been started. */
export async function doTheMainJob(page: Page): Promise<void> {
  page.setDefaultTimeout(patience);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('heading', { name: 'How each objective stands' }).waitFor();
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: /^Packs/u })
    .click();
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByText(/board pack, .*: \d+ pages, and a workbook of \d+ sheets\./u).waitFor();
}

async function portIn(profile: string, ended: Promise<unknown>): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const over = ended.then(() => 'ended' as const);
  for (;;) {
    if (existsSync(file)) {
      const [port = ''] = readFileSync(file, 'utf8').split('\n');
      if (port !== '') return port;
    }
    // Looks again until the app is there.
    // oxlint-disable-next-line no-await-in-loop
    if ((await Promise.race([over, setTimeout(100)])) === 'ended')
      throw new Error('The app ended before it had a window.');
  }
}

/** Starts the app, uses its first window, and closes that, which ends the app. Throws when it ends in any other way, or not at all. */
async function using(
  program: string,
  profile: string,
  given: readonly string[],
  act: (page: Page) => Promise<void>,
): Promise<void> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const switches = [`--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  const child = spawn(program, [...switches, ...given], { stdio: 'inherit' });
  const ended = once(child, 'exit');
  const late = globalThis.setTimeout(() => child.kill('SIGKILL'), 5 * patience);
  try {
    const port = await portIn(profile, ended);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: patience });
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The app has no pages.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: patience }));
    await act(page);
    // The app closes its connection as it ends.
    await page.close().catch(() => undefined);
    const [code, signal]: unknown[] = await ended;
    if (code !== 0) throw new Error(`The app ended with ${String(code ?? signal)}.`);
  } finally {
    clearTimeout(late);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
}

/** `electron` is the file with Electron's own bytes, where `program` only unpacks and starts it. */
async function smokeTest(program: string, electron = program): Promise<void> {
  const faults = wrongFuses(electron, configurationOfThePackage());
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const profile = mkdtempSync(join(tmpdir(), 'minutebook-smoke-'));
  const register = join(profile, 'Sample strategy.minutebook');
  try {
    await using(program, profile, [], doTheMainJob);
    if (existsSync(`${register}-wal`) || existsSync(`${register}.lock`))
      throw new Error('The register wasn’t folded into one file.');
    await using(program, profile, [register], async (page) => {
      await page.getByRole('heading', { name: 'How each objective stands' }).waitFor({ timeout: patience });
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , program, electron] = process.argv;
  if (program === undefined) throw new Error('Say which program to start.');
  await smokeTest(program, electron);
  console.log(
    'It starts, makes a register and a pack, closes, and opens the register again; its fuses are as they should be.',
  );
}
