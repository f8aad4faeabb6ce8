// What belongs to what, as each kind says it of itself.

import { partsOf, type Entity, type Fate, type Referring } from '../kernel/entity.ts';
import { entities, entityNamed } from './entities.ts';
import type { RegisterIndex } from './register-index.ts';

export interface Thing {
  readonly entity: Entity;
  readonly id: string;
}

/** A field by which rows of one kind refer to another, and what becomes of them when that goes. */
export interface Owned {
  readonly by: Referring;
  readonly child: Entity;
  readonly field: string;
  readonly fate: Fate;
}

function isReferring(text: string): text is Referring {
  return text.includes('.');
}

const owned = new Map(
  entities.map((entity) => [
    entity,
    Object.keys(entity.owns)
      .filter(isReferring)
      .flatMap((by): Owned[] => {
        const { entity: name, field } = partsOf(by);
        const [child, fate] = [entityNamed(name), entity.owns[by]];
        return child === undefined || fate === undefined ? [] : [{ by, child, field, fate }];
      }),
  ]),
);

export function ownedBy(entity: Entity): readonly Owned[] {
  return owned.get(entity) ?? [];
}

/** What refers to a thing by one field. */
export function referrers(index: RegisterIndex, { by, child }: Owned, id: string): Thing[] {
  return index.referring(by, id).map((row) => ({ entity: child, id: row.id }));
}

/** What shares a thing's history: all that goes with it and has no name of its own to be asked for by. */
export function belongings(index: RegisterIndex, { entity, id }: Thing, seen = new Set<string>()): Thing[] {
  return ownedBy(entity).flatMap((each) => {
    const isPart = each.fate === 'goes' || each.fate === 'last takes it';
    if (!isPart || each.child.calledBy.length > 0) return [];
    return referrers(index, each, id).flatMap((thing) => {
      if (seen.has(thing.id)) return [];
      seen.add(thing.id);
      return [thing, ...belongings(index, thing, seen)];
    });
  });
}
