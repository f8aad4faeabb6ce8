// How one person voted, where votes are taken by name.

import { defineEntity, oneOf, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { person } from '../../people/model/person.ts';

export const votes = ['for', 'against', 'abstained', 'not voting'] as const;
export type Vote = (typeof votes)[number];

export const vote = defineEntity(
  'vote',
  {
    decisionId: reference('decision'),
    personId: reference('person'),
    vote: oneOf(votes, (each) => say(`minutes.vote.${each}`)),
  },
  {
    naturalKey: ['decisionId', 'personId'],
    kind: say('minutes.thing.vote'),
    named: ({ personId }, look) => look(person, personId)?.name ?? personId,
    main: 'vote',
    calledBy: [],
    opens: ({ decisionId }) => ({ as: 'decision', id: decisionId }),
    owns: {},
    sealedBy: ['decisionId'],
    seals: sealsNothing,
  },
);
