// Where a number is that of an objective: before its title, in a column beside it, or in the numbers of what stands in an appendix.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf, type Block } from '../a-document.ts';

async function objectivesOf(...blocks: readonly Block[]) {
  const findings = await findingsOf(...blocks);
  return findings.objectives.map(({ ref, title, activities, measures }) => ({
    objective: `${ref} ${title}`,
    activities: activities.map((each) => [each.ref, each.description, each.parts.length]),
    measures: measures.map(({ name }) => name),
  }));
}

const actions = (action: string): Block => ({
  table: [
    ['Action', 'Lead', 'By when'],
    [action, 'Clerk', 'May 2027'],
  ],
});

it.each([
  ['Objective Three: Homes', '3 Homes'],
  ['Priority Eleven – Homes', '11 Homes'],
  ['Amcan tri: Cartrefi', '3 Cartrefi'],
  ['Nod Dau – Cartrefi', '2 Cartrefi'],
])('“%s” has its number in words', async (heading, objective) => {
  const found = await objectivesOf({ heading }, actions('Install lights'));
  expect(found.map((each) => each.objective)).toEqual([objective]);
});

describe('the letter before a title', () => {
  it('is a word of it without a mark: “A safer town”', async () => {
    const found = await objectivesOf(
      { heading: 'A safer town' },
      actions('Install lights'),
      { heading: 'A greener town' },
      actions('Plant trees'),
    );
    expect(found.map(({ objective }) => objective)).toEqual(['1 A safer town', '2 A greener town']);
  });

  it.each([
    ['A. Homes', 'B. Jobs', ['A Homes', 'B Jobs']],
    ['A – Homes', 'B – Jobs', ['A Homes', 'B Jobs']],
    ['I. Homes', 'II. Jobs', ['I Homes', 'II Jobs']],
    ['I – Homes', 'II – Jobs', ['I Homes', 'II Jobs']],
  ])('is its number with one: “%s”', async (first, second, objectives) => {
    const found = await objectivesOf(
      { heading: first },
      actions('Build homes'),
      { heading: second },
      actions('Train people'),
    );
    expect(found.map(({ objective }) => objective)).toEqual(objectives);
  });
});

describe('a number beside an objective over several actions', () => {
  const headings = ['No', 'Objective', 'Action', 'Who'];
  const separate = [
    {
      objective: '3 Greener',
      activities: [
        ['Mend benches', 0],
        ['Plant trees', 0],
      ],
    },
    { objective: '4 Safer', activities: [['Watch speeds', 0]] },
  ];
  const read = async (table: Extract<Block, { table: unknown }>) =>
    (await objectivesOf(table)).map(({ objective, activities }) => ({
      objective,
      activities: activities.map(([ref, ...rest]) => (ref === null ? rest : [ref, ...rest])),
    }));

  it('is the objective’s where both are merged alike, and each row is an action of its own', async () => {
    const found = await read({
      table: [
        headings,
        [{ text: '3', down: 'begin' }, { text: 'Greener', down: 'begin' }, 'Mend benches', 'Clerk'],
        [{ text: '', down: 'continue' }, { text: '', down: 'continue' }, 'Plant trees', 'Clerk'],
        ['4', 'Safer', 'Watch speeds', 'Clerk'],
      ],
    });
    expect(found).toEqual(separate);
  });

  it('is the objective’s where both are left empty alike', async () => {
    const found = await read({
      table: [
        headings,
        ['3', 'Greener', 'Mend benches', 'Clerk'],
        ['', '', 'Plant trees', 'Clerk'],
        ['4', 'Safer', 'Watch speeds', 'Clerk'],
      ],
    });
    expect(found).toEqual(separate);
  });

  it('is the action’s where each has its own', async () => {
    const found = await objectivesOf({
      table: [
        headings,
        ['3', { text: 'Greener', down: 'begin' }, 'Mend benches', 'Clerk'],
        ['4', { text: '', down: 'continue' }, 'Plant trees', 'Clerk'],
      ],
    });
    expect(found[0]?.activities).toEqual([
      ['3', 'Mend benches', 0],
      ['4', 'Plant trees', 0],
    ]);
  });
});

describe('measures of an appendix', () => {
  it('belong to the objective that their numbers begin with, and that is said', async () => {
    const findings = await findingsOf(
      { heading: 'Objective 1: Homes' },
      actions('Build homes'),
      { heading: 'Objective 2: Jobs' },
      actions('Train people'),
      { heading: 'Appendix A: KPIs' },
      {
        table: [
          ['Ref', 'KPI', '2025/26', '2026/27 target'],
          ['KPI 1.1', 'Decent homes', '96%', '98%'],
          ['KPI 2.1', 'People trained', '40', '60'],
        ],
      },
    );
    expect(findings.objectives.map(({ measures }) => measures.map(({ name }) => name))).toEqual([
      ['Decent homes'],
      ['People trained'],
    ]);
    expect(findings.assumptions.map(({ says }) => inEnglish(says)).join('\n')).toContain(
      'the one whose number its own begins with',
    );
  });
});

describe('headings half-way down a table', () => {
  it('are headings where one of three is of words that nobody knows', async () => {
    const found = await objectivesOf(
      { heading: 'Amcan Llesiant 1: Diogel' },
      {
        table: [
          ['Camau', 'Arweinydd', 'Erbyn pryd'],
          ['Sefydlu hybiau', 'Clerc', 'Mawrth 2028'],
          ['Mesur', 'Ar y dechrau', 'Targed'],
          ['Nifer yr hybiau', '4', '12'],
        ],
      },
    );
    expect(found).toMatchObject([
      { activities: [[null, 'Sefydlu hybiau', 0]], measures: ['Nifer yr hybiau'] },
    ]);
  });
});
