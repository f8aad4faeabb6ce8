// Attendance of a body and of a person, as it is shown; a document of it says the same.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { messageOf } from '../../register/a-register.ts';
import { aSession, anEmptySession } from '../../session/a-session.ts';

async function twoMeetings() {
  const session = anEmptySession();
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  for (const person of ['Alder', 'Birch'])
    await get('bodies', 'addSeat', { bodyId, person, role: 'member', from: '', to: '', capacity: '' });
  const ids = new Map((await get('people', 'list')).map(({ id, name }) => [name, id]));
  const days = ['2022-03-01', '2022-05-03', '2022-07-05'];
  const meetings: string[] = [];
  for (const day of days) meetings.push((await get('meetings', 'add', { bodyId, day, kind: 'ordinary' })).id);
  const mark = (at: number, name: string, state: 'present' | 'apologies', remote = false) =>
    get('minutes', 'attend', { meetingId: meetings[at] ?? '', personId: ids.get(name) ?? '', state, remote });
  await mark(0, 'Alder', 'present');
  await mark(0, 'Birch', 'apologies');
  await mark(1, 'Alder', 'present', true);
  return { ...session, bodyId, meetings, idOf: (name: string) => ids.get(name) ?? '' };
}

describe('attendance', () => {
  it('of a body is shown by person and by meeting, with what isn’t recorded', async () => {
    const { get, bodyId } = await twoMeetings();
    const all = await get('attendance', 'ofBody', { bodyId, from: '', to: '' });
    expect(all.total).toMatchObject({ percent: '50', present: 2, invited: 4, unmarked: 1, notRecorded: 1 });
    expect(all.people).toMatchObject([
      { name: 'Alder', percent: '100', remote: 1 },
      { name: 'Birch', percent: '0', apologies: 1, unmarked: 1 },
    ]);
    expect(all.meetings.map(({ day, isRecorded }) => [day, isRecorded])).toEqual([
      ['2022-07-05', false],
      ['2022-05-03', true],
      ['2022-03-01', true],
    ]);
    const march = await get('attendance', 'ofBody', { bodyId, from: '2022-03-01', to: '2022-03-01' });
    expect(march).toMatchObject({ total: { percent: '50', meetings: 1 }, meetings: [{ day: '2022-03-01' }] });
  });

  it('leaves out a meeting that is cancelled afterwards', async () => {
    const { get, bodyId, meetings } = await twoMeetings();
    await get('meetings', 'set', { id: meetings[1] ?? '', field: 'state', value: 'cancelled' });
    const { total } = await get('attendance', 'ofBody', { bodyId, from: '', to: '' });
    expect(total).toMatchObject({ invited: 2, present: 1, meetings: 1 });
  });

  it('of a person is beside all their seats', async () => {
    const { get, ask, idOf, bodyId } = await twoMeetings();
    expect(await get('attendance', 'ofPerson', { personId: idOf('Birch') })).toMatchObject({
      seats: [{ body: 'Board', role: 'member', now: 'stands' }],
      attendance: [{ bodyId, body: 'Board', percent: '0', invited: 2 }],
    });
    expect(messageOf(await ask('attendance', 'ofPerson', { personId: 'nobody' }))).toMatch(/^not-found/u);
    expect(messageOf(await ask('attendance', 'ofBody', { bodyId: 'none', from: '', to: '' }))).toMatch(
      /^not-found/u,
    );
  });

  it('is a figure of the strategy where somebody says so; then its body can’t be deleted', async () => {
    const { get, ask } = await aSession();
    const measures = async () => {
      const { objectives } = await get('strategy', 'strategy');
      const read = objectives.map(({ id: each }) => get('strategy', 'objective', { id: each }));
      return (await Promise.all(read)).flatMap((each) => each.measures);
    };
    const id = (await measures()).find(({ unit }) => unit === 'percent')?.measureId ?? '';
    const { id: bodyId } = await get('bodies', 'add', {
      name: 'Board',
      kind: 'charity',
      nation: 'england-and-wales',
    });
    const counted = { kind: 'attendance', bodyId, count: 'percent' } as const;
    await get('strategy', 'setCounted', { id, counted });
    expect((await measures()).find(({ measureId }) => measureId === id)?.counted).toEqual(counted);
    expect(messageOf(await ask('bodies', 'remove', { id: bodyId }))).toMatch(
      /^still-used: Board is still named once/u,
    );
    const gone = await ask('strategy', 'setCounted', { id, counted: { ...counted, bodyId: 'none' } });
    expect(messageOf(gone)).toMatch(/^not-found/u);
  });

  it('makes a document that says the same, in either language', async () => {
    const { session, bodyId } = await twoMeetings();
    const wanted = { document: 'attendance', bodyId, from: '2022-01-01', to: '2022-12-31' } as const;
    const source = { index: session.index(), today: session.today() };
    const english = composeDocument({ ...source, language: 'en' }, wanted);
    const said = JSON.stringify(english?.sections);
    for (const words of ['50% (2 of 4)', '5 July 2022 (Not recorded)', 'Of one meeting nothing is recorded'])
      expect(said).toContain(words);
    const welsh = composeDocument({ ...source, language: 'cy' }, wanted);
    expect(welsh?.title).toMatch(/^Presenoldeb: Board, 1 Ionawr 2022 hyd 31 Rhagfyr 2022$/u);
    if (english === undefined) throw new Error('no document');
    expect((await renderPdf(english)).pages).toBe(1);
    const all = composeDocument({ ...source, language: 'en' }, { ...wanted, bodyId: '' });
    expect(all?.title).toMatch(/^Attendance: All bodies/u);
    expect(composeDocument({ ...source, language: 'en' }, { ...wanted, bodyId: 'none' })).toBeUndefined();
  });
});
