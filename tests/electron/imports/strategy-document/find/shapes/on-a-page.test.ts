// Objectives that stand on a page each, with labelled boxes: down the side, in cells of their own, or as lines below one another.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../in-english.ts';
import { aDocx, findingsOf, importInto, type Block } from '../../a-document.ts';
import { aRegister } from '../../../../register/a-register.ts';

async function found(...blocks: Block[]) {
  const { objectives, notUnderstood, assumptions } = await findingsOf(...blocks);
  return {
    objectives: objectives.map(({ title, statement, leads, measures, activities, notes }) => ({
      title,
      statement,
      leads: leads.map(({ text }) => text),
      measures: measures.map(({ name, figures }) => [
        name,
        ...figures.map(({ kind, value }) => `${kind} ${value.written}`),
      ]),
      activities: activities.map(({ ref, description, leads: led, milestone }) => [
        ref,
        description,
        led.map(({ text }) => text).join(),
        milestone?.to,
      ]),
      notes: notes.map(({ heading, text }) => [heading, text]),
    })),
    listed: notUnderstood.map(({ says }) => inEnglish(says)),
    assumed: assumptions.map(({ says }) => inEnglish(says)),
  };
}

const quay: Block = { heading: 'Objective 1: Mend the quay' };
const sailing: Block = { heading: 'Objective 2: Teach the young' };

describe('a card under the heading of an objective', () => {
  it('says who leads it, what it means, and its measure with its figures', async () => {
    const card = (why: string, lead: string, measure: string, figures: [string, string]): Block => ({
      table: [
        ['Why it matters', why],
        ['Lead', lead],
        ['Due', 'March 2027'],
        ['Measure', measure],
        ['Baseline', figures[0]],
        ['Target', figures[1]],
      ],
    });
    const { objectives, listed } = await found(
      quay,
      card('It falls into the sea.', 'Harbour Engineer', 'Metres mended', ['40', '300']),
      sailing,
      card('Few can sail.', 'Education Officer', 'Children taught', ['20', '200']),
    );
    expect(objectives).toMatchObject([
      {
        leads: ['Harbour Engineer'],
        measures: [['Metres mended', 'baseline 40', 'target 300']],
        notes: [['Why it matters', 'It falls into the sea.']],
      },
      { leads: ['Education Officer'], measures: [['Children taught', 'baseline 20', 'target 200']] },
    ]);
    expect(listed).toEqual(['March 2027', 'March 2027']); // of the objective, which has no date
  });

  it('with its name in it keeps the figures of its measure too', async () => {
    const { objectives } = await found({
      table: [
        ['Objective', 'Mend the quay'],
        ['Lead', 'Harbour Engineer'],
        ['Measure', 'Metres mended'],
        ['Target', '300'],
      ],
    });
    expect(objectives).toMatchObject([
      { title: 'Mend the quay', leads: ['Harbour Engineer'], measures: [['Metres mended', 'target 300']] },
    ]);
  });
});

describe('boxes with their labels in them', () => {
  it('are read as lines of the page', async () => {
    const { objectives } = await found(quay, {
      table: [
        ['Lead: Harbour Engineer', 'Measure: Metres mended'],
        ['Actions: Survey the wall; let the contract', 'Risk: storms'],
      ],
    });
    expect(objectives).toMatchObject([
      {
        leads: ['Harbour Engineer'],
        measures: [['Metres mended']],
        activities: [
          [null, 'Survey the wall', '', undefined],
          [null, 'let the contract', '', undefined],
        ],
        notes: [[null, 'Risk: storms']],
      },
    ]);
  });

  it('say of each action what they say in a column of details', async () => {
    const { objectives, listed } = await found(quay, {
      table: [
        ['Action', 'Details'],
        ['1.1 Survey the wall', 'Lead: Harbour Engineer\nDue: May 2027\nBudget: £2m'],
        ['1.2 Let the contract', 'Lead: Clerk\nDue: June 2026'],
      ],
    });
    expect(objectives[0]?.activities).toEqual([
      ['1.1', 'Survey the wall', 'Harbour Engineer', '2027-05-31'],
      ['1.2', 'Let the contract', 'Clerk', '2026-06-30'],
    ]);
    expect(listed).toEqual(['Budget', '£2m']);
  });
});

describe('labels on lines of their own', () => {
  it('head what stands right under each, and no text that goes on', async () => {
    const { objectives } = await found(
      quay,
      'Why it matters:',
      'It falls into the sea.',
      'Lead:',
      'Harbour Engineer',
      'Measure:',
      'Metres mended',
    );
    expect(objectives).toMatchObject([
      {
        leads: ['Harbour Engineer'],
        measures: [['Metres mended']],
        statement: 'Why it matters: It falls into the sea.',
        notes: [],
      },
    ]);
  });
});

describe('labels beside a heading above them', () => {
  it('are no activities', async () => {
    const { objectives, listed } = await found(
      quay,
      {
        table: [
          ['Action', 'Lead'],
          ['Survey the wall', 'Clerk'],
        ],
      },
      {
        table: [
          ['1.1 Survey', 'Action'],
          ['Lead', 'Harbour Engineer'],
          ['Due', 'May 2027'],
        ],
      },
    );
    expect(objectives[0]?.activities.map(([, words]) => words)).toEqual(['Survey the wall']);
    expect(listed).toContain('Harbour Engineer');
  });
});

