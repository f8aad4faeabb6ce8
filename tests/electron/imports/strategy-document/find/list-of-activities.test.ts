// Lists of what will be done, in prose: by when, by whom, and lists within them.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, type Block } from '../a-document.ts';

/** "«1:" before a line puts it into a list, so deep. */
const asLists = (xml: string) =>
  xml.replaceAll(
    /<w:p>(<w:r><w:t[^>]*>)«(\d):/gu,
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="$2"/><w:numId w:val="1"/></w:numPr></w:pPr>$1',
  );

async function read(...blocks: readonly Block[]) {
  const findings = valueOf(
    await parseStrategy(await aDocx([{ heading: 'Aim 1: Warm homes' }, ...blocks], asLists)),
  );
  const [objective] = findings.objectives;
  return {
    statement: objective?.statement,
    activities: (objective?.activities ?? []).map(({ description, leads, milestone, parts }) => ({
      description,
      leads: leads.map(({ text }) => text),
      due: milestone?.to,
      ...(parts.length > 0 && {
        parts: parts.map((part) => [
          part.description,
          part.milestone?.to,
          ...part.leads.map(({ text }) => text),
        ]),
      }),
    })),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
  };
}

const line = async (text: string) => (await read('We will:', `«0:${text}`)).activities[0];

describe('a list of what will be done', () => {
  it.each([
    [
      'Open six hubs by March 2026 (Lead: Head of Services)',
      'Open six hubs by March 2026',
      'Head of Services',
      '2026-03-31',
    ],
    [
      'Open six hubs by the end of 2026 [led by Cllr Ann Lee].',
      'Open six hubs by the end of 2026',
      'Cllr Ann Lee',
      '2026-12-31',
    ],
    [
      'Agor chwe hwb erbyn Mawrth 2026 (Arweinydd: Pennaeth Tai)',
      'Agor chwe hwb erbyn Mawrth 2026',
      'Pennaeth Tai',
      '2026-03-31',
    ],
  ])('says by when and by whom: %s', async (text, description, lead, due) => {
    expect(await line(text)).toEqual({ description, leads: [lead], due });
  });

  it.each([
    ['Open hubs by May 2026 and shops by June 2027', undefined],
    ['Grow by 2030 members', undefined],
    ['Work with the health board by May 2026 (NHS)', '2026-05-31'],
    ['Work with them by May 2026 (by June 2026)', undefined],
    ['Recruit two people (Community Officer)', undefined],
    ['Pay for it (Lead: Head of Services, March 2026)', undefined],
    ['Pay for it (by March 2026)', '2026-03-31'],
  ])('keeps in its words what may be meant otherwise: %s', async (text, due) => {
    expect(await line(text)).toEqual({ description: text, leads: [], due });
  });

  it('takes an office in brackets for the lead, and says so', async () => {
    const { activities, assumed } = await read('We will:', '«0:Open six hubs (Director of Housing)');
    expect(activities).toEqual([
      { description: 'Open six hubs', leads: ['Director of Housing'], due: undefined },
    ]);
    expect(assumed).toEqual(['“Director of Housing”, in brackets at the end, is taken to be the lead.']);
  });

  it('ends with its date where only its lead stands after it', async () => {
    expect(await line('Open a pantry by May 2026 (Clerk)')).toEqual({
      description: 'Open a pantry by May 2026',
      leads: ['Clerk'],
      due: '2026-05-31',
    });
  });

  it('has a list within it as the parts of the line above', async () => {
    const { activities } = await read(
      'We will:',
      '«0:Open six hubs',
      '«1:Find places by May 2025 (Lead: Clerk)',
      '«1:Fit them out',
      '«0:Train volunteers',
    );
    expect(activities).toEqual([
      {
        description: 'Open six hubs',
        leads: [],
        due: undefined,
        parts: [
          ['Find places by May 2025', '2025-05-31', 'Clerk'],
          ['Fit them out', undefined],
        ],
      },
      { description: 'Train volunteers', leads: [], due: undefined },
    ]);
  });

  it('needs no line above it where it says by when, and is a part of what the objective means where it says nothing', async () => {
    const dated = await read('Nobody is cold.', '«0:Open six hubs', '«0:Train 40 people by May 2026');
    expect(dated.statement).toBe('Nobody is cold.');
    expect(dated.activities.map(({ description }) => description)).toEqual([
      'Open six hubs',
      'Train 40 people by May 2026',
    ]);
    const plain = await read('It means:', '«0:Warmth', '«0:Light');
    expect(plain.statement).toBe('It means:\nWarmth\nLight');
  });
});
