// Finding anything in the register, and which screen it leads to.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { anEmptySession, aSession } from '../../session/a-session.ts';

describe('finding', () => {
  it.each([
    ['1.4', 'activities', '1.4'],
    ['Governance', 'people', 'Head of Governance'],
    ['Affiliates', 'figures', 'Affiliates'],
    ['network of members', 'strategy', '1 A network of members'],
  ])('“%s” leads to %s', async (words, screen, title) => {
    const found = await (await aSession()).get('register', 'find', { words });
    expect(found.map((each) => [each.screen, each.title])).toContainEqual([screen, title]);
  });

  it.each([
    '20 October',
    '20 Oct 2026',
    '20/10/2026',
    'October',
    'board 20 October',
    'Hydref 2026',
    '20 Hydref 2026',
  ])('“%s” leads to the meeting of that day', async (words) => {
    const { get } = anEmptySession();
    const { id: bodyId } = await get('bodies', 'add', {
      name: 'Works Board',
      kind: 'charity',
      nation: 'england-and-wales',
    });
    const { id: otherId } = await get('bodies', 'add', {
      name: 'Finance Panel',
      kind: 'charity',
      nation: 'england-and-wales',
    });
    const add = async (ofId: string, day: string) =>
      (await get('meetings', 'add', { bodyId: ofId, day, kind: 'ordinary' })).id;
    const wanted = await add(bodyId, '2026-10-20');
    await add(bodyId, '2026-11-20');
    const alike = await add(otherId, '2026-10-20');
    const found = await get('register', 'find', { words });
    const meetings = found.filter(({ entity }) => entity === 'meeting').map(({ focus }) => focus);
    expect(new Set(meetings)).toEqual(new Set(words.startsWith('board') ? [wanted] : [wanted, alike]));
    expect(found.find(({ focus }) => focus === wanted)?.screen).toBe('meetings');
  });

  it.each(['1.4', 'may', '2026', '31 February'])('“%s” is no day of a meeting', async (words) => {
    const found = await (await aSession()).get('register', 'find', { words });
    expect(found.filter(({ entity }) => entity === 'meeting')).toEqual([]);
  });

  it('says of which meeting an item is that each has', async () => {
    const { get } = anEmptySession();
    const board = { name: 'Works Board', kind: 'charity', nation: 'england-and-wales' } as const;
    const { id: bodyId } = await get('bodies', 'add', board);
    for (const day of ['2026-10-20', '2026-11-20']) {
      const { id: meetingId } = await get('meetings', 'add', { bodyId, day, kind: 'ordinary' });
      const item = { meetingId, sectionId: null, title: 'Apologies', purpose: 'note', late: null } as const;
      await get('agenda', 'addItem', item);
    }
    const found = await get('register', 'find', { words: 'apologies' });
    expect(found.map(({ detail }) => inEnglish(detail)).sort()).toEqual([
      'Works Board, 20 November 2026',
      'Works Board, 20 October 2026',
    ]);
  });

  it('what nothing has leads nowhere', async () => {
    expect(await (await aSession()).get('register', 'find', { words: 'xyzzy' })).toEqual([]);
  });
});
