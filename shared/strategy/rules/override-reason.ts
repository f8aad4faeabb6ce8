// Whether the reason of a status set by hand is one, or only something typed because the box had to be filled.

import { comparable } from '../../language/plain.ts';

const filler =
  /^(?:tb[acd]|n\/?a|none|nil|no (?:reason|comment|change)|ok|okay|yes|reason|test|see (?:above|below)|as (?:above|agreed|discussed)|dim|dim (?:rheswm|sylw|newid)|amh|iawn|ie|rheswm|prawf|gweler (?:uchod|isod)|fel (?:uchod|y cytunwyd|y trafodwyd)|i'w gadarnhau)$/u;

const word = /\p{L}{2}/u;

export function saysWhy(reason: string): boolean {
  const typed = comparable(reason);
  return word.test(typed) && !filler.test(typed);
}
