// What becomes of a value that the register doesn't hold yet, or holds differently.

import type { Provenance } from '../../../../shared/kernel/provenance.ts';
import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import type { PlannedLine } from './plan.ts';

export type Judged = Pick<PlannedLine, 'status' | 'reason'>;

export const isNew: Judged = { status: 'new', reason: null };
export const isTheSame: Judged = { status: 'same', reason: null };
export const isChanged: Judged = { status: 'changed', reason: null };

/** Nothing can have come about in a time that hasn't begun: what stands there is a target, a forecast, or a slip of the keys. */
export function isToCome(kind: string, from: string | null, today: string): boolean {
  return kind === 'actual' && from !== null && from > today;
}

export function toCome(period: Spoken): Judged {
  return { status: 'rejected', reason: say('sheet.to-come', { period }) };
}

/** A thousand or a million times as much, or as little: one of the two is likely in another unit than it seems. */
export function isThousandfold(before: number, after: number): boolean {
  if (before === 0 || after === 0) return false;
  const times = Math.abs(after / before);
  return [1_000, 1_000_000].some((each) => isNear(times, each) || isNear(1 / times, each));
}

function isNear(times: number, each: number): boolean {
  return times > each * 0.9 && times < each * 1.1;
}

/** Says who last wrote something by hand, and when. */
export type EnteredHere = (id: string) => Saying;

/** A file doesn't overwrite what somebody typed without asking. */
export function againstHand(
  held: { readonly id: string; readonly provenance: Provenance | null },
  enteredHere: EnteredHere,
): Judged {
  return held.provenance === null ? { status: 'contradictory', reason: enteredHere(held.id) } : isChanged;
}
