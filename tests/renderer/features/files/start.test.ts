// Where a person begins, with the keyboard.

import { expect, it } from 'vitest';
import { fail, succeed } from '../../../../shared/kernel/result.ts';
import { say } from '../../../../shared/language/say.ts';
import { textIn } from '../../../../shared/language/speak.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { stateIn } from '../../a-state.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'start.page.tsx');
const file = 'all.mbsync';

describeInAPage('where a person begins', () => {
  it('says at its field that a passphrase isn’t that of a colleague’s file, until another is typed', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(({ input }) =>
      Reflect.get(Object(input), 'passphrase') === ''
        ? succeed({ needsPassphrase: file })
        : fail('wrong-passphrase', say('bundle.wrong-passphrase', { file })),
    );
    await page.getByRole('button', { name: textIn('en')('start.join') }).press('Enter');
    const field = page.getByRole('textbox', { name: 'Passphrase' });
    await field.fill('three blind mice');
    await page.keyboard.press('Enter');
    const problem = page.getByText(textIn('en')('bundle.wrong-passphrase', { file }));
    await problem.waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('three blind mice');
    // Nowhere else.
    expect(await problem.count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.keyboard.type('!');
    await eventually(() => field.getAttribute('aria-invalid')).toBe(null);
  });

  it('keeps the focus among the recent registers when one is taken off', async () => {
    const { page, tell, answerWith } = await open();
    const [board, works, parish] = ['Board', 'Works', 'Parish'].map((name) => ({
      id: name,
      name,
      folder: '/boards',
    }));
    if (board === undefined || works === undefined || parish === undefined)
      throw new Error('there are three');
    answerWith(() => succeed(null));
    await tell('state', { ...stateIn('en'), recent: [board, works, parish] });
    await page.getByRole('button', { name: textIn('en')('start.forget', { name: 'Works' }) }).press('Enter');
    await tell('state', { ...stateIn('en'), recent: [board, parish] });
    await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(
      /^Parish/u,
    );
  });
});
