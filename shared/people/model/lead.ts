// Who answers for an activity, a part, a measure or an objective. Several leads are several records (docs/domain.md, case 15).

import {
  defineEntity,
  exactlyOneOf,
  oneOf,
  optionalReference,
  optionalText,
  position,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { leadNamed } from '../rules/lead-names.ts';
import { leadOwners, ownerOf } from '../rules/lead-owner.ts';

const leadKinds = ['person', 'group', 'to be identified', 'offer', 'words'] as const;

export const lead = defineEntity(
  'lead',
  {
    activityId: optionalReference('activity'),
    activityPartId: optionalReference('activity_part'),
    measureId: optionalReference('measure'),
    objectiveId: optionalReference('objective'),
    kind: oneOf(leadKinds, (kind) => say(`people.leadKind.${kind}`)),
    personId: optionalReference('person'),
    groupId: optionalReference('group'),
    /** The words as written, kept for every kind. */
    text: optionalText,
    position,
  },
  {
    rule: exactlyOneOf(leadOwners),
    kind: say('people.thing.lead'),
    named: leadNamed,
    main: 'text',
    calledBy: [],
    opens: (row) => {
      const owner = ownerOf(row);
      return owner === undefined ? 'nowhere' : { as: owner.entity, id: owner.id };
    },
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
