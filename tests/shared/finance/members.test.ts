// The membership on a day, and what it comes to at the end of a period.

import { describe, expect, it } from 'vitest';
import { countMembers, isMemberOn } from '../../../shared/finance/rules/members.ts';
import { inEnglish } from '../../in-english.ts';
import { anIndex } from '../register/a-snapshot.ts';
import { aMember, aYear } from './a-budget.ts';

describe('a member', () => {
  it.each([
    ['2024-04-01', null, '2024-03-31', false],
    ['2024-04-01', null, '2024-04-01', true],
    [null, null, '1950-01-01', true],
    [null, '2025-03-31', '2025-03-31', true],
    [null, '2025-03-31', '2025-04-01', false],
    ['2024-04-01', '2024-04-01', '2024-04-01', true],
  ])('who joined on %s and left on %s is one on %s: %s', (joinedOn, leftOn, day, expected) => {
    expect(isMemberOn(aMember({ joinedOn, leftOn }), day)).toBe(expected);
  });
});

describe('the number of members', () => {
  const year = aYear(2024);
  const index = anIndex({
    memberOrganisations: [
      aMember({ id: 'a' }),
      aMember({ id: 'b', joinedOn: '2025-03-31' }),
      aMember({ id: 'c', joinedOn: '2025-04-01' }),
      aMember({ id: 'd', leftOn: '2025-03-30' }),
      aMember({ id: 'e', kind: 'associate' }),
      aMember({ id: 'f', kind: 'town or parish' }),
    ],
  });

  it('is that of the last day of the period, by the kinds that are asked for', () => {
    expect(countMembers(index, { memberKinds: ['full'] }, year)?.count).toBe(2);
    expect(countMembers(index, { memberKinds: ['associate', 'town or parish'] }, year)?.count).toBe(2);
    expect(countMembers(index, { memberKinds: ['full'] }, aYear(2025))?.count).toBe(3);
  });

  it('says what was counted', () => {
    const counted = countMembers(index, { memberKinds: ['associate', 'town or parish'] }, year);
    expect(counted && inEnglish(counted.working)).toBe(
      'the number of associate members and town and parish councils in the register',
    );
  });

  it('is zero where all have left, and unknown where the register keeps none of the kind, or the period no days', () => {
    expect(countMembers(index, { memberKinds: ['supporter'] }, year)).toBeUndefined();
    expect(countMembers(index, { memberKinds: ['full'] }, { ...year, to: null })).toBeUndefined();
    const left = anIndex({ memberOrganisations: [aMember({ leftOn: '2020-03-31' })] });
    expect(countMembers(left, { memberKinds: ['full'] }, year)?.count).toBe(0);
  });
});
