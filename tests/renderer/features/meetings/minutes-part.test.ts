// The steps of minutes, each asked for by itself: that the meeting was held, the draft, and what is asked of whoever adopts them.

import { expect, it } from 'vitest';
import type { MeetingView } from '../../../../shared/meetings/calls.ts';
import type { DraftingView } from '../../../../shared/minutes/draft-calls.ts';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { aMeeting } from '../../a-meeting.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'minutes-part.page.tsx');

const meeting = aMeeting({ state: 'summoned' });

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

describeInAPage('a meeting of a day to come', () => {
  it('was held only where somebody says so twice, and knows its day', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(({ call }) =>
      succeed(
        call === 'meetings.show'
          ? { ...meeting, day: '2026-09-01' }
          : call === 'drafting.show'
            ? empty
            : null,
      ),
    );
    const set = () => asked.filter(({ call }) => call === 'meetings.set').map(({ input }) => input);
    const held = page.getByRole('button', { name: 'The meeting was held' });
    const dialog = page.getByRole('dialog', { name: 'Was it held already?' });
    await held.press('Enter');
    await dialog.getByText('1 September 2026, which is still to come', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(set()).toEqual([]);
    await page.locator('button:focus', { hasText: 'The meeting was held' }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'The meeting was held' }).press('Enter');
    await eventually(set).toEqual([{ id: 'm', field: 'state', value: 'held' }]);
  });
});

describeInAPage('what nothing is recorded of', () => {
  it.each([
    ['summoned', '2026-09-01', 'Nothing recorded yet'],
    ['summoned', '2026-07-21', 'Nothing recorded yet'],
    ['held', '2026-07-21', 'Not reached'],
  ] as const)('at a meeting %s for %s is under “%s”', async (state, day, heading) => {
    const { page, answerWith } = await open();
    const draft = { ...empty.draft, notTaken: ['1 Apologies'] };
    answerWith(({ call }) =>
      succeed(call === 'meetings.show' ? { ...meeting, state, day } : { ...empty, draft }),
    );
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.getByText('It is on 1 September 2026').count()).toBe(day === '2026-09-01' ? 1 : 0);
  });
});

describeInAPage('minutes that are adopted', () => {
  const at = { said: 'At which meeting', signed: 'Signed by' };
  const later: DraftingView['later'] = [
    { id: 'sept', day: '2026-09-15', name: 'the meeting of September', presided: 'Birch' },
    { id: 'oct', day: '2026-10-13', name: 'the meeting of October', presided: null },
  ];

  async function adopting() {
    const opened = await open();
    const { page, answerWith } = opened;
    const draft = { ...empty.draft, presiding: 'Alder' };
    answerWith(({ call }) => {
      if (call === 'meetings.show') return succeed({ ...meeting, state: 'drafted' });
      return succeed(call === 'drafting.show' ? { ...empty, draft, later, adoptsFirst: 'sept' } : null);
    });
    await page.getByRole('button', { name: 'Adopt…' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    const asked = () => opened.asked.find(({ call }) => call === 'drafting.adopt')?.input;
    const signer = page.getByRole('textbox', { name: at.signed });
    return { ...opened, asked, signer };
  }

  it('are so on the day of the meeting that adopts them, and signed by who presided there', async () => {
    const { page, asked, signer } = await adopting();
    // It begins with the first that is asked.
    await page.locator('button:focus', { hasText: 'the meeting of September' }).waitFor();
    expect(await signer.inputValue()).toBe('Birch');
    await signer.press('Enter');
    await eventually(asked).toEqual({
      meetingId: 'm',
      adoptedAtId: 'sept',
      on: '2026-09-15',
      signedBy: 'Birch',
      subjectTo: '',
    });
  });

  it('are signed by whom the person names, where the record of that meeting doesn’t say', async () => {
    const { page, asked, signer } = await adopting();
    const choose = async (name: string) => {
      await page.getByRole('button', { name: at.said }).press('Enter');
      await page.getByRole('option', { name }).press('Enter');
    };
    await choose('the meeting of October');
    await eventually(() => signer.inputValue()).toBe('');
    expect(await page.getByRole('button', { name: 'Adopt', exact: true }).isEnabled()).toBe(false);
    await signer.fill('Cedar');
    // What was typed stays.
    await choose('the meeting of September');
    await choose('the meeting of October');
    await signer.press('Enter');
    await eventually(asked).toMatchObject({ adoptedAtId: 'oct', on: '2026-10-13', signedBy: 'Cedar' });
  });
});
