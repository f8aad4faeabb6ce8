// An interest that somebody declared in an item, and what followed.

import * as z from 'zod';
import {
  defineEntity,
  oneOf,
  optionalReference,
  position,
  reference,
  requiredText,
  sealsNothing,
} from '../../kernel/entity.ts';
import { interestClasses } from '../../interests/rules/class-names.ts';
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
    /** What kind of interest it is; null where nobody said. */
    interestClass: {
      ...oneOf(interestClasses, (each) => say(`interests.class.${each}`)),
      schema: z.enum(interestClasses).nullable().default(null),
    },
    /** Its entry in the register; null where it had none. */
    interestId: optionalReference('interest'),
    /** Under which the member took part all the same. */
    dispensationId: optionalReference('dispensation'),
    followed: oneOf(followings, (followed) => say(`minutes.followed.${followed}`)),
    /** Its place among all that happened at the meeting. */
    position,
  },
  {
    kind: say('minutes.thing.declaration'),
    named: ({ personId }, look) => look(person, personId)?.name ?? personId,
    main: 'nature',
    calledBy: [],
    opens: ({ itemId }) => ({ as: 'agenda_item', id: itemId }),
    owns: { 'dismissal.about': 'goes' },
    sealedBy: ['itemId'],
    seals: sealsNothing,
  },
);
