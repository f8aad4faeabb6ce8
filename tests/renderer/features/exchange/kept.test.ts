// A file of a colleague that the register keeps and that can’t be taken in is removed once somebody means it.

import { expect, it } from 'vitest';
import type { ExchangeState } from '../../../../shared/exchange/calls.ts';
import { fail, succeed } from '../../../../shared/kernel/result.ts';
import { inWords } from '../../../in-english.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'kept.page.tsx');

const state: ExchangeState = {
  own: 'ak1x-02n5-1t7y-5s0c',
  name: 'Laptop',
  devices: [],
  lastMerge: null,
  held: [
    { sha256: 'a', file: 'july.mbsync', why: inWords('It is damaged.'), mayBeLookedAt: false },
    { sha256: 'b', file: 'august.mbsync', why: inWords('It waits for its passphrase.'), mayBeLookedAt: true },
  ],
  folder: null,
};

describeInAPage('a file that the register keeps', () => {
  it('is removed once somebody says that it is meant, and not before', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(({ call }) =>
      call === 'exchange.state'
        ? succeed(state)
        : call === 'exchange.removeHeld'
          ? succeed(null)
          : fail('unknown', inWords(`No answer to ${call}.`)),
    );
    const removals = () =>
      asked.filter(({ call }) => call === 'exchange.removeHeld').map(({ input }) => input);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Remove july.mbsync' }).click();
    await dialog.getByRole('heading', { name: 'Remove july.mbsync?' }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(removals()).toEqual([]);
    await page.getByRole('button', { name: 'Remove july.mbsync' }).click();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await eventually(removals).toEqual([{ sha256: 'a' }]);
  });
});
