// The events of an item stand in its minutes in the order in which they happened.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { aHeldMeeting, lines } from './a-held-meeting.ts';

describe('a draft', () => {
  it('has who left after a decision behind it, and who left before it before', async () => {
    const { get, come, move, decide, draft, meetingId, itemId } = await aHeldMeeting();
    await come('Alder', 'Birch', 'Cedar', 'Damson');
    await get('minutes', 'take', { itemId });
    await get('minutes', 'move', move('Damson', 'leaves'));
    await decide();
    await get('minutes', 'move', move('Cedar', 'leaves'));
    await get('minutes', 'decide', { itemId, text: 'That the meeting end', how: 'assent' });
    await get('minutes', 'move', move('Birch', 'leaves'));
    await get('minutes', 'move', move('Cedar', 'arrives'));
    await get('drafting', 'begin', { meetingId });
    const said = lines((await draft()).items[0]?.blocks ?? []);
    expect(said.filter((line) => /left the meeting|came back|^Resolved|quorum was lost/u.test(line))).toEqual(
      [
        'Damson left the meeting.',
        'Resolved: That the accounts be adopted',
        'Cedar left the meeting.',
        expect.stringContaining('The quorum was lost'),
        'Resolved: That the meeting end',
        'Birch left the meeting.',
        'Cedar came back.',
      ],
    );
  });

  it('has an item of which it is only known that somebody arrived during it', async () => {
    const { get, come, move, draft, meetingId } = await aHeldMeeting();
    await come('Alder', 'Birch', 'Damson');
    await get('minutes', 'move', move('Cedar', 'arrives', '19:10'));
    await get('drafting', 'begin', { meetingId });
    const { people, items, notTaken } = await draft();
    expect(items.map(({ blocks }) => lines(blocks))).toEqual([['Cedar arrived at 19:10.']]);
    expect(people.flatMap(({ when }) => when.map((saying) => speak('en', saying)))).toEqual([
      'arrived during 2030/1 (19:10)',
    ]);
    expect(notTaken).not.toContain(items[0]?.title);
  });

  it('has who went out for an item behind the decision after which they left or came back, and the interest where it was declared', async () => {
    const { ask, get, come, move, decide, draft, meetingId, itemId, idOf, item } = await aHeldMeeting();
    await come('Alder', 'Birch', 'Cedar', 'Damson', 'Elder');
    await get('minutes', 'take', { itemId });
    const declare = async (name: 'Birch' | 'Cedar' | 'Damson') =>
      get('minutes', 'declare', { itemId, personId: idOf(name), nature: 'Employed there', followed: 'left' });
    await declare('Birch');
    await declare('Cedar');
    await decide();
    await get('minutes', 'move', move('Birch', 'leaves', '20:05'));
    await get('minutes', 'move', move('Cedar', 'arrives', '20:10'));
    expect(messageOf(await ask('minutes', 'move', move('Cedar', 'arrives')))).toMatch(/is here already/u);
    await declare('Damson');
    await get('minutes', 'decide', { itemId, text: 'That the meeting end', how: 'assent' });
    await get('drafting', 'begin', { meetingId });
    const { people, items } = await draft();
    const said = lines(items[0]?.blocks ?? []);
    expect(said.filter((line) => /left the|came back|declared|^Resolved|quorum was/u.test(line))).toEqual([
      'Birch declared an interest: Employed there. Left the room.',
      'Cedar declared an interest: Employed there. Left the room.',
      'Resolved: That the accounts be adopted',
      'Birch left the meeting at 20:05.',
      'Cedar came back at 20:10.',
      'Damson declared an interest: Employed there. Left the room.',
      'Resolved: That the meeting end',
    ]);
    const when = people.map((each) => [each.name, ...each.when.map((saying) => speak('en', saying))]);
    expect(when.filter(([, ...more]) => more.length > 0)).toEqual([['Birch', 'left during 2030/1 (20:05)']]);
    const { decisions, declarations } = await item();
    expect(decisions.map(({ voters }) => voters.map(({ name }) => name))).toEqual([
      ['Alder', 'Damson', 'Elder'],
      ['Alder', 'Elder'],
    ]);
    expect(declarations.map(({ name, isOut }) => [name, isOut])).toEqual([
      ['Birch', true],
      ['Cedar', false],
      ['Damson', true],
    ]);
  });

  it('has somebody there from the beginning who came back into an item, though the declaration is struck out', async () => {
    const { get, come, move, draft, meetingId, itemId, idOf, item } = await aHeldMeeting();
    await come('Alder', 'Birch', 'Cedar');
    await get('minutes', 'take', { itemId });
    const declared = { itemId, personId: idOf('Birch'), nature: 'Employed there', followed: 'left' } as const;
    const { id } = await get('minutes', 'declare', declared);
    await get('minutes', 'move', move('Birch', 'arrives', '20:10'));
    expect((await item()).declarations.map(({ isOut }) => isOut)).toEqual([false]);
    await get('minutes', 'removeDeclaration', { id });
    await get('drafting', 'begin', { meetingId });
    const birch = (await draft()).people.find(({ name }) => name === 'Birch');
    expect(birch?.when).toEqual([]);
  });
});

