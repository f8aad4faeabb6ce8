// The app killed while somebody types, at moments that differ: whatever the screen had said was kept is in the register when it is opened
// again, and nothing is torn.

import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { reportText } from '../../../shared/reports/model/report-text.ts';
import { plainText } from '../../../shared/reports/rules/in-text.ts';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { createRegister, openRegister } from '../../../electron/register/open.ts';
import { verify } from '../../../electron/register/read/verify.ts';
import { valueOf } from '../../electron/register/a-register.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { anItem, charity, idOf } from './an-item.ts';
import { eventually, goTo } from '../on-the-sample.ts';
import { call } from '../one-app.ts';
import { host, launch, type TheApp } from '../the-app.ts';

const minuted = z.object({ text: z.string() });
const sectionsOf = z.object({ sections: z.array(z.object({ title: z.string(), text: reportText })) });

interface Ids {
  readonly meetingId: string;
  readonly paperId: string;
}

interface Place {
  readonly where: string;
  /** Goes there on the page of the meeting. */
  readonly field: (app: TheApp) => Promise<Locator>;
  /** What the register has of it. */
  readonly written: (app: TheApp, ids: Ids) => Promise<string>;
  /** Keys that have been kept before the process is killed, while more are typed: within the pause after which a minute is written, and past it. */
  readonly after: readonly number[];
}

async function writtenInMinutes({ page }: TheApp, { meetingId }: Ids): Promise<string> {
  return minuted.parse(await call(page, 'minutes', 'item', { meetingId, itemId: null })).text;
}

const places: readonly Place[] = [
  {
    where: 'at the meeting',
    field: async ({ page }) => {
      await page.getByRole('button', { name: 'At the meeting' }).click();
      return page.getByRole('textbox', { name: 'Discussion' });
    },
    written: writtenInMinutes,
    after: [1, 17],
  },
  {
    where: 'in the minutes',
    field: async ({ page }) => {
      await page.getByRole('button', { name: 'Minutes', exact: true }).click();
      return page.getByRole('textbox', { name: /^Text of .*Roof of the hall/u });
    },
    written: writtenInMinutes,
    after: [5, 29],
  },
  {
    where: 'in a report',
    field: async ({ page }) => {
      await page.getByRole('button', { name: 'Papers', exact: true }).click();
      await page.getByRole('button', { name: 'Report on the roof', exact: true }).click();
      await page.getByRole('button', { name: /^(?:Write|Go on with) the report/u }).click();
      const purpose = page.getByRole('textbox', { name: 'Purpose', exact: true });
      // The editor is fetched when it is first wanted.
      await purpose.waitFor();
      return purpose;
    },
    written: async ({ page }, { paperId }) => {
      const { sections } = sectionsOf.parse(await call(page, 'reports', 'show', { paperId }));
      const purpose = sections.find(({ title }) => title === 'Purpose');
      return purpose === undefined ? '' : plainText(purpose.text);
    },
    after: [3, 23],
  },
];

const sentence =
  'The surveyor reported that the roof lets in water above the stage, and that it can wait until May. ';

async function begun(path: string): Promise<Ids> {
  const app = await launch({ args: [path] });
  await app.page.getByRole('navigation').first().waitFor();
  const { meetingId, itemId } = await anItem(app.page, charity, 'Roof of the hall');
  await call(app.page, 'minutes', 'take', { itemId });
  const report = { form: 'written', itemId, title: 'Report on the roof' };
  const paperId = await idOf(app.page, 'papers', 'add', report);
  await call(app.page, 'reports', 'begin', { paperId });
  await app.quit();
  return { meetingId, paperId };
}

async function openIn(path: string, { field }: Place) {
  const app = await launch({ args: [path] });
  await goTo(app.page, 'meetings');
  await app.page.getByRole('button', { name: 'Board', exact: true }).click();
  return { app, field: await field(app) };
}

/** Types until it is killed; what the screen had said was kept by then. */
async function typedUntilKilled(path: string, place: Place, after: number): Promise<string> {
  const { app, field } = await openIn(path, place);
  const { page } = app;
  const kept: string[] = [];
  const { promise: enough, resolve } = Promise.withResolvers<null>();
  await page.exposeBinding('kept', (_page, text: string) => {
    kept.push(text);
    if (kept.length >= after) resolve(null);
  });
  await field.focus();
  await page.keyboard.press('Control+End');
  await page.evaluate(() => {
    const sign = document.querySelector('.status-typed');
    const typing = document.activeElement;
    if (sign === null || typing === null) throw new Error('nothing to look at');
    const text = () => (typing instanceof HTMLTextAreaElement ? typing.value : typing.textContent);
    new MutationObserver(() => {
      const isKept = sign.getAttribute('data-kept') === 'true' && sign.textContent !== '';
      if (isKept) Reflect.get(globalThis, 'kept')(text());
    }).observe(sign, { attributes: true, childList: true, characterData: true, subtree: true });
  });
  const typing = (async () => {
    for (;;) for (const key of sentence) await page.keyboard.press(key === ' ' ? 'Space' : key);
  })().catch(() => undefined);
  await enough;
  await app.kill();
  await typing;
  return kept.at(-1) ?? '';
}

function textIn(field: Locator): Promise<string> {
  return field.evaluate((node) => (node instanceof HTMLTextAreaElement ? node.value : node.textContent));
}

describe.skipIf(host === 'none')('the app killed while somebody types', () => {
  it.each(places)('$where has every key that was said to be kept', async (place) => {
    const path = join(temporaryFolder(), 'typed.minutebook');
    valueOf(createRegister(path, systemEnvironment)).close();
    const ids = await begun(path);
    for (const after of place.after) {
      const kept = await typedUntilKilled(path, place, after);
      expect(kept.length).toBeGreaterThanOrEqual(after);
      const { app, field } = await openIn(path, place);
      await eventually(() => textIn(field)).not.toBe('');
      const there = await textIn(field);
      expect(there.startsWith(kept)).toBe(true);
      // Of the keys after that there may be more, and no other.
      expect(sentence.repeat(Math.ceil(there.length / sentence.length) + 1)).toContain(
        there.slice(kept.length),
      );
      await eventually(() => place.written(app, ids)).toBe(there);
      await app.quit();
    }
    const opened = valueOf(openRegister(path, systemEnvironment));
    expect(verify(opened).problems).toEqual([]);
    opened.close();
  });
});
