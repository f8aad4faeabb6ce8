// What goes wrong around a meeting: nobody has a seat, two take the minutes, the clock is set back, a whole report is pasted.

import { describe, expect, it } from 'vitest';
import { speak } from '../../../../shared/language/speak.ts';
import { openLines } from '../../../../electron/usecases/exchange/conflict-list.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { say } from '../../../../shared/language/say.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { inEnglish } from '../../../in-english.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession, type TestSession } from '../../session/a-session.ts';
import { anItem } from '../meetings/an-item.ts';
import { twoSessions } from '../follow-up/two-sessions.ts';
import { aMeeting } from './a-meeting.ts';

const conflictsAt = ({ session }: TestSession) =>
  openLines(session.live, indexOf(snapshot(session.live))).map(({ line }) => inEnglish(line.what));

async function aSharedMeeting() {
  const two = twoSessions();
  const { clerk, exchange } = two;
  const { get } = clerk;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Council',
    kind: 'parish-england',
    nation: 'england-and-wales',
  });
  const seat = { bodyId, role: 'member', from: '', to: '', capacity: '' } as const;
  for (const person of ['Alder', 'Birch', 'Cedar']) await get('bodies', 'addSeat', { ...seat, person });
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' });
  const add = async (title: string) => {
    const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null } as const;
    return (await get('agenda', 'addItem', item)).id;
  };
  const [roof, fence] = [await add('Roof'), await add('Fence')];
  await exchange();
  const idOf = new Map((await get('people', 'list')).map(({ id, name }) => [name, id]));
  return { ...two, meetingId, roof, fence, alder: idOf.get('Alder') ?? '', birch: idOf.get('Birch') ?? '' };
}

describe('a body without members', () => {
  it('meets, and who is there is written down by name; it is said how to give it members', async () => {
    const session = anEmptySession();
    const { get } = session;
    const { meetingId, itemId } = await anItem(session, { body: 'Panel', kind: 'parish-england' });
    await get('minutes', 'addPerson', { meetingId, name: 'The Clerk', role: 'invitee' });
    await get('minutes', 'decide', { itemId, text: 'That it be mended', how: 'assent' });
    const { attendees, working } = await get('minutes', 'show', { meetingId });
    expect(attendees.map(({ name }) => name)).toEqual(['The Clerk']);
    expect(speak('en', working ?? '')).toBe('Needed: 3, the least allowed. One in 3 of 0 is fewer.');
    expect(speak('en', say('minutes.noMembers'))).toMatch(/Add its seats/u);
  });
});

describe('two minute-takers on two copies', () => {
  it('have what each declared for somebody in the minutes in the order in which both see it', async () => {
    const { clerk, officer, exchange, meetingId, roof, alder, birch } = await aSharedMeeting();
    const declared = { itemId: roof, nature: 'Employed there', followed: 'left' } as const;
    await clerk.get('minutes', 'declare', { ...declared, personId: alder });
    await officer.get('minutes', 'declare', { ...declared, personId: birch });
    await exchange();
    for (const { get } of [clerk, officer]) {
      const ids = (await get('minutes', 'item', { meetingId, itemId: roof }))?.declarations.map(
        ({ id }) => id,
      );
      expect(ids).toHaveLength(2);
      const { draft } = await get('drafting', 'show', { meetingId });
      const blocks = draft.items.flatMap((each) => each.blocks);
      expect(blocks.filter(({ kind }) => kind === 'declaration').map(({ id }) => id)).toEqual(ids);
    }
  });

  it('see what both wrote of one item as a conflict of that item, and of nothing else', async () => {
    const { clerk, officer, exchange, meetingId, roof, fence, alder, birch } = await aSharedMeeting();
    const attend = { meetingId, remote: false };
    await clerk.get('minutes', 'attend', { ...attend, personId: alder, state: 'present' });
    await officer.get('minutes', 'attend', { ...attend, personId: alder, state: 'present' });
    await clerk.get('minutes', 'attend', { ...attend, personId: birch, state: 'present' });
    await officer.get('minutes', 'attend', { ...attend, personId: birch, state: 'apologies' });
    await clerk.get('minutes', 'write', { itemId: roof, text: 'The roof leaks.' });
    await officer.get('minutes', 'write', { itemId: roof, text: 'The roof was looked at.' });
    await officer.get('minutes', 'write', { itemId: fence, text: 'The fence stands.' });
    await clerk.get('minutes', 'decide', { itemId: roof, text: 'That it be mended', how: 'assent' });
    await officer.get('minutes', 'decide', { itemId: roof, text: 'That it be looked at', how: 'assent' });
    await exchange();
    for (const copy of [clerk, officer]) {
      expect(conflictsAt(copy)).toEqual(['attendance of Birch', 'minute of Roof']);
      const { items, attendees } = await copy.get('minutes', 'show', { meetingId });
      expect(attendees.map(({ name }) => name)).toEqual(['Alder', 'Birch', 'Cedar']);
      const [first, second] = await Promise.all(
        items.map(({ id }) => copy.get('minutes', 'item', { meetingId, itemId: id })),
      );
      expect(first?.decisions).toHaveLength(2);
      expect(second).toMatchObject({ decisions: [], text: 'The fence stands.' });
    }
    for (const { session } of [clerk, officer]) expect(verify(session.live).problems).toEqual([]);
  });
});

