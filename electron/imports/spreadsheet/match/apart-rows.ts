// Rows among the amounts of a budget that are none of its headings: what there is on a day, what the row above has in it already, what is
// taken off the rows above.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { say } from '../../../../shared/language/say.ts';
import { remembered } from '../remembered.ts';

const carried = String.raw`(?:b\/?f|c\/?f|b\/?fwd|c\/?fwd|brought (?:forward|down)|carried (?:forward|down)|at (?:the )?(?:start|beginning|end)|at \d{1,2} \p{L}+|a ddygwyd ymlaen|a gariwyd ymlaen)`;
const held = '(?:balances?|reserves?|funds?|cash|balans|gweddill|cronfeydd)';
const balances = new RegExp(
  String.raw`^(?:(?:opening|closing|bank) (?:bank |cash |fund |reserve )?${held}|(?:\p{L}+ )?${held}\b.*\b${carried}|${carried}|cash (?:at|in) (?:bank|hand)(?: and in hand)?|balances?|(?:balans|gweddill)(?: agoriadol| terfynol)?)(?!\p{L})(?! (?:for|to|from)\b)`,
  'u',
);
const parts = /^[\s–—•(-]*(?:of which|including|incl\b|memo(?:randum)?\b|o'r hwn|gan gynnwys)/u;

/** "Less: fees": whether it is below zero, and on which side it is, depends on who reads it. */
const deducted = /^[\s–—•(-]*(?:less|deduct|llai|tynner)(?![\p{L}'])/u;

const reasonOf = remembered((label): Saying | undefined => {
  const words = comparable(label);
  if (balances.test(words)) return say('sheet.a-balance', { label });
  if (deducted.test(words)) return say('sheet.row-deducted', { label });
  return parts.test(words) ? say('sheet.part-of-row-above', { label }) : undefined;
});

const isOfParts = remembered((group) => parts.test(comparable(group)));

/** Why a row isn't one of the headings of its budget. `group` is the line that heads it. */
export function standsApart(label: string, group: string | undefined): Saying | undefined {
  const own = reasonOf(label);
  return own === undefined && group !== undefined && isOfParts(group) ? reasonOf(group) : own;
}
