// A cabinet announces a key decision: begun, filled in, made as a document and recorded, on the Notice part of its meeting.

import { describe, it } from 'vitest';
import * as z from 'zod';
import { eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();
const made = z.object({ id: z.string() });

describe.skipIf(host === 'none')('a key decision', () => {
  it('is announced with its particulars, and recorded with what was published', async () => {
    const { page } = await onTheSample();
    const dialog = page.getByRole('dialog');
    const cabinet = { name: 'Cabinet', kind: 'executive-england', nation: 'england-and-wales' };
    const { id: bodyId } = made.parse(await call(page, 'bodies', 'add', cabinet));
    const { id: meetingId } = made.parse(
      await call(page, 'meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' }),
    );
    for (const title of ['Lease of the depot', 'A grievance']) {
      await call(page, 'agenda', 'addItem', {
        meetingId,
        sectionId: null,
        title,
        purpose: 'decide',
        late: null,
      });
    }
    await goTo(page, 'meetings');
    await page
      .getByRole('button', { name: /Cabinet/u })
      .first()
      .click();
    await page.getByRole('button', { name: 'Notice', exact: true }).click();
    await page.getByRole('heading', { name: 'Key decisions and private business' }).waitFor();
    await page.getByRole('button', { name: 'Announce a key decision' }).click();
    await dialog.getByRole('button', { name: /Item$/u }).press('Enter');
    await page.getByRole('option', { name: 'Lease of the depot' }).press('Enter');
    await dialog.getByRole('button', { name: 'Prepare it', exact: true }).click();
    await page.getByRole('heading', { name: '1 Lease of the depot: Notice of a key decision' }).waitFor();
    await page.getByText(/^Still missing: The decision maker/u).waitFor();
    await page.getByRole('button', { name: /^Edit: Where copies of the documents/u }).click();
    await page.keyboard.type('Town Hall, Market Square');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^Edit: Where copies.*Town Hall/u }).waitFor();
    const name = /: Notice of a key decision: Lease of the depot$/u;
    await page.getByRole('button', { name: new RegExp(`^Make the document${name.source}`, 'u') }).click();
    await dialog.getByRole('button', { name: 'Make it' }).click();
    await dialog.getByRole('button', { name: 'Open the PDF' }).waitFor();
    await dialog.getByRole('button', { name: 'Open the Word document' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: new RegExp(`^Record as published${name.source}`, 'u') }).click();
    await dialog.getByRole('button', { name: 'Record as published' }).click();
    await page
      .getByText(/^Published on/u)
      .first()
      .waitFor();
    await page.locator('summary', { hasText: 'Notice of a key decision: Lease of the depot' }).click();
    const published = page.locator('details[open] li', { hasText: 'Where copies of the documents' });
    await eventually(() => published.last().textContent()).toContain('Town Hall, Market Square');
  });
});
