// The most that a project of a kind may be granted, from a year on until another limit is set.

import * as z from 'zod';
import { defineEntity, reference, requiredText } from '../../kernel/entity.ts';

export const grantLimit = defineEntity(
  'grant_limit',
  {
    projectKind: requiredText,
    fromYearId: reference('period'),
    pence: { schema: z.int().min(0), column: 'integer' },
  },
  { naturalKey: ['projectKind', 'fromYearId'] },
);
