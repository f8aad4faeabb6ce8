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
    ['Refit the hall (Town Clerk, June 2026)', 'Refit the hall', 'Town Clerk', '2026-06-30'],
    ['Refit the hall (June 2026, Town Clerk)', 'Refit the hall', 'Town Clerk', '2026-06-30'],
    ['Refit the hall (Events Officer – 1 May 2026).', 'Refit the hall', 'Events Officer', '2026-05-01'],
    ['Refit the hall (Lead: Ann Bray; by: May 2026)', 'Refit the hall', 'Ann Bray', '2026-05-31'],
    ['Write to all (Cllr Ann Bray/May 2026)', 'Write to all', 'Cllr Ann Bray', '2026-05-31'],
    [
      'Agor chwe hwb erbyn diwedd mis Mawrth 2026 (Pennaeth Tai)',
      'Agor chwe hwb erbyn diwedd mis Mawrth 2026',
      'Pennaeth Tai',
      '2026-03-31',
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
    ['Pay for it (by March 2026)', '2026-03-31'],
  ])('keeps in its words what may be meant otherwise: %s', async (text, due) => {
    expect(await line(text)).toEqual({ description: text, leads: [], due });
  });

  it('says that a date beside the lead was taken for when it is due', async () => {
    const { assumed } = await read('We will:', '«0:Pay for it (Lead: Head of Services, March 2026)');
    expect(assumed.join('\n')).toContain('“March 2026”');
  });

  it('takes an office in brackets for the lead, and says so', async () => {
    const { activities, assumed } = await read('We will:', '«0:Open six hubs (Director of Housing)');
    expect(activities).toEqual([
      { description: 'Open six hubs', leads: ['Director of Housing'], due: undefined },
    ]);
    expect(assumed).toEqual([
      '“Director of Housing”, in brackets or behind a dash at the end, is taken to be the lead.',
    ]);
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

describe('a line that says when without “by”', () => {
  it.each([
    ['Halve falls during 2027', '2027-12-31'],
    ['Recruit volunteers throughout 2026/27 (Lead: Matron)', '2027-03-31'],
    ['Penodi llyfrgellydd yn ystod 2026', '2026-12-31'],
    ['Open a family room over the life of the strategy', '2027-12-31'],
    ['Open a hub by the end of the plan', '2027-12-31'],
    ['Recruit volunteers over 2026/27', '2027-03-31'],
    ['Open a hub in autumn 2026', '2026-11-30'],
    ['Replace boilers, summer 2027', '2027-08-31'],
    ['Train staff in phonics – English lead – December 2026', '2026-12-31'],
  ])('“%s” is due by %s', async (text, due) => {
    expect((await line(text))?.due).toBe(due);
  });

  it.each([
    ['Review complaints annually each March', 'annually each March'],
    ['Ask tenants every year.', 'every year'],
    ['Agree a charter by the next election', 'by the next election'],
    ['Agree a charter by the following election', 'by the following election'],
    ['Adolygu’r llyfrau bob blwyddyn ym mis Mawrth', 'bob blwyddyn ym mis Mawrth'],
    ['Publish a fleet plan within 18 months of adoption', 'within 18 months of adoption'],
    [
      'Open a hub within two years of the launch of the strategy.',
      'within two years of the launch of the strategy',
    ],
    ['Publish a fleet plan within ten months of adoption', 'within ten months of adoption'],
    ['Publish a fleet plan within thirty-six months of adoption', 'within thirty-six months of adoption'],
    ['Adolygu’r llyfrau ymhen saith mis ar ôl lansio', 'ymhen saith mis ar ôl lansio'],
    ['Train all volunteers by month 18', 'by month 18'],
    ['Review the contract (CPO, Year 2 Q3)', 'Year 2 Q3'],
    ['Review the contract (CPO, Year 2)', 'Year 2'],
    ['Mend the roof in Q3 of Year 2', 'in Q3 of Year 2'],
  ])('“%s” has no day, and keeps its words, which is said', async (text, words) => {
    const { activities, assumed } = await read('We will:', `«0:${text}`);
    expect(activities[0]?.due).toBeNull();
    expect(assumed).toEqual([
      `“${words}” says when it is due by no day that can be known: it is kept in these words.`,
    ]);
  });

  it.each([
    'Publish the plan agreed in 2024',
    'See people within four hours',
    'See patients within 18 weeks of referral',
    'Teach reading in Year 2',
    'Teach everybody to swim (Year 2)',
    'Care for every child',
    'Publish results for 2025/26',
    'Support those born in 2026',
    'Increase bookings by 10% over 2024',
    'Have more visitors over 2024/25',
    'Improve safety by following the code',
    'Hold a fair, May 2026, and another in June 2027',
  ])('“%s” says nothing of when', async (text) => {
    expect((await line(text))?.due).toBeUndefined();
  });

  it('says so of a date behind “in”, and of one that is the plan’s own', async () => {
    const { assumed } = await read(
      'We will:',
      '«0:Open a hub in May 2026',
      '«0:Mend roofs, June 2026',
      '«0:Paint doors by July 2026 (Lead: Clerk)',
      '«0:Plant over the plan period',
    );
    expect(assumed).toEqual([
      '“May 2026”, at the end of the line, is taken to say when it is due.',
      '“June 2026”, at the end of the line, is taken to say when it is due.',
      '“the plan period” is taken to be the years of the plan, up to 31 December 2027.',
    ]);
  });
});

describe('the last of several years in a cell', () => {
  it('is when it is due, which is said, unless it is only looked at again then', async () => {
    const { activities, assumed } = await read({
      table: [
        ['Action', 'By when'],
        ['Open a hub', 'Phase one in 2026, phase two 2027'],
        ['Mend roofs', 'Complete by 2026, review 2027'],
      ],
    });
    expect(activities.map(({ due }) => due)).toEqual(['2027-12-31', '2026-12-31']);
    expect(assumed).toEqual([
      '“Phase one in 2026, phase two 2027” has several dates: it is taken to be due by 31 December 2027.',
      '“Complete by 2026, review 2027” has several dates: it is taken to be due by 31 December 2026.',
    ]);
  });
});

describe('a sentence in what an objective means', () => {
  it('that says what will be done and when is no activity, and that is said', async () => {
    const { statement, activities, assumed } = await read(
      'Trees cool the town. The Council will plant 500 of them by March 2027.',
    );
    expect(statement).toBe('Trees cool the town. The Council will plant 500 of them by March 2027.');
    expect(activities).toEqual([]);
    expect(assumed).toEqual([
      '“The Council will plant 500 of them by March 2027.” says what will be done and when, in a sentence: it is kept as a part of what the objective means, and is no activity.',
    ]);
  });
});

describe('the time that a line tells of', () => {
  it.each([
    ['Mend the roof by the close of 2026/27', '2027-03-31'],
    ['Repair the quay before March 2027', '2027-02-28'],
    ['Repair the pier before the end of 2026', '2026-12-31'],
    ['Fit gates no later than May 2026', '2026-05-31'],
    ['Fit seals at the end of 2026', '2026-12-31'],
  ])('is when it is due: “%s”', async (text, due) => {
    expect(await line(text)).toMatchObject({ description: text, due });
  });

  it.each([
    ['Open the hub by year end', 'by year end'],
    ['Open the hub by the financial year-end', 'by the financial year-end'],
    ['Move the archive by the close of the year', 'by the close of the year'],
  ])('is kept in its words where no day can be known: “%s”', async (text, words) => {
    const { activities, assumed } = await read('We will:', `«0:${text}`);
    expect(activities).toMatchObject([{ description: text, due: null }]);
    expect(assumed).toEqual([
      `“${words}” says when it is due by no day that can be known: it is kept in these words.`,
    ]);
  });

  it.each([
    ['Train staff within twelve months', 'within twelve months'],
    ['Open the café in two years’ time', 'in two years’ time'],
    ['Open two hubs, one in 2026 and one in 2027', '2026 and one in 2027'],
    ['Open the hub by March 2026 – phase one', 'March 2026'],
    ['Fit doors, Summer holidays 2026', '2026'],
    ['Fit bells this autumn', 'this autumn'],
    ['Launch the site by Christmas', 'by Christmas'],
  ])('is listed where no date is made of it: “%s”', async (text, words) => {
    const { activities, assumed } = await read('We will:', `«0:${text}`);
    expect(activities).toMatchObject([{ description: text, due: undefined }]);
    expect(assumed).toEqual([`“${words}” may say when it is due, or something else: no date is made of it.`]);
  });

  it.each([
    'Answer every letter within two weeks',
    'Publish what was agreed in 2012',
    'Meet every year',
    'The framework ends in 2026 – check who is on it',
    'Agree the 2026 budget',
    'Replace lamps registered before 2020',
  ])('isn’t listed where it is none to come: “%s”', async (text) => {
    const { assumed } = await read('We will:', `«0:${text}`, '«0:Open the hub by May 2026');
    expect(assumed.filter((each) => each.includes('no date is made'))).toEqual([]);
  });

  it.each([
    ['Open the hub by March 2027 – Director of People', 'Director of People', '2027-03-31'],
    ['Open the hub by March 2027 - Cllr Ann Lee.', 'Cllr Ann Lee', '2027-03-31'],
    ['Open the hub – Head of Hubs – March 2027', 'Head of Hubs', '2027-03-31'],
    ['Open the hub – Lead: Ann Lee, March 2027', 'Ann Lee', '2027-03-31'],
  ])('stands with who leads it behind a dash: “%s”', async (text, who, due) => {
    expect(await line(text)).toMatchObject({ leads: [who], due });
  });
});

it.each([
  'By September 2027 we will open a hub.',
  'Waste will fall from 3.1 kg to 2.0 kg by 2030.',
  'We will write the guide within twelve months.',
])('what is to come is listed where a sentence of the objective says it: “%s”', async (sentence) => {
  const { statement, assumed } = await read(
    `Homes matter. ${sentence}`,
    'We will:',
    '«0:Open a hub by May 2026',
  );
  expect(statement).toBe(`Homes matter. ${sentence}`);
  expect(assumed).toEqual([expect.stringContaining(`“${sentence}” says `)]);
});
