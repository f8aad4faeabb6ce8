// Minutes drafted from the record, numbered, sent round, adopted in one step, sealed, and corrected beside what was adopted.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { aHeldMeeting, lines } from './a-held-meeting.ts';

type Made = Awaited<ReturnType<typeof aHeldMeeting>>;

async function adoptedOf(made: Made, more: object = {}) {
  const { ask, meetingId, another } = made;
  const adoptedAtId = await another('2031-04-01');
  const given = { meetingId, adoptedAtId, on: '2031-04-01', signedBy: 'Alder', subjectTo: '' };
  return ask('drafting', 'adopt', { ...given, ...more });
}

describe('a draft', () => {
  it('says who was there, in which capacity and for which items', async () => {
    const { get, come, move, draft, meetingId, idOf, itemId } = await aHeldMeeting();
    await come('Alder', 'Birch');
    await get('minutes', 'addPerson', { meetingId, name: 'The Clerk', role: 'invitee' });
    for (const [name, state] of [
      ['Damson', 'apologies'],
      ['Elder', 'absent'],
    ] as const) {
      await get('minutes', 'attend', { meetingId, personId: idOf(name), state, remote: false });
    }
    await get('minutes', 'take', { itemId });
    await get('minutes', 'move', move('Cedar', 'arrives', '19:20'));
    await get('minutes', 'move', move('Birch', 'leaves', '20:05'));
    await get('drafting', 'begin', { meetingId });
    const { people, presiding, items } = await draft();
    expect(
      people.map(({ group, name, capacity, when }) =>
        [group, name, ...capacity, ...when].map((each) => speak('en', each)).join(' | '),
      ),
    ).toEqual([
      'present | Alder | Chair',
      'present | Birch | Member | left during 2030/1 (20:05)',
      'present | Cedar | Member | arrived during 2030/1 (19:20)',
      'in attendance | The Clerk | Standing invitee',
      'apologies | Damson | Member',
      'absent | Elder | Member',
    ]);
    expect(presiding).toBe('Alder');
    expect(lines(items[0]?.blocks ?? [])).toEqual([
      'Cedar arrived at 19:20.',
      'Birch left the meeting at 20:05.',
      'The quorum was lost: members who counted: 2; needed: 3.',
    ]);
  });

  it('names who presided for as long as the record shows that they did', async () => {
    const { get, come, move, draft, itemId, show } = await aHeldMeeting();
    const presided = async () => {
      const { presiding } = await draft();
      return presiding === null ? null : speak('en', presiding);
    };
    await come('Alder', 'Birch');
    await get('minutes', 'take', { itemId });
    await get('minutes', 'move', move('Birch', 'leaves', '19:30'));
    expect(await presided()).toBe('Alder');
    await get('minutes', 'move', move('Alder', 'leaves', '20:05'));
    await get('minutes', 'move', move('Alder', 'arrives', '20:30'));
    expect(await presided()).toBe('Alder, until 20:05');
    const alder = (await show()).attendees.find(({ name }) => name === 'Alder');
    for (const { id } of alder?.movements ?? []) await get('minutes', 'removeMovement', { id });
    await get('minutes', 'move', move('Alder', 'leaves', ''));
    expect(await presided()).toBe('Alder, at the beginning');
  });

  it('names nobody as presiding where the chair came later', async () => {
    const { come, get, move, draft } = await aHeldMeeting();
    await come('Birch');
    await get('minutes', 'move', move('Alder', 'arrives', '19:20'));
    expect((await draft()).presiding).toBeNull();
  });

  it('has each item in the order taken, with what was declared, decided, voted and asked for, and no more', async () => {
    const made = await aHeldMeeting();
    const { get, come, decide, draft, itemId, idOf, addItem } = made;
    const [lease, roof] = [await addItem('Lease'), await addItem('Roof')];
    await addItem('Fence');
    await come('Alder', 'Birch', 'Cedar', 'Damson');
    await get('minutes', 'take', { itemId: lease });
    await get('minutes', 'take', { itemId });
    await get('minutes', 'putOff', { itemId: roof, outcome: 'deferred' });
    const nature = 'Employed by the auditor.';
    await get('minutes', 'declare', { itemId, personId: idOf('Birch'), nature, followed: 'left' });
    const id = await decide('named');
    for (const name of ['Alder', 'Cedar', 'Damson'] as const) {
      const vote = name === 'Cedar' ? ('against' as const) : ('for' as const);
      await get('minutes', 'vote', { decisionId: id, personId: idOf(name), vote });
    }
    await get('minutes', 'setDecision', { id, field: 'moverId', value: idOf('Alder') });
    await get('minutes', 'setDecision', { id, field: 'seconderId', value: idOf('Cedar') });
    await get('minutes', 'act', { itemId, line: '@Alder by 30 June 2031: write to the auditor' });
    const { items, notTaken } = await draft();
    expect(items.map(({ title }) => title)).toEqual(['Lease', 'Adopt the accounts', 'Roof']);
    expect(notTaken).toEqual(['4 Fence']);
    expect(lines(items[1]?.blocks ?? [])).toEqual([
      'Birch declared an interest: Employed by the auditor. Left the room.',
      'Resolved: That the accounts be adopted',
      'Moved by Alder, seconded by Cedar.',
      'Carried: 2 for, 1 against, 0 abstained.',
      'For: Alder, Damson.',
      'Against: Cedar.',
      'Action: write to the auditor (Alder, by 30 June 2031)',
    ]);
    expect(lines(items[2]?.blocks ?? [])).toEqual(['Deferred.']);
  });

  it('says under which dispensation a member with an interest took part', async () => {
    const { get, come, draft, itemId, idOf, bodyId } = await aHeldMeeting();
    await come('Alder', 'Birch', 'Cedar');
    await get('minutes', 'take', { itemId });
    const { id: dispensationId } = await get('interests', 'addDispensation', {
      bodyId,
      personId: idOf('Birch'),
      matter: 'The accounts',
      scope: 'both',
      from: '2031-01-01',
      to: '2031-12-31',
      reason: 'Too few could vote otherwise',
      grantedBy: 'The clerk',
      grantedOn: '2024-07-01',
    });
    const declared = {
      itemId,
      personId: idOf('Birch'),
      nature: 'A field',
      followed: 'stayed',
      dispensationId,
    };
    await get('minutes', 'declare', declared);
    expect(lines((await draft()).items[0]?.blocks ?? [])).toEqual([
      'Birch declared an interest: A field. Stayed and took part.',
      'Under a dispensation granted by The clerk on 1 July 2024: The accounts (To speak and to vote).',
    ]);
  });

  it('says when the public were excluded, by which resolution, and when they came back', async () => {
    const { get, draft, itemId, addItem } = await aHeldMeeting();
    const [tender, close] = [await addItem('Tender', 'exempt'), await addItem('Close')];
    for (const each of [itemId, tender, close]) await get('minutes', 'take', { itemId: each });
    const { items } = await draft();
    expect(items.map(({ isClosed, before }) => [isClosed, before.length])).toEqual([
      [false, 0],
      [true, 1],
      [false, 1],
    ]);
    expect(lines(items[1]?.before ?? []).join(' ')).toMatch(/^The public were excluded.*Tender/u);
    expect(lines(items[2]?.before ?? []).join(' ')).toMatch(/^The public were admitted again/u);
  });

  it('has the chair’s opinion and the special circumstances of what was taken late', async () => {
    const { get, draft, meetingId, itemId, session } = await aHeldMeeting('council-england');
    await get('meetings', 'set', { id: meetingId, field: 'state', value: 'called' });
    await get('notice', 'publish', { meetingId, kind: 'agenda', on: session.today(), time: '', by: '' });
    const { id: late } = await get('agenda', 'addItem', {
      meetingId,
      sectionId: null,
      title: 'Flood',
      purpose: 'decide',
      late: { opinionOf: 'the Chair', circumstances: 'The river rose on Monday.', on: '2031-03-03' },
    });
    for (const each of [itemId, late]) await get('minutes', 'take', { itemId: each });
    expect(lines((await draft()).items[1]?.blocks ?? [])).toEqual([
      'Taken late: in the opinion of the Chair it was urgent, because of these special circumstances: The river rose on Monday.',
    ]);
  });
});

