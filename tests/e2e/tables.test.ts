// Lists of rows in the app: exported to a real file, remembered as they were set, and usable beside their panels in a small window.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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

const withPanels: readonly [screen: Screen, name: string][] = [
  ['activities', 'Activities, one to a line'],
  ['people', 'People and groups, one to a line'],
  ['history', 'History, one to a line'],
  ['finance', 'Members, one to a line'],
];

async function openPanel(page: Page, screen: Screen, name: string) {
  await goTo(page, screen);
  if (screen === 'finance') await page.getByRole('button', { name: 'Members', exact: true }).click();
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').waitFor();
}

describe.skipIf(host === 'none')('a list beside its panel', () => {
  it.each([
    [1024, 700],
    [640, 400],
  ])('both are to be seen at %i by %i', async (width, height) => {
    const { page } = await onTheSample('overview', { width, height });
    for (const name of ['Northtown Council', 'Eastshire Council', 'Southwick Council'])
      await call(page, 'members', 'add', { name, kind: 'full', joinedOn: '2024-04-01' });
    for (const [screen, name] of withPanels) {
      await openPanel(page, screen, name);
      const expected = screen === 'history' ? 1 : 2;
      await eventually(async () => `${screen}: ${(await rowsSeen(page)) >= expected}`).toBe(
        `${screen}: true`,
      );
      const panel = page.getByRole('complementary');
      const seen = await panel
        .getByRole('heading')
        .first()
        .evaluate((each) => {
          const { left, top } = each.getBoundingClientRect();
          return each.contains(document.elementFromPoint(left + 4, top + 4));
        });
      expect(`${screen}: ${seen}`).toBe(`${screen}: true`);
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
