// Texts in both languages as a secretary gives them: beside what was written, kept as they are typed, and seen in the preview of a pack.

import { describe, expect, it } from 'vitest';
import { expectWritten, eventually } from '../on-the-sample.ts';
import { oneApp } from '../one-app.ts';
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
    expect(await lines.filter({ hasText: 'Testun Cymraeg' }).first().textContent()).toMatch(/Given/u);
  });
});
