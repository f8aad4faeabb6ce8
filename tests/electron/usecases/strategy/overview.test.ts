// What the overview says is due.

import { describe, expect, it } from 'vitest';
import { composePack } from '../../../../electron/packs/compose/compose.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { readMilestone } from '../../../../shared/language/reading/dates/read-milestone.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { duesOf, filtered, noFilters } from '../../../../renderer/features/activities/filters.ts';
import { leadUpdates } from '../../../../shared/activities/rules/updates-due.ts';
import { inEnglish, inWords } from '../../../in-english.ts';
import { valueOf } from '../../register/a-register.ts';
import { aSession, anEmptySession } from '../../session/a-session.ts';

/** As two copies leave them that each added one: at one position, and the ids in another order than the refs. */
function twoInOnePlace() {
  const opened = anEmptySession();
  const place = { strategyId: 's', position: 0 };
  const work = {
    description: 'Mend the roofs',
    progress: 'on track' as const,
    milestone: readMilestone('July 2026'),
  };
  const changes = [
    create(strategy, 's', { title: 'Strategy' }),
    create(objective, 'a', { ...place, ref: '2', title: 'The second' }),
    create(objective, 'b', { ...place, ref: '1', title: 'The first' }),
    create(activity, 'of a', { ...work, objectiveId: 'a', ref: '2.1', position: 0 }),
    create(activity, 'of b', { ...work, objectiveId: 'b', ref: '1.1', position: 0 }),
  ];
  valueOf(opened.session.write({ actor: 'The Clerk', act: inWords('Begin'), changes }));
  return opened;
}

describe('two objectives at one position', () => {
  it('are in one order in the overview, on the strategy screen and in the pack', async () => {
    const { get, session } = twoInOnePlace();
    const pack = composePack({
      index: session.index(),
      today: session.today(),
      language: 'en',
      before: session.before(),
      edition: inWords('As drawn'),
    });
    const printed = pack.sections.map(({ id }) => id).filter((id) => id.startsWith('objective-'));
    expect(printed).toEqual(['objective-b', 'objective-a']);
    expect((await get('overview', 'statuses')).map(({ ref }) => ref)).toEqual(['1', '2']);
    expect((await get('strategy', 'strategy')).objectives.map(({ ref }) => ref)).toEqual(['1', '2']);
    expect((await get('overview', 'milestones')).map(({ title }) => title)).toEqual(['1.1', '2.1']);
  });
});

describe('milestones of parts', () => {
  it('are ahead as the parts’ own, and what its leads are asked for, until the part is over', async () => {
    const { get, session } = twoInOnePlace();
    const id = 'of a';
    await get('activities', 'setText', { id, field: 'milestone', value: '' });
    for (const [description, milestone] of [
      ['Agree the rules', 'May 2026'],
      ['Tell the members', 'Summer 2027'],
      ['Whenever', 'soonish'],
    ] as const) {
      await get('activities', 'addPart', { activityId: id, description });
      const part = session.index().partsOf(id).at(-1)?.id;
      await get('activities', 'setPart', { id: part, field: 'milestone', value: milestone });
    }
    const ahead = async () =>
      (await get('overview', 'milestones')).map(
        ({ title, description, written }) => `${title} ${description}, ${written}`,
      );
    expect(await ahead()).toEqual([
      '2.1 a Agree the rules, May 2026',
      '1.1 Mend the roofs, July 2026',
      '2.1 b Tell the members, Summer 2027',
    ]);
    const row = (await get('activities', 'list')).find((each) => each.id === id);
    expect(row).toMatchObject({ milestone: null, due: null });
    if (row === undefined) throw new Error('it is in the list');
    expect(duesOf(row)).toEqual(['2026-05-31', '2027-08-31']);
    const fits = (milestone: 'passed' | 'ahead' | 'none', today: string) =>
      filtered([row], { ...noFilters, milestone }, today).length;
    expect([fits('none', '2026-01-01'), fits('passed', '2026-06-01'), fits('ahead', '2026-06-01')]).toEqual([
      0, 1, 1,
    ]);
    await get('figures', 'addColumn', { heading: 'July 2026' });
    const index = session.index();
    const [period] = index.snapshot.periods;
    if (period === undefined) throw new Error('a period was added');
    const owed = leadUpdates(index, period, session.today())[0]?.owed ?? [];
    const due = owed.find(({ subjectId }) => subjectId === id)?.milestone;
    expect(due && inEnglish(due)).toBe('May 2026; Summer 2027; soonish (its parts)');
    const [first] = session.index().partsOf(id);
    await get('activities', 'setPart', { id: first?.id, field: 'progress', value: 'complete' });
    expect((await ahead())[0]).toBe('1.1 Mend the roofs, July 2026');
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

  it('call an activity without a ref by its description alone', async () => {
    const { get } = twoInOnePlace();
    await get('activities', 'setText', { id: 'of a', field: 'ref', value: '' });
    const milestones = await get('overview', 'milestones');
    expect(milestones.find(({ id }) => id === 'of a')).toMatchObject({
      title: '',
      description: 'Mend the roofs',
    });
  });
});
