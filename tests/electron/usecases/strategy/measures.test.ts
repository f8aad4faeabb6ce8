// Measures and notes: edited one field at a time, called otherwise, put in order, and back again after an undo.

import { describe, expect, it } from 'vitest';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../../session/a-session.ts';

/** An objective with a measure. */
async function aStrategy() {
  const session = anEmptySession();
  const { get } = session;
  const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Grow' });
  await get('strategy', 'addMeasure', { objectiveId, name: 'Members', kind: 'quantitative' });
  const objective = () => get('strategy', 'objective', { id: objectiveId });
  const measure = async () => {
    const [line] = (await objective()).measures;
    if (line === undefined) throw new Error('the objective has a measure');
    return line;
  };
  return { ...session, objectiveId, objective, measure };
}

async function undone({ ask }: Pick<TestSession, 'ask'>) {
  valueOf(await ask('register', 'undo', {}));
}

describe('a measure', () => {
  it.each([
    ['Complaints (fewer is better)', 'not known', 'lower is better'],
    ['Cwynion (is yn well)', 'not known', 'lower is better'],
    ['Complaints (fewer is better)', 'not judged', 'not judged'],
    ['Complaints', 'not known', 'not known'],
  ])('added as “%s”, with %s chosen, is %s', async (name, polarity, way) => {
    const { get, objectiveId, objective } = await aStrategy();
    await get('strategy', 'addMeasure', { objectiveId, name, kind: 'quantitative', polarity });
    expect((await objective()).measures.at(-1)).toMatchObject({ name, polarity: way });
  });

  it('is given another name, unit and direction', async () => {
    const { get, ask, measure } = await aStrategy();
    const { measureId: id } = await measure();
    for (const [field, value] of [
      ['name', 'Councils'],
      ['unit', 'percent'],
      ['polarity', 'lower is better'],
      ['caveat', 'Counted in July'],
    ]) {
      // One after another: each is a step of its own.
      // oxlint-disable-next-line no-await-in-loop
      await get('strategy', 'setMeasure', { id, field, value });
    }
    expect(await measure()).toMatchObject({
      name: 'Councils',
      unit: 'percent',
      polarity: 'lower is better',
      caveat: 'Counted in July',
    });
    await undone({ ask });
    expect(await measure()).toMatchObject({ caveat: null, polarity: 'lower is better' });
  });

  it('is called something else by one objective, under a heading', async () => {
    const { get, measure } = await aStrategy();
    const { useId: id } = await measure();
    await get('strategy', 'setMeasureUse', { id, field: 'label', value: 'Members of ours' });
    await get('strategy', 'setMeasureUse', { id, field: 'groupHeading', value: 'Membership' });
    expect(await measure()).toMatchObject({
      name: 'Members',
      label: 'Members of ours',
      groupHeading: 'Membership',
    });
    await get('strategy', 'setMeasureUse', { id, field: 'label', value: '' });
    expect((await measure()).label).toBeNull();
  });
});

describe('other names of a measure', () => {
  it('are kept, and belong to one measure only', async () => {
    const session = await aSession();
    const [first, second] = session.session.index().snapshot.measures;
    await session.get('strategy', 'setAliases', { id: first?.id ?? '', text: 'Members in full; Councils' });
    expect(
      session.session
        .index()
        .snapshot.aliases.map(({ words }) => words)
        .sort(),
    ).toEqual(['councils', 'members in full']);
    expect(
      messageOf(await session.ask('strategy', 'setAliases', { id: second?.id ?? '', text: 'councils' })),
    ).toMatch(/^taken: “councils” is another name of/u);
    await session.get('strategy', 'setAliases', { id: first?.id ?? '', text: 'councils' });
    expect(session.session.index().snapshot.aliases.map(({ words }) => words)).toEqual(['councils']);
  });
});

describe('notes', () => {
  it('are written over, and put in another order', async () => {
    const { get, ask, objectiveId, objective } = await aStrategy();
    const ids = [];
    for (const text of ['One', 'Two', 'Three']) {
      // One after another: each comes after the one before.
      // oxlint-disable-next-line no-await-in-loop
      ids.push((await get('strategy', 'addNote', { ownerId: objectiveId, owner: 'objective', text })).id);
    }
    const texts = async () => (await objective()).notes.map(({ text }) => text);
    await get('strategy', 'setNote', { id: ids[1], field: 'text', value: 'Second' });
    expect(await texts()).toEqual(['One', 'Second', 'Three']);
    await get('strategy', 'orderNotes', { ids: ids.toReversed() });
    expect(await texts()).toEqual(['Three', 'Second', 'One']);
    await undone({ ask });
    expect(await texts()).toEqual(['One', 'Second', 'Three']);
  });
});
