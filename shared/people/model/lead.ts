// Who answers for an activity, a part, a measure or an objective. Several leads are several records (DOMAIN.md, case 15).

import {
  defineEntity,
  exactlyOneOf,
  oneOf,
  optionalReference,
  optionalText,
  position,
} from '../../kernel/entity.ts';

const leadKinds = ['person', 'group', 'to be identified', 'offer', 'words'] as const;

export const lead = defineEntity(
  'lead',
  {
    activityId: optionalReference('activity'),
    activityPartId: optionalReference('activity_part'),
    measureId: optionalReference('measure'),
    objectiveId: optionalReference('objective'),
    kind: oneOf(leadKinds),
    personId: optionalReference('person'),
    groupId: optionalReference('group'),
    /** The words as written, kept for every kind. */
    text: optionalText,
    position,
  },
  { rule: exactlyOneOf(['activityId', 'activityPartId', 'measureId', 'objectiveId']) },
);
