// A year of one committee on two copies: a clerk and an officer each do their part, send one another what they wrote, and end with one register.

import { describe, expect, it } from 'vitest';
import { vectorOf } from '../../../../electron/register/merge/peers.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import type { TestSession } from '../../session/a-session.ts';
import { twoSessions } from '../follow-up/two-sessions.ts';

const members = ['The Chair', 'North', 'South', 'East', 'West'];

/** Six meetings from a rule, with the seats and the quorum. */
async function schedule({ get }: TestSession) {
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Planning Committee',
    kind: 'committee-england',
    nation: 'england-and-wales',
  });
  for (const person of members) {
    const role = person === 'The Chair' ? ('chair' as const) : ('member' as const);
    await get('bodies', 'addSeat', { bodyId, person, role, from: '', to: '', capacity: '' });
  }
  const reason = 'Standing order 4';
  await get('bodyRules', 'set', { bodyId, rule: 'quorum', text: '3', reason });
  const days = { from: '2031-01-01', to: '2031-12-31', policy: 'next working day', changed: [] } as const;
  const plan = { bodyId, rule: 'first Tuesday of alternate months', ...days };
  const chosen = (await get('meetings', 'plan', plan)).lines.map(({ planned }) => planned);
  expect(await get('meetings', 'planYear', { ...plan, kind: 'ordinary', chosen })).toEqual({ added: 6 });
  const { meetings } = await get('meetings', 'list');
  const [january = '', march = ''] = meetings.map(({ id }) => id);
  const people = new Map((await get('people', 'list')).map(({ id, name }) => [name, id]));
  return { bodyId, january, march, idOf: (name: string) => people.get(name) ?? '' };
}

describe('a year on two copies', () => {
  it('ends with equal registers, whoever did what', async () => {
    const { clerk, officer, exchange } = twoSessions();
    const { get } = clerk;
    const { bodyId, january, march, idOf } = await schedule(clerk);
    const add = async (copy: TestSession, title: string, meetingId = january) => {
      const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null } as const;
      return (await copy.get('agenda', 'addItem', item)).id;
    };
    const drain = await add(clerk, 'Drainage');
    await exchange();

    // The officer brings the exempt item with a member barred from its paper, while the clerk adds another.
    const lease = await add(officer, 'Lease');
    await officer.get('agenda', 'setItem', { id: lease, field: 'openness', value: 'exempt' });
    const { id: paperId } = await officer.get('papers', 'add', {
      form: 'written',
      itemId: lease,
      title: 'Terms',
    });
    const barred = { name: 'West', access: 'barred', reason: 'A neighbour' } as const;
    await officer.get('papers', 'setReader', { paperId, ...barred });
    const charges = await add(clerk, 'Charges');
    await exchange();

    const on = clerk.session.today();
    await get('notice', 'publish', { meetingId: january, kind: 'agenda', on, time: '', by: '' });
    await exchange();
    const flood = { meetingId: january, sectionId: null, title: 'Flood', purpose: 'decide' } as const;
    expect(messageOf(await officer.ask('agenda', 'addItem', { ...flood, late: null }))).toMatch(/^is-late/u);
    const late = { opinionOf: 'The Chair', circumstances: 'The river rose', on };
    const { id: urgent } = await officer.get('agenda', 'addItem', { ...flood, late });
    const { id: dispensationId } = await get('interests', 'addDispensation', {
      bodyId,
      personId: idOf('South'),
      matter: 'Drainage',
      scope: 'both',
      from: '2031-01-01',
      to: '2031-12-31',
      reason: 'Too few could vote otherwise',
      grantedBy: 'The monitoring officer',
      grantedOn: on,
    });
    await exchange();

    // Both take the minutes.
    const attend = { meetingId: january, state: 'present', remote: false } as const;
    for (const name of members) await get('minutes', 'attend', { ...attend, personId: idOf(name) });
    for (const name of members) await officer.get('minutes', 'attend', { ...attend, personId: idOf(name) });
    await exchange();
    await get('minutes', 'take', { itemId: drain });
    await officer.get('minutes', 'declare', {
      itemId: drain,
      personId: idOf('North'),
      nature: 'A field',
      followed: 'left',
    });
    await officer.get('minutes', 'declare', {
      itemId: drain,
      personId: idOf('South'),
      nature: 'A cottage',
      followed: 'stayed',
      dispensationId,
    });
    await exchange();
    const dug = { itemId: drain, text: 'That it be dug', how: 'show of hands' } as const;
    const { id: tied } = await get('minutes', 'decide', dug);
    await get('minutes', 'count', { id: tied, inFavour: 2, against: 2, abstained: 0 });
    await exchange();
    await officer.get('minutes', 'setDecision', { id: tied, field: 'casting', value: 'for' });
    await get('minutes', 'take', { itemId: charges });
    const stand = { itemId: charges, text: 'That they stand', how: 'named' } as const;
    const { id: named } = await get('minutes', 'decide', stand);
    await exchange();
    // Each hears half of the names.
    for (const [at, name] of members.entries()) {
      const copy = at % 2 === 0 ? clerk : officer;
      await copy.get('minutes', 'vote', { decisionId: named, personId: idOf(name), vote: 'for' });
    }
    await officer.get('minutes', 'act', {
      itemId: charges,
      line: '@The Chair by 30 June 2031: write to all',
    });
    await exchange();
    for (const name of ['South', 'East', 'West']) {
      const gone = { meetingId: january, personId: idOf(name), what: 'leaves', at: '' } as const;
      await get('minutes', 'move', { ...gone, itemId: charges });
    }
    const seen = () => officer.get('minutes', 'item', { meetingId: january, itemId: charges });
    expect((await seen())?.isLost).toBe(false);
    await exchange();
    expect((await seen())?.isLost).toBe(true);
    await officer.get('minutes', 'adjourn', { meetingId: january, day: '2031-01-14' });
    await exchange();

    // The minutes are drafted on one copy, adopted on the other.
    for (const id of [january, march]) await get('meetings', 'set', { id, field: 'state', value: 'held' });
    await get('drafting', 'begin', { meetingId: january });
    await exchange();
    const signed = { on: '2031-03-04', signedBy: 'The Chair', subjectTo: 'A name was put right' };
    await officer.get('drafting', 'adopt', { meetingId: january, adoptedAtId: march, ...signed });
    await exchange();

    const { arising } = await get('agenda', 'show', { meetingId: march });
    expect(arising.map(({ what }) => what)).toEqual(['write to all']);
    expect(snapshot(officer.session.live)).toEqual(snapshot(clerk.session.live));
    expect(vectorOf(officer.session.live)).toEqual(vectorOf(clerk.session.live));
    for (const { session } of [clerk, officer]) expect(verify(session.live).problems).toEqual([]);
    const { draft } = await officer.get('drafting', 'show', { meetingId: january });
    const said = draft.items.flatMap(({ blocks }) => blocks.map(({ says }) => speak('en', says)));
    expect(said).toContain('Resolved: That it be dug');
    expect(said).toContain('Resolved: That they stand');
    expect(
      (await clerk.get('agenda', 'show', { meetingId: january })).parts
        .flatMap(({ items }) => items)
        .some(({ id }) => id === urgent),
    ).toBe(true);
  });
});
