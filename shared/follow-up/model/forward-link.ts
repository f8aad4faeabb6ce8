// Which objective an item of the forward plan is about.

import { defineEntity, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const forwardLink = defineEntity(
  'forward_link',
  { forwardItemId: reference('forward_item'), objectiveId: reference('objective') },
  {
    naturalKey: ['forwardItemId', 'objectiveId'],
    kind: say('forward.thing.link'),
    named: () => say('forward.thing.link'),
    nameSaysKind: true,
    main: null,
    calledBy: [],
    opens: ({ forwardItemId }) => ({ as: 'forward_item', id: forwardItemId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
