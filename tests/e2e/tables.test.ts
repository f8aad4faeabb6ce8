// Lists of rows in the app: exported to a real file, remembered as they were set, and usable beside their panels in a small window.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Screen } from '../../shared/kernel/destination.ts';
import { tabTo } from './by-keyboard.ts';
import { chooseFrom, eventually, expectWritten, goTo } from './on-the-sample.ts';
import { call, oneApp } from './one-app.ts';
import { host } from './the-app.ts';

const { onTheSample } = oneApp();

const heading = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

describe.skipIf(host === 'none')('a list exported as CSV', () => {
  it('is a file of what is shown, in its order, with nothing that a spreadsheet takes for a formula', async () => {
    const app = await onTheSample('activities');
    const { page, folders } = app;
    await page.getByRole('button', { name: 'Add an activity' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Objective$/u })
      .click();
    await page.getByRole('option', { name: /^3 /u }).click();
    await page.getByRole('textbox', { name: 'Ref' }).fill('3.99');
    await page
      .getByRole('textbox', { name: 'Description' })
      .fill('=HYPERLINK("https://example.org"), and more');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expectWritten(page, /Add activity 3\.99/u);
    await page.keyboard.press('Escape');
    await chooseFrom(page, /^All objectives/u, /^3 /u);
    await page
      .getByRole('status')
      .getByText(/, filtered$/u)
      .waitFor();
    await heading(page, 'Ref').getByRole('button').click();
    await heading(page, 'Ref').getByRole('button').click();
    await page.locator('[aria-sort="descending"]').waitFor();
    const path = join(folders.files, 'Ours.csv');
    await app.chooseNext(path);
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    await page.getByText('Saved as Ours.csv.').waitFor();
    const [head, first, second] = readFileSync(path, 'utf8').split('\r\n');
    expect(head).toBe('\uFEFFRef,Activity,Lead,Milestone,Progress,Status');
    expect(first).toBe(`3.99,"'=HYPERLINK(""https://example.org""), and more",,,,Not reported`);
    expect(second).toMatch(/^3\.\d+,/u);
    expect(readFileSync(path, 'utf8')).not.toMatch(/^1\./mu);
  });

  it('is as complete for the milestones of the overview', async () => {
    const app = await onTheSample('overview');
    const { page, folders } = app;
    const path = join(folders.files, 'Milestones.csv');
    await app.chooseNext(path);
    const milestones = page.getByRole('region', { name: 'Milestones' });
    await milestones.getByRole('button', { name: 'Export as CSV' }).click();
    await page.getByText('Saved as Milestones.csv.').waitFor();
    const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe('\uFEFFActivity,Milestone,Status');
    expect(lines).toContain(
      '"3.6 Look back at past lab reports: who used them, and what is different since?",February 2024 passed,At risk',
    );
    await eventually(() => milestones.getByRole('rowheader').count()).toBe(lines.length - 1);
  });

  it('is not written when the person cancels', async () => {
    const app = await onTheSample('people');
    await app.chooseNext(null);
    await app.page.getByRole('button', { name: 'Export as CSV' }).click();
    await eventually(() => app.dialogs()).toHaveLength(1);
    expect(await app.page.getByText(/^Saved as/u).count()).toBe(0);
  });
});

describe.skipIf(host === 'none')('a list', () => {
  it('keeps the widths of its columns and of its panel while the app runs', async () => {
    const { page } = await onTheSample('activities');
    const widthOf = async (name: string) => Math.round((await heading(page, name).boundingBox())?.width ?? 0);
    const before = await widthOf('Ref');
    await tabTo(page, 'Activities, one to a line');
    for (const key of ['ArrowUp', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight'])
      await page.keyboard.press(key);
    await eventually(() => widthOf('Ref')).toBe(before + 32);
    await page.getByRole('rowheader').first().click();
    const splitter = page.getByRole('separator', { name: 'Width of the panel' });
    const asked = Number(await splitter.getAttribute('aria-valuenow')) + 24;
    await splitter.focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => splitter.getAttribute('aria-valuenow')).toBe(String(asked));
    await goTo(page, 'people');
    await goTo(page, 'activities');
    await eventually(() => widthOf('Ref')).toBe(before + 32);
    await page.getByRole('rowheader').first().click();
    await eventually(() => splitter.getAttribute('aria-valuenow')).toBe(String(asked));
  });
});

/** How many rows of a list a person sees, whatever else is there. */
function rowsSeen(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('[role="grid"] [role="rowheader"]')].filter((each) => {
        const { left, top } = each.getBoundingClientRect();
        return each.contains(document.elementFromPoint(left + 12, top + 12));
      }).length,
  );
}

