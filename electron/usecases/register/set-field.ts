// One field of one thing, set by hand; the step is named after both.

import type { Entity } from '../../../shared/kernel/entity.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { sayField, thingIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { write, type Caller } from '../caller.ts';

export function fieldChanged(index: RegisterIndex, { name }: Entity, id: string, field: string): Saying {
  return say('register.change-field', { field: sayField(field), thing: thingIn(index, name, id) });
}

/** The thing is there: whoever calls has looked. */
export function setField(
  caller: Caller,
  entity: Entity,
  id: string,
  { field, value }: { readonly field: string; readonly value: unknown },
): Result<null> {
  const index = caller.session.index();
  return write(caller, fieldChanged(index, entity, id, field), [{ entity: entity.name, id, field, value }]);
}
