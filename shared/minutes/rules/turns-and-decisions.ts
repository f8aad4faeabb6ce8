// Which arrivals and departures of an item came before which of its decisions: a decision keeps who was there, and says so by that.

import type { Decision, Declaration } from '../../register/snapshot.ts';
import type { Turn } from './room.ts';

/** Who is out of the room for an item: those who declared an interest in it, and left. */
export function outFor(
  declarations: readonly Pick<Declaration, 'personId' | 'followed'>[],
): ReadonlySet<string> {
  return new Set(declarations.flatMap(({ personId, followed }) => (followed === 'left' ? [personId] : [])));
}

/**
 * How many of these had happened by each decision. Where who was there tells nothing, they go by the order in which they were written down: on two
 * copies at once, that is less to be trusted than who was there. Of whoever is out for the item, not to be said to be there tells nothing.
 */
export function turnsBefore(
  turns: readonly Turn[],
  decisions: readonly Decision[],
  out: ReadonlySet<string>,
): number[] {
  const movers = turns.map(({ movement, personId }) => ({ personId, isHere: movement.what !== 'leaves' }));
  const atFirst = new Map<string, boolean>();
  for (const { personId, isHere } of movers) if (!atFirst.has(personId)) atFirst.set(personId, !isHere);
  let before = 0;
  return decisions.map(({ position, attendanceThen: { present } }) => {
    const here = new Map(atFirst);
    const written = turns.filter(({ movement }) => movement.position < position).length;
    let best = { turns: before, unlike: Number.POSITIVE_INFINITY, away: Number.POSITIVE_INFINITY };
    for (let happened = 0; happened <= movers.length; happened += 1) {
      const last = movers[happened - 1];
      if (last !== undefined) here.set(last.personId, last.isHere);
      if (happened < before) continue;
      const unlike = [...here].filter(([id, isHere]) =>
        isHere ? !out.has(id) && !present.includes(id) : present.includes(id),
      ).length;
      const away = Math.abs(happened - written);
      if (unlike < best.unlike || (unlike === best.unlike && away < best.away))
        best = { turns: happened, unlike, away };
    }
    before = best.turns;
    return before;
  });
}
