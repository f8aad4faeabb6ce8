// By whom and when minutes were adopted.

import { body } from '../../bodies/model/body.ts';
import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { meeting as meetingKind } from '../../meetings/model/meeting.ts';
import { nameIn } from '../../register/naming.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting } from '../../register/snapshot.ts';

/** Undefined of minutes that aren't adopted. The day is said once: a meeting is called by its day as well. */
export function sayAdopted(index: RegisterIndex, { adoptedOn, adoptedAtId }: Meeting): Spoken | undefined {
  if (adoptedOn === null) return undefined;
  const day = { day: adoptedOn };
  if (adoptedAtId === null) return say('drafting.adopted', { day });
  const at = index.look(meetingKind, adoptedAtId);
  const by =
    at?.day === adoptedOn
      ? nameIn(index)(body.name, at.bodyId)
      : nameIn(index)(meetingKind.name, adoptedAtId);
  return say('drafting.adoptedBy', { day, by });
}
