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

  it('has what its column comes to in the line of totals as well', async () => {
    const { page } = await open();
    const counted = page.getByRole('grid', { name: 'Counted' });
    const total = counted.getByRole('row').last();
    await eventually(() => total.innerText()).toBe('One committee\nAll\n2');
    await page.getByRole('button', { name: 'Narrow' }).click();
    await eventually(() => counted.getByRole('columnheader').allInnerTexts()).toEqual(['What', 'Vote']);
    expect(await total.innerText()).toBe('All\nBody One committee\n2');
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

  it('lets the lines be sorted by a folded one, which then has its heading again', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Narrow' }).click();
    await eventually(() => columns(page)).toEqual(['What', 'Vote']);
    await grid(page).getByRole('columnheader', { name: 'What' }).getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Sort by Body' }).click();
    const heading = grid(page).getByRole('columnheader', { name: 'Body' });
    await eventually(() => heading.getAttribute('aria-sort')).toBe('ascending');
    for (const next of ['descending', undefined]) {
      await heading.getByRole('button').click();
      await eventually(async () =>
        (await heading.count()) === 0 ? undefined : heading.getAttribute('aria-sort'),
      ).toBe(next);
    }
    expect(await columns(page)).toEqual(['What', 'Vote']);
  });

  it('lets them be sorted so by keyboard, which stays with the table', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Narrow' }).click();
    await eventually(() => columns(page)).toEqual(['What', 'Vote']);
    await grid(page).focus();
    for (const key of ['ArrowUp', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('menuitem', { name: 'Sort by What' }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.role)).toBe('menu');
    await page.keyboard.press('ArrowDown');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Sort by Body');
    await page.keyboard.press('Enter');
    await eventually(() => columns(page)).toEqual(['Body ▲', 'What', 'Vote']);
    await page.keyboard.press('ArrowDown');
    await eventually(() => page.evaluate(() => document.activeElement?.role)).toBe('grid');
  });

  it('leaves the line in sight that is open', async () => {
    const { page } = await open();
    const matters = page.getByRole('grid', { name: 'Matters' });
    await matters.evaluate((each) => {
      each.scrollTop = 300;
    });
    const line = matters
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^Matter 16/u }) });
    await line.click();
    const isSeen = () =>
      line.evaluate((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        const around = each.closest('[role="grid"]')?.getBoundingClientRect();
        return around !== undefined && top >= around.top && bottom <= around.bottom + 1;
      });
    await eventually(isSeen).toBe(true);
    await page.getByRole('button', { name: 'Narrow' }).click();
    await eventually(() => matters.getByRole('columnheader').allInnerTexts()).toEqual(['What', 'Vote']);
    await eventually(isSeen).toBe(true);
    // And stays there.
    await page.waitForTimeout(300);
    expect(await isSeen()).toBe(true);
  });
});

describeInAPage('headings that are longer than their columns are wide', () => {
  it('are shown in full, and the line with the focus is never behind them', async () => {
    const { page } = await open();
    const table = page.getByRole('grid', { name: 'Headed' });
    const headings = table.getByRole('columnheader');
    const cut = () =>
      headings.evaluateAll((all) =>
        all
          .flatMap((each) => [each, ...each.querySelectorAll<HTMLElement>('span:not([aria-hidden]), button')])
          .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
          .map((each) => each.textContent),
      );
    expect(await headings.allInnerTexts()).toEqual([
      'Pwynt ar yr agenda',
      'Trosglwyddiadau £',
      'Y corff a’i gwnaeth',
    ]);
    expect(await cut()).toEqual([]);
    await headings.nth(1).getByRole('button').click();
    expect(await cut()).toEqual([]);
    await table.focus();
    await page.keyboard.press('Control+End');
    for (let line = 0; line < 20; line += 1) await page.keyboard.press('ArrowUp');
    const bottom = async () => {
      const box = await headings.first().boundingBox();
      return box === null ? Number.NaN : Math.floor(box.y + box.height);
    };
    const activeTop = () =>
      table.evaluate((each) => {
        const id = each.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
      });
    await eventually(async () => (await activeTop()) - (await bottom()) >= 0).toBe(true);
  });
});