describe('the numbers of minutes', () => {
  it('run on over the year of a council, from May, and stay once they are given', async () => {
    const { get, bodyId, meetingId, itemId, drafting, addItem, another } = await aHeldMeeting();
    await get('bodies', 'set', { id: bodyId, field: 'minuteNumbering', value: 'by year' });
    await get('minutes', 'take', { itemId });
    const lease = await addItem('Lease');
    await get('minutes', 'take', { itemId: lease });
    await get('drafting', 'begin', { meetingId });
    const numbers = async (id: string) =>
      (await get('drafting', 'show', { meetingId: id })).draft.items.map(({ number }) => number);
    expect(await numbers(meetingId)).toEqual(['2030/1', '2030/2']);
    const [april, may] = [await another('2031-04-01'), await another('2031-05-06')];
    for (const id of [april, may]) {
      const item = { meetingId: id, sectionId: null, title: 'Roof', purpose: 'decide', late: null } as const;
      const { id: roof } = await get('agenda', 'addItem', item);
      await get('minutes', 'take', { itemId: roof });
      await get('drafting', 'begin', { meetingId: id });
    }
    expect([await numbers(april), await numbers(may)]).toEqual([['2030/3'], ['2031/1']]);
    const fence = await addItem('Fence');
    await get('minutes', 'take', { itemId: fence });
    expect((await drafting()).numbering.map((each) => speak('en', each))).toEqual([
      'One minute has no number yet.',
    ]);
    await get('drafting', 'number', { meetingId });
    expect(await numbers(meetingId)).toEqual(['2030/1', '2030/2', '2030/4']);
    expect((await drafting()).numbering).toEqual([]);
    await get('minutes', 'putOff', { itemId: lease, outcome: 'to come' });
    expect((await drafting()).numbering.map((each) => speak('en', each))).toEqual([
      'The numbers don’t follow the order in which the items were taken.',
    ]);
    await get('drafting', 'number', { meetingId });
    expect(await numbers(meetingId)).toEqual(['2030/1', '2030/2']);
  });
});

