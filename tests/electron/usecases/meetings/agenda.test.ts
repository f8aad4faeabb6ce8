// A meeting and its agenda: begun from what stands on each, arranged, filled in, and late once it is published.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaView } from '../../../../shared/meetings/calls.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { messageOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

async function aMeeting() {
  const session = anEmptySession();
  const { get } = session;
  const body = await get('bodies', 'add', { name: 'Board', kind: 'charity', nation: 'england-and-wales' });
  await get('bodies', 'set', { id: body.id, field: 'usualTime', value: '19:00' });
  await get('bodies', 'set', { id: body.id, field: 'usualPlace', value: 'Town hall' });
  const { id } = await get('meetings', 'add', { bodyId: body.id, day: '2031-03-04', kind: 'ordinary' });
  const standing = (title: string, section: string) =>
    get('bodies', 'addStandingItem', { bodyId: body.id, title, section, purpose: 'note' });
  const add = (title: string, sectionId: string | null = null) =>
    get('agenda', 'addItem', { meetingId: id, sectionId, title, purpose: 'decide', late: null });
  const show = () => get('agenda', 'show', { meetingId: id });
  return { ...session, bodyId: body.id, id, standing, add, show };
}

/** "1 Apologies", "Part one", as it reads from top to bottom. */
function lines({ parts }: AgendaView): string[] {
  return parts.flatMap(({ sectionId, number, title, items }) => [
    ...(sectionId === null ? [] : [`${number} ${title}`.trim()]),
    ...items.map((item) => `${item.number} ${item.title}`.trim()),
  ]);
}

describe('a meeting', () => {
  it('begins with the usual time and place of its body', async () => {
    const { get, id } = await aMeeting();
    expect(await get('meetings', 'show', { id })).toMatchObject({
      body: 'Board',
      day: '2031-03-04',
      time: '19:00',
      place: 'Town hall',
      state: 'planned',
    });
    // Those are told to whoever is about to add one.
    expect((await get('meetings', 'list')).bodies).toMatchObject([
      { usualDays: null, usualTime: '19:00', usualPlace: 'Town hall', usualLink: null },
    ]);
  });

  it('is one of a body on a day: a second is refused, unless the first is cancelled', async () => {
    const { get, ask, bodyId, id } = await aMeeting();
    const again = { bodyId, day: '2031-03-04', kind: 'ordinary' } as const;
    expect(messageOf(await ask('meetings', 'add', again))).toMatch(
      /^meets-already: It meets on that day already: meeting Board, 4 March 2031/u,
    );
    await get('meetings', 'cancel', { id, reason: 'Not enough business' });
    expect(await get('meetings', 'show', { id })).toMatchObject({
      state: 'cancelled',
      reason: 'Not enough business',
    });
    await get('meetings', 'add', again);
    expect((await get('meetings', 'list')).meetings.map(({ state }) => state).sort()).toEqual([
      'cancelled',
      'planned',
    ]);
  });

  it('takes no time that is none, and says how to write one', async () => {
    const { ask, get, id } = await aMeeting();
    expect(messageOf(await ask('meetings', 'set', { id, field: 'time', value: 'half seven' }))).toMatch(
      /^not-a-time: “half seven” isn’t a time of day. Write it like 19:00/u,
    );
    await get('meetings', 'set', { id, field: 'time', value: '9:05' });
    expect((await get('meetings', 'show', { id })).time).toBe('09:05');
  });
});

