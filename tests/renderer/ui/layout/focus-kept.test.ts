// Where the keyboard goes on when what was pressed is there no more.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'focus-kept.page.tsx');

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at === document.body ? 'nowhere' : `${at?.tagName ?? ''} ${at?.textContent ?? ''}`;
  });

async function press(page: Page, name: string) {
  await page.getByRole('button', { name }).press('Enter');
  await page.getByRole('button', { name }).waitFor({ state: 'detached' });
  await eventually(() => focused(page)).not.toBe('nowhere');
}

async function next(page: Page): Promise<string> {
  await page.keyboard.press('Tab');
  return focused(page);
}

describeInAPage('the keyboard, once what was pressed is gone,', () => {
  it('goes on where that stood', async () => {
    const { page } = await open();
    await press(page, 'Remove the logo');
    expect(await next(page)).toBe('BUTTON Choose a logo');
  });

  it('goes on in its line, where that is left', async () => {
    const { page } = await open();
    await press(page, 'Mark South');
    expect(await focused(page)).toBe('LI Take off South');
    expect(await next(page)).toBe('BUTTON Take off South');
  });

  it('goes on with the next line, and once there is none with what held them', async () => {
    const { page } = await open();
    await press(page, 'Take off North');
    expect(await focused(page)).toMatch(/^LI Mark South/u);
    await press(page, 'Take off South');
    expect(await next(page)).toBe('BUTTON Add a ward');
  });

  it('goes on with the next section, where it was the last of its own', async () => {
    const { page } = await open();
    await press(page, 'Settle Late');
    expect(await focused(page)).toBe('SECTION MissingSettle Missing');
  });

  it('goes on where a dialog was opened from, also where that was gone before the dialog', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Fill' }).press('Enter');
    await press(page, 'Add them');
    expect(await focused(page)).toBe('DIV One item was added.Add an item');
    expect(await next(page)).toBe('BUTTON Add an item');
  });

  it('is on the screen, once that shows something else', async () => {
    const { page } = await open();
    await press(page, 'Finish');
    expect(await focused(page)).toMatch(/^MAIN/u);
  });
});
