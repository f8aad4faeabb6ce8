// Minutes hold the matters arising of their meeting: what earlier meetings asked for, as it stood on the day, whatever came of it since.

import { describe, expect, it } from 'vitest';
import { verify } from '../../../../electron/register/read/verify.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { aMeeting } from './a-meeting.ts';

describe('matters arising in adopted minutes', () => {
  it('stay as they were adopted, whatever is entered later for a day before; the next meeting hears of it', async () => {
    const made = await aMeeting();
    const { get, bodyId, meetingId: march, itemId, come, session, environment } = made;
    environment.tick(Date.parse('2031-05-07T09:00:00Z') - environment.now());
    const act = async (line: string) => (await get('minutes', 'act', { itemId, line })).id;
    const [gate, roof] = [
      await act('@Clerk: mend the gate'),
      await act('@Clerk by 1 April 2031: mend the roof'),
    ];
    const meet = async (day: string) => (await get('meetings', 'add', { bodyId, day, kind: 'ordinary' })).id;
    const [april, may] = [await meet('2031-04-01'), await meet('2031-05-06')];
    await come('Alder', 'Birch', 'Cedar');
    for (const id of [march, april, may]) await get('meetings', 'set', { id, field: 'state', value: 'held' });
    const minutesOf = async (meetingId: string) => (await get('drafting', 'show', { meetingId })).draft;
    const before = await minutesOf(april);
    expect(before.arising).toMatchObject([
      { what: 'mend the gate', state: 'to do' },
      { what: 'mend the roof', state: 'to do', due: { day: '2031-04-01' } },
    ]);
    await get('drafting', 'begin', { meetingId: april });
    const adopted = { adoptedAtId: may, on: '2031-05-06', signedBy: 'Alder', subjectTo: '' };
    await get('drafting', 'adopt', { meetingId: april, ...adopted });
    const text = await minutesOf(april);
    expect(text.arising).toEqual(before.arising);

    const late = { on: '2031-03-20', text: 'It was mended' } as const;
    await get('actions', 'update', { ...late, id: gate, state: 'done', due: '' });
    await get('actions', 'update', { ...late, id: roof, state: 'under way', due: '30 June 2031' });
    await get('actions', 'set', { id: roof, field: 'what', value: 'mend the whole roof' });
    expect(await minutesOf(april)).toEqual(text);
    expect((await minutesOf(may)).arising).toMatchObject([
      { what: 'mend the gate', state: 'done' },
      { what: 'mend the whole roof', state: 'under way', due: { day: '2031-06-30' } },
    ]);
    expect(verify(session.live).problems).toEqual([]);

    // Taken back, they are a draft again, and say what is known now.
    await get('drafting', 'takeBack', { meetingId: april }, { reason: 'Adopted by mistake' });
    expect((await minutesOf(april)).arising).toMatchObject([{ state: 'done' }, { state: 'under way' }]);
  });
});

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
