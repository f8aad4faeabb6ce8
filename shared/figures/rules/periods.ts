// The order of periods, and whether one has passed. Today is always passed in.

import type { Period } from '../../register/snapshot.ts';

/** A heading without a date that says it is an earlier one: "Last year", "Previous". */
const earlier = /^(?:the )?(?:previous|prior|last (?:year|period|quarter|month|time)|before)\b/u;

function saysEarlier({ key, from, to }: Period): boolean {
  return from === null && to === null && earlier.test(key);
}

/** "Current", "Latest position": its figure is the latest, whenever it was. */
const now =
  /\b(?:current(?:ly)?|latest|now|present(?:ly)?|most recent|today|to date|so far|presennol|cyfredol|diweddaraf|nawr|hyd yma)\b/u;

/** Neither days nor words say whether it comes before another or after it: "Week 3 2025", "Third survey". */
export function isOfUnknownTime(period: Period): boolean {
  return period.from === null && period.to === null && !saysEarlier(period) && !now.test(period.key);
}

/** A day that isn't known comes after every day that is. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/**
 * By the day they end on, then by the day they begin on; those without days come last, as they were first read,
 * unless their words say that they are earlier.
 */
export function comparePeriods(a: Period, b: Period): number {
  if (a.id === b.id) return 0;
  if (saysEarlier(a) !== saysEarlier(b)) return saysEarlier(a) ? -1 : 1;
  return (
    compareDays(a.to, b.to) ||
    compareDays(a.from, b.from) ||
    a.position - b.position ||
    (a.id < b.id ? -1 : 1)
  );
}

/** A range has passed when all of it has: summer 2024 hasn't on 31 August 2024. */
export function hasPassed(range: { readonly to: string | null }, today: string): boolean {
  return range.to !== null && range.to < today;
}
