// How the app starts and ends where something is in its way: a file that another program has open, settings it can't read, a share that
// doesn't answer, a session that the system ends, a keychain that is missing or lost, a file that takes all memory.

import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { environmentIn } from '../../electron/device/device-folder.ts';
import { openForReading } from '../../electron/register/open.ts';
import { anEmptyFile } from '../electron/register/ready-files.ts';
import type { Told } from '../stand-in/control.ts';
import { standInArguments } from '../stand-in/hosts.ts';
import { aBookOfTexts } from '../electron/imports/spreadsheet/a-workbook.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { eventually, goTo, openTheSample, startOnTheSample } from './on-the-sample.ts';
import { host, launch, openAgain, type TheApp } from './the-app.ts';

/** Electron refuses Node's options, and what isn't loaded before the app can't be in its way. */
const isStandIn = host === 'the stand-in over Chromium';

function withFault(name: string): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'faults', name)).href}` };
}

function sampleOf({ folders }: TheApp): string {
  return join(folders.data, 'Sample strategy.minutebook');
}

async function rename(page: TheApp['page'], name: string) {
  await goTo(page, 'people');
  await page.getByRole('button', { name: 'F&GPG', exact: true }).click();
  await page.getByRole('button', { name: /^Edit: Name/u }).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name, exact: true }).waitFor();
}

describe.skipIf(!isStandIn)('a start', () => {
  it('isn’t stopped by a file of an earlier run that is still open in Word or Excel', async () => {
    const data = temporaryFolder();
    const made = join(data, 'made', 'earlier', 'attachment-1');
    mkdirSync(made, { recursive: true });
    writeFileSync(join(made, 'Report.docx'), 'open elsewhere');
    const { page } = await launch({ data, env: withFault('open-file.ts') });
    await page.getByRole('heading', { name: 'Begin' }).waitFor();
    expect(existsSync(join(made, 'Report.docx'))).toBe(true);
  });

  it('opens its register while the system makes ready for a window', async () => {
    const files = temporaryFolder();
    const path = join(files, 'Strategy.minutebook');
    anEmptyFile(path, environmentIn(join(files, 'device')));
    const { page, titles } = await launch({ files, args: [path], env: withFault('late-system.ts') });
    await page.getByText('This register is empty').waitFor();
    expect(await titles()).toEqual(['Strategy – Minutebook']);
  });

  it('that fails says why and ends: no process without a window keeps the next start from opening one', async () => {
    const data = temporaryFolder();
    writeFileSync(join(data, 'settings.json'), '{ not JSON');
    mkdirSync(join(data, 'settings.damaged.json', 'in the way'), { recursive: true });
    const main = resolve(import.meta.dirname, '../../out/app/electron/main.js');
    const child = fork(main, [`--user-data-dir=${data}`], {
      execArgv: [...standInArguments],
      env: { ...process.env, MINUTEBOOK_HEADLESS: '1' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const boxes: string[] = [];
    child.on('message', (told: Told) => {
      if (told.kind === 'error box') boxes.push(told.content);
    });
    const code = await new Promise((settle) => child.once('exit', settle));
    expect({ code, boxes }).toEqual({
      code: 1,
      boxes: [expect.stringMatching(/^Minutebook can’t start: .*No register was touched\.$/u)],
    });
    expect(readFileSync(join(data, 'logs', 'minutebook.log'), 'utf8')).toMatch(/ start: Error: E[A-Z]+/u);
  });
});

describe.skipIf(host === 'none')('what the app made for itself', () => {
  it('is removed when it quits, and so is what an earlier run left', async () => {
    const data = temporaryFolder();
    mkdirSync(join(data, 'made', 'earlier'), { recursive: true });
    const app = await launch({ data });
    await openTheSample(app);
    await goTo(app.page, 'packs');
    await app.page.getByRole('button', { name: 'Make the pack' }).click();
    await app.page.getByText(/board pack, .*: \d+ pages/u).waitFor();
    await app.quit();
    expect(readdirSync(join(data, 'made'))).toEqual([]);
  });
});

describe.skipIf(!isStandIn)('a register on a share that doesn’t answer', () => {
  it('doesn’t keep the app from ending, and a start in the meantime follows', async () => {
    const app = await startOnTheSample({ env: withFault('dead-share.ts') });
    // It is ended by its own hand, which is no way for an app to end that could close its register.
    const quitting = app.quit().catch(String);
    await openAgain(app, ['other.minutebook']);
    await eventually(async () => (await app.relaunches()).join()).toMatch(/other\.minutebook/u);
    expect(await quitting).toMatch(/on the signal SIGKILL/u);
    const opened = openForReading(sampleOf(app));
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });
});

describe.skipIf(!isStandIn)('a workbook that takes more memory than there is', () => {
  it('ends its own reading and nothing else', async () => {
    const app = await startOnTheSample({ env: { NODE_OPTIONS: '--max-old-space-size=240' } });
    await goTo(app.page, 'figures');
    await app.page.getByRole('button', { name: 'Import figures' }).first().click();
    await app.chooseNext(aBookOfTexts({ texts: 3_000_000, long: 8 }, 'hostile.xlsx'));
    await app.page.getByRole('button', { name: 'Choose a spreadsheet' }).click();
    await app.page.getByText(/“hostile.xlsx” took more memory to read than one file may have/u).waitFor();
    await rename(app.page, 'Finance group');
  });
});

describe.skipIf(host === 'none')('when Windows ends the session', () => {
  it('the register is one whole file, with the last edit in it', async () => {
    const app = await startOnTheSample();
    await rename(app.page, 'Finance group');
    await app.endSession();
    const beside = readdirSync(app.folders.data).filter((name) => /-(?:wal|shm)$|\.lock$/u.test(name));
    expect(beside).toEqual([]);
    expect(readFileSync(sampleOf(app)).includes('Finance group')).toBe(true);
  });
});

describe.skipIf(host === 'none')('while it is open', () => {
  it('the register’s own file has what was written a moment ago, for whoever sends it as it is', async () => {
    const app = await startOnTheSample();
    await rename(app.page, 'Money matters');
    await eventually(() => readFileSync(sampleOf(app)).includes('Money matters')).toBe(true);
  });
});

describe.skipIf(!isStandIn)('without a keychain', () => {
  it('the keys are kept in a file once the person has said so, and are the same at the next start', async () => {
    const env = { STAND_IN_KEYCHAIN: 'none' };
    const first = await startOnTheSample({ env });
    await goTo(first.page, 'exchange');
    await first.page.getByText(/^The system has no keychain/u).waitFor();
    expect(existsSync(join(first.folders.data, 'device', 'keys.plain'))).toBe(false);
    await first.page.getByRole('button', { name: 'Keep the keys in a file' }).click();
    const own = await first.page.getByText(/^Its fingerprint, to read out by telephone/u).textContent();
    await first.quit();
    const second = await launch({ data: first.folders.data, env });
    await openTheSample(second);
    await goTo(second.page, 'exchange');
    expect(await second.page.getByText(/^Its fingerprint, to read out by telephone/u).textContent()).toBe(
      own,
    );
  });
});

describe.skipIf(!isStandIn)('with another keychain than the keys were kept in', () => {
  it('new keys can be made, and the old ones are kept', async () => {
    const first = await startOnTheSample();
    await goTo(first.page, 'exchange');
    const own = await first.page.getByText(/^Its fingerprint, to read out by telephone/u).textContent();
    await first.quit();
    const device = join(first.folders.data, 'device');
    const kept = readFileSync(join(device, 'keys.safe'));
    const second = await launch({ data: first.folders.data, env: { STAND_IN_KEYCHAIN: 'another' } });
    await openTheSample(second);
    await goTo(second.page, 'exchange');
    await second.page.getByText(/^The keys of this computer can’t be read/u).waitFor();
    await second.page.getByRole('button', { name: 'Make new keys' }).click();
    const anew = await second.page.getByText(/^Its fingerprint, to read out by telephone/u).textContent();
    expect(anew).not.toBe(own);
    expect(readFileSync(join(device, 'keys.safe.1'))).toEqual(kept);
  });
});

describe.skipIf(!isStandIn)('an app that the system starts without its sandbox', () => {
  it('says so', async () => {
    const { page } = await launch({ args: ['--no-sandbox'], env: { STAND_IN_PACKAGED: '1' } });
    await page.getByText(/^This system lets Minutebook run only without its sandbox/u).waitFor();
  });
});

describe.skipIf(host === 'none')('a second window', () => {
  it('has the register’s name for its title from the first', async () => {
    const app = await startOnTheSample();
    await app.clickMenu('new-window');
    await eventually(() => app.titles()).toEqual(Array(2).fill('Sample strategy – Minutebook'));
  });
});