type Held = Awaited<ReturnType<typeof aHeldMeeting>>;

const outFor = { nature: 'Employed there', followed: 'left' } as const;

describe.each([
  {
    becomes: 'is removed',
    undone: async ({ get }: Held, id: string) => get('minutes', 'removeDeclaration', { id }),
  },
  {
    becomes: 'says that they stayed after all',
    undone: async ({ get }: Held, id: string) =>
      get('minutes', 'setDeclaration', { id, field: 'followed', value: 'spoke' }),
  },
])('a declaration that $becomes', ({ undone }) => {
  it('takes with it that its member came back into the item, which they never left', async () => {
    const held = await aHeldMeeting();
    const { get, come, move, itemId, idOf, show } = held;
    await come('Alder', 'Birch', 'Cedar');
    await get('minutes', 'take', { itemId });
    const movementsOf = async () =>
      (await show()).attendees.find(({ name }) => name === 'Birch')?.movements.map(({ what }) => what);
    const first = await get('minutes', 'declare', { ...outFor, itemId, personId: idOf('Birch') });
    await get('minutes', 'move', move('Birch', 'arrives', '20:10'));
    await get('minutes', 'move', move('Birch', 'leaves', '20:40'));
    expect(await movementsOf()).toEqual(['comes-back', 'leaves']);
    await undone(held, first.id);
    expect(await movementsOf()).toEqual(['leaves']);
    await get('register', 'undo');
    expect(await movementsOf()).toEqual(['comes-back', 'leaves']);
  });

  it('leaves it where they had declared another interest before', async () => {
    const held = await aHeldMeeting();
    const { get, come, move, itemId, idOf, show } = held;
    await come('Alder', 'Birch', 'Cedar');
    const declare = (nature: string) =>
      get('minutes', 'declare', { ...outFor, itemId, personId: idOf('Birch'), nature });
    await declare('Employed there');
    const second = await declare('Lives beside it');
    await get('minutes', 'move', move('Birch', 'arrives'));
    await undone(held, second.id);
    expect((await show()).attendees.find(({ name }) => name === 'Birch')?.movements).toHaveLength(1);
  });
});

it('a declaration that changes in another way leaves it that its member came back', async () => {
  const { get, come, move, itemId, idOf, item, show } = await aHeldMeeting();
  await come('Alder', 'Birch', 'Cedar');
  const { id } = await get('minutes', 'declare', { ...outFor, itemId, personId: idOf('Birch') });
  await get('minutes', 'move', move('Birch', 'arrives'));
  await get('minutes', 'setDeclaration', { id, field: 'nature', value: 'Employed there until May' });
  await get('minutes', 'setDeclaration', { id, field: 'followed', value: 'left' });
  expect((await item()).declarations[0]).toMatchObject({ nature: 'Employed there until May', isOut: false });
  expect((await show()).attendees.find(({ name }) => name === 'Birch')?.movements).toHaveLength(1);
});
