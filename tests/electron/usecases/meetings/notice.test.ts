// Notice of a meeting: worked out by the body's rules, recorded, given late, and worked out again for another day.

import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../../../shared/bodies/model/body.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { anItem } from './an-item.ts';

async function aMeeting(kind: BodyKind, day: string) {
  const session = anEmptySession();
  const { get } = session;
  const { bodyId, meetingId: id } = await anItem(session, { body: 'Council', kind, day, title: 'Accounts' });
  const show = () => get('notice', 'show', { meetingId: id });
  const publish = (kindOf: 'summons' | 'agenda', on: string) =>
    get('notice', 'publish', { meetingId: id, kind: kindOf, on, time: '9:00', by: 'The Clerk' });
  const late = (opinionOf: string | null) =>
    session.ask('agenda', 'addItem', {
      meetingId: id,
      sectionId: null,
      title: 'Flood',
      purpose: 'decide',
      late: opinionOf === null ? null : { opinionOf, circumstances: 'It rained', on: day },
    });
  return { ...session, bodyId, id, show, publish, late };
}

describe('the last day to publish', () => {
  it.each([
    ['council-england', '2026-12-08', '2026-11-30', '2026-11-30'],
    ['council-england', '2026-12-14', '2026-12-06', '2026-12-04'],
    ['council-england', '2027-01-05', '2026-12-23', '2026-12-23'],
    ['council-england', '2027-04-01', '2027-03-22', '2027-03-22'],
    ['council-england', '2027-05-06', '2027-04-27', '2027-04-27'],
    ['council-wales', '2026-12-08', '2026-12-02', '2026-12-02'],
  ] as const)('of a %s on %s is %s', async (kind, day, last, lastWorkingDay) => {
    const { show } = await aMeeting(kind, day);
    expect((await show()).duties[0]?.last).toMatchObject({ day: last, lastWorkingDay });
  });

  it('of a notice in private and a key decision is counted by its own calendar', async () => {
    const { show } = await aMeeting('executive-england', '2027-01-19');
    const days = new Map((await show()).duties.map(({ kind, last }) => [kind, last?.day]));
    expect(days.get('private, 28 days')).toBe('2026-12-21');
    expect(days.get('key decision')).toBe('2026-12-21');
  });

  it('isn’t known for a charity until its rule is entered', async () => {
    const { show, get, bodyId, id } = await aMeeting('charity', '2027-01-19');
    expect((await show()).duties[0]).toMatchObject({ last: null, stands: 'not known' });
    const set = { bodyId, text: '7', reason: 'Article 4' };
    await get('bodyRules', 'set', { ...set, rule: 'notice-days' });
    expect((await show()).duties[0]?.last?.day).toBe('2027-01-11');
    await get('notice', 'setPaperDays', { meetingId: id });
    expect(await get('meetings', 'show', { id })).toMatchObject({
      papersBy: '2027-01-04',
      clearBy: '2027-01-07',
    });
  });
});

