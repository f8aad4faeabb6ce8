// Actions after the meeting: numbered, said more of, carried to the next meetings until they are closed.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession, type TestSession } from '../../session/a-session.ts';
import { twoSessions } from './two-sessions.ts';

const today = '2024-07-12';

/** A board with a meeting in spring that has one item, and one in autumn. */
async function aBoard(session: TestSession = anEmptySession()) {
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  const meetingOn = async (day: string) =>
    (await get('meetings', 'add', { bodyId, day, kind: 'ordinary' })).id;
  const spring = await meetingOn('2024-05-14');
  const autumn = await meetingOn('2024-09-10');
  const { id: itemId } = await get('agenda', 'addItem', {
    meetingId: spring,
    sectionId: null,
    title: 'Adopt the accounts',
    purpose: 'decide',
    late: null,
  });
  const act = async (line: string) => (await get('minutes', 'act', { itemId, line })).id;
  const update = (id: string, given: Partial<{ on: string; text: string; due: string; state: string }>) =>
    ({ id, on: today, text: '', due: '', state: 'under way', ...given }) as const;
  const line = async (id: string) => {
    const found = (await get('actions', 'list')).actions.find((each) => each.id === id);
    if (found === undefined) throw new Error('There is no such action');
    return found;
  };
  const arising = async (meetingId: string) =>
    (await get('agenda', 'show', { meetingId })).arising.map(
      ({ reference, state }) => `${reference}: ${state}`,
    );
  return { ...session, bodyId, meetingOn, spring, autumn, itemId, act, update, line, arising };
}

describe('an action', () => {
  it('is called by its body and year, and keeps that name whatever goes before it', async () => {
    const { get, act, line, meetingOn, bodyId } = await aBoard();
    const first = await act('@Treasurer by 30 June 2024: write to the auditor');
    const second = await act('@Clerk: book the hall');
    expect([(await line(first)).reference, (await line(second)).reference]).toEqual(['A 2024/1', 'A 2024/2']);
    await get('actions', 'remove', { id: first });
    expect((await line(second)).reference).toBe('A 2024/2');
    const next = await meetingOn('2025-01-14');
    const { id: itemId } = await get('agenda', 'addItem', {
      meetingId: next,
      sectionId: null,
      title: 'Budget',
      purpose: 'decide',
      late: null,
    });
    const { id } = await get('minutes', 'act', { itemId, line: '@Clerk: print the budget' });
    expect((await line(id)).reference).toBe('A 2025/1');
    const alone = await get('actions', 'add', { what: 'Mend the gate', owner: 'Clerk', due: '', bodyId });
    expect((await line(alone.id)).reference).toBe('A 2024/3');
  });

  it('keeps every update, the last state and the last day it is due', async () => {
    const { get, act, update, line } = await aBoard();
    const id = await act('@Treasurer by 30 June 2024: write to the auditor');
    expect(await line(id)).toMatchObject({ state: 'to do', due: { day: '2024-06-30' }, isOverdue: true });
    await get('actions', 'update', update(id, { on: '2024-06-03', text: 'A draft went out' }));
    await get(
      'actions',
      'update',
      update(id, { text: 'They asked for more', due: '31 July 2024', state: 'held up' }),
    );
    expect(await line(id)).toMatchObject({
      state: 'held up',
      due: { day: '2024-07-31' },
      isOverdue: false,
      last: { on: today, text: 'They asked for more' },
    });
    const { updates, firstDue, firstDueText, isPutOff, from } = await get('actions', 'show', { id });
    expect(updates.map(({ on, text, by, due }) => [on, text, by, due])).toEqual([
      [today, 'They asked for more', 'The Clerk', { day: '2024-07-31' }],
      ['2024-06-03', 'A draft went out', 'The Clerk', null],
    ]);
    expect([firstDue, firstDueText, isPutOff]).toEqual([{ day: '2024-06-30' }, '30 June 2024', true]);
    expect([from?.item, speak('en', from?.meeting ?? '')]).toEqual([
      'Adopt the accounts',
      'Board, 14 May 2024',
    ]);
  });

  it('is closed with an outcome and its day, and opened again only with a reason', async () => {
    const { get, ask, act, update, line } = await aBoard();
    const id = await act('@Treasurer: write to the auditor');
    const refusedNow = (given: Parameters<typeof update>[1]) => ask('actions', 'update', update(id, given));
    expect(messageOf(await refusedNow({ state: 'reopened', text: 'Why' }))).toMatch(/^is-open: /u);
    expect(messageOf(await refusedNow({ on: '2024-07-13' }))).toMatch(
      /^not-yet: 13 July 2024 is still to come/u,
    );
    await get('actions', 'update', update(id, { on: '2024-07-10', state: 'no longer needed' }));
    expect(await line(id)).toMatchObject({
      isClosed: true,
      closedOn: '2024-07-10',
      state: 'no longer needed',
    });
    expect(messageOf(await refusedNow({ text: 'Still going' }))).toMatch(/^is-closed: It is closed/u);
    expect(messageOf(await refusedNow({ state: 'reopened' }))).toMatch(/^needs-words: Say why/u);
    expect(messageOf(await refusedNow({ on: '2024-07-09', state: 'reopened', text: 'Why' }))).toMatch(
      /^before-closing: It was closed on 10 July 2024/u,
    );
    await get('actions', 'update', update(id, { state: 'reopened', text: 'The auditor wrote back' }));
    expect(await line(id)).toMatchObject({ isClosed: false, closedOn: null, state: 'reopened' });
    expect((await get('actions', 'show', { id })).updates).toHaveLength(2);
  });

  it('is put right where it was mistyped, and finds who it is for', async () => {
    const { get, ask, act, line } = await aBoard();
    const person = await get('people', 'add', { kind: 'person', name: 'Rowan Birch', titleOrInitials: '' });
    const group = await get('people', 'add', { kind: 'group', name: 'Finance group', titleOrInitials: 'FG' });
    const id = await act('@Rowan Birch: write to the auditor');
    expect((await line(id)).holderId).toBe(person.id);
    await get('actions', 'set', { id, field: 'owner', value: 'FG' });
    expect(await line(id)).toMatchObject({ owner: 'FG', holderId: group.id });
    const { remarks } = await get('actions', 'set', { id, field: 'owner', value: 'Nobody' });
    expect(remarks.map((each) => speak('en', each)).join()).toMatch(/Nobody/u);
    expect(await line(id)).toMatchObject({ owner: 'Nobody', holderId: null });
    expect(messageOf(await ask('actions', 'set', { id, field: 'what', value: '' }))).toMatch(/^empty: /u);
    await get('actions', 'set', { id, field: 'due', value: '1 August 2024' });
    expect((await line(id)).dueDay).toBe('2024-08-01');
    await get('actions', 'set', { id, field: 'due', value: 'when the roof is dry' });
    expect(await get('actions', 'show', { id })).toMatchObject({
      due: 'when the roof is dry',
      firstDueText: 'when the roof is dry',
      isPutOff: false,
    });
  });

  it('becomes a supporting activity, and each leads to the other', async () => {
    const { get, ask, act, line } = await aBoard();
    const person = await get('people', 'add', { kind: 'person', name: 'Rowan Birch', titleOrInitials: '' });
    const objective = await get('strategy', 'addObjective', { ref: '1', title: 'Sound finances' });
    const id = await act('@Rowan Birch by 30 September 2024: write a reserves policy');
    const become = { id, objectiveId: objective.id };
    const { activityId } = await get('actions', 'becomeActivity', become);
    expect(await line(id)).toMatchObject({ isClosed: true, state: 'passed on' });
    expect((await get('actions', 'show', { id })).activity?.id).toBe(activityId);
    const [made] = await get('activities', 'list');
    expect(made).toMatchObject({
      id: activityId,
      description: 'write a reserves policy',
      due: '2024-09-30',
      leads: [{ holderId: person.id }],
      actions: [{ id, reference: 'A 2024/1' }],
    });
    expect(messageOf(await ask('actions', 'becomeActivity', become))).toMatch(/^is-activity: /u);
    expect((await get('actions', 'list')).alsoLed).toMatchObject([
      // It has no ref, and isn't called by its first words beside them.
      { holderId: person.id, title: '', description: 'write a reserves policy' },
    ]);
  });
});

