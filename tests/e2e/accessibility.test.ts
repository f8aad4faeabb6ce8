// axe finds nothing at WCAG 2.2 AA on any screen, in light, dark and high contrast; and nothing is cut off at 200% zoom.

import { AxeBuilder } from '@axe-core/playwright';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { screens, type Screen } from '../../shared/kernel/destination.ts';
import { aPdf, pages } from '../electron/imports/attached-pdf/a-pdf.ts';
import { aPng } from '../electron/packs/a-picture.ts';
import { aTextWithEverything } from '../shared/reports/a-text.ts';
import { aWorkbook } from '../electron/imports/spreadsheet/a-workbook.ts';
import { goTo } from './on-the-sample.ts';
import { call, oneApp } from './one-app.ts';
import { host, usualSize, type TheApp } from './the-app.ts';

const made = z.object({ id: z.string() });

const { atTheStart, onTheSample } = oneApp();

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * The rules of these standards that a theme can break. Dark and high contrast are the light page in other colours; high contrast also draws
 * a line around each status and a wider one around the focus, which could push targets together or make a region scroll.
 */
const ofThemes = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The page can't open another to work in: the legacy way works in the page itself.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (
    rules === undefined ? axe.withTags(standards) : axe.withRules([...rules])
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

async function setTheme(page: Page, theme: string) {
  await call(page, 'app', 'setPreferences', { theme });
  await page.locator(`html[data-theme="${theme}"]`).waitFor();
}

/** What is found in light, and in the other themes of what themes can break. */
async function faultsInEachTheme(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['dark', 'contrast', 'light']) {
    // One after another: it is one page.
    // oxlint-disable-next-line no-await-in-loop
    await setTheme(page, theme);
    // oxlint-disable-next-line no-await-in-loop
    const those = await faults(page, theme === 'light' ? undefined : ofThemes);
    found.push(...those.map((fault) => `${theme}: ${fault}`));
  }
  return found;
}

/** The sizes at which something is cut off at the side. */
async function cutOff(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [width, height] of [
    [640, 400],
    [1024, 768],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop
    await page.setViewportSize({ width, height });
    // oxlint-disable-next-line no-await-in-loop
    if (await isWiderThanItsPlace(page)) found.push(`${String(width)} by ${String(height)}`);
  }
  await page.setViewportSize(usualSize);
  return found;
}

function isWiderThanItsPlace(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const main = document.querySelector('main');
    return scrollWidth > clientWidth || (main !== null && main.scrollWidth > main.clientWidth + 1);
  });
}

/** With a paper of each kind, and of one all that there can be of it. */
async function openAMeeting({ page, chooseNext, folders }: TheApp): Promise<{ readonly itemId: string }> {
  const parish = { name: 'Parish Council', kind: 'parish-england', nation: 'england-and-wales' };
  const { id: bodyId } = made.parse(await call(page, 'bodies', 'add', parish));
  const meeting = { bodyId, day: '2031-03-04', kind: 'ordinary' };
  const { id: meetingId } = made.parse(await call(page, 'meetings', 'add', meeting));
  const item = { meetingId, sectionId: null, title: 'Lease of the yard', purpose: 'decide', late: null };
  const { id: itemId } = made.parse(await call(page, 'agenda', 'addItem', item));
  const promised = { form: 'to follow', itemId, title: item.title, author: 'Clerk', dueOn: '2020-02-20' };
  const { id: paperId } = made.parse(await call(page, 'papers', 'add', promised));
  await call(page, 'papers', 'add', { ...promised, title: 'Costs of the lease' });
  await call(page, 'papers', 'add', { form: 'section', itemId, title: 'Money', shows: { what: 'finance' } });
  const path = join(folders.files, 'Lease.pdf');
  writeFileSync(path, aPdf({ pages: pages(2) }));
  await chooseNext(path);
  await call(page, 'paperFiles', 'attach', { job: 'lease', to: { of: 'paper', id: paperId } });
  const cleared = { role: 'finance', who: 'Treasurer', state: 'cleared', remarks: '', on: '2031-02-01' };
  await call(page, 'papers', 'signOff', { paperId, ...cleared });
  await call(page, 'papers', 'setReader', {
    paperId,
    name: 'Alder',
    access: 'barred',
    reason: 'A neighbour',
  });
  await call(page, 'papers', 'addBackground', { paperId, title: 'Survey', seenAt: 'Town hall' });
  await page.getByRole('button', { name: 'Parish Council', exact: true }).click();
  await page.getByRole('button', { name: /^1 Lease of the yard/u }).click();
  await page.getByRole('button', { name: 'Attach a PDF…' }).waitFor();
  return { itemId };
}

