// What somebody is to do. It goes on after the meeting that asked for it: adopted minutes seal the words in which they have it, and leave
// free what becomes of it, which is read from its updates, who that owner is, and what it grows into.

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
    /** As it was first asked for; an update may give it another day. */
    due: json(milestone.nullable().default(null), sayMilestone),
    /** Where it was asked for; null without a meeting. */
    itemId: optionalReference('agenda_item'),
    /** Whose action it is: it is carried to this body's meetings until it is closed. */
    bodyId: optionalReference('body'),
    askedOn: optionalDate,
    /** "2026/14": the fourteenth of its body in that year. Never changed, so that what was printed stays true. */
    number: optionalText,
    /** The supporting activity that it became. */
    activityId: optionalReference('activity'),
  },
  {
    kind: say('minutes.thing.action'),
    named: ({ what }) => quoted(what, 80),
    main: 'what',
    calledBy: ['number'],
    opens: ({ id }) => ({ screen: 'actions', focus: id }),
    owns: { 'action_update.actionId': 'goes', 'dismissal.about': 'goes', 'translation.ofId': 'goes' },
    sealedBy: ['itemId'],
    sealedFields: ['what', 'owner', 'due'],
    seals: sealsNothing,
    rule: {
      over: ['personId', 'groupId'],
      broken: ({ personId, groupId }) =>
        typeof personId === 'string' && typeof groupId === 'string' ? say('minutes.one-owner') : undefined,
    },
  },
);
