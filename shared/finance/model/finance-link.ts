// What a finance line pays for: an objective or an activity.

import {
  defineEntity,
  exactlyOneOf,
  optionalReference,
  reference,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { activity } from '../../activities/model/activity.ts';
import { activityTitle } from '../../activities/rules/activity-title.ts';
import { objective } from '../../strategy/model/objective.ts';
import { financeLine } from './finance-line.ts';

export const financeLink = defineEntity(
  'finance_link',
  {
    lineId: reference('finance_line'),
    objectiveId: optionalReference('objective'),
    activityId: optionalReference('activity'),
  },
  {
    rule: exactlyOneOf(['objectiveId', 'activityId']),
    kind: say('finance.thing.link'),
    named: ({ lineId, objectiveId, activityId }, look) => {
      const paidFor = look(objective, objectiveId);
      const done = look(activity, activityId);
      const what = paidFor === undefined ? done && activityTitle(done) : objective.named(paidFor, look);
      return say('finance.link-named', {
        both: { all: [look(financeLine, lineId)?.heading ?? '', what ?? ''] },
      });
    },
    main: null,
    calledBy: [],
    opens: ({ lineId }) => ({ as: 'finance_line', id: lineId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
