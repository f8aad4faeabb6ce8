// A large meeting in the app: how soon its page is there, and how soon a key typed into a minute is on the screen and on the disk.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { systemEnvironment } from '../../electron/register/environment.ts';
import { createRegister } from '../../electron/register/open.ts';
import { naturalId } from '../../shared/kernel/entity.ts';
import { buildApp } from '../../resources/build/build-app.ts';
import { goTo } from '../e2e/on-the-sample.ts';
import { host, launch, type TheApp } from '../e2e/the-app.ts';
import { valueOf, write } from './figures.ts';
import { median, milliseconds, type Finding } from './measuring.ts';

interface Size {
  readonly items: number;
  readonly members: number;
}

const full: Size = { items: 400, members: 200 };
const empty: Size = { items: 0, members: 0 };

const words = ['Drainage', 'Lease', 'Charges', 'Accounts', 'Roof', 'Harbour', 'Grants', 'Footpath'];
const titleOf = (index: number) => `${words[index % words.length] ?? ''} of ward ${index}`;

/** One meeting of a body whose members are all there, each with an entry in the register of interests. */
function aMeeting(path: string, { items, members }: Size): void {
  const register = valueOf(createRegister(path, systemEnvironment));
  const each = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at));
  write(register, [
    { entity: 'strategy', id: 's', fields: { title: 'Strategy' } },
    {
      entity: 'body',
      id: 'b',
      fields: {
        name: 'Board',
        kind: 'charity',
        nation: 'england-and-wales',
        itemNumbering: 'plain',
        minuteNumbering: 'by year',
      },
    },
    {
      entity: 'meeting',
      id: 'm',
      fields: { bodyId: 'b', day: '2031-03-04', kind: 'ordinary', state: 'held' },
    },
    ...each(members, (at) => ({ entity: 'person', id: `p${at}`, fields: { name: `Member ${at}` } })),
    ...each(members, (at) => ({
      entity: 'seat',
      id: `s${at}`,
      fields: { bodyId: 'b', personId: `p${at}`, role: 'member', votes: true, position: at },
    })),
    ...each(members, (at) => ({
      entity: 'attendance',
      id: naturalId(['m', `p${at}`]),
      fields: {
        meetingId: 'm',
        personId: `p${at}`,
        seatId: `s${at}`,
        role: 'member',
        state: 'present',
        remote: false,
      },
    })),
    ...each(members, (at) => ({
      entity: 'interest',
      id: `i${at}`,
      fields: {
        personId: `p${at}`,
        class: 'land',
        text: `A field beside the ${words[at % 100]?.toLowerCase() ?? 'quarry'}`,
        bodyIds: [],
      },
    })),
    ...each(items, (at) => ({
      entity: 'agenda_item',
      id: `a${at}`,
      fields: {
        meetingId: 'm',
        title: titleOf(at),
        purpose: 'decide',
        openness: 'open',
        minutes: 5,
        outcome: 'taken',
        takenAs: at + 1,
        position: at,
      },
    })),
    ...each(items, (at) => ({
      entity: 'minute',
      id: naturalId(['m', `a${at}`]),
      fields: { meetingId: 'm', itemId: `a${at}`, text: `The officer reported on ${titleOf(at)}.` },
    })),
  ]);
  register.close();
}

/** The part of the meeting's page, and what of it says that it is there. */
const parts = {
  Agenda: '.agenda-page',
  'At the meeting': '.at-meeting .at-people',
} as const;

type Part = keyof typeof parts;

let started = 0;

async function openOn(folder: string, path: string): Promise<TheApp> {
  started += 1;
  const place = join(folder, `meeting-${started}`);
  mkdirSync(place, { recursive: true });
  const app = await launch({ data: place, files: place, args: [path] });
  await goTo(app.page, 'meetings');
  await app.page.getByRole('button', { name: 'Board', exact: true }).waitFor();
  return app;
}

/** Nobody presses sooner after having come to a button. */
const handsPause = 120;

/** Milliseconds from a press on what goes there, by somebody who has seen the page and points at it first, to the frame that shows it. */
async function pressed(page: Page, name: string, shows: string): Promise<number> {
  await page.evaluate(() => new Promise((settle) => setTimeout(() => requestIdleCallback(settle), 400)));
  await page.getByRole('button', { name, exact: true }).hover();
  await page.waitForTimeout(handsPause);
  return page.evaluate(
    ([name, shows]) =>
      new Promise<number>((settle) => {
        const button = [...document.querySelectorAll('button')].find(
          (each) => each.textContent.trim() === name,
        );
        if (button === undefined) throw new Error(`no button ${name}`);
        const begun = performance.now();
        button.click();
        const look = () => {
          const isThere =
            document.querySelector(shows) !== null && document.querySelector('.screen-title') !== null;
          // Asked for while a frame is made, the next comes once that one has been shown.
          requestAnimationFrame(isThere ? () => settle(performance.now() - begun) : look);
        };
        look();
      }),
    [name, shows] as const,
  );
}

