// A pack that was made before the register changed: it says so, and is issued only as it stands.

import { describe, expect, it } from 'vitest';
import { tabAndPress } from '../by-keyboard.ts';
import { eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('a pack that is out of date', () => {
  it('says so beside the pages, and isn’t issued unasked', async () => {
    const { page, complaints } = await onTheSample('people');
    await page.getByRole('button', { name: 'Add a person or group' }).click();
    await page.getByRole('dialog').getByRole('textbox').first().fill('A New Officer');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Undo: Add .+A New Officer/u }).waitFor();
    await goTo(page, 'packs');
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByRole('button', { name: 'Open the PDF' }).waitFor();
    expect(await page.getByText('This pack is out of date', { exact: false }).count()).toBe(0);
    await page.getByRole('button', { name: /^Undo: Add/u }).click();
    await page.getByText('the register has changed once since it was made', { exact: false }).waitFor();
    await page.getByText('Out of date', { exact: true }).waitFor();
    // By keyboard: it begins on what is best done, and Escape goes back to where it was asked.
    const focused = () => page.locator(':focus').textContent();
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Issue and keep' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('The last change:', { exact: false }).waitFor();
    await eventually(focused).toBe('Make it again');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await eventually(focused).toBe('Issue and keep');
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await eventually(focused).toBe('Make it again');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByText('Out of date', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Issue and keep' }).click();
    await page.getByText('Issued, and kept in the register.').waitFor();
    expect(await page.getByText('This pack is out of date', { exact: false }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is issued as it stands by who says so, by keyboard', async () => {
    const { page, complaints } = await onTheSample('packs');
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByRole('button', { name: 'Open the PDF' }).waitFor();
    await call(page, 'people', 'add', { name: 'A New Officer', kind: 'person' });
    await page.getByText('Out of date', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Issue and keep' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('The last change:', { exact: false }).waitFor();
    await tabAndPress(page, 'Issue this one as it stands');
    await page.getByText('Issued, and kept in the register.').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /, issued on .* Secretary$/u }).waitFor();
    expect(complaints).toEqual([]);
  });
});