describe('drafts sent round', () => {
  it('are recorded with the text they had, and what was said of them with what was answered', async () => {
    const { ask, get, meetingId, itemId, drafting } = await aHeldMeeting();
    const sending = { meetingId, on: '2031-03-10', to: 'All members' };
    expect(messageOf(await ask('drafting', 'circulate', sending))).toMatch(/^not-drafted/u);
    await get('minutes', 'take', { itemId });
    await get('drafting', 'begin', { meetingId });
    await get('drafting', 'circulate', sending);
    expect((await drafting()).circulations).toMatchObject([{ to: 'All members', isAsNow: true }]);
    const comment = { meetingId, who: 'Birch', on: '2031-03-12', text: 'I left at eight' } as const;
    const { id } = await get('drafting', 'comment', { ...comment, itemId });
    const other = await get('drafting', 'comment', { ...comment, itemId: null });
    await get('drafting', 'answer', { id, answered: 'taken up', answer: 'The clock was slow' });
    await get('minutes', 'write', { itemId, text: 'Birch left at eight.' });
    const { circulations, comments } = await drafting();
    expect(circulations).toMatchObject([{ isAsNow: false }]);
    expect(comments.find((each) => each.id === id)).toMatchObject({
      who: 'Birch',
      answered: 'taken up',
      answer: 'The clock was slow',
    });
    await get('drafting', 'removeComment', { id: other.id });
    expect((await drafting()).comments).toHaveLength(1);
  });
});

