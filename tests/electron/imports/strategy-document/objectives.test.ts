// Which lines of a document are objectives, by which number, and which of its tables belong to them.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import type { Findings } from '../../../../electron/imports/strategy-document/find/findings.ts';
import { parseStrategy } from '../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../register/a-register.ts';
import { aDocx, findingsOf, type Block } from './a-document.ts';

const actions = (...refs: readonly string[]): Block => ({
  table: [['Ref', 'Action', 'Lead'], ...refs.map((ref) => [ref, `Work ${ref}`, 'Clerk'])],
});
const measures = (...names: readonly string[]): Block => ({
  table: [['Measure', '2024'], ...names.map((name) => [name, '7'])],
});

/** "1 Parks: a, b" for each. */
function summed(findings: Findings) {
  return {
    ...findings,
    found: findings.objectives.map(
      ({ ref, title, measures: judged, activities }) =>
        `${ref} ${title}: ${[...judged.map(({ name }) => name), ...activities.map((each) => each.ref ?? each.description)].join(', ')}`,
    ),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
  };
}

async function objectivesOf(...blocks: readonly Block[]) {
  return summed(await findingsOf(...blocks));
}

describe('the number of an objective', () => {
  it('is never taken by one that has none', async () => {
    const { found } = await objectivesOf(
      { heading: 'Priority 1: Parks' },
      actions('a'),
      { heading: 'Fair pay' },
      actions('b'),
      { heading: 'Priority 2: Roads' },
      actions('c'),
    );
    expect(found).toEqual(['1 Parks: a', '3 Fair pay: b', '2 Roads: c']);
  });

  it('stays what two headings say, and that is said', async () => {
    const { found, assumed } = await objectivesOf(
      { heading: 'Objective 1: Parks' },
      actions('1.1'),
      { heading: 'Objective 1: Roads' },
      actions('1.1'),
    );
    expect(found).toEqual(['1 Parks: 1.1', '1 Roads: 1.1']);
    expect(assumed).toContain('Two objectives have the number 1. “Roads” keeps it, as the document says.');
  });

  it('may have a point, a letter or a prefix', async () => {
    const { found } = await objectivesOf(
      { heading: 'Outcome 2.1: Parks' },
      actions('a'),
      { heading: 'Objective 1b: Roads' },
      actions('b'),
      { heading: 'Strategic objective SO4: Money' },
      actions('c'),
    );
    expect(found).toEqual(['2.1 Parks: a', '1b Roads: b', 'SO4 Money: c']);
  });
});

/** The builder's headings are all first ones; «2:» begins a second one, and «b:» a bold line. */
const shaped = (xml: string) =>
  xml.replaceAll(/<w:pStyle w:val="Heading1"\/>((?:(?!<w:p[ >]).)*?)«2:/gu, '<w:pStyle w:val="Heading2"/>$1');

async function shapedObjectives(...blocks: readonly Block[]) {
  const findings = valueOf(await parseStrategy(await aDocx(blocks, shaped)));
  return summed(findings);
}

describe('a line that speaks of objectives', () => {
  it('is none of them on the page of contents, nor in a sentence', async () => {
    const { found, listed } = await objectivesOf(
      { heading: 'Contents' },
      'Priority 1: Parks 4',
      'Priority 2: Roads....... 11',
      { heading: 'Introduction' },
      'Priority 1 is about parks, and priority 2 about roads.',
      'Our aim: to be a good place to live.',
      'Priority 2: Roads',
      { heading: 'Priority 1: Parks' },
      actions('1.1'),
      'Outcome: more people outdoors',
      { heading: 'Priority 2: Roads' },
      actions('2.1'),
    );
    expect(found).toEqual(['1 Parks: 1.1', '2 Roads: 2.1']);
    expect(listed).toEqual([]);
  });

  it('is what the heading right above it is for', async () => {
    const { found, objectives } = await objectivesOf(
      { heading: 'Parks' },
      'Aim: everyone has a park',
      actions('a'),
      { heading: 'Roads' },
      'Aim: every road is smooth',
      actions('b'),
    );
    expect(found).toEqual(['1 Parks: a', '2 Roads: b']);
    expect(objectives[0]?.statement).toBe('Aim: everyone has a park');
  });

  it('is one in a plain file, where nothing heads it better', async () => {
    const { found } = await objectivesOf(
      'Priority 1: Parks',
      actions('1.1'),
      'Priority 2: Roads',
      actions('2.1'),
    );
    expect(found).toEqual(['1 Parks: 1.1', '2 Roads: 2.1']);
  });

  it('begins the one objective again, where a later chapter has its table', async () => {
    const { found, objectives } = await objectivesOf(
      { heading: 'Priority 1: Parks' },
      'Green and open.',
      { heading: 'Priority 2: Roads' },
      { heading: 'Priority 1: Parks' },
      actions('1.1'),
      { heading: 'Priority 2: Roads' },
      actions('2.1'),
    );
    expect(found).toEqual(['1 Parks: 1.1', '2 Roads: 2.1']);
    expect(objectives[0]?.statement).toBe('Green and open.');
  });

  it('has its title on the next line, where it has only a number', async () => {
    const { found } = await objectivesOf(
      { heading: 'Objective 1' },
      { heading: 'Parks' },
      actions('1.1'),
      { heading: 'Theme B' },
      actions('b'),
    );
    expect(found).toEqual(['1 Parks: 1.1', 'B Theme B: b']);
  });
});

