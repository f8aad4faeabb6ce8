// What is said of an action in the notes beside it, in a small table within its cell, or on lines under it; and what only looks as if it were a
// thing of its own.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../in-english.ts';
import { parseStrategy } from '../../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../../register/a-register.ts';
import { aDocx, type Block, type CellContent } from '../../a-document.ts';

async function read(...blocks: Block[]) {
  const found = valueOf(
    await parseStrategy(await aDocx(blocks), { now: () => Date.parse('2026-03-15T12:00:00Z') }),
  );
  const { objectives } = found;
  return {
    objectives: objectives.map(({ ref, title }) => `${ref} ${title}`),
    activities: objectives.flatMap(({ activities }) =>
      activities.map(({ description, leadText, milestone, progress, progressNote }) => [
        description,
        leadText,
        milestone?.to ?? null,
        progress,
        progressNote,
      ]),
    ),
    measures: objectives.flatMap(({ measures }) => measures.map(({ name }) => name)),
    notes: objectives.flatMap(({ notes }) => notes.map(({ text }) => text)),
    leads: objectives.map(({ leads }) => leads.map(({ text }) => text).join()),
    listed: found.notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: found.assumptions.map(({ says }) => inEnglish(says)),
  };
}

const under = (...table: CellContent[][]) => read({ heading: 'Objective 1: Better homes' }, { table });

describe('notes that say who and when behind labels', () => {
  it('say it of their action, and keep the rest', async () => {
    const { activities, listed } = await under(
      ['Action', 'Notes'],
      ['Open a market', 'Lead: Events Officer. Due March 2027. Paid for by the lottery.'],
      ['Paint the sheds', 'Waiting for quotes. Owner: Cllr. Lee; Clerk'],
      ['Plant trees', 'Responsible: Clerk; by April 2027; status amber'],
      ['Mend gates', 'Nothing yet.'],
    );
    expect(activities).toEqual([
      ['Open a market', 'Events Officer', '2027-03-31', 'not reported', 'Paid for by the lottery.'],
      ['Paint the sheds', 'Cllr. Lee; Clerk', null, 'not reported', 'Waiting for quotes.'],
      ['Plant trees', 'Clerk', '2027-04-30', 'at risk', 'amber'],
      ['Mend gates', null, null, 'not reported', 'Nothing yet.'],
    ]);
    expect(listed).toEqual([]);
  });

  it('stay as they are where a column says it, or where nothing is said behind a label', async () => {
    const { activities } = await under(
      ['Action', 'Lead', 'Notes'],
      ['Open a market', 'Clerk', 'Lead: Events Officer from May.'],
      ['Mend gates', 'Ranger', 'Due to rain, by the river only. The lead is stolen: police told.'],
    );
    expect(activities.map(([, lead, due, , note]) => [lead, due, note])).toEqual([
      ['Clerk', null, 'Lead: Events Officer from May.'],
      ['Ranger', null, 'Due to rain, by the river only. The lead is stolen: police told.'],
    ]);
  });
});

describe('a table of labels within a cell', () => {
  const inner = (lead: string, due: string) => ({
    text: '',
    inner: [
      ['Lead', lead],
      ['Due', due],
    ],
  });

  it('says who and when of the action beside it', async () => {
    const { activities, listed } = await under(
      ['Action', 'Details'],
      ['Replace the ladders', inner('Harbour Engineer', 'May 2027')],
      ['Survey the moorings', inner('Ranger', 'June 2028')],
    );
    expect(activities.map((each) => each.slice(0, 3))).toEqual([
      ['Replace the ladders', 'Harbour Engineer', '2027-05-31'],
      ['Survey the moorings', 'Ranger', '2028-06-30'],
    ]);
    expect(listed).toEqual([]);
  });

  it('is none where its first row heads columns', async () => {
    const steps = (step: string, who: string) => ({
      text: '',
      inner: [
        ['Step', 'Lead'],
        [step, who],
      ],
    });
    const { activities } = await under(
      ['Area', 'Details'],
      ['Harbour', steps('Replace the ladders', 'Engineer')],
      ['River', steps('Survey the moorings', 'Ranger')],
    );
    expect(activities.map((each) => each.slice(0, 2))).toEqual([
      ['Replace the ladders', 'Engineer'],
      ['Survey the moorings', 'Ranger'],
    ]);
  });
});

