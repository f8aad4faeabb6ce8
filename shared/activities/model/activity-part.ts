// One part of an activity, with its own milestone and progress (DOMAIN.md, case 13). Its leads are lead records.

import * as z from 'zod';
import { defineEntity, json, oneOf, position, reference } from '../../kernel/entity.ts';
import { milestone } from './milestone.ts';
import { progresses } from '../../strategy/model/status.ts';

export const activityPart = defineEntity('activity_part', {
  activityId: reference('activity'),
  description: { schema: z.string().trim().min(1).max(100_000), column: 'text', searched: true },
  milestone: json(milestone.nullable().default(null)),
  progress: oneOf(progresses),
  position,
});
