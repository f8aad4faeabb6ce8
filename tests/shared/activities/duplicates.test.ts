// Activities that are likely one and the same, and what merging two of them changes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyDuplicates, type DuplicateGroup } from '../../../shared/activities/rules/duplicates.ts';
import { mergeActivities } from '../../../shared/activities/rules/merge-activities.ts';
import { aLead, anActivity, anIndex } from '../register/a-snapshot.ts';

function refsOf(groups: readonly DuplicateGroup[]): (string | null)[][] {
  return groups.map(({ activities }) => activities.map(({ ref }) => ref));
}

// docs/domain.md, case 18.
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
    expect(refsOf(likelyDuplicates(activities))).toEqual([['1.0', '1.1']]);
  });

  it('are one group, however many they are', () => {
    const words = 'Report progress to the Board every quarter';
    const activities = Array.from({ length: 24 }, (_, at) =>
      anActivity({ id: `a${at}`, ref: `${at}.1`, description: words }),
    );
    const [group, ...others] = likelyDuplicates(activities);
    expect([group?.activities.length, group?.sameWords, others]).toEqual([24, true, []]);
  });

  it('are not those that differ by their numbers: two phases are two activities', () => {
    const activities = [1, 2, 3].map((each) =>
      anActivity({
        id: `a${each}`,
        description: `Repave the streets of the old town, phase ${each} of the works`,
      }),
    );
    expect(likelyDuplicates(activities)).toEqual([]);
  });

  it('are the same groups that comparing everything with everything would find', () => {
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
        const activities = texts.map((description, index) =>
          anActivity({ id: `a${index}`, ref: String(index), description }),
        );
        const sets = texts.map((each) => new Set(each.split(' ')));
        const group = texts.map((_, index) => index);
        sets.forEach((a, i) => {
          sets.forEach((b, j) => {
            if (i >= j || a.size < 3 || b.size < 3) return;
            if (a.intersection(b).size / a.union(b).size < 0.8) return;
            const [stays, goes] = [group[i], group[j]];
            group.forEach((each, at) => {
              if (each === goes && stays !== undefined) group[at] = stays;
            });
          });
        });
        const expected = [...new Set(group)]
          .map((each) => group.flatMap((own, at) => (own === each ? [String(at)] : [])))
          .filter(({ length }) => length > 1);
        const found = refsOf(likelyDuplicates(activities)).map((refs) => refs.join(' '));
        expect(new Set(found)).toEqual(new Set(expected.map((refs) => refs.join(' '))));
      }),
    );
  });

  it('can be merged: leads, parts, links and what pays for them move, and the one that goes points to the one that stays', () => {
    const index = anIndex({
      activities: [
        anActivity({ id: 'a' }),
        anActivity({ id: 'b', ref: '1.2' }),
        anActivity({ id: 'c', ref: '1.3' }),
      ],
      leads: [
        aLead({ id: 'l1', activityId: 'a', kind: 'group', groupId: 'g' }),
        aLead({ id: 'l2', activityId: 'b', kind: 'group', groupId: 'g' }),
        aLead({ id: 'l3', activityId: 'b', kind: 'group', groupId: 'h' }),
      ],
      links: [{ id: 'b/c', fromId: 'b', toId: 'c' }],
      financeLinks: [
        { id: 'f1', lineId: 'travel', objectiveId: null, activityId: 'b' },
        { id: 'f2', lineId: 'travel', objectiveId: null, activityId: 'a' },
        { id: 'f3', lineId: 'grants', objectiveId: null, activityId: 'b' },
        { id: 'f4', lineId: 'grants', objectiveId: null, activityId: 'c' },
      ],
    });
    expect(mergeActivities(index, 'b', 'a')).toEqual([
      { entity: 'lead', id: 'l3', field: 'activityId', value: 'a' },
      { entity: 'link', id: 'b/c', field: 'deleted', value: true },
      { entity: 'link', id: 'a/c', fields: { fromId: 'a', toId: 'c' } },
      { entity: 'finance_link', id: 'f1', field: 'deleted', value: true },
      { entity: 'finance_link', id: 'f3', field: 'activityId', value: 'a' },
      { entity: 'activity', id: 'b', field: 'mergedInto', value: 'a' },
    ]);
    expect(mergeActivities(index, 'a', 'a')).toEqual([]);
  });
});
