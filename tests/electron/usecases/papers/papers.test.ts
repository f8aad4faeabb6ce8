// Papers under the items of an agenda: promised, late by themselves, moved, cleared, and kept from one person.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { writeWhatIsNeeded } from '../reports/a-report.ts';

/** A meeting in a month with two items, the second exempt. */
async function aMeeting() {
  const session = anEmptySession();
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Council',
    kind: 'council-england',
    nation: 'england-and-wales',
  });
  const { today } = await get('register', 'header');
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' });
  const addItem = async (title: string) => {
    const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null } as const;
    return (await get('agenda', 'addItem', item)).id;
  };
  const budget = await addItem('Adopt the budget');
  const lease = await addItem('The lease of the hall');
  await get('agenda', 'setItem', { id: lease, field: 'openness', value: 'exempt' });
  const show = () => get('papers', 'show', { meetingId });
  const one = async (id: string) => {
    const found = (await show()).papers.find((each) => each.id === id);
    if (found === undefined) throw new Error('the paper isn’t there');
    return found;
  };
  const write = async (title: string, itemId = budget) =>
    (await get('papers', 'add', { form: 'written', itemId, title })).id;
  const fill = (id: string) => writeWhatIsNeeded(session, id);
  const promise = async (title: string, dueOn: string) =>
    (await get('papers', 'add', { form: 'to follow', itemId: budget, title, author: 'Treasurer', dueOn })).id;
  const publish = () =>
    get('notice', 'publish', { meetingId, kind: 'agenda', on: today, time: '09:00', by: '' });
  const titles = async () => {
    const { items, papers } = await show();
    return items.map((item) => item.papers.map((id) => papers.find((each) => each.id === id)?.title));
  };
  return { ...session, today, meetingId, budget, lease, show, one, write, fill, promise, publish, titles };
}

describe('a line of the agenda', () => {
  it('has the papers of its item, with how each stands', async () => {
    const { get, write, fill, promise, publish, budget, meetingId } = await aMeeting();
    const there = await write('Report');
    await fill(there);
    await promise('Reserves', '2031-02-20');
    const back = await write('Charges');
    await get('papers', 'set', { id: back, field: 'state', value: 'withdrawn' });
    await publish();
    await fill(await write('Precept'));
    const { parts } = await get('agenda', 'show', { meetingId });
    const [first, second] = parts.flatMap(({ items }) => items);
    expect(first?.id).toBe(budget);
    expect(first?.papers.map(({ title, standing }) => `${title}: ${standing}`)).toEqual([
      'Report: draft',
      'Reserves: to follow',
      'Charges: withdrawn',
      'Precept: late',
    ]);
    expect(second?.papers).toEqual([]);
  });
});

