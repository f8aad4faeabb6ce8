// Nothing is done with the day before while another is being typed, wherever that is; and what is shown meanwhile says which day it is of.

import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type Asked } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'date-waited-for.page.tsx');

const line = { planned: '2027-01-05', day: '2027-01-05', why: null, there: null, clashes: [] };
const count = { present: 3, invited: 4, percent: '75%', remote: 0, apologies: 0, absent: 1, unmarked: 0 };
const total = { ...count, substituted: 0, notRecorded: 0 };
const meeting = { ...total, meetingId: 'm', day: '2026-07-21', title: null, isRecorded: true };

const known: Readonly<Record<string, unknown>> = {
  'strategy.strategy': { objectives: [] },
  'issues.list': [],
  'history.page': { batches: [], authors: [], next: null },
  'meetings.plan': { lines: [line], remarks: [] },
  'attendance.ofBody': { total, people: [], meetings: [meeting] },
};

function answer({ call }: Asked): Result<unknown> {
  return call in known ? succeed(known[call]) : fail('not-found', { say: 'frame.loading' });
}

async function typeYear(page: Page, within: Locator, typed: string) {
  await within.getByRole('spinbutton', { name: /^year/u }).last().focus();
  await page.keyboard.type(typed);
}

describeInAPage('what is done with a date', () => {
  it.each([
    ['#packs', 'Make the pack', 'packs.make'],
    ['#plan', 'Make one meeting', 'meetings.planYear'],
    ['#history', 'Show that day', 'history.lookAt'],
  ])('waits until it is whole: %s', async (screen, does, call) => {
    const { page, asked, answerWith } = await open();
    answerWith(answer);
    const within = page.locator(screen);
    const button = within.getByRole('button', { name: does });
    const done = () => asked.filter((each) => each.call === call).length;
    await button.waitFor();
    await typeYear(page, within, '20');
    await button.press('Enter');
    await within.getByText(/^This date isn’t whole\./u).waitFor();
    expect(done()).toBe(0);
    await typeYear(page, within, '2027');
    await button.press('Enter');
    await eventually(async () => Promise.resolve(done())).toBe(1);
  });

  it('is shown meanwhile with the days that it is of', async () => {
    const { page, answerWith } = await open();
    answerWith(answer);
    const plan = page.locator('#plan');
    await typeYear(page, plan, '20');
    await plan.getByText('One day by the rule, from 30 November 2026 to 29 November 2027').waitFor();
  });

  it('keeps the fields of who came as they are typed while it is counted anew', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(answer);
    const within = page.locator('#attendance');
    const [from, to] = [
      within.getByRole('group', { name: 'From' }),
      within.getByRole('group', { name: 'Until' }),
    ];
    const make = within.getByRole('button', { name: 'Make a document of it…' });
    await to.getByRole('spinbutton').first().focus();
    await page.keyboard.type('3103');
    await from.getByRole('spinbutton').first().focus();
    await page.keyboard.type('01042026');
    // A date counts once its field is left, and nothing can be made of it until it is counted.
    await make.focus();
    await within.getByText('from 1 April 2026').waitFor();
    await make.press('Enter');
    await within.getByText(/^This date isn’t whole\./u).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await typeYear(page, to, '2027');
    await make.focus();
    await within.getByText('1 April 2026 to 31 March 2027').waitFor();
    await make.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(asked.filter((each) => each.call === 'attendance.ofBody').at(-1)?.input).toMatchObject({
      from: '2026-04-01',
      to: '2027-03-31',
    });
  });
});