async function paint(folder: string, path: string): Promise<Record<Part, number>> {
  const app = await openOn(folder, path);
  const agenda = await pressed(app.page, 'Board', parts.Agenda);
  const meeting = await pressed(app.page, 'At the meeting', parts['At the meeting']);
  await app.quit();
  return { Agenda: agenda, 'At the meeting': meeting };
}

async function paints(folder: string, long: string, short: string): Promise<Finding[]> {
  const rounds: Record<Part, { ours: number; peer: number }[]> = { Agenda: [], 'At the meeting': [] };
  for (let round = 0; round < 10; round += 1) {
    const first = round % 2 === 0 ? await paint(folder, long) : undefined;
    const peer = await paint(folder, short);
    const ours = first ?? (await paint(folder, long));
    for (const part of ['Agenda', 'At the meeting'] as const)
      rounds[part].push({ ours: ours[part], peer: peer[part] });
  }
  return (['Agenda', 'At the meeting'] as const).map((part) => {
    const times = rounds[part];
    return {
      what: `From the press to the first useful paint of “${part}” of a meeting of ${full.items} items and ${full.members} members, against one without any`,
      target: { atMost: 1.5 },
      ratio: median(times.map(({ ours, peer }) => ours / peer)),
      ours: milliseconds(median(times.map(({ ours }) => ours))),
      peer: `empty ${milliseconds(median(times.map(({ peer }) => peer)))}`,
    };
  });
}

const twoFrames = 2000 / 60;

/** Milliseconds of each key from its press to the frame that shows it, and to the disk where the page says when. */
async function keys(page: Page, count: number, says: string | null): Promise<number[]> {
  await page.evaluate((says) => {
    const times: number[] = [];
    Reflect.set(globalThis, 'bench', times);
    addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        let [isShown, isKept] = [false, says === null];
        const end = () => {
          if (isShown && isKept) times.push(performance.now() - begun);
        };
        if (says !== null) {
          const sign = document.querySelector(says);
          if (sign === null) throw new Error('nothing says what is kept');
          let wasUnkept = false;
          const watch = new MutationObserver(() => {
            if (sign.getAttribute('data-kept') === 'false') wasUnkept = true;
            else if (wasUnkept) {
              watch.disconnect();
              isKept = true;
              end();
            }
          });
          watch.observe(sign, { attributes: true });
        }
        // The first frame after the key has its letter; it has been shown when the next is asked for.
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            isShown = true;
            end();
          });
        });
      },
      true,
    );
  }, says);
  for (let key = 1; key <= count; key += 1) {
    await page.keyboard.press('a');
    await page.waitForFunction((key) => Reflect.get(globalThis, 'bench').length === key, key);
    // Now and then somebody pauses, the minute is written, and all that shows it is drawn again.
    if (key % 15 === 0) await page.waitForTimeout(590);
  }
  return page.evaluate(() => [...Reflect.get(globalThis, 'bench')].map(Number));
}

async function typing(folder: string, long: string): Promise<Finding[]> {
  const app = await openOn(folder, long);
  const { page } = app;
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await page.getByRole('button', { name: 'At the meeting' }).click();
  await page.getByRole('textbox', { name: 'Discussion' }).focus();
  const ours = await keys(page, 90, '.status-typed');
  await app.quit();
  const plain = await openOn(folder, long);
  await plain.page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.replaceChildren(field);
    field.focus();
  });
  const peer = await keys(plain.page, 90, null);
  await plain.quit();
  const slow = (times: readonly number[]) =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.9)] ?? 0;
  const later = (
    part: (times: readonly number[]) => number,
    which: string,
    isPromised: boolean,
  ): Finding => ({
    what: `A key in a minute of that meeting, on the screen and on the disk, later than in a plain text field (${which}), by two frames`,
    target: isPromised ? { atMost: 1 } : undefined,
    ratio: (part(ours) - part(peer)) / twoFrames,
    ours: milliseconds(part(ours)),
    peer: `plain field ${milliseconds(part(peer))}, two frames ${milliseconds(twoFrames)}`,
  });
  return [later(median, 'median', true), later(slow, 'the slowest tenth', false)];
}

/** Passes on each finding as it is made; answers with what couldn't be measured here. */
export async function largeMeetings(
  folder: string,
  add: (...found: readonly Finding[]) => void,
): Promise<string[]> {
  if (host === 'none') return ['Large meetings in a window: no browser was found.'];
  await buildApp();
  const [long, short] = [join(folder, 'meeting-long.minutebook'), join(folder, 'meeting-empty.minutebook')];
  aMeeting(long, full);
  aMeeting(short, empty);
  add(...(await typing(folder, long)));
  add(...(await paints(folder, long, short)));
  return [];
}
