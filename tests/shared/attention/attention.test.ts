// What needs attention: contradictions, formulas, duplicates, missing figures, subset totals, merging.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionList, sortedAttention } from '../../../shared/attention/rules/attention.ts';
import { derive } from '../../../shared/figures/rules/derived.ts';
import { measuresInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { saying, type Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { likelyDuplicates } from '../../../shared/activities/rules/duplicates.ts';
import { mergeActivities } from '../../../shared/activities/rules/merge-activities.ts';
import { compareRefs } from '../../../shared/kernel/natural-order.ts';
import { totalOf } from '../../../shared/figures/rules/totals.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { inEnglish } from '../../in-english.ts';
import {
  aMeasure,
  anActivity,
  anIndex,
  anObjective,
  figuresFrom,
  value,
  type Entry,
} from '../register/a-snapshot.ts';

const today = '2024-07-12';

function sentences(index: RegisterIndex, on: string): string[] {
  return attentionList(index, on).map(({ sentence }) => inEnglish(sentence));
}

function formulasThatDisagree(index: RegisterIndex) {
  return measuresInUse(index, today).flatMap(({ disagreements }) => disagreements);
}

const use = (objective: string, measureId: string, position = 0) => ({
  id: `o${objective}/${measureId}`,
  objectiveId: `o${objective}`,
  measureId,
  groupHeading: null,
  label: null,
  footnote: null,
  comment: null,
  statedStatus: null,
  position,
});

function shared(settled = false) {
  const entries: Entry[] = [
    { measureId: 'm', heading: 'July 2024', text: '47' },
    { measureId: 'labs', heading: 'July 2024', text: '25' },
    { measureId: 'share', heading: 'July 2024', text: '54%' },
  ];
  return anIndex({
    objectives: [anObjective('1'), anObjective('2')],
    measures: [
      aMeasure(),
      aMeasure({ id: 'labs', name: 'Councils in labs' }),
      aMeasure({
        id: 'share',
        name: 'Share in labs',
        unit: 'percent',
        formula: { kind: 'percentage', numerator: 'labs', denominator: 'm' },
      }),
    ],
    measureUses: [use('1', 'm'), use('2', 'm'), use('2', 'labs', 1), use('2', 'share', 2)],
    ...figuresFrom(entries),
    statements: [
      {
        id: 'st',
        figureId: 'm/2024-07/actual',
        measureUseId: 'o2/m',
        value: value('46'),
        settled,
        provenance: null,
      },
    ],
  });
}

describe('a contradiction', () => {
  it('is reported with both statements until somebody settles it', () => {
    const [item, ...others] = attentionList(shared(), today);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      concern: 'contradiction',
      objectiveRef: '2',
      about: [{ entity: 'statement', id: 'st' }],
      mendedAt: { entity: 'measure_use', id: 'o2/m' },
      sentence: say('attention.contradiction', {
        measure: 'Full members',
        period: { month: '2024-07' },
        ours: say('attention.objective-says', { ref: '1', figure: '47' }),
        theirs: say('attention.objective-says', { ref: '2', figure: '46' }),
      }),
    });
    expect(sentences(shared(), today)).toEqual([
      'Full members, July 2024: objective 1 says 47, objective 2 says 46.',
    ]);
    expect(measuresInUse(shared(true), today).flatMap(({ contradictions }) => contradictions)).toEqual([]);
  });
});

describe('a concern that was set aside', () => {
  const withDismissal = (said: Saying) => {
    const index = shared();
    const dismissal = {
      id: 'd',
      concernKey: 'contradiction: st',
      said,
      reason: 'Agreed by the board',
      by: 'Secretary',
      on: '2024-07-01',
    };
    return sortedAttention(anIndex({ ...index.snapshot, dismissals: [dismissal] }), today);
  };
  const [item] = attentionList(shared(), today);
  if (item === undefined) throw new Error('there is a contradiction');

  it('stays aside while it says the same, whatever language it is read in', () => {
    // As it comes back from a file.
    const said: unknown = JSON.parse(JSON.stringify(item.sentence));
    const { open, dismissed } = withDismissal(saying.parse(said));
    expect(open).toEqual([]);
    expect(dismissed.map(({ dismissal: { reason } }) => reason)).toEqual(['Agreed by the board']);
  });

  it('is back when what it is about has changed', () => {
    const theirs = say('attention.objective-says', { ref: '2', figure: '45' });
    const { open, dismissed } = withDismissal({ ...item.sentence, theirs });
    expect(open.map(({ sentence }) => sentence)).toEqual([item.sentence]);
    expect(dismissed).toEqual([]);
  });
});

