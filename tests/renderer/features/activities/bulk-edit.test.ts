// Whoever deletes several activities is told how many are gone, and how they come back.

import { expect, it } from 'vitest';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'bulk-edit.page.tsx');

describeInAPage('several activities', () => {
  it('that were deleted are said to be, not to have changed', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(() => succeed(null));
    await page.getByRole('region', { name: '3 chosen' }).getByRole('button', { name: 'Delete' }).click();
    await eventually(() => page.locator('.message p').innerText()).toBe(
      '3 activities deleted. Ctrl+Z brings them back.',
    );
    expect(asked.map(({ call }) => call)).toContain('activities.remove');
  });
});
