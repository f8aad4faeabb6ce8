// What a colleague's file would change is looked at before it is taken in, whatever keys were pressed on the way there.

import { it } from 'vitest';
import type { BundleLook } from '../../../../shared/exchange/calls.ts';
import { fail, succeed } from '../../../../shared/kernel/result.ts';
import { inWords } from '../../../in-english.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'receiving.page.tsx');
const about = { job: 'j', file: 'back.mbsync', author: 'The Officer', computer: 'Laptop' };
const stranger: BundleLook = { kind: 'stranger', ...about, fingerprint: 'sxt2-jb40' };
const preview: BundleLook = {
  kind: 'preview',
  preview: {
    ...about,
    device: 'd',
    remarks: [],
    isNew: true,
    changes: 2,
    steps: [],
    conflicts: [],
    waiting: 0,
    events: [],
  },
};

describeInAPage('a file of a colleague', () => {
  it('isn’t taken in unseen by the Enter that vouches for its computer, pressed twice', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(({ call }) =>
      call === 'exchange.choose'
        ? succeed(stranger)
        : call === 'exchange.look'
          ? succeed(preview)
          : fail('unknown', inWords(`No answer to ${call}.`)),
    );
    await page.getByRole('button', { name: 'Choose' }).press('Enter');
    await page.getByRole('button', { name: 'It is the same: vouch for it' }).press('Enter');
    await page.getByRole('button', { name: 'Accept these changes' }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await eventually(() => asked.map(({ call }) => call)).toEqual([
      'exchange.choose',
      'exchange.look',
      'exchange.discard',
    ]);
  });
});
