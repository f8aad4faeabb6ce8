// Which of several columns says what: what is done, who is responsible, and which years are still to come.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../in-english.ts';
import { parseStrategy } from '../../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../../register/a-register.ts';
import { aDocx, type CellContent } from '../../a-document.ts';

async function under(...table: CellContent[][]) {
  const path = await aDocx([{ heading: 'Objective 1: Better homes' }, { table }]);
  const { objectives, notUnderstood, assumptions } = valueOf(
    await parseStrategy(path, { now: () => Date.parse('2026-03-15T12:00:00Z') }),
  );
  return {
    activities: objectives.flatMap(({ activities }) =>
      activities.map(({ ref, description, leads, milestone, progress, parts }) => [
        ref,
        description,
        leads.map(({ kind, text }) => `${kind} ${text}`).join(),
        milestone?.to,
        progress,
        parts.length,
      ]),
    ),
    figures: objectives.flatMap(({ measures }) =>
      measures.map(({ figures }) => figures.map(({ period, kind }) => `${period.label} ${kind}`)),
    ),
    measures: objectives.flatMap(({ measures }) => measures.map(({ name }) => name)),
    listed: notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: assumptions.map(({ says }) => inEnglish(says)),
  };
}

describe('years that head figures and are still to come', () => {
  it('are targets, and so are those beside them after the baseline, and that is said', async () => {
    const { figures, assumed, listed } = await under(
      ['Measure', 'Baseline 2023/24', '2025/26', '2026/27', '2027/28'],
      ['Homes built', '21', '23', '25', '27'],
    );
    expect(figures).toEqual([['2023/24 baseline', '2025/26 target', '2026/27 target', '2027/28 target']]);
    expect(assumed).toContain('The figures under “2025/26; 2026/27; 2027/28” are taken for targets.');
    expect(listed).toEqual([]);
  });

  it('leave the years before the plan as they are, where there is no baseline', async () => {
    const { figures } = await under(
      ['Measure', '2022', '2023', '2026', '2027', '2028'],
      ['Homes built', '3', '4', '5', '6', '7'],
    ); // of a plan for 2024 to 2027
    expect(figures).toEqual([['2022 actual', '2023 actual', '2026 target', '2027 target', '2028 target']]);
  });

  it('leave the years before the plan as they are behind a baseline too', async () => {
    const { figures } = await under(
      ['Measure', 'Baseline 2020', '2022', '2023', '2027', '2028'],
      ['Homes built', '3', '4', '5', '6', '7'],
    ); // of a plan for 2024 to 2027
    expect(figures).toEqual([['2020 baseline', '2022 actual', '2023 actual', '2027 target', '2028 target']]);
  });

  it('are listed where other columns say that they are targets', async () => {
    const { figures, listed } = await under(
      ['Measure', '2025', '2027', '2028', '2028 target'],
      ['Homes built', '3', '5', '6', '7'],
    );
    expect(figures).toEqual([['2025 actual', '2028 target']]);
    expect(listed).toEqual(['5', '6']);
  });
});

describe('of two columns of what is done', () => {
  it('the one with more rows of its own is read, and no action is a part without words', async () => {
    const { activities, listed } = await under(
      ['Recommendation', 'Action', 'Lead', 'Status'],
      [{ text: 'Visit all homes', down: 'begin' }, 'Recruit six staff', 'Clerk', 'Complete'],
      [{ text: '', down: 'continue' }, 'Buy a system', 'Head of IT', 'On track'],
      ['Train managers', 'Write a course', 'Clerk', ''],
    );
    expect(activities.map(([, words, , , progress, parts]) => [words, progress, parts])).toEqual([
      ['Recruit six staff', 'complete', 0],
      ['Buy a system', 'on track', 0],
      ['Write a course', 'not reported', 0],
    ]);
    expect(listed).toEqual(['Recommendation', 'Visit all homes', 'Train managers']);
  });
});

describe('“R”, “A”, “C” and “I”', () => {
  it('say who is responsible; who else has a part in it is listed', async () => {
    const { activities, listed } = await under(
      ['Action', 'R', 'A', 'C', 'I'],
      ['Open a gym', 'Leisure Manager', 'Director of Place', 'Health Board', 'Cabinet'],
    );
    expect(activities[0]?.[2]).toBe('group Leisure Manager');
    expect(listed).toEqual(['A', 'C', 'I', 'Director of Place', 'Health Board', 'Cabinet']);
  });
});

