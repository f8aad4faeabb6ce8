// Counting the membership on a day: who had joined, and hadn't left.

import type { MemberOrganisation, Period } from '../../register/snapshot.ts';
import type { Saying } from '../../kernel/saying.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { countedMembers, type MembersFormula } from './counted.ts';

type MembersKept = { readonly snapshot: Pick<RegisterIndex['snapshot'], 'memberOrganisations'> };

/** On the day itself: who leaves on a day is a member until its end; one without a date of joining always was. */
export function isMemberOn({ joinedOn, leftOn }: MemberOrganisation, day: string): boolean {
  return (joinedOn === null || joinedOn <= day) && (leftOn === null || leftOn >= day);
}

/** At the end of a period. Undefined while the register keeps no organisation of these kinds, or the period has no days. */
export function countMembers(
  { snapshot }: MembersKept,
  formula: MembersFormula,
  period: Period,
): { count: number; working: Saying } | undefined {
  const day = period.to;
  const kept = snapshot.memberOrganisations.filter(({ kind }) => formula.memberKinds.includes(kind));
  if (day === null || kept.length === 0) return undefined;
  const count = kept.filter((organisation) => isMemberOn(organisation, day)).length;
  return { count, working: countedMembers(formula) };
}
