// An organisation of the membership, and those that take part in projects without being members.

import { defineEntity, oneOf, optionalDate, optionalText, searchedText } from '../../kernel/entity.ts';

/** Town and parish councils are counted inside the associates (DOMAIN.md, case 6). */
export const memberKinds = [
  'full',
  'associate',
  'town or parish',
  'affiliate',
  'supporter',
  'not a member',
] as const;
export type MemberKind = (typeof memberKinds)[number];

export const memberOrganisation = defineEntity('member_organisation', {
  name: searchedText,
  kind: oneOf(memberKinds),
  nation: optionalText,
  region: optionalText,
  joinedOn: optionalDate,
  leftOn: optionalDate,
});