/** Each screen in use: with its panel, form or result. */
const working: Readonly<Partial<Record<Screen, (app: TheApp) => Promise<void>>>> = {
  strategy: async ({ page }) => {
    await page.getByRole('button', { name: '2 Committed councils', exact: true }).click();
    await page.getByRole('button', { name: 'Labs held', exact: true }).click();
    await page.getByRole('heading', { name: 'Labs held' }).waitFor();
  },
  figures: async ({ page }) => {
    await page.getByRole('gridcell').nth(3).click();
    // Where height is short its button is behind another one.
    await page.keyboard.press('Control+h');
    await page.getByText('Where it came from').waitFor();
  },
  activities: async ({ page }) => {
    await page.getByRole('rowheader').nth(3).click();
    await page.getByRole('heading', { name: 'Activity 1.4' }).waitFor();
  },
  updates: async ({ page }) => {
    await page.getByRole('button', { name: /^Without a lead/u }).click();
    await page.getByRole('button', { name: 'Save these updates' }).waitFor();
  },
  people: async ({ page }) => {
    await page.getByRole('button', { name: 'Network Manager', exact: true }).click();
    await page.getByRole('heading', { name: 'Network Manager' }).waitFor();
  },
  meetings: async (app) => {
    await openAMeeting(app);
    await app.page.getByRole('button', { name: 'Papers', exact: true }).click();
    await app.page.getByRole('button', { name: 'Lease of the yard', exact: true }).click();
    await app.page.getByRole('heading', { name: 'Sign-offs' }).waitFor();
  },
  interests: async ({ page }) => {
    const council = { name: 'Town Council', kind: 'parish-england', nation: 'england-and-wales' };
    const { id: bodyId } = made.parse(await call(page, 'bodies', 'add', council));
    const seat = { bodyId, person: 'Cllr Example', role: 'member', from: '2024-05-01', to: '', capacity: '' };
    await call(page, 'bodies', 'addSeat', seat);
    await page.getByRole('button', { name: 'Add an interest' }).click();
    await page.getByRole('textbox', { name: 'Interest' }).fill('A field at Mill Lane');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'It ended today' }).waitFor();
  },
  bodies: async ({ page }) => {
    await page.getByRole('button', { name: 'Town Council', exact: true }).click();
    await page.getByRole('heading', { name: 'Attendance' }).waitFor();
  },
  attention: async ({ page }) => {
    await page
      .getByRole('button', { name: /^Set aside/u })
      .first()
      .press('Enter');
  },
  history: async ({ page }) => {
    await page.getByRole('button', { name: /^Import \d+ changes/u }).click();
    await page.getByRole('button', { name: 'Undo this step' }).waitFor();
  },
  packs: async ({ page }) => {
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByRole('img', { name: /^Page 1 of/u }).waitFor();
  },
};

