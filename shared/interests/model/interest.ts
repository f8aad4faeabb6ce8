// An entry of the register of interests. One that has ended stays, with its dates.

import * as z from 'zod';
import { body } from '../../bodies/model/body.ts';
import {
  defineEntity,
  flag,
  json,
  mentioning,
  oneOf,
  optionalDate,
  reference,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { person } from '../../people/model/person.ts';
import { interestClasses } from '../rules/class-names.ts';

const bodies = z.array(z.string().min(1).max(500)).max(500);

export const interest = defineEntity(
  'interest',
  {
    personId: reference('person'),
    class: oneOf(interestClasses, (each) => say(`interests.class.${each}`)),
    text: searchedText,
    /** The first and the last day on which it was held. */
    from: optionalDate,
    to: optionalDate,
    /** The day the monitoring officer, or whoever keeps the register, was told. */
    notifiedOn: optionalDate,
    /** Its details could bring violence or intimidation: the published copy says only that it exists. */
    sensitive: { ...flag, keepsBack: Number },
    /** Those it concerns; none: all on which the member sits. */
    bodyIds: mentioning(
      json(bodies.default([]), (ids, nameOf) => ({ all: ids.map((id) => nameOf(body.name, id)) })),
      ['body'],
      (ids) => ids,
    ),
  },
  {
    kind: say('interests.thing.interest'),
    named: ({ personId, text }, look) =>
      say('interests.of-person', {
        what: quoted(text, 80),
        person: look(person, personId)?.name ?? personId,
      }),
    main: 'text',
    calledBy: [],
    opens: ({ id }) => ({ screen: 'interests', focus: id }),
    owns: { 'declaration.interestId': 'refuses' },
    neededBy: (_row, { count }) => say('interests.was-declared', { count }),
    sealedBy: [],
    seals: sealsNothing,
    rule: {
      over: ['from', 'to'],
      broken: ({ from, to }) =>
        typeof from === 'string' && typeof to === 'string' && to < from
          ? say('interests.ends-before-it-begins')
          : undefined,
    },
  },
);
