// Edits of one field, one list or one thing's objective, called as the screens do: what is there afterwards, and again after an undo.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../in-english.ts';
import { valueOf } from '../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../session/a-session.ts';

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

describe('activities', () => {
  it('are moved to another objective together', async () => {
    const { get, ask, objectiveId } = await aStrategy();
    const { id: other } = await get('strategy', 'addObjective', { ref: '2', title: 'Lead' });
    const ids = [];
    for (const description of ['Ask', 'Listen']) {
      // oxlint-disable-next-line no-await-in-loop
      ids.push((await get('activities', 'add', { objectiveId, description })).id);
    }
    const of = async (id: string) =>
      (await get('strategy', 'objective', { id })).activities.map(({ description }) => description);
    await get('activities', 'moveTo', { ids, objectiveId: other });
    expect([await of(objectiveId), await of(other)]).toEqual([[], ['Ask', 'Listen']]);
    await undone({ ask });
    expect([await of(objectiveId), await of(other)]).toEqual([['Ask', 'Listen'], []]);
  });
});

describe('people and groups', () => {
  it('are given a form of address, or initials', async () => {
    const { get } = anEmptySession();
    const { id } = await get('people', 'add', { kind: 'group', name: 'Finance Group' });
    await get('people', 'setExtra', { id, kind: 'group', extra: 'FG' });
    expect(await get('people', 'list')).toMatchObject([{ name: 'Finance Group', extra: 'FG' }]);
    await get('people', 'setExtra', { id, kind: 'group', extra: '' });
    expect(await get('people', 'list')).toMatchObject([{ extra: null }]);
  });
});

describe('a project', () => {
  it('is left by an organisation that took part', async () => {
    const { get, ask } = anEmptySession();
    const member = { kind: 'full', name: 'Northbank Council', joinedOn: '' };
    const { id: organisationId } = await get('members', 'add', member);
    const project = { year: '2024/25', kind: 'Policy Lab', title: 'Homes above shops' };
    const { id } = await get('projects', 'add', project);
    const taking = async () =>
      (await get('projects', 'list')).projects[0]?.participants.map((each) => each.id);
    await get('projects', 'addParticipant', { id, organisationId });
    expect(await taking()).toEqual([organisationId]);
    await get('projects', 'removeParticipant', { id, organisationId });
    expect(await taking()).toEqual([]);
    await undone({ ask });
    expect(await taking()).toEqual([organisationId]);
  });
});

describe('milestones ahead', () => {
  it('are those of unfinished work, the earliest first, with the passed ones marked', async () => {
    const { get } = await aSession();
    const milestones = await get('overview', 'milestones');
    const ends = milestones.map(({ to }) => to);
    expect(ends.length).toBeGreaterThan(3);
    expect(ends).toEqual(ends.toSorted());
    const [first] = milestones;
    await get('activities', 'setProgress', { ids: [first?.activityId], progress: 'complete' });
    const left = await get('overview', 'milestones');
    expect(left.map(({ activityId }) => activityId)).not.toContain(first?.activityId);
  });
});

describe('a step of the history', () => {
  it('is shown change by change, with what was there before', async () => {
    const { get, objectiveId } = await aStrategy();
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
