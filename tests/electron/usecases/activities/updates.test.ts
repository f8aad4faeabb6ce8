// Updates of a reporting period: asked for, answered in one form, closed and reopened.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { messageOf } from '../../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../../session/a-session.ts';

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
      error: { code: 'not-a-figure', whereabouts: { field: measure?.subjectId } },
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