describe('“Specific”, “Measurable” and “Time-bound”', () => {
  it('say what will be done, what it is judged by and when it is due', async () => {
    const { activities, measures } = await under(
      ['Specific', 'Measurable', 'Achievable', 'Relevant', 'Time-bound'],
      ['Open a gym', 'Number of members', 'Ours', 'Health', 'March 2027'],
    );
    expect(activities).toEqual([[null, 'Open a gym', '', '2027-03-31', 'not reported', 0]]);
    expect(measures).toEqual(['Number of members']);
  });
});

describe('actions with numbers on lines of one row', () => {
  it('are several, each with the date, the state and the report level with it', async () => {
    const { activities } = await under(
      ['Actions', 'Lead', 'Completion date', 'Progress update', 'RAG'],
      [
        '1.1 Launch a toolkit\n1.2 Train staff',
        'Clerk\nHead of HR',
        'June 2026\nOctober 2026',
        'Launched.\n120 trained.',
        'Blue\nGreen',
      ],
    );
    expect(activities).toEqual([
      ['1.1', 'Launch a toolkit', 'group Clerk', '2026-06-30', 'complete', 0],
      ['1.2', 'Train staff', 'group Head of HR', '2026-10-31', 'on track', 0],
    ]);
  });

  it('are several without dates too', async () => {
    const { activities, assumed } = await under(
      ['Actions', 'Lead', 'Status'],
      ['1.1 Launch a toolkit\n1.2 Train staff', 'Clerk', 'On track'],
    );
    expect(activities.map(([ref, words]) => [ref, words])).toEqual([
      ['1.1', 'Launch a toolkit'],
      ['1.2', 'Train staff'],
    ]);
    expect(assumed).toContain(
      'Its row has 2 lines, each with a number of its own: they are taken for 2 activities.',
    );
  });
});

describe('two states on two lines', () => {
  it('of one activity are neither', async () => {
    const { activities, listed } = await under(
      ['Action', 'Lead', 'RAG'],
      ['Train staff', 'Clerk', 'Blue\nGreen'],
    );
    expect(activities[0]?.[4]).toBe('not understood');
    expect(listed).toEqual(['Blue', 'Green']);
  });
});

describe('a name that only looks like somebody’s', () => {
  it('is a person’s, and that is said once for all such', async () => {
    const { activities, assumed } = await under(
      ['Action', 'Lead'],
      ['Run a campaign', 'Visit Isles'],
      ['Mend fences', 'Tariq Okafor'],
      ['Write the plan', 'Ann Lee'],
      ['Sow seeds', 'J. Okoro'],
    );
    expect(activities.map(([, , lead]) => lead)).toEqual([
      'person Visit Isles',
      'person Tariq Okafor',
      'person Ann Lee',
      'person J. Okoro',
    ]);
    expect(assumed).toEqual([
      'Only how these names look says that they are people’s, and not a team’s or a service’s: Visit Isles; Tariq Okafor.',
    ]);
  });

  it('isn’t where it says what services are of', async () => {
    const { activities } = await under(
      ['Action', 'Lead'],
      ['Build the bypass', 'Major Road Schemes'],
      ['Mend lamps', 'Street Lighting'],
      ['Write the site', 'Web Editor'],
    );
    expect(activities.map(([, , lead]) => lead)).toEqual([
      'group Major Road Schemes',
      'group Street Lighting',
      'group Web Editor',
    ]);
  });
});

describe('a pledge', () => {
  it('is an objective, and each table of one begins its own', async () => {
    const table = (pledge: string, action: string): CellContent[][] => [
      [{ text: pledge, span: 2 }],
      ['Action', 'Lead'],
      [action, 'Clerk'],
    ];
    const path = await aDocx([
      { table: table('Pledge 1: We keep you safe', 'Check homes') },
      { table: table('Pledge 2: We help you learn', 'Buy laptops') },
      { heading: 'Quality priority 3: Kind' },
      {
        table: [
          ['Action', 'Lead'],
          ['Ask patients', 'Clerk'],
        ],
      },
    ]);
    const { objectives } = valueOf(await parseStrategy(path));
    expect(
      objectives.map(({ ref, title, activities }) => [
        ref,
        title,
        ...activities.map(({ description }) => description),
      ]),
    ).toEqual([
      ['1', 'We keep you safe', 'Check homes'],
      ['2', 'We help you learn', 'Buy laptops'],
      ['3', 'Kind', 'Ask patients'],
    ]);
  });
});

