// A year of meetings planned from a rule: every day shown before anything is made, one step to make them, and none of them twice.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidayOn } from '../../../../shared/calendar/rules/bank-holidays.ts';
import { movePolicies } from '../../../../shared/calendar/rules/moved-days.ts';
import { weekdayOf } from '../../../../shared/kernel/days.ts';
import { speakerIn } from '../../../../shared/language/speak.ts';
import type { PlanInput, PlanLine } from '../../../../shared/meetings/calls.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

const inEnglish = speakerIn('en');

async function aBoard() {
  const session = anEmptySession();
  const { get } = session;
  const addBody = async (name: string, time: string, place = '') => {
    const { id } = await get('bodies', 'add', { name, kind: 'charity', nation: 'england-and-wales' });
    await get('bodies', 'set', { id, field: 'usualTime', value: time });
    await get('bodies', 'set', { id, field: 'usualPlace', value: place });
    return id;
  };
  const addSeat = (bodyId: string, person: string, to = '') =>
    get('bodies', 'addSeat', { bodyId, person, role: 'member', from: '', to, capacity: '' });
  const bodyId = await addBody('Board', '18:00', 'Town hall');
  const wanted: PlanInput = {
    bodyId,
    rule: 'first Monday of every month',
    from: '2027-01-01',
    to: '2027-12-31',
    policy: 'next working day',
    changed: [],
  };
  const plan = (input: Partial<PlanInput> = {}) => get('meetings', 'plan', { ...wanted, ...input });
  const make = (chosen: readonly string[], input: Partial<PlanInput> = {}) =>
    get('meetings', 'planYear', { ...wanted, ...input, kind: 'ordinary', chosen });
  const meetings = async () => (await get('meetings', 'list')).meetings;
  return { ...session, bodyId, wanted, addBody, addSeat, plan, make, meetings };
}

function whyOf(lines: readonly PlanLine[], planned: string): string | null {
  const why = lines.find((line) => line.planned === planned)?.why ?? null;
  return why === null ? null : inEnglish(why);
}

const plannedIn = (lines: readonly PlanLine[]) => lines.map(({ planned }) => planned);

