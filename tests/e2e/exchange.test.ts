// Three people, three registers: they begin from one, work separately, lose a file, share a folder with half-copied files, and end with
// the same, having chosen between what was written concurrently.

import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { temporaryFolder } from '../temporary-folder.ts';
import { begin, calls, fingerprint, receive, send, sendEverything, take } from './exchanging.ts';
import { eventually, expectWritten, goTo } from './on-the-sample.ts';
import { call, oneApp } from './one-app.ts';
import { host, type TheApp } from './the-app.ts';

const { onTheSample } = oneApp();

async function setFullMembers(app: TheApp, value: string) {
  const { page } = app;
  await goTo(page, 'figures');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
  await expectWritten(page, /./u);
}

async function openActivity(app: TheApp) {
  await goTo(app.page, 'activities');
  await app.page.getByRole('rowheader').filter({ hasText: 'Try out tools' }).first().click();
}

async function shareFolder(app: TheApp, folder: string) {
  await goTo(app.page, 'exchange');
  await app.chooseNext(folder);
  await app.page.getByRole('button', { name: 'Choose a folder' }).click();
  await app.page.getByText(/^Last read and written/u).waitFor();
}

const exchanged = z.object({ folder: z.object({ at: z.number() }) });

/** When the last round through the shared folder ended; the screen says it to the minute only. */
async function lastRound({ page }: TheApp): Promise<number> {
  return exchanged.parse(await call(page, 'exchange', 'state')).folder.at;
}

async function exchangeNow(app: TheApp) {
  await goTo(app.page, 'exchange');
  await app.page.getByText(/^Last read and written/u).waitFor();
  const before = await lastRound(app);
  await app.page.getByRole('button', { name: 'Exchange now' }).click();
  await eventually(() => lastRound(app)).toBeGreaterThan(before);
  // That round may have started by itself. A caller waits for one that starts afterwards, by which time all others have ended.
  await call(app.page, 'exchange', 'throughFolder');
}

async function expectConflicts(app: TheApp, count: number) {
  await goTo(app.page, 'conflicts');
  if (count === 0) await app.page.getByRole('heading', { name: 'No conflicts to settle' }).waitFor();
  await eventually(() => app.page.getByRole('main').getByRole('heading', { level: 3 }).count()).toBe(count);
}

describe.skipIf(host === 'none')('three people with three registers', () => {
  it('exchange by file and by folder, and choose between concurrent changes', async () => {
    const post = temporaryFolder();
    const secretary = await onTheSample('overview');
    await calls(secretary, 'Secretary');
    const whole = join(post, 'everything.mbsync');
    await sendEverything(secretary, whole);
    const beginAs = async (name: string, file: string) => {
      const app = await begin(whole, join(post, file));
      await calls(app, name);
      return app;
    };
    const [officer, chair] = await Promise.all([
      beginAs('Officer', 'officer.minutebook'),
      beginAs('Chair', 'chair.minutebook'),
    ]);

    // The secretary vouches for each of them after a telephone call.
    await send(officer, join(post, 'officer-1.mbsync'));
    await receive(secretary, join(post, 'officer-1.mbsync'), await fingerprint(officer));
    await take(secretary);
    await send(chair, join(post, 'chair-1.mbsync'));
    await receive(secretary, join(post, 'chair-1.mbsync'), await fingerprint(chair));
    await take(secretary);

    // They work concurrently: one figure is changed twice, one activity is deleted here and edited there.
    await setFullMembers(secretary, '52');
    await setFullMembers(officer, '53');
    await openActivity(secretary);
    await secretary.page
      .getByRole('complementary')
      .getByRole('button', { name: /^More actions for/u })
      .click();
    await secretary.page.getByRole('menuitem', { name: 'Delete this activity' }).click();
    await expectWritten(secretary.page, /Delete/u);
    await openActivity(officer);
    await officer.page.getByRole('button', { name: /Progress note/iu }).click();
    await officer.page.keyboard.type('Three tools are out');
    await officer.page.keyboard.press('Control+Enter');
    await officer.page.keyboard.press('Tab');
    await expectWritten(officer.page, /./u);

    // The officer's file is lost on the way; the next one holds it too.
    await send(officer, join(post, 'officer-2.mbsync'));
    rmSync(join(post, 'officer-2.mbsync'));
    await send(officer, join(post, 'officer-3.mbsync'));
    await receive(secretary, join(post, 'officer-3.mbsync'));
    await secretary.page.getByText(/things would wait for you to choose/u).waitFor();
    await take(secretary);
    await expectConflicts(secretary, 2);
    await secretary.page.getByRole('button', { name: /^Take what Officer wrote: “53”/u }).press('Enter');
    await secretary.page.getByText('Settled.').waitFor();
    const focused = () => secretary.page.evaluate(() => document.activeElement?.textContent ?? '');
    await eventually(focused).toMatch(/^Activity|^activity/u);
    await secretary.page.getByRole('button', { name: /^Take what Officer wrote: progress note/u }).click();
    await secretary.page.getByRole('heading', { name: 'No conflicts to settle' }).waitFor();

    // All three share a folder, in which a file of the secretary is only half there at first.
    const folder = temporaryFolder();
    await shareFolder(secretary, folder);
    const place = join(folder, readdirSync(folder)[0] ?? '');
    const [name = ''] = readdirSync(place);
    const bytes = readFileSync(join(place, name));
    writeFileSync(join(place, name), bytes.subarray(0, bytes.length >> 1));
    copyFileSync(join(place, name), join(place, name.replace('.mbsync', ' (1).mbsync')));
    await shareFolder(chair, folder);
    await chair.page.getByRole('heading', { name: 'Waiting' }).waitFor();
    await chair.page.getByText(`Left alone: ${name.replace('.mbsync', ' (1).mbsync')}`).waitFor();
    writeFileSync(join(place, name), bytes);
    await exchangeNow(chair);
    await shareFolder(officer, folder);
    await exchangeNow(officer);
    await exchangeNow(secretary);
    await exchangeNow(chair);
    for (const app of [secretary, officer, chair]) {
      // One after another: each has a window that is checked.
      await expectConflicts(app, 0);
      await goTo(app.page, 'figures');
      await app.page.getByRole('gridcell', { name: /^53/u }).first().waitFor();
      await openActivity(app);
      await app.page.getByText('Three tools are out').first().waitFor();
      expect(app.complaints).toEqual([]);
    }
  });
});
