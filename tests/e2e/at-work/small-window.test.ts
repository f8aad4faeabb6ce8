// What can be reached in a window of 1280 by 800 at 200% zoom, and what is said of a milestone for several activities.

import type { Locator } from 'playwright-core';
import { describe, it } from 'vitest';
import { eventually } from '../on-the-sample.ts';
import { oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();

/** Whether a click in its middle would go to it. */
function isReached(button: Locator): Promise<boolean> {
  return button.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return over !== null && element.contains(over);
  });
}

describe.skipIf(host === 'none')('a small window', () => {
  it('has no message over what a dialog does', async () => {
    const { page } = await onTheSample('people');
    await page.setViewportSize({ width: 640, height: 400 });
    await page.keyboard.press('Control+z');
    await page.getByRole('dialog').getByRole('button').last().click();
    await page.locator('.message').waitFor();
    await page.keyboard.press('Control+y');
    await page.locator('.message').filter({ hasText: 'Done again' }).waitFor();
    await page.getByRole('button', { name: 'Add a person or group' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('A New Officer');
    await page.locator('.message').waitFor();
    await eventually(() => isReached(dialog.getByRole('button', { name: 'Add', exact: true }))).toBe(true);
    await eventually(() => isReached(dialog.getByRole('button', { name: 'Cancel' }))).toBe(true);
  });
});

describe.skipIf(host === 'none')('several activities', () => {
  it('are told, as it is typed, that their milestone is no date or has passed', async () => {
    const { page } = await onTheSample('activities');
    await page.getByRole('checkbox', { name: 'Choose all' }).check({ force: true });
    const bulk = page.getByRole('region', { name: '30 chosen' });
    const milestone = bulk.getByRole('textbox', { name: 'Milestone' });
    await milestone.fill('31/02/2027');
    await bulk.getByText('This is no date', { exact: false }).waitFor();
    await milestone.fill('Summer 2021');
    await bulk.getByText('This has passed already', { exact: false }).waitFor();
    await milestone.fill('2035');
    await eventually(() => bulk.getByRole('status').innerText()).toBe('');
  });
});
