// Where the focus is in a dialog that asks for something.

import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'form-dialog.page.tsx');

const isFocused = (where: Locator) => where.evaluate((each) => each === document.activeElement);

describeInAPage('a dialog that asks for something', () => {
  it('is ready to be answered, over another one as well', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Open name' }).press('Enter');
    await eventually(() => isFocused(page.getByRole('textbox', { name: 'Name' }))).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => isFocused(page.getByRole('textbox', { name: 'Reason' }))).toBe(true);
  });

  it('isn’t ended by Enter before its fields are there', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Open later' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'What to fill it with' });
    await eventually(() => isFocused(dialog)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('All items').waitFor();
    expect(await dialog.count()).toBe(1);
  });

  it('sends the day that it shows, whichever way it is sent', async () => {
    const { page } = await open();
    const sent = async (send: () => Promise<void>) => {
      await page.getByRole('button', { name: 'Open day' }).press('Enter');
      await page.getByRole('spinbutton', { name: /^year/u }).focus();
      await page.keyboard.type('2025');
      await send();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      return page.locator('output').innerText();
    };
    const byPress = await sent(() => page.getByRole('button', { name: 'Go on' }).click());
    expect(byPress).toMatch(/2025-11-30$/u);
    expect(await sent(() => page.keyboard.press('Enter'))).toBe(byPress);
  });

  it.each([
    ['a year that isn’t whole', /^year/u, '25'],
    ['no day', /^day/u, 'Backspace'],
  ])('isn’t sent with %s, and says so', async (_what, part, typed) => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Open day' }).press('Enter');
    const field = page.getByRole('spinbutton', { name: part });
    const problem = page.getByText(/^This date isn’t whole\./u);
    await field.focus();
    for (const key of typed === '25' ? ['2', '5'] : [typed, typed]) await page.keyboard.press(key);
    expect(await problem.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await problem.waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.getByRole('spinbutton', { name: /^day/u }).focus();
    await page.keyboard.type('12052027');
    await problem.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('output').innerText()).toMatch(/2027-05-12$/u);
  });
});
