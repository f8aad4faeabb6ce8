// A time that is typed later has its place among those before it, and what contradicts the order of the items is said.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { readShortCommand } from '../../../../shared/minutes/rules/short-commands/commands.ts';
import { messageOf } from '../../register/a-register.ts';
import { aHeldMeeting, lines } from './a-held-meeting.ts';
import type { Name } from './a-meeting.ts';

/** A meeting whose items are begun as a clock on the wall shows it. */
async function aTimedMeeting() {
  const made = await aHeldMeeting();
  const { get, environment, meetingId, itemId: first, addItem, idOf } = made;
  const items = [first, await addItem('Mend the roof'), await addItem('Let the field')];
  const take = async (place: number, time: string) => {
    environment.tick(Date.parse(`2031-03-04T${time}:00Z`) - environment.now());
    await get('minutes', 'take', { itemId: items[place] ?? '' });
  };
  const moves = (name: Name, what: 'arrives' | 'leaves', at: string, place = 0) =>
    get('minutes', 'move', { meetingId, personId: idOf(name), what, at, itemId: items[place] ?? '' });
  const decideOn = async (place: number) => {
    const itemId = items[place] ?? '';
    await get('minutes', 'decide', { itemId, text: 'That it be done', how: 'named' });
    const item = await get('minutes', 'item', { meetingId, itemId });
    return item?.decisions.at(-1)?.voters.map(({ name }) => name);
  };
  const contradictions = async () =>
    (await get('drafting', 'show', { meetingId })).contradictions.map((each) => speak('en', each));
  return { ...made, items, take, moves, decideOn, contradictions };
}

describe('a time that is typed later', () => {
  it('stands among those before it, in the minutes and in what is said of its person', async () => {
    const { come, take, moves, draft, show } = await aTimedMeeting();
    await come('Alder', 'Birch', 'Cedar', 'Damson');
    await take(0, '19:00');
    await moves('Birch', 'leaves', '19:30');
    await moves('Cedar', 'leaves', '');
    await moves('Birch', 'arrives', '19:50');
    await moves('Damson', 'leaves', '19:10');
    const [item] = (await draft()).items;
    expect(lines(item?.blocks ?? []).filter((line) => /left|came back/u.test(line))).toEqual([
      'Damson left the meeting at 19:10.',
      'Birch left the meeting at 19:30.',
      'Cedar left the meeting.',
      'Birch came back at 19:50.',
    ]);
    await moves('Damson', 'arrives', '19:20');
    const damson = (await show()).attendees.find(({ name }) => name === 'Damson');
    expect(damson?.movements.map(({ at }) => at)).toEqual(['19:10', '19:20']);
    expect(damson?.here).toBe(true);
  });

  it('says when the quorum was lost by when people had gone, whenever that was written down', async () => {
    const { come, take, moves, draft } = await aTimedMeeting();
    await come('Alder', 'Birch', 'Cedar', 'Damson');
    await take(0, '19:00');
    await moves('Birch', 'leaves', '19:30');
    await moves('Cedar', 'leaves', '19:05');
    const [item] = (await draft()).items;
    expect(lines(item?.blocks ?? [])).toEqual([
      'Cedar left the meeting at 19:05.',
      'Birch left the meeting at 19:30.',
      expect.stringContaining('The quorum was lost'),
    ]);
  });

  it('is taken by who was there then: an absence that is remembered, and none of somebody who was out', async () => {
    const { ask, come, moves, idOf, meetingId, items, show } = await aTimedMeeting();
    await come('Alder', 'Birch');
    await moves('Birch', 'leaves', '19:30');
    await moves('Birch', 'arrives', '19:50');
    await moves('Birch', 'leaves', '20:30');
    const birch = { meetingId, personId: idOf('Birch'), itemId: items[0] ?? '' };
    const refused = [
      await ask('minutes', 'move', { ...birch, what: 'leaves', at: '19:40' }),
      await ask('minutes', 'move', { ...birch, what: 'arrives', at: '20:10' }),
      await ask('minutes', 'move', { ...birch, what: 'leaves', at: '20:40' }),
    ];
    expect(refused.map(messageOf)).toEqual([
      expect.stringMatching(/Birch wasn’t there at 19:40/u),
      expect.stringMatching(/Birch was there already at 20:10/u),
      expect.stringMatching(/Birch isn’t here/u),
    ]);
    await moves('Birch', 'leaves', '19:10');
    await moves('Birch', 'arrives', '19:20');
    const seen = (await show()).attendees.find(({ name }) => name === 'Birch');
    expect(seen?.movements.map(({ at }) => at)).toEqual(['19:10', '19:20', '19:30', '19:50', '20:30']);
    expect(seen?.here).toBe(false);
  });

  it('is of the night where the meeting goes on past midnight', async () => {
    const { get, come, moves, meetingId, show } = await aTimedMeeting();
    await get('meetings', 'set', { id: meetingId, field: 'time', value: '21:00' });
    await come('Alder');
    await moves('Alder', 'leaves', '00:30');
    await moves('Alder', 'arrives', '20:50');
    const alder = (await show()).attendees.find(({ name }) => name === 'Alder');
    expect(alder?.movements.map(({ at }) => at)).toEqual(['20:50', '00:30']);
    expect(alder?.here).toBe(false);
  });
});

