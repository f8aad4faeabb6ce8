// Until when a refusal is said.

import { it } from 'vitest';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { inWords } from '../../in-english.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'refusals.page.tsx');

describeInAPage('a refusal', () => {
  it.each([
    ['Seat north', 'Seat another', 'Seat south'],
    ['Under one', 'Another under two', 'Under two'],
    ['Off one', 'Off two', 'Off one again'],
    ['Vote of one', 'Vote of another', 'Vote of one again'],
  ])('of “%s” outlives “%s”, and is over with “%s”', async (first, other, same) => {
    const { page, asked } = await open();
    const press = async (name: string, isTaken: boolean) => {
      const before = asked.length;
      await page.getByRole('button', { name, exact: true }).click();
      await eventually(() => asked.length).toBe(before + 1);
      asked.at(-1)?.answer(isTaken ? succeed(null) : fail('invalid', inWords('That can’t be.')));
    };
    const refusal = page.getByRole('alert').getByText('That can’t be.');
    await press(first, false);
    await refusal.waitFor();
    await press(other, true);
    await refusal.waitFor();
    await press(same, true);
    await refusal.waitFor({ state: 'detached' });
  });
});
