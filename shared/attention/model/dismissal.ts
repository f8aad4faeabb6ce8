// A concern that somebody looked at and set aside, with the reason. It holds for what the concern said then:
// when it says something else, it is back.

import * as z from 'zod';
import {
  defineEntity,
  json,
  mentioning,
  optionalDate,
  requiredText,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { saying } from '../../kernel/saying.ts';
import { concernedKinds } from '../rules/concern.ts';

const about = z
  .array(z.strictObject({ entity: z.enum(concernedKinds), id: z.string().min(1).max(500) }))
  .max(10);

export const dismissal = defineEntity(
  'dismissal',
  {
    /** Names the concern and what it is about (shared/attention/rules/concern.ts). */
    concernKey: requiredText,
    about: mentioning(
      json(about, (things, nameOf) => ({
        several: things.map(({ entity, id }) => nameOf(entity, id)),
        between: '; ',
      })),
      concernedKinds,
      (things) => things.map(({ id }) => id),
    ),
    /** What it said when it was set aside. */
    said: json(saying, (said) => said),
    reason: requiredText,
    by: requiredText,
    on: optionalDate,
  },
  {
    naturalKey: ['concernKey'],
    kind: say('attention.thing.dismissal'),
    named: ({ said }) => say('attention.dismissal-named', { concern: said }),
    main: 'said',
    calledBy: [],
    opens: () => ({ screen: 'attention', focus: '' }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