describe('matters arising', () => {
  it('are what earlier meetings asked for, until the meeting after it is closed', async () => {
    const { get, act, update, arising, spring, autumn, meetingOn } = await aBoard();
    const summer = await meetingOn('2024-07-09');
    const one = await act('@Treasurer: write to the auditor');
    const two = await act('@Clerk: book the hall');
    expect(await arising(spring)).toEqual([]);
    expect(await arising(summer)).toEqual(['A 2024/1: to do', 'A 2024/2: to do']);
    await get('actions', 'update', update(one, { on: '2024-07-01', state: 'done' }));
    await get('actions', 'update', update(two, { on: '2024-07-10', state: 'under way' }));
    expect(await arising(summer)).toEqual(['A 2024/1: done', 'A 2024/2: to do']);
    expect(await arising(autumn)).toEqual(['A 2024/2: under way']);
  });
});

describe('on two copies', () => {
  it('two actions that were given one number have two references, the same two on both', async () => {
    const { clerk, officer, exchange } = twoSessions();
    const board = await aBoard(clerk);
    await exchange();
    const act = (session: TestSession, line: string) =>
      session.get('minutes', 'act', { itemId: board.itemId, line });
    const before = await act(clerk, '@Clerk: book the hall');
    await exchange();
    const [ours, theirs] = [await act(clerk, '@Clerk: write'), await act(officer, '@Officer: ring')];
    const referencesAt = async ({ get }: TestSession) =>
      new Map((await get('actions', 'list')).actions.map(({ id, reference }) => [id, reference]));
    await exchange();
    const [here, there] = [await referencesAt(clerk), await referencesAt(officer)];
    expect(there).toEqual(here);
    expect(here.get(before.id)).toBe('A 2024/1');
    expect(new Set([here.get(ours.id), here.get(theirs.id)])).toEqual(new Set(['A 2024/2', 'A 2024/2a']));
    expect((await referencesAt(officer)).size).toBe(3);
    await act(officer, '@Officer: file it');
    expect([...(await referencesAt(officer)).values()]).toContain('A 2024/3');
  });

  it('what both said of an action stays, and what one closed the other doesn’t open unknowingly', async () => {
    const { clerk, officer, exchange } = twoSessions();
    const { act, update } = await aBoard(clerk);
    const id = await act('@Treasurer: write to the auditor');
    await exchange();
    await clerk.get('actions', 'update', update(id, { on: '2024-07-10', state: 'done', text: 'Sent' }));
    await officer.get('actions', 'update', update(id, { on: '2024-07-11', text: 'A second draft' }));
    await exchange();
    for (const { get } of [clerk, officer]) {
      const shown = await get('actions', 'show', { id });
      expect(shown).toMatchObject({ isClosed: true, closedOn: '2024-07-10', state: 'done' });
      expect(shown.updates.map(({ text }) => text)).toEqual(['A second draft', 'Sent']);
      expect(await get('conflicts', 'count')).toBe(0);
    }
  });
});
