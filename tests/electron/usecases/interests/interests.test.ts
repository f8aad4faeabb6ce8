// The register of interests: entered, ended, declared at meetings, dispensed with, and asked for in time.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

const names = ['Alder', 'Birch', 'Cedar'] as const;

/** A parish council of three whose quorum is three, with an item about Mill Lane, on the day of the test clock. */
async function aCouncil(kind: 'parish-england' | 'charity' = 'parish-england') {
  const session = anEmptySession();
  const { get } = session;
  const today = session.session.today();
  const body = await get('bodies', 'add', { name: 'Council', kind, nation: 'england-and-wales' });
  for (const person of names)
    await get('bodies', 'addSeat', {
      bodyId: body.id,
      person,
      role: 'member',
      from: '2020-05-01',
      to: '',
      capacity: '',
    });
  const { id: meetingId } = await get('meetings', 'add', { bodyId: body.id, day: today, kind: 'ordinary' });
  const { id: itemId } = await get('agenda', 'addItem', {
    meetingId,
    sectionId: null,
    title: 'Drainage of Mill Lane',
    purpose: 'decide',
    late: null,
  });
  const ids = new Map((await get('people', 'list')).map(({ id, name }) => [name, id]));
  const idOf = (name: (typeof names)[number]) => ids.get(name) ?? '';
  for (const name of names)
    await get('minutes', 'attend', { meetingId, personId: idOf(name), state: 'present', remote: false });
  const entry = {
    personId: idOf('Birch'),
    class: 'land' as const,
    text: 'A field at Mill Lane',
    from: '2021-01-01',
    to: '',
    notifiedOn: '2021-01-15',
    sensitive: false,
    bodyIds: [],
    declarationId: null,
  };
  const item = async () => {
    const first = await get('minutes', 'item', { meetingId, itemId: null });
    if (first === null) throw new Error('There is no item');
    return first;
  };
  const declare = (more: object = {}) =>
    get('minutes', 'declare', {
      itemId,
      personId: idOf('Birch'),
      nature: 'A field there',
      followed: 'stayed',
      interestClass: 'land',
      ...more,
    });
  const leave = {
    bodyId: body.id,
    personId: idOf('Birch'),
    matter: 'Mill Lane',
    scope: 'both' as const,
    from: '2020-01-01',
    to: '2023-12-31',
    reason: 'Too few would be left to vote',
    grantedBy: 'The monitoring officer',
    grantedOn: '2019-12-20',
  };
  const attention = async () =>
    (await get('attention', 'list')).open
      .filter(({ concern }) => concern === 'interest unregistered' || concern === 'no interests said')
      .map(({ sentence, ...where }) => ({ ...where, said: speak('en', sentence) }));
  return { ...session, today, body, meetingId, itemId, idOf, entry, item, declare, leave, attention };
}

describe('the register of interests', () => {
  it('tells who has entries, who said there is nothing, and who has said nothing yet', async () => {
    const { get, ask, entry, idOf } = await aCouncil();
    await get('interests', 'add', entry);
    const nothing = { ...entry, personId: idOf('Cedar'), class: 'nothing', text: '' };
    await get('interests', 'add', nothing);
    const { members } = await get('interests', 'show');
    expect(members.map(({ name, state }) => [name, state])).toEqual([
      ['Alder', 'unknown'],
      ['Birch', 'entries'],
      ['Cedar', 'nothing'],
    ]);
    expect(members[0]?.classes).toContain('land');
    expect(members[0]?.classes).not.toContain('wales-land');
    expect(messageOf(await ask('interests', 'add', { ...nothing, personId: idOf('Birch') }))).toMatch(
      /^has-interests: An entry of Birch stands/u,
    );
    await get('interests', 'add', { ...entry, personId: idOf('Cedar') });
    const its = (await get('interests', 'show')).interests.filter(({ person }) => person === 'Cedar');
    expect(its.map((row) => [row.class, row.to])).toEqual([
      ['land', null],
      ['nothing', '2021-01-01'],
    ]);
  });

  it('keeps what has ended, with its days, and deletes only with a reason', async () => {
    const { get, ask, entry, session } = await aCouncil();
    const { id } = await get('interests', 'add', entry);
    await get('interests', 'set', { id, field: 'to', value: '2022-06-30' });
    expect((await get('interests', 'show')).interests).toMatchObject([{ id, ended: true, to: '2022-06-30' }]);
    expect(messageOf(await ask('interests', 'set', { id, field: 'to', value: '2020-06-30' }))).toMatch(
      /can’t end before it begins/u,
    );
    expect((await ask('interests', 'remove', { id, reason: '' })).ok).toBe(false);
    await get('interests', 'remove', { id, reason: 'It was another member’s' });
    expect((await get('interests', 'show')).interests).toEqual([]);
    expect(session.index().snapshot.interests).toEqual([]);
  });

  it('refuses to delete what was declared, and to merge it away', async () => {
    const { get, ask, entry, declare } = await aCouncil();
    const { id } = await get('interests', 'add', entry);
    await declare({ interestId: id });
    expect(messageOf(await ask('interests', 'remove', { id, reason: 'Tidying' }))).toMatch(
      /was declared at a meeting, and that is kept/u,
    );
  });
});

