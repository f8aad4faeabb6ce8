// Which row of the register each thing in a revised document is. Its words say so, and after them words that have something in common
// under one number. A number alone says nothing: a plan that drops a line often gives its number to the next.

import { comparable } from '../../../../shared/language/plain.ts';
import { likened, likeness, type Likened } from '../../../../shared/language/reading/names/likeness.ts';

/** A thing of the document or of the register, by what it may be known by. */
export interface Called<T> {
  readonly thing: T;
  /** Its number; null where things of its kind have none. */
  readonly ref: string | null;
  /** The id of what it belongs to. */
  readonly under: string;
  readonly words: string;
}

/** Two sentences that share this much, under one number, are one that was reworded. */
const somethingInCommon = 0.35;
/** Two that have other numbers, or none, must share nearly all. */
const nearlyTheSame = 0.75;

/**
 * How much alike two sentences are: 1 for the same words. One that says more than the other, and all that it says, is alike too. Letters are
 * looked at only where the words leave it open, for the sake of plans of thousands of lines.
 */
function closeness(a: Likened, b: Likened, enough: number): number {
  const shorter = a.words.size < b.words.size ? a.words : b.words;
  const longer = shorter === a.words ? b.words : a.words;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  const within = shared / Math.max(1, shorter.size);
  // A single word says too little where the numbers differ: "Review" and "Review the parking policy".
  const isTelling = shorter.size > 1 || enough < nearlyTheSame;
  const contained = within > 0.5 && isTelling ? within * nearlyTheSame : 0;
  const byWords = (2 * shared) / Math.max(1, shorter.size + longer.size);
  return (byWords + 1) / 2 < enough ? contained : Math.max(likeness(a, b), contained);
}

/** Whether two texts could be one that was reworded. */
export function haveInCommon(a: string, b: string): boolean {
  return closeness(likened(a), likened(b), somethingInCommon) >= somethingInCommon;
}

export interface PairingOptions<F, R> {
  /** Whether things of this kind have no numbers, and so few words among so few that what they have in common is enough. */
  readonly numberless?: boolean;
  /** What else than its words shows which it is, from 0 to 1: what it consists of. */
  readonly alsoAlike?: (found: F, row: R) => number;
}

/** Pairs things of the document with rows of the register, each at most once. Those without a pair are new, or no longer in the document. */
export function pairUp<F, R>(
  found: readonly Called<F>[],
  rows: readonly Called<R>[],
  { numberless = false, alsoAlike = () => 0 }: PairingOptions<F, R> = {},
): ReadonlyMap<F, R> {
  const pairs = new Map<F, R>();
  const free = new Set(rows);
  const pair = (each: Called<F>, row: Called<R>) => {
    pairs.set(each.thing, row.thing);
    free.delete(row);
  };

  const sure: readonly ((called: Called<unknown>) => readonly (string | null)[])[] = [
    ({ under, ref, words }) => [under, ref, comparable(words)],
    ({ under, words }) => [under, comparable(words)],
    ({ words }) => [comparable(words)],
  ];
  for (const keyOf of sure) {
    const byKey = new Map<string, Called<R>[]>();
    for (const row of free) {
      const key = JSON.stringify(keyOf(row));
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    for (const each of found) {
      if (pairs.has(each.thing) || each.words === '') continue;
      const row = byKey.get(JSON.stringify(keyOf(each)))?.shift();
      if (row !== undefined) pair(each, row);
    }
  }

  const rowsLeft = [...free].map((row) => ({ row, likened: likened(row.words) }));
  const byLikeness = found
    .filter(({ thing }) => !pairs.has(thing))
    .flatMap((each) => {
      const own = likened(each.words);
      return rowsLeft.flatMap(({ row, likened: other }) => {
        if (row.under !== each.under) return [];
        const hasItsNumber = each.ref !== null && each.ref === row.ref;
        const enough = hasItsNumber || numberless ? somethingInCommon : nearlyTheSame;
        // A title that one of the two leaves out doesn't say that it is another.
        const isUntitled = each.words === '' || row.words === '';
        const alike = Math.max(
          hasItsNumber && isUntitled ? 1 : closeness(own, other, enough),
          alsoAlike(each.thing, row.thing),
        );
        return alike < enough ? [] : [{ each, row, alike, hasItsNumber }];
      });
    })
    .sort((a, b) => b.alike - a.alike || Number(b.hasItsNumber) - Number(a.hasItsNumber));
  for (const { each, row } of byLikeness) if (!pairs.has(each.thing) && free.has(row)) pair(each, row);
  return pairs;
}
