// An interest that somebody declared in an item, and what followed.

import { defineEntity, oneOf, reference, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { person } from '../../people/model/person.ts';

/** Stayed: took part in full. Who spoke, left or did not vote has no vote on the item. */
export const followings = ['stayed', 'spoke', 'left', 'did not vote'] as const;
export type Following = (typeof followings)[number];

export const declaration = defineEntity(
  'declaration',
  {
    itemId: reference('agenda_item'),
    personId: reference('person'),
    nature: requiredText,
    followed: oneOf(followings, (followed) => say(`minutes.followed.${followed}`)),
  },
  {
    kind: say('minutes.thing.declaration'),
    named: ({ personId }, look) => look(person, personId)?.name ?? personId,
    main: 'nature',
    calledBy: [],
    opens: ({ itemId }) => ({ as: 'agenda_item', id: itemId }),
    owns: {},
    sealedBy: ['itemId'],
    seals: sealsNothing,
  },
);
