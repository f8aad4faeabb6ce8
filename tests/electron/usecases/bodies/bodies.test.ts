// Bodies: their seats, and what stands on each of their agendas.

import { describe, expect, it } from 'vitest';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

async function aBoard() {
  const session = anEmptySession();
  const { id } = await session.get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  return { ...session, id };
}

const noDays = { from: '', to: '', capacity: '' } as const;

describe('a body', () => {
  it('is listed with its members, its vacant seats and its next meeting', async () => {
    const { get, id } = await aBoard();
    await get('bodies', 'addSeat', { bodyId: id, person: 'Ann Example', role: 'chair', ...noDays });
    await get('bodies', 'addSeat', { bodyId: id, person: '', role: 'member', ...noDays });
    await get('bodies', 'addSeat', { bodyId: id, person: 'An Officer', role: 'invitee', ...noDays });
    await get('meetings', 'add', { bodyId: id, day: '2031-03-04', kind: 'ordinary' });
    expect(await get('bodies', 'list')).toMatchObject([
      { name: 'Board', members: 1, vacant: 1, next: '2031-03-04' },
    ]);
  });

  it('has each name once, and says so', async () => {
    const { get, ask, id } = await aBoard();
    const again = { name: 'board', kind: 'cio', nation: 'scotland' };
    expect(messageOf(await ask('bodies', 'add', again))).toMatch(/^taken: Board is in the register already/u);
    await get('bodies', 'set', { id, field: 'name', value: 'Trustees' });
    expect((await get('bodies', 'show', { id })).name).toBe('Trustees');
  });

  it.each([
    ['wholeNumber', '0', /^not-a-whole-number: “0” isn’t a whole number from 1 to 10000/u],
    ['wholeNumber', 'twelve', /^not-a-whole-number/u],
    ['usualTime', '25:00', /^not-a-time: “25:00” isn’t a time of day/u],
    ['usualTime', 'seven', /^not-a-time/u],
  ])('takes no %s of “%s”', async (field, value, why) => {
    const { ask, get, id } = await aBoard();
    expect(messageOf(await ask('bodies', 'set', { id, field, value }))).toMatch(why);
    expect(await get('bodies', 'show', { id })).toMatchObject({ wholeNumber: null, usualTime: null });
  });

  it('takes a time as people write it', async () => {
    const { get, id } = await aBoard();
    await get('bodies', 'set', { id, field: 'usualTime', value: '7.30' });
    expect((await get('bodies', 'show', { id })).usualTime).toBe('07:30');
  });

  it('that has met isn’t deleted; one that hasn’t goes with all that is its', async () => {
    const { get, ask, id } = await aBoard();
    const meeting = await get('meetings', 'add', { bodyId: id, day: '2031-03-04', kind: 'ordinary' });
    expect(messageOf(await ask('bodies', 'remove', { id }))).toMatch(/^still-used: Board has a meeting/u);
    await get('meetings', 'remove', { id: meeting.id });
    await get('bodies', 'addSeat', { bodyId: id, person: 'Ann Example', role: 'chair', ...noDays });
    await get('bodies', 'remove', { id });
    expect(await get('bodies', 'list')).toEqual([]);
  });
});

