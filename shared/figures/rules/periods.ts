// The order of periods, and whether one has passed. Today is always passed in.

import { readPeriod } from '../../language/reading/dates/read-period.ts';
import type { Period } from '../../register/snapshot.ts';

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** They are the same objects in the next state of a register, and are compared often. */
const read = new WeakMap<Period, Days>();

/** A period's days; of one without any, those that it lies among: "Week 3 2025" is somewhere in 2025. */
function daysOf(period: Period): Days {
  if (period.from !== null || period.to !== null) return period;
  const known = read.get(period) ?? readPeriod(period.label)?.names ?? period;
  read.set(period, known);
  return known;
}

function hasOwnDays({ from, to }: Period): boolean {
  return from !== null || to !== null;
}

/** A heading without a date that says it is an earlier one: "Last year", "Previous". */
const earlier = /^(?:the )?(?:previous|prior|last (?:year|period|quarter|month|time)|before)\b/u;

function saysEarlier(period: Period): boolean {
  return daysOf(period).to === null && earlier.test(period.key);
}

/** "Current", "Latest position": its figure is the latest, whenever it was. */
const now =
  /\b(?:current(?:ly)?|latest|now|present(?:ly)?|most recent|today|to date|so far|presennol|cyfredol|diweddaraf|nawr|hyd yma)\b/u;

/**
 * Neither days nor words say whether it comes before another that has days, or after it: "Third survey" beside any, "Week 3 2025" beside
 * March 2025.
 */
export function isOfUnknownTime(period: Period, beside: Period): boolean {
  if (hasOwnDays(period) || saysEarlier(period) || now.test(period.key)) return false;
  const [own, other] = [daysOf(period), daysOf(beside)];
  const isAfter = own.from !== null && other.to !== null && own.from > other.to;
  const isBefore = own.to !== null && other.from !== null && own.to < other.from;
  return !isAfter && !isBefore;
}

/** A day that isn't known comes after every day that is. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/**
 * By the day they end on, then by the day they begin on; those without days come last of the time that they name, or of all, as they were
 * first read, unless their words say that they are earlier.
 */
export function comparePeriods(a: Period, b: Period): number {
  if (a.id === b.id) return 0;
  if (saysEarlier(a) !== saysEarlier(b)) return saysEarlier(a) ? -1 : 1;
  const [own, other] = [daysOf(a), daysOf(b)];
  return (
    compareDays(own.to, other.to) ||
    Number(hasOwnDays(b)) - Number(hasOwnDays(a)) ||
    compareDays(own.from, other.from) ||
    a.position - b.position ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Of one whose days aren't known, by the time that it names: "Week 3 2027" hasn't in 2026. */
export function hasBegun(period: Period, today: string): boolean {
  const { from } = daysOf(period);
  return from === null || from <= today;
}

/** A range has passed when all of it has: summer 2024 hasn't on 31 August 2024. */
export function hasPassed(range: { readonly to: string | null }, today: string): boolean {
  return range.to !== null && range.to < today;
}
