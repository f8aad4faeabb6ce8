// Files that were made are of what was chosen then: once something else is, they aren’t what is made “again”.

import { expect, it } from 'vitest';
import { fail, succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { inWords } from '../../../in-english.ts';
import { aMadePack } from '../../a-made-pack.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'packs-screen.page.tsx');

describeInAPage('a pack that was made', () => {
  it('says that something else is chosen now, for as long as it is', async () => {
    const { page, answerWith } = await open();
    let isMade = true;
    answerWith(({ call }) => {
      if (call === 'packs.make')
        return isMade ? succeed(aMadePack('Board pack')) : fail('unknown', inWords('The disk is full.'));
      if (call === 'issues.list') return succeed([]);
      if (call === 'issues.since') return succeed({ changes: 0, last: null });
      return fail('unknown', inWords(`No answer to ${call}.`));
    });
    const make = page.getByRole('button', { name: 'Make the pack' });
    const again = page.getByRole('button', { name: 'Make it again' });
    const chosenSince = page.getByRole('status').filter({ hasText: 'Something else is chosen now.' });
    await make.press('Enter');
    await again.waitFor();
    const charts = page.getByRole('checkbox', { name: 'Charts of the measures' });
    await charts.press('Space');
    await chosenSince.waitFor();
    expect(await again.count()).toBe(0);
    // What couldn’t be made took the place of nothing.
    isMade = false;
    await make.press('Enter');
    await page.getByText('The disk is full.').waitFor();
    expect(await chosenSince.count()).toBe(1);
    isMade = true;
    await make.press('Enter');
    await again.waitFor();
    await eventually(() => chosenSince.count()).toBe(0);
    await charts.press('Space');
    await chosenSince.waitFor();
  });
});
