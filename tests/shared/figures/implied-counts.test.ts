// Measures whose name says that they count what the register holds.

import { describe, expect, it } from 'vitest';
import { formulaOf } from '../../../shared/figures/rules/implied-counts.ts';
import { memberKinds } from '../../../shared/finance/model/member-organisation.ts';
import type { Measure } from '../../../shared/register/snapshot.ts';
import { aMember, aProject } from '../finance/a-budget.ts';
import { aMeasure, anIndex } from '../register/a-snapshot.ts';

const full = anIndex({
  memberOrganisations: memberKinds.map((kind) => aMember({ id: kind, kind })),
  projects: [aProject()],
});
const labs = { kind: 'projects', projectKind: 'Policy Lab' };

describe('a measure called', () => {
  it.each([
    ['Full members', { kind: 'members', memberKinds: ['full'] }],
    ['Number of full council members', { kind: 'members', memberKinds: ['full'] }],
    ['ASSOCIATE MEMBERS', { kind: 'members', memberKinds: ['associate', 'town or parish'] }],
    ['Town and parish councils', { kind: 'members', memberKinds: ['town or parish'] }],
    ['Affiliates', { kind: 'members', memberKinds: ['affiliate'] }],
    ['Number of supporters', { kind: 'members', memberKinds: ['supporter'] }],
    ['Number of Policy Labs', { ...labs, count: 'projects' }],
    ['Councils participating in policy labs', { ...labs, count: 'organisations' }],
    ['Number of organisations taking part in Policy Labs', { ...labs, count: 'organisations' }],
    ['Policy Labs', null],
    ['Number of prototypes', null],
    ['Full members’ satisfaction', null],
    ['Share of full members in labs', null],
  ])('“%s” counts %j', (name, formula) => {
    expect(formulaOf(full, aMeasure({ name }))).toEqual(formula);
  });

  it.each(['Full members', 'Number of Policy Labs'])(
    '“%s” is stated while the register holds nothing of what it counts',
    (name) => {
      expect(formulaOf(anIndex({}), aMeasure({ name }))).toBeNull();
    },
  );

  it.each<[string, Partial<Measure>, object | null]>([
    ['that it is stated', { formula: { kind: 'stated' } }, null],
    ['another formula', { formula: { kind: 'sum', of: ['a'] } }, { kind: 'sum', of: ['a'] }],
    ['that it is in words', { kind: 'qualitative' }, null],
  ])('“Full members” goes by what somebody has said of it: %s', (_, said, formula) => {
    expect(formulaOf(full, aMeasure({ name: 'Full members', ...said }))).toEqual(formula);
  });
});
