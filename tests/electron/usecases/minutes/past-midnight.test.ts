// A meeting that goes on past midnight, and one during which the clocks change: what came after what is what was written after it, whatever the
// clock on the wall shows.

import { describe, expect, it } from 'vitest';
import { verify } from '../../../../electron/register/read/verify.ts';
import { messageOf } from '../../register/a-register.ts';
import { lines } from './a-held-meeting.ts';
import { aMeeting, type Name } from './a-meeting.ts';

/** A meeting on that day with an item for each title, and a clock that is set to an instant. */
async function aLateMeeting(day: string, titles: readonly string[]) {
  const made = await aMeeting();
  const { get, environment, meetingId, idOf, itemId: first, show } = made;
  await get('meetings', 'set', { id: meetingId, field: 'day', value: day });
  await get('agenda', 'setItem', { id: first, field: 'title', value: titles[0] ?? '' });
  const items = [first];
  for (const title of titles.slice(1)) {
    const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null } as const;
    items.push((await get('agenda', 'addItem', item)).id);
  }
  const at = (instant: string) => {
    environment.tick(Date.parse(instant) - environment.now());
  };
  const take = async (place: number) => get('minutes', 'take', { itemId: items[place] ?? '' });
  const moves = async (name: Name, what: 'arrives' | 'leaves', time: string, place = 0) =>
    get('minutes', 'move', {
      meetingId,
      personId: idOf(name),
      what,
      at: time,
      itemId: items[place] ?? '',
    });
  const begun = async () => (await show()).items.map(({ takenAs, takenAt }) => [takenAs, takenAt]);
  const drafted = async () => {
    const { draft } = await get('drafting', 'show', { meetingId });
    return draft.items.map(({ title, blocks }) => ({
      title,
      says: lines(blocks),
    }));
  };
  return { ...made, items, at, take, moves, begun, drafted };
}

describe('a meeting that goes on past midnight', () => {
  const titles = ['Roof', 'Fence', 'Gate'];

  it('says when its items were begun, keeps their order, and shows the clock of the item at hand', async () => {
    const { at, take, begun, show, drafted } = await aLateMeeting('2031-03-04', titles);
    at('2031-03-04T23:40:00Z');
    await take(2);
    expect((await show()).isUnderWay).toBe(true);
    at('2031-03-05T00:05:00Z');
    expect((await show()).isUnderWay).toBe(true);
    await take(0);
    at('2031-03-05T01:10:00Z');
    await take(1);
    expect(await begun()).toEqual([
      [2, '00:05'],
      [3, '01:10'],
      [1, '23:40'],
    ]);
    expect((await show()).isUnderWay).toBe(true);
    expect((await drafted()).map(({ title }) => title)).toEqual(['Gate', 'Roof', 'Fence']);
  });

  it('is over in the morning: minutes that are entered then don’t say when, nor do those of a meeting by day', async () => {
    const { at, take, begun, show } = await aLateMeeting('2031-03-04', titles);
    at('2031-03-04T10:00:00Z');
    await take(0);
    at('2031-03-05T00:05:00Z');
    expect((await show()).isUnderWay).toBe(false);
    await take(1);
    at('2031-03-05T09:00:00Z');
    await take(2);
    expect(await begun()).toEqual([
      [1, '10:00'],
      [2, null],
      [3, null],
    ]);
  });

  it('isn’t begun after midnight by who enters the minutes of the day before', async () => {
    const { at, take, begun, show } = await aLateMeeting('2031-03-04', titles);
    at('2031-03-05T00:05:00Z');
    expect((await show()).isUnderWay).toBe(false);
    await take(0);
    expect((await begun())[0]).toEqual([1, null]);
  });

  it('loses its quorum and has it again in the order people came and went, and is adjourned to a later day', async () => {
    const made = await aLateMeeting('2031-03-04', titles);
    const { at, take, come, moves, get, ask, meetingId, drafted, item, session } = made;
    at('2031-03-04T23:40:00Z');
    await come('Alder', 'Birch', 'Cedar');
    await take(0);
    await moves('Cedar', 'leaves', '23:50');
    expect((await item()).isLost).toBe(true);
    at('2031-03-05T00:20:00Z');
    await moves('Cedar', 'arrives', '00:10');
    expect((await item()).isLost).toBe(false);
    const [roof] = await drafted();
    expect(roof?.says).toEqual([
      expect.stringMatching(/^Cedar left.*23:50/u),
      expect.stringMatching(/no longer quorate|lost/u),
      expect.stringMatching(/^Cedar.*00:10/u),
      expect.stringMatching(/quor/u),
    ]);
    const early = await ask('minutes', 'adjourn', { meetingId, day: '2031-03-04' });
    expect(messageOf(early)).toMatch(/^too-early/u);
    const { id } = await get('minutes', 'adjourn', { meetingId, day: '2031-03-05' });
    const carried = (await get('minutes', 'show', { meetingId: id })).items;
    expect(carried.map(({ title }) => title)).toEqual(['Fence', 'Gate']);
    expect(verify(session.live).problems).toEqual([]);
  });
});

describe('a meeting during which the clocks change', () => {
  const titles = ['Roof', 'Fence', 'Gate'];

  it('in October keeps the order of what was begun, and of who came and went, when half past one comes twice', async () => {
    const made = await aLateMeeting('2031-10-25', titles);
    const { at, take, come, moves, begun, drafted, item } = made;
    at('2031-10-25T22:30:00Z'); // 23:30 by summer time
    await come('Alder', 'Birch', 'Cedar');
    await take(0);
    at('2031-10-26T00:30:00Z'); // half past one for the first time
    await take(2);
    await moves('Cedar', 'leaves', '01:40', 2);
    at('2031-10-26T01:10:00Z'); // ten past one for the second time
    await take(1);
    await moves('Cedar', 'arrives', '01:15', 1);
    expect((await item()).isLost).toBe(false);
    at('2031-10-26T01:30:00Z');
    await moves('Birch', 'leaves', '01:30', 1);
    expect((await item()).isLost).toBe(true);
    expect(await begun()).toEqual([
      [1, '23:30'],
      [3, '01:10'],
      [2, '01:30'],
    ]);
    const said = await drafted();
    expect(said.map(({ title }) => title)).toEqual(['Roof', 'Gate', 'Fence']);
    expect(said.flatMap(({ says }) => says.filter((each) => /\d\d:\d\d/u.test(each)))).toEqual([
      expect.stringMatching(/^Cedar left.*01:40/u),
      expect.stringMatching(/^Cedar.*01:15/u),
      expect.stringMatching(/^Birch left.*01:30/u),
    ]);
  });

  it('in March goes on from one o’clock to two', async () => {
    const { at, take, begun } = await aLateMeeting('2031-03-29', titles);
    at('2031-03-29T23:50:00Z');
    await take(0);
    at('2031-03-30T00:59:00Z');
    await take(1);
    at('2031-03-30T01:01:00Z');
    await take(2);
    expect(await begun()).toEqual([
      [1, '23:50'],
      [2, '00:59'],
      [3, '02:01'],
    ]);
  });
});
