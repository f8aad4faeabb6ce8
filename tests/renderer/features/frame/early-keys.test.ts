// What is typed right after Ctrl+K is for the palette, also before it is there.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'early-keys.page.tsx');

/** All before the page does anything else than answer the first of them, as from a hand that is quicker than a disk. */
function atOnce(page: Page, keys: readonly string[]) {
  return page.evaluate(async (keys) => {
    const press = (key: string, more: KeyboardEventInit = {}) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      ) ?? true;
    press('k', { ctrlKey: true });
    await Promise.resolve();
    return keys.filter((key) => press(key));
  }, keys);
}

describeInAPage('what is typed before the palette is there', () => {
  it('stands in it when it is, and not in the field that had the focus', async () => {
    const { page, answerWith } = await open();
    answerWith(() => succeed([]));
    await page.getByRole('textbox', { name: 'A field' }).focus();
    expect(await atOnce(page, ['p', 'a', 'x', 'Backspace', 'c', 'Shift'])).toEqual(['Shift']);
    await eventually(() => page.getByRole('searchbox').inputValue()).toBe('pac');
    await page.getByRole('option', { name: 'Go to Packs' }).waitFor();
    // Its field has the focus from then on.
    await page.keyboard.type('ks');
    await eventually(() => page.getByRole('searchbox').inputValue()).toBe('packs');
    // The first empties it.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').waitFor({ state: 'detached' });
    expect(await page.getByRole('textbox', { name: 'A field' }).inputValue()).toBe('');
  });

  it('is done where Enter follows it', async () => {
    const { page, answerWith } = await open();
    answerWith(() => succeed([]));
    await page.getByRole('textbox', { name: 'A field' }).focus();
    await atOnce(page, ['p', 'a', 'c', 'k', 's', 'Enter']);
    await eventually(() => page.locator('output').textContent()).toBe('packs');
  });

  it('is nothing after Escape', async () => {
    const { page, answerWith } = await open();
    answerWith(() => succeed([]));
    await page.getByRole('textbox', { name: 'A field' }).focus();
    expect(await atOnce(page, ['p', 'Escape'])).toEqual([]);
    await eventually(() => page.getByRole('searchbox').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });
});
