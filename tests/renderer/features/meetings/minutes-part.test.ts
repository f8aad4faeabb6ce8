// Minutes that aren’t drafted yet: that the meeting was held, and the draft, are two steps, each asked for by itself.

import { expect, it } from 'vitest';
import type { MeetingView } from '../../../../shared/meetings/calls.ts';
import type { DraftingView } from '../../../../shared/minutes/draft-calls.ts';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'minutes-part.page.tsx');

const meeting: MeetingView = {
  id: 'm',
  bodyId: 'board',
  body: 'Board',
  title: null,
  kind: 'ordinary',
  day: '2026-07-21',
  time: '19:00',
  place: 'Guildhall',
  state: 'summoned',
  adoptedOn: null,
  items: 0,
  clashes: [],
  endTime: null,
  link: null,
  plannedDay: null,
  movedBecause: null,
  reason: null,
  callOn: null,
  papersBy: null,
  clearBy: null,
};

const empty: DraftingView = {
  draft: { people: [], presiding: null, arising: [], before: [], items: [], notTaken: [], adjourned: null },
  numbering: [],
  circulations: [],
  comments: [],
  unaware: [],
  contradictions: [],
  adoption: null,
  later: [],
  adoptsFirst: null,
  hasPrivate: false,
};

describeInAPage('minutes that aren’t drafted yet', () => {
  it('aren’t drafted by the key that says that the meeting was held, pressed twice', async () => {
    const { page, asked, answerWith, tell } = await open();
    let state: MeetingView['state'] = 'summoned';
    answerWith(({ call }) => {
      if (call === 'meetings.set') state = 'held';
      if (call === 'meetings.show') return succeed({ ...meeting, state });
      return succeed(call === 'drafting.show' ? empty : null);
    });
    await page.getByRole('button', { name: 'The meeting was held' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => state).toBe('held');
    await tell('changed', { batch: 1, entities: ['meeting'] });
    const draft = page.getByRole('button', { name: 'Draft the minutes' });
    await draft.waitFor();
    await page.keyboard.press('Enter');
    const begun = () => asked.filter(({ call }) => call === 'drafting.begin').length;
    expect(begun()).toBe(0);
    await draft.press('Enter');
    await eventually(begun).toBe(1);
  });
});
