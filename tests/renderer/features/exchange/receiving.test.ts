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

  it('that was written by a clock ahead says of each step and side that it is', async () => {
    const { page, answerWith } = await open();
    const [now, ahead] = [Date.UTC(2024, 6, 12, 12), Date.UTC(2099, 6, 12, 12)];
    const act = inWords('Edit');
    const side = (key: string, at: number) => ({
      key,
      says: key,
      actor: key,
      at,
      atLatest: false,
      act,
      batch: 1,
      shown: at === ahead,
    });
    const line = {
      key: 'k',
      kind: 'field' as const,
      what: 'The strategy',
      field: 'title',
      before: null,
      sides: [side('Officer', ahead), side('Secretary', now)],
      proposal: null,
      clashes: 0,
    };
    const steps = [{ actor: 'Officer', act, at: ahead, atLatest: false, changes: 1 }];
    answerWith(({ call }) =>
      call === 'exchange.choose'
        ? succeed({ ...preview, preview: { ...preview.preview, steps, conflicts: [line] } })
        : fail('unknown', inWords(`No answer to ${call}.`)),
    );
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.getByText('Edit, 12 July 2024 13:00', { exact: true }).waitFor();
    await page
      .getByText('Edit, 12 July 2099 13:00, ahead of this computer’s clock', { exact: true })
      .waitFor();
    await page.getByText('Officer, 12 July 2099 13:00, ahead of this computer’s clock').waitFor();
  });
});
