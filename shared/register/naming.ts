// What anything in a register is called, and how its values are said, by what each kind says of itself: in acts, in the history, in
// conflicts, in what search finds.

import { deletedField } from '../kernel/change.ts';
import type { AnyRow, Look, NameOf } from '../kernel/entity.ts';
import type { Spoken } from '../kernel/saying.ts';
import { isTextKey } from '../language/catalogue.ts';
import { say } from '../language/say.ts';
import { entityNamed } from './entities.ts';

/** Finds rows; also those that are deleted, where the caller has to name them. */
export interface RowFinder {
  readonly row: (entity: string, id: string) => AnyRow | undefined;
  readonly look: Look;
}

/** What a thing is called among its kind: "1.4"; its id where nothing is known about it. */
export function nameIn({ row, look }: RowFinder): NameOf {
  return (entity, id) => {
    const found = row(entity, id);
    return (found === undefined ? undefined : entityNamed(entity)?.named(found, look)) ?? id;
  };
}

/** What a thing is called among all things: "activity 1.4". */
export function thingIn(finder: RowFinder, entity: string, id: string): Spoken {
  const definition = entityNamed(entity);
  if (definition === undefined) return say('history.thing-of-newer');
  const row = finder.row(entity, id);
  if (row === undefined) return definition.kind;
  const name = definition.named(row, finder.look);
  if (name === '') return definition.kind;
  return definition.nameSaysKind === true ? name : say('history.thing', { kind: definition.kind, name });
}

/** How search shows it: its title where its name is too little, and what goes under that. */
export function shownIn(
  { row, look }: RowFinder,
  entity: string,
  id: string,
): { readonly title: Spoken; readonly detail: Spoken } | undefined {
  const [definition, found] = [entityNamed(entity), row(entity, id)];
  if (definition === undefined || found === undefined) return undefined;
  const title = definition.title ?? definition.named;
  return { title: title(found, look), detail: definition.detail?.(found, look) ?? '' };
}

/** "progress note". */
export function sayField(field: string): Spoken {
  const key = `history.field.${field}`;
  return isTextKey(key) ? { say: key } : say('history.field-of-newer', { field });
}

function mentioned({ row }: RowFinder, entities: readonly string[], id: string): string | undefined {
  return entities.find((entity) => row(entity, id) !== undefined);
}

/** The value of a field as a person reads it: a choice in words, a day, money in pounds, what an id stands for by its name. */
export function sayValue(finder: RowFinder, entity: string, field: string, value: unknown): Spoken {
  if (field === deletedField) return say(value === true ? 'history.value.deleted' : 'history.value.there');
  if (value === null || value === undefined || value === '') return say('history.value.nothing');
  const definition = entityNamed(entity)?.fields[field];
  const nameOf = nameIn(finder);
  const own = definition?.says?.(value, nameOf);
  if (own !== undefined) return own;
  if (typeof value === 'boolean') return say(value ? 'history.value.yes' : 'history.value.no');
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return say('history.value.of-newer');
  const referred = definition?.references ?? mentioned(finder, definition?.mentions ?? [], value);
  return referred === undefined ? `“${value}”` : nameOf(referred, value);
}
