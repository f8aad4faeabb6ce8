// What Word keeps in a document beside the text that a reader sees, and what it shows in several ways: each is read once.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, type Block } from '../a-document.ts';

async function read(blocks: readonly Block[], change: (xml: string) => string = (xml) => xml) {
  const findings = valueOf(await parseStrategy(await aDocx(blocks, change)));
  return {
    found: findings.objectives.map(
      ({ title, statement, activities, measures }) =>
        `${title} (${statement}): ${[
          ...activities.map(({ ref, description, leads }) =>
            [...(ref === null ? [] : [ref]), description, ...leads.map(({ text }) => `by ${text}`)].join(' '),
          ),
          ...measures.map(({ name }) => name),
        ].join(', ')}`,
    ),
    due: findings.objectives.flatMap(({ activities }) => activities.map(({ milestone }) => milestone?.to)),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const plan: readonly Block[] = [
  { heading: 'Objective 1: Homes' },
  {
    table: [
      ['Action', 'Lead', 'By'],
      ['Insulate', 'Clerk', 'May 2027'],
      ['Paint', '«lead»', 'June 2027'],
    ],
  },
];

describe('a row that is deleted in tracked changes', () => {
  it('isn’t there', async () => {
    const { found } = await read(plan, (xml) =>
      xml.replace(
        /<w:tr>(?=(?:(?!<w:tr>).)*Paint)/u,
        '<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr>',
      ),
    );
    expect(found).toEqual(['Homes (): Insulate by Clerk']);
  });
});

describe('the end of a paragraph that is deleted in tracked changes', () => {
  const deleted = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
  it('joins it to the next one', async () => {
    const { found } = await read(
      [{ heading: 'Objective 1: Homes' }, '«Warm and ', 'dry.', 'We will:', '• Paint'],
      (xml) => xml.replace(/<w:p>(<w:r><w:t[^>]*>)«/u, `<w:p><w:pPr>${deleted}</w:pPr>$1`),
    );
    expect(found).toEqual(['Homes (Warm and dry.): Paint']);
  });
});

describe('a content control that nobody has filled in', () => {
  it('says nothing', async () => {
    const { found } = await read(plan, (xml) =>
      xml.replace(
        /<w:r>(?:(?!<w:r>).)*«lead»<\/w:t><\/w:r>/u,
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Choose an item.')}</w:sdtContent></w:sdt>`,
      ),
    );
    expect(found).toEqual(['Homes (): Insulate by Clerk, Paint']);
  });

  it('says what was entered', async () => {
    const { found } = await read(plan, (xml) =>
      xml.replace(
        /<w:r>(?:(?!<w:r>).)*«lead»<\/w:t><\/w:r>/u,
        `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${run('Treasurer')}</w:sdtContent></w:sdt>`,
      ),
    );
    expect(found).toEqual(['Homes (): Insulate by Clerk, Paint by Treasurer']);
  });
});

describe('alternatives for several programs', () => {
  const box = (text: string) => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
  it.each([
    ['once', `<w:drawing>${box('In a box')}</w:drawing>`],
    ['where the first of them holds nothing', ''],
  ])('are read %s', async (_, first) => {
    const { found } = await read([{ heading: 'Objective 1: Homes' }, '«box»', ...plan.slice(1)], (xml) =>
      xml.replace(
        /<w:t[^>]*>«box»<\/w:t>/u,
        `<mc:AlternateContent><mc:Choice Requires="wps">${first}</mc:Choice><mc:Fallback><w:pict>${box('In a box')}</w:pict></mc:Fallback></mc:AlternateContent>`,
      ),
    );
    expect(found).toEqual(['Homes (In a box): Insulate by Clerk, Paint by «lead»']);
  });
});

describe('text side by side in a table without lines', () => {
  const list = (...lines: readonly string[]) => lines.map((line) => `• ${line}`).join('\n');
  it('is read column by column: objectives', async () => {
    const { found } = await read([
      {
        table: [
          [
            `Objective 1: Homes\nWarm.\nWe will:\n${list('Insulate', 'Paint')}`,
            `Objective 2: Jobs\nGood.\nWe will:\n${list('Run a fair')}`,
          ],
        ],
      },
    ]);
    expect(found).toEqual(['Homes (Warm.): Insulate, Paint', 'Jobs (Good.): Run a fair']);
  });

  it('is read column by column: what will be done, and how it will be measured', async () => {
    const { found, listed } = await read([
      { heading: 'Objective 1: Homes' },
      { table: [[`We will:\n${list('Insulate')}`, `We will know by:\n${list('Fewer cold homes')}`]] },
    ]);
    expect(found).toEqual(['Homes (): Insulate, Fewer cold homes']);
    expect(listed).toEqual([]);
  });

  it.each([
    [
      'under',
      [
        ['Homes', 'Jobs'],
        [list('Insulate'), list('Run a fair')],
      ],
    ],
    [
      'beside',
      [
        ['Homes', list('Insulate')],
        ['Jobs', list('Run a fair')],
      ],
    ],
  ])('has each list with the title that it stands %s', async (_, rows) => {
    const { found } = await read([{ table: rows }]);
    expect(found).toEqual(['Homes (): Insulate', 'Jobs (): Run a fair']);
  });
});

describe('rows of one table with prose between them', () => {
  it('go on below its headings', async () => {
    const { found, listed } = await read([
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['Action', 'Lead', 'By'],
          ['Insulate', 'Clerk', 'May 2027'],
        ],
      },
      'Then there will be time.',
      { table: [['Paint', 'Clerk', 'June 2027']] },
      'And then:',
      { table: [['Rest', 'Mayor', 'July 2027']] },
    ]);
    expect(found).toEqual(['Homes (): Insulate by Clerk, Paint by Clerk, Rest by Mayor']);
    expect(listed).toEqual([]);
  });
});

describe('a date that a narrow column breaks', () => {
  it('is one date', async () => {
    const { due, listed } = await read([
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['Action', 'By'],
          ['Insulate', '31 March\n2027'],
          ['Paint', 'May\v2028'],
          ['Rest', 'May 2026\nJune 2026'],
        ],
      },
    ]);
    expect(due).toEqual(['2027-03-31', '2028-05-31', '2026-06-30']);
    expect(listed).toEqual([]);
  });
});

describe('a number before an activity', () => {
  it('is its ref where it is typed in its cell, or its list goes on from another', async () => {
    const typed = await read([
      { heading: 'Objective 2: Jobs' },
      {
        table: [
          ['Action', 'Lead'],
          ['2.2 Run a fair', 'Clerk'],
          ['2.3 Train', 'Clerk'],
        ],
      },
    ]);
    expect(typed.found).toEqual(['Jobs (): 2.2 Run a fair by Clerk, 2.3 Train by Clerk']);
  });
});

describe('who answers for an objective', () => {
  it('is no part of its title, nor of what it means', async () => {
    const path = await aDocx([
      { heading: 'Objective 1: Homes (Lead: Head of Housing)' },
      'We will:',
      '• Build',
      { heading: 'Objective 2: Jobs' },
      'Lead officer: Head of Work',
      'Good.',
    ]);
    const { objectives } = valueOf(await parseStrategy(path));
    expect(
      objectives.map(({ title, statement, leads }) => [title, statement, ...leads.map(({ text }) => text)]),
    ).toEqual([
      ['Homes', '', 'Head of Housing'],
      ['Jobs', 'Good.', 'Head of Work'],
    ]);
  });
});
