// The meetings of a body have one order, and what is set of them by hand doesn't say otherwise than their record.

import { describe, expect, it } from 'vitest';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { twoSessions } from '../follow-up/two-sessions.ts';

/** A board whose meetings have one item each. */
async function aBoard(session = anEmptySession()) {
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  const meet = async (day: string) => (await get('meetings', 'add', { bodyId, day, kind: 'ordinary' })).id;
  const addItem = async (meetingId: string, title = 'Roof') => {
    const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null } as const;
    return (await get('agenda', 'addItem', item)).id;
  };
  const held = async (id: string) => get('meetings', 'set', { id, field: 'state', value: 'held' });
  return { ...session, bodyId, meet, addItem, held };
}

/** Two meetings of a board on one day, as only two copies can add them: one in the morning, one in the evening. */
async function twoOnOneDay() {
  const { clerk, officer, exchange } = twoSessions();
  const board = await aBoard(clerk);
  await exchange();
  const day = { bodyId: board.bodyId, day: '2024-06-04', kind: 'ordinary' } as const;
  // The evening's was entered first, so that neither the order of entry nor that of ids is the one that counts.
  const { id: evening } = await clerk.get('meetings', 'add', day);
  const { id: morning } = await officer.get('meetings', 'add', day);
  await clerk.get('meetings', 'set', { id: evening, field: 'time', value: '19:00' });
  await officer.get('meetings', 'set', { id: morning, field: 'time', value: '09:30' });
  await exchange();
  return { ...board, officer, evening, morning };
}

describe('two meetings of a body on one day', () => {
  it('are in the order of their times wherever one follows on another', async () => {
    const { get, evening, morning, addItem, held } = await twoOnOneDay();
    const itemId = await addItem(morning);
    await get('minutes', 'act', { itemId, line: '@Clerk: mend the gate' });
    const arising = async (meetingId: string) =>
      (await get('agenda', 'show', { meetingId })).arising.map(({ what }) => what);
    expect([await arising(morning), await arising(evening)]).toEqual([[], ['mend the gate']]);
    await get('minutes', 'putOff', { itemId, outcome: 'deferred' });
    const carried = async (meetingId: string) => (await get('agenda', 'show', { meetingId })).carried;
    expect([await carried(morning), await carried(evening)]).toEqual([0, 1]);
    for (const id of [morning, evening]) await held(id);
    const later = async (meetingId: string) =>
      (await get('drafting', 'show', { meetingId })).later.map(({ id }) => id);
    expect([await later(morning), await later(evening)]).toEqual([[evening], []]);
    await get('drafting', 'begin', { meetingId: morning });
    const { next } = await get('overview', 'meetings');
    expect(next).toEqual([]);
  });
});

describe('the meeting offered to adopt minutes', () => {
  it('is the earliest later one that was held', async () => {
    const { get, meet, held } = await aBoard();
    const [march, april, may, june] = [
      await meet('2024-03-05'),
      await meet('2024-04-02'),
      await meet('2024-05-07'),
      await meet('2024-06-04'),
    ];
    const first = async () => (await get('drafting', 'show', { meetingId: march })).adoptsFirst;
    expect(await first()).toBe(april);
    for (const id of [june, may]) await held(id);
    expect(await first()).toBe(may);
    await get('meetings', 'cancel', { id: may, reason: 'Nobody came' });
    expect(await first()).toBe(june);
  });
});

describe('a state that is set by hand', () => {
  it('is refused where the record of the meeting says otherwise, with what to do', async () => {
    const { ask, get, meet, addItem, held, session } = await aBoard();
    const id = await meet('2024-07-30');
    const set = async (value: string) =>
      messageOf(await ask('meetings', 'set', { id, field: 'state', value }));
    expect(await set('summoned')).toMatch(/^contradicted: .*Record the summons/u);
    const itemId = await addItem(id);
    await get('notice', 'publish', { meetingId: id, kind: 'agenda', on: session.today(), time: '', by: '' });
    expect((await get('meetings', 'show', { id })).state).toBe('summoned');
    for (const state of ['planned', 'called'])
      expect(await set(state)).toMatch(/^contradicted: .*was published/u);
    await held(id);
    expect(await set('drafted')).toMatch(/^contradicted: .*Begin the draft/u);
    await get('minutes', 'take', { itemId });
    for (const state of ['summoned', 'cancelled']) {
      expect(await set(state)).toMatch(/^contradicted: .*it was held/u);
    }
    expect(messageOf(await ask('meetings', 'cancel', { id, reason: 'Rain' }))).toMatch(/^contradicted/u);
    await get('drafting', 'begin', { meetingId: id });
    const later = await meet('2024-09-24');
    await held(later);
    const signed = { adoptedAtId: later, on: '2024-09-24', signedBy: 'The Chair', subjectTo: '' };
    await get('drafting', 'adopt', { meetingId: id, ...signed });
    expect(await set('held')).toMatch(/^contradicted: .*were adopted on 24 September 2024/u);
    expect((await get('meetings', 'show', { id })).state).toBe('drafted');
  });
});

describe('the year of minutes', () => {
  it('begins with the month of the body’s kind until the body says another, and adopted numbers stay', async () => {
    const { ask, get, bodyId, meet, addItem, held } = await aBoard();
    const [march, june] = [await meet('2024-03-05'), await meet('2024-06-04')];
    for (const meetingId of [march, june]) {
      await get('minutes', 'take', { itemId: await addItem(meetingId) });
      await held(meetingId);
      await get('drafting', 'begin', { meetingId });
    }
    const numbers = async () =>
      Promise.all(
        [march, june].map(
          async (meetingId) => (await get('drafting', 'show', { meetingId })).draft.items[0]?.number,
        ),
      );
    expect((await get('bodies', 'show', { id: bodyId })).kindYearBegins).toBe(1);
    expect(await numbers()).toEqual(['2024/1', '2024/2']);
    const set = { id: bodyId, field: 'minuteYearBegins' } as const;
    await get('bodies', 'set', { ...set, value: '4' });
    expect(await numbers()).toEqual(['2023/1', '2024/2']);
    expect((await get('bodies', 'show', { id: bodyId })).minuteYearBegins).toBe(4);
    await get('drafting', 'number', { meetingId: june });
    const signed = { adoptedAtId: june, on: '2024-06-04', signedBy: 'The Chair', subjectTo: '' };
    await get('drafting', 'adopt', { meetingId: march, ...signed });
    expect(messageOf(await ask('bodies', 'set', { ...set, value: '' }))).toMatch(
      /^needs-reason: Minute 2023\/1 of Board, 5 March 2024 would be read as 2024\/1/u,
    );
    await get('bodies', 'set', { id: bodyId, field: 'kind', value: 'cio' });
    const kind = { id: bodyId, field: 'minuteNumbering', value: 'for good' };
    expect(messageOf(await ask('bodies', 'set', kind))).toMatch(/^needs-reason/u);
    await get('bodies', 'set', { ...set, value: '' }, { reason: 'Standing order 12' });
    expect((await numbers())[0]).toBe('2024/1');
  });
});
