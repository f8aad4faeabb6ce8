// A date typed in a window that speaks Welsh.

import { it } from 'vitest';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'date-box.page.tsx');

describeInAPage('a date', () => {
  it('has its day before its month in Welsh too', async () => {
    const { page } = await open();
    await page.getByRole('spinbutton').first().focus();
    await page.keyboard.type('05042024');
    await page.getByRole('button', { name: 'Next' }).focus();
    await eventually(() => page.locator('output').textContent()).toBe('2024-04-05');
  });
});
