// A supporting activity. Its ref is the board's own; its progress is blank ("not reported") until somebody says.

import {
  defineEntity,
  json,
  oneOf,
  optionalDate,
  optionalReference,
  optionalText,
  position,
  reference,
  searchedOptionalText,
} from '../../kernel/entity.ts';
import * as z from 'zod';
import { milestone } from './milestone.ts';
import { progresses, statusOverride } from '../../strategy/model/status.ts';

export const activity = defineEntity('activity', {
  objectiveId: reference('objective'),
  ref: optionalText,
  description: { schema: z.string().trim().min(1).max(100_000), column: 'text', searched: true },
  /** The lead cell as it was written, beside the leads read from it (case 15). */
  leadText: optionalText,
  milestone: json(milestone.nullable().default(null)),
  progress: oneOf(progresses),
  progressNote: searchedOptionalText,
  /** The day the progress note was written. */
  progressNoteOn: optionalDate,
  /** The activity this one was merged into; its own history stays (case 18). */
  mergedInto: optionalReference('activity'),
  statusOverride: json(statusOverride.nullable().default(null)),
  position,
});
