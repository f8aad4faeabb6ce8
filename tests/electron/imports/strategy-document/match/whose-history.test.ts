// A revised document that drops lines, adds some, numbers them anew and moves them: nothing goes on under the words of another.

import { describe, expect, it } from 'vitest';
import { preview } from '../../../../../electron/imports/strategy-document/preview.ts';
import { snapshot } from '../../../../../electron/register/read/query.ts';
import { indexOf } from '../../../../../shared/register/register-index.ts';
import { inEnglish } from '../../../../in-english.ts';
import { aRegister, type TestRegister } from '../../../register/a-register.ts';
import { aDocx, importInto, type Block } from '../a-document.ts';

function actions(...rows: string[][]): Block {
  return { table: [['Ref', 'Action', 'Lead', 'Milestone', 'Progress'], ...rows] };
}

/** Objectives by their titles, numbered in their order. */
function plan(...objectives: (readonly [string, ...Block[]])[]): Block[] {
  return objectives.flatMap(([title, ...blocks], index) => [
    { heading: `Objective ${index + 1}: ${title}` },
    ...blocks,
  ]);
}

/** Imports one document after the other; what the last says that it changes, and what it lacks. */
async function after(register: TestRegister, ...documents: Block[][]) {
  let last = await importInto(register, await aDocx(documents[0] ?? []));
  for (const next of documents.slice(1)) last = await importInto(register, await aDocx(next));
  const said = last.plan.items
    .filter(({ kind }) => kind === 'changed' || kind === 'new')
    .map(({ kind, name, detail }) => `${kind}: ${inEnglish(name)}: ${inEnglish(detail)}`);
  return {
    said,
    absent: last.plan.absent.map(inEnglish),
    lines: preview(last.findings, last.plan, { listNew: false }).map(inEnglish),
  };
}

/** Each activity under its objective, in words. */
function held(register: TestRegister) {
  const { objectives } = indexOf(snapshot(register));
  return snapshot(register)
    .activities.map(
      ({ objectiveId, ref, description }) => `${objectives.get(objectiveId)?.title}: ${ref} ${description}`,
    )
    .sort();
}

const idOf = (register: TestRegister, words: string) =>
  snapshot(register).activities.find(({ description }) => description === words)?.id;

describe('an activity whose number another has taken', () => {
  it('stays as it was, and is listed as no longer in the document', async () => {
    const register = aRegister();
    await after(
      register,
      plan(['Safer streets', actions(['1.1', 'Train wardens', 'Clerk', 'May 2026', 'Complete'])]),
    );
    const wardens = idOf(register, 'Train wardens');
    const { said, absent } = await after(
      register,
      plan(['Safer streets', actions(['1.1', 'Set 20 mph zones', 'Clerk', 'May 2027', ''])]),
    );
    expect(idOf(register, 'Train wardens')).toBe(wardens);
    expect(said[0]).toMatch(/^new: activity 1\.1: “Set 20 mph zones”/u);
    expect(said.filter((line) => line.startsWith('changed'))).toEqual([]);
    expect(absent).toEqual(['activity 1.1 “Train wardens”; its number is now that of “Set 20 mph zones”']);
  });

  it('isn’t the one that comes after it, which is reworded and numbered anew', async () => {
    const register = aRegister();
    await after(
      register,
      plan([
        'Safer streets',
        actions(
          ['1.1', 'Train wardens', '', '', 'Complete'],
          ['1.2', 'Mend the kerbs in the town', '', '', 'At risk'],
        ),
      ]),
    );
    const kerbs = idOf(register, 'Mend the kerbs in the town');
    const revised = 'Mend the kerbs in the town and villages';
    const { lines } = await after(
      register,
      plan(['Safer streets', actions(['1.1', revised, '', '', 'On track'])]),
    );
    expect(idOf(register, revised)).toBe(kerbs);
    expect(held(register)).toEqual([
      'Safer streets: 1.1 Mend the kerbs in the town and villages',
      'Safer streets: 1.1 Train wardens',
    ]);
    // Its number, its words and its progress are three changes of one activity.
    expect(lines).toContain('Changed: 1 activity');
    expect(lines).toContain('Changed (3)');
  });

  it('is the same one where it says the same in more words', async () => {
    const register = aRegister();
    await after(register, plan(['Safer streets', actions(['1.1', 'Train wardens', '', '', ''])]));
    const { absent } = await after(
      register,
      plan([
        'Safer streets',
        actions(['1.1', 'Recruit and train 20 wardens for each of the estates', '', '', '']),
      ]),
    );
    expect(absent).toEqual([]);
    expect(snapshot(register).activities).toHaveLength(1);
  });
});

