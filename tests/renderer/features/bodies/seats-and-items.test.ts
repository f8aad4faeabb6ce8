// A seat that is deleted, or what stood on every agenda, says so and how it comes back, as whatever else is deleted does.

import { expect, it } from 'vitest';
import { succeed } from '../../../../shared/kernel/result.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'seats-and-items.page.tsx');

describeInAPage('what a body has', () => {
  it.each([
    ['Alder', 'Delete this seat', 'bodies.removeSeat', 's'],
    ['Apologies', 'Delete this item', 'bodies.removeStandingItem', 'i'],
  ])('says that it is gone: %s', async (name, label, call, id) => {
    const { page, asked, answerWith } = await open();
    answerWith(() => succeed(null));
    await page.getByRole('button', { expanded: false }).filter({ hasText: name }).click();
    await page.getByRole('button', { name: label }).click();
    await page.getByText('Deleted. Ctrl+Z brings it back.').waitFor();
    expect(asked.map(({ call, input }) => [call, input])).toContainEqual([call, { id }]);
  });
});
