// What needs attention, settled on the spot, set aside, or back again.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { aSession, type TestSession } from '../../session/a-session.ts';

async function concern({ get }: TestSession, kind: string, screen?: string) {
  const { open } = await get('attention', 'list');
  const found = open.find((item) => item.concern === kind && (screen ?? item.screen) === item.screen);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

describe('a contradiction', () => {
  it.each([
    ['ours', '47'],
    ['theirs', '46'],
  ])('is settled by keeping %s', async (keep, figure) => {
    const session = await aSession();
    const { remedy, screen, focus } = await concern(session, 'contradiction');
    if (remedy.kind !== 'choose') throw new Error('it can be chosen');
    expect([remedy.ours, remedy.theirs, remedy.ourRefs, remedy.theirRef]).toEqual(['47', '46', '1', '2']);
    await session.get('attention', 'settle', { statementId: remedy.statementId, keep });
    const { open } = await session.get('attention', 'list');
    expect(open.some((item) => item.concern === 'contradiction')).toBe(false);
    expect(screen).toBe('figures');
    const cells = await session.get('figures', 'cells', { useIds: [focus] });
    expect(Object.values(cells[focus] ?? {}).map(({ written }) => written)).toContain(figure);
  });
});

describe('two activities in the same words', () => {
  it('are pointed out until they are merged', async () => {
    const session = await aSession();
    const { remedy } = await concern(session, 'likely duplicate');
    if (remedy.kind !== 'merge') throw new Error('they can be merged');
    await session.get('activities', 'merge', { goes: remedy.secondId, stays: remedy.firstId });
    const { open } = await session.get('attention', 'list');
    expect(open.some((item) => item.concern === 'likely duplicate')).toBe(false);
    await session.get('register', 'undo');
    expect((await concern(session, 'likely duplicate')).remedy).toEqual(remedy);
  });

  it('are told apart where nothing else does', async () => {
    const session = await aSession();
    const [objective] = (await session.get('strategy', 'strategy')).objectives;
    const alike = {
      objectiveId: objective?.id ?? '',
      ref: '',
      description: 'Hold a yearly market on the green for all that is grown here',
    };
    await session.get('activities', 'add', alike);
    await session.get('activities', 'add', alike);
    const { open } = await session.get('attention', 'list');
    const names = open.flatMap(({ remedy }) =>
      remedy.kind === 'merge' ? [`${inEnglish(remedy.first)}, ${inEnglish(remedy.second)}`] : [],
    );
    expect(names).toContain('the first (objective 1), the second (objective 1)');
  });
});

describe('a concern that is set aside', () => {
  it('goes from the list with its reason, and is no longer counted, until it is reopened', async () => {
    const session = await aSession();
    const before = (await session.get('attention', 'count')).open;
    const { key, sentence } = await concern(session, 'at risk');
    await session.get('attention', 'dismiss', { key, sentence, reason: 'The board has moved it' });
    const { dismissed } = await session.get('attention', 'list');
    expect(dismissed).toMatchObject([
      { key, reason: 'The board has moved it', by: 'The Clerk', on: '2024-07-12' },
    ]);
    expect((await session.get('attention', 'count')).open).toBe(before - 1);
    await session.get('attention', 'restore', { key });
    expect((await session.get('attention', 'count')).open).toBe(before);
  });

  it('comes back when what it says has changed', async () => {
    const session = await aSession();
    const { key, sentence, focus } = await concern(session, 'at risk', 'activities');
    await session.get('attention', 'dismiss', { key, sentence, reason: 'Agreed' });
    await session.get('activities', 'setText', { id: focus, field: 'milestone', value: 'January 2024' });
    const { open, dismissed } = await session.get('attention', 'list');
    expect(dismissed).toEqual([]);
    expect(open.map((item) => item.key)).toContain(key);
  });
});
