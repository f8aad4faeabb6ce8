// How alike two names are, from 0 to 1: by the words they share and by their letters, so that a plural or a slip costs little.

import { comparable } from '../../plain.ts';

/** Words that say nothing about what is named. */
const small = new Set(['the', 'of', 'and', 'for', 'in', 'to', 'a', 'an', '&', 'number', 'no', 'total']);

function wordsOf(name: string): Set<string> {
  const all = comparable(name).match(/[\p{L}\p{N}&]+/gu) ?? [];
  const telling = all
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})e?s$/u, ''));
  return new Set(telling.length > 0 ? telling : all);
}

function pairsOf(name: string): Map<string, number> {
  const letters = comparable(name).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Twice what is shared, of all there is. */
function dice(shared: number, all: number): number {
  return all === 0 ? 0 : (2 * shared) / all;
}

export interface Likened {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly pairCount: number;
}

/** A name made ready to be compared with many. */
export function likened(name: string): Likened {
  const pairs = pairsOf(name);
  return {
    words: wordsOf(name),
    pairs,
    pairCount: [...pairs.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** 1 for the same words in whatever order; the same for (a, b) and (b, a). */
export function likeness(a: Likened, b: Likened): number {
  let sharedWords = 0;
  for (const word of a.words) if (b.words.has(word)) sharedWords += 1;
  let sharedPairs = 0;
  for (const [pair, count] of a.pairs) sharedPairs += Math.min(count, b.pairs.get(pair) ?? 0);
  const byWords = dice(sharedWords, a.words.size + b.words.size);
  const byLetters = dice(sharedPairs, a.pairCount + b.pairCount);
  return (byWords + byLetters) / 2;
}
