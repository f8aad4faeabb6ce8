// What is to be done for meetings: on the overview, and under Attention while it is near and once it was missed.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { anEmptySession } from '../../session/a-session.ts';

/** Today is 12 July 2024. A board of trustees that gives seven days' notice. */
async function aBoard() {
  const session = anEmptySession();
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  for (const rule of ['notice-days', 'agenda-days'] as const) {
    await get('bodyRules', 'set', { bodyId, rule, text: '7', reason: 'Its governing document' });
  }
  const meetingOn = async (day: string) =>
    (await get('meetings', 'add', { bodyId, day, kind: 'ordinary' })).id;
  const due = async () =>
    (await get('overview', 'meetings')).next.map(({ meeting, due: lines }) => [
      speak('en', meeting),
      ...lines.map(({ what, isMissed }) => `${speak('en', what)}${isMissed ? ' (missed)' : ''}`),
    ]);
  const attention = async () =>
    (await get('attention', 'list')).open
      .filter(({ concern }) => concern.startsWith('meeting') || concern.startsWith('action'))
      .map(({ concern, sentence }) => `${concern}: ${speak('en', sentence)}`);
  return { ...session, bodyId, meetingOn, due, attention };
}

describe('the overview', () => {
  it('says of a register without meetings that it has none', async () => {
    const { get } = anEmptySession();
    expect(await get('overview', 'meetings')).toEqual({ hasMeetings: false, next: [] });
  });

  it('has the next three meetings with what is due for each, and no cancelled one', async () => {
    const { get, meetingOn, due } = await aBoard();
    const july = await meetingOn('2024-07-30');
    const cancelled = await meetingOn('2024-08-06');
    for (const day of ['2024-09-10', '2024-11-12', '2025-01-14']) await meetingOn(day);
    await get('meetings', 'cancel', { id: cancelled, reason: 'Holidays' });
    await get('notice', 'setPaperDays', { meetingId: july });
    const [first, ...others] = await due();
    expect(others.map(([name]) => name)).toEqual(['Board, 10 September 2024', 'Board, 12 November 2024']);
    expect(first).toEqual([
      'Board, 30 July 2024',
      'Call for papers by 1 July 2024 (missed)',
      'Papers are to be in by 15 July 2024',
      'Papers are to be cleared by 18 July 2024',
      'Publish by 22 July 2024: Notice of meeting',
      'Publish by 22 July 2024: Agenda and papers',
    ]);
    await get('meetings', 'set', { id: july, field: 'state', value: 'called' });
    for (const kind of ['notice', 'agenda'] as const) {
      await get('notice', 'publish', { meetingId: july, kind, on: '2024-07-11', time: '', by: '' });
    }
    expect((await due())[0]).toEqual(['Board, 30 July 2024']);
  });

  it('has the minutes to draft and to adopt, and the overdue actions, at the next meeting of their body', async () => {
    const { get, meetingOn, due } = await aBoard();
    const june = await meetingOn('2024-06-04');
    await meetingOn('2024-09-24');
    const { id: itemId } = await get('agenda', 'addItem', {
      meetingId: june,
      sectionId: null,
      title: 'Accounts',
      purpose: 'decide',
      late: null,
    });
    await get('minutes', 'act', { itemId, line: '@Clerk by 30 June 2024: write to the auditor' });
    const ofNext = async () => (await due())[0]?.slice(1);
    expect(await ofNext()).not.toContain('Board, 4 June 2024: Draft the minutes by 18 June 2024 (missed)');
    await get('meetings', 'set', { id: june, field: 'state', value: 'held' });
    expect(await ofNext()).toEqual(
      expect.arrayContaining([
        'Board, 4 June 2024: Draft the minutes by 18 June 2024 (missed)',
        'One action is overdue (missed)',
      ]),
    );
    await get('drafting', 'begin', { meetingId: june });
    expect(await ofNext()).toContain('Board, 4 June 2024: Adopt the minutes on 24 September 2024');
  });
});

describe('attention', () => {
  it('warns before a day is missed, says why then, and says so once it was', async () => {
    const { get, meetingOn, attention } = await aBoard();
    const july = await meetingOn('2024-07-23');
    await get('meetings', 'set', { id: july, field: 'papersBy', value: '2024-07-10' });
    await get('meetings', 'set', { id: july, field: 'clearBy', value: '2024-07-20' });
    const said = await attention();
    expect(said).toEqual([
      'meeting missed: Board, 23 July 2024: Papers are to be in by 10 July 2024. That day has passed, and it isn’t recorded as done.',
      'meeting due: Board, 23 July 2024: Publish by 15 July 2024: Notice of meeting. You are told a week before, since a day that is missed can’t be made up for.',
      'meeting due: Board, 23 July 2024: Publish by 15 July 2024: Agenda and papers. You are told a week before, since a day that is missed can’t be made up for.',
    ]);
    const { open } = await get('attention', 'list');
    expect(open.map(({ screen, focus }) => [screen, focus])).toEqual(said.map(() => ['meetings', july]));
    await get('attention', 'dismiss', {
      key: open[0]?.key ?? '',
      sentence: open[0]?.sentence ?? { say: '' },
      reason: 'They come by hand',
    });
    expect(await attention()).toHaveLength(2);
    await get('meetings', 'cancel', { id: july, reason: 'Not enough business' });
    expect(await attention()).toEqual([]);
  });

  it('has actions whose day has passed, until they are closed', async () => {
    const { get, attention, bodyId } = await aBoard();
    const add = { what: 'Mend the gate', owner: 'Clerk', due: '30 June 2024', bodyId };
    const { id } = await get('actions', 'add', add);
    await get('actions', 'add', { ...add, due: '30 June 2025' });
    expect(await attention()).toEqual([
      'action overdue: A 2024/1: “Mend the gate” was to be done by 30 June 2024 by Clerk, and is still open.',
    ]);
    const { open } = await get('attention', 'list');
    expect(speak('cy', open[0]?.sentence ?? '')).toContain('erbyn 30 Mehefin 2024');
    await get('actions', 'update', { id, on: '2024-07-12', text: '', due: '', state: 'done' });
    expect(await attention()).toEqual([]);
  });
});
