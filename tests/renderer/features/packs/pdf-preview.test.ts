// A PDF that can’t be previewed says so, and the next one doesn’t.

import { expect, it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { aPdf } from '../../../electron/imports/attached-pdf/a-pdf.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'pdf-preview.page.tsx');

describeInAPage('the preview of a PDF', () => {
  it('says that it can’t be shown of the one that can’t, and of no other; none stays open behind another', async () => {
    const { page } = await open();
    await page.route('**/torn.pdf', (route) => route.fulfill({ body: '%PDF-1.7 and no more' }));
    await page.route('**/whole.pdf', (route) => route.fulfill({ body: aPdf({ pages: [{}, {}] }) }));
    await page.getByRole('button', { name: 'Show the whole one' }).click();
    await page.getByRole('img', { name: 'Page 2 of 2' }).waitFor();
    await page.getByRole('button', { name: 'Show the torn one' }).click();
    const said = page.getByRole('alert').getByText('The preview can’t be shown.', { exact: false });
    await said.waitFor();
    // Nor do the pages of the one before stay.
    expect(await page.getByRole('img').count()).toBe(0);
    await eventually(() => page.workers().length).toBe(0);
    await page.getByRole('button', { name: 'Show the whole one' }).click();
    await page.getByRole('img', { name: 'Page 2 of 2' }).waitFor();
    expect(await said.count()).toBe(0);
  });
});
