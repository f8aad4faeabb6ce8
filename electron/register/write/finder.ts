// Finds what a refusal has to name, in the tables as they are at that moment. An id would say nothing to a person.

import { lookBy } from '../../../shared/kernel/entity.ts';
import type { RowFinder } from '../../../shared/register/naming.ts';
import type { Projection } from '../projection/projection.ts';

/** Also rows that are deleted: what can't be changed any more is named too. */
export function finderIn(projection: Projection): RowFinder {
  const row: RowFinder['row'] = (entity, id) => projection.table(entity)?.row(id);
  return { row, look: lookBy(row) };
}
