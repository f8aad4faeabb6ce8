// What a revised document does to activities, parts, leads and links; and what it leaves alone, because people entered it here.

import { inEnglish } from '../../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../../../electron/register/read/query.ts';
import { verify } from '../../../../../electron/register/read/verify.ts';
import { activityPart } from '../../../../../shared/activities/model/activity-part.ts';
import { create } from '../../../../../shared/kernel/change.ts';
import { lead } from '../../../../../shared/people/model/lead.ts';
import { indexOf } from '../../../../../shared/register/register-index.ts';
import { aRegister, type TestRegister } from '../../../register/a-register.ts';
import { activitiesOf, aDocx, findingsOf, importInto, type Block, type CellContent } from '../a-document.ts';

function document(...rows: (readonly CellContent[])[]): Block[] {
  const heading = ['Ref', 'Action', 'Lead', 'Milestone', 'Progress'];
  return [{ heading: 'Objective 1: Better homes' }, { table: [heading, ...rows] }];
}

/** Imports one document after the other; the items of the last say what it brought. */
async function after(register: TestRegister, ...documents: Block[][]) {
  let last = await importInto(register, await aDocx(documents[0] ?? []));
  for (const next of documents.slice(1)) last = await importInto(register, await aDocx(next));
  expect(verify(register).problems).toEqual([]);
  const { items, changes } = last.plan;
  return {
    changes: changes.length,
    said: items
      .filter(({ kind }) => kind !== 'same')
      .map(
        ({ kind, name, detail }) =>
          `${kind}: ${inEnglish(name)}${detail === '' ? '' : `: ${inEnglish(detail)}`}`,
      ),
  };
}

/** Each activity with its leads and parts, in words. */
function held(register: TestRegister): string[] {
  const index = indexOf(snapshot(register));
  const named = (owner: string) => index.leadsOf(owner).map(({ text }) => text ?? '');
  return [...index.snapshot.activities]
    .sort((a, b) => a.position - b.position)
    .map(({ id, ref, description }) =>
      [
        `${ref} ${description}`,
        ...named(id),
        ...[...index.partsOf(id)]
          .sort((a, b) => a.position - b.position)
          .map((part) => [`- ${part.description}`, ...named(part.id)].join(' / ')),
      ].join(' | '),
    );
}

const withParts: CellContent = 'Lend homes:\n• Agree the rules\n• Test the form';

describe('a lead', () => {
  it('that is now another replaces the one before', async () => {
    const register = aRegister();
    const { said } = await after(
      register,
      document(['1.1', 'Mend', 'Clerk', '', '']),
      document(['1.1', 'Mend', 'Treasurer', '', '']),
    );
    expect(held(register)).toEqual(['1.1 Mend | Treasurer']);
    expect(said).toContain('changed: lead of activity 1.1: Clerk: isn’t named any more');
    expect(said).toContain('new: lead of activity 1.1: Treasurer');
  });

  it('that joins another leaves that one untouched', async () => {
    const register = aRegister();
    const { said } = await after(
      register,
      document(['1.1', 'Mend', 'Clerk', '', '']),
      document(['1.1', 'Mend', 'Clerk; Treasurer', '', '']),
    );
    expect(held(register)).toEqual(['1.1 Mend | Clerk | Treasurer']);
    expect(said).toEqual([
      'changed: activity 1.1: leads as they were written: “Clerk” → “Clerk; Treasurer”',
      'new: Treasurer',
      'new: lead of activity 1.1: Treasurer',
    ]);
  });

  it('that was entered here stays, and the preview says so', async () => {
    const register = aRegister();
    await after(register, document(['1.1', 'Mend', 'Clerk', '', '']));
    const id = snapshot(register).activities[0]?.id ?? '';
    register.write(
      create(lead, 'mine', { activityId: id, kind: 'words', text: 'the night watch', position: 9 }),
    );
    const { said, changes } = await after(register, document(['1.1', 'Mend', 'Clerk', '', '']));
    expect(held(register)).toEqual(['1.1 Mend | Clerk | the night watch']);
    expect({ said, changes }).toEqual({
      said: ['kept: lead of activity 1.1: the night watch: was entered here; the document doesn’t name it'],
      changes: 0,
    });
  });

  it('is the same person however the name is typed', async () => {
    const register = aRegister();
    await after(
      register,
      document(['1.1', 'Mend', 'Cllr Ann O’Example', '', ''], ['1.2', 'Paint', "Cllr ANN O'EXAMPLE", '', '']),
    );
    expect(snapshot(register).people).toHaveLength(1);
  });
});

