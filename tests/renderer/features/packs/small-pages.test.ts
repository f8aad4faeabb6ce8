// The small pages of a preview, by keyboard.

import { expect, it } from 'vitest';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'small-pages.page.tsx');

describeInAPage('the small pages of a preview', () => {
  it('are all come to by Tab, also those that are out of sight at first', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Small pages' }).press('Enter');
    const first = page.getByRole('button', { name: 'Page 1 of 12' });
    await first.waitFor();
    expect(await page.getByRole('button', { name: 'Page 12 of 12' }).count()).toBe(0);
    await first.focus();
    for (let number = 2; number <= 12; number += 1) {
      // One that comes into sight is drawn a moment later.
      await page
        .getByRole('button', { name: `Page ${number} of 12`, exact: true })
        .waitFor({ state: 'attached' });
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(name).toBe(`Page ${number} of 12`);
    }
    await page.keyboard.press('Enter');
    await page.getByText('at 12').waitFor();
  });
});
