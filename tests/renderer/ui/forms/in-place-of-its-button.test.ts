// A form that stands in place of the button that opened it: that button is another one once the form is given up.

import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'in-place-of-its-button.page.tsx');

const setAside = 'Set aside: The roof is late.';

async function giveUp(page: Page, by: string) {
  const reason = page.getByRole('textbox');
  if (by === 'Cancel') await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  else await reason.press('Escape');
  await reason.waitFor({ state: 'detached' });
}

describeInAPage('a form in place of the button that opened it', () => {
  it.each([
    ['Set the status by hand', 'Escape'],
    ['Set the status by hand', 'Cancel'],
    [setAside, 'Escape'],
    [setAside, 'Cancel'],
  ])('leaves the focus at that of “%s” after %s', async (name, by) => {
    const { page } = await open();
    const opener = page.getByRole('button', { name });
    await opener.press('Enter');
    await page.getByRole('textbox').fill('As agreed');
    await giveUp(page, by);
    await eventually(() => opener.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it('leaves it in its line, where it was there already from another day', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: setAside }).press('Enter');
    await page.getByRole('textbox').fill('As agreed');
    await page.getByRole('button', { name: 'Elsewhere' }).press('Enter');
    await page.getByRole('button', { name: 'To strategy' }).press('Enter');
    await page.getByRole('textbox').waitFor();
    await giveUp(page, 'Cancel');
    const isInLine = () =>
      page
        .getByRole('listitem')
        .evaluate((line) => line.contains(document.activeElement) && document.activeElement !== null);
    await eventually(isInLine).toBe(true);
  });
});
