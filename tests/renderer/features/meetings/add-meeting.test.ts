// What a new meeting takes without being asked for it is said before it is added.

import { it } from 'vitest';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'add-meeting.page.tsx');

describeInAPage('adding a meeting', () => {
  it('says the usual time and place of the body that is chosen', async () => {
    const { page } = await open();
    const choose = async (body: string) => {
      await page.getByRole('button', { name: /Body$/u }).click();
      await page.getByRole('option', { name: body }).click();
    };
    await choose('Board');
    await page
      .getByText('It begins with what is usual for the body: 19:00, Guildhall.', { exact: false })
      .waitFor();
    await choose('Works Committee');
    await page.getByText('No time or place is usual for the body.', { exact: false }).waitFor();
  });
});
