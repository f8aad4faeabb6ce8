// Rows among the amounts of a budget that are none of its headings: what there is on a day, what the row above has in it already, what is
// taken off the rows above.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { monthName } from '../../../../shared/language/reading/dates/month-words.ts';
import { say } from '../../../../shared/language/say.ts';
import { remembered } from '../remembered.ts';

const carried = String.raw`(?:b\/?f|c\/?f|b\/?fwd|c\/?fwd|brought (?:forward|down)|carried (?:forward|down)|at (?:the )?(?:(?:year|period)[ -])?(?:start|beginning|end)|at \d{1,2} ${monthName}|a ddygwyd ymlaen|a gariwyd ymlaen|ar (?:ddechrau|ddiwedd)(?:'r| y) (?:flwyddyn|cyfnod))`;
const held = '(?:balances?|reserves?|funds?|cash|balans|gweddill|cronfeydd)';
/** "Uncommitted revenue balances". */
const kept =
  '(?:(?:un)?(?:committed|allocated|earmarked|restricted)|designated|revenue|capital|schools?|general|working|year[ -]end|final)(?: (?:revenue|capital|schools?|fund|reserve|cash))?';
/** "Balance bikes", "Gweddill y grant": of something else. */
const noOther = String.raw`(?! (?!(?:at|in|on|as|held|ar|yn|mewn)\b)\p{L})`;
const balances = new RegExp(
  String.raw`^(?:(?:opening|closing|bank) (?:bank |cash |fund |reserve )?${held}|(?:\p{L}+ )?${held}\b.*\b${carried}|${carried}|cash (?:at|in) (?:bank|hand)(?: and in hand)?|balances?${noOther}|(?:balans|gweddill)(?: agoriadol| terfynol|${noOther})|${kept} balances?$)(?!\p{L})(?! (?:for|to|from)\b)`,
  'u',
);
const parts = /^[\s–—•(-]*(?:of which|including|incl\b|memo(?:randum)?\b|o'r hwn|gan gynnwys)/u;

/** "Less: fees": whether it is below zero, and on which side it is, depends on who reads it. */
const deducted = /^[\s–—•(-]*(?:less|deduct|llai|tynner)(?![\p{L}'])/u;

export interface Apart {
  readonly reason: Saying;
  /** The total below may have it in it, or not. */
  readonly mayBeSummed: boolean;
}

const apartBy = remembered((label): Apart | undefined => {
  const words = comparable(label);
  if (balances.test(words)) return { reason: say('sheet.a-balance', { label }), mayBeSummed: true };
  if (deducted.test(words)) return { reason: say('sheet.row-deducted', { label }), mayBeSummed: true };
  if (!parts.test(words)) return undefined;
  return { reason: say('sheet.part-of-row-above', { label }), mayBeSummed: false };
});

const isOfParts = remembered((group) => parts.test(comparable(group)));

/** Why a row isn't one of the headings of its budget. `group` is the line that heads it. */
function standsApart(label: string, group: string | undefined): Apart | undefined {
  const own = apartBy(label);
  return own === undefined && group !== undefined && isOfParts(group) ? apartBy(group) : own;
}

/** "- overtime", "and overtime": another of what is listed. */
const another = /^\s*(?:[–—−•*-]\s*|and |ac? )\p{L}/u;

/** The same for the rows of a table as they come by: below "of which agency", the row above has "- overtime" in it as well. */
export function apartInTurn(): (label: string, group: string | undefined) => Apart | undefined {
  let first: string | undefined;
  return (label, group) => {
    const own = standsApart(label, group);
    if (own === undefined && first !== undefined && another.test(label))
      return { reason: say('sheet.part-as-above', { label, first }), mayBeSummed: false };
    first = own?.mayBeSummed === false ? label : undefined;
    return own;
  };
}
