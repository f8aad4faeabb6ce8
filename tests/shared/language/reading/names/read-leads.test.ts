// The leads in a cell, as organisations write them, one per line.

import { describe, expect, it } from 'vitest';
import { inEnglish, inWords } from '../../../../in-english.ts';
import { readLeads } from '../../../../../shared/language/reading/names/read-leads.ts';

// docs/domain.md, case 15.
describe('the leads in a cell', () => {
  const read = (cell: string) => readLeads(cell).map(({ kind, text }) => `${kind}: ${text}`);

  it.each([
    ['Ann Example', ['person: Ann Example']],
    ['Cllr Ann Example', ['person: Cllr Ann Example']],
    ['Councillor Ann Example-Jones', ['person: Councillor Ann Example-Jones']],
    ['Dr. Siân ap Example', ['person: Dr. Siân ap Example']],
    ['Ann O’Example', ['person: Ann O’Example']],
    ['Ann Example and Ben Example', ['person: Ann Example', 'person: Ben Example']],
    ['Ann Example / Ben Example', ['person: Ann Example', 'person: Ben Example']],
    ['Ann Example & Ben Example', ['person: Ann Example', 'person: Ben Example']],
    ['Ann Example, Ben Example', ['person: Ann Example', 'person: Ben Example']],
    ['Ann Example; Clerk', ['person: Ann Example', 'group: Clerk']],
    ['Ann Example\nBen Example', ['person: Ann Example', 'person: Ben Example']],
    ['F&GPG', ['group: F&GPG']],
    ['VPB', ['group: VPB']],
    ['DoN/SENCo', ['group: DoN', 'group: SENCo']],
    ['SBM and CoG', ['group: SBM', 'group: CoG']],
    ['Head teacher + governors', ['group: Head teacher', 'group: governors']],
    ['All staff and governors', ['group: All staff', 'group: governors']],
    ['Director of Members and Officers', ['group: Director of Members and Officers']],
    ['Director with responsibility for Housing', ['group: Director with responsibility for Housing']],
    ['Head of Engagement with Members', ['group: Head of Engagement with Members']],
    ['Head of HR with OD', ['group: Head of HR with OD']],
    ['Values and Standards Board', ['group: Values and Standards Board']],
    ['Finance Committee and Audit Committee', ['group: Finance Committee', 'group: Audit Committee']],
    ['Director of Adults and Children’s Services', ['group: Director of Adults and Children’s Services']],
    ['Head of Housing', ['group: Head of Housing']],
    ['Head of Housing / Clerk', ['group: Head of Housing', 'group: Clerk']],
    ['Clerc / Cadeirydd', ['group: Clerc', 'group: Cadeirydd']],
    ['Cllr Ann Example / Clerc', ['person: Cllr Ann Example', 'group: Clerc']],
    ['Cllr Ann Example and Head of Housing', ['person: Cllr Ann Example', 'group: Head of Housing']],
    ['Adult Social Care', ['group: Adult Social Care']],
    ['Natural Resources Wales', ['group: Natural Resources Wales']],
    ['Datblygu Economaidd', ['group: Datblygu Economaidd']],
    ['Head of Planning & Building Control', ['group: Head of Planning & Building Control']],
    ['Rosa Parks', ['person: Rosa Parks']],
    ['Cllr Jo Policy', ['person: Cllr Jo Policy']],
    ['TBC', ['to be identified: TBC']],
    ['To be identified', ['to be identified: To be identified']],
    ['Vacant', ['to be identified: Vacant']],
    ['', []],
    [
      '(Two members have offered to help the Network Manager with this)',
      ['offer: (Two members have offered to help the Network Manager with this)'],
    ],
    ['whoever has the time for it', ['words: whoever has the time for it']],
  ])('%j', (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  it.each([
    ['Clerc / Clerk', true],
    ['Chair/Cadeirydd', true],
    ['Pennaeth Tai / Head of Housing, Cllr Ann Example', true],
    ['Clerc / Cadeirydd', false],
    ['Head of Housing / Clerk', false],
    ['Cllr Ann Example / Clerc', false],
  ])('that may be one in two languages say so: “%s”, %s', (text, said) => {
    const assumptions = readLeads(text).flatMap(({ assumption }) => assumption ?? []);
    expect(assumptions.map((each) => inEnglish(each))).toEqual(
      said ? [`“${text}” may be one lead in two languages: each name is taken for a lead of its own.`] : [],
    );
  });

  it.each([
    ['CEO with Finance Director', ['CEO', 'Finance Director']],
    ['Ann Example with the Clerk', ['Ann Example', 'Clerk']],
    ['Clerk, with Cllr Example', ['Clerk', 'Example']],
    ['Clerc gyda’r Cadeirydd', ['Clerc', 'Cadeirydd']],
  ])('may only help, and say so: “%s”', (text, names) => {
    const leads = readLeads(text);
    expect(leads.map(({ name }) => name)).toEqual(names);
    expect(leads.flatMap(({ assumption }) => assumption ?? []).map((each) => inEnglish(each))).toEqual([
      `“${text}” may have one lead, whom another helps: each name is taken for a lead of its own.`,
    ]);
  });

  it.each([
    'Example, Jane',
    'Example, J.',
    'Example, Jane (Head of IT)',
    'Jimmy Wales',
    'Mary Board',
    'Siân Business',
    'Anne Marie Finance',
  ])('are kept as they are where they may be a person or not, or one or two: “%s”', (text) => {
    expect(readLeads(text)).toMatchObject([{ kind: 'words', text }]);
  });

  it.each([
    'Wales Audit',
    'Corporate Policy',
    'Town Clerk',
    'Head of Business',
    'Director (Adults, Children)',
    'Ross Council',
    'Frances Team',
    'George Thomas Trust',
  ])('are a group where nobody is called so: “%s”', (text) => {
    expect(readLeads(text)).toMatchObject([{ kind: 'group', text }]);
  });

  it('separate a title from the name', () => {
    expect(readLeads('Cllr Ann Example')).toEqual([
      { kind: 'person', name: 'Ann Example', title: 'Cllr', initials: null, text: 'Cllr Ann Example' },
    ]);
  });

  it.each([
    ['Y Cyng. Siân Example', 'Y Cyng'],
    ['Cyng Siân Example', 'Cyng'],
    ['Y Cynghorydd Siân Example', 'Y Cynghorydd'],
    ['Yr Athro Siân Example', 'Yr Athro'],
    ['Parch. Siân Example', 'Parch'],
  ])('separate a Welsh title from the name: %s', (text, title) => {
    expect(readLeads(text)).toEqual([{ kind: 'person', name: 'Siân Example', title, initials: null, text }]);
  });

  it.each([
    ['Supt Ann Frost', 'Supt', 'Ann Frost'],
    ['Chief Inspector Ann Frost', 'Chief Inspector', 'Ann Frost'],
    ['Capt. Ann Frost', 'Capt.', 'Ann Frost'],
    ['Deputy Chief Constable Ann Frost', 'Deputy Chief Constable', 'Ann Frost'],
    ['DCI Ann Frost', 'DCI', 'Ann Frost'],
    ['Rt Revd Ann Frost', 'Rt Revd', 'Ann Frost'],
    ['Canon Ann Frost', 'Canon', 'Ann Frost'],
  ])('separate a rank from the name: %s', (text, title, name) => {
    expect(readLeads(text)).toEqual([{ kind: 'person', name, title, initials: null, text }]);
  });

  it.each([
    'Major Projects Team',
    'Superintendent Registrar',
    'Chief Constable',
    'Chief Inspector Operations',
    'Commander of Housing Enforcement',
  ])('are an office where what looks like a rank is a part of it: “%s”', (text) => {
    expect(readLeads(text)).toMatchObject([{ kind: 'group', text }]);
  });

  it.each(['Jo Smith (to be confirmed)', 'Jo Smith (tbc)', 'Jo Smith (?)'])(
    'are kept as they are where it isn’t settled that it is they: “%s”',
    (text) => {
      expect(readLeads(text)).toMatchObject([{ kind: 'words', text }]);
    },
  );

  it.each([
    ['Partners: Music Hub, schools', ['words: Partners: Music Hub, schools']],
    ['Head of HR (Deputy: HR Manager)', ['group: Head of HR', 'words: Deputy: HR Manager']],
    ['Jane Price, deputy: Tom Fry', ['person: Jane Price', 'words: deputy: Tom Fry']],
    [
      'Cllr Hart with the support of the Clerk',
      ['person: Cllr Hart', 'words: with the support of the Clerk'],
    ],
    ['Clerk. Support: Cllr Hart', ['group: Clerk', 'words: Support: Cllr Hart']],
    ['Head of Support: Repairs', ['group: Head of Support: Repairs']],
  ])('keep a deputy in words, who leads nothing: “%s”', (text, found) => {
    expect(readLeads(text).map((each) => `${each.kind}: ${each.text}`)).toEqual(found);
  });

  it.each([
    ['Arts Officer (from April 2026)', 'Arts Officer'],
    ['Clerk (until March 2026)', 'Clerk'],
    ['Head of Arts (from Arts Council)', 'Head of Arts (from Arts Council)'],
  ])('keep beside the name since when: “%s”', (text, name) => {
    expect(readLeads(text)).toMatchObject([{ kind: 'group', name, text }]);
  });

  it.each([
    ['Peatland Officer (Ruth Vale)', 'Ruth Vale'],
    ['Head of Democratic Services – Lee Marsh', 'Lee Marsh'],
    ['Estates Manager: Kim Doe', 'Kim Doe'],
    ['Chair of Governance (Cllr P Ash)', 'P Ash'],
  ])('are who holds an office, and that is said: “%s”', (text, name) => {
    const [only, another] = readLeads(text);
    expect(only).toMatchObject({ kind: 'person', name, text });
    expect(another).toBeUndefined();
    expect(inEnglish(only?.assumption ?? inWords(''))).toMatch(
      /^“.*”: “.*” is taken to be who holds the office/u,
    );
  });

  it.each(['Ranger (Elm Park)', 'Director (Adults & Children)', 'Clerk (vacant)', 'Head of Finance (CFO)'])(
    'are the office where nobody is named beside it: “%s”',
    (text) => {
      expect(readLeads(text).map(({ kind }) => kind)).toEqual(['group']);
    },
  );

  it('may be one, called by name and office, which is said', () => {
    const [first, second] = readLeads('Head of Justice, Dana Holt');
    expect([first?.kind, second?.kind]).toEqual(['group', 'person']);
    expect(inEnglish(first?.assumption ?? inWords(''))).toBe(
      '“Head of Justice, Dana Holt” may be one person and what they are: both are taken for leads.',
    );
  });

  it.each([
    ['ACC (Operations) and Head of Partnerships', ['ACC (Operations)', 'Head of Partnerships']],
    ['DVC Education and Registrar', ['DVC Education', 'Registrar']],
    ['Street Lighting Engineer', ['Street Lighting Engineer']],
    ['Estates Manager & Caretakers', ['Estates Manager', 'Caretakers']],
    ['Regional Secretaries', ['Regional Secretaries']],
    ['Street Planners and Senior Librarian', ['Street Planners', 'Senior Librarian']],
  ])('are offices and trades, and no people: “%s”', (text, found) => {
    expect(readLeads(text).map(({ kind, name }) => `${kind}: ${name}`)).toEqual(
      found.map((name) => `group: ${name}`),
    );
  });
});
