// Which activities the filters let through.

import { say } from '../../../../shared/language/say.ts';
import { describe, expect, it } from 'vitest';
import type { ActivityRow } from '../../../../shared/activities/calls.ts';
import {
  filtered,
  filtersOf,
  isFiltered,
  noFilters,
  type Filters,
} from '../../../../renderer/features/activities/filters.ts';

function row(ref: string, fields: Partial<ActivityRow> = {}): ActivityRow {
  return {
    id: ref,
    ref,
    objectiveId: 'o1',
    objectiveRef: '1',
    description: `Activity ${ref}`,
    leads: [],
    milestone: null,
    milestoneIsNoDate: false,
    due: null,
    progress: 'not reported',
    note: null,
    noteOn: null,
    judgement: {
      status: 'not reported',
      reason: say('activity.cancelled'),
      direction: 'unknown',
      overridden: false,
    },
    parts: [],
    links: [],
    actions: [],
    ...fields,
  };
}

const part = {
  id: 'p',
  description: 'Draft the rules',
  milestone: null,
  milestoneIsNoDate: false,
  due: null,
  progress: 'not started',
} as const;
const rows = [
  row('1.1', {
    leads: [{ holderId: 'g', name: 'Finance group' }],
    milestone: 'May 2024',
    due: '2024-05-31',
    progress: 'on track',
  }),
  row('1.2', { objectiveId: 'o2', milestone: 'Autumn 2024', due: '2024-11-30' }),
  row('1.3', { parts: [{ ...part, leads: [{ holderId: 'g', name: 'Finance group' }] }] }),
  row('1.4', { milestone: 'May 2024', due: '2024-05-31', progress: 'complete' }),
];

describe('the filters', () => {
  it.each([
    ['nothing', {}, ['1.1', '1.2', '1.3', '1.4']],
    ['words of a part', { words: 'draft' }, ['1.3']],
    ['a ref', { words: '1.2' }, ['1.2']],
    ['an objective', { objective: 'o2' }, ['1.2']],
    ['a lead, also of a part', { lead: 'g' }, ['1.1', '1.3']],
    ['nobody', { lead: 'nobody' }, ['1.2', '1.4']],
    ['a passed milestone of work that is not over', { milestone: 'passed' }, ['1.1']],
    ['a milestone ahead', { milestone: 'ahead' }, ['1.2']],
    ['no milestone', { milestone: 'none' }, ['1.3']],
    ['two at once', { lead: 'g', milestone: 'none' }, ['1.3']],
  ] satisfies [string, Partial<Filters>, string[]][])('by %s', (_what, wanted, refs) => {
    const found = filtered(rows, { ...noFilters, ...wanted }, '2024-07-12');
    expect(found.map(({ ref }) => ref)).toEqual(refs);
  });

  it('are read from a saved view, whatever it holds', () => {
    expect(filtersOf({ lead: 'g', layout: 'board', milestone: 'someday', colour: 'red' })).toEqual({
      ...noFilters,
      lead: 'g',
      layout: 'board',
    });
  });

  it('are none when only the layout differs', () => {
    expect(isFiltered({ ...noFilters, layout: 'board' })).toBe(false);
    expect(isFiltered({ ...noFilters, status: 'at risk' })).toBe(true);
  });
});
