// When something is due, at the precision the board gave it, with any remark kept beside it.

import * as z from 'zod';
import type { Spoken } from '../../kernel/saying.ts';
import { quoted } from '../../language/first-words.ts';
import { isNoDay } from '../../language/reading/dates/half-read.ts';

/**
 * `from` and `to` are the first and last day of what was written; both null when the words hold no date ("Ongoing").
 * The words as given are always kept.
 */
export const milestone = z.strictObject({
  written: z.string().min(1).max(1_000),
  precision: z.enum(['day', 'month', 'quarter', 'season', 'year', 'financial year', 'undated']),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  remark: z.string().max(1_000).nullable(),
});

export type Milestone = z.infer<typeof milestone>;

const goesOn =
  /\b(?:on-?going|continu\w*|rolling|recurring|regular(?:ly)?|annual(?:ly)?|yearly|monthly|quarterly|weekly|daily|termly|every|each|throughout|per (?:year|month|quarter)|parhaus|parhau|blynyddol|misol|chwarterol|bob)\b/iu;

/**
 * Nothing in it is a day, a month or a year, and it isn't work that goes on and on: so nobody will ever be told that it has passed. Where it
 * names a day that no month has, "31 June each year", that it goes on is no answer.
 */
export function isNoDate(milestone: Milestone | null): boolean {
  if (milestone === null || milestone.to !== null) return false;
  return !goesOn.test(milestone.written) || isNoDay(milestone.written);
}

/** As the board wrote it. */
export function sayMilestone({ written }: Milestone): Spoken {
  return quoted(written, 200);
}