describe('a heading above a table', () => {
  it('is a part of the numbered objective above it: it groups its measures, and isn’t lost above activities', async () => {
    const { found, objectives, listed } = await shapedObjectives(
      { heading: 'Objective 1: Parks' },
      { heading: '«2:Walkers' },
      measures('Visits'),
      { heading: '«2:Actions for 2025' },
      actions('1.1'),
      { heading: '«2:Delivery plan' },
      actions('1.2'),
      { heading: '«2:Riders' },
      actions('1.3'),
    );
    expect(found).toEqual(['1 Parks: Visits, 1.1, 1.2, 1.3']);
    expect(objectives[0]?.measures[0]?.group).toBe('Walkers');
    expect(listed).toEqual(['Riders']);
  });

  it('is a part of an unnumbered one too, where its neighbours are', async () => {
    const { found } = await shapedObjectives(
      { heading: 'Parks' },
      { heading: '«2:Walkers' },
      measures('Visits'),
      { heading: '«2:Action plan' },
      actions('a'),
      { heading: 'Roads' },
      { heading: '«2:Drivers' },
      measures('Journeys'),
      { heading: '«2:Action plan' },
      actions('b'),
    );
    expect(found).toEqual(['1 Parks: Visits, a', '2 Roads: Journeys, b']);
  });

  it('that stands above all objectives gives its table to the last, and that is said', async () => {
    const { found, assumed } = await shapedObjectives(
      { heading: 'Our objectives' },
      { heading: '«2:Objective 1: Parks' },
      'Green.',
      { heading: '«2:Objective 2: Roads' },
      'Smooth.',
      { heading: 'Key initiatives' },
      actions('a'),
    );
    expect(found).toEqual(['1 Parks: ', '2 Roads: a']);
    expect(assumed).toContain(
      '“Key initiatives” stands beside the objectives and not within one: this table is taken to belong to “Roads”, the last before it.',
    );
  });
});

describe('a column of objectives', () => {
  const row = (word: string, ref: string) => [ref, `Work ${ref}`, 'Clerk', word];
  it.each([
    ['Outcome', 'More walkers', 'Fewer cars'],
    ['Priority', 'High', 'Medium'],
    ['Corporate priority', '1, 3', '2'],
  ])(
    'headed “%s” says something of an action under an objective, and is listed',
    async (heading, first, second) => {
      const { found, listed } = await objectivesOf(
        { heading: 'Objective 1: Parks' },
        { table: [['Ref', 'Action', 'Lead', heading], row(first, '1.1'), row(second, '1.2')] },
        { heading: 'Objective 2: Roads' },
        actions('2.1'),
      );
      expect(found).toEqual(['1 Parks: 1.1, 1.2', '2 Roads: 2.1']);
      expect(listed).toEqual([heading, first, second]);
    },
  );

  it('with degrees in it makes no objectives, even where there are no others', async () => {
    const { found, listed } = await objectivesOf({
      table: [['Ref', 'Action', 'Lead', 'Priority'], row('High', '1.1'), row('Low', '1.2')],
    });
    expect(found).toEqual(['1 Plan 2024-2027: 1.1, 1.2']);
    expect(listed).toEqual(['Priority', 'High', 'Low']);
  });

  it('names objectives by title or number in a table of the whole plan', async () => {
    const { found } = await shapedObjectives(
      { heading: 'Our objectives' },
      { heading: '«2:Objective 1: Parks' },
      { heading: '«2:Objective 2: Roads' },
      { heading: 'Action plan' },
      {
        table: [
          ['Ref', 'Action', 'Lead', 'Objective'],
          row('2', 'a'),
          row('Parks', 'b'),
          row('Objective 2', 'c'),
        ],
      },
    );
    expect(found).toEqual(['1 Parks: b', '2 Roads: a, c']);
  });

  it('may begin with the number of the objective', async () => {
    const { objectives } = await objectivesOf({
      table: [
        ['Objective', 'Measure', '2024'],
        ['1. Parks', 'Visits', '7'],
        ['2. Roads', 'Journeys', '8'],
      ],
    });
    expect(objectives).toMatchObject([
      { ref: '1', title: 'Parks', statement: '' },
      { ref: '2', title: 'Roads', statement: '' },
    ]);
  });
});

