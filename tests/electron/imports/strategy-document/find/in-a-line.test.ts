// What a line of a document says behind its own label or number, and rows above the headings of a table.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf, type Block } from '../a-document.ts';

async function read(...blocks: readonly Block[]) {
  const findings = await findingsOf(...blocks);
  return {
    found: findings.objectives.map(
      ({ ref, title, statement, leads, activities, measures }) =>
        `${ref} ${title}${statement === '' ? '' : ` (${statement})`}${leads.map(({ text }) => ` by ${text}`).join('')}: ${[
          ...activities.map((each) =>
            [
              ...(each.ref === null ? [] : [each.ref]),
              each.description,
              ...each.leads.map(({ text }) => `by ${text}`),
              ...(each.milestone?.to == null ? [] : [`until ${each.milestone.to}`]),
              ...(each.progress === 'not reported' ? [] : [each.progress]),
              ...each.parts.map(({ description }) => `– ${description}`),
            ].join(' '),
          ),
          ...measures.map(({ name, figures }) =>
            [
              name,
              ...figures.map(({ kind, value }) => `${kind} ${'written' in value ? value.written : ''}`),
            ].join(' '),
          ),
        ].join(', ')}`,
    ),
    notes: findings.objectives.flatMap(({ notes }) => notes.map(({ text }) => text)),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
  };
}

const one = { heading: 'Objective 1: Homes' } as const;

describe('a line with a label and what it says', () => {
  it('is of activities, measures and leads', async () => {
    const { found, notes, listed } = await read(
      one,
      'Actions: build homes; insulate halls',
      'Measure: Homes built',
      'Lead councillor: Cllr Ann Lee | Lead officer: Clerk',
      'Why: people told us',
      'How: by working together',
    );
    expect(found).toEqual(['1 Homes by Cllr Ann Lee by Clerk: build homes, insulate halls, Homes built']);
    expect(notes).toEqual(['Why: people told us', 'How: by working together']);
    expect(listed).toEqual([]);
  });

  it('is listed where it says more than a caption, and less than anybody can tell', async () => {
    const { found, listed } = await read(
      one,
      'Action 1: Find land. Lead: Estates. By: June 2027.',
      'Action 2 – Build homes. Cost: £4m.',
      'Actions – mend roofs',
      'Action 3 Clear gutters',
    );
    expect(found).toEqual(['1 Homes: 1 Find land by Estates until 2027-06-30, 2 Build homes. Cost: £4m.']);
    expect(listed).toEqual(['Actions – mend roofs', 'Action 3 Clear gutters']);
  });

  it('has labels of its activity right behind the words, where only their type parts them', async () => {
    const { found } = await read(one, 'Action: Repaint the bandstand Lead: Town Clerk By when: June 2027');
    expect(found).toEqual(['1 Homes: Repaint the bandstand by Town Clerk until 2027-06-30']);
  });

  it('says it of the one activity above it', async () => {
    const { found, listed } = await read(
      one,
      { heading: 'Action 1.1: Build homes' },
      'Lead: Head of Housing',
      'By: March 2028',
      'Status: Complete',
      { heading: 'Action 1.2: Insulate halls' },
      'By: 31 November 2026',
      'Status: Mostly there',
    );
    expect(found).toEqual([
      '1 Homes: 1.1 Build homes by Head of Housing until 2028-03-31 complete, 1.2 Insulate halls not understood',
    ]);
    expect(listed).toEqual(['By: 31 November 2026', 'Status: Mostly there']);
  });

  it('says it of one without a number too, and of the objective below several', async () => {
    const { found, notes, listed } = await read(
      one,
      'Action: Build homes',
      'Lead: Head of Housing',
      'By: March 2028',
      'Cam gweithredu: Insulate halls; Lead: Clerk; By: June 2027',
      'Actions: Mend roofs; clean gutters',
      'Lead: Estates Team',
    );
    expect(found).toEqual([
      '1 Homes by Estates Team: Build homes by Head of Housing until 2028-03-31, Insulate halls by Clerk until 2027-06-30, Mend roofs, clean gutters',
    ]);
    expect([...notes, ...listed]).toEqual([]);
  });

  it('keeps what it said first of one where it says something else, and every lead', async () => {
    const { found, listed } = await read(
      one,
      'Action 1.1: Build homes',
      'Lead: Head of Housing',
      'Lead officer: Jane Poe',
      'Timescale: TBC',
      'By: March 2028',
      'Timescale: 31 March 2028',
      'Timescale: June 2029',
      'Status: Complete',
      'Progress: On track',
      'Action 1.2: Mend roofs. By: May 2027. Timescale: June 2028',
    );
    expect(found).toEqual([
      '1 Homes: 1.1 Build homes by Head of Housing by Jane Poe until 2028-03-31 complete, 1.2 Mend roofs. Timescale: June 2028 until 2027-05-31',
    ]);
    expect(listed).toEqual(['Timescale: TBC', 'Timescale: June 2029', 'Progress: On track']);
  });

  it('says how its date was read where it may be another', async () => {
    const { assumed } = await read(
      one,
      'Action 1.1: Build homes',
      'By: Summer 2026/27',
      'We will:',
      '- Mend roofs by Q2 2026',
      '- Insulate halls by 2040',
    );
    expect(assumed).toEqual([
      '“Summer 2026/27” may be in either year: 2026 is taken.',
      'Q2 2026 is read as a quarter of the calendar year; write 2026/27 for the financial year.',
    ]);
  });
});