describe('the plan of a year', () => {
  it('shows each day, what moved it and what left it out', async () => {
    const { get, plan } = await aBoard();
    await get('calendar', 'addRecess', {
      name: 'Summer',
      bodyId: null,
      from: '2027-07-26',
      to: '2027-08-15',
    });
    const { lines } = await plan();
    expect(lines).toHaveLength(12);
    expect(lines.find(({ planned }) => planned === '2027-05-03')?.day).toBe('2027-05-04');
    expect(whyOf(lines, '2027-05-03')).toBe(
      'Moved from 3 May 2027 to 4 May 2027: it would have been a bank holiday (Early May bank holiday).',
    );
    expect(lines.find(({ planned }) => planned === '2027-08-02')?.day).toBe('2027-08-16');
    const without = await plan({ policy: 'leave out' });
    expect(without.lines.find(({ planned }) => planned === '2027-08-02')?.day).toBeNull();
    expect(whyOf(without.lines, '2027-08-02')).toBe(
      'No meeting on 2 August 2027: it would have been in a recess (Summer).',
    );
  });

  it('knows the recesses of the body itself, and those of no other', async () => {
    const { get, addBody, bodyId, plan } = await aBoard();
    const other = await addBody('Panel', '10:00');
    const recess = { name: 'Election', from: '2027-03-01', to: '2027-03-01' };
    await get('calendar', 'addRecess', { ...recess, bodyId: other });
    expect(whyOf((await plan()).lines, '2027-03-01')).toBeNull();
    await get('calendar', 'addRecess', { ...recess, bodyId });
    expect(whyOf((await plan()).lines, '2027-03-01')).toMatch(/in a recess \(Election\)/u);
  });

  it('says what isn’t understood, and of which field', async () => {
    const { ask, wanted } = await aBoard();
    expect(messageOf(await ask('meetings', 'plan', { ...wanted, rule: 'whenever it suits' }))).toMatch(
      /Not understood: “whenever it suits”/u,
    );
    const before = await ask('meetings', 'plan', { ...wanted, to: '2026-12-31' });
    expect(messageOf(before)).toMatch(/^ends-before: The last day is before the first/u);
    expect(messageOf(await ask('meetings', 'plan', { ...wanted, to: '2270-01-01' }))).toMatch(/^too-long/u);
  });

  it('makes what is chosen as one step, which one undo takes back, and keeps the day planned and why it moved', async () => {
    const { get, session, make, meetings } = await aBoard();
    const chosen = ['2027-04-05', '2027-05-03', '2027-06-07'];
    expect(await make(chosen)).toEqual({ added: 3 });
    const made = await meetings();
    expect(made.map(({ day, time, place }) => [day, time, place])).toEqual([
      ['2027-04-05', '18:00', 'Town hall'],
      ['2027-05-04', '18:00', 'Town hall'],
      ['2027-06-07', '18:00', 'Town hall'],
    ]);
    const moved = await get('meetings', 'show', { id: made[1]?.id });
    expect(moved).toMatchObject({ plannedDay: '2027-05-03', reason: null });
    expect(moved.movedBecause && inEnglish(moved.movedBecause)).toBe(
      'a bank holiday (Early May bank holiday)',
    );
    expect((await get('meetings', 'show', { id: made[0]?.id })).movedBecause).toBeNull();
    session.undo('The Clerk');
    expect(await meetings()).toEqual([]);
  });

  it('makes nothing twice: not what stands, nor what was moved or cancelled since', async () => {
    const { get, plan, make, meetings } = await aBoard();
    const all = plannedIn((await plan()).lines);
    expect(await make(all)).toEqual({ added: 12 });
    const [first, second] = await meetings();
    await get('meetings', 'set', { id: first?.id, field: 'day', value: '2027-01-11' });
    await get('meetings', 'cancel', { id: second?.id, reason: 'Too little business' });
    const { lines } = await plan();
    expect(lines.every(({ there }) => there !== null)).toBe(true);
    expect(lines.slice(0, 2).map(({ there }) => there && inEnglish(there))).toEqual([
      'There already: meeting Board, 11 January 2027.',
      'Planned before and cancelled: meeting Board, 1 February 2027.',
    ]);
    expect(await make(all)).toEqual({ added: 0 });
    expect(await meetings()).toHaveLength(12);
  });

  it('puts a meeting on the day that somebody gave it, and says what that day is', async () => {
    const { plan, make, meetings } = await aBoard();
    const changed = [
      { planned: '2027-05-03', day: '2027-05-05' },
      { planned: '2027-06-07', day: '2027-06-08' },
      { planned: '2027-07-05', day: '2027-08-30' },
    ];
    const { lines } = await plan({ changed });
    expect(whyOf(lines, '2027-05-03')).toMatch(
      /^Moved from 3 May 2027 to 5 May 2027: it would have been a bank/u,
    );
    expect(whyOf(lines, '2027-06-07')).toBe('Moved by hand from 7 June 2027 to 8 June 2027.');
    expect(whyOf(lines, '2027-07-05')).toBe(
      '30 August 2027 was chosen by hand. It is a bank holiday (Summer bank holiday).',
    );
    await make(plannedIn(lines), { changed });
    const days = (await meetings()).map(({ day }) => day);
    expect(days).toEqual(expect.arrayContaining(['2027-05-05', '2027-06-08', '2027-08-30']));
  });

  it('has no two meetings on one day, whatever days were given', async () => {
    const { plan, make, meetings } = await aBoard();
    const changed = [{ planned: '2027-05-03', day: '2027-06-07' }];
    const { lines } = await plan({ changed });
    expect(lines.find(({ planned }) => planned === '2027-06-07')?.there?.say).toBe('meetings.plan.day-twice');
    await make(plannedIn(lines), { changed });
    expect(new Set((await meetings()).map(({ day }) => day)).size).toBe(11);
  });

  it('is on free days only, whatever the rule, and never twice on one', async () => {
    const { plan } = await aBoard();
    const rule = fc.constantFrom(
      'first Monday of every month',
      'third Tuesday of alternate months',
      'every other Friday',
      'the 25th of every month',
    );
    const policy = fc.constantFrom(...movePolicies);
    await fc.assert(
      fc.asyncProperty(rule, policy, fc.integer({ min: 2020, max: 2031 }), async (said, how, year) => {
        const { lines } = await plan({ rule: said, policy: how, from: `${year}-01-01`, to: `${year}-12-31` });
        const days = lines.flatMap(({ day }) => (day === null ? [] : [day]));
        expect(new Set(days).size).toBe(days.length);
        for (const day of days) expect(bankHolidayOn(day, { nation: 'england-and-wales' })).toBeUndefined();
        for (const { planned, day, why } of lines) expect(why === null).toBe(planned === day);
        expect(days.every((day) => weekdayOf(day) < 6)).toBe(true);
      }),
      { seed: 20_270_101, numRuns: 60 },
    );
  });
});

