// Activities that are likely one and the same (docs/domain.md, case 18): by their words, whatever their order, case and punctuation.

import type { Activity } from '../../register/snapshot.ts';

/** The share of their words that two activities have in common: from here on they are reported. */
const likeness = 0.8;
const fewestWords = 3;

export interface Duplicate {
  readonly first: Activity;
  readonly second: Activity;
  /** 1 when the words are the same. */
  readonly likeness: number;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/**
 * Each pair once, the likeliest first. Only pairs that share one of their rarest words are compared: two texts this alike
 * always do, so thousands of activities cost little more than their words.
 */
export function likelyDuplicates(activities: readonly Activity[]): Duplicate[] {
  const live = activities.filter(({ mergedInto }) => mergedInto === null);
  const words = live.map(({ description }) => wordsOf(description));
  const frequency = new Map<string, number>();
  for (const set of words) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  const found: Duplicate[] = [];
  live.forEach((second, index) => {
    const own = words[index] ?? new Set();
    if (own.size < fewestWords) return;
    const rarest = [...own].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || a.localeCompare(b),
    );
    const prefix = rarest.slice(0, own.size - Math.ceil(likeness * own.size) + 1);
    const candidates = new Set(prefix.flatMap((word) => byWord.get(word) ?? []));
    for (const candidate of candidates) {
      const first = live[candidate];
      const alike = jaccard(words[candidate] ?? new Set(), own);
      if (first !== undefined && alike >= likeness) found.push({ first, second, likeness: alike });
    }
    for (const word of prefix) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  return found.sort((a, b) => b.likeness - a.likeness);
}
