// Attention settled on the spot, updates answered and closed, people merged, packs recorded.

import { inEnglish } from '../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../session/a-session.ts';

async function concern({ get }: TestSession, kind: string) {
  const { open } = await get('attention', 'list');
  const found = open.find((item) => item.concern === kind);
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
    expect([remedy.ours, remedy.theirs, remedy.ourPlace, remedy.theirPlace]).toEqual(['47', '46', '1', '2']);
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
});

describe('a concern that is set aside', () => {
  it('goes from the list with its reason, and is no longer counted, until it is reopened', async () => {
    const session = await aSession();
    const before = (await session.get('attention', 'count')).open;
    const { key, sentence } = await concern(session, 'overdue');
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
    const { key, sentence, focus } = await concern(session, 'overdue');
    await session.get('attention', 'dismiss', { key, sentence, reason: 'Agreed' });
    await session.get('activities', 'setText', { id: focus, field: 'milestone', value: 'January 2024' });
    const { open, dismissed } = await session.get('attention', 'list');
    expect(dismissed).toEqual([]);
    expect(open.map((item) => item.key)).toContain(key);
  });
});

describe('updates due', () => {
  async function due(session: TestSession) {
    const { period, leads } = await session.get('updates', 'due', {});
    if (period === null) throw new Error('a period is open');
    return { period, leads };
  }

  it('are asked for the latest period that has begun, from everybody who leads something', async () => {
    const session = await aSession();
    const { period, leads } = await due(session);
    expect(period.label).toEqual({ month: '2024-07' });
    const names = leads.map(({ name }) => name);
    expect(names).toContain('Head of Governance');
    expect(names.at(-1)).toBe('');
  });

  it('answered in one form are one step: progress, figure and a sentence', async () => {
    const session = await aSession();
    const { period, leads } = await due(session);
    const nobody = leads.find(({ name }) => name === '');
    const measure = nobody?.owed.find(({ kind, title }) => kind === 'measure' && title === 'Affiliates');
    const activity = nobody?.owed.find(({ kind, title }) => kind === 'activity' && title === '1.3');
    const answers = [
      { subjectId: measure?.subjectId, kind: 'measure', figure: '51', sentence: 'Two joined' },
      { subjectId: activity?.subjectId, kind: 'activity', progress: 'at risk', sentence: 'Short of hands' },
    ];
    await session.get('updates', 'answer', { periodId: period.id, by: 'The Treasurer', answers });
    const { undo } = await session.get('register', 'header');
    expect(undo && inEnglish(undo)).toBe('Report 2 updates for July 2024 from The Treasurer');
    const now = (await due(session)).leads.find(({ name }) => name === '');
    expect(now?.answered).toBe(2);
    expect(now?.owed.find(({ title }) => title === 'Affiliates')).toMatchObject({
      figure: '51',
      answer: { sentence: 'Two joined', by: 'The Treasurer', on: '2024-07-12' },
    });
  });

  it('of a measure that two objectives use change the figure that was shown, wherever it is in their tables', async () => {
    const session = await aSession();
    const { objectives } = await session.get('strategy', 'strategy');
    const putMembers = async (place: 'first' | 'last', objectiveId = '') => {
      const { measures } = await session.get('strategy', 'objective', { id: objectiveId });
      const isMembers = ({ name }: { readonly name: string }) => name === 'Full members';
      const [members, others] = [measures.filter(isMembers), measures.filter((each) => !isMembers(each))];
      const ordered = place === 'first' ? [...members, ...others] : [...others, ...members];
      const useIds = ordered.map(({ useId }) => useId);
      await session.get('strategy', 'orderMeasures', { objectiveId, useIds });
    };
    await putMembers('last', objectives[0]?.id);
    await putMembers('first', objectives[1]?.id);
    const shown = async () => {
      const { period, leads } = await due(session);
      const owed = leads.flatMap((lead) => lead.owed).find(({ title }) => title === 'Full members');
      return { period, owed };
    };
    const { period, owed } = await shown();
    expect(owed).toMatchObject({ objectiveRef: '1', figure: '47' });
    const answers = [{ subjectId: owed?.subjectId, kind: 'measure', figure: '48', sentence: '' }];
    await session.get('updates', 'answer', { periodId: period.id, by: 'The Treasurer', answers });
    expect((await shown()).owed).toMatchObject({ objectiveRef: '1', figure: '48' });
  });

  it('with a figure that isn’t one name the field, and write nothing', async () => {
    const session = await aSession();
    const { period, leads } = await due(session);
    const measure = leads.flatMap(({ owed }) => owed).find(({ title }) => title === 'Affiliates');
    const answers = [{ subjectId: measure?.subjectId, kind: 'measure', figure: 'lots', sentence: '' }];
    const refused = await session.ask('updates', 'answer', {
      periodId: period.id,
      by: 'The Treasurer',
      answers,
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'not-a-figure', place: { field: measure?.subjectId } },
    });
  });

  it('of a closed period ask for a reason, until it is reopened for one', async () => {
    const session = await aSession();
    const { period, leads } = await due(session);
    await session.get('updates', 'closePeriod', { periodId: period.id });
    const subject = leads[0]?.owed[0];
    const answer = {
      periodId: period.id,
      by: 'The Treasurer',
      answers: [{ subjectId: subject?.subjectId, kind: subject?.kind, sentence: 'Late' }],
    };
    expect(messageOf(await session.ask('updates', 'answer', answer))).toMatch(/^needs-reason/u);
    const reopen = { periodId: period.id };
    expect(messageOf(await session.ask('updates', 'reopenPeriod', reopen))).toBe(
      `needs-reason: Reporting for ${inEnglish(period.label)} is closed. Say why it is being reopened. Nothing has been written yet.`,
    );
    await session.get('updates', 'reopenPeriod', reopen, { reason: 'A return was lost' });
    expect(session.session.live.log.latestBatches(1)).toMatchObject([{ reason: 'A return was lost' }]);
    expect((await session.ask('updates', 'answer', answer)).ok).toBe(true);
  });

  it('of an empty register are none', async () => {
    expect(await anEmptySession().get('updates', 'due', {})).toEqual({
      periods: [],
      period: null,
      leads: [],
    });
  });
});

