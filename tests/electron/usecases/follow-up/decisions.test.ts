// The decisions register: found by body, person, objective, words and year, with what became of each.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

const everything = { bodyId: '', personId: '', objectiveId: '', words: '', from: '', to: '' } as const;

async function aRegisterOfDecisions() {
  const session = anEmptySession();
  const { get } = session;
  const bodyOf = async (name: string) =>
    (await get('bodies', 'add', { name, kind: 'charity', nation: 'england-and-wales' })).id;
  const decide = async (bodyId: string, day: string, title: string, text: string) => {
    const { id: meetingId } = await get('meetings', 'add', { bodyId, day, kind: 'ordinary' });
    const { id: itemId } = await get('agenda', 'addItem', {
      meetingId,
      sectionId: null,
      title,
      purpose: 'decide',
      late: null,
    });
    const { id } = await get('minutes', 'decide', { itemId, text, how: 'assent' });
    return { id, itemId, meetingId };
  };
  const [board, committee] = [await bodyOf('Board'), await bodyOf('Committee')];
  const hall = await decide(board, '2023-03-07', 'Tŷ’r gymuned', 'That the hall be let');
  const budget = await decide(board, '2024-03-05', 'Budget', 'That the budget be set at £4,000');
  const lease = await decide(committee, '2024-05-07', 'Lease', 'That the lease be renewed');
  const found = async (given: Partial<typeof everything> | Record<string, string>) =>
    (await get('decisions', 'list', { ...everything, ...given })).decisions.map(({ title }) => title);
  return { ...session, board, committee, hall, budget, lease, found };
}

describe('the decisions register', () => {
  it('has the newest first, with what was recommended, how it went and what became of it', async () => {
    const { get, found, budget } = await aRegisterOfDecisions();
    expect(await found({})).toEqual(['Lease', 'Budget', 'Tŷ’r gymuned']);
    await get('agenda', 'setItem', { id: budget.itemId, field: 'recommendation', value: 'Set it at £5,000' });
    await get('minutes', 'act', { itemId: budget.itemId, line: '@Clerk: print the budget' });
    await get('decisions', 'followUp', {
      decisionId: budget.id,
      on: '2024-04-02',
      text: 'Printed and sent out',
    });
    await get('decisions', 'followUp', { decisionId: budget.id, on: '2024-03-20', text: 'At the printer' });
    const { decisions, years, total } = await get('decisions', 'list', everything);
    const row = decisions.find(({ id }) => id === budget.id);
    expect(row).toMatchObject({
      number: '1',
      day: '2024-03-05',
      body: 'Board',
      recommendation: 'Set it at £5,000',
      text: 'That the budget be set at £4,000',
      actions: [{ reference: 'A 2024/1', state: 'to do' }],
    });
    expect(row?.followUps.map(({ on, text }) => [on, text])).toEqual([
      ['2024-03-20', 'At the printer'],
      ['2024-04-02', 'Printed and sent out'],
    ]);
    expect(speak('en', row?.result ?? '')).not.toBe('');
    expect([years, total]).toEqual([['2024', '2023'], 3]);
  });

  it('is searched by body, year and words, with or without case and accents', async () => {
    const { found, committee } = await aRegisterOfDecisions();
    expect(await found({ bodyId: committee })).toEqual(['Lease']);
    expect(await found({ from: '2023-01-01', to: '2023-12-31' })).toEqual(['Tŷ’r gymuned']);
    expect(await found({ words: 'ty gymuned' })).toEqual(['Tŷ’r gymuned']);
    expect(await found({ words: 'TŶ' })).toEqual(['Tŷ’r gymuned']);
    expect(await found({ words: 'renewed LEASE' })).toEqual(['Lease']);
    expect(await found({ words: 'renewed budget' })).toEqual([]);
  });

  it('has the number of the minute once the minutes are numbered, and is searched by it', async () => {
    const { get, found, budget } = await aRegisterOfDecisions();
    expect(await found({ words: '2024/1' })).toEqual([]);
    await get('minutes', 'take', { itemId: budget.itemId });
    await get('meetings', 'set', { id: budget.meetingId, field: 'state', value: 'held' });
    await get('drafting', 'begin', { meetingId: budget.meetingId });
    const { decisions } = await get('decisions', 'list', { ...everything, words: '2024/1' });
    expect(decisions.map(({ title, minute }) => [title, minute])).toEqual([['Budget', '2024/1']]);
  });

  it('is searched by who moved or presented it, and by the objective it is about', async () => {
    const { get, found, hall, budget } = await aRegisterOfDecisions();
    const person = await get('people', 'add', { kind: 'person', name: 'Rowan Birch', titleOrInitials: '' });
    const objective = await get('strategy', 'addObjective', { ref: '1', title: 'Sound finances' });
    await get('minutes', 'setDecision', { id: hall.id, field: 'moverId', value: person.id });
    await get('agenda', 'setItem', { id: budget.itemId, field: 'presenter', value: 'rowan birch' });
    await get('agenda', 'link', { itemId: budget.itemId, kind: 'objective', to: objective.id });
    expect(await found({ personId: person.id })).toEqual(['Budget', 'Tŷ’r gymuned']);
    expect(await found({ objectiveId: objective.id })).toEqual(['Budget']);
    const view = await get('decisions', 'list', everything);
    expect(view.people.map(({ name }) => name)).toEqual(['Rowan Birch']);
  });

  it('takes nothing from a day to come, and keeps what adopted minutes sealed open to a follow-up', async () => {
    const { ask, lease } = await aRegisterOfDecisions();
    const said = { decisionId: lease.id, on: '2099-01-01', text: 'Signed' };
    expect(messageOf(await ask('decisions', 'followUp', said))).toMatch(/^not-yet: /u);
    expect(messageOf(await ask('decisions', 'followUp', { ...said, decisionId: 'gone' }))).toMatch(
      /^not-found: /u,
    );
  });
});
