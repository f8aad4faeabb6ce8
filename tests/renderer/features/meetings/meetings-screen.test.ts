// The list of meetings, and the way back to it from one of them.

import { expect, it } from 'vitest';
import { fail, succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { inWords } from '../../../in-english.ts';
import { aMeeting } from '../../a-meeting.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'meetings-screen.page.tsx');

const meetings = Array.from({ length: 60 }, (_, at) =>
  aMeeting({ id: `m${at}`, title: `Meeting ${at + 1}`, day: `20${26 + at}-07-21` }),
);

describeInAPage('the list of meetings', () => {
  it('is come back to at the meeting that one was in', async () => {
    const { page, answerWith } = await open();
    answerWith(({ call, input }) => {
      if (call === 'meetings.list') return succeed({ bodies: [{ id: 'board', name: 'Board' }], meetings });
      const found = meetings.find(({ id }) => id === Object(input).id);
      return call === 'meetings.show' ? succeed(found) : fail('not-found', inWords('Not asked about here.'));
    });
    const grid = page.getByRole('grid');
    const active = () =>
      grid.evaluate(
        (each) => document.getElementById(each.getAttribute('aria-activedescendant') ?? '')?.textContent,
      );
    await grid.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await eventually(active).toContain('Meeting 59');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Meeting 59/u }).waitFor();
    await page.getByRole('button', { name: 'All meetings' }).press('Enter');
    await page.locator('[role="grid"]:focus').waitFor();
    await eventually(active).toContain('Meeting 59');
    const row = page.getByRole('row').filter({ hasText: 'Meeting 59' });
    await eventually(() =>
      row.evaluate((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      }),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await active()).toContain('Meeting 58');
  });
});
