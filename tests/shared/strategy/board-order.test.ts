// The order a board keeps things in.

import { describe, expect, it } from 'vitest';
import {
  liveActivities,
  objectivesInOrder,
  usesInOrder,
} from '../../../shared/strategy/rules/board-order.ts';
import { anActivity, anIndex, anObjective, aUse } from '../register/a-snapshot.ts';

describe('the board’s order', () => {
  it('has objectives where they were put, and by their refs where two were put in one place', () => {
    const [one, two, ten] = ['1', '2', '10'].map((ref) => ({ ...anObjective(ref), position: 5 }));
    const first = { ...anObjective('7'), position: 0 };
    const objectives = [ten, two, first, one].filter((each) => each !== undefined);
    expect(objectivesInOrder(anIndex({ objectives })).map(({ ref }) => ref)).toEqual(['7', '1', '2', '10']);
  });

  it('has the measures of an objective where they were put', () => {
    const index = anIndex({ measureUses: [aUse('1', 'b', 1), aUse('2', 'c', 0), aUse('1', 'a', 0)] });
    expect(usesInOrder(index, 'o1').map(({ measureId }) => measureId)).toEqual(['a', 'b']);
  });

  it('has activities by their refs, those without one last and as they were put, and none that was merged', () => {
    const activities = [
      anActivity({ id: 'z', ref: null, position: 2 }),
      anActivity({ id: 'y', ref: null, position: 1 }),
      anActivity({ id: '1.10', ref: '1.10' }),
      anActivity({ id: '1.9', ref: '1.9', position: 9 }),
      anActivity({ id: 'gone', ref: '1.1', mergedInto: '1.9' }),
      anActivity({ id: 'other', ref: '1.2', objectiveId: 'o2' }),
    ];
    expect(liveActivities(anIndex({ activities }), 'o1').map(({ id }) => id)).toEqual([
      '1.9',
      '1.10',
      'y',
      'z',
    ]);
  });
});