describe('at a meeting', () => {
  it('an entry that shares words with the item is offered, until it is declared', async () => {
    const { get, entry, item, declare, idOf } = await aCouncil();
    const { id } = await get('interests', 'add', entry);
    await get('interests', 'add', { ...entry, personId: idOf('Alder'), text: 'A shop in High Street' });
    expect((await item()).offers).toEqual([
      {
        interestId: id,
        personId: idOf('Birch'),
        name: 'Birch',
        interestClass: 'land',
        text: 'A field at Mill Lane',
        words: ['mill', 'lane'],
      },
    ]);
    await declare({ interestId: id, interestClass: null });
    expect(await item()).toMatchObject({ offers: [], declarations: [{ interestClass: 'land' }] });
  });

  it('one that has ended, is somebody’s who sent apologies, or concerns another body is not', async () => {
    const { get, entry, item, meetingId, idOf } = await aCouncil();
    const { id } = await get('interests', 'add', entry);
    const other = await get('bodies', 'add', {
      name: 'Board',
      kind: 'charity',
      nation: 'england-and-wales',
    });
    await get('interests', 'set', { id, field: 'bodyIds', value: [other.id] });
    expect((await item()).offers).toEqual([]);
    await get('interests', 'set', { id, field: 'bodyIds', value: [] });
    expect((await item()).offers).toHaveLength(1);
    await get('minutes', 'attend', { meetingId, personId: idOf('Birch'), state: 'apologies', remote: false });
    expect((await item()).offers).toEqual([]);
    await get('minutes', 'attend', { meetingId, personId: idOf('Birch'), state: 'present', remote: false });
    await get('interests', 'set', { id, field: 'to', value: '2021-12-31' });
    expect((await item()).offers).toEqual([]);
  });

  it('a disclosable interest bars from voting whatever followed, and says so; a dispensation lets vote', async () => {
    const { get, ask, item, declare, leave, today, idOf, body } = await aCouncil();
    const { id } = await declare();
    const [declared] = (await item()).declarations;
    expect(speak('en', declared?.barred ?? '')).toMatch(
      /^Birch may neither speak nor vote .* section 31\(4\)/u,
    );
    // Three are needed of three, and who may not vote isn't counted.
    expect(speak('en', (await item()).quorum)).toMatch(/Members who count: 2; needed: 3/u);
    const granted = { ...leave, from: today, to: today };
    const { id: dispensationId } = await get('interests', 'addDispensation', granted);
    await get('minutes', 'setDeclaration', { id, field: 'dispensationId', value: dispensationId });
    expect((await item()).declarations).toMatchObject([{ barred: null, dispensation: 'Mill Lane' }]);
    expect(speak('en', (await item()).quorum)).toMatch(/Members who count: 3; needed: 3/u);
    await get('interests', 'setDispensation', { id: dispensationId, field: 'scope', value: 'discussion' });
    expect(speak('en', (await item()).declarations[0]?.barred ?? '')).toMatch(/speak and not vote/u);
    expect(speak('en', (await item()).quorum)).toMatch(/Members who count: 2; needed: 3/u);
    const alder = { ...granted, personId: idOf('Alder'), bodyId: body.id };
    const { id: others } = await get('interests', 'addDispensation', alder);
    const wrong = await ask('minutes', 'setDeclaration', { id, field: 'dispensationId', value: others });
    expect(messageOf(wrong)).toMatch(/^not-found/u);
  });

  it('one who left says nothing more of it, and another class keeps nobody from voting', async () => {
    const { get, item, declare } = await aCouncil();
    const { id } = await declare({ followed: 'left' });
    expect((await item()).declarations).toMatchObject([{ barred: null }]);
    await get('minutes', 'setDeclaration', { id, field: 'followed', value: 'stayed' });
    await get('minutes', 'setDeclaration', { id, field: 'interestClass', value: 'gifts' });
    expect(speak('en', (await item()).quorum)).toMatch(/Members who count: 3; needed: 3/u);
  });
});