describe.skipIf(host === 'none')('axe', () => {
  it('finds nothing on any screen in light, dark and high contrast', async () => {
    const app = await onTheSample();
    const { page } = app;
    const found: string[] = [];
    for (const screen of screens) {
      await setTheme(page, 'light');
      await goTo(page, screen);
      await working[screen]?.(app);
      found.push(...(await faults(page)).map((fault) => `${screen}: ${fault}`));
      for (const theme of ['dark', 'contrast']) {
        await setTheme(page, theme);
        found.push(...(await faults(page, ofThemes)).map((fault) => `${screen} in ${theme}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });

  it('finds nothing on the start, the board, and what opens over a screen', async () => {
    const start = await atTheStart();
    const found = [...(await faults(start.page))];
    await start.page.getByRole('button', { name: 'Create an empty register' }).click();
    await start.page.getByRole('dialog').waitFor();
    found.push(...(await faults(start.page)));
    const { page } = await onTheSample('activities');
    await page.getByRole('button', { name: 'As a board by progress' }).click();
    found.push(...(await faults(page)));
    for (const key of ['Control+k', 'Control+,', 'F1']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      found.push(...(await faults(page)).map((fault) => `${key}: ${fault}`));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(found).toEqual([]);
  });

  it('finds nothing on a list of members that is about to be imported', async () => {
    const app = await onTheSample();
    const { page } = app;
    const council = { name: 'Town Council', kind: 'parish-england', nation: 'england-and-wales' };
    const { id: bodyId } = made.parse(await call(page, 'bodies', 'add', council));
    const seat = { bodyId, person: 'Alder Grove', role: 'chair', from: '', to: '', capacity: '' };
    await call(page, 'bodies', 'addSeat', seat);
    const rows = [
      ['Name', 'Role', 'From'],
      ['Birch Lane', 'Treasurer', '1 May 2024'],
      ['Cedar Holt', 'Member', 'soon'],
      ['Elder Wood', 'Member', 'May 2024'],
    ];
    await app.chooseNext(await aWorkbook([{ rows }, { rows }], 'members.xlsx'));
    await goTo(page, 'bodies');
    await page.getByRole('button', { name: 'Town Council', exact: true }).click();
    await page.getByRole('button', { name: 'Import members…' }).click();
    await page.getByRole('heading', { name: 'Not in the list' }).waitFor();
    const found = [...(await faults(page))];
    for (const theme of ['dark', 'contrast']) {
      await setTheme(page, theme);
      found.push(...(await faults(page, ofThemes)).map((fault) => `${theme}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});

describe.skipIf(host === 'none')('axe in a meeting', () => {
  it('finds nothing in an item with papers, on its notice, and in what makes a document', async () => {
    const app = await onTheSample('meetings');
    const { page } = app;
    const found: string[] = [];
    const look = async (where: string) => {
      found.push(...(await faults(page)).map((fault) => `${where}: ${fault}`));
    };
    await openAMeeting(app);
    await look('item');
    await page.getByRole('button', { name: 'Notice', exact: true }).click();
    await page.getByRole('button', { name: 'Make the summons' }).waitFor();
    await look('notice');
    await page.getByRole('button', { name: 'Make the summons' }).click();
    await page.getByRole('dialog').waitFor();
    await look('make the summons');
    expect(found).toEqual([]);
  });

  it('finds nothing on papers of each form, each with its panel, in any theme or size', async () => {
    const app = await onTheSample('meetings');
    const { page } = app;
    const { itemId } = await openAMeeting(app);
    await call(page, 'papers', 'add', { form: 'written', itemId, title: 'Options' });
    await page.getByRole('button', { name: 'Papers', exact: true }).click();
    const found: string[] = [];
    for (const title of ['Lease of the yard', 'Costs of the lease', 'Money', 'Options']) {
      await page.getByRole('button', { name: title, exact: true }).click();
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
      found.push(...(await faultsInEachTheme(page)).map((fault) => `${title}: ${fault}`));
      found.push(...(await cutOff(page)).map((size) => `${title} at ${size}`));
    }
    expect(found).toEqual([]);
  });

  it('finds nothing on a report with everything in it, in any theme or size', async () => {
    const app = await onTheSample('meetings');
    const { page, folders } = app;
    const { itemId } = await openAMeeting(app);
    const written = { form: 'written', itemId, title: 'Options' };
    const { id: paperId } = made.parse(await call(page, 'papers', 'add', written));
    await call(page, 'reports', 'begin', { paperId });
    const path = join(folders.files, 'yard.png');
    writeFileSync(path, aPng(80, 60));
    await app.chooseNext(path);
    const picture = z.object({ pictureId: z.string() });
    const { pictureId } = picture.parse(await call(page, 'reportPictures', 'choose', { paperId }));
    const [placed] = z
      .array(z.object({ of: z.string(), id: z.string() }))
      .parse(await call(page, 'reports', 'placeable', { words: '' }));
    const begun = z.object({ sections: z.array(made) });
    const [section] = begun.parse(await call(page, 'reports', 'show', { paperId })).sections;
    const text = aTextWithEverything(pictureId, { of: placed?.of, id: placed?.id });
    await call(page, 'reports', 'write', { sectionId: section?.id, text });
    await page.getByRole('button', { name: 'Papers', exact: true }).click();
    await page.getByRole('button', { name: 'Options', exact: true }).click();
    await page.getByRole('button', { name: 'Go on with the report' }).click();
    await page.locator('.placed-picture img[src]').waitFor();
    await page.getByRole('textbox', { name: 'Purpose' }).focus();
    expect([...(await faultsInEachTheme(page)), ...(await cutOff(page))]).toEqual([]);
  });

  it('finds nothing on the notices of an executive, in any theme or size', async () => {
    const { page } = await onTheSample('meetings');
    const cabinet = { name: 'Cabinet', kind: 'executive-england', nation: 'england-and-wales' };
    const { id: bodyId } = made.parse(await call(page, 'bodies', 'add', cabinet));
    const meeting = { bodyId, day: '2031-03-04', kind: 'ordinary' };
    const { id: meetingId } = made.parse(await call(page, 'meetings', 'add', meeting));
    const item = { meetingId, sectionId: null, title: 'Lease of the depot', purpose: 'decide', late: null };
    const { id: itemId } = made.parse(await call(page, 'agenda', 'addItem', item));
    const grievance = made.parse(await call(page, 'agenda', 'addItem', { ...item, title: 'A grievance' }));
    await call(page, 'agenda', 'setItem', { id: grievance.id, field: 'openness', value: 'exempt' });
    const notice = { meetingId, itemId, kind: 'special urgency' };
    const { id } = made.parse(await call(page, 'itemNotices', 'begin', notice));
    await call(page, 'itemNotices', 'set', { id, field: 'agreedBy', value: 'The chair of the council' });
    await page.getByRole('button', { name: 'Cabinet', exact: true }).click();
    await page.getByRole('button', { name: 'Notice', exact: true }).click();
    await page.getByText(/^Still missing: The day it was agreed/u).waitFor();
    expect([...(await faultsInEachTheme(page)), ...(await cutOff(page))]).toEqual([]);
  });
});

describe.skipIf(host === 'none')('at 200% zoom, and at 1024 by 768', () => {
  it.each([
    [640, 400],
    [1024, 768],
  ])('nothing is cut off at the side (%i by %i)', async (width, height) => {
    const app = await onTheSample('overview', { width, height });
    const { page } = app;
    const cut: string[] = [];
    for (const screen of screens) {
      await goTo(page, screen);
      await working[screen]?.(app);
      if (await isWiderThanItsPlace(page)) cut.push(screen);
    }
    expect(cut).toEqual([]);
  });
});

describe.skipIf(host === 'none')('in Welsh', () => {
  it('every screen is in Welsh, and the page says so', async () => {
    const app = await onTheSample();
    const { page } = app;
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('button', { name: /Language/u }).click();
    await page.getByRole('option', { name: /Cymraeg/u }).click();
    await page.getByRole('heading', { name: 'Dewisiadau' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
    await page.keyboard.press('Escape');
    for (const name of [
      'Strategaeth',
      'Ffigurau',
      'Gweithgareddau',
      'Diweddariadau sydd i ddod',
      'Pobl a grwpiau',
      'Hanes',
      'Pecynnau',
    ]) {
      await page
        .getByRole('navigation', { name: 'Sgriniau' })
        .getByRole('button', { name, exact: true })
        .click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    }
    expect(app.complaints).toEqual([]);
  });
});
