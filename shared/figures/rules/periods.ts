// The order of periods, and whether one has passed. Today is always passed in.

import type { Period } from '../../register/snapshot.ts';

/** By their days; those without days come where they were first read, after the dated ones they stand beside. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.id === b.id) return 0;
  if (a.to !== null && b.to !== null && a.to !== b.to) return a.to < b.to ? -1 : 1;
  if (a.from !== null && b.from !== null && a.from !== b.from) return a.from < b.from ? -1 : 1;
  if ((a.to === null) !== (b.to === null)) return a.to === null ? 1 : -1;
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

/** A range has passed when all of it has: summer 2024 hasn't on 31 August 2024. */
export function hasPassed(range: { readonly to: string | null }, today: string): boolean {
  return range.to !== null && range.to < today;
}
