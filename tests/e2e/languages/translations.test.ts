// Texts in both languages as a secretary gives them: beside what was written, kept as they are typed, and seen in the preview of a pack.

import { describe, it } from 'vitest';
import { written } from '../../shared/reports/a-text.ts';
import { anItem, charity, idOf } from '../at-work/an-item.ts';
import { expectWritten, eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('the texts of a meeting', () => {
  it('are given one after another, and counted', async () => {
    const { page } = await onTheSample('translations');
    const grid = page.getByRole('grid', { name: /^Translations/u });
    const lines = grid.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await lines.first().waitFor();
    const before = Number(
      /^(?<given>\d+) of/u.exec((await page.locator('.tool-count').textContent()) ?? '')?.groups?.['given'],
    );
    const line = lines.filter({ hasText: 'Missing' }).first();
    const name = await line.getByRole('rowheader').textContent();
    await line.getByRole('rowheader').click();
    const panel = page.getByRole('complementary', { name: name ?? '' });
    await panel.getByRole('button', { name: /In Welsh/u }).click();
    await panel.getByRole('textbox').fill('Testun Cymraeg');
    await panel.getByRole('textbox').press('Control+Enter');
    await expectWritten(page, /Text in Welsh of/u);
    await eventually(() => panel.getByText('Testun Cymraeg').count()).toBe(1);
    await eventually(() => page.locator('.tool-count').textContent()).toMatch(
      new RegExp(`^${String(before + 1)} of`, 'u'),
    );
    await grid.getByText('Testun Cymraeg').first().waitFor();
    await eventually(() => lines.filter({ hasText: 'Testun Cymraeg' }).first().textContent()).toMatch(
      /Given/u,
    );
  });

  it('of a report are written beside it, from the list and back to it', async () => {
    const { page } = await onTheSample();
    const { itemId } = await anItem(page, charity, 'Lease of the yard');
    const paperId = await idOf(page, 'papers', 'add', {
      form: 'written',
      itemId,
      title: 'Report on the lease',
    });
    const sectionId = await idOf(page, 'reports', 'addSection', { paperId, title: 'Purpose' });
    await call(page, 'reports', 'write', { sectionId, text: written('To renew the lease.') });
    await goTo(page, 'translations');
    const grid = page.getByRole('grid', { name: /^Translations/u });
    const line = grid.getByRole('row').filter({ hasText: 'To renew the lease.' });
    await line.getByRole('rowheader').click();
    await page.getByRole('button', { name: 'Write it in the report' }).click();
    const section = page.getByRole('region', { name: 'Purpose' });
    await section.locator('.report-text:focus').waitFor();
    await page.keyboard.type('I adnewyddu’r brydles.');
    await section.getByText('It isn’t printed until you say').waitFor();
    await section.getByRole('button', { name: 'It says the same' }).click();
    await section.getByText('A pack in Welsh prints it.').waitFor();
    await section.getByRole('button', { name: /Heading in Welsh/u }).click();
    await section.getByRole('textbox', { name: /Heading in Welsh/u }).fill('Diben');
    await page.keyboard.press('Enter');
    await expectWritten(page, /Text in Welsh of/u);
    await page.getByRole('button', { name: 'All texts', exact: true }).click();
    await line.filter({ hasText: 'I adnewyddu’r brydles.' }).filter({ hasText: 'Given' }).waitFor();
    await eventually(() => grid.getByText('Diben').count()).toBe(1);
  });
});
