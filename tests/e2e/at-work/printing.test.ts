// A pack on paper: as it was made, as it would be made now, and as it was issued; by clicks and by the key.

import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { differingBlocks, pagesOf, sheetOf } from '../../golden/pictures.ts';
import { has } from '../../outside-tools.ts';
import { printed, sizesOf, waitToPrint } from '../../stand-in/printed.ts';
import { cutOff, faultsInEachTheme } from '../accessibility/axe.ts';
import { eventually } from '../on-the-sample.ts';
import { oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();

/** Blocks of a page, of fifteen hundred: pdf.js and poppler smooth edges otherwise. Another page differs in hundreds. */
const mostDiffering = 75;

/** How unlike the printed pages are to these of the pack, in blocks of each. */
function unlike(bytes: Buffer, pack: Buffer, wanted: readonly number[]): readonly number[] {
  const whole = pagesOf(pack);
  return differingBlocks(pagesOf(bytes), sheetOf(wanted.flatMap((page) => whole[page - 1] ?? [])));
}

async function printPages(page: Page, wanted: string): Promise<Buffer> {
  const dialog = page.getByRole('dialog', { name: /^Print: /u });
  await dialog.getByRole('textbox', { name: 'Pages to print' }).fill(wanted);
  await page.keyboard.press('Enter');
  const { bytes } = await printed(page);
  await dialog.waitFor({ state: 'detached' });
  return bytes;
}

const isReady = host === 'the stand-in over Chromium' && has('pdftoppm') && has('pdfinfo');

describe.skipIf(!isReady)('a pack', () => {
  it('is printed as it was made, as it would be made now and as it was issued', async () => {
    const { page, complaints } = await onTheSample('packs');
    await waitToPrint(page);
    const shown = page.waitForResponse(/\/made\/.*\.pdf$/u);
    await page.getByRole('button', { name: 'Make the pack', exact: true }).first().click();
    const pack = await (await shown).body();
    await page.getByRole('button', { name: 'Print…' }).click();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    expect(await faultsInEachTheme(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    const made = await printPages(page, '1-3, 6');
    expect(sizesOf(made)).toEqual(sizesOf(pack).slice(0, 4));
    expect(Math.max(...unlike(made, pack, [1, 2, 3, 6]))).toBeLessThan(mostDiffering);
    expect(Math.max(...unlike(made, pack, [1, 2, 3, 7]))).toBeGreaterThan(mostDiffering);

    await page.getByRole('button', { name: 'As it would be made now' }).click();
    const preview = page.getByRole('region', { name: 'Preview', exact: true });
    await preview.getByText('Up to date').waitFor();
    await page.keyboard.press('Control+p');
    const now = await printPages(page, '2, 7-');
    const rest = Array.from(sizesOf(pack).keys(), (at) => at + 1).filter((number) => number >= 7);
    expect(Math.max(...unlike(now, pack, [2, ...rest]))).toBeLessThan(mostDiffering);

    await page.getByRole('button', { name: 'Issue and keep' }).click();
    await page.getByRole('button', { name: /, issued on /u }).click();
    // The key prints what is in front.
    await page.getByRole('dialog').getByRole('button', { name: 'Print…' }).waitFor();
    await page.keyboard.press('Control+p');
    const issued = await printPages(page, '5');
    expect(Math.max(...unlike(issued, pack, [5]))).toBeLessThan(mostDiffering);
    await eventually(() => page.locator('[role="dialog"] :focus, [role="dialog"]:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.print-sheets').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('isn’t printed where none is shown, which is said', async () => {
    const { page } = await onTheSample('people');
    await page.keyboard.press('Control+p');
    await page.getByText('Nothing that can be printed is shown.', { exact: false }).waitFor();
  });
});
