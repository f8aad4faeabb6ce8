// Tables that stand beside all objectives: which row of them belongs to which.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf, type Block, type CellContent } from '../a-document.ts';

const objectives: readonly Block[] = [
  { heading: 'Objective 1: Homes' },
  'Warm.',
  { heading: 'Objective 2: Jobs' },
  'Good.',
];

async function read(...blocks: readonly Block[]) {
  const findings = await findingsOf(...objectives, { heading: 'Appendix A: Action plan' }, ...blocks);
  return {
    found: findings.objectives.map(
      ({ ref, title, activities }) =>
        `${ref} ${title}: ${activities.map((each) => each.description).join(', ')}`,
    ),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

const table = (...rows: readonly (readonly CellContent[])[]): Block => ({ table: rows });
const bySeparateTables = ['1 Homes: Insulate', '2 Jobs: Run a fair'];

describe('a table in an appendix', () => {
  it('has the objectives that a line over it, a row across it or a row of its title names', async () => {
    const heads = ['Action', 'Lead', 'By'];
    const insulate = ['Insulate', 'Clerk', 'May 2027'];
    const run = ['Run a fair', 'Clerk', 'May 2027'];
    const across = (text: string) => [{ text, span: 3 }];
    for (const blocks of [
      ['Objective 1', table(heads, insulate), 'Jobs', table(heads, run)],
      [table(heads, across('Objective 1: Homes'), insulate, across('Jobs'), run)],
      [table(across('Homes'), heads, insulate), 'And more.', table(across('2'), heads, run)],
    ]) {
      const { found, assumed } = await read(...blocks);
      expect(found).toEqual(bySeparateTables);
      expect(assumed).toEqual([]);
    }
  });

  it('has those whose numbers its own begin with, and that is said', async () => {
    const { found, assumed } = await read(
      table(['Ref', 'Action', 'Lead'], ['1.1', 'Insulate', 'Clerk'], ['2.1', 'Run a fair', 'Clerk']),
    );
    expect(found).toEqual(bySeparateTables);
    expect(assumed).toEqual([
      'This table stands under none of its objectives: each row is taken to belong to the one whose number its own begins with.',
    ]);
  });

  it('has the one of two with one title that its number says', async () => {
    const { found } = await read(
      { heading: 'Objective 3: Homes' },
      'Many.',
      { heading: 'Appendix B: More actions' },
      'Objective 3: Homes',
      table(['Action', 'Lead', 'By'], ['Build', 'Clerk', 'May 2027']),
    );
    expect(found).toEqual(['1 Homes: ', '2 Jobs: ', '3 Homes: Build']);
  });

  it('of actions takes nothing for targets, and says of nothing that it does', async () => {
    const { assumed, listed } = await read(
      'Objective 1',
      table(['Action', 'Lead', 'By March 2028'], ['Insulate', 'Clerk', '5 homes']),
    );
    expect(assumed).toEqual([]);
    expect(listed).toEqual(['Appendix A: Action plan', 'By March 2028', '5 homes']);
  });

  it('says of leads on both sides of a slash that they may be one in two languages', async () => {
    const heads = ['Action', 'Lead', 'By'];
    const { assumed } = await read('Objective 1', table(heads, ['Insulate', 'Clerc / Clerk', 'May 2027']));
    expect(assumed).toEqual([
      '“Clerc / Clerk” may be one lead in two languages: each name is taken for a lead of its own.',
    ]);
  });

  it('may have their numbers in a column beside those of its activities', async () => {
    const { found } = await read(
      table(
        ['Objective no.', 'Ref', 'Action', 'Lead'],
        ['2', 'A1', 'Run a fair', 'Clerk'],
        ['1', 'A2', 'Insulate', 'Clerk'],
      ),
    );
    expect(found).toEqual(bySeparateTables);
  });

  it('says where a row names several, or one that there isn’t', async () => {
    const { found, assumed } = await read(
      table(
        ['Objective', 'Action', 'Lead'],
        ['1', 'Insulate', 'Clerk'],
        ['2', 'Run a fair', 'Clerk'],
        ['1, 2', 'Ask', 'Clerk'],
        ['9', 'Wait', 'Clerk'],
      ),
      { heading: 'Glossary' },
      'RAG: red.',
    );
    expect(found).toEqual(['1 Homes: Insulate, Ask', '2 Jobs: Run a fair, Wait']);
    expect(assumed).toEqual([
      '“1, 2” names several objectives: what it is said of is taken to belong to “Homes”, the first of them.',
      '“Appendix A: Action plan” stands beside the objectives and not within one: this table is taken to belong to “Jobs”, the last before it.',
      'There is no objective 9: what is said to be of it is taken to belong to “Jobs”.',
    ]);
  });
});

describe('objectives that stand in a list of their own only', () => {
  const plan = table(
    ['Objective', 'Action', 'Lead'],
    ['1', 'Insulate', 'Clerk'],
    ['Jobs', 'Run a fair', 'Clerk'],
  );
  const heads = async (...blocks: readonly Block[]) =>
    (
      await findingsOf({ heading: 'Our objectives' }, ...blocks, { heading: 'Action plan' }, plan)
    ).objectives.map(
      ({ ref, title, statement, activities }) =>
        `${ref} ${title} (${statement}): ${activities.map((each) => each.description).join(', ')}`,
    );

  it('are those, where the table of the plan names them', async () => {
    expect(await heads('We have two.', '1. Homes – warm ones', '2. Jobs')).toEqual([
      '1 Homes (warm ones): Insulate',
      '2 Jobs (): Run a fair',
    ]);
    expect(
      await heads(
        table(['No', 'Objective', 'Description'], ['1', 'Homes', 'Warm ones'], ['2', 'Jobs', 'Good work']),
      ),
    ).toEqual(['1 Homes (Warm ones): Insulate', '2 Jobs (Good work): Run a fair']);
  });

  it('are begun once, where headings say them again', async () => {
    expect(
      await heads(
        '1. Homes',
        '2. Jobs',
        { heading: 'Homes' },
        'We will:',
        '• Paint',
        { heading: 'Jobs' },
        'We will:',
        '• Train',
      ),
    ).toEqual(['1 Homes (): Paint, Insulate', '2 Jobs (): Train, Run a fair']);
  });

  it('are a text, where it doesn’t', async () => {
    const { objectives, notes } = await findingsOf(
      { heading: 'Our priorities' },
      '• Homes',
      '• Jobs',
      { heading: 'Objective 1: Growth' },
      table(['Priority', 'Action', 'Lead'], ['High', 'Insulate', 'Clerk']),
    );
    expect(objectives.map(({ title }) => title)).toEqual(['Growth']);
    expect(notes.map(({ text }) => text)).toEqual(['Homes\n\nJobs']);
  });
});

describe('a heading over the only table', () => {
  const scorecard = (heading: string, ...names: string[]) =>
    findingsOf(
      { heading: 'Balanced scorecard' },
      {
        table: [
          [heading, 'Measure', '2024/25', 'Target 2026/27'],
          [names[0] ?? '', 'Homes built', '100', '120'],
          [names[1] ?? '', 'Rent lost', '4%', '3%'],
        ],
      },
    );

  it.each(['Objective', 'Priority', 'Strategic aim'])(
    'is no objective where the rows name theirs, under “%s”',
    async (heading) => {
      const { objectives, notUnderstood } = await scorecard(heading, 'More homes', 'A strong business');
      expect(objectives.map(({ title, measures }) => [title, measures.map(({ name }) => name)])).toEqual([
        ['More homes', ['Homes built']],
        ['A strong business', ['Rent lost']],
      ]);
      expect(notUnderstood.map(({ says }) => inEnglish(says))).toEqual(['Balanced scorecard']);
    },
  );

  it.each([
    ['Outcome', 'More homes', 'Less is lost'],
    ['Priority', 'High', 'Low'],
    ['Corporate priority', '1, 3', '2'],
  ])('stays one where a column says something else of them: “%s”', async (heading, ...names) => {
    const { objectives } = await scorecard(heading, ...names);
    expect(objectives.map(({ title }) => title)).toEqual(['Balanced scorecard']);
  });
});

describe('objectives that stand in a table of their own, with who owns them', () => {
  const plan = (heading: string) =>
    findingsOf(
      { heading: 'Our objectives' },
      table(
        ['No', 'Objective', 'Owner'],
        ['1', 'Warm homes', 'Director of Housing'],
        ['2', 'Good work', 'Director of Economy'],
      ),
      { heading: 'Delivery' },
      table(
        [heading, 'Action', 'Lead', 'Due'],
        ['1', 'Insulate', 'Town Clerk', '2027'],
        ['2', 'Open a job hub', 'Town Clerk', '2026'],
      ),
      table(
        [heading, 'KPI', '2024', '2027 target'],
        ['1', 'Homes at C', '41%', '60%'],
        ['2', 'In work', '72%', '75%'],
      ),
    );

  it.each(['Objective', 'Obj', 'Obj.'])('are those that the plan numbers under “%s”', async (heading) => {
    const { objectives, notUnderstood } = await plan(heading);
    expect(
      objectives.map(({ ref, title, leads, activities, measures }) => [
        ref,
        title,
        leads.map(({ text }) => text),
        activities.map(({ description }) => description),
        measures.map(({ name }) => name),
      ]),
    ).toEqual([
      ['1', 'Warm homes', ['Director of Housing'], ['Insulate'], ['Homes at C']],
      ['2', 'Good work', ['Director of Economy'], ['Open a job hub'], ['In work']],
    ]);
    expect(notUnderstood.map(({ says }) => inEnglish(says))).toEqual(['Delivery']);
  });

  it.each(['Action plan', 'Delivery'])(
    'are those that the numbers of actions begin with, also from a list, under “%s”',
    async (heading) => {
      const { objectives } = await findingsOf(
        { heading: 'Our objectives' },
        '1. Warm homes',
        '2. Good work',
        { heading },
        table(
          ['Ref', 'Action', 'Lead', 'Due'],
          ['1.1', 'Insulate', 'Town Clerk', '2027'],
          ['2.1', 'Open a job hub', 'Town Clerk', '2026'],
        ),
      );
      expect(objectives.map(({ title, activities }) => [title, activities.map(({ ref }) => ref)])).toEqual([
        ['Warm homes', ['1.1']],
        ['Good work', ['2.1']],
      ]);
    },
  );
});

describe('objectives that a list calls so, “Objective 1: Homes”', () => {
  it.each(['Objective', 'Links to objective', 'Which priority'])(
    'are those that a plan numbers under “%s”',
    async (heading) => {
      const { objectives, notUnderstood } = await findingsOf(
        { heading: 'Our objectives' },
        '•  Objective 1: Warm homes',
        '•  Objective 2: Good work',
        { heading: 'Appendix 1: Delivery plan' },
        table(
          ['No', 'Task', heading, 'Officer', 'Target'],
          ['1', 'Insulate', '1', 'Town Clerk', 'August 2026'],
          ['2', 'Open a job hub', '2', 'Town Clerk', '2027/28'],
        ),
      );
      expect(
        objectives.map(({ ref, title, activities }) => [
          ref,
          title,
          ...activities.map((each) => each.description),
        ]),
      ).toEqual([
        ['1', 'Warm homes', 'Insulate'],
        ['2', 'Good work', 'Open a job hub'],
      ]);
      expect(notUnderstood).toEqual([]);
    },
  );
});
