// What an activity shows in one line: what is its own, or else what stands on its parts, said as theirs.

import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

/** Its own words, then those that only its parts have; each once. Empty when neither has any. */
export function withParts(own: readonly Spoken[], ofParts: readonly Spoken[]): Spoken {
  const key = (spoken: Spoken) => JSON.stringify(spoken);
  const known = new Set(own.map(key));
  const others = [...new Map(ofParts.map((each) => [key(each), each])).values()].filter(
    (each) => !known.has(key(each)),
  );
  const theirs =
    others.length === 0 ? [] : [say('activities.of-parts', { words: { several: others, between: '; ' } })];
  return { several: [...own, ...theirs], between: '; ' };
}
