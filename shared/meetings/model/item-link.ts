// What in the strategy an item is about.

import {
  defineEntity,
  exactlyOneOf,
  optionalReference,
  reference,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const itemLink = defineEntity(
  'item_link',
  {
    itemId: reference('agenda_item'),
    objectiveId: optionalReference('objective'),
    measureId: optionalReference('measure'),
    activityId: optionalReference('activity'),
  },
  {
    kind: say('meetings.thing.link'),
    named: () => say('meetings.thing.link'),
    nameSaysKind: true,
    main: null,
    calledBy: [],
    opens: ({ itemId }) => ({ as: 'agenda_item', id: itemId }),
    owns: {},
    sealedBy: ['itemId'],
    seals: sealsNothing,
    rule: exactlyOneOf(['objectiveId', 'measureId', 'activityId']),
  },
);
