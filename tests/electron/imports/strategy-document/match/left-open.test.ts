// A revised document that says "TBC", or nothing, where an earlier one said more takes nothing away.

import { inEnglish } from '../../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../../../electron/register/read/query.ts';
import { aRegister, type TestRegister } from '../../../register/a-register.ts';
import { aDocx, importInto, type Block } from '../a-document.ts';

/** Imports one document after the other; what the last left alone, in words. */
async function after(register: TestRegister, ...documents: Block[][]) {
  let last = await importInto(register, await aDocx(documents[0] ?? []));
  for (const next of documents.slice(1)) last = await importInto(register, await aDocx(next));
  const told = last.plan.items
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, name, detail }) => `${kind}: ${inEnglish(name)}: ${inEnglish(detail)}`);
  return { changes: last.plan.changes.length, told };
}

function actions(...row: string[]): Block[] {
  return [
    { heading: 'Objective 1: Better homes' },
    { table: [['Ref', 'Action', 'Lead', 'Milestone', 'Progress'], row] },
  ];
}

function measures(...rows: string[][]): Block[] {
  return [
    { heading: 'Objective 1: Better homes' },
    { table: [['Measure', 'July 2024', 'Target 2026'], ...rows] },
  ];
}

const known = actions('1.1', 'Mend the roofs', 'Head of Repairs', 'June 2027', 'On track');

describe('an activity of a revised document', () => {
  it.each([
    ['TBC', 'to be confirmed', 'TBC'],
    ['to be agreed', 'Date to be agreed after the audit', 'TBC'],
    ['Lead to be appointed', 'I’w gadarnhau', 'No update'],
    ['n/a', 'n/a', ''],
    ['Vacant', 'Under review', 'To follow'],
    ['', '', ''],
  ])('that says “%s”, “%s”, “%s” keeps its lead, date and progress, and says so', async (who, when, how) => {
    const register = aRegister();
    const { changes, told } = await after(register, known, actions('1.1', 'Mend the roofs', who, when, how));
    const { activities, leads } = snapshot(register);
    expect(activities).toMatchObject([
      { leadText: 'Head of Repairs', milestone: { to: '2027-06-30' }, progress: 'on track' },
    ]);
    expect(leads.map(({ text }) => text)).toEqual(['Head of Repairs']);
    expect(changes).toBe(0);
    for (const [field, words] of [
      ['milestone stays “June 2027”', when],
      ['lead of activity 1.1: Head of Repairs: stays', who === 'n/a' ? '' : who],
    ] as const) {
      const line = told.find((each) => each.startsWith('kept') && each.includes(field)) ?? '';
      expect(line).toContain(
        words === '' ? 'the document' : `“${words}” in the document says that it isn’t known`,
      );
    }
    expect(told.join('\n')).toContain('progress stays On track');
  });

  it('that names one lead and leaves the other open keeps that one', async () => {
    const register = aRegister();
    await after(
      register,
      actions('1.1', 'Mend the roofs', 'Head of Repairs; Treasurer', '', ''),
      actions('1.1', 'Mend the roofs', 'Head of Repairs; TBC', '', ''),
    );
    expect(snapshot(register).leads.map(({ text }) => text)).toEqual(['Head of Repairs', 'Treasurer']);
  });

  it('may say at last what was open before', async () => {
    const register = aRegister();
    await after(register, actions('1.1', 'Mend the roofs', 'TBC', 'to be agreed', ''), known);
    const { activities, leads } = snapshot(register);
    expect(activities).toMatchObject([{ milestone: { to: '2027-06-30' }, progress: 'on track' }]);
    expect(leads.map(({ text }) => text)).toEqual(['Head of Repairs']);
  });

  it('may say that a post is another’s, and that work goes on without a date', async () => {
    const register = aRegister();
    await after(register, known, actions('1.1', 'Mend the roofs', 'Treasurer', 'Ongoing', 'Complete'));
    const { activities, leads } = snapshot(register);
    expect(activities).toMatchObject([{ milestone: { written: 'Ongoing', to: null }, progress: 'complete' }]);
    expect(leads.map(({ text }) => text)).toEqual(['Treasurer']);
  });
});

describe('a figure of a revised document', () => {
  it.each([
    'TBC',
    'to be agreed',
    'n/a',
    'TBC following the audit',
    'Awaiting validated data',
    'to be decided',
  ])('that is “%s” keeps the one that is known, its unit and its target', async (open) => {
    const register = aRegister();
    const { changes, told } = await after(
      register,
      measures(['Homes repaired in time', '62%', '75%']),
      measures(['Homes repaired in time', open, open]),
    );
    expect(snapshot(register).figures.map(({ value }) => value.written)).toEqual(['62%', '75%']);
    expect(snapshot(register).measures).toMatchObject([{ unit: 'percent' }]);
    expect(changes).toBe(0);
    expect(told).toHaveLength(2);
    expect(told[1]).toContain(`stays “75%”, as it is in the register: “${open}” in the document`);
  });

  it('keeps what the tables of several objectives said', async () => {
    const register = aRegister();
    const plan = (first: string, second: string): Block[] => [
      { heading: 'Objective 1: Better homes' },
      {
        table: [
          ['Measure', 'July 2024', 'Target 2026'],
          ['Homes let', '62', first],
        ],
      },
      { heading: 'Objective 2: A fair town' },
      {
        table: [
          ['Measure', 'July 2024', 'Target 2026'],
          ['Homes let', '62', second],
        ],
      },
    ];
    const { changes } = await after(register, plan('75', '80'), plan('75', 'TBC'), plan('TBC', 'TBC'));
    expect(changes).toBe(0);
    expect(snapshot(register).statements.map(({ value }) => value.written)).toEqual(['80']);

    const agreed = aRegister();
    expect((await after(agreed, plan('75', '75'), plan('TBC', 'TBC'))).changes).toBe(0);
    expect(snapshot(agreed).statements).toEqual([]);
  });
});

it('a plan without its vision and its years keeps those that are known', async () => {
  const register = aRegister();
  const plan = (...before: Block[]): Block[] => [{ title: 'Plan 2024-2027' }, ...before, ...known];
  await after(register, plan({ heading: 'Vision' }, 'A warm home for everybody.'), plan());
  expect(snapshot(register).strategies).toMatchObject([{ vision: 'A warm home for everybody.' }]);
});
