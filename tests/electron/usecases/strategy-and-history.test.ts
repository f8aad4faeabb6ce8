// The strategy edited in place, found again, taken back, and looked at as it was.

import { say } from '../../../shared/language/say.ts';
import { inEnglish } from '../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../session/a-session.ts';

async function objective({ get }: TestSession, ref: string) {
  const { objectives } = await get('strategy', 'strategy');
  return get('strategy', 'objective', { id: objectives.find((each) => each.ref === ref)?.id ?? '' });
}

describe('the strategy', () => {
  it('begins from nothing: an objective, a measure, an activity, a note', async () => {
    const session = anEmptySession();
    const { id } = await session.get('strategy', 'addObjective', { ref: '1', title: 'Warm homes' });
    await session.get('strategy', 'addMeasure', {
      objectiveId: id,
      name: 'Homes insulated',
      kind: 'quantitative',
    });
    await session.get('activities', 'add', { objectiveId: id, ref: '1.1', description: 'Mend the roofs' });
    await session.get('strategy', 'addNote', { owner: 'objective', ownerId: id, text: 'Counted in July' });
    expect(await objective(session, '1')).toMatchObject({
      title: 'Warm homes',
      measures: [{ name: 'Homes insulated', candidate: false, latest: null }],
      activities: [{ ref: '1.1' }],
      notes: [{ text: 'Counted in July' }],
    });
  });

  it('keeps the order its objectives and measures are put in', async () => {
    const session = await aSession();
    const { objectives } = await session.get('strategy', 'strategy');
    const ids = objectives.map(({ id }) => id).reverse();
    await session.get('strategy', 'orderObjectives', { ids });
    expect((await session.get('strategy', 'strategy')).objectives.map(({ id }) => id)).toEqual(ids);
    const { id, measures } = await objective(session, '1');
    const useIds = measures.map(({ useId }) => useId).reverse();
    await session.get('strategy', 'orderMeasures', { objectiveId: id, useIds });
    expect((await objective(session, '1')).measures.map(({ useId }) => useId)).toEqual(useIds);
  });

  it('adopts a candidate, which loses its question mark', async () => {
    const session = await aSession();
    const candidate = (await objective(session, '2')).measures.find(
      (each) => each.candidate && each.name.endsWith('?'),
    );
    await session.get('strategy', 'adoptMeasure', { id: candidate?.measureId ?? '' });
    const now = (await objective(session, '2')).measures.find(({ useId }) => useId === candidate?.useId);
    expect(now).toMatchObject({ candidate: false, name: candidate?.name.replace('?', '') });
  });

  it('lets an officer set a status by hand with a reason, and clear it', async () => {
    const session = await aSession();
    const { id: objectiveId, measures } = await objective(session, '1');
    const measureId = measures[0]?.measureId ?? '';
    const override = { status: 'off track', reason: 'Two more have given notice' };
    await session.get('strategy', 'overrideStatus', { measureId, objectiveId, override });
    expect((await objective(session, '1')).measures[0]?.judgement).toMatchObject({
      status: 'off track',
      overridden: true,
    });
    await session.get('strategy', 'overrideStatus', { measureId, objectiveId, override: null });
    expect((await objective(session, '1')).measures[0]?.judgement.overridden).toBe(false);
  });

  it('deletes an objective with all that is under it, and brings all of it back', async () => {
    const session = await aSession();
    const before = await objective(session, '2');
    await session.get('strategy', 'remove', { id: before.id, entity: 'objective' });
    expect((await session.get('strategy', 'strategy')).objectives).toHaveLength(2);
    await session.get('register', 'undo');
    expect(await objective(session, '2')).toEqual(before);
  });

  it('refuses an empty title and names the field', async () => {
    const session = await aSession();
    const { id } = await objective(session, '1');
    expect(
      messageOf(await session.ask('strategy', 'setObjective', { id, field: 'title', value: '  ' })),
    ).toMatch(/^invalid-input: “value”/u);
  });
});

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

  it('what nothing has leads nowhere', async () => {
    expect(await (await aSession()).get('register', 'find', { words: 'xyzzy' })).toEqual([]);
  });
});

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
      'Put back the title of objective 1',
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

describe('undo and redo', () => {
  it('say what they would do, step by step, and that there is nothing left', async () => {
    const session = anEmptySession();
    await session.get('people', 'add', { kind: 'person', name: 'First Officer' });
    await session.get('people', 'add', { kind: 'person', name: 'Second Officer' });
    expect(inEnglish((await session.get('register', 'undo')).act)).toBe('Add the person Second Officer');
    expect(inEnglish((await session.get('register', 'undo')).act)).toBe('Add the person First Officer');
    expect(messageOf(await session.ask('register', 'undo', {}))).toBe(
      'nothing-to-undo: There is nothing to undo.',
    );
    expect(inEnglish((await session.get('register', 'redo')).act)).toBe('Add the person First Officer');
    await session.get('people', 'add', { kind: 'person', name: 'Third Officer' });
    expect((await session.get('register', 'header')).redo).toBeNull();
  });
});

describe('what the screens are told', () => {
  it('names the kinds of things a batch touched', async () => {
    const session = anEmptySession();
    await session.get('people', 'add', { kind: 'group', name: 'Finance group' });
    expect(session.heard.at(-1)?.entities).toEqual(['group']);
  });
});