describe('an agenda', () => {
  it('begins with what stands on each agenda, once, below its headings', async () => {
    const { get, standing, show, id } = await aMeeting();
    await standing('Apologies', '');
    await standing('Minutes', 'Part one');
    await standing('Matters arising', 'part one');
    expect(await get('agenda', 'begin', { meetingId: id })).toEqual({ added: 3 });
    expect(lines(await show())).toEqual(['1 Apologies', 'Part one', '2 Minutes', '3 Matters arising']);
    expect(await get('agenda', 'begin', { meetingId: id })).toEqual({ added: 0 });
    expect(lines(await show())).toHaveLength(4);
  });

  it('adopts the minutes with the item of which the standing agenda says so, else with the one whose title does', async () => {
    const { get, show, bodyId, id } = await aMeeting();
    const decides = async (title: string) =>
      (await get('bodies', 'addStandingItem', { bodyId, title, section: '', purpose: 'decide' })).id;
    const [record, fees] = [await decides('The record of the last meeting'), await decides('Minutes: fees')];
    await decides('Minutes');
    const standing = async () =>
      (await get('bodies', 'show', { id: bodyId })).standingItems.map((each) => each.adoptsMinutes);
    expect(await standing()).toEqual([false, true, true]);
    await get('bodies', 'setStandingItem', { id: record, field: 'adopts', value: 'minutes' });
    await get('bodies', 'setStandingItem', { id: fees, field: 'adopts', value: 'no minutes' });
    expect(await standing()).toEqual([true, false, true]);
    await get('agenda', 'begin', { meetingId: id });
    const items = (await show()).parts.flatMap((part) => part.items);
    expect(items.map(({ title, adoptsMinutes }) => [title, adoptsMinutes])).toEqual([
      ['The record of the last meeting', true],
      ['Minutes: fees', false],
      ['Minutes', true],
    ]);
  });

  it('carries over what the last meeting put off, once', async () => {
    const { get, add, bodyId, show } = await aMeeting();
    const { id: lease } = await add('Renew the lease');
    await add('Adopt the budget');
    await get('agenda', 'setItem', { id: lease, field: 'outcome', value: 'deferred' });
    const next = await get('meetings', 'add', { bodyId, day: '2031-05-06', kind: 'ordinary' });
    const after = () => get('agenda', 'show', { meetingId: next.id });
    expect(await after()).toMatchObject({ carried: 1, standing: 0 });
    await get('agenda', 'begin', { meetingId: next.id });
    const [item] = (await after()).parts.flatMap(({ items }) => items);
    expect(item).toMatchObject({ title: 'Renew the lease', outcome: 'to come' });
    expect(await after()).toMatchObject({ carried: 0 });
    expect(lines(await show())).toEqual(['1 Renew the lease', '2 Adopt the budget']);
  });

  it.each([
    ['plain', ['1 Apologies', 'Part one', '2 Minutes', 'Lunch', '3 Accounts']],
    ['by section', ['1 Apologies', '2 Part one', '2.1 Minutes', 'Lunch', '2.2 Accounts']],
    ['by letter', ['A Apologies', 'B Part one', 'B1 Minutes', 'Lunch', 'B2 Accounts']],
  ] as const)('is numbered %s', async (value, expected) => {
    const { get, add, show, bodyId, id } = await aMeeting();
    await add('Apologies');
    const { id: one } = await get('agenda', 'addSection', { meetingId: id, title: 'Part one' });
    await add('Minutes', one);
    const lunch = await add('Lunch', one);
    await get('agenda', 'setItem', { id: lunch.id, field: 'unnumbered', value: true });
    await add('Accounts', one);
    await get('bodies', 'set', { id: bodyId, field: 'itemNumbering', value });
    expect(lines(await show())).toEqual(expected);
  });

  it('says when each item begins, as far as it can be known', async () => {
    const { get, add, show } = await aMeeting();
    const ids = [await add('First'), await add('Second'), await add('Third'), await add('Fourth')];
    await get('agenda', 'setItem', { id: ids[0]?.id ?? '', field: 'minutes', value: '5' });
    await get('agenda', 'setItem', { id: ids[1]?.id ?? '', field: 'minutes', value: '70' });
    const shown = await show();
    expect(shown.parts.flatMap(({ items }) => items).map(({ begins }) => begins)).toEqual([
      '19:00',
      '19:05',
      '20:15',
      null,
    ]);
    expect(shown).toMatchObject({ minutes: 75, withoutMinutes: 2 });
  });

  it('has its headings deleted without their items', async () => {
    const { get, add, show, id } = await aMeeting();
    const { id: one } = await get('agenda', 'addSection', { meetingId: id, title: 'Part one' });
    await add('Minutes', one);
    await get('agenda', 'renameSection', { id: one, title: 'Public business' });
    expect(lines(await show())).toEqual(['Public business', '1 Minutes']);
    await get('agenda', 'removeSection', { id: one });
    expect(lines(await show())).toEqual(['1 Minutes']);
  });

  it('says what each item is about, once', async () => {
    const { get, add, show } = await aMeeting();
    const objective = await get('strategy', 'addObjective', { ref: '1', title: 'Sound finances' });
    const { id: itemId } = await add('Accounts');
    const link = { itemId, kind: 'objective', to: objective.id } as const;
    await get('agenda', 'link', link);
    await get('agenda', 'link', link);
    const links = async () =>
      (await show()).parts.flatMap(({ items }) => items).flatMap((item) => item.links);
    expect(await links()).toHaveLength(1);
    await get('agenda', 'unlink', { linkId: (await links())[0]?.id ?? '' });
    expect(await links()).toEqual([]);
  });

  it('keeps every item wherever it is moved, and writes only what moved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { minLength: 1, maxLength: 6 }),
        async (moves) => {
          const { get, add, show, id } = await aMeeting();
          const { id: one } = await get('agenda', 'addSection', { meetingId: id, title: 'One' });
          const { id: two } = await get('agenda', 'addSection', { meetingId: id, title: 'Two' });
          for (const title of ['a', 'b', 'c', 'd']) await add(title, one);
          for (const [from, to] of moves) {
            const order = (await show()).parts.flatMap(({ sectionId, items }) => [
              ...(sectionId === null ? [] : [sectionId]),
              ...items.map((item) => item.id),
            ]);
            const moved = order[from % order.length] ?? '';
            const others = order.filter((each) => each !== moved);
            const wanted = [...others.slice(0, to), moved, ...others.slice(to)];
            const parts: { sectionId: string | null; ids: string[] }[] = [{ sectionId: null, ids: [] }];
            for (const each of wanted)
              if (each === one || each === two) parts.push({ sectionId: each, ids: [] });
              else parts.at(-1)?.ids.push(each);
            await get('agenda', 'arrange', { meetingId: id, parts });
            const after = (await show()).parts.flatMap(({ sectionId, items }) => [
              ...(sectionId === null ? [] : [sectionId]),
              ...items.map((item) => item.id),
            ]);
            expect(after).toEqual(wanted);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('an item', () => {
  it('goes while nobody was told of it', async () => {
    const { get, add, show } = await aMeeting();
    const { id } = await add('Accounts');
    await get('agenda', 'removeItem', { id });
    expect(lines(await show())).toEqual([]);
  });
});

describe('an exempt item', () => {
  it('keeps its paragraphs, the public interest and the bars that were looked at', async () => {
    const { get, add, show } = await aMeeting();
    const { id } = await add('Lease of the depot');
    const exemption = {
      paragraphs: ['3'],
      publicInterest: 'The other party would learn our limit',
      isRegistered: false,
      isOwnPlanning: false,
    };
    await get('agenda', 'setItem', { id, field: 'openness', value: 'exempt' });
    await get('agenda', 'setItem', { id, field: 'exemption', value: exemption });
    expect((await show()).parts[0]?.items[0]).toMatchObject({ openness: 'exempt', exemption });
  });

  it('says what stands against its exemption until each bar was considered', async () => {
    const { get, add, show, bodyId } = await aMeeting();
    await get('bodies', 'set', { id: bodyId, field: 'kind', value: 'council-england' });
    const { id } = await add('Lease of the depot');
    await get('agenda', 'setItem', { id, field: 'openness', value: 'exempt' });
    const problems = async () =>
      ((await show()).parts[0]?.items[0]?.problems ?? []).map((each) => speak('en', each));
    expect((await show()).exemptParagraphs.map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    expect((await problems()).join(' ')).toMatch(/paragraph/u);
    const exemption = {
      paragraphs: ['3'],
      publicInterest: 'The other party would learn our limit',
      isRegistered: null,
      isOwnPlanning: false,
    };
    await get('agenda', 'setItem', { id, field: 'exemption', value: exemption });
    expect(await problems()).toHaveLength(1);
    await get('agenda', 'setItem', {
      id,
      field: 'exemption',
      value: { ...exemption, isRegistered: false },
    });
    expect(await problems()).toEqual([]);
    expect(speak('en', (await show()).resolution ?? '')).toMatch(/Lease of the depot/u);
  });
});
