// The forward plan, and an agenda filled from it, from the standing agenda and from what was put off: nothing lost and nothing twice.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession, type TestSession } from '../../session/a-session.ts';
import { twoSessions } from './two-sessions.ts';

const days = ['2031-03-04', '2031-05-06', '2031-09-02', '2031-11-04'] as const;

async function aPlan(session: TestSession = anEmptySession()) {
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  const meetings: string[] = [];
  for (const day of days) meetings.push((await get('meetings', 'add', { bodyId, day, kind: 'ordinary' })).id);
  const [march = '', may = '', september = '', november = ''] = meetings;
  const standing = async (title: string, section = '') =>
    (await get('bodies', 'addStandingItem', { bodyId, title, section, purpose: 'note' })).id;
  const plan = async (
    title: string,
    given: { wanted?: string; meetingId?: string; parked?: boolean } = {},
  ) => {
    const { id } = await get('forward', 'add', {
      title,
      bodyId,
      purpose: 'decide',
      parked: given.parked ?? false,
    });
    if (given.wanted !== undefined) await get('forward', 'set', { id, field: 'wanted', value: given.wanted });
    if (given.meetingId !== undefined)
      await get('forward', 'set', { id, field: 'meetingId', value: given.meetingId });
    return id;
  };
  const items = async (meetingId: string) =>
    (await get('agenda', 'show', { meetingId })).parts.flatMap((part) => part.items);
  const titles = async (meetingId: string) => (await items(meetingId)).map(({ title }) => title);
  const fill = async (meetingId: string, only?: readonly string[]) =>
    (await get('agenda', 'begin', only === undefined ? { meetingId } : { meetingId, only: [...only] })).added;
  const sources = (meetingId: string) => get('agenda', 'sources', { meetingId });
  const putOff = async (meetingId: string, title: string) => {
    const item = (await items(meetingId)).find((each) => each.title === title);
    await get('minutes', 'putOff', { itemId: item?.id ?? '', outcome: 'deferred' });
  };
  const line = async (id: string) => (await get('forward', 'list')).items.find((each) => each.id === id);
  const all = { bodyId, march, may, september, november, meetings };
  return { ...session, ...all, standing, plan, items, titles, fill, sources, putOff, line };
}