describe('a link to a number that another has taken', () => {
  it('is one to that activity, and the one to the other is listed', async () => {
    const register = aRegister();
    const mend = ['1.1', 'Mend roofs (linked to 1.2)', '', '', ''];
    const { said, absent } = await after(
      register,
      plan(['Homes', actions(mend, ['1.2', 'Plant trees', '', '', ''])]),
      plan(['Homes', actions(mend, ['1.2', 'Dig ponds', '', '', ''], ['1.3', 'Plant trees', '', '', ''])]),
    );
    expect(said).toContain('new: link from activity 1.1 to 1.2: ');
    expect(absent).toHaveLength(1);
    expect(absent[0]).toMatch(/^link from activity 1\.[13] to 1\.[13]$/u);
  });
});

describe('an activity whose objective is dropped', () => {
  it('goes to the new one that has it, even where no objective is left', async () => {
    const register = aRegister();
    const rest = (...words: string[]) => words.map((each, at) => [`1.${at + 2}`, each, '', '', '']);
    await after(
      register,
      plan([
        'Homes',
        actions(['1.1', 'Mend roofs', '', '', 'On track'], ...rest('Insulate', 'Rewire', 'Paint')),
      ]),
    );
    const roofs = idOf(register, 'Mend roofs');
    const { said, absent } = await after(
      register,
      plan([
        'Wellbeing',
        actions(['1.1', 'Mend roofs', '', '', 'On track'], ...rest('Walk more', 'Cycle', 'Swim')),
      ]),
    );
    expect(idOf(register, 'Mend roofs')).toBe(roofs);
    expect(said).toContain('changed: activity 1.1: objective: objective 1 “Homes” → objective 1 “Wellbeing”');
    expect(absent).toEqual(['objective 1 “Homes”']);
  });
});

describe('an activity without a number', () => {
  const list = (...words: string[]): Block => ({
    table: [['Action', 'Lead'], ...words.map((each) => [each, 'Clerk'])],
  });

  it.each([
    ['Recruit 20 stewards for the estates', 'Recruit 25 stewards for the estates', 1],
    ['Hold a spring fair', 'Hold a summer fair', 2],
    ['Plant trees', 'Plant trees and hedges', 1],
    ['Review', 'Review the policy on parking', 2],
  ])('“%s” and “%s” in its place', async (before, now, count) => {
    const register = aRegister();
    await after(
      register,
      plan(['Homes', list(before, 'Mend roofs')]),
      plan(['Homes', list(now, 'Mend roofs')]),
    );
    expect(snapshot(register).activities).toHaveLength(count + 1);
  });
});

describe('an activity that is under another objective now', () => {
  const wardens = ['Train wardens', 'Clerk', 'May 2026', 'Complete'];

  it('goes there with its history, and the objectives are named', async () => {
    const register = aRegister();
    await after(
      register,
      plan(
        ['Safer streets', actions(['1.1', 'Light the parks', '', '', ''], ['1.2', ...wardens])],
        ['Greener town', actions(['2.1', 'Plant trees', '', '', ''])],
      ),
    );
    const before = idOf(register, 'Train wardens');
    const { said, absent } = await after(
      register,
      plan(
        ['Safer streets', actions(['1.1', 'Light the parks', '', '', ''])],
        ['Greener town', actions(['2.1', 'Plant trees', '', '', ''], ['2.2', ...wardens])],
      ),
    );
    expect(idOf(register, 'Train wardens')).toBe(before);
    expect(said).toEqual([
      'changed: activity 2.2: objective: objective 1 “Safer streets” → objective 2 “Greener town”',
      'changed: activity 2.2: ref: “1.2” → “2.2”',
    ]);
    expect(absent).toEqual([]);
  });
});

describe('a measure that is under another objective now', () => {
  it('is listed where it was', async () => {
    const measures = (...rows: string[][]): Block => ({ table: [['Measure', 'July 2024'], ...rows] });
    const register = aRegister();
    const { absent } = await after(
      register,
      plan(['Streets', measures(['Lamps lit', '4'], ['Wardens', '10'])], ['Parks', measures(['Trees', '3'])]),
      plan(['Streets', measures(['Lamps lit', '4'])], ['Parks', measures(['Trees', '3'], ['Wardens', '10'])]),
    );
    expect(absent).toEqual(['Wardens under objective 1']);
  });
});