describe('an activity', () => {
  it('whose number is another stays itself, with its history', async () => {
    const register = aRegister();
    const { said } = await after(
      register,
      document(['1.1', 'Mend', 'Clerk', 'June 2027', 'On track'], ['1.2', 'Paint', 'Treasurer', '', '']),
      document(['2.1', 'Mend', 'Clerk', 'June 2027', 'Complete'], ['2.2', 'Paint', 'Treasurer', '', '']),
    );
    expect(held(register)).toEqual(['2.1 Mend | Clerk', '2.2 Paint | Treasurer']);
    expect(said).toContain('changed: activity 2.1: ref: “1.1” → “2.1”');
  });

  it('that has changed its number with another isn’t taken for that one', async () => {
    const register = aRegister();
    const one = document(['1.1', 'Mend', 'Clerk', '', ''], ['1.2', 'Paint', 'Treasurer', '', '']);
    await after(
      register,
      one,
      document(['1.1', 'Paint', 'Treasurer', '', ''], ['1.2', 'Mend', 'Clerk', '', '']),
    );
    expect(held(register).sort()).toEqual(['1.1 Paint | Treasurer', '1.2 Mend | Clerk']);
    expect(snapshot(register).leads).toHaveLength(2);
  });
});

describe('a part', () => {
  it('that the document no longer has goes, with its leads', async () => {
    const register = aRegister();
    const { said } = await after(
      register,
      document(['1.1', withParts, 'Clerk\nTreasurer', '', '']),
      document(['1.1', 'Lend homes:\n• Agree the rules', 'Clerk', '', '']),
    );
    expect(snapshot(register).activityParts.map(({ description }) => description)).toEqual([
      'Agree the rules',
    ]);
    expect(said.join('\n')).toContain('“Test the form” isn’t in the document any more');
    expect(snapshot(register).leads.every((row) => row.activityPartId !== undefined)).toBe(true);
  });

  it('is one too where its bullet stands on a line within the paragraph, with its own lead', async () => {
    const register = aRegister();
    const activity = 'Lend homes:\v• Agree the rules,\vall of them\v• Test the form';
    await after(register, document(['1.1', activity, 'Clerk\vTreasurer', 'June 2025\vJuly 2025', '']));
    expect(held(register)).toEqual([
      '1.1 Lend homes: | - Agree the rules,\nall of them / Clerk | - Test the form / Treasurer',
    ]);
  });

  it('that is reworded stays the same part', async () => {
    const register = aRegister();
    await after(register, document(['1.1', withParts, '', '', '']));
    const before = snapshot(register).activityParts.map(({ id }) => id);
    await after(
      register,
      document(['1.1', 'Lend homes:\n• Agree the rules\n• Test the new form', '', '', '']),
    );
    const now = snapshot(register).activityParts;
    expect(now.map(({ id }) => id).sort()).toEqual([...before].sort());
    expect(now.map(({ description }) => description)).toContain('Test the new form');
  });

  it('that comes between two others moves neither', async () => {
    const register = aRegister();
    await after(register, document(['1.1', withParts, '', '', '']));
    const { said } = await after(
      register,
      document(['1.1', 'Lend homes:\n• Agree the rules\n• Print it\n• Test the form', '', '', '']),
    );
    expect(held(register)).toEqual(['1.1 Lend homes: | - Agree the rules | - Print it | - Test the form']);
    expect(said).toEqual(['new: part 2 of activity 1.1: “Print it”']);
  });

  it('that was entered here stays, and the preview says so', async () => {
    const register = aRegister();
    await after(register, document(['1.1', withParts, '', '', '']));
    const activityId = snapshot(register).activities[0]?.id ?? '';
    register.write(
      create(activityPart, 'mine', {
        activityId,
        description: 'Ask the tenants',
        progress: 'not reported',
        position: 9,
      }),
    );
    const { said } = await after(register, document(['1.1', withParts, '', '', '']));
    expect(held(register)[0]).toContain('- Ask the tenants');
    expect(said).toEqual([
      'kept: part of activity 1.1: “Ask the tenants” was entered here; the document doesn’t have it',
    ]);
  });
});