describe('people and groups', () => {
  it('in two spellings are pointed out, and merged', async () => {
    const session = await aSession();
    const activities = await session.get('activities', 'list');
    const id = activities.find(({ ref }) => ref === '1.2')?.id ?? '';
    await session.get('activities', 'setText', { id, field: 'leads', value: 'Head of Govenance' });
    const all = await session.get('people', 'list');
    const [wrong, right] = ['Head of Govenance', 'Head of Governance'].map((name) =>
      all.find((each) => each.name === name),
    );
    expect(wrong?.alike).toEqual([right?.id]);
    await session.get('people', 'merge', { goes: wrong?.id ?? '', stays: right?.id ?? '', kind: 'group' });
    const after = await session.get('people', 'list');
    expect(after.some(({ name }) => name === 'Head of Govenance')).toBe(false);
    expect(
      after.find(({ name }) => name === 'Head of Governance')?.leads.map(({ title }) => title),
    ).toContain('1.2');
  });

  it('who lead something can’t be deleted, and say what to do', async () => {
    const session = await aSession();
    const holder = (await session.get('people', 'list')).find(({ name }) => name === 'F&GPG');
    expect(messageOf(await session.ask('people', 'remove', { id: holder?.id, kind: 'group' }))).toBe(
      'still-used: F&GPG leads one thing. Give it to somebody else first, or merge. Nothing was written.',
    );
  });

  it('are shown with where each thing they lead opens', async () => {
    const session = await aSession();
    const { id = '' } = (await session.get('activities', 'list')).find(({ ref }) => ref === '1.2') ?? {};
    await session.get('activities', 'setText', { id, field: 'leads', value: 'Roof Group' });
    const part = await session.get('activities', 'addPart', { activityId: id, description: 'Ask three' });
    await session.get('activities', 'setPart', { id: part.id, field: 'leads', value: 'Roof Group' });
    const [first] = (await session.get('strategy', 'strategy')).objectives;
    const objectiveId = first?.id ?? '';
    await session.get('strategy', 'setObjective', { id: objectiveId, field: 'leads', value: 'Roof Group' });
    const holder = (await session.get('people', 'list')).find(({ name }) => name === 'Roof Group');
    expect(holder?.leads.map(({ kind, opens }) => ({ kind, opens }))).toEqual([
      { kind: 'objective', opens: { screen: 'strategy', focus: objectiveId } },
      { kind: 'activity', opens: { screen: 'activities', focus: id } },
      { kind: 'part', opens: { screen: 'activities', focus: id } },
    ]);
  });

  it('can’t be added twice under one name', async () => {
    const session = await aSession();
    expect(messageOf(await session.ask('people', 'add', { kind: 'group', name: 'f&gpg' }))).toMatch(
      /^taken: F&GPG is in the register already/u,
    );
  });
});

describe('a pack that was issued', () => {
  it('is what the overview counts changes from', async () => {
    const session = await aSession();
    const [batch] = session.session.live.log.latestBatches(1);
    const batchName = `${batch?.replica}:${batch?.seq}`;
    await session.get('issues', 'record', {
      title: 'Board pack, 12 July 2024',
      asAt: '2024-07-12',
      batchName,
    });
    await session.get('people', 'add', { kind: 'person', name: 'A New Officer' });
    const { since, latest } = await session.get('overview', 'changes');
    expect(since).toBe('Board pack, 12 July 2024');
    expect(latest.slice(0, 1).map(({ act }) => inEnglish(act))).toEqual(['Add the person A New Officer']);
    expect((await session.get('issues', 'list')).map(({ title }) => title)).toEqual([
      'Board pack, 12 July 2024',
    ]);
  });
});
