// What is said of an action beside its table's columns, or in lines below it: when, by whom, and how it goes.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf, type Block } from '../a-document.ts';

const plan: Block = { title: 'Plan 2025 to 2028' };
const objective: Block = { heading: 'Objective 1: Better homes' };

async function found(...blocks: Block[]) {
  const { objectives, notUnderstood, assumptions } = await findingsOf(plan, ...blocks);
  return {
    objectives,
    activities: objectives.flatMap(({ activities }) =>
      activities.map(({ ref, description, leads, milestone }) => ({
        ref,
        description,
        leads: leads.map(({ text }) => text),
        due: milestone === null ? null : (milestone.to ?? milestone.written),
      })),
    ),
    assumed: assumptions.map(({ says }) => inEnglish(says)),
    listed: notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

describe('a line of a list', () => {
  const line = async (text: string) => {
    const { activities, assumed } = await found(objective, 'Actions', `• ${text}`, '• Mend roofs');
    return { ...activities[0], assumed };
  };

  it.each([
    ['Run a membership drive from April 2026', 'from April 2026'],
    ['Run a membership drive, starting in April 2026', 'starting in April 2026'],
    ['Pay fares from April 2026 onwards', 'from April 2026 onwards'],
    ['Talu am deithio o Ebrill 2026 ymlaen', 'o Ebrill 2026 ymlaen'],
  ])('that says when it begins keeps that, and says so: “%s”', async (text, words) => {
    const { due, description, assumed } = await line(text);
    expect([due, description]).toEqual([words, text]);
    expect(assumed.join()).toContain(`“${words}” says when it is due by no day that can be known`);
  });

  it('is due at the end of the time that it names', async () => {
    const { due, assumed } = await line('Pay fares from September 2026 to March 2027');
    expect(due).toBe('2027-03-31');
    expect(assumed.join()).toContain('“from September 2026 to March 2027”');
  });

  it.each([
    ['By Easter 2026, elect a tenants’ panel', '2026-04-06'],
    ['Publish a rent book (Autumn 2026)', '2026-11-30'],
    ['Sow seed in spring 2027', '2027-05-31'],
  ])('says when before it, or in its bracket: “%s”', async (text, to) => {
    expect((await line(text)).due).toBe(to);
  });

  it.each([
    'Reduce emissions from 2026',
    'Publish the survey from 2019',
    'Carry out the plan agreed in 2026',
    'Carry out the Building Act (2022)',
    'Publish the report (2025/26)',
    'Answer the audit (March 2021)',
    'Move from Hall Street to Park Street',
  ])('that speaks of another time has no date: “%s”', async (text) => {
    expect((await line(text)).due).toBeNull();
  });
});

describe('the words of an action in a table', () => {
  it('say when, where no cell does', async () => {
    const { activities } = await found(objective, {
      table: [
        ['Action', 'Lead', 'Due'],
        ['Open the hall by March 2027', 'Clerk', ''],
        ['Mend roofs by March 2027', 'Clerk', 'June 2027'],
        ['Plant trees by March 2027', 'Clerk', 'TBC'],
      ],
    });
    expect(activities.map(({ due }) => due)).toEqual(['2027-03-31', '2027-06-30', 'TBC']);
    expect(activities[0]?.description).toBe('Open the hall by March 2027');
  });

  it('say who, where the table has no column for it', async () => {
    const { activities } = await found(objective, {
      table: [
        ['Ref', 'Action'],
        ['1.1', 'Open the hall by March 2027 (Lead: Town Clerk)'],
        ['1.2', 'Mend roofs'],
      ],
    });
    expect(activities[0]).toMatchObject({
      description: 'Open the hall by March 2027',
      leads: ['Town Clerk'],
      due: '2027-03-31',
    });
  });
});

describe('“Lead: …” and “By: …” in a list', () => {
  it('are said of the action that is the heading above them', async () => {
    const { activities, listed } = await found(
      objective,
      { heading: 'Action 1.1 Open family hubs' },
      '• Lead: Head of Housing',
      '• By: March 2026',
      '• Status: On track',
      { heading: 'Action 1.2 Mend roofs' },
      '• Lead: Town Clerk',
    );
    expect(activities).toEqual([
      { ref: '1.1', description: 'Open family hubs', leads: ['Head of Housing'], due: '2026-03-31' },
      { ref: '1.2', description: 'Mend roofs', leads: ['Town Clerk'], due: null },
    ]);
    expect(listed).toEqual([]);
  });

  it('are said of the line above them', async () => {
    const { activities } = await found(
      objective,
      'Actions',
      '• Open family hubs',
      '• Lead: Head of Housing',
      '• Mend roofs',
      '• By: March 2026',
    );
    expect(activities.map(({ description, leads, due }) => [description, leads, due])).toEqual([
      ['Open family hubs', ['Head of Housing'], null],
      ['Mend roofs', [], '2026-03-31'],
    ]);
  });

  it('are no actions where none stands above them', async () => {
    const { objectives, activities, listed } = await found(
      objective,
      'Actions',
      '• By: March 2026',
      '• Lead: Head of Housing',
      '• Mend roofs',
    );
    expect(activities.map(({ description }) => description)).toEqual(['Mend roofs']);
    expect(objectives[0]?.leads.map(({ text }) => text)).toEqual(['Head of Housing']);
    expect(listed).toEqual(['By: March 2026']);
  });
});
