// Key decisions and private business of an executive in England: what each notice must say, what is missing, and what was published.

import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../../../shared/bodies/model/body.ts';
import { speak } from '../../../../shared/language/speak.ts';
import type { ItemNoticeKind } from '../../../../shared/meetings/model/publication.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

/** Today is 12 July 2024. */
async function anExecutive(day: string, kind: BodyKind = 'executive-england') {
  const session = anEmptySession();
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', { name: 'Cabinet', kind, nation: 'england-and-wales' });
  const { id } = await get('meetings', 'add', { bodyId, day, kind: 'ordinary' });
  const add = async (title: string) =>
    (await get('agenda', 'addItem', { meetingId: id, sectionId: null, title, purpose: 'decide', late: null }))
      .id;
  const itemId = await add('Lease of the depot');
  const show = () => get('itemNotices', 'show', { meetingId: id });
  const begin = (kindOf: ItemNoticeKind, of = itemId) =>
    get('itemNotices', 'begin', { meetingId: id, itemId: of, kind: kindOf });
  const make = async (kindOf: ItemNoticeKind) => {
    const found = (await show()).notices.find((each) => each.kind === kindOf);
    return found?.particulars.map(({ name, known, typed, isMissing }) =>
      isMissing ? `${name}: missing` : `${name}: ${typed === '' ? speak('en', known?.said ?? '') : typed}`,
    );
  };
  const publish = (kindOf: ItemNoticeKind, on: string, of = itemId) =>
    get('itemNotices', 'publish', { meetingId: id, itemId: of, kind: kindOf, on, time: '', by: 'The Clerk' });
  const duty = async (kindOf: string) =>
    (await get('notice', 'show', { meetingId: id })).duties.find((each) => each.kind === kindOf);
  const makePrivate = async (of = itemId) => {
    await get('agenda', 'setItem', { id: of, field: 'openness', value: 'exempt' });
  };
  return { ...session, bodyId, id, itemId, add, show, begin, make, publish, duty, makePrivate };
}

