// What a person must know whatever screen they are on is read out as it comes.

import { it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'banners.page.tsx');

describeInAPage('the line above a screen', () => {
  it('comes where something was listened for already', async () => {
    const { page } = await open();
    // The element itself: one that comes together with its words is often passed over.
    const listened = await page.locator('[role="status"]').first().elementHandle();
    await page.getByRole('button', { name: 'Turn back' }).press('Enter');
    await eventually(() => listened?.innerText()).toMatch(/1 June 2026/u);
  });
});
