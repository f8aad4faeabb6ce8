// Who owes the board an update for a period, and for what.

import { describe, expect, it } from 'vitest';
import { currentPeriod, leadUpdates, useThatOwes } from '../../../shared/activities/rules/updates-due.ts';
import { inEnglish } from '../../in-english.ts';
import type { Lead, Snapshot } from '../../../shared/register/snapshot.ts';
import {
  aLead,
  aMeasure,
  anActivity,
  anIndex,
  anObjective,
  aPeriod,
  aUse,
  figuresFrom,
} from '../register/a-snapshot.ts';

const today = '2024-07-12';

const july = aPeriod('July 2024');

type Owner = Pick<Lead, 'activityId' | 'activityPartId' | 'measureId' | 'objectiveId'>;

function leads(groupId: string, owner: Partial<Owner>): Lead {
  return aLead({ id: `${groupId} ${Object.values(owner).join('')}`, kind: 'group', groupId, ...owner });
}

function owed(snapshot: Partial<Snapshot>) {
  const groups = ['Board', 'Panel'].map((name) => ({ id: name, name, initials: null }));
  const index = anIndex({ objectives: [anObjective('1'), anObjective('2')], groups, ...snapshot });
  return leadUpdates(index, july, today).map(({ name, owed: all, answered }) => ({
    name,
    owed: all.map(({ kind, title }) => `${kind} ${title}`),
    answered,
  }));
}

describe('the period that updates are asked for', () => {
  it.each([
    ['the latest that has begun', [aPeriod('April 2024'), july, aPeriod('October 2024')], july.id],
    [
      'an earlier one, where that is closed',
      [aPeriod('April 2024'), { ...july, closedOn: today }],
      '2024-04',
    ],
    ['the first to come, where none has begun', [aPeriod('August 2024'), aPeriod('October 2024')], '2024-08'],
    [
      'the last, where all are closed',
      [aPeriod('April 2024', { closedOn: today }), { ...july, closedOn: today }],
      july.id,
    ],
    ['none, where there is none', [], undefined],
  ])('is %s', (_, periods, expected) => {
    expect(currentPeriod(periods, today)?.id).toBe(expected);
  });
});

describe('the leads', () => {
  it('come in the order of what they still owe, the most first, and those who owe alike by name', () => {
    const activities = ['a', 'b', 'c'].map((id) => anActivity({ id, ref: id }));
    const answered = { periodId: july.id, by: 'The Clerk', on: today, sentence: 'Begun.' };
    const who: Record<string, string> = { a: 'Ants', b: 'Bees', c: 'Cats' };
    const order = (...ids: string[]) =>
      owed({
        groups: ['Bees', 'Ants', 'Cats'].map((name) => ({ id: name, name, initials: null })),
        activities: [...activities, anActivity({ id: 'd', ref: 'd' }), anActivity({ id: 'e', ref: 'e' })],
        leads: [
          ...activities.map(({ id }) => leads(who[id] ?? '', { activityId: id })),
          leads('Cats', { activityId: 'a' }),
          leads('Cats', { activityId: 'b' }),
        ],
        progressUpdates: ids.map((subjectId) => ({ ...answered, id: subjectId, subjectId })),
      }).map(({ name, owed: all, answered: given }) => `${name} ${all.length - given}`);
    expect(order()).toEqual(['Cats 3', 'Ants 1', 'Bees 1', ' 2']);
    expect(order('a', 'c')).toEqual(['Bees 1', 'Cats 1', 'Ants 0', ' 2']);
    expect(order('a', 'b', 'c')).toEqual(['Ants 0', 'Bees 0', 'Cats 0', ' 2']);
  });
});

describe('an activity', () => {
  it('is owed by everybody who leads it or one of its parts, each once, and by nobody last', () => {
    const part = {
      id: 'part',
      activityId: 'a',
      description: 'Ask three',
      progress: 'not reported' as const,
      milestone: null,
      position: 0,
    };
    expect(
      owed({
        activities: [anActivity({ id: 'a', ref: '1.1' }), anActivity({ id: 'b', ref: '1.2' })],
        activityParts: [part],
        leads: [
          leads('Panel', { activityId: 'a' }),
          leads('Panel', { activityPartId: 'part' }),
          leads('Board', { activityPartId: 'part' }),
        ],
      }),
    ).toEqual([
      { name: 'Board', owed: ['activity 1.1'], answered: 0 },
      { name: 'Panel', owed: ['activity 1.1'], answered: 0 },
      { name: '', owed: ['activity 1.2'], answered: 0 },
    ]);
  });

  it('that is over owes nothing, unless it was answered for this period', () => {
    const answer = { id: 'u', subjectId: 'done', by: 'The Treasurer', on: today, sentence: 'Done.' };
    const activities = (['complete', 'cancelled'] as const).map((progress) =>
      anActivity({ id: progress === 'complete' ? 'done' : 'gone', ref: progress, progress }),
    );
    expect(owed({ activities })).toEqual([]);
    const progressUpdates = [{ ...answer, periodId: july.id }];
    expect(owed({ activities, progressUpdates })).toEqual([
      { name: '', owed: ['activity complete'], answered: 1 },
    ]);
    expect(owed({ activities, progressUpdates: [{ ...answer, periodId: '2024-04' }] })).toEqual([]);
  });
});

describe('a measure', () => {
  const measures = [
    aMeasure({ id: 'm', name: 'Visits' }),
    aMeasure({ id: 'sum', name: 'Total', formula: { kind: 'sum', of: ['m'] } }),
    aMeasure({ id: 'c', name: 'Candidate', adoption: 'candidate' }),
    aMeasure({ id: 'w', name: 'In words', kind: 'qualitative' }),
  ];
  const measureUses = [aUse('2', 'm'), ...measures.map(({ id }, position) => aUse('1', id, position))];

  it('is owed once however many use it, and not where it is worked out, a candidate or in words', () => {
    expect(owed({ measures, measureUses })).toEqual([{ name: '', owed: ['measure Visits'], answered: 0 }]);
  });

  it('is owed by its own leads, and else by those of the first objective that uses it', () => {
    const ofObjectives = [leads('Panel', { objectiveId: 'o1' }), leads('Board', { objectiveId: 'o2' })];
    expect(owed({ measures, measureUses, leads: ofObjectives }).map(({ name }) => name)).toEqual(['Panel']);
    const own = [...ofObjectives, leads('Board', { measureId: 'm' })];
    expect(owed({ measures, measureUses, leads: own }).map(({ name }) => name)).toEqual(['Board']);
    expect(
      useThatOwes(
        anIndex({ objectives: [anObjective('1'), anObjective('2')], measures, measureUses }),
        'm',
        today,
      )?.id,
    ).toBe('o1/m');
  });

  it('is shown with its figure for the period, and with the one before', () => {
    const figures = figuresFrom([
      { measureId: 'm', heading: 'April 2024', text: 'Over 40' },
      { measureId: 'm', heading: 'July 2024', text: '45p' },
      { measureId: 'm', heading: 'October 2024', text: '50' },
    ]);
    const index = anIndex({ objectives: [anObjective('1')], measures, measureUses, ...figures });
    const [update] = leadUpdates(index, july, today).flatMap((each) => each.owed);
    expect(update?.figure).toBe('45');
    expect(update?.previousFigure && inEnglish(update.previousFigure)).toBe('Over 40 (April 2024)');
  });
});