describe('a notice of a key decision', () => {
  it('says its eight particulars: what the register knows, what was typed, and what is missing', async () => {
    const { get, bodyId, begin, make, show } = await anExecutive('2024-09-10');
    const { id } = await begin('key decision');
    expect(await make('key decision')).toEqual([
      'isKey: A key decision is to be made on behalf of the authority.',
      'matter: Lease of the depot',
      'decisionMaker: missing',
      'when: 10 September 2024',
      'documents: missing',
      'address: missing',
      'others: Other documents relevant to the matter may be submitted to the decision maker.',
      'procedure: missing',
    ]);
    for (const [person, role] of [
      ['The Treasurer', 'member'],
      ['The Leader', 'chair'],
      ['The Monitoring Officer', 'invitee'],
    ] as const) {
      // One after another: each is a step of its own.
      // oxlint-disable-next-line no-await-in-loop
      await get('bodies', 'addSeat', { bodyId, person, role, from: '', to: '', capacity: '' });
    }
    for (const [field, value] of [
      ['documents', 'Valuation'],
      ['address', 'Town Hall'],
      ['procedure', 'Write to the clerk'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      await get('itemNotices', 'set', { id, field, value });
    }
    expect((await make('key decision'))?.slice(2)).toEqual([
      'decisionMaker: Cabinet: The Leader (Chair); The Treasurer',
      'when: 10 September 2024',
      'documents: Valuation',
      'address: Town Hall',
      'others: Other documents relevant to the matter may be submitted to the decision maker.',
      'procedure: Write to the clerk',
    ]);
    const places = (await show()).notices[0]?.particulars.map(({ place }) => speak('en', place)) ?? [];
    expect(places.map((place) => place.replace(/^.* /u, ''))).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `9(1)(${letter})`),
    );
  });

  it('lists the open papers of its item with their background papers, and no closed one', async () => {
    const { get, itemId, begin, make } = await anExecutive('2024-09-10');
    await begin('key decision');
    const paper = (title: string) =>
      get('papers', 'add', { itemId, title, form: 'to follow', author: '', dueOn: '' }).then(({ id }) => id);
    const report = await paper('Report on the depot');
    const advice = await paper('Advice of counsel');
    await get('papers', 'set', { id: advice, field: 'openness', value: 'exempt' });
    await get('papers', 'addBackground', { paperId: report, title: 'Valuation of 2023', seenAt: '' });
    expect((await make('key decision'))?.[4]).toBe('documents: Report on the depot; Valuation of 2023');
  });

  it('keeps as published what it said, whatever becomes of it, and is given again for another day', async () => {
    const { get, id, begin, publish, show, duty } = await anExecutive('2024-08-20');
    const { id: draft } = await begin('key decision');
    await get('itemNotices', 'set', { id: draft, field: 'address', value: 'Town Hall' });
    expect((await duty('key decision'))?.stands).toBe('to come');
    const { verdict, missing } = await publish('key decision', '2024-07-12');
    expect(speak('en', verdict ?? '')).toBe('In time. Clear days: 38; needed: 28.');
    expect(missing.map((each) => speak('en', each))).toContain('Documents to be considered');
    expect((await duty('key decision'))?.stands).toBe('given');
    await get('itemNotices', 'set', { id: draft, field: 'address', value: 'Library' });
    const published = (await get('notice', 'show', { meetingId: id })).publications[0];
    expect(published?.item).toBe('Lease of the depot');
    expect(published?.particulars.map(({ what, said }) => `${speak('en', what)}: ${said}`)).toEqual([
      'That it is a key decision: A key decision is to be made on behalf of the authority.',
      'The matter: Lease of the depot',
      'The day: 20 August 2024',
      'Where copies of the documents are available: Town Hall',
      'That other documents may follow: Other documents relevant to the matter may be submitted to the decision maker.',
    ]);
    await get('meetings', 'set', { id, field: 'day', value: '2024-08-27' });
    expect((await show()).notices[0]).toMatchObject({ given: null, stands: 'to come' });
  });

  it('gives way to a later door, and takes with it what was said of the matter', async () => {
    const { get, begin, make, show } = await anExecutive('2024-07-30');
    const { id } = await begin('key decision');
    await get('itemNotices', 'set', { id, field: 'matter', value: 'Whether to renew the lease' });
    expect((await show()).notices[0]?.stands).toBe('missed');
    expect((await show()).doors.map(({ kind, isOpen }) => [kind, isOpen])).toEqual([
      ['key decision', false],
      ['general exception', true],
      ['special urgency', true],
    ]);
    await begin('general exception');
    expect((await show()).notices.map(({ kind }) => kind)).toEqual(['general exception']);
    expect(await make('general exception')).toEqual([
      'matter: Whether to renew the lease',
      'informed: missing',
      'when: 30 July 2024',
      'impracticable: missing',
    ]);
    await begin('special urgency');
    const back = await begin('key decision');
    expect((await show()).notices.map(({ kind, draftId }) => [kind, draftId])).toEqual([
      ['key decision', back.id],
    ]);
  });

  it('begins with what the last one said of where documents are', async () => {
    const { get, begin, make, add } = await anExecutive('2024-09-10');
    const first = await begin('key decision');
    await get('itemNotices', 'set', { id: first.id, field: 'address', value: 'Town Hall' });
    const other = await add('Roads');
    await begin('key decision', other);
    await get('itemNotices', 'leaveOut', { id: first.id });
    expect((await make('key decision'))?.[5]).toBe('address: Town Hall');
  });

  it('is due for what the forward plan calls one', async () => {
    const { get, id, bodyId, show } = await anExecutive('2024-09-10');
    const { id: planned } = await get('forward', 'add', {
      title: 'Waste contract',
      bodyId,
      purpose: 'decide',
      parked: false,
    });
    await get('forward', 'set', { id: planned, field: 'keyDecision', value: true });
    await get('forward', 'pick', { id: planned, meetingId: id });
    expect((await show()).notices.map(({ title, kind, draftId }) => [title, kind, draftId])).toEqual([
      ['Waste contract', 'key decision', null],
    ]);
    const due = (await get('notice', 'show', { meetingId: id })).due.map(({ what }) => speak('en', what));
    expect(due.some((line) => line.includes('Notice of a key decision'))).toBe(true);
  });
});

