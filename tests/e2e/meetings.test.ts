// A body and its meeting, as somebody prepares them who has never done so here: by mouse and by keyboard.

import { describe, expect, it } from 'vitest';
import { eventually, goTo } from './on-the-sample.ts';
import { oneApp } from './one-app.ts';
import { host } from './the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('a body and its meeting', () => {
  it('are entered, and the agenda is begun, arranged by key and filled in', async () => {
    const { page } = await onTheSample();
    const dialog = page.getByRole('dialog');
    await goTo(page, 'bodies');
    await page.getByRole('button', { name: 'Add a body' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Finance Committee');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Finance Committee' }).waitFor();
    await page.getByRole('button', { name: 'Add a seat' }).click();
    await page.getByRole('textbox', { name: 'Who holds it' }).fill('The Treasurer');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Member The Treasurer/u }).waitFor();
    for (const title of ['Apologies', 'Minutes of the last meeting']) {
      await page.getByRole('button', { name: 'Add an item' }).click();
      await page.getByRole('textbox', { name: 'Title' }).fill(title);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: new RegExp(`^${title}`, 'u') }).waitFor();
    }
    await goTo(page, 'meetings');
    await page.getByRole('button', { name: 'Add a meeting' }).click();
    await dialog.getByRole('spinbutton').first().focus();
    await page.keyboard.type('04032031');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Finance Committee, 4 March 2031' }).waitFor();
    await page.getByRole('button', { name: 'Fill the agenda' }).click();
    await dialog.getByRole('button', { name: 'Add 2 items' }).click();
    await page.getByRole('button', { name: /^2 Minutes of the last meeting/u }).waitFor();
    await page.getByRole('button', { name: 'Add a heading' }).click();
    await page.getByRole('textbox', { name: 'Heading' }).fill('Business in public');
    await page.keyboard.press('Enter');
    // The item that is added next comes to stand below it.
    await page.locator('.agenda-heading').waitFor();
    await page.getByRole('button', { name: 'Add an item' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Adopt the accounts');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '3 Adopt the accounts' }).waitFor();
    await page.getByRole('button', { name: /^Move Minutes of the last meeting/u }).focus();
    await page.keyboard.press('ArrowDown');
    const order = () =>
      page.locator('.agenda-line').evaluateAll((nodes) => nodes.map((node) => node.textContent.slice(0, 20)));
    await eventually(order).toEqual([
      '1Apologies To note',
      ' Business in public',
      '2Minutes of the last',
      '3Adopt the accounts ',
    ]);
    await page.getByRole('button', { name: /^Edit: Minutes allotted/u }).click();
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    await page.getByText(/^20 minutes allotted; 2 items have no time allotted/u).waitFor();
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    await page.getByRole('button', { name: /^Edit: Place/u }).click();
    await page.keyboard.type('Town hall');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'All meetings' }).click();
    await page.getByRole('rowheader', { name: 'Finance Committee' }).waitFor();
    expect(await page.getByText('Town hall').count()).toBe(1);
  });
});
