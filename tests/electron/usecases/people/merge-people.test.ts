// Two spellings of somebody who sat, attended, moved and voted become one, with all of it; and who voted can't be deleted.

import { describe, expect, it } from 'vitest';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

/** A council in which "A Birch" sits and votes at a meeting, and "Ann Birch" is in the register as well. */
async function twoSpellings() {
  const session = anEmptySession();
  const { get } = session;
  const body = await get('bodies', 'add', {
    name: 'Council',
    kind: 'parish-england',
    nation: 'england-and-wales',
  });
  const noDays = { bodyId: body.id, from: '', to: '', capacity: '' };
  await get('bodies', 'addSeat', { ...noDays, person: 'A Birch', role: 'chair' });
  await get('bodies', 'addSeat', { ...noDays, person: 'Cedar', role: 'member' });
  const { id: stays } = await get('people', 'add', { kind: 'person', name: 'Ann Birch' });
  const { id: meetingId } = await get('meetings', 'add', {
    bodyId: body.id,
    day: '2031-03-04',
    kind: 'ordinary',
  });
  const { id: itemId } = await get('agenda', 'addItem', {
    meetingId,
    sectionId: null,
    title: 'Adopt the accounts',
    purpose: 'decide',
    late: null,
  });
  const idOf = async (name: string) =>
    (await get('people', 'list')).find((each) => each.name === name)?.id ?? '';
  const goes = await idOf('A Birch');
  const there = { meetingId, remote: false, state: 'present' } as const;
  await get('minutes', 'attend', { ...there, personId: goes });
  await get('minutes', 'attend', { ...there, personId: await idOf('Cedar') });
  const { id: decisionId } = await get('minutes', 'decide', { itemId, text: 'Adopted', how: 'named' });
  await get('minutes', 'vote', { decisionId, personId: goes, vote: 'for' });
  await get('minutes', 'setDecision', { id: decisionId, field: 'moverId', value: goes });
  await get('minutes', 'declare', { itemId, personId: goes, nature: 'Lives next door', followed: 'stayed' });
  await get('minutes', 'act', { itemId, line: '@A Birch by 30 June: write to the auditor' });
  await get('minutes', 'move', { meetingId, personId: goes, what: 'leaves', at: '20:10', itemId });
  const show = async () => ({
    ...(await get('minutes', 'show', { meetingId })),
    item: await get('minutes', 'item', { meetingId, itemId }),
  });
  return { ...session, body, meetingId, itemId, goes, stays, there, show };
}

describe('two spellings of one person', () => {
  it('become one, with seats, attendance, movements, votes, declarations and actions', async () => {
    const { get, goes, stays, show, body } = await twoSpellings();
    const before = await show();
    await get('people', 'merge', { goes, stays, kind: 'person' });
    expect((await get('people', 'list')).map(({ name }) => name)).toEqual(['Ann Birch', 'Cedar']);
    expect((await get('bodies', 'show', { id: body.id })).seats[0]?.person).toBe('Ann Birch');
    const { attendees, item } = await show();
    expect(attendees).toMatchObject([
      { personId: stays, name: 'Ann Birch', role: 'chair', votes: true, movements: [{ what: 'leaves' }] },
      { name: 'Cedar' },
    ]);
    expect(item).toMatchObject({
      declarations: [{ name: 'Ann Birch' }],
      decisions: [{ mover: 'Ann Birch', voters: [{ personId: stays, vote: 'for' }, { name: 'Cedar' }] }],
    });
    await get('register', 'undo', {});
    expect(await show()).toEqual(before);
  });

  it('of whom one is only expected are one, whichever of them it is', async () => {
    const { get, goes, stays, show, there } = await twoSpellings();
    await get('minutes', 'attend', { ...there, personId: stays, state: 'expected' });
    await get('people', 'merge', { goes, stays, kind: 'person' });
    expect((await show()).attendees[0]).toMatchObject({ name: 'Ann Birch', state: 'present', role: 'chair' });
    await get('register', 'undo', {});
    await get('people', 'merge', { goes: stays, stays: goes, kind: 'person' });
    expect((await show()).attendees[0]).toMatchObject({ name: 'A Birch', state: 'present', role: 'chair' });
  });

  it('that are both marked at one meeting are refused, with the meeting and what to do', async () => {
    const { get, ask, goes, stays, there } = await twoSpellings();
    await get('minutes', 'attend', { ...there, personId: stays });
    const refused = messageOf(await ask('people', 'merge', { goes, stays, kind: 'person' }));
    expect(refused).toMatch(/^both-there: A Birch and Ann Birch are each marked at .*4 March 2031/u);
    expect(refused).toMatch(/Take back one of the two marks/u);
    await get('minutes', 'attend', { ...there, personId: stays, state: 'expected' });
    await get('people', 'merge', { goes, stays, kind: 'person' });
  });

  it('who voted can’t be deleted, and the reason is said', async () => {
    const { ask, goes } = await twoSpellings();
    expect(messageOf(await ask('people', 'remove', { id: goes, kind: 'person' }))).toMatch(
      /^still-used: A Birch voted, and how a member voted is kept/u,
    );
  });
});

describe('two spellings of somebody barred from a paper', () => {
  it('become one who is barred; where only one of them is, somebody says which', async () => {
    const { get, ask, goes, stays, itemId, meetingId } = await twoSpellings();
    const { id: paperId } = await get('papers', 'add', { form: 'written', itemId, title: 'The lease' });
    const reader = { paperId, reason: '' } as const;
    await get('papers', 'setReader', { ...reader, name: 'A Birch', access: 'barred' });
    await get('papers', 'setReader', { ...reader, name: 'Ann Birch', access: 'may see it' });
    expect(messageOf(await ask('people', 'merge', { goes, stays, kind: 'person' }))).toContain('The lease');
    await get('papers', 'setReader', { ...reader, name: 'Ann Birch', access: 'barred' });
    await get('people', 'merge', { goes, stays, kind: 'person' });
    const [paper] = (await get('papers', 'show', { meetingId })).papers;
    expect(paper?.readers).toMatchObject([{ name: 'Ann Birch', access: 'barred' }]);
  });
});

describe('two spellings of somebody kept from an item', () => {
  it('become one who is kept from it; where each has a reason of its own, somebody says which', async () => {
    const { get, ask, goes, stays, itemId, meetingId } = await twoSpellings();
    await get('agenda', 'bar', { itemId, name: 'A Birch', reason: 'Their house' });
    await get('agenda', 'bar', { itemId, name: 'Ann Birch', reason: 'Their sister’s house' });
    expect(messageOf(await ask('people', 'merge', { goes, stays, kind: 'person' }))).toContain(
      'Adopt the accounts',
    );
    await get('agenda', 'bar', { itemId, name: 'Ann Birch', reason: '' });
    await get('people', 'merge', { goes, stays, kind: 'person' });
    const [part] = (await get('agenda', 'show', { meetingId })).parts;
    expect(part?.items[0]?.bars).toMatchObject([{ name: 'Ann Birch', reason: 'Their house' }]);
  });
});