describe('an item of the forward plan', () => {
  it('is wanted at a meeting, or about a time, or parked; never two of these', async () => {
    const { get, plan, line, may } = await aPlan();
    const id = await plan('Review the reserves', { wanted: 'autumn 2031' });
    expect(await line(id)).toMatchObject({ wanted: 'autumn 2031', wantedDay: '2031-09-01' });
    await get('forward', 'set', { id, field: 'meetingId', value: may });
    expect(await line(id)).toMatchObject({ meetingId: may, wantedText: '', wantedDay: '2031-05-06' });
    expect(speak('en', (await line(id))?.wanted ?? '')).toBe('Board, 6 May 2031');
    await get('forward', 'set', { id, field: 'parked', value: true });
    expect(await line(id)).toMatchObject({ meetingId: null, parked: true });
    const { remarks } = await get('forward', 'set', { id, field: 'wanted', value: 'some day' });
    expect(remarks).toHaveLength(1);
    expect(await line(id)).toMatchObject({ parked: false, wanted: 'some day', wantedDay: null });
  });

  it('is offered the meetings of one day by their time', async () => {
    const { get, march, meetings } = await aPlan();
    await get('meetings', 'set', { id: march, field: 'time', value: '14:00' });
    const earlier: string[] = [];
    for (const time of ['9:30', '11:00', '8:00', '10:15', '7:45']) {
      const panel = { name: `Panel at ${time}`, kind: 'charity', nation: 'england-and-wales' } as const;
      const { id: bodyId } = await get('bodies', 'add', panel);
      const { id } = await get('meetings', 'add', { bodyId, day: days[0], kind: 'ordinary' });
      await get('meetings', 'set', { id, field: 'time', value: time });
      earlier.push(id);
    }
    const [third, fifth, second, fourth, first] = earlier;
    const offered = (await get('forward', 'list')).meetings.map(({ id }) => id);
    expect(offered).toEqual([first, second, third, fourth, fifth, ...meetings]);
  });

  it('says what it is for, who brings it and which objectives it is about, once each', async () => {
    const { get, ask, plan, line } = await aPlan();
    const objective = await get('strategy', 'addObjective', { ref: '1', title: 'Sound finances' });
    const group = await get('people', 'add', { kind: 'group', name: 'Finance group', titleOrInitials: '' });
    const id = await plan('Review the reserves');
    await get('forward', 'set', { id, field: 'purpose', value: 'discuss' });
    await get('forward', 'set', { id, field: 'lead', value: 'Finance group' });
    await get('forward', 'set', { id, field: 'keyDecision', value: true });
    await get('forward', 'link', { id, objectiveId: objective.id });
    await get('forward', 'link', { id, objectiveId: objective.id });
    expect(await line(id)).toMatchObject({
      purpose: 'discuss',
      lead: 'Finance group',
      keyDecision: true,
      objectives: [{ id: objective.id }],
    });
    const goes = { id: group.id, kind: 'group' } as const;
    expect(messageOf(await ask('people', 'remove', goes))).toMatch(/^still-used: /u);
    await get('forward', 'unlink', { id, objectiveId: objective.id });
    expect((await line(id))?.objectives).toEqual([]);
    await get('forward', 'remove', { id });
    expect(await line(id)).toBeUndefined();
    await get('people', 'remove', goes);
  });

  it('is put on an agenda with what it says, and each leads to the other', async () => {
    const { get, ask, plan, line, items, may, september } = await aPlan();
    const objective = await get('strategy', 'addObjective', { ref: '1', title: 'Sound finances' });
    const id = await plan('Review the reserves');
    await get('forward', 'set', { id, field: 'presenter', value: 'Treasurer' });
    await get('forward', 'set', { id, field: 'openness', value: 'exempt' });
    await get('forward', 'link', { id, objectiveId: objective.id });
    await get('forward', 'pick', { id, meetingId: may });
    const [item] = await items(may);
    expect(item).toMatchObject({
      title: 'Review the reserves',
      presenter: 'Treasurer',
      openness: 'exempt',
      pickedFrom: id,
    });
    expect(item?.links).toHaveLength(1);
    expect((await line(id))?.pickedAt?.meetingId).toBe(may);
    expect(messageOf(await ask('forward', 'pick', { id, meetingId: september }))).toMatch(/^is-picked: /u);
    await get('agenda', 'setItem', { id: item?.id ?? '', field: 'outcome', value: 'withdrawn' });
    expect((await line(id))?.pickedAt).toBeNull();
  });
});

