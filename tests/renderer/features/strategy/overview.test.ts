// The overview stands there with its title and what can be done before the register has been read for its tables.

import { expect, it } from 'vitest';
import { fail, succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { inWords } from '../../../in-english.ts';
import { describeInAPage, inAPage, type InAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'overview.page.tsx');

/** The one question that it asks at first. */
async function statusesAsked({ asked }: InAPage) {
  await eventually(() => asked.map(({ call }) => call)).toEqual(['overview.statuses']);
  const [statuses] = asked;
  if (statuses === undefined) throw new Error('nothing was asked');
  return statuses;
}

describeInAPage('the overview', () => {
  it('has its title and its action while the register is read, then says what to do with an empty one', async () => {
    const shown = await open();
    const { page } = shown;
    const statuses = await statusesAsked(shown);
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
    await page.getByText('Reading…').waitFor();
    expect(await page.getByRole('button', { name: 'Make a pack' }).isVisible()).toBe(true);
    statuses.answer(succeed([]));
    await page.locator('.empty').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
  });

  it('says below its title why it can’t be shown', async () => {
    const shown = await open();
    const statuses = await statusesAsked(shown);
    statuses.answer(fail('damaged', inWords('The file is damaged.')));
    await shown.page.getByRole('alert').getByText('The file is damaged.').waitFor();
    expect(await shown.page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Overview']);
  });
});
