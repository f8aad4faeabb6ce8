// A date typed in a window that speaks Welsh.

import { expect, it } from 'vitest';
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

  it('isn’t taken for another, nor for none, before it is whole', async () => {
    const { page } = await open();
    const problem = page.locator('[data-unfinished]');
    await page.getByRole('spinbutton').first().focus();
    await page.keyboard.type('0504');
    expect(await problem.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Next' }).focus();
    await problem.waitFor();
    expect(await page.locator('output').textContent()).toBe('');
    await page.getByRole('spinbutton').last().focus();
    await page.keyboard.type('2024');
    await page.getByRole('button', { name: 'Next' }).focus();
    await eventually(() => page.locator('output').textContent()).toBe('2024-04-05');
    expect(await problem.count()).toBe(0);
  });
});
