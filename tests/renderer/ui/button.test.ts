// A button while what it does is under way.

import { expect, it } from 'vitest';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'button.page.tsx');

describeInAPage('a button at work', () => {
  it('keeps its name and the focus, says that it can’t be pressed, and does its work once', async () => {
    const { page } = await open();
    const button = page.getByRole('button', { name: 'Save these updates', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await eventually(() => button.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await page.locator('output').first().textContent()).toBe('1');
    // What is read out may not be named by what isn't on the page.
    const named = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-labelledby]')].filter((node) =>
        (node.getAttribute('aria-labelledby') ?? '').split(' ').some((id) => !document.getElementById(id)),
      ),
    );
    expect(named).toEqual([]);
    await page.getByRole('button', { name: 'Answer' }).click();
    await eventually(() => button.getAttribute('aria-disabled')).toBe(null);
    await button.press('Enter');
    await eventually(() => page.locator('output').first().textContent()).toBe('2');
  });

  it('that can’t be pressed once it was keeps the focus until it goes elsewhere', async () => {
    const { page } = await open();
    const button = page.getByRole('button', { name: 'Issue', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await eventually(() => button.getAttribute('aria-disabled')).toBe('true');
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('output').last().textContent()).toBe('1');
    await page.keyboard.press('Shift+Tab');
    await eventually(() => button.evaluate((node) => node.hasAttribute('disabled'))).toBe(true);
    expect(
      await page.getByRole('button', { name: 'Answer' }).evaluate((node) => node === document.activeElement),
    ).toBe(true);
  });
});
