// What the columns and rows of a table are, however it is laid out.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { findingsOf, type Block, type CellContent } from './a-document.ts';

const written = (
  figures: readonly { period: { key: string }; kind: string; value: { written: string } }[] | undefined,
) => figures?.map(({ period, kind, value }) => `${period.key} ${kind} ${value.written}`);

async function read(...blocks: readonly Block[]) {
  const findings = await findingsOf(...blocks);
  return {
    ...findings,
    measures: findings.objectives.flatMap(({ measures }) => measures),
    activities: findings.objectives.flatMap(({ activities }) => activities),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

async function under(...rows: readonly (readonly CellContent[])[]) {
  return read({ heading: 'Objective 1: Parks' }, { table: rows });
}

describe('a heading with a date in it', () => {
  it('is for activities, their progress and their dates as it is without', async () => {
    const { activities, listed } = await under(
      ['Main tasks 2025/26', 'Lead (2025/26)', 'Planned end date', 'Status at 31 March 2025'],
      ['Plant trees', 'Ann Lee', 'May 2026', 'Amber'],
    );
    expect(activities).toMatchObject([
      { description: 'Plant trees', progress: 'at risk', milestone: { to: '2026-05-31' } },
    ]);
    expect(activities[0]?.leads.map(({ name }) => name)).toEqual(['Ann Lee']);
    expect(listed).toEqual([]);
  });

  it('is for figures where those stand under it', async () => {
    const { measures } = await under(
      ['Measure', 'Position 2023/24', 'Projects 2024/25', 'Progress 2024/25'],
      ['Trees', '12', '15', 'On track'],
    );
    expect(written(measures[0]?.figures)).toEqual(['FY2023-24 actual 12', 'FY2024-25 actual 15']);
    expect(measures[0]?.statedStatus).toBe('On track');
  });

  it('is for what was worked out from figures, and for no figures themselves', async () => {
    const { measures, listed } = await under(
      ['Measure', 'Out-turn 2023/24', 'Rank 2023/24', 'Performance against target 2023/24'],
      ['Trees', '12', '3', '96%'],
    );
    expect(written(measures[0]?.figures)).toEqual(['FY2023-24 actual 12']);
    expect(listed).toEqual(['Rank 2023/24', 'Performance against target 2023/24', '3', '96%']);
  });

  it('is for actual figures where it doesn’t say otherwise, and that is said', async () => {
    const { measures, assumptions } = await under(
      ['Measure', 'Threshold 2023/24', 'Est. 2024/25'],
      ['Trees', '15', '18'],
    );
    expect(written(measures[0]?.figures)).toEqual(['FY2023-24 actual 15', 'FY2024-25 forecast 18']);
    expect(assumptions.map(({ says }) => inEnglish(says))).toContain(
      '“Threshold 2023/24” doesn’t say what kind of figures these are: they are read as actual ones.',
    );
  });

  it('is no date of an action where no date stands under it', async () => {
    const { activities, listed } = await under(
      ['Action', 'Lead', 'Target 2025/26', 'Target 2026/27'],
      ['Open hubs', 'Ann Lee', '5 sites', '8 sites'],
    );
    expect(activities[0]?.milestone).toBeNull();
    expect(listed).toEqual(['Target 2025/26', 'Target 2026/27', '5 sites', '8 sites']);
  });
});

describe('a column of codes', () => {
  it.each([
    ['PI', 'Indicator'],
    ['Indicator', 'What it is'],
    ['Measure', ''],
  ])('headed “%s” beside “%s” holds refs, and no names', async (codes, names) => {
    const { measures, listed } = await under(
      [codes, names, '2024'],
      ['PI-1', 'Trees planted', '7'],
      ['PI-2', 'Benches mended', '8'],
    );
    expect(measures.map(({ name }) => name)).toEqual(['Trees planted', 'Benches mended']);
    expect(listed).toEqual([codes, 'PI-1', 'PI-2']);
  });

  it('beside actions holds theirs', async () => {
    const { activities } = await under(['Action', 'Description', 'Lead'], ['1.1', 'Plant trees', 'Ann Lee']);
    expect(activities).toMatchObject([{ ref: '1.1', description: 'Plant trees' }]);
  });
});

describe('a table without headings', () => {
  const first = {
    table: [
      ['Ref', 'Action', 'Lead', 'Due', 'Status'],
      ['1.1', 'Plant trees', 'Ann Lee', 'May 2026', 'Green'],
    ],
  };

  it('right after another goes on with it', async () => {
    const { activities, measures, listed } = await read({ heading: 'Objective 1: Parks' }, first, {
      table: [
        ['1.2', 'Mend benches', 'Bo Ray', 'June 2026', 'Amber'],
        ['1.3', 'Open gates', 'Bo Ray', 'July 2026', 'Red'],
      ],
    });
    expect(activities.map(({ ref, description, progress }) => `${ref} ${description} ${progress}`)).toEqual([
      '1.1 Plant trees on track',
      '1.2 Mend benches at risk',
      '1.3 Open gates off track',
    ]);
    expect(measures).toEqual([]);
    expect(listed).toEqual([]);
  });

  it('that does not fit those columns is listed', async () => {
    const { activities, listed } = await read({ heading: 'Objective 1: Parks' }, first, {
      table: [['Oak', 'tall', 'slow', 'green', 'old']],
    });
    expect(activities).toHaveLength(1);
    expect(listed).toEqual(['Oak', 'tall', 'slow', 'green', 'old']);
  });
});

describe('headings half-way down a table', () => {
  it('begin another table', async () => {
    const { activities, measures, listed } = await under(
      ['Action', 'Lead', 'Due'],
      ['Plant trees', 'Ann Lee', 'May 2026'],
      [{ text: 'How we will know', span: 3 }],
      ['Measure', '2024', 'Target 2026'],
      ['Trees planted', '10', '20'],
    );
    expect(activities.map(({ description }) => description)).toEqual(['Plant trees']);
    expect(measures.map(({ name, figures }) => [name, written(figures)])).toEqual([
      ['Trees planted', ['2024 actual 10', '2026 target 20']],
    ]);
    expect(listed).toEqual([]);
  });
});

describe('a card', () => {
  it('has its labels down the side', async () => {
    const { activities, measures, listed } = await under(
      ['Action', 'Plant trees'],
      ['Lead', 'Ann Lee'],
      ['Due', 'May 2026'],
      ['Status', 'Green'],
      ['Colour of the folder', 'mauve'],
      ['Action', 'Mend benches'],
      ['Lead', 'Bo Ray'],
      ['Due', 'June 2026'],
      ['Status', 'Red'],
    );
    expect(measures).toEqual([]);
    expect(
      activities.map(({ description, leads, milestone, progress }) =>
        [description, leads.map(({ name }) => name).join(), milestone?.to, progress].join(' | '),
      ),
    ).toEqual([
      'Plant trees | Ann Lee | 2026-05-31 | on track',
      'Mend benches | Bo Ray | 2026-06-30 | off track',
    ]);
    expect(listed).toEqual(['Colour of the folder', 'mauve']);
  });

  it('of an objective names its actions, measures and date, and what it says besides is listed', async () => {
    const { objectives, listed } = await read({
      table: [
        ['Objective', 'Green parks'],
        ['Lead', 'Ann Lee'],
        ['Actions', 'Plant trees\nMend benches'],
        ['Measures', 'Trees planted'],
        ['Milestones', 'March 2027'],
        ['Colour of the folder', 'mauve'],
      ],
    });
    expect(objectives).toMatchObject([
      {
        title: 'Green parks',
        leads: [{ name: 'Ann Lee' }],
        activities: [
          { description: 'Plant trees', milestone: { to: '2027-03-31' } },
          { description: 'Mend benches', milestone: { to: '2027-03-31' } },
        ],
        measures: [{ name: 'Trees planted' }],
      },
    ]);
    expect(listed).toEqual(['Colour of the folder', 'mauve']);
  });
});

describe('a row across the table', () => {
  it('above the headings says nothing of one column, and is listed where it says more than what the table is', async () => {
    const { measures, listed } = await under(
      [{ text: 'As at 30 September 2025, provisional', span: 3 }],
      ['Measure', '2023', '2024'],
      ['Trees', '1', '2'],
    );
    expect(written(measures[0]?.figures)).toEqual(['2023 actual 1', '2024 actual 2']);
    expect(listed).toEqual(['As at 30 September 2025, provisional']);
  });

  it.each(['£000', '(£’000)', 'All figures in £k'])('may say the unit of all: “%s”', async (unit) => {
    const { measures, listed } = await under(
      [{ text: unit, span: 3 }],
      ['Measure', '2023', '2024'],
      ['Income', '1', '2'],
      ['Take-up', '40%', '50%'],
    );
    expect(measures.map((each) => each.unit)).toEqual(['money', 'percent']);
    expect(measures[0]?.figures[0]?.value).toMatchObject({ quantity: { unit: 'money', pence: 100_000 } });
    expect(listed).toEqual([]);
  });

  it('is no objective where it only says the unit', async () => {
    const { objectives } = await read({
      table: [[{ text: '£000', span: 2 }], ['Measure', '2024'], ['Income', '1']],
    });
    expect(objectives.map(({ title }) => title)).toEqual(['Plan 2024-2027']);
  });

  it('that groups no measure is listed', async () => {
    const { measures, listed } = await under(
      ['Measure', '2023', '2024'],
      [{ text: 'Riders', span: 3 }],
      [{ text: 'Walkers', span: 3 }],
      ['Visits', '1', '2'],
    );
    expect(measures.map(({ group }) => group)).toEqual(['Walkers']);
    expect(listed).toEqual(['Riders']);
  });
});

describe('a table of measures', () => {
  it('lists the refs, dates and units that measures have no place for', async () => {
    const { measures, listed } = await under(
      ['Ref', 'Measure', 'Unit', '2024', 'By when'],
      ['K1', 'Time to mend', 'days', '20', 'March 2027'],
      ['K2', 'Paths open', '%', '90', 'March 2028'],
    );
    expect(measures.map(({ name, unit }) => [name, unit])).toEqual([
      ['Time to mend', 'number'],
      ['Paths open', 'percent'],
    ]);
    expect(listed).toEqual(['Ref', 'By when', 'K1', 'days', 'March 2027', 'K2', 'March 2028']);
  });

  it('that stands beside actions with leads and dates of their own is listed', async () => {
    const { activities, measures, listed } = await under(
      ['Action', 'KPI', 'Target', 'Lead', 'Due'],
      ['Plant trees', 'Trees planted', '100', 'Ann Lee', 'May 2026'],
    );
    expect(activities.map(({ description }) => description)).toEqual(['Plant trees']);
    expect(measures).toEqual([]);
    expect(listed).toEqual(['KPI', 'Target', 'Trees planted', '100']);
  });

  it('is neither that nor one of activities where it lists risks', async () => {
    const { activities, listed } = await under(
      ['Ref', 'Risk', 'Owner', 'Status'],
      ['R1', 'Drought', 'Ann Lee', 'Red'],
    );
    expect(activities).toEqual([]);
    expect(listed).toContain('Drought');
  });
});

describe('a list under a line', () => {
  it('is of activities or measures, as the line says', async () => {
    const { activities, measures } = await read(
      { heading: 'Objective 1: Parks' },
      'Green and open.',
      'We will:',
      '• Plant trees',
      '• Mend benches',
      'What success looks like',
      '• More visits',
    );
    expect(activities.map(({ description }) => description)).toEqual(['Plant trees', 'Mend benches']);
    expect(measures.map(({ name }) => name)).toEqual(['More visits']);
  });
});

describe('a row that begins another objective', () => {
  it('takes no action from the one above it', async () => {
    const { objectives, listed } = await read({
      table: [
        [{ text: 'Objective 1: Parks', span: 3 }],
        ['Action', 'Lead', 'Due'],
        ['Plant trees', 'Ann Lee', 'May 2026'],
        [{ text: 'Objective 2: Roads', span: 3 }],
        ['Action', 'Lead', 'Due'],
        ['Mend holes', 'Bo Ray', 'May 2026'],
      ],
    });
    expect(
      objectives.map(
        ({ title, activities }) => `${title}: ${activities.map(({ description }) => description).join()}`,
      ),
    ).toEqual(['Parks: Plant trees', 'Roads: Mend holes']);
    expect(listed).toEqual([]);
  });
});

describe('a row that names its own period', () => {
  it.each([
    ['Visits', 'Loans'],
    ['', ''],
  ])('gives its figures to that, and is of the measure of that name: %s', async (second, fourth) => {
    const { measures, listed } = await under(
      ['Measure', 'Quarter', 'Actual', 'Target'],
      ['Visits', 'Q1 2024/25', '10', '12'],
      [second, 'Q2 2024/25', '11', '13'],
      ['Loans', 'Q1 2024/25', '1', '2'],
      [fourth, 'Q2 2024/25', '3', '4'],
    );
    expect(measures.map(({ name, figures }) => `${name}: ${(written(figures) ?? []).join(', ')}`)).toEqual([
      'Visits: FY2024-25-Q1 actual 10, FY2024-25-Q1 target 12, FY2024-25-Q2 actual 11, FY2024-25-Q2 target 13',
      'Loans: FY2024-25-Q1 actual 1, FY2024-25-Q1 target 2, FY2024-25-Q2 actual 3, FY2024-25-Q2 target 4',
    ]);
    expect(listed).toEqual([]);
  });
});

describe('merged headings over words of any kind', () => {
  it('part a period by those words', async () => {
    const { measures, listed } = await under(
      [
        { text: 'Measure', down: 'begin' },
        { text: '2024', span: 2 },
        { text: '2025', span: 2 },
      ],
      [{ text: '', down: 'continue' }, 'Walkers', 'Riders', 'Walkers', 'Riders'],
      ['Visits', '1', '2', '3', '4'],
    );
    expect(written(measures[0]?.figures)).toEqual([
      '2024 walkers actual 1',
      '2024 riders actual 2',
      '2025 walkers actual 3',
      '2025 riders actual 4',
    ]);
    expect(listed).toEqual([]);
  });
});

describe('two columns of one kind', () => {
  it('of dates: the revised one is when it is due, and the other is listed', async () => {
    const { activities, listed } = await under(
      ['Action', 'Original due date', 'Revised due date'],
      ['Plant trees', 'June 2026', 'May 2026'],
    );
    expect(activities[0]?.milestone?.to).toBe('2026-05-31');
    expect(listed).toEqual(['June 2026']);
  });

  it('of objectives: the one that says so names them, and a theme is listed', async () => {
    const { objectives, listed } = await read({
      table: [
        ['Theme', 'Objective', 'Action', 'Lead'],
        ['Outdoors', 'Parks', 'Plant trees', 'Ann Lee'],
        ['Outdoors', 'Roads', 'Mend holes', 'Bo Ray'],
      ],
    });
    expect(objectives.map(({ title }) => title)).toEqual(['Parks', 'Roads']);
    expect(listed).toEqual(['Theme', 'Outdoors', 'Outdoors']);
  });
});
