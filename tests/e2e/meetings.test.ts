// A body and its meeting, as somebody prepares them who has never done so here: by mouse and by keyboard.

import { describe, it } from 'vitest';
import { anItem } from './at-work/an-item.ts';
import { addItem, chooseFrom, eventually, goTo } from './on-the-sample.ts';
import { call, oneApp } from './one-app.ts';
import { host } from './the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('a body and its meeting', () => {
  it('are entered, and the agenda is begun, arranged by key and filled in', async () => {
    const { page } = await onTheSample();
    const dialog = page.getByRole('dialog');
    await goTo(page, 'bodies');
    await page.getByRole('button', { name: 'Add a body' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Finance Committee');
    await chooseFrom(page, /Kind$/u, 'Parish or town council, England');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Finance Committee' }).waitFor();
    await page.getByRole('button', { name: 'Add a seat' }).click();
    await page.getByRole('textbox', { name: 'Who holds it' }).fill('The Treasurer');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Member The Treasurer/u }).waitFor();
    for (const title of ['Apologies', 'Minutes of the last meeting']) {
      await addItem(page, title, 'To note');
      await page.getByRole('button', { name: new RegExp(`^${title}`, 'u') }).waitFor();
    }
    await goTo(page, 'meetings');
    await page.getByRole('button', { name: 'Add a meeting' }).click();
    await dialog.getByRole('spinbutton').first().focus();
    await page.keyboard.type('04032031');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Finance Committee, 4 March 2031' }).waitFor();
    const waiting = page.getByText('items wait for this agenda', { exact: false });
    await eventually(() => waiting.textContent()).toMatch(/^2 items wait/u);
    await page.getByRole('button', { name: 'Fill the agenda' }).click();
    await dialog.getByRole('button', { name: 'Add 2 items' }).click();
    await page.getByRole('button', { name: /^2 Minutes of the last meeting/u }).waitFor();
    // What was waiting is on it, so nothing is said to wait any more.
    await waiting.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add a heading' }).click();
    await page.getByRole('textbox', { name: 'Heading' }).fill('Business in public');
    await page.keyboard.press('Enter');
    // The item that is added next comes to stand below it.
    await page.locator('.agenda-heading').waitFor();
    await addItem(page, 'Adopt the accounts', 'To decide');
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
    await page.getByText('Town hall').waitFor();
    // The line of the screen that is shown already leads back to its list.
    await page.getByRole('rowheader', { name: 'Finance Committee' }).click();
    await page.getByRole('heading', { name: 'Finance Committee, 4 March 2031' }).waitFor();
    await goTo(page, 'meetings');
    await page.getByText('Town hall').waitFor();
  });

  it('say what stands against issuing their pack, and each line opens where it is put right', async () => {
    const { page } = await onTheSample('meetings');
    const panel = { name: 'Panel', kind: 'charity' };
    const { meetingId, itemId } = await anItem(page, panel, 'Lease of the depot');
    const paper = { form: 'to follow', itemId, title: 'Costs of the lease', author: '', dueOn: '' };
    await call(page, 'papers', 'add', paper);
    await call(page, 'agenda', 'addItem', {
      meetingId,
      sectionId: null,
      title: 'A new van',
      purpose: 'decide',
      late: null,
    });
    await page.getByRole('button', { name: 'Panel', exact: true }).click();
    const part = page.getByRole('button', { name: 'Before issue', exact: true });
    await part.click();
    await page.getByRole('button', { name: /^Go there: Costs of the lease/u }).click();
    await page.getByRole('heading', { name: 'Costs of the lease', exact: true }).waitFor();
    await part.click();
    await page.getByRole('button', { name: /^Go there: Item 2, A new van: .* no paper/u }).click();
    await page.getByRole('heading', { name: '2 A new van' }).waitFor();
    await part.click();
    await page.getByRole('button', { name: 'Search this edition' }).click();
    await page.getByText(/^The PDF, the workbook and the Word document were searched/u).waitFor();
    await chooseFrom(page, 'For whom', 'Those who may see all of it');
    await page.getByText(/^Item 2, A new van: nobody is named/u).waitFor();
    await page.getByRole('button', { name: 'Count the printed pages' }).click();
    await page.getByText(/^As printed now, .* pages?, about /u).waitFor();
  });
});
