// Lists that no line announces, and headings that nothing but such a list shows to be objectives: taken for what their lines say, and never unsaid.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, type Block } from '../a-document.ts';

/** "«2:" makes a first heading a second one. */
const shaped = (xml: string) =>
  xml.replaceAll(/<w:pStyle w:val="Heading1"\/>((?:(?!<w:p[ >]).)*?)«2:/gu, '<w:pStyle w:val="Heading2"/>$1');

async function read(...blocks: readonly Block[]) {
  const findings = valueOf(await parseStrategy(await aDocx(blocks, shaped)));
  return {
    found: findings.objectives.map(
      ({ ref, title, statement, activities }) =>
        `${ref} ${title} (${statement.replaceAll('\n', ' / ')}): ${activities.map((each) => [...(each.ref === null ? [] : [each.ref]), each.description, ...each.parts.map(({ description }) => `– ${description}`)].join(' ')).join(', ')}`,
    ),
    notes: findings.objectives.flatMap(({ notes }) => notes.map(({ text }) => text)),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

describe('a list with typed numbers', () => {
  it('goes on behind the lists within it where something says what it is of', async () => {
    const lines = [
      '1. Build homes',
      'a) of wood',
      'b) of stone',
      '2. Mend roofs',
      'a) of halls',
      'b) of shops',
    ];
    const { found, notes } = await read({ heading: 'Objective 1: Homes' }, 'We will:', ...lines);
    expect(found).toEqual(['1 Homes (): Build homes – of wood – of stone, Mend roofs – of halls – of shops']);
    expect(notes).toEqual([]);
  });
});

const actions: Block = {
  table: [
    ['Ref', 'Action', 'Lead'],
    ['1.1', 'Mend the roof', 'Clerk'],
  ],
};

describe('a list under an objective that no line announces', () => {
  it('is of activities where its lines say what will be done, and that is said', async () => {
    const { found, assumed } = await read(
      { heading: 'Aim 1: Warm homes' },
      'Nobody is cold.',
      '• Insulate village halls',
      '• Open a pantry in every ward',
      '• Hyfforddi deugain o wirfoddolwyr',
    );
    expect(found).toEqual([
      '1 Warm homes (Nobody is cold.): Insulate village halls, Open a pantry in every ward, Hyfforddi deugain o wirfoddolwyr',
    ]);
    expect(assumed).toEqual([
      'Nothing says what the list from “Insulate village halls” on is: its lines are taken for activities of “Warm homes”.',
    ]);
  });

  it('is a part of what the objective means where they don’t, and that is said', async () => {
    const { found, assumed } = await read(
      { heading: 'Aim 1: Warm homes' },
      '• Lower bills',
      '• Support for carers',
      '• Opened halls',
    );
    expect(found).toEqual(['1 Warm homes (Lower bills / Support for carers / Opened halls): ']);
    expect(assumed).toEqual([
      'Nothing says what the list from “Lower bills” on is: its lines are kept as a part of what “Warm homes” means, and are no activities or measures.',
    ]);
  });

  it('is no second list of activities above a table of them', async () => {
    const { found, assumed } = await read({ heading: 'Aim 1: Warm homes' }, '• Keep people warm', actions);
    expect(found).toEqual(['1 Warm homes (Keep people warm): 1.1 Mend the roof']);
    expect(assumed).toHaveLength(1);
  });

  it('doesn’t go on with the list before it, past a sentence', async () => {
    const { found, notes, assumed } = await read(
      { heading: 'Aim 1: Warm homes' },
      'We will:',
      '• Insulate halls',
      'Then there will be:',
      '• Warmth for everybody',
    );
    expect(found).toEqual(['1 Warm homes (): Insulate halls']);
    expect(notes).toEqual(['Then there will be:', 'Warmth for everybody']);
    expect(assumed).toEqual([
      'Nothing says what the list from “Warmth for everybody” on is: its lines are kept as a text of “Warm homes”, and are no activities or measures.',
    ]);
  });

  it('has the numbers that are typed before its lines', async () => {
    const { found } = await read(
      { heading: 'Aim 2: Warm homes' },
      'We will:',
      '• 2.2 Insulate halls',
      '• Open a pantry',
      { heading: 'Aim 3: Work' },
      'We will:',
      '3.1 Run a fair',
      '3.2 Train forty people',
    );
    expect(found).toEqual([
      '2 Warm homes (): 2.2 Insulate halls, Open a pantry',
      '3 Work (): 3.1 Run a fair, 3.2 Train forty people',
    ]);
  });
});

describe('headings over lists of what will be done', () => {
  it('are objectives where nothing else is, each of which is said', async () => {
    const { found, assumed } = await read(
      { heading: 'Our values' },
      '• Honesty',
      { heading: 'Our people' },
      'We want to be good to work for.',
      '• Recruit more volunteers',
      '• Train trustees',
      { heading: 'Our places' },
      '• Repair the hall',
      { heading: 'Governance' },
      '• Meet quarterly',
    );
    expect(found).toEqual([
      '1 Our people (We want to be good to work for.): Recruit more volunteers, Train trustees',
      '2 Our places (): Repair the hall',
    ]);
    expect(assumed).toEqual(
      ['Our people', 'Our places'].map(
        (heading) =>
          `Nothing calls “${heading}” an objective: it is taken for one by the list under it, which says what will be done.`,
      ),
    );
  });

  it('are the sections of numbered chapters, with their numbers', async () => {
    const { found, listed } = await read(
      { heading: '1. Homes' },
      { heading: '«2:1.1 Warm homes' },
      '• Insulate halls',
      { heading: '«2:1.2 Enough homes' },
      '• Better planning',
      { heading: '2. Jobs' },
      { heading: '«2:2.1 Good work' },
      '• Run a fair',
    );
    expect(found).toEqual([
      '1.1 Warm homes (): Insulate halls',
      '1.2 Enough homes (Better planning): ',
      '2.1 Good work (): Run a fair',
    ]);
    expect(listed).toEqual(['1. Homes', '2. Jobs']);
  });

  it('don’t keep the number of their section, where the objectives aren’t counted from 1', async () => {
    const { found } = await read(
      { heading: '1. Introduction' },
      'Hello.',
      { heading: '2. Homes' },
      '• Insulate halls',
      { heading: '3. Jobs' },
      '• Run a fair',
    );
    expect(found).toEqual(['1 Homes (): Insulate halls', '2 Jobs (): Run a fair']);
  });

  it('may be plain lines in a document that has no other headings', async () => {
    const { found } = await read('Our people', '• Recruit volunteers', 'Our places', '• Repair the hall');
    expect(found).toEqual(['1 Our people (): Recruit volunteers', '2 Our places (): Repair the hall']);
  });

  it('are none where the lists are of something else, nor within an objective', async () => {
    await expect(
      read({ heading: 'Our values' }, '• Honesty', { heading: 'Our strengths' }, '• Many members'),
    ).rejects.toThrow('nothing-found');
    const { found } = await read(
      { heading: 'Our people' },
      'We will:',
      '• Recruit volunteers',
      { heading: '«2:Pay' },
      '• Raise the lowest pay',
      { heading: '«2:Training' },
      '• Train trustees',
      { heading: 'Our places' },
      'We will:',
      '• Repair the hall',
    );
    expect(found).toEqual([
      '1 Our people (): Recruit volunteers, Raise the lowest pay, Train trustees',
      '2 Our places (): Repair the hall',
    ]);
  });
});
