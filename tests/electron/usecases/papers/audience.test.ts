// Editions for one member: somebody barred from a paper doesn't get it, and is told nothing of it; somebody kept from an item has its title. The
// full edition says who they are.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { noPast } from '../../../../electron/packs/compose/documents/document-source.ts';
import { minutesBlocks } from '../../../../electron/packs/compose/documents/minutes.ts';
import { refusedDocument } from '../../../../electron/packs/compose/documents/refused.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import type { DocumentWanted } from '../../../../shared/packs/documents.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { cellsOf } from '../../packs/a-document.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

/** An exempt item with three papers: one that Birch is barred from, one that Visitor is let in to. Visitor has no seat. */
async function aCommittee() {
  const session = anEmptySession();
  const { get } = session;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Committee',
    kind: 'committee-england',
    nation: 'england-and-wales',
  });
  const seat = { bodyId, role: 'member', from: '', to: '', capacity: '' } as const;
  for (const person of ['Alder', 'Birch']) await get('bodies', 'addSeat', { ...seat, person });
  await get('bodies', 'addSeat', { ...seat, person: 'Former', to: '2024-01-01' });
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2024-09-03', kind: 'ordinary' });
  const item = { meetingId, sectionId: null, title: 'Lease', purpose: 'decide', late: null } as const;
  const { id: itemId } = await get('agenda', 'addItem', item);
  await get('agenda', 'setItem', { id: itemId, field: 'openness', value: 'exempt' });
  await get('agenda', 'setItem', { id: itemId, field: 'recommendation', value: 'That it be signed' });
  const add = async (title: string) => (await get('papers', 'add', { form: 'written', itemId, title })).id;
  const [terms, offer] = [await add('Terms'), await add('Offer')];
  await add('Plan');
  const reader = { reason: '' } as const;
  await get('papers', 'setReader', { ...reader, paperId: terms, name: 'Birch', access: 'barred' });
  await get('papers', 'setReader', { ...reader, paperId: offer, name: 'Visitor', access: 'may see it' });
  const people = new Map((await get('people', 'list')).map(({ id, name }) => [name, id]));
  const idOf = (name: string) => people.get(name) ?? '';
  const source = () => ({
    index: indexOf(snapshot(session.session.live)),
    today: '2024-07-12',
    language: 'en' as const,
  });
  const agenda = (edition: 'public' | 'full' | { personId: string }) => {
    const made = composeDocument(source(), { document: 'agenda', meetingId, edition });
    const [table] = made?.sections[0]?.blocks ?? [];
    if (made === undefined || table?.kind !== 'table') throw new Error('no agenda');
    return { what: made.cover.subtitle, said: cellsOf([table]).flat().join('\n') };
  };
  const ofOne = (name: string) => agenda({ personId: idOf(name) });
  const refused = (wanted: DocumentWanted) => refusedDocument(source(), wanted, noPast);
  return { ...session, meetingId, itemId, terms, offer, idOf, agenda, ofOne, refused, source };
}

describe('the agenda of one member', () => {
  it('has all the papers but those that this member is barred from, and says nothing of them', async () => {
    const { agenda, ofOne } = await aCommittee();
    expect(ofOne('Birch')).toMatchObject({ what: 'Agenda for Birch' });
    for (const words of ['That it be signed', 'Paper: Offer', 'Paper: Plan', 'Not for publication'])
      expect(ofOne('Birch').said).toContain(words);
    expect(ofOne('Birch').said).not.toMatch(/Terms|barred|not for Birch/u);
    expect(ofOne('Alder').said).toContain('Paper: Terms');
    expect(ofOne('Alder').said).not.toMatch(/not for Birch/u);
    expect(agenda('full').said).toContain('Paper: Terms, to follow, not for Birch');
    expect(agenda('public').said).not.toMatch(/Terms|Offer|Plan|signed/u);
  });

  it('has for whoever has no vote there what is open, and what they were let in to', async () => {
    const { ofOne } = await aCommittee();
    for (const name of ['Visitor', 'Former']) {
      expect(ofOne(name).said).toContain('Lease\nNot for publication');
      expect(ofOne(name).said).not.toMatch(/signed|Terms|Plan/u);
    }
    expect([ofOne('Visitor').said.includes('Offer'), ofOne('Former').said.includes('Offer')]).toEqual([
      true,
      false,
    ]);
  });

  it('is offered for those who sit there, and for those a paper names', async () => {
    const { get, meetingId, terms } = await aCommittee();
    const names = async (of: { meetingId: string } | { paperId: string }) =>
      (await get('papers', 'audience', of)).map(({ name }) => name);
    expect(await names({ meetingId })).toEqual(['Alder', 'Birch', 'Visitor']);
    expect(await names({ paperId: terms })).toEqual(['Alder', 'Birch']);
  });
});

