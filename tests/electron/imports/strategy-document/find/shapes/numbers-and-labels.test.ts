// Numbers and labels that stand beside or over what they are of, and what only looks so.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../in-english.ts';
import { findingsOf, type Block } from '../../a-document.ts';

async function found(...blocks: Block[]) {
  const { objectives, notUnderstood, assumptions } = await findingsOf(...blocks);
  return {
    objectives: objectives.map(({ title, leads, measures, activities, notes }) => ({
      title,
      leads: leads.map(({ text }) => text),
      measures: measures.map(({ name }) => name),
      activities: activities.map(({ ref, description, leads: led }) => [
        ref,
        description,
        led.map(({ text }) => text).join(),
      ]),
      notes: notes.map(({ heading, text }) => [heading, text]),
    })),
    listed: notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: assumptions.map(({ says }) => inEnglish(says)),
  };
}

const quay: Block = { heading: 'Objective 1: Mend the quay' };
describe('numbers down the side of a table', () => {
  it('are of the actions beside them', async () => {
    const { objectives, listed } = await found(quay, {
      table: [
        ['Action 1', 'Survey the wall'],
        ['Action 2', 'Mend it'],
      ],
    });
    expect(objectives[0]?.activities).toEqual([
      ['1', 'Survey the wall', ''],
      ['2', 'Mend it', ''],
    ]);
    expect(listed).toEqual([]);
  });

  it('are names, where the columns are headed', async () => {
    const { objectives } = await found(quay, {
      table: [
        ['Action', 'Lead'],
        ['Action 1', 'Clerk'],
        ['Action 2', 'Harbour Engineer'],
      ],
    });
    expect(objectives[0]?.activities).toEqual([
      [null, 'Action 1', 'Clerk'],
      [null, 'Action 2', 'Harbour Engineer'],
    ]);
  });
});

describe('labels over lines', () => {
  it('are read beside one that nobody knows', async () => {
    const { objectives } = await found(
      quay,
      { heading: 'Lead' },
      'Clerk',
      { heading: 'Risk' },
      'Storms',
      { heading: 'Target' },
      'All sound',
    );
    expect(objectives[0]?.leads).toEqual(['Clerk']);
  });
});

describe('a numbered heading over a lead', () => {
  it('that only names a part of the plan is no activity', async () => {
    const { objectives } = await found(quay, { heading: '1.1 Background' }, 'Lead: Clerk', 'It falls down.');
    expect(objectives[0]?.activities).toEqual([]);
  });
});

describe('lines with sentences among them', () => {
  it('are a text under their heading, and that is said', async () => {
    const { objectives, assumed } = await found(
      quay,
      'Measures:',
      'Metres mended',
      'We count what is sound and dry.',
      'Storms withstood',
    );
    expect(objectives[0]).toMatchObject({
      measures: [],
      notes: [['Measures:', 'Metres mended\n\nWe count what is sound and dry.\n\nStorms withstood']],
    });
    expect(assumed).toContain(
      'Sentences stand among the lines under “Measures:”: all of it is kept as a text, and none is a measure or an activity.',
    );
  });
});

describe('a sentence with a number in it', () => {
  it('is no objective', async () => {
    const { objectives } = await found(quay, 'Our pledge 2 years ago was kept.');
    expect(objectives.map(({ title }) => title)).toEqual(['Mend the quay']);
  });
});