describe('a decision that is entered after the meeting', () => {
  it('is judged by who was in the room at its item, and not by who came and went during later ones', async () => {
    const { come, take, moves, decideOn } = await aTimedMeeting();
    await come('Alder', 'Birch', 'Cedar', 'Damson');
    await take(0, '19:00');
    await moves('Damson', 'leaves', '', 0);
    await take(1, '19:20');
    await moves('Cedar', 'leaves', '', 1);
    await take(2, '19:40');
    await moves('Damson', 'arrives', '', 2);
    await moves('Elder', 'arrives', '19:45', 2);
    expect(await decideOn(0)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(await decideOn(1)).toEqual(['Alder', 'Birch']);
    expect(await decideOn(2)).toEqual(['Alder', 'Birch', 'Damson', 'Elder']);
  });

  it('goes by the times where they are known', async () => {
    const { come, take, moves, decideOn } = await aTimedMeeting();
    await come('Alder', 'Birch', 'Cedar');
    await take(0, '19:00');
    await take(1, '19:20');
    await take(2, '19:40');
    await moves('Cedar', 'leaves', '19:10', 2);
    expect(await decideOn(0)).toEqual(['Alder', 'Birch']);
    expect(await decideOn(1)).toEqual(['Alder', 'Birch']);
  });

  it('goes by when an item was taken after all, and not by when it was begun before it was put off', async () => {
    const { get, come, take, moves, decideOn, items, contradictions } = await aTimedMeeting();
    await come('Alder', 'Birch', 'Cedar');
    await take(0, '19:00');
    await take(1, '19:05');
    await get('minutes', 'putOff', { itemId: items[1] ?? '', outcome: 'deferred' });
    await take(2, '19:10');
    await take(1, '19:40');
    await moves('Cedar', 'leaves', '19:20', 2);
    expect(await contradictions()).toEqual([]);
    expect(await decideOn(2)).toEqual(['Alder', 'Birch']);
  });

  it('is judged by all of it where the item wasn’t taken', async () => {
    const { come, take, moves, decideOn } = await aTimedMeeting();
    await come('Alder', 'Birch', 'Cedar');
    await take(1, '19:20');
    await moves('Cedar', 'leaves', '', 1);
    expect(await decideOn(0)).toEqual(['Alder', 'Birch']);
  });
});

it('a decision on an item that is gone back to while the meeting goes on is judged by who is there now', async () => {
  const { get, come, take, moves, decideOn, meetingId } = await aTimedMeeting();
  await get('meetings', 'set', { id: meetingId, field: 'state', value: 'called' });
  await come('Alder', 'Birch', 'Cedar', 'Damson');
  await take(0, '19:00');
  await take(1, '19:20');
  await moves('Damson', 'leaves', '', 1);
  expect(await decideOn(0)).toEqual(['Alder', 'Birch', 'Cedar']);
  await get('meetings', 'set', { id: meetingId, field: 'state', value: 'held' });
  expect(await decideOn(0)).toEqual(['Alder', 'Birch', 'Cedar', 'Damson']);
});

describe('a time that contradicts the order of the items', () => {
  it('is said where its item was begun later, or the next one earlier, until it is taken back', async () => {
    const { get, come, take, moves, contradictions, show } = await aTimedMeeting();
    await come('Alder', 'Birch', 'Cedar');
    await take(0, '19:00');
    await take(1, '19:20');
    await moves('Birch', 'leaves', '19:20', 1);
    expect(await contradictions()).toEqual([]);
    await moves('Cedar', 'leaves', '19:10', 1);
    await moves('Alder', 'leaves', '19:25', 0);
    expect((await contradictions()).toSorted()).toEqual([
      expect.stringMatching(/^Alder leaves, 19:25: .*“Adopt the accounts”, but “Mend the roof” .*19:20/u),
      expect.stringMatching(/^Cedar leaves, 19:10: .*“Mend the roof”, which was only begun at 19:20/u),
    ]);
    const wrong = (await show()).attendees.flatMap(({ movements }) =>
      movements.filter(({ contradicts }) => contradicts !== null),
    );
    expect(wrong.map(({ at }) => at)).toEqual(['19:25', '19:10']);
    for (const { id } of wrong) await get('minutes', 'removeMovement', { id });
    expect(await contradictions()).toEqual([]);
  });

  it('is said of a short command before it is entered, and of no time that fits', async () => {
    const { get, come, take, items, meetingId, show } = await aTimedMeeting();
    await come('Alder', 'Birch', 'Cedar');
    await take(0, '19:00');
    await take(1, '19:20');
    const remarks = async (line: string, place: number) => {
      const item = await get('minutes', 'item', { meetingId, itemId: items[place] ?? '' });
      const read = readShortCommand(line, { ...(await show()), item, today: '2031-03-04' });
      return read?.kind === 'understood' ? read.remarks.map((each) => speak('en', each)) : read;
    };
    for (const [line, place] of [
      ['birch left', 1],
      ['birch left 19:25', 1],
      ['birch left 19.10', 0],
    ] as const)
      expect(await remarks(line, place)).toEqual([]);
    expect(await remarks('birch left 19:10', 1)).toEqual([
      expect.stringMatching(/^“Mend the roof” was only begun at 19:20\. Go to the item .* at 19:10/u),
    ]);
    expect(await remarks('birch left 19.25', 0)).toEqual([
      expect.stringMatching(/^“Mend the roof”, which came after “Adopt the accounts”, was begun at 19:20\./u),
    ]);
  });

  it('is said of the later written of two, where nobody looked at the clock as the items were begun', async () => {
    const { get, come, moves, contradictions, items } = await aTimedMeeting();
    await come('Alder', 'Birch', 'Cedar');
    for (const itemId of items) await get('minutes', 'take', { itemId });
    await moves('Birch', 'leaves', '19:30', 0);
    await moves('Cedar', 'leaves', '19:10', 2);
    expect(await contradictions()).toEqual([
      expect.stringMatching(/^Cedar leaves, 19:10: .*“Let the field”, and 19:30 of “Adopt the accounts”/u),
    ]);
  });
});
