// What is said of a decision or an action isn't kept as of another day than the one that is being typed.

import { expect, it } from 'vitest';
import type { ActionView } from '../../../../shared/follow-up/calls.ts';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'said-on.page.tsx');

const action: Partial<ActionView> = {
  id: 'a',
  reference: 'A1',
  what: 'Sign the lease',
  owner: 'The Treasurer',
  due: null,
  state: 'to do',
  isClosed: false,
  isPutOff: false,
  from: null,
  body: '',
  isClosedToPublic: false,
  activity: null,
  firstDue: null,
  firstDueText: '',
  updates: [],
  nextMeeting: null,
  objectives: [],
};

describeInAPage('the day that something was said on', () => {
  it.each([
    ['decisions.followUp', 'Say what became of it'],
    ['actions.update', 'What is there to say?'],
  ])('is waited for until it is whole: %s', async (call, label) => {
    const { page, asked, answerWith } = await open();
    answerWith((each) => succeed(each.call === 'actions.show' ? action : { remarks: [] }));
    const form = page.locator('section.form').filter({ has: page.getByRole('textbox', { name: label }) });
    const keep = form.getByRole('button', { name: 'Keep it' });
    const kept = () => asked.filter((each) => each.call === call).map(({ input }) => input);
    await form.getByRole('textbox', { name: label }).fill('It was signed.');
    const year = form.getByRole('spinbutton', { name: /^year/u });
    await year.focus();
    await page.keyboard.type('25');
    await keep.press('Enter');
    await form.getByText(/^This date isn’t whole\./u).waitFor();
    expect(kept()).toEqual([]);
    await year.focus();
    await page.keyboard.type('2025');
    await keep.press('Enter');
    await eventually(async () => Promise.resolve(kept())).toMatchObject([{ on: '2025-11-30' }]);
  });
});
