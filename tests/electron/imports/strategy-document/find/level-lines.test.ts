// Rows that hold more than one thing: actions line by line, level with their dates, and beside an action what it is judged by.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf, type CellContent } from '../a-document.ts';

async function under(...table: CellContent[][]) {
  const { objectives, notUnderstood, assumptions } = await findingsOf(
    { heading: 'Objective 1: Better homes' },
    { table },
  );
  return {
    activities: objectives.flatMap(({ activities }) =>
      activities.map(({ ref, description, leads, milestone, progress }) => [
        ref,
        description,
        leads.map(({ text }) => text).join(),
        milestone?.to,
        progress,
      ]),
    ),
    measures: objectives.flatMap(({ measures }) => measures.map(({ name }) => name)),
    listed: notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: assumptions.map(({ says }) => inEnglish(says)),
  };
}

const several =
  'Its row has 2 lines and as many dates: they are taken for 2 activities, each with what stands level with it.';

describe('actions on lines of one row', () => {
  it.each([
    '1. Buy slates\n2. Mend roofs',
    '• Buy slates\n• Mend roofs',
    'Buy slates\nMend roofs',
    'Buy slates\vMend roofs',
  ])('are as many activities as have a date level with them: %j', async (actions) => {
    const { activities, assumed, listed } = await under(
      ['Action', 'Who', 'When', 'Status'],
      [actions, 'Town Clerk\nHead of Estates', 'May 2026\nJune 2026', 'On track'],
    );
    expect(activities).toEqual([
      [null, 'Buy slates', 'Town Clerk', '2026-05-31', 'on track'],
      [null, 'Mend roofs', 'Head of Estates', '2026-06-30', 'on track'],
    ]);
    expect(assumed).toContain(several);
    expect(listed).toEqual([]);
  });

  it('have the numbers that stand level with them', async () => {
    const { activities } = await under(
      ['Ref', 'Action', 'Who', 'When'],
      ['1.1\n1.2', 'Buy slates\nMend roofs', 'Town Clerk', 'May 2026\nJune 2026'],
    );
    expect(activities.map(([ref, , lead]) => [ref, lead])).toEqual([
      ['1.1', 'Town Clerk'],
      ['1.2', 'Town Clerk'],
    ]);
  });

  it.each([
    ['a number of the whole', '1.1', 'Buy slates\nMend roofs', 'May 2026\nJune 2026'],
    ['a line that goes on with the one above', '', 'Mend the\nroofs of both halls', 'May 2026\nJune 2026'],
    ['one date in a narrow column', '', 'Buy slates\nMend roofs', '31 May\n2026'],
    ['a date with a remark', '', 'Buy slates\nMend roofs', 'May 2026\nwas June 2025'],
  ])('are one with %s', async (_, ref, actions, when) => {
    const { activities } = await under(
      ['Ref', 'Action', 'Who', 'When'],
      [ref, actions, 'Town Clerk', when],
      ['1.2', 'Plant trees', 'Town Clerk', 'May 2026'],
    );
    expect(activities).toHaveLength(2);
  });
});

describe('what an action is judged by, in a column beside it', () => {
  it('is a measure of its objective in words, once', async () => {
    const { activities, measures, listed, assumed } = await under(
      ['What we’ll do', 'How we’ll know', 'Who'],
      ['Mend roofs', 'Warmer halls\nFewer complaints', 'Town Clerk'],
      ['Draw plans', 'Fewer complaints', 'Town Clerk'],
      ['Plant trees', { text: 'A greener town', down: 'begin' }, 'Town Clerk'],
      ['Open the orchard', { text: '', down: 'continue' }, 'Town Clerk'],
      ['Sweep', '–', 'Town Clerk'],
    );
    expect(activities).toHaveLength(5);
    expect(measures).toEqual(['Warmer halls', 'Fewer complaints', 'A greener town']);
    expect(listed).toEqual(['–']);
    expect(assumed).toEqual([
      'What stands under “How we’ll know” is taken for measures of “Better homes”, in words.',
    ]);
  });

  it('is listed where nothing is said yet, or only where it is said', async () => {
    const open = ['TBC', 'As above', 'See 1.2', 'Ditto', 'None', 'To be agreed with partners', 'Fel uchod'];
    const { measures, listed } = await under(
      ['What we’ll do', 'How we’ll know', 'Who'],
      ['Mend roofs', 'Homes to be agreed\nTBC', 'Town Clerk'],
      ...open.map((says, at) => [`Open hall ${at}`, says, 'Town Clerk']),
    );
    expect(measures).toEqual(['Homes to be agreed']);
    expect(listed).toEqual(['Homes to be agreed', 'TBC', ...open]);
  });

  it('is listed where figures stand beside it', async () => {
    const { measures, listed } = await under(
      ['Action', 'KPI', 'Target', 'Lead', 'Due'],
      ['Build', 'Homes built', '100', 'Town Clerk', 'May 2026'],
    );
    expect(measures).toEqual([]);
    expect(listed).toEqual(['KPI', 'Target', 'Homes built', '100']);
  });
});