describe('the computer’s clock, set back while minutes are taken', () => {
  it('changes nothing of what came after what', async () => {
    const made = await aMeeting();
    const { get, environment, come, itemId, session } = made;
    await come('Alder', 'Birch', 'Cedar');
    await get('minutes', 'take', { itemId });
    await get('minutes', 'decide', { itemId, text: 'The first', how: 'assent' });
    environment.tick(-3 * 3_600_000);
    await get('minutes', 'decide', { itemId, text: 'The second', how: 'assent' });
    await get('minutes', 'move', made.move('Cedar', 'leaves'));
    const { decisions, isLost } = await made.item();
    expect(decisions.map(({ text }) => text)).toEqual(['The first', 'The second']);
    expect(isLost).toBe(true);
    expect(verify(session.live).problems).toEqual([]);
  });
});

describe('two hundred pages', () => {
  it('pasted into a minute are refused with what to do, and nothing is written', async () => {
    const { ask, item, itemId } = await aMeeting();
    const text = 'A line of a long report, as it was pasted.\n'.repeat(14_000);
    expect(messageOf(await ask('minutes', 'write', { itemId, text }))).toMatch(
      /^too-long: .*Attach a long text/u,
    );
    expect((await item()).text).toBe('');
  });
});

describe('four hundred items', () => {
  it('stand on one agenda, are numbered, turned round, published and taken', async () => {
    const { get, bodyId, session } = await aMeeting();
    for (let at = 1; at <= 400; at += 1) {
      const title = `Business ${String(at)}`;
      await get('bodies', 'addStandingItem', { bodyId, title, section: '', purpose: 'note' });
    }
    const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2031-04-01', kind: 'ordinary' });
    expect(await get('agenda', 'begin', { meetingId })).toEqual({ added: 400 });
    const lines = async () =>
      (await get('agenda', 'show', { meetingId })).parts.flatMap(({ items }) => items);
    const ids = (await lines()).map(({ id }) => id).reverse();
    await get('agenda', 'arrange', { meetingId, parts: [{ sectionId: null, ids }] });
    expect((await lines()).map(({ number, title }) => `${number} ${title}`).slice(-2)).toEqual([
      '399 Business 2',
      '400 Business 1',
    ]);
    await get('notice', 'publish', { meetingId, kind: 'summons', on: session.today(), time: '', by: '' });
    await get('minutes', 'take', { itemId: ids[399] ?? '' });
    const { items } = await get('minutes', 'show', { meetingId });
    expect(items.filter(({ outcome }) => outcome === 'taken').map(({ number }) => number)).toEqual(['400']);
  });
});

describe('a seat that ends on the day of the meeting', () => {
  it('stands for the whole of that meeting, whenever it ends; one that ended the day before doesn’t', async () => {
    const { get, seats, come, quorum, decide, decided } = await aMeeting();
    const ends = async (name: 'Birch' | 'Cedar', to: string) =>
      get('bodies', 'setSeat', { id: seats.get(name) ?? '', field: 'to', value: to });
    await ends('Birch', '2031-03-04');
    await come('Alder', 'Birch', 'Cedar');
    await decide('named');
    expect((await decided()).voters.map(({ name }) => name)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(await quorum()).toMatch(/count: 3;/u);
    await ends('Cedar', '2031-03-03');
    expect(await quorum()).toMatch(/count: 2;/u);
    // What was decided keeps who could vote then.
    expect((await decided()).voters.map(({ name }) => name)).toEqual(['Alder', 'Birch', 'Cedar']);
  });
});

describe('a person who voted', () => {
  it('can’t be deleted, which is said; the vote stays', async () => {
    const { ask, get, come, idOf, decide, decided } = await aMeeting();
    await come('Alder', 'Birch', 'Cedar');
    const decisionId = await decide('named');
    await get('minutes', 'vote', { decisionId, personId: idOf('Birch'), vote: 'for' });
    const said = messageOf(await ask('people', 'remove', { id: idOf('Birch'), kind: 'person' }));
    expect(said).toMatch(/^still-used: Birch voted/u);
    expect((await decided()).voters.find(({ name }) => name === 'Birch')?.vote).toBe('for');
  });
});
