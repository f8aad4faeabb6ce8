// Leave to speak, to vote or both in spite of an interest, for one matter and for a time.

import {
  defineEntity,
  oneOf,
  reference,
  requiredDate,
  requiredText,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { person } from '../../people/model/person.ts';

/** Discussion: may speak, not vote. */
export const dispensationScopes = ['discussion', 'vote', 'both'] as const;
export type DispensationScope = (typeof dispensationScopes)[number];

export const dispensation = defineEntity(
  'dispensation',
  {
    bodyId: reference('body'),
    personId: reference('person'),
    matter: searchedText,
    scope: oneOf(dispensationScopes, (scope) => say(`interests.scope.${scope}`)),
    from: requiredDate,
    to: requiredDate,
    reason: requiredText,
    grantedBy: requiredText,
    grantedOn: requiredDate,
  },
  {
    kind: say('interests.thing.dispensation'),
    named: ({ personId, matter }, look) =>
      say('interests.of-person', {
        what: quoted(matter, 80),
        person: look(person, personId)?.name ?? personId,
      }),
    main: 'matter',
    calledBy: [],
    opens: ({ id }) => ({ screen: 'interests', focus: id }),
    owns: { 'declaration.dispensationId': 'refuses' },
    neededBy: (_row, { count }) => say('interests.was-relied-on', { count }),
    sealedBy: [],
    seals: sealsNothing,
    rule: {
      over: ['from', 'to'],
      broken: ({ from, to }) =>
        typeof from === 'string' && typeof to === 'string' && to < from
          ? say('interests.dispensation-ends-before-it-begins')
          : undefined,
    },
  },
);
