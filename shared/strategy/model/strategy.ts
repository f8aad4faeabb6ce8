// The strategy: what the organisation set out to do, over which years.

import * as z from 'zod';
import {
  defineEntity,
  optionalDate,
  optionalText,
  searchedProse,
  searchedText,
} from '../../kernel/entity.ts';

export const strategy = defineEntity('strategy', {
  title: searchedText,
  organisation: optionalText,
  periodFrom: optionalDate,
  periodTo: optionalDate,
  vision: searchedProse,
  introduction: searchedProse,
  /** The month a financial year begins in: 4 is April. */
  yearStartMonth: { schema: z.int().min(1).max(12).default(4), column: 'integer' },
});
