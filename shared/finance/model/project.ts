// A funded piece of work: its year and kind, who leads and takes part, its grant, and how far it is.

import * as z from 'zod';
import {
  defineEntity,
  oneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  requiredText,
  searchedText,
} from '../../kernel/entity.ts';

/** From the application to the review of what has changed since the report. */
export const projectStages = [
  'applied',
  'approved',
  'under way',
  'report received',
  'reviewed',
  'withdrawn',
] as const;
export type ProjectStage = (typeof projectStages)[number];

/** Integer pence; null while it is not known. */
const optionalPence = { schema: z.int().nullable().default(null), column: 'integer' } as const;

export const project = defineEntity('project', {
  yearId: reference('period'),
  /** The board's own word: "Policy Lab". Its grants are limited and its projects counted by it. */
  kind: requiredText,
  title: searchedText,
  theme: optionalText,
  leadId: optionalReference('member_organisation'),
  grantPence: optionalPence,
  matchedPence: optionalPence,
  spentPence: optionalPence,
  stage: oneOf(projectStages),
  /** What the report is called, or where it is. */
  report: optionalText,
  /** The review: what has changed because of it. */
  changed: optionalText,
  financeLineId: optionalReference('finance_line'),
  position,
});
