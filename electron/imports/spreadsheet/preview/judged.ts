// What becomes of a value that the register does not hold yet, or holds otherwise.

import type { Provenance } from '../../../../shared/kernel/provenance.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { PlannedLine } from './plan.ts';

export type Judged = Pick<PlannedLine, 'status' | 'reason'>;

export const isNew: Judged = { status: 'new', reason: null };
export const isTheSame: Judged = { status: 'same', reason: null };
export const isChanged: Judged = { status: 'changed', reason: null };

/** Says who last wrote something by hand, and when. */
export type EnteredHere = (id: string) => Saying;

/** What somebody has typed is not overwritten by a file without their being asked. */
export function againstHand(
  held: { readonly id: string; readonly provenance: Provenance | null },
  enteredHere: EnteredHere,
): Judged {
  return held.provenance === null ? { status: 'contradictory', reason: enteredHere(held.id) } : isChanged;
}
