// How an event of the history is shown: what it is about, and the value it gives.

import { deletedField, isFields } from '../../../shared/kernel/change.ts';
import { lookBy } from '../../../shared/kernel/entity.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { sayField, sayValue, type RowFinder } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Event } from '../../register/read/history.ts';
import { lastKnown } from '../../register/read/query.ts';
import type { ReadableRegister } from '../../register/register.ts';

/** Finds deleted things too: the history calls them by their last name. */
export function finderIn(register: ReadableRegister, index: RegisterIndex): RowFinder {
  const row = (entity: string, id: string) => index.row(entity, id) ?? lastKnown(register, entity, id);
  return { row, look: lookBy(row) };
}

export interface Told {
  readonly field: string;
  readonly value: unknown;
}

/** What an event shows: its field, or for a creation the field that says most about such a thing. */
export function toldBy({ entity, field, after }: Event): Told | undefined {
  if (field !== null) return { field, value: after };
  const main = entityNamed(entity)?.main ?? null;
  const value = main !== null && isFields(after) ? after[main] : undefined;
  return main === null || value === undefined || value === null ? undefined : { field: main, value };
}

/** The whole of an event in one line: "progress: On track → Complete". */
export function sayEvent(finder: RowFinder, event: Event): Spoken {
  const { entity, field, before } = event;
  const told = toldBy(event);
  if (told === undefined) return say('history.made');
  const value = sayValue(finder, entity, told.field, told.value);
  if (field === null) return say('history.made-as', { value });
  if (field === deletedField) return value;
  return say('history.changed', {
    field: sayField(field),
    before: sayValue(finder, entity, field, before),
    after: value,
  });
}
