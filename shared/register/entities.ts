// Every kind of thing there is, by name: look here for all of them, or for one known only by name.

import type { Entity } from '../kernel/entity.ts';
import { tables } from './snapshot.ts';

/** Parents before children. */
export const entities: readonly Entity[] = Object.values(tables);

const byName = new Map(entities.map((entity) => [entity.name, entity]));

export function entityNamed(name: string): Entity | undefined {
  return byName.get(name);
}