describe('“What we will do: …”', () => {
  it('is the action that “Who will lead” and “By when” under it are said of', async () => {
    const { activities, notes, measures, leads } = await read(
      { heading: 'Priority 1: Good health' },
      'What we will do: Offer health checks',
      'How we will know: 80 people are seen',
      'Who will lead: Health Board',
      'By when: March 2028',
    );
    expect(activities.map((each) => each.slice(0, 3))).toEqual([
      ['Offer health checks', 'Health Board', '2028-03-31'],
    ]);
    expect([measures, notes, leads]).toEqual([['80 people are seen'], [], ['']]);
  });
});

describe('a heading “Priority 1 measures”', () => {
  it('heads a part of the priority above it', async () => {
    const { objectives, measures, activities } = await read(
      { heading: 'Priority 1: Homes' },
      { heading: 'Priority 1 measures' },
      {
        table: [
          ['Measure', '2025', '2026'],
          ['Homes built', '4', '5'],
        ],
      },
      { heading: 'Priority 1 actions' },
      {
        table: [
          ['Action', 'Lead'],
          ['Buy land', 'Clerk'],
        ],
      },
      { heading: 'Priority 2: Roads' },
      { heading: 'Priority 2 actions' },
      {
        table: [
          ['Action', 'Lead'],
          ['Mend roads', 'Clerk'],
        ],
      },
    );
    expect(objectives).toEqual(['1 Homes', '2 Roads']);
    expect(measures).toEqual(['Homes built']);
    expect(activities.map(([words]) => words)).toEqual(['Buy land', 'Mend roads']);
  });

  it('is an objective where none above it has its number', async () => {
    const { objectives } = await read(
      { heading: 'Priority 1: Homes' },
      {
        table: [
          ['Action', 'Lead'],
          ['Buy land', 'Clerk'],
        ],
      },
      { heading: 'Priority 2 actions' },
      {
        table: [
          ['Action', 'Lead'],
          ['Mend roads', 'Clerk'],
        ],
      },
    );
    expect(objectives).toEqual(['1 Homes', '2 actions']);
  });
});

describe('a table of risks with scores', () => {
  it('holds no measure and is listed whole', async () => {
    const { measures, activities, listed } = await read(
      { heading: 'Priority 1: Homes' },
      {
        table: [
          ['Action', 'Lead'],
          ['Buy land', 'Clerk'],
        ],
      },
      { heading: 'Risks' },
      {
        table: [
          ['Risk', 'Likelihood', 'Impact', 'Score', 'Mitigation', 'Owner'],
          ['The grant ends', '3', '4', '12', 'Seek other funders', 'Treasurer'],
        ],
      },
    );
    expect([measures, activities.map(([words]) => words)]).toEqual([[], ['Buy land']]);
    expect(listed).toEqual(expect.arrayContaining(['The grant ends', '12', 'Seek other funders']));
  });
});

describe('without a column for what is done', () => {
  it('the one that parts the rows the finest says it, and no part is without words', async () => {
    const { activities, assumed } = await under(
      ['Primary driver', 'Idea', 'Owner', 'By when'],
      [{ text: 'Safe wards', down: 'begin' }, 'Fit night lights', 'Estates Manager', 'May 2027'],
      [{ text: '', down: 'continue' }, 'Offer slippers', 'Matron', 'June 2027'],
    );
    expect(activities.map((each) => each.slice(0, 3))).toEqual([
      ['Fit night lights', 'Estates Manager', '2027-05-31'],
      ['Offer slippers', 'Matron', '2027-06-30'],
    ]);
    expect(assumed).toContain(
      'No column is headed as what will be done: what stands under “Idea” is taken for it.',
    );
  });
});

describe('headings half-way down a table', () => {
  it('are known by “Year 1” and “Year 2” too', async () => {
    const { measures, activities } = await under(
      ['Measure', '2025', '2026'],
      ['Homes built', '4', '5'],
      ['Initiatives', 'Year 1', 'Year 2'],
      ['Buy land', '✓', ''],
    );
    expect([measures, activities.map(([words]) => words)]).toEqual([['Homes built'], ['Buy land']]);
  });
});

describe('a list in place of an action', () => {
  it('is said to be read as its first line with parts, unless it has one number', async () => {
    const says = async (ref: string) => {
      const { assumed } = await under(
        ['Ref', 'Action', 'Lead'],
        [ref, '• Recruit ten volunteers\n• Train them', 'Clerk'],
      );
      return assumed;
    };
    expect(await says('')).toEqual([
      'The cell holds nothing but a list: its first line, “Recruit ten volunteers”, is taken for the activity, and the others for parts of it.',
    ]);
    expect(await says('1.1')).toEqual([]);
  });
});
