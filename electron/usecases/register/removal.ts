// Deleting things with everything that goes with them, as one step: undo brings all of it back.

import type { Entity } from '../../../shared/kernel/entity.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { thingIn } from '../../../shared/register/naming.ts';
import { removalOf } from '../../../shared/register/removal.ts';
import { write, type Caller } from '../caller.ts';

/** Failures: `still-used`, when something that stays needs one of them, and those of writing. */
export function removeThings(
  caller: Caller,
  entity: Entity,
  ids: readonly string[],
  act: Saying,
): Result<null> {
  const removal = removalOf(
    caller.session.index(),
    ids.map((id) => ({ entity, id })),
  );
  return removal.ok ? write(caller, act, removal.value) : removal;
}

/** Removes one thing; the step is named after it. */
export function removeThing(caller: Caller, entity: Entity, id: string): Result<null> {
  const thing = thingIn(caller.session.index(), entity.name, id);
  return removeThings(caller, entity, [id], say('register.delete', { thing }));
}