describe('a clash', () => {
  it('is another body’s meeting then that shares a member or the place, and names them', async () => {
    const { get, addBody, addSeat, bodyId, plan, make, meetings } = await aBoard();
    const other = await addBody('Finance Committee', '19:00', 'town hall');
    await addSeat(bodyId, 'The Treasurer');
    await addSeat(other, 'The Treasurer');
    await addSeat(other, 'The Chair', '2027-04-04');
    await addSeat(bodyId, 'The Chair');
    await get('meetings', 'add', { bodyId: other, day: '2027-04-05', kind: 'ordinary' });
    const said = [
      'Finance Committee at 19:00 meets then too. With a seat on both: The Treasurer.',
      'Finance Committee at 19:00 meets then too in the same place: town hall.',
    ];
    const line = (await plan()).lines.find(({ planned }) => planned === '2027-04-05');
    expect(line?.clashes.map(inEnglish)).toEqual(said);
    await make(['2027-04-05']);
    const [made] = (await meetings()).filter((each) => each.bodyId === bodyId);
    expect(made?.clashes.map(inEnglish)).toEqual(said);
    expect((await get('meetings', 'show', { id: made?.id })).clashes.map(inEnglish)).toEqual(said);
  });

  it('is another body’s meeting of the night before that goes on past midnight, and names its day', async () => {
    const { get, addBody, addSeat, bodyId, make, meetings } = await aBoard();
    const late = await addBody('Finance Committee', '22:30');
    await get('bodies', 'set', { id: bodyId, field: 'usualTime', value: '00:15' });
    for (const body of [bodyId, late]) await addSeat(body, 'The Treasurer');
    const { id } = await get('meetings', 'add', { bodyId: late, day: '2027-04-04', kind: 'ordinary' });
    await make(['2027-04-05']);
    const clashes = async () => (await meetings()).flatMap((each) => each.clashes.map(inEnglish)).sort();
    expect(await clashes()).toEqual([
      'Board on 5 April 2027 at 00:15 meets then too. With a seat on both: The Treasurer.',
      'Finance Committee on 4 April 2027 at 22:30 meets then too. With a seat on both: The Treasurer.',
    ]);
    await get('meetings', 'set', { id, field: 'endTime', value: '00:15' });
    expect(await clashes()).toEqual([]);
    await get('meetings', 'set', { id, field: 'endTime', value: '01:00' });
    expect(await clashes()).toHaveLength(2);
    // What meets at no time that is known may meet at any time of its own day, and at none of another.
    await get('meetings', 'set', { id, field: 'time', value: '' });
    expect(await clashes()).toEqual([]);
  });

  it('is gone where the one ends before the other begins, and where one is cancelled', async () => {
    const { get, addBody, addSeat, bodyId, make, meetings } = await aBoard();
    const other = await addBody('Finance Committee', '19:00');
    await addSeat(bodyId, 'The Treasurer');
    await addSeat(other, 'The Treasurer');
    const { id } = await get('meetings', 'add', { bodyId: other, day: '2027-04-05', kind: 'ordinary' });
    await make(['2027-04-05']);
    const clashes = async () => (await meetings()).map((each) => each.clashes.length);
    expect(await clashes()).toEqual([1, 1]);
    const [made] = (await meetings()).filter((each) => each.bodyId === bodyId);
    await get('meetings', 'set', { id: made?.id, field: 'endTime', value: '19:00' });
    expect(await clashes()).toEqual([0, 0]);
    await get('meetings', 'set', { id: made?.id, field: 'endTime', value: '19:01' });
    expect(await clashes()).toEqual([1, 1]);
    await get('meetings', 'cancel', { id, reason: 'Too little business' });
    expect(await clashes()).toEqual([0, 0]);
  });
});
