// Days on which a body doesn't meet, or none of them does: a summer break, an election.

import {
  defineEntity,
  optionalReference,
  requiredDate,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const recess = defineEntity(
  'recess',
  {
    /** Null: no body meets. */
    bodyId: optionalReference('body'),
    name: searchedText,
    from: requiredDate,
    to: requiredDate,
  },
  {
    kind: say('calendar.thing.recess'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: ['name'],
    opens: () => ({ screen: 'meetings', focus: '' }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
    rule: {
      over: ['from', 'to'],
      broken: ({ from, to }) =>
        String(to) < String(from) ? say('calendar.ends-before-it-begins') : undefined,
    },
  },
);