describe('notices of a private meeting', () => {
  it('are asked for of each item in private, and given once all of them are', async () => {
    const { add, makePrivate, publish, duty, show } = await anExecutive('2024-08-20');
    const other = await add('A grievance');
    await makePrivate();
    await makePrivate(other);
    expect((await show()).notices.map(({ title, kind }) => `${title}: ${kind}`)).toEqual([
      'Lease of the depot: private, 28 days',
      'Lease of the depot: private, 5 days',
      'A grievance: private, 28 days',
      'A grievance: private, 5 days',
    ]);
    await publish('private, 28 days', '2024-07-10');
    expect((await duty('private, 28 days'))?.stands).toBe('to come');
    await publish('private, 28 days', '2024-07-12', other);
    expect((await duty('private, 28 days'))?.given?.on).toBe('2024-07-12');
    expect((await duty('private, 5 days'))?.stands).toBe('to come');
  });

  it('take their reasons from the exemption, and the second from the first', async () => {
    const { get, itemId, makePrivate, make, begin } = await anExecutive('2024-09-10');
    await makePrivate();
    expect(await make('private, 28 days')).toContain('reasons: missing');
    const claim = { publicInterest: 'We negotiate', isRegistered: false, isOwnPlanning: false };
    const exemption = { paragraphs: ['3'], ...claim };
    await get('agenda', 'setItem', { id: itemId, field: 'exemption', value: exemption });
    const reasons = (await make('private, 28 days'))?.at(-1) ?? '';
    expect(reasons).toMatch(/^reasons: Not for publication.*3/u);
    expect(reasons).not.toContain('We negotiate');
    const { id } = await begin('private, 28 days');
    await get('itemNotices', 'set', { id, field: 'reasons', value: 'Terms are being negotiated' });
    expect(await make('private, 5 days')).toEqual([
      'matter: Lease of the depot',
      'when: 10 September 2024',
      'reasons: Terms are being negotiated',
      'representations: missing',
      'response: missing',
    ]);
  });
});

describe('other bodies', () => {
  it('see nothing of it, and are refused', async () => {
    const { ask, id, itemId, show, makePrivate } = await anExecutive('2024-09-10', 'council-england');
    await makePrivate();
    expect(await show()).toMatchObject({ applies: false, notices: [] });
    const wanted = { meetingId: id, itemId, kind: 'key decision' } as const;
    expect(messageOf(await ask('itemNotices', 'begin', wanted))).toMatch(/^not-offered/u);
  });
});

describe('a notice', () => {
  it('isn’t recorded before its day, nor dated by what is no day', async () => {
    const { ask, id, itemId, begin } = await anExecutive('2024-09-10');
    const { id: draft } = await begin('special urgency');
    const wanted = {
      meetingId: id,
      itemId,
      kind: 'special urgency',
      on: '2024-07-13',
      time: '',
      by: '',
    } as const;
    expect(messageOf(await ask('itemNotices', 'publish', wanted))).toMatch(/^not-yet/u);
    expect(
      messageOf(await ask('itemNotices', 'set', { id: draft, field: 'agreedOn', value: 'Monday' })),
    ).toMatch(/^not-a-day/u);
    await ask('itemNotices', 'leaveOut', { id: draft });
    expect(messageOf(await ask('itemNotices', 'leaveOut', { id: draft }))).toMatch(/^not-found/u);
  });
});

describe('what is due next', () => {
  it('warns on the notice part of what is near, and of what was missed', async () => {
    const { get, id } = await anExecutive('2024-07-24');
    await get('notice', 'setPaperDays', { meetingId: id });
    const { due } = await get('notice', 'show', { meetingId: id });
    expect(due.map(({ what, stands }) => `${speak('en', what)} (${stands})`)).toEqual(
      expect.arrayContaining(['Publish by 16 July 2024: Agenda and papers (near)']),
    );
    expect(due.some(({ stands }) => stands === 'missed')).toBe(true);
    expect(due.every(({ stands, because }) => (stands === 'near') === (because !== null))).toBe(true);
  });
});
