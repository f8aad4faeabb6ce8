// What abbreviations stand for: what the register says, and nothing else.

import { describe, expect, it } from 'vitest';
import { anIndex } from '../register/a-snapshot.ts';
import { abbreviationsIn, abbreviationsOf } from '../../../shared/packs/rules/abbreviations.ts';

const { snapshot: nothing } = anIndex({});

function saidIn(...texts: string[]) {
  const notes = texts.map((text, position) => ({
    id: `n${position}`,
    strategyId: 's',
    objectiveId: null,
    kind: 'note' as const,
    heading: null,
    text,
    position,
  }));
  return abbreviationsOf({ ...nothing, notes }).map((each) => `${each.short}: ${each.long}`);
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
    const groups = [
      { id: 'f', name: 'Finance and General Purposes Group', initials: 'F&GPG' },
      { id: 'e', name: 'EDI', initials: 'EDI' },
    ];
    expect(abbreviationsOf({ ...nothing, groups })).toEqual([
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
