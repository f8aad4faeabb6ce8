// Who may lead what a line of a list says: "Mend the roof – Clerk – June 2027".

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../in-english.ts';
import { findingsOf } from '../../a-document.ts';

async function read(...lines: readonly string[]) {
  const { objectives, assumptions } = await findingsOf({ heading: 'Objective 1: Homes' }, ...lines);
  return {
    found: objectives.flatMap(({ activities }) =>
      activities.map(({ description, leads, milestone }) =>
        [
          description,
          ...leads.map(({ text }) => `by ${text}`),
          ...(milestone?.to == null ? [] : [`until ${milestone.to}`]),
        ].join(' '),
      ),
    ),
    assumed: assumptions.map(({ says }) => inEnglish(says)),
  };
}

describe('who stands behind the last dashes of a line', () => {
  it.each([
    ['Mend the roof – Cllr Reed – ongoing', 'Mend the roof by Cllr Reed', 'Cllr Reed'],
    [
      'Mend the roof - John Price - by 31 May 2026',
      'Mend the roof by John Price until 2026-05-31',
      'John Price',
    ],
  ])('leads it, beside when: “%s”', async (line, activity, who) => {
    const { found, assumed } = await read('Actions:', `- ${line}`, '- Open a hub');
    expect(found).toEqual([activity, 'Open a hub']);
    expect(assumed).toContain(`“${who}”, in brackets or behind a dash at the end, is taken to be the lead.`);
  });

  it.each([
    ['Grow saplings – Ranger', 'Ranger'],
    ['Open the hut - Sarah Jones', 'Sarah Jones'],
    ['Review the plan – Council – annually', 'Council'],
  ])('may lead it, and that is said: “%s”', async (line, who) => {
    const { found, assumed } = await read('Actions:', `- ${line}`, '- Open a hub');
    expect(found).toEqual([line, 'Open a hub']);
    expect(assumed).toContain(
      `“${who}”, at the end of the line, may say who leads it, or something else: it stays in the words, and nobody leads it.`,
    );
  });

  it.each([
    'Open the gardens – Charlotte Square – May 2026',
    'Rename the hall – Victor Hugo Hall',
    'Recruit two people – Community Officer',
    'Rebuild the bridge – phase two – ongoing',
    'Win an award – Green Flag',
  ])('is nobody, and that is not asked: “%s”', async (line) => {
    const { assumed } = await read('Actions:', `- ${line}`, '- Open a hub');
    expect(assumed.filter((each) => each.includes('lead'))).toEqual([]);
  });
});
