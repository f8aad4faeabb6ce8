// The history: paged, put back field by field and step by step, and looked at as the register was.

import { describe, expect, it } from 'vitest';
import { say } from '../../../../shared/language/say.ts';
import { inEnglish } from '../../../in-english.ts';
import { messageOf } from '../../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../../session/a-session.ts';

async function objective({ get }: TestSession, ref: string) {
  const { objectives } = await get('strategy', 'strategy');
  return get('strategy', 'objective', { id: objectives.find((each) => each.ref === ref)?.id ?? '' });
}

describe('history', () => {
  it('pages backwards, by author and by text', async () => {
    const session = anEmptySession();
    for (let index = 1; index <= 60; index += 1)
      // oxlint-disable-next-line no-await-in-loop
      await session.get('people', 'add', { kind: 'person', name: `Officer number ${index}` });
    const first = await session.get('history', 'page', {});
    expect(first.batches).toHaveLength(50);
    const second = await session.get('history', 'page', { before: first.next ?? 0 });
    expect(second.batches).toHaveLength(10);
    expect(second.next).toBeNull();
    expect((await session.get('history', 'page', { words: 'number 7' })).batches).toHaveLength(1);
    expect((await session.get('history', 'page', { author: 'Nobody' })).batches).toEqual([]);
    expect(first.authors).toEqual(['The Clerk']);
  });

  it('puts a field back to what it was', async () => {
    const session = await aSession();
    const { id } = await objective(session, '1');
    await session.get('strategy', 'setObjective', { id, field: 'title', value: 'Another title' });
    await session.get('strategy', 'setObjective', { id, field: 'title', value: 'A third' });
    const events = await session.get('history', 'ofEntity', { id });
    const second = events.find(({ after }) => after === '“Another title”');
    expect(second).toMatchObject({
      what: say('strategy.objective-named', { ref: '1' }),
      opens: { screen: 'strategy', focus: id },
      field: say('history.field.title'),
      restores: { field: 'title', name: say('history.field.title') },
    });
    await session.get('history', 'restoreField', { entityId: id, field: 'title', batch: second?.batch ?? 0 });
    expect((await objective(session, '1')).title).toBe('Another title');
    expect(inEnglish((await session.get('register', 'header')).undo ?? '')).toBe(
      'Put back: objective 1, title',
    );
  });

  it('takes back an older step, unless later ones would be lost', async () => {
    const session = await aSession();
    const { id } = await objective(session, '1');
    await session.get('strategy', 'setObjective', { id, field: 'title', value: 'Second' });
    const { batch } = await session.get('register', 'header');
    await session.get('people', 'add', { kind: 'person', name: 'A New Officer' });
    await session.get('history', 'undoBatch', { batch });
    expect((await objective(session, '1')).title).toBe('A network of members');
    await session.get('strategy', 'setObjective', { id, field: 'title', value: 'Third' });
    expect((await session.ask('history', 'undoBatch', { batch })).ok).toBe(false);
  });

  it('shows every screen as it stood, and lets nothing be written there', async () => {
    const session = await aSession();
    const { id } = await objective(session, '1');
    const { batch } = await session.get('register', 'header');
    await session.get('strategy', 'setObjective', { id, field: 'title', value: 'Later title' });
    await session.get('history', 'lookAt', { at: { batch } });
    expect((await objective(session, '1')).title).toBe('A network of members');
    expect((await session.get('register', 'header')).asAt).not.toBeNull();
    expect(
      messageOf(await session.ask('strategy', 'setObjective', { id, field: 'title', value: 'No' })),
    ).toMatch(/^in-the-past/u);
    await session.get('history', 'lookAt', { at: null });
    expect((await objective(session, '1')).title).toBe('Later title');
  });
});

describe('a step of the history', () => {
  it('is shown change by change, with what was there before', async () => {
    const { get } = anEmptySession();
    const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Grow' });
    await get('strategy', 'setObjective', { id: objectiveId, field: 'title', value: 'Grow together' });
    const { batches } = await get('history', 'page');
    const events = await get('history', 'batch', { batch: batches[0]?.batch });
    expect(
      events.map(({ what, before, after, actor }) => ({
        actor,
        what: inEnglish(what),
        change: [before ?? '', after ?? ''].map(inEnglish).join(' → '),
      })),
    ).toEqual([{ actor: 'The Clerk', what: 'objective 1', change: '“Grow” → “Grow together”' }]);
  });
});
