// A lead cell as it is shown, typed back: in either language, whatever people and groups are called, it says the same leads.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadChanges, leadText } from '../../../../electron/usecases/people/lead-changes.ts';
import type { Change } from '../../../../shared/kernel/change.ts';
import { languages, type Language } from '../../../../shared/language/language.ts';
import { speak } from '../../../../shared/language/speak.ts';
import type { RegisterIndex } from '../../../../shared/register/register-index.ts';
import type { Lead } from '../../../../shared/register/snapshot.ts';
import { aLead, anIndex } from '../../../shared/register/a-snapshot.ts';

const names = [
  'Ann Example',
  'Ann',
  'ann example',
  'Head of Housing',
  'Finance Committee and Audit Committee',
  'Northbank, Southbank & Partners',
  'Values and Standards Board',
  'F&GPG',
  'Vacant',
  'TBC',
  'Everybody who offered to help with the roofs',
  '(Two members)',
  '???',
  'I’w bennu',
];

const anyName = fc.oneof(
  fc.constantFrom(...names),
  fc
    .array(fc.constantFrom('Ann', 'and', '/', 'Board', 'the', 'Cllr', 'offered', '+', 'Ŵyn', 'TBC.', '(x)'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(' ')),
);

const owner = { activityId: 'a' };

const anyLeads = fc.array(
  fc.record({
    kind: fc.constantFrom('person', 'group', 'to be identified', 'offer', 'words'),
    name: anyName,
    title: fc.option(fc.constantFrom('Cllr', 'Dr')),
  }),
  { minLength: 1, maxLength: 4 },
);

function indexWith(leads: typeof anyLeads extends fc.Arbitrary<infer T> ? T : never): RegisterIndex {
  const ids = leads.map((_, place) => `h${place}`);
  return anIndex({
    people: leads.map(({ name, title }, place) => ({ id: ids[place] ?? '', name, title })),
    groups: leads.map(({ name }, place) => ({ id: ids[place] ?? '', name, initials: null })),
    leads: leads.map(({ kind, name }, place): Lead =>
      aLead({
        ...owner,
        id: `l${place}`,
        kind,
        personId: kind === 'person' ? (ids[place] ?? null) : null,
        groupId: kind === 'group' ? (ids[place] ?? null) : null,
        text: name,
        position: place,
      }),
    ),
  });
}

/** What typing this into the cell changes. */
function typed(index: RegisterIndex, text: string): Change[] {
  let made = 0;
  return leadChanges(index, owner, text, () => `new${(made += 1)}`);
}

const shown = (language: Language, index: RegisterIndex) => speak(language, leadText(index, 'a'));

describe('a lead cell', () => {
  it.each(languages)('typed back as it is shown changes nothing: %s', (language) => {
    fc.assert(
      fc.property(anyLeads, (leads) => {
        const index = indexWith(leads);
        expect(typed(index, shown(language, index))).toEqual([]);
      }),
    );
  });

  it.each(languages)('with one name more has that lead more, and the others as they were: %s', (language) => {
    fc.assert(
      fc.property(anyLeads, (leads) => {
        const index = indexWith(leads);
        expect(typed(index, `${shown(language, index)}; Cllr Zoë Newcomer`)).toMatchObject([
          { entity: 'person', fields: { name: 'Zoë Newcomer', title: 'Cllr' } },
          { entity: 'lead', fields: { kind: 'person', text: 'Cllr Zoë Newcomer', position: leads.length } },
        ]);
      }),
    );
  });

  it('takes the name of a person or a group for theirs, even where it reads like several', () => {
    const index = anIndex({
      people: [{ id: 'p', name: 'Ann', title: null }],
      groups: [
        { id: 'g', name: 'Finance Committee and Audit Committee', initials: null },
        { id: 'h', name: 'Northbank, Southbank & Partners', initials: 'n s p' },
      ],
    });
    expect(
      typed(index, 'finance committee and audit committee\nann; N S P').map((change) =>
        'fields' in change ? change.fields : change,
      ),
    ).toMatchObject([
      { kind: 'group', groupId: 'g', personId: null },
      { kind: 'person', personId: 'p', groupId: null },
      { kind: 'group', groupId: 'h' },
    ]);
  });
});