describe('a list with typed numbers', () => {
  it('is one, with lists within it', async () => {
    const { found } = await read(
      one,
      'Key actions:',
      '1. Build homes by March 2028;',
      '2. Insulate halls',
      'a) Find money',
      'b) Find people',
      { heading: 'Objective 2: Jobs' },
      'To achieve this the Council will:',
      '(i) run a fair;',
      '(ii) train forty people; and',
      '(iii) support firms',
    );
    expect(found).toEqual([
      '1 Homes: Build homes by March 2028 until 2028-03-31, Insulate halls – Find money – Find people',
      '2 Jobs: run a fair, train forty people, support firms',
    ]);
  });

  it('may have dashes for its bullets', async () => {
    const { found } = await read(one, 'We will:', '- Build homes by March 2028', '– Insulate halls');
    expect(found).toEqual(['1 Homes: Build homes by March 2028 until 2028-03-31, Insulate halls']);
  });

  it('is one of sentences below the headings of their objectives', async () => {
    const { found } = await read(
      { heading: '1. Homes' },
      '1.1 We will build homes.',
      '1.2 We will insulate halls.',
      { heading: '2. Jobs' },
      '2.1 We will run a fair.',
    );
    expect(found).toEqual([
      '1 Homes: 1.1 We will build homes., 1.2 We will insulate halls.',
      '2 Jobs: 2.1 We will run a fair.',
    ]);
  });
});

describe('the number of a section', () => {
  it('is no part of the title of its objective, and names it in a table', async () => {
    const { found, listed } = await read(
      { heading: '1. Introduction' },
      'Hello.',
      { heading: '2.1 Improve housing' },
      'We will:',
      '• Buy land',
      { heading: '2.2 Improve transport' },
      'We will:',
      '• Run buses',
      { heading: '3. Measuring success' },
      {
        table: [
          ['Objective', 'Measure', '2024/25'],
          ['2.1', 'Homes', '20'],
          ['2.2', 'Trips', '30'],
        ],
      },
    );
    expect(found).toEqual([
      '1 Improve housing: Buy land, Homes actual 20',
      '2 Improve transport: Run buses, Trips actual 30',
    ]);
    expect(listed).toEqual([]);
  });
});

describe('a row above the headings of a table', () => {
  it('that names the objective is believed before a column “Outcome”', async () => {
    const { found, listed } = await read({
      table: [
        [{ text: 'PRIORITY 1: SAFE STREETS', span: 4 }],
        ['Outcome', 'Action', 'Lead', 'By'],
        ['Fewer accidents', 'Paint crossings', 'Clerk', 'May 2027'],
        ['Light', 'Mend lamps', 'Clerk', 'June 2027'],
      ],
    });
    expect(found).toEqual([
      '1 SAFE STREETS: Paint crossings by Clerk until 2027-05-31, Mend lamps by Clerk until 2027-06-30',
    ]);
    expect(listed).toEqual(['Outcome', 'Fewer accidents', 'Light']);
  });

  it('may say how all of it is measured', async () => {
    const { found, listed } = await read(one, {
      table: [
        ['Success criteria', { text: '90% of tenants are warm (78% in 2025)', span: 2 }],
        ['Actions', 'Lead', 'Timescale'],
        ['Insulate halls', 'Clerk', 'May 2027'],
      ],
    });
    expect(found).toEqual([
      '1 Homes: Insulate halls by Clerk until 2027-05-31, 90% of tenants are warm (78% in 2025)',
    ]);
    expect(listed).toEqual([]);
  });
});