describe('a publication', () => {
  it('keeps the agenda as summoned, and goes when it is undone', async () => {
    const { get, id, publish, show } = await aMeeting('council-england', '2021-12-07');
    const { verdict } = await publish('summons', '2021-11-29');
    expect(speak('en', verdict ?? '')).toBe('In time. Clear days: 5; needed: 5.');
    expect((await show()).publications[0]?.items).toMatchObject([
      { numberThen: '1', numberNow: '1', title: 'Accounts', changes: [], held: null },
    ]);
    expect((await get('meetings', 'show', { id })).state).toBe('summoned');
    const [newest] = (await get('overview', 'changes')).latest;
    await get('history', 'undoBatch', { batch: newest?.batch ?? 0 });
    expect((await show()).publications).toEqual([]);
    expect((await get('meetings', 'show', { id })).state).toBe('planned');
  });

  it('keeps what was summoned beside what the agenda is now, and how it was held', async () => {
    const { get, id, publish, show, late } = await aMeeting('charity', '2021-12-07');
    const add = (title: string) =>
      get('agenda', 'addItem', { meetingId: id, sectionId: null, title, purpose: 'note', late: null });
    const [budget, lease, report] = [await add('Budget'), await add('Lease'), await add('Report')];
    await publish('agenda', '2021-11-29');
    await get('agenda', 'setItem', { id: budget.id, field: 'title', value: 'Budget for 2022' });
    await get('agenda', 'setItem', { id: lease.id, field: 'outcome', value: 'withdrawn' });
    const [accounts] = (await get('agenda', 'show', { meetingId: id })).parts[0]?.items ?? [];
    const order = [report.id, accounts?.id ?? '', budget.id];
    await get('agenda', 'arrange', {
      meetingId: id,
      parts: [{ sectionId: null, ids: [...order, lease.id] }],
    });
    await late('The Chair');
    await get('minutes', 'take', { itemId: budget.id });
    const items = (await show()).publications[0]?.items ?? [];
    const held = (of: (typeof items)[number]['held']) => (of === null ? '' : speak('en', of));
    expect(
      items.map((item) => [
        item.numberThen,
        item.numberNow,
        item.title,
        item.changes.join(),
        held(item.held),
      ]),
    ).toEqual([
      ['4', '1', 'Report', 'moved', ''],
      ['1', '2', 'Accounts', '', ''],
      ['2', '3', 'Budget for 2022', 'renamed', 'taken 1'],
      ['3', '4', 'Lease', 'withdrawn', ''],
      [null, '5', 'Flood', 'late', ''],
    ]);
    expect(items[2]?.calledThen).toBe('Budget');
  });

  it('is recorded late as well, and said to be', async () => {
    const { publish, show } = await aMeeting('council-england', '2021-12-07');
    const { verdict } = await publish('summons', '2021-11-30');
    expect(speak('en', verdict ?? '')).toBe('Too late. Clear days: 4; needed: 5.');
    expect((await show()).duties[0]?.stands).toBe('given late');
  });

  it('is no notice of the day a meeting is moved to', async () => {
    const { get, id, publish, show, late } = await aMeeting('council-england', '2021-12-07');
    await publish('agenda', '2021-11-29');
    await get('meetings', 'set', { id, field: 'day', value: '2021-12-14' });
    expect((await show()).duties.find(({ kind }) => kind === 'agenda')?.given).toBeNull();
    expect((await show()).publications).toMatchObject([{ meetingDay: '2021-12-07', forAnotherDay: true }]);
    expect((await get('meetings', 'show', { id })).state).toBe('called');
    expect((await late(null)).ok).toBe(true);
  });
});

describe('the agenda of a parish', () => {
  it('goes out with the summons, and is no duty beside it until the body asks for days of its own', async () => {
    const { show, get, bodyId } = await aMeeting('parish-england', '2026-12-08');
    const always = async () =>
      (await show()).duties.filter((duty) => duty.always).map(({ kind, last }) => [kind, last?.day]);
    expect(await always()).toEqual([['summons', '2026-12-03']]);
    const rule = { bodyId, rule: 'agenda-days' as const, reason: 'Standing order 3' };
    await get('bodyRules', 'set', { ...rule, text: '5' });
    expect((await always()).map(([kind]) => kind)).toEqual(['summons', 'agenda']);
    await get('bodyRules', 'set', { ...rule, text: 'With the summons' });
    expect((await always()).map(([kind]) => kind)).toEqual(['summons']);
  });
});

describe('an item added after publication', () => {
  it('needs the chair’s opinion at a council', async () => {
    const { publish, late } = await aMeeting('committee-england', '2021-12-07');
    await publish('agenda', '2021-11-29');
    expect(messageOf(await late(null))).toMatch(/^is-late:/u);
    expect(messageOf(await late(''))).toMatch(/^is-late:/u);
    expect((await late('The Chair')).ok).toBe(true);
  });

  it('waits for the next meeting at a parish', async () => {
    const { publish, late } = await aMeeting('parish-england', '2021-12-07');
    await publish('summons', '2021-11-29');
    expect(messageOf(await late('The Chair'))).toMatch(/^waits: .*Schedule 12, paragraph 10.*next meeting/u);
  });

  it('needs only the body’s own rule at a charity', async () => {
    const { publish, late } = await aMeeting('charity', '2021-12-07');
    await publish('agenda', '2021-11-29');
    expect(messageOf(await late(null))).toMatch(/^is-late:/u);
    expect((await late('')).ok).toBe(true);
  });
});
