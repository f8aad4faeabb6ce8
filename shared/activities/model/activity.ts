// A supporting activity. Its ref is the board's own; its progress is blank ("not reported") until somebody reports it.

import {
  defineEntity,
  json,
  oneOf,
  optionalDate,
  optionalReference,
  optionalText,
  position,
  reference,
  sealsNothing,
  searchedOptionalText,
} from '../../kernel/entity.ts';
import { firstWords } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import * as z from 'zod';
import { activityTitle } from '../rules/activity-title.ts';
import { milestone, sayMilestone } from './milestone.ts';
import { progresses } from '../../strategy/model/status.ts';
import { sayOverride, statusOverride } from '../../strategy/model/status-override.ts';

export const activity = defineEntity(
  'activity',
  {
    objectiveId: reference('objective'),
    ref: optionalText,
    description: { schema: z.string().trim().min(1).max(100_000), column: 'text', searched: true },
    /** The lead cell as it was written, beside the leads read from it (docs/domain.md, case 15). */
    leadText: optionalText,
    milestone: json(milestone.nullable().default(null), sayMilestone),
    progress: oneOf(progresses, (progress) => say(`progress.${progress}`)),
    progressNote: searchedOptionalText,
    /** The day the progress note was written. */
    progressNoteOn: optionalDate,
    /** The activity this one was merged into; its own history stays (docs/domain.md, case 18). */
    mergedInto: optionalReference('activity'),
    statusOverride: json(statusOverride.nullable().default(null), sayOverride),
    position,
  },
  {
    kind: say('activities.thing.activity'),
    named: activityTitle,
    detail: ({ description }) => firstWords(description, 110),
    main: 'description',
    calledBy: ['ref'],
    opens: ({ id, mergedInto }) => (mergedInto === null ? { screen: 'activities', focus: id } : 'nowhere'),
    owns: {
      'activity_part.activityId': 'goes',
      'lead.activityId': 'goes',
      'link.fromId': 'goes',
      'link.toId': 'goes',
      'finance_link.activityId': 'goes',
      'item_link.activityId': 'goes',
      'action.activityId': 'stays',
      'progress_update.subjectId': 'goes',
      'dismissal.about': 'goes',
      /** Those merged into it stay merged: they go with it. */
      'activity.mergedInto': 'goes',
      'translation.ofId': 'goes',
    },
    sealedBy: [],
    seals: sealsNothing,
  },
);