describe('a dispensation', () => {
  it('of more than four years is refused with the law, when it is added and when it is changed', async () => {
    const { get, ask, leave } = await aCouncil();
    const long = { ...leave, from: '2026-05-01', to: '2030-05-01' };
    expect(messageOf(await ask('interests', 'addDispensation', long))).toMatch(
      /^too-long: A dispensation lasts at most 4 years, here until 30 April 2030 \(Localism Act 2011, section 33\)/u,
    );
    const { id } = await get('interests', 'addDispensation', { ...long, to: '2030-04-30' });
    expect(
      messageOf(await ask('interests', 'setDispensation', { id, field: 'to', value: '2030-05-01' })),
    ).toMatch(/^too-long/u);
    expect(
      messageOf(await ask('interests', 'setDispensation', { id, field: 'from', value: '2026-04-30' })),
    ).toMatch(/^too-long/u);
    await get('interests', 'removeDispensation', { id, reason: 'Entered twice' });
    expect((await get('interests', 'show')).dispensations).toEqual([]);
  });
});

describe('who is to be told in time', () => {
  it('of an interest declared and not registered: until it is entered as notified', async () => {
    const { get, entry, declare, attention, today } = await aCouncil();
    await get('interests', 'add', { ...entry, text: 'Another field' });
    const { id: declarationId } = await declare();
    const known = (await attention()).filter(({ concern }) => concern === 'interest unregistered');
    expect(known).toMatchObject([{ screen: 'interests', focus: declarationId }]);
    expect(known[0]?.said).toMatch(/^Birch declared an interest on .* not in the register: A field there/u);
    expect((await get('interests', 'show')).unregistered).toMatchObject([{ person: 'Birch', isLate: false }]);
    const added = { ...entry, text: 'A field there', notifiedOn: '', declarationId };
    const { id } = await get('interests', 'add', added);
    expect((await get('interests', 'show')).unregistered).toHaveLength(1);
    await get('interests', 'set', { id, field: 'notifiedOn', value: today });
    expect((await get('interests', 'show')).unregistered).toEqual([]);
  });

  it('is settled by an entry that was there already, of the same member only', async () => {
    const { get, ask, entry, declare, idOf } = await aCouncil();
    const { id: declarationId } = await declare();
    const { id: others } = await get('interests', 'add', { ...entry, personId: idOf('Alder') });
    const wrong = await ask('interests', 'link', { declarationId, interestId: others });
    expect(messageOf(wrong)).toMatch(/^not-found/u);
    const { id: interestId } = await get('interests', 'add', entry);
    await get('interests', 'link', { declarationId, interestId });
    expect((await get('interests', 'show')).unregistered).toEqual([]);
  });

  it('by whoever took a seat and has said nothing: 28 days, until something is recorded', async () => {
    const { get, entry, attention, idOf, today } = await aCouncil();
    const all = await attention();
    expect(all.map(({ said }) => said.split(' ')[0])).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(all[0]).toMatchObject({ screen: 'interests', focus: idOf('Alder') });
    expect(all[0]?.said).toMatch(/on 1 May 2020, .* were due by 28 May 2020/u);
    await get('interests', 'add', { ...entry, personId: idOf('Alder'), class: 'nothing', text: '' });
    expect((await attention()).map(({ said }) => said.split(' ')[0])).toEqual(['Birch', 'Cedar']);
    expect(today > '2020-05-28').toBe(true);
  });

  it('is no rule of a charity', async () => {
    const { attention, declare } = await aCouncil('charity');
    await declare();
    expect(await attention()).toEqual([]);
  });
});
