// What an action is called by: "A 2026/14", the fourteenth of its body in that year. The number is given once and never changes. Two copies
// that don't know of one another may give the same number; once they have met, the first by its day keeps the bare number on every copy
// and the others get a letter: "A 2026/14a". So two actions never have one reference, and none that was printed becomes another's number.

import { oncePer } from '../../kernel/once.ts';
import type { Action } from '../../register/snapshot.ts';

type Numbered = Pick<Action, 'id' | 'bodyId' | 'number' | 'askedOn'>;

/** a, b … z, aa, ab … */
function letters(place: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  const before = Math.floor((place - 1) / alphabet.length);
  return `${before === 0 ? '' : letters(before)}${alphabet.charAt((place - 1) % alphabet.length)}`;
}

function inOrder(rows: readonly Numbered[]): readonly Numbered[] {
  return rows.toSorted((a, b) => {
    const [first, second] = [`${a.askedOn ?? ''} ${a.id}`, `${b.askedOn ?? ''} ${b.id}`];
    return first < second ? -1 : 1;
  });
}

function referencesOf(actions: readonly Numbered[]): ReadonlyMap<string, string> {
  const series = Map.groupBy(actions, ({ bodyId, number }) => `${bodyId ?? ''} ${number ?? ''}`);
  return new Map(
    [...series.values()].flatMap((rows) =>
      inOrder(rows).map(({ id, number }, place): [string, string] => [
        id,
        number === null ? '' : `A ${number}${place === 0 ? '' : letters(place)}`,
      ]),
    ),
  );
}

/** By the id of the action; empty for one that has no number. */
export const actionReferences = oncePer(() => '', referencesOf);

/** The number of the next action of a body that is asked for on a day. */
export function nextActionNumber(actions: readonly Numbered[], bodyId: string | null, day: string): string {
  const year = day.slice(0, 4);
  const taken = actions
    .filter((row) => row.bodyId === bodyId && row.number?.startsWith(`${year}/`) === true)
    .map(({ number }) => Number(number?.slice(year.length + 1)));
  return `${year}/${String(Math.max(0, ...taken) + 1)}`;
}