describe('somebody who is kept from an item', () => {
  const bar = { name: 'Alder', reason: 'It is their lease' } as const;

  it('has its title on their agenda and nothing else of it; the full edition names them, the others say nothing', async () => {
    const { get, itemId, agenda, ofOne } = await aCommittee();
    await get('agenda', 'bar', { itemId, ...bar });
    expect(ofOne('Alder').said).toMatch(/Lease\nNot for publication.*This edition doesn’t have/su);
    expect(ofOne('Alder').said).not.toMatch(/signed|Terms|Offer|Plan|Alder|their lease/u);
    expect(ofOne('Birch').said).toMatch(/That it be signed.*Paper: Plan/su);
    expect(agenda('full').said).toMatch(/Not for Alder.*That it be signed.*Paper: Plan/su);
    for (const edition of [agenda('full'), ofOne('Birch'), agenda('public')])
      expect(edition.said).not.toContain('their lease');
    expect(ofOne('Birch').said + agenda('public').said).not.toContain('Alder');
  });

  it('has none of it where it is open, which the public has all the same', async () => {
    const { get, itemId, agenda, ofOne } = await aCommittee();
    await get('agenda', 'bar', { itemId, ...bar });
    await get('agenda', 'setItem', { id: itemId, field: 'openness', value: 'open' });
    expect(ofOne('Alder').said).toContain('This edition doesn’t have what there is of this item.');
    expect(ofOne('Alder').said).not.toMatch(/signed|Not for publication/u);
    expect(agenda('public').said).toContain('That it be signed');
  });

  it('gets a paper of it with no other item either, whoever let them in to it', async () => {
    const { get, itemId, meetingId, offer, ofOne, refused, idOf } = await aCommittee();
    const item = { meetingId, sectionId: null, title: 'Budget', purpose: 'decide', late: null } as const;
    const { id: other } = await get('agenda', 'addItem', item);
    await get('papers', 'serve', { paperId: offer, itemId: other });
    await get('papers', 'setReader', { paperId: offer, name: 'Alder', access: 'may see it', reason: '' });
    expect(ofOne('Alder').said).toContain('Offer');
    await get('agenda', 'bar', { itemId, ...bar });
    expect(ofOne('Alder').said).not.toContain('Offer');
    const edition = { personId: idOf('Alder') };
    expect(refused({ document: 'report', paperId: offer, edition })).toMatchObject({
      error: { code: 'may-not-see' },
    });
  });

  it('can be anybody, and is offered an edition; kept from it no longer, they get it again', async () => {
    const { get, itemId, meetingId, ofOne, ask } = await aCommittee();
    await get('agenda', 'bar', { itemId, name: 'Newcomer', reason: '' });
    await get('agenda', 'bar', { itemId, ...bar });
    await get('agenda', 'bar', { itemId, ...bar, reason: 'It is about them' });
    const names = (await get('papers', 'audience', { meetingId })).map(({ name }) => name);
    expect(names).toContain('Newcomer');
    const bars = async () =>
      (await get('agenda', 'show', { meetingId })).parts.flatMap(({ items }) => items[0]?.bars ?? []);
    expect((await bars()).map(({ name, reason }) => [name, reason])).toEqual([
      ['Alder', 'It is about them'],
      ['Newcomer', null],
    ]);
    const item = await get('minutes', 'item', { meetingId, itemId });
    expect(item?.bars).toEqual(['Alder', 'Newcomer']);
    const [first] = await bars();
    await get('agenda', 'unbar', { id: first?.id ?? '' });
    expect(ofOne('Alder').said).toContain('That it be signed');
    expect(messageOf(await ask('agenda', 'unbar', { id: first?.id ?? '' }))).toMatch(/^not-found/u);
  });

  it('is kept from the business where it goes on at the next meeting', async () => {
    const { get, itemId, meetingId } = await aCommittee();
    await get('agenda', 'bar', { itemId, ...bar });
    const { body } = await get('meetings', 'show', { id: meetingId });
    const bodyId = (await get('bodies', 'list')).find(({ name }) => name === body)?.id ?? '';
    const { id: next } = await get('meetings', 'add', { bodyId, day: '2024-10-01', kind: 'ordinary' });
    await get('agenda', 'putOnNext', { itemId });
    const carried = (await get('agenda', 'show', { meetingId: next })).parts.flatMap(({ items }) => items);
    expect(carried.map(({ title, bars }) => [title, bars.map(({ name }) => name)])).toEqual([
      ['Lease', ['Alder']],
    ]);
  });

  it('gets of the minutes its title, and none of what was said, decided or asked for', async () => {
    const { get, itemId, meetingId, source, idOf } = await aCommittee();
    await get('agenda', 'setItem', { id: itemId, field: 'openness', value: 'open' });
    await get('minutes', 'take', { itemId });
    await get('minutes', 'write', { itemId, text: 'The valuer spoke.' });
    await get('minutes', 'decide', { itemId, text: 'That it be let', how: 'assent' });
    await get('minutes', 'act', { itemId, line: '@Birch: draw it up' });
    await get('agenda', 'bar', { itemId, ...bar });
    const { index } = source();
    const meeting = index.snapshot.meetings.find(({ id }) => id === meetingId);
    if (meeting === undefined) throw new Error('no meeting');
    const said = (edition: 'full' | 'public' | { personId: string }) =>
      JSON.stringify(minutesBlocks(source(), meeting, edition));
    for (const edition of ['full', 'public', { personId: idOf('Birch') }] as const)
      for (const words of ['The valuer spoke', 'That it be let', 'draw it up'])
        expect(said(edition)).toContain(words);
    const own = said({ personId: idOf('Alder') });
    expect(own).toContain('Lease');
    expect(own).toContain('This edition doesn’t have what there is of this item.');
    expect(own).not.toMatch(/valuer|be let|draw it up/u);
    expect(said('full')).toContain('Not for Alder');
  });
});

describe('a paper', () => {
  it('isn’t made for somebody who may not see it, which is said', async () => {
    const { refused, terms, offer, idOf } = await aCommittee();
    const report = (paperId: string, name: string) =>
      refused({ document: 'report', paperId, edition: { personId: idOf(name) } });
    const said = report(terms, 'Birch');
    expect(said && messageOf(said)).toMatch(/^may-not-see: Birch may not see “Terms”/u);
    expect(report(terms, 'Visitor')?.ok).toBe(false);
    for (const each of [report(terms, 'Alder'), report(offer, 'Birch'), report(offer, 'Visitor')])
      expect(each).toBeUndefined();
    const section = refused({ document: 'paper-section', paperId: terms, edition: 'public' });
    expect(section && messageOf(section)).toMatch(/^not-public: “Terms” isn’t for the public/u);
    const nobody = refused({ document: 'report', paperId: terms, edition: { personId: 'gone' } });
    expect(nobody && messageOf(nobody)).toMatch(/^not-found/u);
  });
});
