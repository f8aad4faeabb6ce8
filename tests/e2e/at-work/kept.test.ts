// What somebody was in the middle of is there when they come back from another screen.

import { describe, it } from 'vitest';
import { sampleDocument } from '../../sample-document.ts';
import { eventually, goTo } from '../on-the-sample.ts';
import { oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('what was begun', () => {
  it('is there again: a preview of a document, and cells that can’t be read', async () => {
    const app = await onTheSample('import');
    const { page } = app;
    await app.chooseNext(sampleDocument);
    await page.getByRole('button', { name: 'Choose a document' }).click();
    await page.getByText('is in the register already', { exact: false }).waitFor();
    await goTo(page, 'figures');
    const cells = page.getByRole('row').filter({ hasText: 'Affiliates' }).first().getByRole('gridcell');
    await cells.nth(0).click();
    await page.keyboard.type('forty');
    await page.keyboard.press('Enter');
    const rejected = page.getByRole('heading', { name: '1 cell can’t be read' });
    await rejected.waitFor();
    await goTo(page, 'import');
    await page.getByText('is in the register already', { exact: false }).waitFor();
    await goTo(page, 'figures');
    await rejected.waitFor();
    await page.getByText('“forty” isn’t a figure', { exact: false }).first().waitFor();
    await eventually(() => cells.nth(0).getAttribute('aria-invalid')).toBe('true');
  });
});
