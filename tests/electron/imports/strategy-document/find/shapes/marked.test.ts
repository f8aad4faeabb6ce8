// What is marked, and not written: quarters filled in, boxes beside a table, and cells that hold a colour only.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../in-english.ts';
import { parseStrategy } from '../../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../../register/a-register.ts';
import { aDocx, type Block, type CellContent } from '../../a-document.ts';

/** A cell of the word "blue" or "green" is empty, and filled in it. */
function filled(xml: string): string {
  const colours: Readonly<Record<string, string>> = { blue: '4472C4', green: '00B050' };
  return xml.replaceAll(/<w:tc>(?:(?!<w:tc>).)*?>(blue|green)<\/w:t>.*?<\/w:tc>/gu, (_, colour: string) => {
    const fill = `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colours[colour] ?? ''}"/></w:tcPr>`;
    return `<w:tc>${fill}<w:p/></w:tc>`;
  });
}

async function read(...blocks: Block[]) {
  const found = valueOf(
    await parseStrategy(await aDocx(blocks, filled), { now: () => Date.parse('2026-03-15T12:00:00Z') }),
  );
  return {
    activities: found.objectives.flatMap(({ activities }) =>
      activities.map(({ description, milestone }) => [description, milestone?.to ?? null]),
    ),
    leads: found.objectives.map(({ leads, statement }) => [leads.map(({ text }) => text).join(), statement]),
    listed: found.notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: found.assumptions.map(({ says }) => inEnglish(says)),
  };
}

const planFor = (years: string, ...table: CellContent[][]) =>
  read({ title: `Plan ${years}` }, { heading: 'Objective 1: Better homes' }, { table });

describe('quarters filled in beside an action', () => {
  it('say when it is due, in a plan for one year, and how they are read is said', async () => {
    const { activities, assumed, listed } = await planFor(
      '2026/27',
      ['Task', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Recruit coaches', 'blue', 'blue', '', ''],
      ['Review reserves', '', '', '', 'x'],
      ['Write a policy', '', '', '', ''],
    );
    expect(activities).toEqual([
      ['Recruit coaches', '2026-09-30'],
      ['Review reserves', '2027-03-31'],
      ['Write a policy', null],
    ]);
    expect(assumed).toContain(
      'What is marked under “Q1; Q2; Q3; Q4” is taken to say when each activity is worked on: it is due by the end of the last.',
    );
    expect(listed).toEqual([]);
  });

  it('are listed in a plan for several years, and where a column says when', async () => {
    const several = await planFor('2026-2029', ['Task', 'Q1', 'Q2'], ['Recruit coaches', 'blue', '']);
    expect(several.activities).toEqual([['Recruit coaches', null]]);
    expect(several.listed).toEqual(['Q1', 'Q2', 'Filled in blue, with no words']);
    const dated = await planFor('2026/27', ['Task', 'Due', 'Q1', 'Q2'], ['Recruit', 'May 2027', 'blue', '']);
    expect(dated.activities).toEqual([['Recruit', '2027-05-31']]);
    expect(dated.listed).toContain('Filled in blue, with no words');
  });
});

describe('a cell that holds a colour only', () => {
  it('is listed where its column says no status', async () => {
    const { listed } = await planFor(
      '2026/27',
      ['Action', 'Lead', 'Impact (RAG)'],
      ['Train staff', 'Clerk', 'green'],
    );
    expect(listed).toEqual(['Impact (RAG)', 'Filled in green, with no words']);
  });
});

describe('a label and what it says in a box, neither of them bold', () => {
  it('says who leads the objective', async () => {
    const { leads, activities } = await read({ heading: 'Objective 1: Paths' }, 'Lead', 'Ranger', {
      table: [
        ['Action', 'By when'],
        ['Renew paths', 'June 2027'],
      ],
    });
    expect([leads, activities]).toEqual([[['Ranger', '']], [['Renew paths', '2027-06-30']]]);
  });

  it('is a text where what stands under it is a sentence', async () => {
    const { leads } = await read({ heading: 'Objective 1: Paths' }, 'Owner', 'The whole council owns it.', {
      table: [
        ['Action', 'By when'],
        ['Renew paths', 'June 2027'],
      ],
    });
    expect(leads).toEqual([['', 'Owner\nThe whole council owns it.']]);
  });
});

describe('two rows in the same words', () => {
  it('are two activities, and that is said', async () => {
    const { activities, assumed } = await planFor(
      '2026-2029',
      ['Action', 'By when'],
      ['Renew paths', 'June 2027'],
      ['Renew paths', 'June 2028'],
    );
    expect(activities.length).toBe(2);
    expect(assumed).toEqual([
      '“Renew paths” stands in another row too: each row is taken for an activity of its own.',
    ]);
  });
});
