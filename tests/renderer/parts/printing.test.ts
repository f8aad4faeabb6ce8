// Printing: each page on a sheet of its own size and nothing of the window on any; a choice of pages; stopped; a page that can’t be drawn.

import { expect, it } from 'vitest';
import { pagesOf } from '../../golden/pictures.ts';
import { printed, sizesOf, waitToPrint } from '../../stand-in/printed.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { has } from '../../outside-tools.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'printing.page.tsx');

async function asked(name: string, pdf = '') {
  const { page, complaints } = await open();
  await page.route('**/kept.pdf', (route) => route.fulfill({ body: pdf }));
  const begun: string[] = [];
  page.on('worker', (worker) => begun.push(worker.url()));
  await waitToPrint(page);
  await page.getByRole('region', { name }).getByRole('button', { name: 'Print…' }).click();
  const dialog = page.getByRole('dialog', { name: `Print: A ${name} pack` });
  const pages = dialog.getByRole('textbox', { name: 'Pages to print' });
  await pages.waitFor();
  return { page, dialog, pages, complaints, begun, sheets: page.locator('.print-sheets') };
}

describeInAPage('printing', () => {
  it.skipIf(!has('pdfinfo'))('puts each page on a sheet of its size', async () => {
    const { page, dialog, sheets, complaints } = await asked('whole');
    await page.keyboard.press('Enter');
    const { title, bytes } = await printed(page);
    expect(title).toBe('A whole pack');
    expect(sizesOf(bytes)).toEqual(['595 by 842', '1191 by 842', '612 by 792']);
    // Of one colour to the edges: nothing of the window, and no strip of paper.
    for (const { pixels } of pagesOf(bytes)) {
      const common = pixels[Math.floor(pixels.length / 2)] ?? 255;
      expect(common).toBeLessThan(200);
      const others = pixels.filter((grey) => Math.abs(grey - common) > 3).length;
      expect(others / pixels.length).toBeLessThan(0.01);
    }
    await dialog.waitFor({ state: 'detached' });
    expect(await sheets.count()).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.locator('body[data-closed]').waitFor();
    expect(await page.title()).not.toBe('A whole pack');
    const button = page.getByRole('region', { name: 'whole' }).locator('button:focus');
    await button.waitFor();
    expect(complaints).toEqual([]);
  });

  it.skipIf(!has('pdfinfo'))('prints the pages that are named, and says which aren’t there', async () => {
    const { page, dialog, pages } = await asked('whole');
    await pages.fill('2-4');
    await pages.press('Enter');
    await dialog.getByText('There is no page “2-4”. The first is 1, the last 2a.').waitFor();
    await pages.fill('2A, 1');
    await dialog.getByRole('button', { name: 'Print', exact: true }).click();
    expect(sizesOf((await printed(page)).bytes)).toEqual(['595 by 842', '612 by 792']);
  });

  it('stops where it is cancelled, and leaves nothing behind', async () => {
    const { page, dialog, sheets } = await asked('slow');
    await dialog.getByRole('button', { name: 'Print', exact: true }).click();
    await dialog.getByText('2 of 3').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.evaluate(() => {
      const go: unknown = Reflect.get(globalThis, 'letGo');
      if (typeof go === 'function') Reflect.apply(go, undefined, []);
    });
    await page.locator('body[data-closed]').waitFor();
    expect(await sheets.count()).toBe(0);
    expect(await page.locator('body[data-printing]').count()).toBe(0);
  });

  it('gives the window its title back where it is cancelled after the pages were handed over', async () => {
    const { page, dialog, pages, sheets } = await asked('whole');
    const own = await page.title();
    await pages.press('Enter');
    await dialog.getByText('The pages are with the system’s print dialog.').waitFor();
    await page.locator('body[data-printing]').waitFor({ state: 'attached' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await eventually(() => page.title()).toBe(own);
    await eventually(() => sheets.count()).toBe(0);
  });

  it('names the page that can’t be drawn, and prints nothing', async () => {
    const { page, dialog, pages, sheets } = await asked('torn');
    await pages.press('Enter');
    await dialog.getByRole('alert').getByText('Page 2 couldn’t be drawn, so nothing was printed.').waitFor();
    expect(await sheets.count()).toBe(0);
    // Those that can are printed all the same.
    await pages.fill('1');
    await pages.press('Enter');
    await eventually(() => page.locator('body[data-printing]').count()).toBe(1);
  });

  it('says that a damaged PDF couldn’t be opened, and leaves no worker behind', async () => {
    const { page, dialog, begun } = await asked('kept', '%PDF-1.7 and no more');
    await dialog.getByRole('alert').getByText('The pages couldn’t be opened').waitFor();
    expect(begun).toHaveLength(1);
    await eventually(() => page.workers().length).toBe(0);
  });
});