describe('an adoption', () => {
  it.each([
    ['not-held', { state: 'called' }],
    ['not-drafted', { state: 'held' }],
  ])('is refused: %s', async (code, { state }) => {
    const made = await aHeldMeeting();
    await made.get('meetings', 'set', { id: made.meetingId, field: 'state', value: state });
    expect(messageOf(await adoptedOf(made))).toMatch(new RegExp(`^${code}`, 'u'));
  });

  it('is refused by a meeting that isn’t later, isn’t held, or is another body’s; and before its day', async () => {
    const made = await aHeldMeeting();
    const { get, meetingId, another } = made;
    await get('drafting', 'begin', { meetingId });
    const april = await another('2031-04-01');
    const said = async (more: object) =>
      messageOf(await adoptedOf({ ...made, another: async () => Promise.resolve(april) }, more));
    expect(await said({ adoptedAtId: await another('2031-02-04') })).toMatch(
      /^not-later: .*4 February 2031/u,
    );
    expect(await said({ adoptedAtId: meetingId })).toMatch(/^not-later/u);
    expect(await said({ on: '2031-03-31' })).toMatch(/^too-early/u);
    const planned = await another('2031-06-03', false);
    expect(await said({ adoptedAtId: planned })).toMatch(/^not-held: .*3 June 2031 isn’t marked as held/u);
  });

  it('is signed by who presided where they are adopted, where the record of that meeting says who', async () => {
    const { get, another, come, idOf, drafting } = await aHeldMeeting();
    await come('Alder');
    const meetingId = await another('2031-04-01');
    await another('2031-05-06');
    const presided = async () => (await drafting()).later.map((each) => each.presided);
    expect(await presided()).toEqual([null, null]);
    const alder = { meetingId, personId: idOf('Alder') };
    await get('minutes', 'attend', { ...alder, state: 'present', remote: false });
    expect(await presided()).toEqual(['Alder', null]);
    await get('minutes', 'move', { ...alder, what: 'leaves', at: '19:40', itemId: null });
    expect(await presided()).toEqual([null, null]);
  });

  it('waits for the votes that aren’t recorded', async () => {
    const made = await aHeldMeeting();
    const { get, meetingId, come, decide } = made;
    await come('Alder', 'Birch', 'Cedar');
    const id = await decide('show of hands');
    await get('drafting', 'begin', { meetingId });
    expect(messageOf(await adoptedOf(made))).toMatch(/^no-votes: .*Adopt the accounts/u);
    await get('minutes', 'count', { id, inFavour: 3, against: 0, abstained: 0 });
    await get('register', 'undo', {});
    await get('minutes', 'setDecision', { id, field: 'how', value: 'assent' });
    expect(
      (await adoptedOf({ ...made, another: () => made.another('2031-05-06') }, { on: '2031-05-06' })).ok,
    ).toBe(true);
  });

  it('seals what was adopted: it changes, and the adoption is taken back, only with a reason', async () => {
    const made = await aHeldMeeting();
    const { ask, get, meetingId, itemId, drafting } = made;
    await get('minutes', 'write', { itemId, text: 'The accounts were presented.' });
    await get('drafting', 'begin', { meetingId });
    await get('minutes', 'write', { itemId, text: 'The accounts were read.' });
    expect((await adoptedOf(made, { subjectTo: '“read” for “presented”' })).ok).toBe(true);
    const { adoption } = await drafting();
    expect(adoption).toMatchObject({ signedBy: 'Alder', subjectTo: '“read” for “presented”' });
    // The meeting is named by its body alone: its day is said already.
    expect(speak('en', adoption?.says ?? '')).toBe('Adopted on 1 April 2031 by Council');
    expect(messageOf(await adoptedOf({ ...made, another: () => made.another('2031-05-06') }))).toMatch(
      /^adopted:/u,
    );
    const write = { itemId, text: 'Nothing happened.' };
    expect(messageOf(await ask('minutes', 'write', write))).toMatch(
      /^needs-reason: The minutes .*adopted on 1 April 2031/u,
    );
    expect(messageOf(await ask('meetings', 'set', { id: meetingId, field: 'place', value: 'Hall' }))).toMatch(
      /^needs-reason/u,
    );
    expect(messageOf(await ask('drafting', 'takeBack', { meetingId }))).toMatch(/^needs-reason/u);
    await get('drafting', 'takeBack', { meetingId }, { reason: 'Adopted by mistake' });
    expect((await drafting()).adoption).toBeNull();
    await get('minutes', 'write', write);
  });

  it('an undo after adoption is refused with the reason, of what is sealed and of the adoption itself', async () => {
    const made = await aHeldMeeting();
    const { ask, get, meetingId, itemId, session } = made;
    await get('minutes', 'write', { itemId, text: 'The accounts were presented.' });
    await get('drafting', 'begin', { meetingId });
    await get('minutes', 'write', { itemId, text: 'The accounts were read.' });
    const written = session.live.log.lastBatch();
    expect((await adoptedOf(made)).ok).toBe(true);
    expect(messageOf(await ask('register', 'undo', {}))).toMatch(/^needs-reason: The minutes/u);
    expect(messageOf(await ask('history', 'undoBatch', { batch: written }))).toMatch(
      /^needs-reason: The minutes/u,
    );
    await get('register', 'undo', {}, { reason: 'The wrong meeting' });
    const { adoption } = await get('drafting', 'show', { meetingId });
    expect(adoption).toBeNull();
  });

  it('leaves room for a correction beside it, with the original kept', async () => {
    const made = await aHeldMeeting();
    const { ask, get, meetingId, itemId, draft, another, drafting } = made;
    await get('minutes', 'write', { itemId, text: 'The sum of 40.' });
    await get('drafting', 'begin', { meetingId });
    const correction = {
      itemId,
      original: '40',
      corrected: '50',
      reason: 'A slip',
      decidedAtId: null,
      on: '2031-05-06',
    };
    expect(messageOf(await ask('drafting', 'correct', correction))).toMatch(/^not-adopted/u);
    expect((await adoptedOf(made)).ok).toBe(true);
    const decidedAtId = await another('2031-05-06');
    const { id } = await get('drafting', 'correct', { ...correction, decidedAtId });
    const [item] = (await draft()).items;
    expect(item?.text).toBe('The sum of 40.');
    expect(item?.corrections.map(({ says }) => speak('en', says))).toEqual([
      'Corrected on 6 May 2031, as decided by the meeting of 6 May 2031: for “40” read “50”. Reason: A slip',
    ]);
    expect((await drafting()).later).toHaveLength(2);
    await get('drafting', 'removeCorrection', { id });
    expect((await draft()).items[0]?.corrections).toEqual([]);
  });
});

describe('what the public is told', () => {
  it('of an item taken in private is kept beside its text', async () => {
    const { get, draft, drafting, addItem } = await aHeldMeeting();
    const itemId = await addItem('Tender', 'exempt');
    await get('minutes', 'take', { itemId });
    await get('drafting', 'summarise', { itemId, text: 'A tender was accepted.' });
    await get('minutes', 'write', { itemId, text: 'The lowest was 40.' });
    expect((await draft()).items).toMatchObject([
      { isClosed: true, text: 'The lowest was 40.', summary: 'A tender was accepted.' },
    ]);
    expect((await drafting()).hasPrivate).toBe(true);
  });
});
