// What plans say in words of their own: milestones of figures, budgets, updates that begin with a state, cards of objectives, and dates first.

import { describe, expect, it } from 'vitest';
import { figureText } from '../../../../../shared/language/figure-text.ts';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf, type Block } from '../a-document.ts';

const objective: Block = { heading: 'Objective 1: Better homes' };

async function under(...table: string[][]) {
  const { objectives, notUnderstood, assumptions } = await findingsOf(objective, { table });
  return {
    measures: objectives.flatMap(({ measures }) => measures),
    activities: objectives.flatMap(({ activities }) => activities),
    notes: objectives.flatMap(({ notes }) => notes.map(({ text }) => text)),
    leads: objectives.flatMap(({ leads }) => leads.map(({ text }) => text)),
    listed: notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: assumptions.map(({ says }) => inEnglish(says)),
  };
}

describe('figures under a milestone', () => {
  it.each(['Milestone 2025/26', '2025/26 milestone', 'Interim milestone 2025/26'])(
    'are what they are to be by then: “%s”',
    async (heading) => {
      const { measures, assumed } = await under(
        ['Measure', '2024/25', heading, 'Target 2026/27'],
        ['Homes built', '100', '120', '150'],
      );
      expect(
        measures[0]?.figures.map(({ kind, period, value }) => `${kind} ${period.label} ${figureText(value)}`),
      ).toEqual(['actual 2024/25 100', 'target 2025/26 120', 'target 2026/27 150']);
      expect(assumed).toContain(`The figures under “${heading}” are taken for targets.`);
    },
  );
});

describe('a budget beside the figures of a measure', () => {
  it('is listed, and no figure', async () => {
    const { measures, listed } = await under(
      ['Measure', '2024/25 Actual', '2025/26 Budget'],
      ['Spent on repairs', '£100', '£120'],
    );
    expect(measures[0]?.figures.map(({ kind, value }) => `${kind} ${figureText(value)}`)).toEqual([
      'actual £100',
    ]);
    expect(listed).toEqual(['2025/26 Budget', '£120']);
  });
});

describe('an update under “Progress to date”', () => {
  const update = async (text: string, heading = 'Progress to date') => {
    const { activities, assumed } = await under(
      ['Ref', 'Action', 'Lead', heading],
      ['1.1', 'Mend', 'Clerk', text],
    );
    return { said: [activities[0]?.progress, activities[0]?.progressNote], assumed };
  };

  it.each([
    ['Done – adopted by the board in May', 'complete', 'Done – adopted by the board in May'],
    ['Completed: planted in March', 'complete', 'planted in March'],
    ['Delayed; the contractor left', 'off track', 'Delayed; the contractor left'],
    ['Not started (waiting for the grant)', 'not started', 'waiting for the grant'],
  ])('“%s” begins with how it goes', async (text, progress, note) => {
    expect((await update(text)).said).toEqual([progress, note]);
  });

  it('says what other words are taken for', async () => {
    const { assumed } = await update('Done – adopted in May');
    expect(assumed).toContain('“Done” is taken as complete, and the wording is kept.');
  });

  it.each([
    'Started – two quotes received',
    'Met with tenants twice',
    'Green space opened',
    'Late applications came in',
  ])('“%s” says not how it goes', async (text) => {
    expect((await update(text)).said).toEqual(['not reported', text]);
  });

  it('is a note where the column is one of notes', async () => {
    expect((await update('Done – adopted in May', 'Notes')).said).toEqual([
      'not reported',
      'Done – adopted in May',
    ]);
  });
});

describe('the card of an objective', () => {
  it('lists its actions, who leads it, why, and by when', async () => {
    const { activities, notes, leads, listed } = await under(
      ['Lead trustee', 'Head of Housing'],
      ['Why it matters', 'Many homes are cold'],
      ['Actions', 'Mend roofs\nInsulate lofts'],
      ['By when', 'March 2027'],
    );
    expect(activities.map(({ description, milestone }) => `${description} ${milestone?.to}`)).toEqual([
      'Mend roofs 2027-03-31',
      'Insulate lofts 2027-03-31',
    ]);
    expect({ notes, leads, listed }).toEqual({
      notes: ['Many homes are cold'],
      leads: ['Head of Housing'],
      listed: [],
    });
  });

  it('of one action is that one, however many lines it has', async () => {
    const { activities } = await under(
      ['Action', 'Mend roofs\nand chimneys'],
      ['Lead', 'Clerk'],
      ['By when', 'March 2027'],
      ['Progress', 'On track'],
    );
    expect(activities).toMatchObject([{ description: 'Mend roofs\nand chimneys', progress: 'on track' }]);
  });
});

describe('a card with a state', () => {
  it('that heads columns elsewhere is a card all the same', async () => {
    const { measures, listed } = await under(
      ['Lead trustee', 'Head of Housing'],
      ['Measure', 'Warm homes'],
      ['Status', 'On track'],
      ['By when', 'March 2027'],
    );
    expect(measures.map(({ name, leads }) => [name, ...leads.map(({ text }) => text)])).toEqual([
      ['Warm homes', 'Head of Housing'],
    ]);
    expect(listed).not.toContain('Warm homes');
  });
});

describe('dates under “From” and “To”', () => {
  it('say when it begins, which is listed, and when it is due', async () => {
    const { activities, listed } = await under(
      ['Action', 'Lead', 'From', 'To'],
      ['Mend roofs', 'Clerk', 'April 2026', 'June 2027'],
    );
    expect(activities[0]?.milestone).toMatchObject({ written: 'June 2027', to: '2027-06-30' });
    expect(listed).toEqual(['From', 'April 2026']);
  });

  it('are none where words stand under them', async () => {
    const { activities } = await under(
      ['Action', 'Lead', 'From', 'To'],
      ['Move', 'Clerk', 'Hall', 'Library'],
    );
    expect(activities[0]?.milestone).toBeNull();
  });
});

describe('a line that begins with its date', () => {
  const list = async (line: string) => {
    const { objectives } = await findingsOf(objective, 'Actions', `• ${line}`, '• Mend roofs');
    return objectives.flatMap(({ activities }) => activities)[0];
  };

  it.each([
    ['By June 2027: open the hub', 'open the hub', '2027-06-30'],
    ['by June 2027 – open the hub', 'open the hub', '2027-06-30'],
    ['Erbyn Mehefin 2027: open the hub', 'open the hub', '2027-06-30'],
  ])('“%s” says by when, and then what', async (line, description, to) => {
    expect(await list(line)).toMatchObject({ description, milestone: { to } });
  });

  it.each([
    ['By working together: build trust'],
    ['By June 2027: open the hub by May 2026'],
    ['By June 2026 – March 2027: open the hub'],
  ])('“%s” stays as it is', async (line) => {
    const found = await list(line);
    expect(found?.description).toBe(line);
    expect(found?.milestone?.to ?? null).toBeNull();
  });
});
