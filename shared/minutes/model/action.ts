// What somebody is to do. It goes on after the meeting that asked for it: adopted minutes keep what they said, and don't seal what became of it.

import {
  defineEntity,
  json,
  optionalDate,
  optionalReference,
  optionalText,
  requiredText,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { milestone, sayMilestone } from '../../activities/model/milestone.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';

export const action = defineEntity(
  'action',
  {
    what: searchedText,
    /** Who is to do it, as it was typed: kept whoever that turns out to be. */
    owner: requiredText,
    personId: optionalReference('person'),
    groupId: optionalReference('group'),
    due: json(milestone.nullable().default(null), sayMilestone),
    /** Where it was asked for. */
    itemId: optionalReference('agenda_item'),
    closedOn: optionalDate,
    outcome: optionalText,
  },
  {
    kind: say('minutes.thing.action'),
    named: ({ what }) => quoted(what, 80),
    main: 'what',
    calledBy: [],
    opens: ({ itemId }) => (itemId === null ? 'nowhere' : { as: 'agenda_item', id: itemId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
    rule: {
      over: ['personId', 'groupId'],
      broken: ({ personId, groupId }) =>
        typeof personId === 'string' && typeof groupId === 'string' ? say('minutes.one-owner') : undefined,
    },
  },
);
