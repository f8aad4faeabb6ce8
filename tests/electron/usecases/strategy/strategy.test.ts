// The strategy edited in place: its objectives, and the order, statuses and adoption of their measures.

import { describe, expect, it } from 'vitest';
import { messageOf } from '../../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../../session/a-session.ts';

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

  // docs/domain.md, case 10: adopted in one step.
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
    ).toMatch(/^invalid-input: This can’t be accepted \(title\)/u);
  });
});