describe('an agenda', () => {
  it('is filled from all three in one step, which one undo takes back', async () => {
    const { get, standing, plan, putOff, fill, titles, sources, march, may, session } = await aPlan();
    await standing('Apologies');
    await standing('Any other business', 'At the end');
    expect(await fill(march)).toBe(2);
    await get('agenda', 'addItem', {
      meetingId: march,
      sectionId: null,
      title: 'The lease',
      purpose: 'decide',
      late: null,
    });
    await putOff(march, 'The lease');
    await plan('Review the reserves', { meetingId: may });
    await plan('Elections', { wanted: 'June 2031' });
    await plan('A new logo', { parked: true });
    const shown = await sources(may);
    expect(
      [shown.standing, shown.carried, shown.forward].map((rows) =>
        rows.map(({ title, isDue }) => [title, isDue]),
      ),
    ).toEqual([
      [
        ['Apologies', true],
        ['Any other business', true],
      ],
      [['The lease', true]],
      [
        ['Review the reserves', true],
        ['Elections', false],
      ],
    ]);
    expect(await fill(may)).toBe(4);
    expect((await titles(may)).sort()).toEqual(
      ['Any other business', 'Apologies', 'Review the reserves', 'The lease'].sort(),
    );
    expect(await fill(may)).toBe(0);
    expect(session.undo('The Clerk').ok).toBe(true);
    expect(await titles(may)).toEqual([]);
    expect(await fill(may, [shown.forward[1]?.id ?? ''])).toBe(1);
    expect(await titles(may)).toEqual(['Elections']);
  });

  it('has what stands on every agenda once, though it was put off the last time', async () => {
    const { standing, putOff, fill, titles, march, may } = await aPlan();
    await standing('Treasurer’s report');
    await fill(march);
    await putOff(march, 'Treasurer’s report');
    await fill(may);
    expect(await titles(may)).toEqual(['Treasurer’s report']);
  });

  it('carries what was put off with what it is about and its papers', async () => {
    const { get, items, putOff, fill, march, may } = await aPlan();
    const objective = await get('strategy', 'addObjective', { ref: '1', title: 'Sound finances' });
    const { id: itemId } = await get('agenda', 'addItem', {
      meetingId: march,
      sectionId: null,
      title: 'The lease',
      purpose: 'decide',
      late: null,
    });
    await get('agenda', 'link', { itemId, kind: 'objective', to: objective.id });
    await get('papers', 'add', { form: 'written', itemId, title: 'Report on the lease' });
    await putOff(march, 'The lease');
    await fill(may);
    const [carried] = await items(may);
    expect(carried?.links).toHaveLength(1);
    const { papers } = await get('papers', 'show', { meetingId: may });
    expect(papers.map(({ title }) => title)).toEqual(['Report on the lease']);
  });

  it('is filled again where something was deleted from it', async () => {
    const { get, standing, fill, items, titles, march } = await aPlan();
    await standing('Apologies', 'Opening');
    await fill(march);
    const section = (await get('agenda', 'show', { meetingId: march })).parts[0]?.sectionId ?? '';
    await get('agenda', 'renameSection', { id: section, title: 'Beginning' });
    await get('agenda', 'removeItem', { id: (await items(march))[0]?.id ?? '' });
    await fill(march);
    expect(await titles(march)).toEqual(['Apologies']);
  });

  it('that two people fill on their copies is filled once', async () => {
    const { clerk, officer, exchange } = twoSessions();
    const { standing, plan, titles, march, get } = await aPlan(clerk);
    await standing('Apologies', 'Opening');
    await plan('Review the reserves', { meetingId: march });
    await exchange();
    for (const each of [clerk, officer]) await each.get('agenda', 'begin', { meetingId: march });
    await exchange();
    expect((await titles(march)).sort()).toEqual(['Apologies', 'Review the reserves']);
    expect((await get('agenda', 'show', { meetingId: march })).parts.map(({ title }) => title)).toEqual([
      '',
      'Opening',
    ]);
    expect(await get('conflicts', 'count')).toBe(0);
  });

  it('loses no business and has none twice, whatever is put off and filled', async () => {
    const business = ['standing', 'lease', 'planned'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.subarray([...business]), fc.boolean()), { minLength: 4, maxLength: 4 }),
        async (course) => {
          const { get, standing, plan, putOff, fill, titles, meetings, march } = await aPlan();
          await standing('standing');
          await plan('planned', { wanted: 'March 2031' });
          await get('agenda', 'addItem', {
            meetingId: march,
            sectionId: null,
            title: 'lease',
            purpose: 'decide',
            late: null,
          });
          let waiting = new Set<string>(['planned']);
          let [place, expected] = [0, new Set(['lease'])];
          for (const [deferred, isFilled] of course) {
            const meetingId = meetings[place] ?? '';
            if (isFilled) {
              await fill(meetingId);
              expected = new Set([...expected, ...waiting, 'standing']);
              waiting = new Set();
            }
            const here = await titles(meetingId);
            expect(here.sort()).toEqual([...expected].sort());
            for (const title of deferred.filter((each) => here.includes(each))) {
              await putOff(meetingId, title);
              waiting.add(title);
            }
            [place, expected] = [place + 1, new Set()];
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