describe('“Milestone” over words, beside “Due” over dates', () => {
  it('isn’t when it is due', async () => {
    const { activities, listed } = await under(
      ['Project', 'Milestone', 'Lead', 'Due'],
      ['Cameras', 'Buy them', 'Clerk', 'May 2026'],
      ['Patrols', 'Recruit', 'Clerk', 'July 2026'],
    );
    expect(activities.map(([, words, , due]) => [words, due])).toEqual([
      ['Cameras', '2026-05-31'],
      ['Patrols', '2026-07-31'],
    ]);
    expect(listed).toEqual(['Milestone', 'Buy them', 'Recruit']);
  });

  it('is what will be done, where a project has several', async () => {
    const { activities, listed } = await under(
      ['Project', 'Milestone', 'Lead', 'Due'],
      [{ text: 'Cameras', down: 'begin' }, 'Buy them', 'Clerk', 'May 2026'],
      [{ text: '', down: 'continue' }, 'Fit them', 'Clerk', 'June 2026'],
    );
    expect(activities.map(([, words, , due, , parts]) => [words, due, parts])).toEqual([
      ['Buy them', '2026-05-31', 0],
      ['Fit them', '2026-06-30', 0],
    ]);
    expect(listed).toEqual(['Project', 'Cameras']);
  });
});

describe('no column for what will be done', () => {
  it('leaves it to one in which something stands', async () => {
    const { activities } = await under(['', 'Area', 'Lead', 'Due'], ['', 'Ridge path', 'Clerk', 'May 2026']);
    expect(activities.map(([, words]) => words)).toEqual(['Ridge path']);
  });

  it('leaves it to one that nobody knows, and that is said', async () => {
    const { activities, assumed } = await under(
      ['Area', 'Who pays', 'Lead', 'Due'],
      ['Ridge path', 'The park', 'Clerk', 'May 2026'],
    );
    expect(activities.map(([, words]) => words)).toEqual(['Ridge path']);
    expect(assumed).toContain(
      'No column is headed as what will be done: what stands under “Area” is taken for it.',
    );
  });
});

describe('“Start” beside “Goal”', () => {
  it('are what a key result begins with and is to come to, and that is said', async () => {
    const { figures, assumed, listed } = await under(
      ['Key result', 'Start', 'Current', 'Goal'],
      ['Renewals', '71%', '74%', '80%'],
    );
    expect(figures).toEqual([['Start baseline', 'Current actual', 'Goal target']]);
    expect(assumed).toContain(
      'The figures under “Start” are taken for baselines, and those under “Goal” for targets.',
    );
    expect(listed).toEqual([]);
  });
});

describe('“Stretch target 2026” beside “Target 2026”', () => {
  it('keeps its word', async () => {
    const { figures } = await under(
      ['Measure', 'Actual 2025', 'Target 2026', 'Stretch target 2026'],
      ['Swims', '110', '115', '125'],
    );
    expect(figures).toEqual([['2025 actual', '2026 target', 'Stretch 2026 target']]);
  });
});

describe('“Logframe” over the only table', () => {
  it('is no objective', async () => {
    const path = await aDocx([
      { title: 'Plan for homes' },
      { heading: 'Logframe' },
      {
        table: [
          ['Hierarchy', 'Indicator', 'Baseline', 'Target'],
          ['Warm homes', 'Homes at C', '61%', '90%'],
        ],
      },
    ]);
    const { objectives, notUnderstood } = valueOf(await parseStrategy(path));
    expect(objectives.map(({ title }) => title)).toEqual(['Plan for homes']);
    expect(notUnderstood.map(({ says }) => inEnglish(says))).toContain('Warm homes');
  });
});
