// A report that is written here, from its paper and back, by keyboard: everything that it can hold, what is pasted from Word and Excel, a
// figure of the register; and two windows at once.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { reportText } from '../../../shared/reports/model/report-text.ts';
import { plainText } from '../../../shared/reports/rules/in-text.ts';
import { aPng } from '../../electron/packs/a-picture.ts';
import { fromExcel, fromWord } from '../../renderer/features/reports/clipboard.ts';
import { anItem, charity, idOf } from './an-item.ts';
import { tabAndPress, tabTo } from '../by-keyboard.ts';
import { eventually, expectWritten, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();
const report = z.object({
  sections: z.array(z.object({ id: z.string(), title: z.string(), text: reportText })),
});

async function aPaper(page: Page): Promise<string> {
  const { itemId } = await anItem(page, charity, 'Lease of the yard');
  return idOf(page, 'papers', 'add', { form: 'written', itemId, title: 'Report on the lease' });
}

async function openThePaper(page: Page): Promise<void> {
  await goTo(page, 'meetings');
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await page.getByRole('button', { name: 'Papers', exact: true }).click();
  await page.getByRole('button', { name: 'Report on the lease', exact: true }).click();
}

async function kept(page: Page, paperId: string) {
  const { sections } = report.parse(await call(page, 'reports', 'show', { paperId }));
  const words = (title: string) => {
    const found = sections.find((each) => each.title === title);
    return found === undefined ? '' : plainText(found.text);
  };
  return { sections, words };
}

/** Whether the page has fetched the editor, which nobody waits for who doesn’t write. */
const hasEditor = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /ReportPage/u.test(name)));

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Through the clipboard, as another program leaves it there. */
async function paste(page: Page, types: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const leave = (event: ClipboardEvent) => {
      for (const [type, words] of Object.entries(given)) event.clipboardData?.setData(type, words);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', leave, { capture: true, once: true });
  }, types);
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
}

/** Of the tools, by their key; the focus is where it was among them last. */
async function useTool(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (const key of ['ArrowRight', 'ArrowLeft'])
    for (let at = 0; at < 15 && (await focused()) !== name; at += 1) await page.keyboard.press(key);
  expect(await focused()).toBe(name);
  await page.keyboard.press('Enter');
}

