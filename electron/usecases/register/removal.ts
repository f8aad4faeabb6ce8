// Deleting things with everything that goes with them, as one step: undo brings all of it back.

import type { Entity } from '../../../shared/kernel/entity.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { thingIn } from '../../../shared/register/naming.ts';
import type { Thing } from '../../../shared/register/owning.ts';
import { removalOf } from '../../../shared/register/removal.ts';
import { write, type Caller } from '../caller.ts';

function removeAll(caller: Caller, things: readonly Thing[], act: Saying): Result<null> {
  const removal = removalOf(caller.session.index(), things);
  return removal.ok ? write(caller, act, removal.value) : removal;
}

/** Failures: `still-used`, when something that stays needs one of them, and those of writing. */
export function removeThings(
  caller: Caller,
  entity: Entity,
  ids: readonly string[],
  act: Saying,
): Result<null> {
  return removeAll(
    caller,
    ids.map((id) => ({ entity, id })),
    act,
  );
}

/** Removes one thing, and what else goes with it; the step is named after it. */
export function removeThing(
  caller: Caller,
  entity: Entity,
  id: string,
  also: readonly Thing[] = [],
): Result<null> {
  const thing = thingIn(caller.session.index(), entity.name, id);
  return removeAll(caller, [{ entity, id }, ...also], say('register.delete', { thing }));
}
