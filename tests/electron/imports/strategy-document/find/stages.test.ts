// A road map: years or quarters beside each piece of work, and under them what will be done in each.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf } from '../a-document.ts';

async function under(...table: string[][]) {
  const { objectives, notUnderstood, assumptions } = await findingsOf(
    { heading: 'Objective 1: Better homes' },
    { table },
  );
  return {
    activities: objectives.flatMap(({ activities }) => activities),
    listed: notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: assumptions.map(({ says }) => inEnglish(says)),
  };
}

describe('words under years, beside an activity', () => {
  it('are its parts, each due in its year or when it says itself', async () => {
    const { activities, listed, assumed } = await under(
      ['Workstream', 'Lead', 'Year 1 (2025/26)', 'Year 2 (2026/27)'],
      ['Website', 'Web Manager', 'Design it', 'Launch it'],
      ['Telephones', 'Web Manager', '', 'Go live by September 2026'],
    );
    expect(
      activities.map(({ description, milestone, parts }) => [
        description,
        milestone,
        parts.map((part) => [part.description, part.milestone?.written, part.milestone?.to]),
      ]),
    ).toEqual([
      [
        'Website',
        null,
        [
          ['Design it', '2025/26', '2026-03-31'],
          ['Launch it', '2026/27', '2027-03-31'],
        ],
      ],
      ['Telephones', null, [['Go live by September 2026', 'September 2026', '2026-09-30']]],
    ]);
    expect(listed).toEqual([]);
    expect(assumed).toContain(
      'What stands under “Year 1 (2025/26)” and the times beside it is taken to be what will be done in each: a part of the activity in its row.',
    );
  });

  it('leave a column of dates what it is', async () => {
    const { activities } = await under(
      ['Action', 'Lead', '2025', '2026'],
      ['Mend roofs', 'Clerk', '', 'March 2026'],
      ['Plant trees', 'Clerk', '', 'June 2026'],
    );
    expect(activities.map(({ milestone, parts }) => [milestone?.to, parts])).toEqual([
      ['2026-03-31', []],
      ['2026-06-30', []],
    ]);
  });

  it('are told from what says how many or how it goes, which is listed', async () => {
    const { activities, listed } = await under(
      ['Action', 'Lead', '2025/26', '2026/27', '2027/28'],
      ['Website', 'Clerk', 'Launch the site', 'Add payments by June 2026', 'Complete'],
      ['Depot', 'Clerk', 'Buy land\nDraw plans', '£50k', 'TBC'],
    );
    expect(
      activities.map(({ milestone, parts }) => [milestone, parts.map((part) => part.description)]),
    ).toEqual([
      [null, ['Launch the site', 'Add payments by June 2026']],
      [null, ['Buy land', 'Draw plans']],
    ]);
    expect(listed).toEqual(['Complete', '£50k', 'TBC']);
  });

  it('leave what stands under a year, and is no day, undated', async () => {
    const { activities, listed } = await under(
      ['Action', 'Lead', 'Target 2026'],
      ['Mend roofs', 'Clerk', '£50k'],
      ['Plant trees', 'Clerk', 'March 2026'],
    );
    expect(activities.map(({ milestone }) => milestone)).toEqual([null, null]);
    expect(listed).toEqual(['Target 2026', '£50k', 'March 2026']);
  });

  it('are listed where only one column has a time above it', async () => {
    const { activities, listed } = await under(
      ['Action', 'Lead', 'Output 2026'],
      ['Mend roofs', 'Clerk', 'New slates'],
    );
    expect(activities[0]?.parts).toEqual([]);
    expect(listed).toContain('New slates');
  });
});
