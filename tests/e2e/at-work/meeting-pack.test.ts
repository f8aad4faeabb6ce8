// The pack of a meeting, made on its own page and looked at there before it goes to anybody.

import { describe, expect, it } from 'vitest';
import { cutOff, faultsInEachTheme } from '../accessibility/axe.ts';
import { chooseFrom, goTo, openTheSample } from '../on-the-sample.ts';
import { host, launch } from '../the-app.ts';

describe.skipIf(host === 'none')('the pack of a meeting', () => {
  it('is made of the sample’s next meeting by mouse, for members and for the public', async () => {
    // With its meetings: the specs' own sample has the strategy alone.
    const app = await launch();
    const { page } = app;
    await openTheSample(app);
    await goTo(page, 'meetings');
    await page
      .getByRole('row', { name: /Papers called for/u })
      .first()
      .getByRole('rowheader')
      .click();
    await page.getByRole('button', { name: 'Pack', exact: true }).click();
    await page.getByText('Choose for whom it is', { exact: false }).waitFor();
    const strategy = page.locator('label').filter({ hasText: 'Strategy report' });
    await chooseFrom(page, /For whom/u, 'Those who may see all of it');
    await strategy.click();
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByText(/^Meeting pack: .*a Word document\.$/u).waitFor();
    const preview = page.getByRole('region', { name: 'Preview' });
    const first = preview.getByRole('img', { name: /^Page 1 of \d\d/u });
    await first.waitFor();
    const pages = await first.getAttribute('aria-label');
    expect(await faultsInEachTheme(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    // Of what the public gets there is less.
    await chooseFrom(page, /For whom/u, 'The public');
    await strategy.click();
    await page.getByText('Give the public the draft minutes').waitFor();
    await page.getByText('Something else is chosen now.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await first.and(page.locator(`:not([aria-label="${pages ?? ''}"])`)).waitFor();
    // Issued, it is kept as it is, and opens from the list of what was issued for this meeting.
    await page.getByRole('button', { name: 'Issue and keep' }).click();
    await page.getByText('Issued, and kept in the register.').waitFor();
    await page.getByRole('button', { name: /^Version 1, the public, .*issued on/u }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('nothing', { exact: true }).waitFor();
    expect(await faultsInEachTheme(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Open the PDF issued' }).click();
    await dialog.getByRole('button', { name: 'Close' }).click();
    // What its parts are is kept for the next one.
    await page.getByRole('button', { name: /^Move Agenda/u }).focus();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: 'Keep for the packs of Network Board' }).click();
    await page.getByRole('button', { name: /^Undo: Keep the parts of packs of Network Board/u }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
