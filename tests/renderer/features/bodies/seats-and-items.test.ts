// Who sits on a body, and what stands on its agendas. What is deleted says so and how it comes back, as whatever else is deleted does.

import { expect, it } from 'vitest';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
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

  it('is on every agenda for what somebody says: it is asked', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(() => succeed(null));
    await page.getByRole('button', { name: 'Add an item' }).press('Enter');
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('The accounts');
    await title.press('Enter');
    expect(await page.getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: /Purpose$/u }).press('Enter');
    await page.getByRole('option', { name: 'To decide' }).press('Enter');
    await title.press('Enter');
    await eventually(() => asked.map(({ call, input }) => [call, input])).toMatchObject([
      ['bodies.addStandingItem', { title: 'The accounts', purpose: 'decide' }],
    ]);
  });
});