/** That its beginning can be seen, with nothing over it. */
async function expectInSight(what: Locator) {
  await what.waitFor();
  await eventually(() =>
    what.evaluate((each) => {
      const { left, top, bottom } = each.getBoundingClientRect();
      const seen = document.elementFromPoint(left + 4, top + 4);
      return bottom <= innerHeight && each.contains(seen);
    }),
  ).toBe(true);
}

const withPanels: readonly [screen: Screen, name: string, part?: string][] = [
  ['activities', 'Activities, one to a line'],
  ['people', 'People and groups, one to a line'],
  ['history', 'History, one to a line'],
  ['finance', 'Budget, one to a line', 'Budget'],
  ['finance', 'Projects, one to a line', 'Projects'],
  ['finance', 'Members, one to a line', 'Members'],
];

/** Something in each part of Finance: the sample has none of it. */
async function fillFinance(page: Page) {
  for (const name of ['Northtown Council', 'Eastshire Council', 'Southwick Council'])
    await call(page, 'members', 'add', { name, kind: 'full', joinedOn: '2024-04-01' });
  for (const title of ['Warm rooms', 'Homes above shops', 'Buses on demand'])
    await call(page, 'projects', 'add', { title, kind: 'Policy Lab', year: '2025/26' });
  for (const heading of ['Policy Labs', 'Policy Prototypes', 'Annual conference'])
    await call(page, 'finance', 'addLine', { year: '2025/26', heading, side: 'expenditure', parentId: null });
}

async function openPanel(page: Page, screen: Screen, name: string, part?: string) {
  await goTo(page, screen);
  if (part !== undefined) await page.getByRole('button', { name: part, exact: true }).click();
  await tabTo(page, name);
  // The first line of the budget is the heading of a section, which opens nothing.
  if (part === 'Budget') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').waitFor();
}

describe.skipIf(host === 'none')('a list beside its panel', () => {
  it.each([
    [1024, 700],
    [640, 400],
  ])('both are to be seen at %i by %i', async (width, height) => {
    const { page } = await onTheSample('overview', { width, height });
    await fillFinance(page);
    for (const [screen, name, part] of withPanels) {
      await openPanel(page, screen, name, part);
      const expected = screen === 'history' ? 1 : 2;
      await eventually(async () => `${name}: ${(await rowsSeen(page)) >= expected}`).toBe(`${name}: true`);
      const panel = page.getByRole('complementary');
      const seen = await panel
        .getByRole('heading')
        .first()
        .evaluate((each) => {
          const { left, top } = each.getBoundingClientRect();
          return each.contains(document.elementFromPoint(left + 4, top + 4));
        });
      expect(`${name}: ${seen}`).toBe(`${name}: true`);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    }
  });

  it('shows rows before a panel is open, at 200% zoom too', async () => {
    const { page } = await onTheSample('overview', { width: 640, height: 400 });
    for (const screen of ['activities', 'people', 'history'] as const) {
      await goTo(page, screen);
      await eventually(async () => `${screen}: ${(await rowsSeen(page)) >= 1}`).toBe(`${screen}: true`);
    }
  });
});

describe.skipIf(host === 'none')('the page of an objective', () => {
  it.each([
    [1024, 700],
    [640, 400],
  ])('and the panel of one of its measures are both to be seen at %i by %i', async (width, height) => {
    const { page } = await onTheSample('strategy', { width, height });
    await page.getByRole('button', { name: '1 A network of members', exact: true }).click();
    await page.getByRole('button', { name: 'Full members', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'Full members' });
    await panel.waitFor();
    await expectInSight(panel.getByRole('heading', { name: 'Full members' }));
    await expectInSight(page.getByRole('button', { name: '1 A network of members', exact: true }));
  });
});