describe('an objective', () => {
  const roofs = actions(['1.1', 'Mend roofs', '', '', 'On track'], ['1.2', 'Insulate lofts', '', '', '']);
  const trees = (ref: string) => actions([ref, 'Plant trees', '', '', '']);

  it('in place of another, with nothing in common, is a new one', async () => {
    const register = aRegister();
    const { said, absent } = await after(
      register,
      plan(['Better homes', roofs], ['Cleaner air', trees('2.1')]),
      plan(['High streets', actions(['1.1', 'Fill empty shops', '', '', ''])], ['Cleaner air', trees('2.1')]),
    );
    expect(said).toEqual(['new: objective 1: High streets', 'new: activity 1.1: “Fill empty shops”']);
    expect(absent).toEqual(['objective 1 “Better homes”']);
  });

  it('of another title and with the same activities is the same one', async () => {
    const register = aRegister();
    const { said, absent } = await after(
      register,
      plan(['Housing', roofs], ['Cleaner air', trees('2.1')]),
      plan(['Warm places to live in', roofs], ['Cleaner air', trees('2.1')]),
    );
    expect(said).toEqual(['changed: objective 1: title: “Housing” → “Warm places to live in”']);
    expect(absent).toEqual([]);
  });

  it('that is now two leaves its activities their history', async () => {
    const register = aRegister();
    const one = (first: string) =>
      ['Mend roofs', 'Insulate lofts'].map((words, at) => [`${first}.${at + 1}`, words, '', '', '']);
    const other = (first: string, from: number) =>
      ['Light the parks', 'Mend kerbs'].map((words, at) => [`${first}.${at + from}`, words, '', '', '']);
    const { said } = await after(
      register,
      plan(['Homes and streets', actions(...one('1'), ...other('1', 3))], ['Cleaner air', trees('2.1')]),
      plan(
        ['Homes', actions(...one('1'))],
        ['Streets', actions(...other('2', 1))],
        ['Cleaner air', trees('3.1')],
      ),
    );
    expect(said).toContain('new: objective 2: Streets');
    expect(said).toContain('changed: activity 2.1: objective: objective 1 “Homes” → objective 2 “Streets”');
    expect(said.filter((line) => line.startsWith('new'))).toHaveLength(1);
    expect(held(register)).toEqual([
      'Cleaner air: 3.1 Plant trees',
      'Homes: 1.1 Mend roofs',
      'Homes: 1.2 Insulate lofts',
      'Streets: 2.1 Light the parks',
      'Streets: 2.2 Mend kerbs',
    ]);
  });
});

describe('a part in place of another', () => {
  it('is a new one, unless they have words in common', async () => {
    const register = aRegister();
    const lend = (second: string) =>
      plan(['Homes', actions(['1.1', `Lend homes:\n• Agree the rules\n• ${second}`, '', '', ''])]);
    await after(register, lend('Test the form'));
    const id = snapshot(register).activityParts.find(
      ({ description }) => description === 'Test the form',
    )?.id;
    const { said } = await after(register, lend('Hire a surveyor'));
    expect(said.join('\n')).toContain('“Test the form” isn’t in the document any more');
    expect(snapshot(register).activityParts.map(({ id: each }) => each)).not.toContain(id);
  });
});

describe('a figure that a revised document changes', () => {
  const homes = (...blocks: Block[]) => plan(['Homes', ...blocks]);

  it('is from that document, and one that it leaves is from the one before', async () => {
    const register = aRegister();
    const first = homes({
      table: [
        ['Measure', 'July 2024', 'July 2025'],
        ['Homes built', '100', '120'],
      ],
    });
    const revised = homes({
      table: [
        ['Measure', 'July 2024', 'July 2025', 'July 2026'],
        ['Homes let', '1', '2', '3'],
        ['Homes built', '100', '118', '130'],
      ],
    });
    await after(register, first);
    const { said } = await after(register, revised);
    const index = indexOf(snapshot(register));
    const built = snapshot(register).measures.find(({ name }) => name === 'Homes built')?.id ?? '';
    const rows = index.figuresOf(built).map(({ value, provenance }) => {
      const row = /"row":(?<row>\d+)/u.exec(JSON.stringify(provenance))?.groups?.['row'] ?? '';
      return `${value.written} from row ${row}`;
    });
    expect(new Set(rows)).toEqual(new Set(['100 from row 2', '118 from row 3', '130 from row 3']));
    expect(said.filter((line) => line.startsWith('changed'))).toEqual([
      'changed: Homes built, July 2025: value: “120” → “118”',
    ]);
  });
});

describe('a progress note that a revised document changes', () => {
  const noted = (note: string) =>
    plan([
      'Homes',
      {
        table: [
          ['Ref', 'Action', 'Comments'],
          ['1.1', 'Mend roofs', note],
        ],
      },
    ]);

  it.each([
    ['Half are mended', '2026-05-03'],
    ['All are mended', null],
  ])('“%s” was written on: %s', async (note, day) => {
    const register = aRegister();
    await after(register, noted('Half are mended'));
    const id = idOf(register, 'Mend roofs') ?? '';
    register.write({ entity: 'activity', id, field: 'progressNoteOn', value: '2026-05-03' });
    await after(register, noted(note));
    expect(snapshot(register).activities).toMatchObject([{ progressNote: note, progressNoteOn: day }]);
  });
});