describe('a link', () => {
  it('is one, written at either end or at both', async () => {
    const register = aRegister();
    const { changes } = await after(
      register,
      document(
        ['1.1', 'Mend (linked to 1.2)', '', '', ''],
        ['1.2', 'Paint (linked to 1.1)', '', '', ''],
        ['1.3', 'Plant', '', '', ''],
      ),
      document(
        ['1.1', 'Mend (linked to 1.2)', '', '', ''],
        ['1.2', 'Paint', '', '', ''],
        ['1.3', 'Plant', '', '', ''],
      ),
    );
    expect(snapshot(register).links).toHaveLength(1);
    expect(changes).toBeLessThanOrEqual(1); // the words of 1.2, when they were kept in it
  });

  it.each([
    ['Mend the roofs (linked to activity 1.2)', ['1.2']],
    ['Mend the roofs (Linked to supporting activities 1.2 and 3.4)', ['1.2', '3.4']],
    ['Mend the roofs. See also 1.2, 1.3', ['1.2', '1.3']],
    ['Mend the roofs, with rents linked to 2.5 per cent', []],
    ['Mend the roofs, with rents linked to 2.5%', []],
    ['Mend the roofs linked to the 2024 budget', []],
    ['Publish links to 12 partners', []],
  ])('is read from “%s”', async (words, links) => {
    const [found] = await activitiesOf(['Ref', 'Action'], ['1.1', words]);
    expect(found?.links).toEqual(links);
  });

  it('to a ref that no activity has is listed, and not created', async () => {
    const register = aRegister();
    const { said } = await after(register, document(['1.1', 'Mend (linked to 7.7)', '', '', '']));
    expect(snapshot(register).links).toEqual([]);
    expect(said.join('\n')).toContain('there is no activity 7.7 to link to');
  });
});

describe('an activity', () => {
  it('that is not in the document is listed and stays', async () => {
    const register = aRegister();
    await after(register, document(['1.1', 'Mend', '', '', ''], ['1.2', 'Paint', '', '', '']));
    const { plan } = await importInto(register, await aDocx(document(['1.1', 'Mend', '', '', ''])));
    expect(plan.absent.map(inEnglish).join('\n')).toContain('1.2');
    expect(held(register)).toEqual(['1.1 Mend', '1.2 Paint']);
  });

  it.each([
    ['one line', 'May 2025', '2025-05-31', 'May 2025'],
    [
      'several dated lines: the last counts',
      'Draft May 2025\nFinal July 2025',
      '2025-07-31',
      'Draft May 2025; Final July 2025',
    ],
    ['lines without a date', 'Ongoing\nEach year', null, 'Ongoing; Each year'],
  ])('has a milestone of %s', async (_, cell, to, written) => {
    const [found] = await activitiesOf(['Ref', 'Action', 'Milestone'], ['1.1', 'Mend the roofs', cell]);
    expect(found?.milestone).toMatchObject({ to, written });
  });
});

describe('a table of labels', () => {
  it('may hold an objective, its measures in words and its lead', async () => {
    const { objectives, notUnderstood } = await findingsOf({
      table: [
        ['Objective 1', 'Better homes\nSo that nobody is cold'],
        ['Measures of success', 'Fewer complaints\nWarmer rooms'],
        ['Lead', 'Head of Housing'],
      ],
    });
    expect(notUnderstood).toEqual([]);
    expect(objectives).toHaveLength(1);
    const [objective] = objectives;
    expect(objective?.title).toContain('Better homes');
    expect(objective?.measures.map(({ name, kind }) => [name, kind])).toEqual([
      ['Fewer complaints', 'qualitative'],
      ['Warmer rooms', 'qualitative'],
    ]);
    expect(objective?.leads.map(({ text }) => text)).toEqual(['Head of Housing']);
  });
});
