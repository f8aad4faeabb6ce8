// An organisation of the membership, and those that take part in projects without being members.

import {
  defineEntity,
  oneOf,
  optionalDate,
  optionalText,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

/** Town and parish councils are counted within the associates (docs/domain.md, case 6). */
export const memberKinds = [
  'full',
  'associate',
  'town or parish',
  'affiliate',
  'supporter',
  'not a member',
] as const;
export type MemberKind = (typeof memberKinds)[number];

export const memberOrganisation = defineEntity(
  'member_organisation',
  {
    name: searchedText,
    kind: oneOf(memberKinds, (kind) => say(`members.kind.${kind}`)),
    nation: optionalText,
    region: optionalText,
    joinedOn: optionalDate,
    leftOn: optionalDate,
  },
  {
    kind: say('finance.thing.organisation'),
    named: ({ name }) => name,
    detail: ({ nation }) => nation ?? '',
    main: 'name',
    calledBy: ['name'],
    opens: ({ id }) => ({ screen: 'finance', focus: id }),
    owns: { 'project.leadId': 'refuses', 'participant.organisationId': 'refuses', 'dismissal.about': 'goes' },
    neededBy: ({ name }) => say('members.still-used', { name }),
    sealedBy: [],
    seals: sealsNothing,
  },
);