describe('a paper', () => {
  it('is as open as its item when it is added, and says what is missing from its exemption', async () => {
    const { one, write, lease } = await aMeeting();
    expect(await one(await write('Report'))).toMatchObject({ openness: 'open', problems: [] });
    const closed = await one(await write('Terms', lease));
    expect(closed.openness).toBe('exempt');
    expect(closed.problems.map((problem) => speak('en', problem)).join(' ')).toContain('paragraph');
  });

  it('is promised with a day, is overdue after it, and can be written here after all', async () => {
    const { one, promise, fill, get, today } = await aMeeting();
    const later = await promise('Reserves', '2031-02-20');
    const missed = await promise('Precept', '2020-01-06');
    expect(await one(later)).toMatchObject({
      standing: 'to follow',
      author: 'Treasurer',
      dueOn: '2031-02-20',
    });
    expect(await one(missed)).toMatchObject({ standing: 'overdue' });
    await get('papers', 'set', { id: missed, field: 'form', value: 'written' });
    await get('papers', 'set', { id: missed, field: 'dueOn', value: today });
    expect(await one(missed)).toMatchObject({ standing: 'to follow', form: 'written' });
    await fill(missed);
    expect(await one(missed)).toMatchObject({ standing: 'draft', form: 'written' });
  });

  it('is late by itself once an agenda without it is published, and says why where somebody wrote it', async () => {
    const { one, write, fill, promise, publish, get } = await aMeeting();
    const inTime = await write('Report');
    await fill(inTime);
    const promised = await promise('Reserves', '2031-02-20');
    await publish();
    const added = await write('Appendix');
    await fill(added);
    expect(await one(inTime)).toMatchObject({ standing: 'draft' });
    expect(await one(promised)).toMatchObject({ standing: 'to follow' });
    expect(await one(added)).toMatchObject({ standing: 'late' });
    await get('papers', 'set', { id: promised, field: 'form', value: 'written' });
    await fill(promised);
    expect(await one(promised)).toMatchObject({ standing: 'late' });
    await get('papers', 'set', { id: added, field: 'late', value: 'The auditor wrote on Monday' });
    expect(await one(added)).toMatchObject({ late: 'The auditor wrote on Monday' });
    await get('papers', 'set', { id: added, field: 'state', value: 'tabled' });
    expect(await one(added)).toMatchObject({ standing: 'tabled' });
  });

  it('that was published is withdrawn, not removed', async () => {
    const { one, write, publish, get, ask } = await aMeeting();
    const id = await write('Report');
    const draft = await write('Draft');
    await get('papers', 'remove', { id: draft });
    await publish();
    expect(messageOf(await ask('papers', 'remove', { id }))).toContain('Withdraw it instead');
    await get('papers', 'set', { id, field: 'state', value: 'withdrawn' });
    expect(await one(id)).toMatchObject({ standing: 'withdrawn' });
  });

  it('serves several items, moves, and keeps its last item; it goes with that one', async () => {
    const { write, titles, get, ask, budget, lease, show } = await aMeeting();
    const id = await write('Report');
    const second = await write('Appendix');
    await get('papers', 'serve', { paperId: id, itemId: lease });
    await get('papers', 'serve', { paperId: id, itemId: lease });
    expect(await titles()).toEqual([['Report', 'Appendix'], ['Report']]);
    await get('papers', 'arrange', { itemId: budget, paperIds: [second, id] });
    expect(await titles()).toEqual([['Appendix', 'Report'], ['Report']]);
    await get('papers', 'leave', { paperId: id, itemId: budget });
    expect(messageOf(await ask('papers', 'leave', { paperId: id, itemId: lease }))).toContain('only');
    await get('papers', 'move', { paperId: id, fromItemId: lease, toItemId: budget });
    expect(await titles()).toEqual([['Appendix', 'Report'], []]);
    await get('agenda', 'removeItem', { id: budget });
    expect((await show()).papers).toEqual([]);
    await get('register', 'undo', {});
    expect(await titles()).toEqual([['Appendix', 'Report'], []]);
  });

  it('can be a section of the register, which is said by name', async () => {
    const { get, budget, one } = await aMeeting();
    const shows = { what: 'changes', since: '2030-12-01' } as const;
    const { id } = await get('papers', 'add', { form: 'section', itemId: budget, title: 'Progress', shows });
    expect(speak('en', (await one(id)).shown ?? '')).toBe('What changed since 1 December 2030');
    await get('papers', 'set', { id, field: 'shows', value: { what: 'finance' } });
    expect(speak('en', (await one(id)).shown ?? '')).toBe('Finance');
  });

  it('is cleared by role, once each, and taken back', async () => {
    const { get, write, one } = await aMeeting();
    const paperId = await write('Report');
    const asked = { paperId, role: 'finance', who: 'Treasurer', remarks: '', on: '' };
    await get('papers', 'signOff', { ...asked, state: 'asked' });
    await get('papers', 'signOff', { ...asked, state: 'cleared', on: '2031-02-18' });
    const { signOffs } = await one(paperId);
    expect(signOffs).toMatchObject([
      { role: 'finance', state: 'cleared', who: 'Treasurer', on: '2031-02-18' },
    ]);
    await get('papers', 'removeSignOff', { id: signOffs[0]?.id ?? '' });
    expect((await one(paperId)).signOffs).toEqual([]);
  });

  it('lists its background papers, and who is barred from it', async () => {
    const { get, write, one } = await aMeeting();
    const paperId = await write('Report');
    await get('papers', 'addBackground', { paperId, title: 'Audit letter', seenAt: 'The office' });
    await get('papers', 'setReader', { paperId, name: 'Cllr Alder', access: 'barred', reason: 'Landlord' });
    const { background, readers } = await one(paperId);
    expect(background).toMatchObject([{ title: 'Audit letter', seenAt: 'The office' }]);
    expect(readers).toMatchObject([{ name: 'Cllr Alder', access: 'barred', reason: 'Landlord' }]);
    await get('papers', 'removeBackground', { id: background[0]?.id ?? '' });
    await get('papers', 'removeReader', { id: readers[0]?.id ?? '' });
    expect(await one(paperId)).toMatchObject({ background: [], readers: [] });
  });
});
