// What becomes of a meeting's pack once it went out, by clicks: in both languages, supplemented, consolidated, and compared with the next version.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cutOff, faultsInEachTheme } from '../accessibility/axe.ts';
import { chooseFrom, eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';
import { anItem, charity } from './an-item.ts';

const { onTheSample } = oneApp();

async function openThePack(page: Page): Promise<void> {
  await goTo(page, 'meetings');
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await page.getByRole('button', { name: 'Pack', exact: true }).click();
  await page.getByText('Choose for whom it is', { exact: false }).waitFor();
}

/** In the table of the register's, or as the lines of a meeting's. */
function issuedPacks(page: Page) {
  const inTable = page.getByRole('grid', { name: 'Packs issued' }).getByRole('rowheader');
  return inTable.or(page.getByRole('button', { name: /, issued on /u }));
}

async function makeAndIssue(page: Page, button: string, title: RegExp, count: number): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.getByText(title).waitFor();
  await eventually(() => page.getByText('Out of date', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Issue and keep' }).click();
  await eventually(() => issuedPacks(page).count()).toBe(count);
}

describe.skipIf(host === 'none')('a pack that went out in both languages', () => {
  it('is supplemented, consolidated and compared by clicks', async () => {
    const { page, complaints } = await onTheSample();
    const { itemId, meetingId } = await anItem(page, charity, 'Lease of the yard');
    await openThePack(page);
    await chooseFrom(page, /Language of the pack/u, 'English, then Welsh');
    const preview = page.getByRole('region', { name: 'Preview', exact: true });
    await preview.getByText('Up to date').waitFor();
    const outline = preview.getByRole('navigation', { name: 'Outline' });
    await outline.getByRole('button', { name: /^I’w benderfynu/u }).waitFor();
    await eventually(() => outline.locator('span[lang="cy"]').count()).toBeGreaterThan(1);
    await makeAndIssue(
      page,
      'Make the pack',
      /^Meeting pack: .* \/ Pecyn cyfarfod: .*a Word document\.$/u,
      1,
    );

    // A paper comes late.
    await call(page, 'papers', 'add', {
      form: 'section',
      itemId,
      title: 'Money',
      shows: { what: 'finance' },
    });
    await chooseFrom(page, /What it is/u, 'Supplement');
    await makeAndIssue(page, 'Make the supplement', /^Supplement 1: .* \/ Atodiad 1: /u, 2);
    await chooseFrom(page, /What it is/u, 'Consolidated edition');
    await makeAndIssue(page, 'Make the edition', /^Consolidated edition: .* \/ Argraffiad cyfun: /u, 3);

    // What differs from a version differs from its supplements too: the paper isn't among it, an item is.
    const item = { meetingId, sectionId: null, title: 'Roof of the hall', purpose: 'decide', late: null };
    await call(page, 'agenda', 'addItem', item);
    await chooseFrom(page, /What it is/u, 'Pack');
    await makeAndIssue(page, 'Make the pack', /^Meeting pack: .* \/ Pecyn cyfarfod: /u, 4);
    await issuedPacks(page).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('English, then Welsh', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Compare with another…' }).click();
    await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
    await dialog.getByRole('heading', { name: 'What differs from version 1', exact: true }).waitFor();
    const rows = dialog.getByRole('row');
    await eventually(() => rows.filter({ hasText: 'Roof of the hall' }).count()).toBe(1);
    expect(await rows.filter({ hasText: 'Money' }).count()).toBe(0);
    await dialog
      .getByRole('heading', { name: 'What differs from version 1, page 4: in the second alone' })
      .waitFor();
    await dialog
      .getByRole('heading', { name: /^Agenda, pages/u })
      .first()
      .waitFor();
    await eventually(() => dialog.locator('ins[lang="cy"], del[lang="cy"]').count()).toBeGreaterThan(0);
    expect(await faultsInEachTheme(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(host === 'none')('a pack with its languages side by side', () => {
  it('is chosen, previewed, made and issued by clicks', async () => {
    const { page, complaints } = await onTheSample();
    await anItem(page, charity, 'Lease of the yard');
    await openThePack(page);
    await chooseFrom(page, /Language of the pack/u, 'English and Welsh side by side');
    const preview = page.getByRole('region', { name: 'Preview', exact: true });
    await preview.getByText('Up to date').waitFor();
    const outline = preview.getByRole('navigation', { name: 'Outline' });
    await outline.getByRole('button', { name: /^To be decided · I’w benderfynu/u }).waitFor();
    await makeAndIssue(page, 'Make the pack', /^Meeting pack: .* · Pecyn cyfarfod: .*a Word document\.$/u, 1);
    await issuedPacks(page).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('English and Welsh side by side', { exact: true }).waitFor();
    expect(await faultsInEachTheme(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(host === 'none')('two packs of the strategy that went out', () => {
  it('are chosen for what changed between them', async () => {
    const { page, complaints } = await onTheSample('packs');
    await makeAndIssue(page, 'Make the pack', /a workbook/u, 1);
    await call(page, 'strategy', 'addObjective', { ref: '9', title: 'A roof for everybody' });
    await page.getByText('Out of date', { exact: true }).waitFor();
    await makeAndIssue(page, 'Make it again', /a workbook/u, 2);
    await call(page, 'strategy', 'addObjective', { ref: '10', title: 'A door for everybody' });
    const issued = /^Version \d, issued on .*board pack/u;
    await page.getByRole('button', { name: /Show the register/u }).click();
    await page.getByRole('option', { name: issued }).first().click();
    await page.getByRole('button', { name: /Changes since/u }).click();
    await page.getByRole('option', { name: issued }).nth(1).click();
    await page.getByRole('button', { name: 'As it would be made now' }).click();
    const preview = page.getByRole('region', { name: 'Preview', exact: true });
    const outline = preview.getByRole('navigation', { name: 'Outline' });
    await outline.getByRole('button', { name: /A roof for everybody/u }).waitFor();
    await eventually(() => outline.getByRole('button', { name: /A door for everybody/u }).count()).toBe(0);
    await outline.getByRole('button', { name: /^What changed from/u }).waitFor();
    expect(await faultsInEachTheme(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
