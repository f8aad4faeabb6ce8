// One part of an activity, with its own milestone and progress (docs/domain.md, case 13). Its leads are lead records.

import * as z from 'zod';
import { defineEntity, json, oneOf, position, reference, sealsNothing } from '../../kernel/entity.ts';
import { firstWords, quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { activity } from './activity.ts';
import { activityTitle } from '../rules/activity-title.ts';
import { milestone, sayMilestone } from './milestone.ts';
import { progresses } from '../../strategy/model/status.ts';

export const activityPart = defineEntity(
  'activity_part',
  {
    activityId: reference('activity'),
    description: { schema: z.string().trim().min(1).max(100_000), column: 'text', searched: true },
    milestone: json(milestone.nullable().default(null), sayMilestone),
    progress: oneOf(progresses, (progress) => say(`progress.${progress}`)),
    position,
  },
  {
    kind: say('activities.thing.part'),
    named: ({ activityId, description }, look) => {
      const owner = look(activity, activityId);
      return say('activities.part-named', {
        part: quoted(description),
        activity: owner === undefined ? '' : activityTitle(owner),
      });
    },
    title: ({ activityId }, look) => {
      const owner = look(activity, activityId);
      return owner === undefined ? '' : activityTitle(owner);
    },
    detail: ({ description }) => firstWords(description, 110),
    main: 'description',
    calledBy: [],
    opens: ({ activityId }) => ({ as: 'activity', id: activityId }),
    owns: { 'lead.activityPartId': 'goes', 'dismissal.about': 'goes', 'translation.ofId': 'goes' },
    sealedBy: [],
    seals: sealsNothing,
  },
);
