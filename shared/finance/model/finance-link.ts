// What a finance line pays for: an objective or an activity.

import { defineEntity, exactlyOneOf, optionalReference, reference } from '../../kernel/entity.ts';

export const financeLink = defineEntity(
  'finance_link',
  {
    lineId: reference('finance_line'),
    objectiveId: optionalReference('objective'),
    activityId: optionalReference('activity'),
  },
  { rule: exactlyOneOf(['objectiveId', 'activityId']) },
);