describe('a derived measure', () => {
  it('is calculated from what its own objective states: 25 of 46 is 54%', () => {
    const index = shared();
    const share = index.measures.get('share');
    const period = index.periods.get('2024-07');
    expect(share && period && derive(index, share, period, 'o2', 0)).toEqual({
      digits: '54',
      value: value('54%'),
      working: say('figures.of', { numerator: '25', denominator: '46' }),
    });
    expect(formulasThatDisagree(index)).toEqual([]);
  });

  it('that its counts contradict is reported, not overwritten', () => {
    const index = shared(true);
    expect(formulasThatDisagree(index).map(({ derivation }) => derivation.digits)).toEqual(['53']);
    expect(sentences(index, today)).toEqual([
      'Share in labs, July 2024: stated as 54%, but 25 of 47 is 53%.',
    ]);
  });

  it('of bounded figures says nothing', () => {
    const entries = [
      { measureId: 'm', heading: 'July 2024', text: 'Over 40' },
      { measureId: 'labs', heading: 'July 2024', text: '25' },
    ];
    const share = aMeasure({
      id: 'share',
      formula: { kind: 'percentage', numerator: 'labs', denominator: 'm' },
    });
    const index = anIndex({
      measures: [aMeasure(), share],
      measureUses: [use('1', 'm'), use('1', 'labs'), use('1', 'share')],
      ...figuresFrom(entries),
    });
    const period = index.periods.get('2024-07');
    expect(period && derive(index, share, period, 'o1', 0)).toBeUndefined();
  });

  it('may be a sum', () => {
    const total = aMeasure({ id: 'total', formula: { kind: 'sum', of: ['m', 'labs'] } });
    const entries = [
      { measureId: 'm', heading: 'July 2024', text: '22' },
      { measureId: 'labs', heading: 'July 2024', text: '13.5' },
    ];
    const index = anIndex({
      measures: [total],
      measureUses: [use('1', 'm'), use('1', 'labs')],
      ...figuresFrom(entries),
    });
    const period = index.periods.get('2024-07');
    expect(period && derive(index, total, period, 'o1', 0)).toEqual({
      digits: '35.5',
      value: value('35.5'),
      working: { several: ['22', '13.5'], between: ' + ' },
    });
  });
});

describe('a missing figure', () => {
  const used = (entries: Entry[], names: string[]) =>
    anIndex({
      objectives: [anObjective('1')],
      measures: names.map((id) => aMeasure({ id, name: id })),
      measureUses: names.map((id) => use('1', id)),
      ...figuresFrom(entries),
    });
  it('is one that is to be confirmed', () => {
    const index = used([{ measureId: 'A', heading: 'July 2024', text: 'TBC' }], ['A']);
    expect(sentences(index, '2024-07-12')).toEqual(['A, July 2024: given as “TBC”.']);
  });

  it('is one where its neighbours have one', () => {
    const index = used(
      [
        { measureId: 'A', heading: 'July 2023', text: '1' },
        { measureId: 'A', heading: 'July 2024', text: '1' },
        { measureId: 'B', heading: 'July 2023', text: '1' },
      ],
      ['A', 'B'],
    );
    expect(sentences(index, '2024-08-01')).toEqual(['July 2024 has passed, and there is no figure for: B.']);
    expect(sentences(index, '2024-07-31')).toEqual([]);
  });

  it('is not one from before a measure began: a ragged grid isn’t a fault', () => {
    const index = used(
      [
        { measureId: 'A', heading: 'July 2023', text: '1' },
        { measureId: 'A', heading: 'July 2024', text: '1' },
        { measureId: 'B', heading: 'July 2024', text: '1' },
      ],
      ['A', 'B'],
    );
    expect(sentences(index, '2024-08-01')).toEqual([]);
  });

  it('is reported once when a whole period is missing', () => {
    const index = used(
      ['A', 'B'].flatMap((id) => [
        { measureId: id, heading: 'July 2024', text: '1' },
        { measureId: id, heading: 'July 2025 Target', text: '2' },
      ]),
      ['A', 'B'],
    );
    expect(sentences(index, '2025-08-01')).toEqual([
      'July 2025 has passed, and none of the 2 measures of objective 1 has a figure for it.',
    ]);
  });
});

