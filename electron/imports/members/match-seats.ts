// Which seats of the body the rows of a list are: nobody's seat twice, and the one that says exactly what the row says before any other.

import type { SeatRole } from '../../../shared/bodies/model/seat.ts';
import { usuallyVotes } from '../../../shared/bodies/rules/seats.ts';
import type { Seat } from '../../../shared/register/snapshot.ts';

/** What a row says of a seat; null of what it doesn't. */
export interface SaidOfSeat {
  readonly role: SeatRole | null;
  readonly votes: boolean | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly capacity: string | null;
}

export interface Wanted extends SaidOfSeat {
  /** Null for a vacant seat; undefined for somebody who can't have one yet. */
  readonly personId: string | null | undefined;
}

export type SeatValues = Pick<Seat, 'role' | 'votes' | 'from' | 'to' | 'capacity'>;

/** The seat as the row would have it. */
export function valuesOf(said: SaidOfSeat, seat: SeatValues | undefined): SeatValues {
  const role = said.role ?? seat?.role ?? 'member';
  const kept = seat !== undefined && seat.role === role ? seat.votes : usuallyVotes(role);
  return {
    role,
    votes: said.votes ?? kept,
    from: said.from ?? seat?.from ?? null,
    to: said.to ?? seat?.to ?? null,
    capacity: said.capacity ?? seat?.capacity ?? null,
  };
}

const seatFields = ['role', 'votes', 'from', 'to', 'capacity'] as const;
export type SeatField = (typeof seatFields)[number];

export function differing(a: SeatValues, b: SeatValues): SeatField[] {
  return seatFields.filter((field) => a[field] !== b[field]);
}

const first = '0000-01-01';
const last = '9999-12-31';

/** Whether there is a day on which both stand. */
function overlap(a: Pick<Seat, 'from' | 'to'>, b: Pick<Seat, 'from' | 'to'>): boolean {
  return (a.from ?? first) <= (b.to ?? last) && (b.from ?? first) <= (a.to ?? last);
}

type Fits = (seat: Seat, wanted: Wanted) => boolean;

/** From the surest. A vacant seat has nobody to be known by: it is the same only where nothing differs. */
const tiers: readonly Fits[] = [
  (seat, wanted) => differing(seat, valuesOf(wanted, undefined)).length === 0,
  (seat, wanted) => differing(seat, valuesOf(wanted, seat)).length === 0,
  (seat, { personId, from, role }) =>
    personId !== null && from !== null && seat.from === from && (role === null || seat.role === role),
  (seat, { personId, from }) => personId !== null && from !== null && seat.from === from,
  (seat, wanted) =>
    wanted.personId !== null && (wanted.role === null || seat.role === wanted.role) && overlap(seat, wanted),
  (seat, wanted) => wanted.personId !== null && overlap(seat, wanted),
];

/** For each of the wanted, by its place, the seat that it is. */
export function matchSeats(
  seats: readonly Seat[],
  wanted: readonly (Wanted | undefined)[],
): ReadonlyMap<number, Seat> {
  const found = new Map<number, Seat>();
  const claimed = new Set<string>();
  for (const fits of tiers) {
    wanted.forEach((each, place) => {
      if (each === undefined || each.personId === undefined || found.has(place)) return;
      const seat = seats.find(
        (row) => row.personId === each.personId && !claimed.has(row.id) && fits(row, each),
      );
      if (seat === undefined) return;
      claimed.add(seat.id);
      found.set(place, seat);
    });
  }
  return found;
}
