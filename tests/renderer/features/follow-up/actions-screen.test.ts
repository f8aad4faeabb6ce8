// Where nobody has an action yet, the screen says so and what to do, also where people lead activities: no filter is to blame.

import { expect, it } from 'vitest';
import type { ActionsView } from '../../../../shared/follow-up/calls.ts';
import { succeed } from '../../../../shared/kernel/result.ts';
import { say } from '../../../../shared/language/say.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { inEnglish } from '../../../in-english.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'actions-screen.page.tsx');

const onlyLeads: ActionsView = {
  actions: [],
  bodies: [],
  holders: [{ id: 'h', name: 'Head of Housing' }],
  me: null,
  alsoLed: [
    {
      id: 'a',
      holderId: 'h',
      title: '1.1',
      description: 'Review the waiting list',
      due: null,
      isOverdue: false,
      opens: { screen: 'activities', focus: 'a' },
    },
  ],
};

describeInAPage('a register without actions', () => {
  it('says that there are none yet, and shows what each person leads', async () => {
    const { page, answerWith } = await open();
    answerWith(() => succeed(onlyLeads));
    await page.getByRole('heading', { name: 'No actions yet' }).waitFor();
    expect(await page.getByText('No action fits.').count()).toBe(0);
    await page.getByRole('button', { name: 'My actions' }).click();
    await page.getByRole('heading', { name: 'No actions yet' }).waitFor({ state: 'detached' });
  });

  it('tells all that isn’t clear about the first of them', async () => {
    const { page, answerWith } = await open();
    const remarks = [
      say('minutes.owner-unknown', { owner: 'Ann' }),
      say('minutes.due-unknown', { due: 'soon' }),
    ];
    answerWith(({ call }) => succeed(call === 'actions.add' ? { id: 'b', remarks } : onlyLeads));
    await page.getByRole('button', { name: 'Add an action' }).first().click();
    await page.getByRole('textbox', { name: 'What is to be done' }).fill('Mend the roof');
    await page.getByRole('textbox', { name: 'Who' }).fill('Ann');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByRole('status').last().innerText()).toContain(
      remarks.map(inEnglish).join(' '),
    );
  });
});