describe('likely duplicates', () => {
  it('are found whatever case and punctuation, and not among short or merely related texts', () => {
    const texts = [
      'Make room for Welsh members to grow there',
      'make room for Welsh members, to grow there.',
      'Make room for Welsh papers',
      'Paint it',
      'Paint it',
    ];
    const activities = texts.map((description, index) =>
      anActivity({ id: `a${index}`, ref: `1.${index}`, description }),
    );
    expect(likelyDuplicates(activities).map(({ first, second }) => `${first.ref} ${second.ref}`)).toEqual([
      '1.0 1.1',
    ]);
  });

  it('are the same pairs that comparing everything with everything would find', () => {
    const word = fc.constantFrom(
      'roof',
      'house',
      'mend',
      'paint',
      'street',
      'clean',
      'member',
      'wales',
      'grow',
      'plan',
    );
    const text = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const activities = texts.map((description, index) => anActivity({ id: `a${index}`, description }));
        const sets = texts.map((each) => new Set(each.split(' ')));
        const expected = sets.flatMap((a, i) =>
          sets
            .slice(i + 1)
            .filter((b) => a.size >= 3 && b.size >= 3 && a.intersection(b).size / a.union(b).size >= 0.8),
        ).length;
        expect(likelyDuplicates(activities)).toHaveLength(expected);
      }),
    );
  });

  it('can be merged: leads, parts and links move, and the one that goes points to the one that stays', () => {
    const lead = {
      activityPartId: null,
      measureId: null,
      objectiveId: null,
      kind: 'group' as const,
      personId: null,
      text: null,
      position: 0,
    };
    const index = anIndex({
      activities: [
        anActivity({ id: 'a' }),
        anActivity({ id: 'b', ref: '1.2' }),
        anActivity({ id: 'c', ref: '1.3' }),
      ],
      leads: [
        { ...lead, id: 'l1', activityId: 'a', groupId: 'g' },
        { ...lead, id: 'l2', activityId: 'b', groupId: 'g' },
        { ...lead, id: 'l3', activityId: 'b', groupId: 'h' },
      ],
      links: [{ id: 'b/c', fromId: 'b', toId: 'c' }],
    });
    expect(mergeActivities(index, 'b', 'a')).toEqual([
      { entity: 'lead', id: 'l3', field: 'activityId', value: 'a' },
      { entity: 'link', id: 'b/c', field: 'deleted', value: true },
      { entity: 'link', id: 'a/c', fields: { fromId: 'a', toId: 'c' } },
      { entity: 'activity', id: 'b', field: 'mergedInto', value: 'a' },
    ]);
    expect(mergeActivities(index, 'a', 'a')).toEqual([]);
  });
});

describe('a total', () => {
  const counted = (id: string, text: string, subsetOf: string | null = null) => ({
    measure: { id, subsetOf },
    value: value(text),
  });

  it('does not count twice what is inside another measure', () => {
    expect(
      totalOf([counted('associate', '22'), counted('town', '13', 'associate'), counted('affiliate', '49')]),
    ).toEqual({ amount: '71', inside: ['town'] });
  });

  it('counts a subset when the whole is missing', () => {
    expect(totalOf([counted('town', '13', 'associate'), counted('affiliate', '49')])).toEqual({
      amount: '62',
      inside: [],
    });
  });

  it('is not given when a figure is bounded, approximate or unknown', () => {
    for (const text of ['Over 420', 'c. 70', 'TBC'])
      expect(totalOf([counted('a', '1'), counted('b', text)])).toBeUndefined();
  });

  it('ends when subsets go round in a circle', () => {
    expect(totalOf([counted('a', '1', 'b'), counted('b', '2', 'a')])?.inside).toEqual(['a', 'b']);
  });
});

describe('refs', () => {
  it('sort as the board counts: 1.9 before 1.10', () => {
    expect(['1.10', 'P1-B', '1.9', null, '1.1', 'P1-A'].sort(compareRefs)).toEqual([
      '1.1',
      '1.9',
      '1.10',
      'P1-A',
      'P1-B',
      null,
    ]);
  });
});
