// Whether somebody can come or go, and how: by who was there just before, which the time tells where one was typed. A command that is typed and the call
// that does it ask here alike, so that what is shown is what is done.

import type { Movement } from '../../register/snapshot.ts';
import type { MovementKind } from '../model/movement.ts';
import { movementsInOrder } from './order-of-movements.ts';
import { comings, isOutOfItem, type CameAndWent, type LeftFor } from './room.ts';

/** Why somebody can't come or go: by who is there now, or, where an earlier time was typed, by who was there then. */
export type CannotMove = 'is-here' | 'is-not-here' | 'was-here' | 'was-not-here';

/** What it is, or why it can't be. */
type Moves = { readonly kind: MovementKind } | { readonly cannot: CannotMove };

/** Who came and went so far, and what was declared on the item that the movement is of. */
export interface There extends CameAndWent {
  readonly declared: readonly LeftFor[];
}

function hereAfter(
  there: There,
  had: ReadonlySet<Movement>,
): (personId: string, forItem: boolean) => boolean {
  const { atBeginning, moved: all } = comings(there);
  const moved = all.filter(({ movement }) => had.has(movement));
  const here = new Set(atBeginning.map(({ who }) => who));
  for (const { personId, movement } of moved)
    if (movement.what === 'leaves') here.delete(personId);
    else here.add(personId);
  const isOut = isOutOfItem(moved);
  const out = new Set(there.declared.filter(isOut).map(({ personId }) => personId));
  return (personId, forItem) => here.has(personId) && !(forItem && out.has(personId));
}

/** `movement` isn't among those of `there` yet; `what` is what was asked for, and a return is found out. */
export function howMoves(there: There, personId: string, movement: Movement): Moves {
  const { movements, course } = there;
  const { attendanceId, what, at } = movement;
  const inOrder = movementsInOrder([...movements, movement], course);
  const place = inOrder.indexOf(movement);
  const isHere = hereAfter(there, new Set(inOrder.slice(0, place)));
  const wasHere = isHere(personId, false);
  if (what === 'leaves' && wasHere) return { kind: what };
  // Who is out for the item comes back into it.
  if (what !== 'leaves' && !isHere(personId, true)) return { kind: wasHere ? 'comes-back' : what };
  // Who arrives before all that is known of them wasn't there at the beginning.
  const isOwn = (each: Movement) => each.attendanceId === attendanceId;
  const isFirst = !inOrder.slice(0, place).some(isOwn) && inOrder.slice(place + 1).some(isOwn);
  if (what !== 'leaves' && isFirst) return { kind: what };
  const isEarlier = at !== null && place < movements.length;
  if (what === 'leaves') return { cannot: isEarlier ? 'was-not-here' : 'is-not-here' };
  return { cannot: isEarlier ? 'was-here' : 'is-here' };
}
