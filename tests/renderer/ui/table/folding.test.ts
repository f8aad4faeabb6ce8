// Columns there is no room for, as the place of a table becomes wider and narrower.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'folding.page.tsx');

const grid = (page: Page) => page.getByRole('grid', { name: 'Decisions' });
const columns = (page: Page) => grid(page).getByRole('columnheader').allInnerTexts();

/** What a screen reader is on. */
function active(page: Page): Promise<string> {
  return grid(page).evaluate((each) => {
    const id = each.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? `nothing called ${id}`;
  });
}

describeInAPage('the folding of columns', () => {
  it('leaves whoever reads cell by cell in the column they are in', async () => {
    const { page } = await open();
    await grid(page).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await eventually(() => active(page)).toBe('Agreed');
    await page.getByRole('button', { name: 'Narrow' }).click();
    await eventually(() => columns(page)).toEqual(['What', 'Vote']);
    expect(await active(page)).toBe('Agreed');
    await grid(page).focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => active(page)).toMatch(/^Item 1Body Committee/u);
    await page.getByRole('button', { name: 'Wide' }).click();
    await eventually(() => columns(page)).toEqual(['Body', 'What', 'Vote']);
    expect(await active(page)).toBe('Item 1');
    await grid(page).focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => active(page)).toMatch(/^Committee/u);
    await page.getByRole('button', { name: 'Narrow' }).click();
    // What is folded is read where its row is named.
    await eventually(() => active(page)).toMatch(/^Item 1Body Committee/u);
  });

  it('comes to rest where a scrollbar comes with what is high and goes with what is folded', async () => {
    const { page } = await open();
    const headings = page.getByRole('grid', { name: 'Scrolled' }).getByRole('columnheader');
    await eventually(() => headings.allInnerTexts()).toEqual(['What', 'Vote']);
    const seen = await page.evaluate(async () => {
      const found = new Set<number>();
      for (let frame = 0; frame < 60; frame += 1) {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
        found.add(document.querySelectorAll('[aria-label="Scrolled"] [role="columnheader"]').length);
      }
      return [...found];
    });
    expect(seen).toEqual([2]);
  });
});
