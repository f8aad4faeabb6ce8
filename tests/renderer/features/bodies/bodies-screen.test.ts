// Where there is no body yet, the one thing to do stands where that is said.

import { expect, it } from 'vitest';
import { succeed } from '../../../../shared/kernel/result.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'bodies-screen.page.tsx');

describeInAPage('a register without bodies', () => {
  it('offers once to add one, beside where it says so', async () => {
    const { page, answerWith } = await open();
    answerWith(() => succeed([]));
    await page.getByRole('heading', { name: 'No bodies yet' }).waitFor();
    const add = page.getByRole('button', { name: 'Add a body' });
    expect(await add.count()).toBe(1);
    await page.locator('.empty').getByRole('button', { name: 'Add a body' }).press('Enter');
    await page.getByRole('dialog', { name: 'Add a body' }).waitFor();
  });
});
