// What an activity shows in one line: what is its own, or else what stands on its parts, said as theirs.

import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { Milestone } from '../model/milestone.ts';

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

interface WithMilestone {
  readonly milestone: Milestone | null;
}

/** Null where neither has a milestone. */
export function milestonesOf(own: WithMilestone, parts: readonly WithMilestone[]): Spoken | null {
  const written = ({ milestone }: WithMilestone) => milestone?.written ?? [];
  const [its, theirs] = [[own].flatMap(written), parts.flatMap(written)];
  return its.length + theirs.length === 0 ? null : withParts(its, theirs);
}
