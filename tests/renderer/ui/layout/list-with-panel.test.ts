// A list and the details of one of its items: both usable, however much room there is for them.

import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'list-with-panel.page.tsx');

async function opened(width: number, height: number): Promise<Page> {
  const { page } = await open();
  await page.setViewportSize({ width, height });
  await page.getByRole('rowheader', { name: 'Row 2', exact: true }).click();
  await panel(page).waitFor();
  return page;
}

const panel = (page: Page) => page.getByRole('complementary');
const splitter = (page: Page) => page.getByRole('separator', { name: 'Width of the panel' });
const widthOf = async (where: Locator) => Math.round((await where.boundingBox())?.width ?? 0);
const value = async (page: Page) => Number(await splitter(page).getAttribute('aria-valuenow'));

/** How many rows of the list a person sees: wholly within the window and the list, with nothing over them. */
function rowsSeen(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('[role="grid"] [role="rowheader"]')].filter((each) => {
        const { left, top, bottom } = each.getBoundingClientRect();
        const at = [top + 4, bottom - 4].map((y) => document.elementFromPoint(left + 20, y));
        return at.every((found) => found !== null && each.contains(found));
      }).length,
  );
}

describeInAPage('the line between a list and its panel', () => {
  it('is moved by the arrow keys, to either end, and back to where it was', async () => {
    const page = await opened(1280, 800);
    const before = await value(page);
    expect(await widthOf(panel(page))).toBe(before);
    await splitter(page).focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => value(page)).toBe(before + 24);
    expect(await widthOf(panel(page))).toBe(before + 24);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await eventually(() => value(page)).toBe(before - 24);
    await page.keyboard.press('End');
    await eventually(async () => String(await value(page))).toBe(
      await splitter(page).getAttribute('aria-valuemax'),
    );
    expect(await rowsSeen(page)).toBeGreaterThan(10);
    await page.keyboard.press('Home');
    await eventually(async () => String(await value(page))).toBe(
      await splitter(page).getAttribute('aria-valuemin'),
    );
    await page.keyboard.press('Enter');
    await eventually(() => value(page)).toBe(before);
  });

  it('is dragged, and stays where it was put while the app runs: for each screen by itself', async () => {
    const page = await opened(1280, 800);
    const before = await value(page);
    const box = await splitter(page).boundingBox();
    if (box === null) throw new Error('the line is drawn');
    await page.mouse.move(box.x + 3, 300);
    await page.mouse.down();
    await page.mouse.move(box.x - 97, 320, { steps: 5 });
    await page.mouse.up();
    await eventually(() => value(page)).toBe(before + 100);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Go to People' }).click();
    await page.getByRole('rowheader', { name: 'Row 3', exact: true }).click();
    await eventually(() => value(page)).toBe(before);
    await page.getByRole('button', { name: 'Go to Activities' }).click();
    await page.getByRole('rowheader', { name: 'Row 3', exact: true }).click();
    await eventually(() => value(page)).toBe(before + 100);
    await splitter(page).dblclick({ position: { x: 2, y: 100 } });
    await eventually(() => value(page)).toBe(before);
  });

  it('stays where it was put when the title is in another language', async () => {
    const page = await opened(1280, 800);
    const before = await value(page);
    await splitter(page).focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => value(page)).toBe(before + 24);
    await page.getByRole('button', { name: 'In Welsh' }).click();
    await page.getByRole('heading', { name: 'Gweithgareddau' }).waitFor();
    expect(await value(page)).toBe(before + 24);
  });

  it('gives way when the window gets narrower, and takes it back', async () => {
    const page = await opened(1280, 800);
    await splitter(page).focus();
    await page.keyboard.press('End');
    const widest = await value(page);
    await page.setViewportSize({ width: 800, height: 800 });
    await eventually(() => value(page)).toBeLessThan(widest);
    expect(await rowsSeen(page)).toBeGreaterThan(10);
    await page.setViewportSize({ width: 1280, height: 800 });
    await eventually(() => value(page)).toBe(widest);
  });
});

describeInAPage('a list and its panel', () => {
  it.each([
    [1280, 800, 15],
    [1024, 700, 10],
    [640, 400, 3],
    [600, 340, 3],
  ])('are both to be seen side by side (%i by %i)', async (width, height, rows) => {
    const page = await opened(width, height);
    await eventually(() => rowsSeen(page)).toBeGreaterThanOrEqual(rows);
    const box = await panel(page).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(260);
    expect(await panel(page).getByRole('heading', { name: 'About Row 2' }).isVisible()).toBe(true);
  });

  it('have room for what a long button says, in a second line', async () => {
    const page = await opened(640, 400);
    const button = panel(page).getByRole('button', { name: /^Show everything/u });
    await eventually(() =>
      button.evaluate((each) => {
        const around = each.parentElement;
        if (around === null) return false;
        const { left, right } = around.getBoundingClientRect();
        const [own, style] = [each.getBoundingClientRect(), getComputedStyle(around)];
        return (
          own.left >= left + Number.parseFloat(style.paddingLeft) - 1 &&
          own.right <= right - Number.parseFloat(style.paddingRight) + 1 &&
          each.scrollWidth <= each.clientWidth
        );
      }),
    ).toBe(true);
  });

  it('stand one above the other where they don’t fit side by side, and the list keeps its rows', async () => {
    const page = await opened(512, 320);
    const heading = panel(page).getByRole('heading', { name: 'About Row 2' });
    expect(await heading.evaluate((each) => each === document.activeElement)).toBe(true);
    await eventually(() =>
      heading.evaluate((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
    expect(await widthOf(panel(page))).toBe(512);
    expect(await splitter(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    await eventually(() => rowsSeen(page)).toBeGreaterThanOrEqual(3);
    // Opened again, some of the list is above it when a person goes back up.
    await page.keyboard.press('Enter');
    await heading.waitFor();
    await page.getByRole('rowheader', { name: 'Row 2', exact: true }).scrollIntoViewIfNeeded();
    expect(await rowsSeen(page)).toBeGreaterThanOrEqual(2);
  });

  it.each([
    [1024, 3],
    [840, 3],
    [640, 1],
  ])('leave a table of figures their columns, and never scroll it aside (%i wide)', async (width, kept) => {
    const { page } = await open();
    await page.setViewportSize({ width, height: 700 });
    await page.getByRole('button', { name: 'Go to Budget' }).click();
    await page.getByRole('rowheader', { name: /^Row 2(?!\d)/u }).click();
    await panel(page).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Row 3' }).first();
    await eventually(() => row.getByRole('button', { name: /^Edit/u }).count()).toBe(kept);
    expect(await row.getByText('1,000').count()).toBe(3 - kept);
    const beyond = () => page.getByRole('grid').evaluate((each) => each.scrollWidth - each.clientWidth);
    await eventually(beyond).toBeLessThanOrEqual(0);
    expect(await widthOf(panel(page))).toBeGreaterThanOrEqual(260);
  });

  it('take the keyboard to the panel and back to the list', async () => {
    const page = await opened(1024, 700);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('About Row 2');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });
});
