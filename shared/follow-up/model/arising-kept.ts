// Matters arising as adopted minutes have them: what was known of each action then, whatever is entered of it afterwards for a day before.

import * as z from 'zod';
import { milestone } from '../../activities/model/milestone.ts';
import { actionStates } from './action-update.ts';

const id = z.string().min(1).max(500);

export const arisingKept = z
  .array(
    z.strictObject({
      actionId: id,
      itemId: id.nullable(),
      reference: z.string().max(200),
      what: z.string().max(2_000),
      owner: z.string().max(2_000),
      askedOn: z.iso.date().nullable(),
      due: milestone.nullable(),
      state: z.enum(actionStates),
      closedOn: z.iso.date().nullable(),
      isPublic: z.boolean(),
    }),
  )
  .max(5_000);