describe.skipIf(host === 'none')('a report', () => {
  it('is written from its paper by keyboard, and is all there when it is opened again', async () => {
    const app = await onTheSample();
    const { page } = app;
    const dialog = page.getByRole('dialog');
    const paperId = await aPaper(page);
    await openThePaper(page);
    await page.getByText('Nothing is written yet.', { exact: false }).waitFor();
    expect(await hasEditor(page)).toBe(false);
    await tabAndPress(page, 'Write the report');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Purpose',
    );
    await eventually(() => hasEditor(page)).toBe(true);
    await page.keyboard.type('To renew the ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('lease');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('.');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');

    await tabTo(page, 'Recommendations');
    await page.keyboard.press('Control+Shift+7');
    await page.keyboard.type('That it be renewed');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Shift+8');
    await page.keyboard.type('for ten years');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('That the yard be swept');

    await box(page, 'Background').focus();
    await page.keyboard.type('Yard ');
    await useTool(page, 'Link');
    await dialog.getByRole('textbox', { name: 'Where it leads' }).waitFor();
    await page.keyboard.type('https://example.org/yard');
    await page.keyboard.press('Tab');
    await page.keyboard.type('plan');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await useTool(page, 'Footnote');
    await dialog.getByRole('textbox', { name: 'What the footnote says' }).waitFor();
    await page.keyboard.type('Surveyed in spring.');
    await dialog.getByRole('button', { name: 'Keep' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await useTool(page, 'Table');
    for (const words of ['Year', 'Rent', 'Rates', '2031', '£900', '£80']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await box(page, 'Financial implications').focus();
    await page.keyboard.type('Labs: ');
    await page.keyboard.type('/');
    await dialog.getByRole('textbox', { name: 'Which figure' }).waitFor();
    await dialog.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.placed-figure').waitFor();

    const picture = join(app.folders.files, 'yard.png');
    writeFileSync(picture, aPng(80, 60));
    await app.chooseNext(picture);
    await box(page, 'Legal implications').focus();
    await useTool(page, 'Picture');
    await dialog.getByRole('textbox', { name: 'What the picture shows' }).waitFor();
    await page.keyboard.type('The yard from the road');
    await dialog.getByRole('button', { name: 'Keep' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });

    await box(page, 'Equality implications').focus();
    await paste(page, { 'text/html': fromWord.lists, 'text/plain': 'slates' });
    await box(page, 'Risk').focus();
    await paste(page, { 'text/html': fromExcel.html, 'text/plain': fromExcel.plain });
    await page.getByText('Pasted without a hidden row.').waitFor();

    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('Escape');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Risk',
    );
    await page.keyboard.press('Escape');
    await page.getByText('Nothing that is needed is missing.', { exact: false }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Go on with the report',
    );
    await expectWritten(page, /Write “.*/u);
    await page.getByRole('row').filter({ hasText: 'Draft' }).waitFor();
    const { words } = await kept(page, paperId);
    expect(words('Purpose')).toBe('To renew the lease.');
    expect(words('Recommendations').split('\n')).toEqual([
      '1. That it be renewed',
      '  • for ten years',
      '2. That the yard be swept',
    ]);
    expect(words('Background').split('\n').slice(0, 3)).toEqual([
      'Yard plan [Surveyed in spring.]',
      'Year | Rent | Rates',
      '2031 | £900 | £80',
    ]);
    expect(words('Financial implications')).toBe('Labs: […]');
    expect(words('Legal implications').trim()).toBe('[The yard from the road]');
    expect(words('Equality implications')).toContain('• slates\n  • Welsh');
    expect(words('Risk')).toBe('Measure | 2025\nHomes let | 1,204\n');

    await page.keyboard.press('Enter');
    for (const [section, shown] of [
      ['Purpose', 'To renew the lease.'],
      ['Recommendations', 'for ten years'],
      ['Background', 'Rates'],
      ['Legal implications', 'The yard from the road'],
      ['Risk', 'Homes let'],
    ] as const)
      await box(page, section).getByText(shown, { exact: false }).waitFor();
    await eventually(() => page.locator('.placed-picture img').getAttribute('src')).toMatch(/^data:image/u);
    await eventually(() => page.locator('.placed-figure').textContent()).not.toBe('…');
    await page.getByRole('button', { name: 'Back to the paper' }).click();
    await page.getByRole('button', { name: 'Go on with the report' }).waitFor();
    expect(app.complaints).toEqual([]);
  });

  it('is written in two windows at once, each in a section of its own, and what both wrote stays', async () => {
    const app = await onTheSample();
    const { page } = app;
    const paperId = await aPaper(page);
    await openThePaper(page);
    await page.getByRole('button', { name: 'Write the report' }).click();
    await box(page, 'Purpose').waitFor();
    await app.clickMenu('new-window');
    await eventually(async () => (await app.pages()).length).toBe(2);
    const other = (await app.pages()).find((each) => each !== page);
    if (other === undefined) throw new Error('no second window');
    await openThePaper(other);
    await other.getByRole('button', { name: 'Write the report' }).click();
    await box(other, 'Risk').waitFor();
    await box(page, 'Purpose').focus();
    await page.keyboard.type('To renew ');
    await box(other, 'Risk').focus();
    await other.keyboard.type('The gate may fall.');
    await box(page, 'Risk').getByText('The gate may fall.').waitFor();
    await page.keyboard.type('the lease.');
    await box(other, 'Purpose').getByText('To renew the lease.').waitFor();
    await expectWritten(page, 'Write “Purpose”');
    const { words } = await kept(page, paperId);
    expect([words('Purpose'), words('Risk')]).toEqual(['To renew the lease.', 'The gate may fall.']);
    await other.close();
  });

  it('takes two hundred pages from Word, and what is far too long is refused in a sentence', async () => {
    const app = await onTheSample();
    const { page } = app;
    const paperId = await aPaper(page);
    await openThePaper(page);
    await page.getByRole('button', { name: 'Write the report' }).click();
    await box(page, 'Background').focus();
    const paragraph = `<p class=MsoNormal>${'word '.repeat(35)}<o:p></o:p></p>`;
    const pages = fromWord.paragraphs.replace('<!--EndFragment-->', paragraph.repeat(3_000));
    await paste(page, { 'text/html': pages });
    await eventually(async () => (await kept(page, paperId)).words('Background').split('\n').length).toBe(
      3_004,
    );
    await box(page, 'Risk').focus();
    await paste(page, { 'text/plain': 'x'.repeat(2_000_001) });
    await page.getByText(/That is .* characters, and a section holds at most/u).waitFor();
    await page.getByText('Nothing was pasted.', { exact: false }).waitFor();
    expect((await kept(page, paperId)).words('Risk')).toBe('');
  });
});
