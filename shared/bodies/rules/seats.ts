// Which seats of a body stand on a day, and who of those in them has a vote.

import type { Seat } from '../../register/snapshot.ts';
import type { SeatRole } from '../model/seat.ts';

/** Both its first and its last day are days on which it stands. */
export function standsOn(
  { from, to }: Pick<Seat, 'from' | 'to'>,
  day: string,
): 'to come' | 'stands' | 'ended' {
  if (from !== null && day < from) return 'to come';
  return to !== null && day > to ? 'ended' : 'stands';
}

/** Whether a seat in this role has a vote, until somebody says otherwise. */
export function usuallyVotes(role: SeatRole): boolean {
  return role === 'chair' || role === 'vice-chair' || role === 'member';
}