describe('a strategy in prose', () => {
  it('has its objectives under the heading that says so, with lists of what will be done and measured', async () => {
    const { found, objectives, listed } = await shapedObjectives(
      { heading: 'Our vision' },
      'Green and open.',
      { heading: 'Our priorities' },
      { heading: '«2:1. Parks' },
      'Everyone needs a park.',
      'We will:',
      '• Plant trees',
      'Measures of success',
      '• More visits',
      { heading: '«2:2. Roads' },
      'We will:',
      '• Mend holes',
    );
    expect(found).toEqual(['1 Parks: More visits, Plant trees', '2 Roads: Mend holes']);
    expect(objectives[0]?.statement).toBe('Everyone needs a park.');
    expect(listed).toEqual([]);
  });

  it('needs no such heading where theirs say what will be done, and those counted with them do by a list', async () => {
    const { found, objectives, listed } = await shapedObjectives(
      { heading: 'Introduction' },
      'This is our plan.',
      { heading: '1. Parks' },
      'Everyone needs a park.',
      'We will:',
      '• Plant trees',
      'We will know we have succeeded when:',
      '• Visits have doubled',
      { heading: '2. Roads' },
      'Roads are for all.',
      '• Mend holes',
      { heading: 'Glossary' },
      'RAG: red, amber, green',
    );
    expect(found).toEqual(['1 Parks: Visits have doubled, Plant trees', '2 Roads: Mend holes']);
    expect(objectives[1]?.statement).toBe('Roads are for all.');
    expect(listed).toEqual([]);
  });

  it('has none in sections that are only counted', async () => {
    await expect(
      shapedObjectives({ heading: '1. Background' }, 'Long ago.', { heading: '2. Method' }, '• Ask people'),
    ).rejects.toThrow('nothing-found');
  });
});

const homes =
  'We will make sure that every older person in our area can reach warm, safe and affordable places to meet, eat and learn close to home';
const voices =
  'We will campaign with and for older people so that their voices are heard wherever decisions about care, transport and money are made.';

describe('a heading of many words', () => {
  it('is one by its style, and has the table under it', async () => {
    const { found, notes } = await objectivesOf(
      { heading: 'Background' },
      'Long ago.',
      { heading: `1. ${homes}` },
      actions('a'),
      { heading: `2. ${voices}` },
      actions('b'),
    );
    expect(found).toEqual([`1 ${homes}: a`, `2 ${voices.slice(0, -1)}: b`]);
    expect(notes.map(({ text }) => text)).toEqual(['Long ago.']);
  });

  it('is an objective in prose by what stands under it', async () => {
    const { found, listed, assumed } = await shapedObjectives(
      { heading: 'Introduction' },
      'Hello.',
      { heading: homes },
      'Nobody should be cold.',
      { heading: '«2:What we will do' },
      '• Open six hubs',
      { heading: '«2:How we will measure success' },
      '• Visits',
      { heading: voices },
      'Over the next three years we will:',
      '• Publish a manifesto',
      { heading: '4 Governance' },
      'We meet.',
      '• Quarterly',
    );
    expect(found).toEqual([
      `1 ${homes}: Visits, Open six hubs`,
      `2 ${voices.slice(0, -1)}: Publish a manifesto`,
    ]);
    expect([listed, assumed]).toEqual([[], []]);
  });

  it('is taken for an objective by its words, as those beside it are, and that is said', async () => {
    const { found, assumed } = await objectivesOf(
      { heading: `1. ${homes}` },
      'Nobody should be cold.',
      { heading: `2. ${voices}` },
      'Nobody listens.',
      { heading: '3. How this plan was made and who was asked about it' },
      'Many.',
    );
    expect(found).toEqual([`1 ${homes}: `, `2 ${voices.slice(0, -1)}: `]);
    expect(assumed.map((words) => words.replace(/“.*”/u, '…'))).toEqual([
      'Nothing calls … an objective: it is taken for one by its words.',
      'Nothing calls … an objective: it is taken for one by its words.',
    ]);
  });

  it('that may be an objective, and is kept as a text, is spoken of', async () => {
    const { found, assumed } = await objectivesOf(
      { heading: 'Objective 1: Parks' },
      actions('a'),
      { heading: 'A place in which good work is within the reach of everybody who lives here' },
      '• Open a hub',
    );
    expect(found).toEqual(['1 Parks: a']);
    expect(assumed).toEqual([
      'Nothing says whether “A place in which good work is within the reach of everybody who lives here” is an objective: what stands under it is kept as a text.',
    ]);
  });
});
