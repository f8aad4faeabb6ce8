// Words that say that something isn't known, agreed or settled yet: of figures, dates, leads and progress alike.

import { oneLine } from '../plain.ts';

/** For use in a pattern. */
export const stillOpen =
  "tb[acdi]|to be (?:identified|confirmed|advised|appointed|agreed|allocated|announced|assigned|decided|defined|determined|developed|established|finalised|named|nominated|recruited|set)|i['’]w (?:gadarnhau|bennu|benodi|gytuno|benderfynu|gosod)";

const anywhere = new RegExp(
  `(?<![\\p{L}\\d])(?:${stillOpen}|to follow|under (?:review|discussion|consideration)|no (?:further )?updates?|not updated|update awaited|not (?:yet )?(?:known|agreed|confirmed|decided|available|set)|heb ei (?:bennu|gadarnhau|gytuno))(?![\\p{L}\\d])`,
  'iu',
);
const whole =
  /^(?:n\/?a|n\.a\.?|n\/k|not applicable|unknown|anhysbys|amherthnasol|ddim yn (?:berthnasol|gymwys)|await(?:ed|ing\b.*)|pending|\?+|[-–—]+|\.{2,}|…)\.?$/iu;

const atBeginning = new RegExp(`^\\W*(?:${stillOpen})(?![\\p{L}\\d])`, 'iu');

/** "TBC", "To be agreed with partners", and not "Homes to be agreed", which may be what is counted. */
export function beginsNotKnown(text: string): boolean {
  const words = oneLine(text);
  return whole.test(words) || atBeginning.test(words);
}

/** Blank says nothing, and so nothing of this either. */
export function saysNotKnown(text: string): boolean {
  const words = oneLine(text);
  return whole.test(words) || anywhere.test(words);
}
