// The strategy edited in place, found again, taken back, and looked at as it was.

import { describe, expect, it } from 'vitest';
import { messageOf } from '../register/a-register.ts';
import { aDesk, anEmptyDesk, type TestDesk } from './a-desk.ts';

async function objective({ get }: TestDesk, ref: string) {
  const { objectives } = await get('strategy', 'strategy');
  return get('strategy', 'objective', { id: objectives.find((each) => each.ref === ref)?.id ?? '' });
}

describe('the strategy', () => {
  it('begins from nothing: an objective, a measure, an activity, a note', async () => {
    const desk = anEmptyDesk();
    const { id } = await desk.get('strategy', 'addObjective', { ref: '1', title: 'Warm homes' });
    await desk.get('strategy', 'addMeasure', {
      objectiveId: id,
      name: 'Homes insulated',
      kind: 'quantitative',
    });
    await desk.get('activities', 'add', { objectiveId: id, ref: '1.1', description: 'Mend the roofs' });
    await desk.get('strategy', 'addNote', { owner: 'objective', ownerId: id, text: 'Counted in July' });
    expect(await objective(desk, '1')).toMatchObject({
      title: 'Warm homes',
      measures: [{ name: 'Homes insulated', candidate: false, latest: null }],
      activities: [{ ref: '1.1' }],
      notes: [{ text: 'Counted in July' }],
    });
  });

  it('keeps the order its objectives and measures are put in', async () => {
    const desk = await aDesk();
    const { objectives } = await desk.get('strategy', 'strategy');
    const ids = objectives.map(({ id }) => id).reverse();
    await desk.get('strategy', 'orderObjectives', { ids });
    expect((await desk.get('strategy', 'strategy')).objectives.map(({ id }) => id)).toEqual(ids);
    const { id, measures } = await objective(desk, '1');
    const useIds = measures.map(({ useId }) => useId).reverse();
    await desk.get('strategy', 'orderMeasures', { objectiveId: id, useIds });
    expect((await objective(desk, '1')).measures.map(({ useId }) => useId)).toEqual(useIds);
  });

  it('adopts a candidate, which loses its question mark', async () => {
    const desk = await aDesk();
    const candidate = (await objective(desk, '2')).measures.find(
      (each) => each.candidate && each.name.endsWith('?'),
    );
    await desk.get('strategy', 'adoptMeasure', { id: candidate?.measureId ?? '' });
    const now = (await objective(desk, '2')).measures.find(({ useId }) => useId === candidate?.useId);
    expect(now).toMatchObject({ candidate: false, name: candidate?.name.replace('?', '') });
  });

  it('lets an officer set a status by hand with a reason, and take it away', async () => {
    const desk = await aDesk();
    const { id: objectiveId, measures } = await objective(desk, '1');
    const id = measures[0]?.measureId ?? '';
    const override = { status: 'off track', reason: 'Two more have given notice' };
    await desk.get('strategy', 'overrideStatus', { id, entity: 'measure', objectiveId, override });
    expect((await objective(desk, '1')).measures[0]?.standing).toMatchObject({
      status: 'off track',
      overridden: true,
    });
    await desk.get('strategy', 'overrideStatus', { id, entity: 'measure', objectiveId, override: null });
    expect((await objective(desk, '1')).measures[0]?.standing.overridden).toBe(false);
  });

  it('deletes an objective with all that is under it, and brings all of it back', async () => {
    const desk = await aDesk();
    const before = await objective(desk, '2');
    await desk.get('strategy', 'remove', { id: before.id, entity: 'objective' });
    expect((await desk.get('strategy', 'strategy')).objectives).toHaveLength(2);
    await desk.get('register', 'undo');
    expect(await objective(desk, '2')).toEqual(before);
  });

  it('refuses a title of nothing and names the field', async () => {
    const desk = await aDesk();
    const { id } = await objective(desk, '1');
    expect(
      messageOf(await desk.ask('strategy', 'setObjective', { id, field: 'title', value: '  ' })),
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
    const found = await (await aDesk()).get('register', 'find', { words });
    expect(found.map((each) => [each.screen, each.title])).toContainEqual([screen, title]);
  });

  it('what nothing has leads nowhere', async () => {
    expect(await (await aDesk()).get('register', 'find', { words: 'xyzzy' })).toEqual([]);
  });
});

describe('history', () => {
  it('pages backwards, by author and by words', async () => {
    const desk = anEmptyDesk();
    for (let index = 1; index <= 60; index += 1)
      // oxlint-disable-next-line no-await-in-loop
      await desk.get('people', 'add', { kind: 'person', name: `Officer number ${index}` });
    const first = await desk.get('history', 'page', {});
    expect(first.batches).toHaveLength(50);
    const second = await desk.get('history', 'page', { before: first.next ?? 0 });
    expect(second.batches).toHaveLength(10);
    expect(second.next).toBeNull();
    expect((await desk.get('history', 'page', { words: 'number 7' })).batches).toHaveLength(1);
    expect((await desk.get('history', 'page', { author: 'Nobody' })).batches).toEqual([]);
    expect(first.authors).toEqual(['The Clerk']);
  });

  it('puts a field back to what it was', async () => {
    const desk = await aDesk();
    const { id } = await objective(desk, '1');
    await desk.get('strategy', 'setObjective', { id, field: 'title', value: 'Another title' });
    await desk.get('strategy', 'setObjective', { id, field: 'title', value: 'A third' });
    const events = await desk.get('history', 'ofEntity', { id });
    const second = events.find(({ after }) => after === '“Another title”');
    expect(second).toMatchObject({ field: 'title', restores: 'title' });
    await desk.get('history', 'restoreField', { entityId: id, field: 'title', batch: second?.batch ?? 0 });
    expect((await objective(desk, '1')).title).toBe('Another title');
  });

  it('takes back an older step, unless later ones would be lost', async () => {
    const desk = await aDesk();
    const { id } = await objective(desk, '1');
    await desk.get('strategy', 'setObjective', { id, field: 'title', value: 'Second' });
    const { batch } = await desk.get('register', 'header');
    await desk.get('people', 'add', { kind: 'person', name: 'A New Officer' });
    await desk.get('history', 'undoBatch', { batch });
    expect((await objective(desk, '1')).title).toBe('A network of members');
    await desk.get('strategy', 'setObjective', { id, field: 'title', value: 'Third' });
    expect((await desk.ask('history', 'undoBatch', { batch })).ok).toBe(false);
  });

  it('shows every screen as it stood, and lets nothing be written there', async () => {
    const desk = await aDesk();
    const { id } = await objective(desk, '1');
    const { batch } = await desk.get('register', 'header');
    await desk.get('strategy', 'setObjective', { id, field: 'title', value: 'Later title' });
    await desk.get('history', 'lookAt', { at: { batch } });
    expect((await objective(desk, '1')).title).toBe('A network of members');
    expect((await desk.get('register', 'header')).asAt).not.toBeNull();
    expect(
      messageOf(await desk.ask('strategy', 'setObjective', { id, field: 'title', value: 'No' })),
    ).toMatch(/^in-the-past/u);
    await desk.get('history', 'lookAt', { at: null });
    expect((await objective(desk, '1')).title).toBe('Later title');
  });
});

describe('undo and redo', () => {
  it('say what they would do, step by step, and that there is nothing left', async () => {
    const desk = anEmptyDesk();
    await desk.get('people', 'add', { kind: 'person', name: 'First Officer' });
    await desk.get('people', 'add', { kind: 'person', name: 'Second Officer' });
    expect((await desk.get('register', 'undo')).intent).toBe('Add the person Second Officer');
    expect((await desk.get('register', 'undo')).intent).toBe('Add the person First Officer');
    expect(messageOf(await desk.ask('register', 'undo', {}))).toBe(
      'nothing-to-undo: There is nothing to undo.',
    );
    expect((await desk.get('register', 'redo')).intent).toBe('Add the person First Officer');
    await desk.get('people', 'add', { kind: 'person', name: 'Third Officer' });
    expect((await desk.get('register', 'header')).redo).toBeNull();
  });
});

describe('what the screens are told', () => {
  it('names the kinds of things a batch touched', async () => {
    const desk = anEmptyDesk();
    await desk.get('people', 'add', { kind: 'group', name: 'Finance group' });
    expect(desk.heard.at(-1)?.entities).toEqual(['group']);
  });
});
