// Whether somebody can come or go, and how: by who was there just before, which the time tells where one was typed.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import type { MovementKind } from '../../../shared/minutes/model/movement.ts';
import { movementsInOrder } from '../../../shared/minutes/rules/order-of-movements.ts';
import { attendedOf, roomsOf } from '../../../shared/minutes/rules/rooms-of-meeting.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting, Movement, Person } from '../../../shared/register/snapshot.ts';

/** What it is, or why it can't be. */
type Moves = { readonly kind: MovementKind } | { readonly why: Saying };

export function howMoves(
  index: RegisterIndex,
  meeting: Meeting,
  { id: personId, name }: Pick<Person, 'id' | 'name'>,
  movement: Movement,
): Moves {
  const { attendanceId, what, at, itemId } = movement;
  const { movements, course } = attendedOf(index, meeting);
  const inOrder = movementsInOrder([...movements, movement], course);
  const place = inOrder.indexOf(movement);
  const before = new Set(inOrder.slice(0, place));
  const isOwn = (each: Movement) => each.attendanceId === attendanceId;
  const room = roomsOf(index, meeting, (each) => before.has(each));
  const isIn = (item: string | null) => room(item)?.now.present.includes(personId) === true;
  const wasHere = isIn(null);
  if (what === 'leaves' && wasHere) return { kind: what };
  // Who is out for the item comes back into it.
  if (what !== 'leaves' && !isIn(itemId)) return { kind: wasHere ? 'comes-back' : what };
  // Who arrives before all that is known of them wasn't there at the beginning.
  const isFirst = !inOrder.slice(0, place).some(isOwn) && inOrder.slice(place + 1).some(isOwn);
  if (what !== 'leaves' && isFirst) return { kind: what };
  if (at !== null && place < movements.length)
    return {
      why:
        what === 'leaves' ? say('minutes.was-not-here', { name, at }) : say('minutes.was-here', { name, at }),
    };
  return { why: say(what === 'leaves' ? 'minutes.is-not-here' : 'minutes.is-here', { name }) };
}
