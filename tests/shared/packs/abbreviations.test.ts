// What abbreviations stand for: what the register says, and nothing else.

import { describe, expect, it } from 'vitest';
import { abbreviationsIn, abbreviationsOf } from '../../../shared/packs/rules/abbreviations.ts';

const nothing = {
  strategies: [],
  objectives: [],
  notes: [],
  measures: [],
  measureUses: [],
  activities: [],
  activityParts: [],
  groups: [],
  leads: [],
  financeLines: [],
  projects: [],
};

function groupCalled(name: string, initials: string | null) {
  return { id: name, deleted: false, name, initials };
}

function saidIn(...texts: string[]) {
  const notes = texts.map((text, position) => ({
    id: `n${position}`,
    deleted: false,
    strategyId: 's',
    objectiveId: null,
    measureUseId: null,
    heading: null,
    text,
    position,
  }));
  return abbreviationsOf({ ...nothing, notes } as never).map((each) => `${each.short}: ${each.long}`);
}

describe('an abbreviation', () => {
  it.each([
    [
      'The Finance and General Purposes Group (F&GPG) meets monthly.',
      'F&GPG: Finance and General Purposes Group',
    ],
    ['a plan for Equality, Diversity and Inclusion (EDI)', 'EDI: Equality, Diversity and Inclusion'],
    ['our key performance indicators and the Board of Trustees (BoT)', 'BoT: Board of Trustees'],
    ['EDI (equality, diversity and inclusion) training', 'EDI: equality, diversity and inclusion'],
    ['Cyngor Llyfrau Cymru (CLlC) a’i bartneriaid', undefined],
    ['Grŵp Cyllid a Dibenion Cyffredinol (GCDC)', 'GCDC: Grŵp Cyllid a Dibenion Cyffredinol'],
    ['The chair (VB) and a member (EDI lead)', undefined],
    ['Talk to the regions (UK)', undefined],
    ['New members (NM) and Next Meetings (NM)', undefined],
  ])('in “%s” stands for %s', (text, said) => {
    expect(saidIn(text)).toEqual(said === undefined ? [] : [said]);
  });

  it('stands for the group that goes by it', () => {
    const groups = [groupCalled('Finance and General Purposes Group', 'F&GPG'), groupCalled('EDI', 'EDI')];
    expect(abbreviationsOf({ ...nothing, groups } as never)).toEqual([
      { short: 'F&GPG', long: 'Finance and General Purposes Group' },
    ]);
  });

  it('stands for nothing where a text and a group, or two texts, say different things', () => {
    expect(saidIn('Equality, Diversity and Inclusion (EDI)', 'Early Digital Intervention (EDI)')).toEqual([]);
    expect(
      saidIn('Equality, Diversity and Inclusion (EDI)', 'equality, diversity & inclusion (EDI)'),
    ).toHaveLength(1);
  });

  it('is used where it is a word of its own', () => {
    const known = [{ short: 'EDI', long: 'Equality, Diversity and Inclusion' }];
    expect(abbreviationsIn([{ a: 'the EDI-lead' }], known)).toEqual(known);
    expect(abbreviationsIn(['CREDIT', 'E&EDI'], known)).toEqual([]);
  });
});
