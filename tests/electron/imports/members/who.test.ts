// Who the names of a list are: nobody who is in the register already is entered anew in silence, however their name is written.

import { describe, expect, it } from 'vitest';
import { readName } from '../../../../electron/imports/members/read-cells.ts';
import { whoTheyAre } from '../../../../electron/imports/members/who.ts';
import type { Person } from '../../../../shared/register/snapshot.ts';

function person(name: string): Person {
  return { id: name, name, title: null };
}

function whoIs(written: string, people: readonly string[], answers: Readonly<Record<string, string>> = {}) {
  const { name } = readName(written, { file: 'members.xlsx', sheet: 'Members', cell: 'A2' });
  const { of, questions } = whoTheyAre([{ name, cell: 'A2' }], people.map(person), answers);
  return { who: of(name), questions };
}

describe('a name of the list', () => {
  it.each(['Ash, Rowan', 'Rowan  ash', 'Rowan Ash (Chair)'])(
    'that says the same, “%s”, is whom the register has',
    (written) => {
      expect(whoIs(written, ['Rowan Ash', 'Hazel Beech']).who).toMatchObject({
        is: 'known',
        name: 'Rowan Ash',
      });
    },
  );

  it.each([
    'ASH, ROWAN',
    'Cllr Rowan Ash',
    'Cllr Dr Rowan Ash',
    'Cllr. Mrs. Rowan Ash',
    'Cyng. Rowan Ash',
    'Y Cynghorydd Rowan Ash',
    'The Hon. Rowan Ash',
    'Rev’d Rowan Ash',
    'Ash, Cllr Dr R.',
    'Councillor Ash, Rowan',
    'Rowan Ash OBE',
    'Rowan Ash, OBE JP',
    'Rowan T Ash',
    'Ash Rowan',
    'Cllr Ash',
    'Rowan Ashe',
  ])('that is likely the same, “%s”, is asked about, and is whoever is answered', (written) => {
    const { who, questions } = whoIs(written, ['Rowan Ash', 'Hazel Beech']);
    expect(who.is).toBe('asked');
    expect(questions.map(({ options }) => options.map(({ value }) => value))).toEqual([['Rowan Ash', 'new']]);
    const answer = { [questions[0]?.key ?? '']: 'Rowan Ash' };
    expect(whoIs(written, ['Rowan Ash', 'Hazel Beech'], answer).who).toMatchObject({ is: 'known' });
    const anew = { [questions[0]?.key ?? '']: 'new' };
    expect(whoIs(written, ['Rowan Ash', 'Hazel Beech'], anew).who.is).toBe('new');
  });

  it.each(['Rowan Ash', 'Ash, Rowan', 'R Ash', 'Mrs Rowan Ash MBE'])(
    'without the titles that the register has, “%s”, is asked about as well',
    (written) => {
      expect(whoIs(written, ['Cllr Dr Rowan Ash']).who.is).toBe('asked');
    },
  );

  it.each(['Hazel Ash', 'Rowan Elder', 'Rowan Ma', 'Dr Alder', 'Ashley Rowan-Birch'])(
    'that is another’s, “%s”, asks nothing',
    (written) => {
      expect(whoIs(written, ['Rowan Ash', 'Hazel Beech']).who.is).toBe('new');
    },
  );
});