describe('a seat', () => {
  it('is somebody’s by name: who is known isn’t entered twice', async () => {
    const { get, id } = await aBoard();
    await get('people', 'add', { kind: 'person', name: 'Ann Example' });
    await get('bodies', 'addSeat', { bodyId: id, person: 'ann example', role: 'member', ...noDays });
    expect((await get('people', 'list')).map(({ name }) => name)).toEqual(['Ann Example']);
    expect((await get('bodies', 'show', { id })).seats).toMatchObject([
      { person: 'Ann Example', role: 'member', votes: true },
    ]);
  });

  it('is told apart by its days, and ends on its last one', async () => {
    const { get, id } = await aBoard();
    const days = [
      ['2001-05-01', '2001-12-31'],
      ['2001-05-01', ''],
      ['2099-01-01', ''],
    ] as const;
    for (const [from, to] of days)
      await get('bodies', 'addSeat', { bodyId: id, person: '', role: 'member', from, to, capacity: '' });
    expect((await get('bodies', 'show', { id })).seats.map(({ now }) => now)).toEqual([
      'stands',
      'to come',
      'ended',
    ]);
  });

  it('of a substitute stands in for a seat of the same body, or for any', async () => {
    const { get, ask, id } = await aBoard();
    const other = await get('bodies', 'add', { name: 'Panel', kind: 'cio', nation: 'scotland' });
    const seat = (bodyId: string, role: string) =>
      get('bodies', 'addSeat', { bodyId, person: '', role, ...noDays });
    const [chair, substitute] = [await seat(id, 'chair'), await seat(id, 'substitute')];
    const elsewhere = await seat(other.id, 'chair');
    const standFor = (value: string | null) =>
      ask('bodies', 'setSeat', { id: substitute.id, field: 'substituteForId', value });
    expect((await standFor(chair.id)).ok).toBe(true);
    expect((await get('bodies', 'show', { id })).seats).toMatchObject([
      { role: 'chair', substituteForId: null },
      { role: 'substitute', substituteForId: chair.id, votes: false },
    ]);
    expect(messageOf(await standFor(elsewhere.id))).toMatch(/^not-found/u);
    expect(messageOf(await standFor(substitute.id))).toMatch(/^not-found/u);
    expect((await standFor(null)).ok).toBe(true);
  });

  it('can’t end before it begins', async () => {
    const { ask, id } = await aBoard();
    const seat = {
      bodyId: id,
      person: '',
      role: 'member',
      from: '2026-05-01',
      to: '2026-04-30',
      capacity: '',
    };
    expect(messageOf(await ask('bodies', 'addSeat', seat))).toContain(
      'A seat can’t end before it begins. Give a later last day.',
    );
  });

  it('keeps its holder from being deleted', async () => {
    const { get, ask, id } = await aBoard();
    await get('bodies', 'addSeat', { bodyId: id, person: 'Ann Example', role: 'chair', ...noDays });
    const [ann] = await get('people', 'list');
    expect(messageOf(await ask('people', 'remove', { id: ann?.id, kind: 'person' }))).toMatch(
      /^still-used: Ann Example is named once where a body met or sits/u,
    );
    const [seat] = (await get('bodies', 'show', { id })).seats;
    await get('bodies', 'setSeat', { id: seat?.id ?? '', field: 'personId', value: '' });
    await get('people', 'remove', { id: ann?.id ?? '', kind: 'person' });
    await get('bodies', 'removeSeat', { id: seat?.id ?? '' });
    expect((await get('bodies', 'show', { id })).seats).toEqual([]);
  });
});

describe('the standing agenda', () => {
  it('keeps its order, and each item what it is given', async () => {
    const { get, ask, id } = await aBoard();
    const add = (title: string) =>
      get('bodies', 'addStandingItem', { bodyId: id, title, section: 'Part one', purpose: 'note' });
    const [apologies, minutes] = [await add('Apologies'), await add('Minutes of the last meeting')];
    await get('bodies', 'orderStandingItems', { bodyId: id, ids: [minutes.id, apologies.id] });
    await get('bodies', 'setStandingItem', { id: minutes.id, field: 'minutes', value: '10' });
    await get('bodies', 'setStandingItem', { id: minutes.id, field: 'presenter', value: 'Chair' });
    expect(
      messageOf(await ask('bodies', 'setStandingItem', { id: minutes.id, field: 'minutes', value: '1.5' })),
    ).toMatch(/^not-a-whole-number/u);
    expect((await get('bodies', 'show', { id })).standingItems).toMatchObject([
      { title: 'Minutes of the last meeting', minutes: 10, presenter: 'Chair', section: 'Part one' },
      { title: 'Apologies', minutes: null },
    ]);
    await get('bodies', 'removeStandingItem', { id: apologies.id });
    expect((await get('bodies', 'show', { id })).standingItems).toHaveLength(1);
  });
});