describe('what a line says in sentences with labels', () => {
  it('is said of its action', async () => {
    const { objectives } = await found(
      quay,
      'We will:',
      '• Visit twenty schools. Lead: Outreach Worker. Deadline: July 2027.',
      '• Print a leaflet. Lead: Clerk.',
    );
    expect(objectives[0]?.activities).toEqual([
      [null, 'Visit twenty schools.', 'Outreach Worker', '2027-07-31'],
      [null, 'Print a leaflet.', 'Clerk', undefined],
    ]);
  });
});

describe('short lines under a caption', () => {
  it('are what it says, as they would be in a list', async () => {
    const { objectives } = await found(
      quay,
      'Key results:',
      'Roof sound',
      'Metres mended',
      'Actions:',
      'Survey the wall',
    );
    expect(objectives).toMatchObject([
      {
        measures: [['Roof sound'], ['Metres mended']],
        activities: [[null, 'Survey the wall', '', undefined]],
      },
    ]);
  });

  it('are a text where a sentence is among them', async () => {
    const { objectives } = await found(quay, 'Measures:', 'Roof sound', 'These are looked at each year.', {
      table: [
        ['Action', 'Lead'],
        ['Survey the wall', 'Clerk'],
      ],
    });
    expect(objectives[0]?.measures).toEqual([]);
  });

  it('as one line are an activity with the number of its objective', async () => {
    const { objectives } = await found(
      quay,
      '1.1 Survey the wall',
      '1.2 Mend it',
      sailing,
      '2.1 Buy two dinghies',
    );
    expect(objectives[1]?.activities).toEqual([['2.1', 'Buy two dinghies', '', undefined]]);
  });
});

describe('Welsh beside English', () => {
  it('in a table is one plan, of which the English is read, and that is said', async () => {
    const register = aRegister();
    const path = await aDocx([
      {
        table: [
          ['Cymraeg', 'English'],
          ['Amcan 1: Cartrefi cynnes', 'Objective 1: Warm homes'],
          ['1.1 Insiwleiddio cartrefi erbyn Mawrth 2027', '1.1 Insulate homes by March 2027'],
          ['1.2 Agor canolfan', '1.2 Open a centre'],
          ['Amcan 2: Trefi glân', 'Objective 2: Clean towns'],
          ['2.1 Prynu cerbyd', '2.1 Buy a vehicle'],
        ],
      },
    ]);
    const { findings } = await importInto(register, path);
    expect(
      findings.objectives.map(({ title, activities }) => [
        title,
        ...activities.map(({ description }) => description),
      ]),
    ).toEqual([
      ['Cartrefi cynnes / Warm homes', 'Insulate homes by March 2027', 'Open a centre'],
      ['Trefi glân / Clean towns', 'Buy a vehicle'],
    ]);
    expect(findings.notices.map((notice) => inEnglish(notice))).toContain(
      'Welsh and English stand side by side in a table. The English was read, and objectives keep both their titles; the rest of the Welsh was left out.',
    );
  });
});

describe('“Action 1.1” down the side of a card', () => {
  it('is an action with that number, and what stands below it is said of it', async () => {
    const card = (ref: string, words: string): Block => ({
      table: [
        [`Action ${ref}`, words],
        ['Lead officer', 'Head of Estates'],
        ['Target date', '30 September 2026'],
        ['Update', 'Under way'],
      ],
    });
    const { objectives, listed } = await found(
      quay,
      card('1.1', 'Buy stone'),
      card('2', 'Apply for a grant'),
    );
    expect(objectives[0]?.activities).toEqual([
      ['1.1', 'Buy stone', 'Head of Estates', '2026-09-30'],
      ['2', 'Apply for a grant', 'Head of Estates', '2026-09-30'],
    ]);
    expect(listed).toEqual([]);
  });
});

describe('“Lead” below each line of a list', () => {
  it('is said of that line, and not of the objective', async () => {
    const { objectives } = await found(
      quay,
      'We will:',
      '• Survey the wall',
      'Lead: Harbour Engineer',
      '• Mend it',
      'Lead: Clerk',
    );
    expect(objectives).toMatchObject([
      {
        leads: [],
        activities: [
          [null, 'Survey the wall', 'Harbour Engineer', undefined],
          [null, 'Mend it', 'Clerk', undefined],
        ],
      },
    ]);
  });
});

describe('a numbered heading under an objective', () => {
  it('with who leads it below is an activity, and that is said', async () => {
    const { objectives, assumed } = await found(
      'Objective 1: Mend the quay',
      { heading: '1.1 Community pantries' },
      'Open three more.',
      'Lead – Food Network',
      'Timescale – December 2026',
      { heading: '1.2 Vouchers' },
      'Lead: Clerk',
    );
    expect(objectives[0]?.activities).toEqual([
      ['1.1', 'Community pantries', 'Food Network', '2026-12-31'],
      ['1.2', 'Vouchers', 'Clerk', undefined],
    ]);
    expect(assumed).toContain(
      '“1.1 Community pantries” is taken for an activity, since what stands under it says who leads it or when it is due.',
    );
  });
});

describe('“Priority 1 | Belonging”', () => {
  it('has a title without the line', async () => {
    const { objectives } = await found(
      { heading: 'Priority 1 | Belonging' },
      {
        table: [
          ['Action', 'Lead'],
          ['Open a club', 'Clerk'],
        ],
      },
    );
    expect(objectives[0]?.title).toBe('Belonging');
  });
});