describe.skipIf(host === 'none')('a table in a page', () => {
  it('has a height of its own at 200% zoom', async () => {
    const { page } = await onTheSample('overview', { width: 640, height: 400 });
    const objectives = page.getByRole('grid', { name: 'How each objective stands, one to a line' });
    await objectives.waitFor();
    await page.getByRole('region', { name: 'Milestones' }).waitFor();
    await eventually(async () => (await objectives.boundingBox())?.height).toBeGreaterThan(90);
    await objectives.getByRole('rowheader').first().scrollIntoViewIfNeeded();
    await expectInSight(objectives.getByRole('rowheader').first());
  });
});

describe.skipIf(host === 'none')('the navigation', () => {
  it('has all its lines at 200% zoom in either language', async () => {
    const { page } = await onTheSample('overview', { width: 640, height: 400 });
    for (const language of ['en', 'cy']) {
      await call(page, 'app', 'setPreferences', { language });
      await page.locator(`html[lang|="${language}"]`).waitFor();
      const cut = () =>
        page
          .locator('.nav')
          .evaluate(({ scrollHeight, clientHeight }) => Math.max(0, scrollHeight - clientHeight));
      await eventually(async () => `${language}: ${await cut()}`).toBe(`${language}: 0`);
      // With how many things ask for attention.
      await page.locator('.nav-count').first().waitFor();
      const lines = () =>
        page
          .locator('.nav-line')
          .evaluateAll(
            (all) => new Set(all.map((each) => Math.round(each.getBoundingClientRect().bottom))).size,
          );
      await eventually(async () => `${language}: ${await lines()}`).toBe(`${language}: 3`);
    }
  });
});

describe.skipIf(host === 'none')('a long dialog', () => {
  it('shows what it does at 200% zoom', async () => {
    const { page } = await onTheSample('finance', { width: 640, height: 400 });
    await page.getByRole('button', { name: 'Add a heading' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a heading' });
    await expectInSight(dialog.getByRole('button', { name: 'Cancel' }));
    await expectInSight(dialog.getByRole('textbox', { name: 'Heading' }));
  });
});

describe.skipIf(host === 'none')('the measures of an objective', () => {
  it('are put in order from the keyboard, and opened beside the page', async () => {
    const { page } = await onTheSample('strategy');
    await page.getByRole('button', { name: '1 A network of members', exact: true }).click();
    const grid = page.getByRole('grid', { name: 'Measures, one to a line' });
    const names = () => grid.getByRole('rowheader').locator('[data-opens]').allInnerTexts();
    await grid.waitFor();
    const [first = '', second = ''] = await names();
    await grid.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expectWritten(page, /Change the order of the measures/u);
    await eventually(async () => (await names()).slice(0, 2)).toEqual([second, first]);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: first }).waitFor();
  });
});

describe.skipIf(host === 'none')('a line that is chosen', () => {
  it('has its box ticked in the accent colour, as the box over all lines has', async () => {
    const { page } = await onTheSample('activities');
    const colours = (boxes: Locator) =>
      boxes.evaluateAll((all) => all.map((box) => getComputedStyle(box).backgroundColor));
    const boxes = page.locator('[data-box] .toggle-box');
    await boxes.nth(1).click();
    await page.getByRole('region', { name: '1 chosen' }).waitFor();
    const [first, second, third] = await colours(boxes);
    expect(first).toBe(third);
    expect(second).not.toBe(first);
    await page.getByRole('checkbox', { name: 'Choose all' }).check({ force: true });
    await page.getByRole('region', { name: '30 chosen' }).waitFor();
    const all = page.locator('.table-head .toggle-box');
    await eventually(async () => new Set([...(await colours(boxes)), ...(await colours(all))]).size).toBe(1);
    await eventually(() => colours(all)).toEqual([second]);
  });
});
