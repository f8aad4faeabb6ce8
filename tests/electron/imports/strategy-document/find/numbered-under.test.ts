// "Theme 1" above "Objective 1.1": which of the two is an objective.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, findingsOf, type Block } from '../a-document.ts';

async function read(...blocks: readonly Block[]) {
  const findings = await findingsOf(...blocks);
  return {
    objectives: findings.objectives.map(({ ref, title, notes }) => [
      ref,
      title,
      ...notes.map(({ text }) => text),
    ]),
    texts: findings.notes.map(({ heading, text }) => [heading, text]),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

const actions = (text: string): Block => ({
  table: [
    ['Action', 'Lead'],
    [text, 'Clerk'],
  ],
});

describe('a heading with the number that objectives below it go on with', () => {
  it('holds them and is none, which is said; its sentences are kept with it', async () => {
    const { objectives, texts, assumed, listed } = await read(
      { heading: 'Theme 1: Place' },
      'We love where we live.',
      { heading: 'Objective 1.1: Homes' },
      actions('Build homes'),
      { heading: 'Thema 2: Pobl' },
      'People come first.',
      { heading: 'Amcan 2.1: Sgiliau' },
      actions('Train people'),
    );
    expect(objectives).toEqual([
      ['1.1', 'Homes'],
      ['2.1', 'Sgiliau'],
    ]);
    expect(texts).toEqual([
      ['Theme 1: Place', 'We love where we live.'],
      ['Thema 2: Pobl', 'People come first.'],
    ]);
    expect(assumed).toEqual([
      '“Theme 1: Place” is taken for a heading above its objectives, and is no objective itself.',
      '“Thema 2: Pobl” is taken for a heading above its objectives, and is no objective itself.',
    ]);
    expect(listed).toEqual([]);
  });

  it.each([
    ['calls itself an objective', [{ heading: 'Objective 1: Place' }, { heading: 'Outcome 1.1: Homes' }]],
    ['has actions of its own', [{ heading: 'Theme 1: Place' }, actions('Ask people')]],
    ['says something by a label', [{ heading: 'Theme 1: Place' }, 'Lead: Clerk']],
  ] as const)('is one where it %s', async (_, [heading, next]) => {
    const { objectives } = await read(
      heading,
      next,
      { heading: 'Objective 1.2: Roads' },
      actions('Mend roads'),
    );
    expect(objectives[0]).toEqual(['1', 'Place']);
  });

  it('is one where a table names its rows by it', async () => {
    const { objectives } = await read(
      { heading: 'Theme 1: Place' },
      { heading: 'Objective 1.1: Homes' },
      {
        table: [
          ['Theme', 'Action', 'Lead'],
          ['Place', 'Build homes', 'Clerk'],
        ],
      },
    );
    expect(objectives.map(([ref]) => ref)).toEqual(['1', '1.1']);
  });
});

describe('a heading of another kind above objectives', () => {
  const withDeeperPriorities = (xml: string) =>
    xml.replaceAll(/Heading1(?="\/><\/w:pPr><w:r><w:t[^>]*>Priority)/gu, 'Heading2');

  it('holds what is deeper than it, whatever their numbers', async () => {
    const findings = valueOf(
      await parseStrategy(
        await aDocx(
          [
            { heading: 'Theme A: Homes' },
            { heading: 'Priority 1: Safe homes' },
            actions('Mend roofs'),
            { heading: 'Priority 2: Warm homes' },
            actions('Fill lofts'),
            { heading: 'Theme B: People' },
            { heading: 'Priority 3: Skills' },
            actions('Train people'),
          ],
          withDeeperPriorities,
        ),
      ),
    );
    expect(findings.objectives.map(({ ref, title }) => `${ref} ${title}`)).toEqual([
      '1 Safe homes',
      '2 Warm homes',
      '3 Skills',
    ]);
    expect(findings.assumptions.map(({ says }) => inEnglish(says))).toEqual([
      '“Theme A: Homes” is taken for a heading above its objectives, and is no objective itself.',
      '“Theme B: People” is taken for a heading above its objectives, and is no objective itself.',
    ]);
  });

  it('stays one where some of its kind have actions of their own, and nothing says which is deeper', async () => {
    const { objectives } = await read(
      { heading: 'Theme A: Homes' },
      { heading: 'Priority 1: Safe homes' },
      actions('Mend roofs'),
      { heading: 'Theme B: People' },
      actions('Train people'),
    );
    expect(objectives[0]).toEqual(['A', 'Homes']);
  });

  it('stays one where a table names its rows by it', async () => {
    const { objectives } = await read(
      { heading: 'Theme A: Homes' },
      { heading: 'Priority 1: Safe homes' },
      {
        table: [
          ['Theme', 'Action', 'Lead'],
          ['Theme A', 'Build homes', 'Clerk'],
        ],
      },
    );
    expect(objectives.map(([ref]) => ref)).toEqual(['A', '1']);
  });
});
