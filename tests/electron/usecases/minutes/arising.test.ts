// Minutes hold the matters arising of their meeting: what earlier meetings asked for, as it stood on the day, whatever came of it since.

import { describe, expect, it } from 'vitest';
import { anEmptySession } from '../../session/a-session.ts';

describe('matters arising in minutes', () => {
  it('are the actions of before with what had become of each on the day', async () => {
    const { get } = anEmptySession();
    const { id: bodyId } = await get('bodies', 'add', {
      name: 'Board',
      kind: 'charity',
      nation: 'england-and-wales',
    });
    const meet = async (day: string) => (await get('meetings', 'add', { bodyId, day, kind: 'ordinary' })).id;
    const [march, april, may] = [
      await meet('2024-03-05'),
      await meet('2024-04-02'),
      await meet('2024-05-07'),
    ];
    const item = { meetingId: march, sectionId: null, title: 'Roof', purpose: 'decide', late: null } as const;
    const { id: itemId } = await get('agenda', 'addItem', item);
    const act = async (line: string) => (await get('minutes', 'act', { itemId, line })).id;
    const [gate, roof] = [await act('@Clerk: mend the gate'), await act('@Clerk: mend the roof')];
    const update = { text: '', due: '' } as const;
    await get('actions', 'update', { ...update, id: gate, on: '2024-03-20', state: 'done' });
    const arising = async (meetingId: string) =>
      (await get('drafting', 'show', { meetingId })).draft.arising.map(({ what, state }) => [what, state]);
    const ofApril = [
      ['mend the gate', 'done'],
      ['mend the roof', 'to do'],
    ];
    expect(await arising(march)).toEqual([]);
    expect(await arising(april)).toEqual(ofApril);
    await get('actions', 'update', { ...update, id: roof, on: '2024-04-20', state: 'done' });
    expect(await arising(april)).toEqual(ofApril);
    expect(await arising(may)).toEqual([['mend the roof', 'done']]);
  });
});
