// What becomes of a value that the register doesn't hold yet, or holds differently.

import type { Provenance } from '../../../../shared/kernel/provenance.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { PlannedLine } from './plan.ts';

export type Judged = Pick<PlannedLine, 'status' | 'reason'>;

export const isNew: Judged = { status: 'new', reason: null };
export const isTheSame: Judged = { status: 'same', reason: null };
export const isChanged: Judged = { status: 'changed', reason: null };

/** Says who last wrote something by hand, and when. */
export type EnteredHere = (id: string) => Saying;

/** A file doesn't overwrite what somebody typed without asking. */
export function againstHand(
  held: { readonly id: string; readonly provenance: Provenance | null },
  enteredHere: EnteredHere,
): Judged {
  return held.provenance === null ? { status: 'contradictory', reason: enteredHere(held.id) } : isChanged;
}
