// Counting the membership on a day: who had joined, and had not left.

import type { MemberKind } from '../model/member-organisation.ts';
import type { MemberOrganisation, Period } from '../../register/snapshot.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

interface MembersFormula {
  readonly memberKinds: readonly MemberKind[];
}

/** On the day itself: who leaves on a day is a member until its end; one without a date of joining always was. */
export function isMemberOn({ joinedOn, leftOn }: MemberOrganisation, day: string): boolean {
  return (joinedOn === null || joinedOn <= day) && (leftOn === null || leftOn >= day);
}

const names: Readonly<Record<MemberKind, string>> = {
  full: 'full members',
  associate: 'associate members',
  'town or parish': 'town and parish councils',
  affiliate: 'affiliate members',
  supporter: 'supporters',
  'not a member': 'organisations that are no members',
};

/** "full members", "associate members and town and parish councils". */
export function memberKindNames(kinds: readonly MemberKind[]): string {
  return kinds.map((kind) => names[kind]).join(' and ');
}

/** "the number of full members in the register": what such a measure is worked out from. */
export function countedMembers({ memberKinds }: MembersFormula): string {
  return `the number of ${memberKindNames(memberKinds)} in the register`;
}

/** At the end of a period. Undefined while the register keeps no organisation of these kinds, or the period has no days. */
export function countMembers(
  index: RegisterIndex,
  formula: MembersFormula,
  period: Period,
): { count: number; working: string } | undefined {
  const day = period.to;
  const kept = index.snapshot.memberOrganisations.filter(({ kind }) => formula.memberKinds.includes(kind));
  if (day === null || kept.length === 0) return undefined;
  const count = kept.filter((organisation) => isMemberOn(organisation, day)).length;
  return { count, working: countedMembers(formula) };
}