describe('a table of something else than figures', () => {
  it('under years is no table of measures, and is listed', async () => {
    const { found, listed } = await read(one, {
      table: [
        ['2026/27', '2027/28'],
        ['Find land', 'Build'],
      ],
    });
    expect(found).toEqual(['1 Homes: ']);
    expect(listed).toEqual(['2026/27', '2027/28', 'Find land', 'Build']);
  });

  it('of sums under “Budget” is none either', async () => {
    const { found, listed } = await read(
      one,
      {
        table: [
          ['Action', 'Lead'],
          ['Build', 'Clerk'],
        ],
      },
      { heading: 'Budget' },
      {
        table: [
          ['Item', '2026/27'],
          ['Homes', '40,000'],
        ],
      },
    );
    expect(found).toEqual(['1 Homes: Build by Clerk']);
    expect(listed).toEqual(['Budget', 'Item', '2026/27', 'Homes', '40,000']);
  });
});

describe('a cell that spans two columns', () => {
  it('says nothing in the second', async () => {
    const { found } = await read(one, {
      table: [
        ['Action', 'Lead', 'By'],
        ['Build', 'Clerk', 'May 2027'],
        [{ text: 'Paint', span: 2 }, 'June 2027'],
      ],
    });
    expect(found).toEqual(['1 Homes: Build by Clerk until 2027-05-31, Paint until 2027-06-30']);
  });
});

describe('two columns of dates', () => {
  it('give the original one where none is revised', async () => {
    const { found } = await read(one, {
      table: [
        ['Action', 'Original date', 'Revised date'],
        ['Build', 'March 2026', ''],
        ['Paint', 'March 2026', 'June 2026'],
      ],
    });
    expect(found).toEqual(['1 Homes: Build until 2026-03-31, Paint until 2026-06-30']);
  });
});

describe('a dash in place of an activity', () => {
  it('is none', async () => {
    const { found, listed } = await read(one, {
      table: [
        ['Action', 'Lead'],
        ['-', 'Clerk'],
        ['Paint', 'Mayor'],
      ],
    });
    expect(found).toEqual(['1 Homes: Paint by Mayor']);
    expect(listed).toEqual(['-', 'Clerk']);
  });
});

describe('an objective in a cell', () => {
  it('has what it means on its next line, behind its number too', async () => {
    const { found } = await read({
      table: [
        ['Objective', 'Action', 'Lead'],
        ['1. Homes\nWarm for all', 'Paint', 'Clerk'],
        ['2. Jobs', 'Train', 'Clerk'],
      ],
    });
    expect(found).toEqual(['1 Homes (Warm for all): Paint by Clerk', '2 Jobs: Train by Clerk']);
  });
});

describe('a table in a cell', () => {
  it('doesn’t make prose of the table around it', async () => {
    const { found, listed } = await read(one, {
      table: [
        ['Action', 'Lead', 'Figures'],
        ['Build', 'Clerk', { text: '', inner: [['2026', '10']] }],
      ],
    });
    expect(found).toEqual(['1 Homes: Build by Clerk']);
    expect(listed).toEqual(['Figures', '2026', '10']);
  });
});

describe('a number in brackets', () => {
  it('keeps them', async () => {
    const { found } = await read(one, {
      table: [
        ['Ref', 'Action', 'Lead'],
        ['1(a)', 'Build', 'Clerk'],
        ['2)', 'Paint', 'Clerk'],
      ],
    });
    expect(found).toEqual(['1 Homes: 1(a) Build by Clerk, 2 Paint by Clerk']);
  });
});

describe('figures under “By 2028”', () => {
  it('are targets, of the measure that its own column names', async () => {
    const { found } = await read(one, {
      table: [
        ['Theme', 'What we’ll measure', 'Now (2025)', 'By 2028'],
        ['Place', 'Homes built', '40', '70'],
      ],
    });
    expect(found).toEqual(['1 Homes: Homes built actual 40 target 70']);
  });
});

describe('“Current position” over numbers', () => {
  it('is where each measure stands', async () => {
    const { found } = await read(one, {
      table: [
        ['Measure', 'Current position', 'Target'],
        ['Homes built', '40', '70'],
      ],
    });
    expect(found).toEqual(['1 Homes: Homes built actual 40 target 70']);
  });
});

describe('a label in two languages', () => {
  it('is no part of the title below it', async () => {
    const { found } = await read(
      { heading: 'Amcan Llesiant 1 / Well-being Objective 1' },
      { heading: 'Cymunedau cryf / Strong communities' },
      'Byddwn yn:',
      '• Agor hybiau',
    );
    expect(found).toEqual(['1 Cymunedau cryf / Strong communities: Agor hybiau']);
  });
});

describe('a cell of leads that is filled in so as not to be empty', () => {
  it.each(['–', 'N/A', 'none'])('names nobody: %s', async (text) => {
    const { found } = await read(one, {
      table: [
        ['Action', 'Lead'],
        ['Build', text],
      ],
    });
    expect(found).toEqual(['1 Homes: Build']);
  });
});
