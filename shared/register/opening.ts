// Where anything in a register opens, followed from what it belongs to until something opens by itself.

import { partsOf, type AnyRow, type Entity, type Opening } from '../kernel/entity.ts';
import type { Destination } from '../kernel/destination.ts';
import { entityNamed } from './entities.ts';
import type { RegisterIndex } from './register-index.ts';

interface Found {
  readonly entity: Entity;
  readonly row: AnyRow;
}

function rowOf(index: RegisterIndex, entity: string, id: string): Found | undefined {
  const definition = entityNamed(entity);
  const row = index.row(entity, id);
  return definition === undefined || row === undefined ? undefined : { entity: definition, row };
}

/** What opens instead of it. */
function followed(index: RegisterIndex, { row }: Found, opening: Opening): Found | undefined {
  if (opening === 'nowhere' || 'screen' in opening) return undefined;
  if ('as' in opening) return rowOf(index, opening.as, opening.id);
  const [first] = index.referring(opening.asFirst, row.id);
  return first === undefined ? undefined : rowOf(index, partsOf(opening.asFirst).entity, first.id);
}

/** It, then what opens instead of it, and so on: the last of them opens by itself, or nowhere. */
export function leadingTo(index: RegisterIndex, entity: string, id: string): readonly Found[] {
  const way: Found[] = [];
  let next = rowOf(index, entity, id);
  // After a merge, references may form a circle.
  while (next !== undefined && !way.some(({ row }) => row.id === next?.row.id)) {
    way.push(next);
    next = followed(index, next, next.entity.opens(next.row, index.look));
  }
  return way;
}

/** Undefined where no screen shows it. */
export function destinationOf(index: RegisterIndex, entity: string, id: string): Destination | undefined {
  const last = leadingTo(index, entity, id).at(-1);
  const opening = last?.entity.opens(last.row, index.look);
  return opening !== undefined && opening !== 'nowhere' && 'screen' in opening ? opening : undefined;
}
