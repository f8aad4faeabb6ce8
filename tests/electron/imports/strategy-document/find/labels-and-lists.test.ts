// Objectives whose labels stand down the side of a table, and objectives that are lines of a list.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, type Block } from '../a-document.ts';

/** "«1:" before a line puts it into a list, so deep; "«B0:" makes it bold as well. */
const asLists = (xml: string) =>
  xml.replaceAll(
    /<w:p><w:r>(<w:t[^>]*>)«(B?)(\d):/gu,
    (_, text: string, bold: string, depth: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r>${bold === '' ? '' : '<w:rPr><w:b/></w:rPr>'}${text}`,
  );

async function read(...blocks: readonly Block[]) {
  const findings = valueOf(await parseStrategy(await aDocx(blocks, asLists)));
  return {
    found: findings.objectives.map(({ ref, title, statement, leads, activities, measures, notes }) => ({
      objective: [ref, title, statement].filter((each) => each !== '').join(' '),
      leads: leads.map(({ text }) => text),
      activities: activities.map(({ description, milestone, progress }) =>
        [description, milestone?.to, progress === 'not reported' ? undefined : progress]
          .filter((each) => each !== undefined)
          .join(' | '),
      ),
      measures: measures.map(({ name }) => name),
      notes: notes.map(({ heading, text }) => `${heading}: ${text}`),
    })),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

describe('a table with its labels down the side', () => {
  it('takes what stands beside a label as what it says, though it looks like a label itself', async () => {
    const { found, listed } = await read({
      table: [
        ['Objective 1', 'A clean shore'],
        ['Why it matters', 'Litter kills birds.'],
        ['Lead', 'Ecology Officer'],
        ['What we will do', '1. Clean beaches by June 2026\n2. Train wardens'],
        ['How we will measure it', 'Litter count'],
        ['By when', 'March 2028'],
      ],
    });
    expect(found).toEqual([
      {
        objective: '1 A clean shore',
        leads: ['Ecology Officer'],
        activities: ['Clean beaches by June 2026 | 2026-06-30', 'Train wardens | 2028-03-31'],
        measures: ['Litter count'],
        notes: ['Why it matters: Litter kills birds.'],
      },
    ]);
    expect(listed).toEqual([]);
  });

  it('says nothing of activities that stand above it', async () => {
    const { found } = await read(
      { heading: 'Objective 1: Homes' },
      'We will:',
      '«0:Build homes',
      '«0:Mend roofs',
      {
        table: [
          ['Measures', 'Homes built'],
          ['Actions', 'Plant trees'],
          ['By when', 'March 2027'],
          ['Status', 'Complete'],
        ],
      },
    );
    expect(found.map(({ activities }) => activities)).toEqual([
      ['Build homes', 'Mend roofs', 'Plant trees | 2027-03-31 | complete'],
    ]);
  });

  it('says that its date is taken for all, and takes as many dates as activities one each', async () => {
    const { found, assumed } = await read({
      table: [
        ['Aim 1', 'Warm homes'],
        ['Actions', 'Insulate lofts\nMend boilers'],
        ['Timescale', '2027/28'],
        ['Aim 2', 'Good jobs'],
        ['Actions', 'Open a hub\nRun a fair'],
        ['Timescale', 'May 2026\nJune 2027'],
      ],
    });
    expect(found.map(({ activities }) => activities)).toEqual([
      ['Insulate lofts | 2028-03-31', 'Mend boilers | 2028-03-31'],
      ['Open a hub | 2026-05-31', 'Run a fair | 2027-06-30'],
    ]);
    expect(assumed).toEqual([
      '“2027/28” is said of the whole objective: its 2 activities without a date of their own are taken to be due by then.',
      'There are as many dates as activities, 2: one is taken for each, in their order.',
    ]);
  });

  it('has the state of its one activity, and lists that of several, and a date that is none', async () => {
    const { found, listed } = await read({
      table: [
        ['Aim 1', 'Warm homes'],
        ['Action', 'Insulate lofts'],
        ['Status', 'On track'],
        ['Aim 2', 'Good jobs'],
        ['Actions', 'Open a hub\nRun a fair'],
        ['Status', 'Off track'],
        ['By when', 'To be agreed with partners'],
      ],
    });
    expect(found.map(({ activities }) => activities)).toEqual([
      ['Insulate lofts | on track'],
      ['Open a hub', 'Run a fair'],
    ]);
    expect(listed).toEqual(['Off track', 'To be agreed with partners']);
  });
});

describe('objectives that are lines of a list', () => {
  it('are those that a line announces, each with its own list', async () => {
    const { found } = await read(
      'Our objectives are:',
      '«B0:Reach more people',
      '«1:Open two centres by June 2026',
      '«B0:Raise more money: we pay our way',
      '«1:Launch an appeal',
      '«1:Apply to three trusts',
    );
    expect(found.map(({ objective, activities }) => [objective, ...activities])).toEqual([
      ['1 Reach more people', 'Open two centres by June 2026 | 2026-06-30'],
      ['2 Raise more money we pay our way', 'Launch an appeal', 'Apply to three trusts'],
    ]);
  });

  it('are those in bold that call themselves so', async () => {
    const { found } = await read(
      '«B0:Amcan 1: Cyrraedd mwy o bobl',
      '«0:Agor dwy ganolfan erbyn Mehefin 2026',
      '«B0:Amcan 2: Codi mwy o arian',
      '«0:Lansio apêl',
    );
    expect(found.map(({ objective, activities }) => [objective, ...activities])).toEqual([
      ['1 Cyrraedd mwy o bobl', 'Agor dwy ganolfan erbyn Mehefin 2026 | 2026-06-30'],
      ['2 Codi mwy o arian', 'Lansio apêl'],
    ]);
  });

  it('only say what is to come where headings stand further on', async () => {
    const { found } = await read(
      { heading: 'Our objectives' },
      '«0:Good homes',
      '«1:Warm and dry',
      '«0:Happy tenants',
      '«1:Who are heard',
      { heading: 'Good homes' },
      'We will:',
      '«0:Insulate lofts',
      { heading: 'Happy tenants' },
      'We will:',
      '«0:Ask tenants',
    );
    expect(found.map(({ objective, activities }) => [objective, ...activities])).toEqual([
      ['1 Good homes', 'Insulate lofts'],
      ['2 Happy tenants', 'Ask tenants'],
    ]);
  });
});
