// A year of a charity’s board that two people share, each at a computer of their own: what one has done goes to the other as a file.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { begin, calls, fingerprint, receive, send, sendEverything, take } from '../exchanging.ts';
import { eventually, goTo } from '../on-the-sample.ts';
import { oneApp } from '../one-app.ts';
import { host, type TheApp } from '../the-app.ts';
import { board } from './bodies.ts';
import { byMouse, type Hand } from './hands.ts';
import { adopt, followUp, goOn, meet, prepare, publish, registerInterests, schedule } from './the-year.ts';

const { onTheSample } = oneApp();

const first = '7 January 2031';

async function toMeeting(hand: Hand, day: string): Promise<void> {
  await hand.go('meetings');
  await hand.open(day);
}

/** The words of the minutes, as they stand on the screen. */
async function minutesOn({ page }: TheApp): Promise<string> {
  const hand = byMouse(page);
  await toMeeting(hand, first);
  await hand.press('Minutes');
  await page.getByText(/spoke against the charges/u).waitFor();
  await eventually(() => page.getByText('Being read…').count()).toBe(0);
  return page.locator('main').innerText();
}

describe.skipIf(host === 'none')('a year of a board, on two computers', () => {
  it('goes on at one where the other left it, and ends with the same minutes at both', async () => {
    const post = temporaryFolder();
    const secretary = await onTheSample();
    await calls(secretary, 'Secretary');
    const here = byMouse(secretary.page);
    await schedule(here, board);
    await sendEverything(secretary, join(post, 'everything.mbsync'));
    const clerk = await begin(join(post, 'everything.mbsync'), join(post, 'clerk.minutebook'));
    await calls(clerk, 'Clerk');
    const there = byMouse(clerk.page);
    let files = 0;
    const pass = async (from: TheApp, to: TheApp, stranger?: string) => {
      files += 1;
      const file = join(post, `changes-${files}.mbsync`);
      await send(from, file);
      await receive(to, file, stranger);
      await take(to);
    };

    // The clerk prepares; meanwhile the secretary registers interests.
    await there.go('meetings');
    await prepare(there, board);
    await registerInterests(here, board);
    await pass(clerk, secretary, await fingerprint(clerk));
    await toMeeting(here, first);
    await publish(here);

    // The clerk takes the minutes where the secretary has published.
    await pass(secretary, clerk);
    await meet(there);
    await pass(clerk, secretary);
    await toMeeting(here, '14 January 2031');
    await goOn(here);
    await followUp(here);
    await pass(secretary, clerk);
    await toMeeting(there, first);
    await there.press('Minutes');
    await adopt(there);
    await pass(clerk, secretary);

    await goTo(secretary.page, 'conflicts');
    await secretary.page.getByRole('heading', { name: 'No conflicts to settle' }).waitFor();
    const atTheClerk = await minutesOn(clerk);
    expect(atTheClerk).toContain('Adopted on 4 March 2031');
    expect(await minutesOn(secretary)).toBe(atTheClerk);
    for (const app of [secretary, clerk]) expect(app.complaints).toEqual([]);
  });
});
