// Finds words on the pages of a preview, whatever their case and accents, and says where they stand.

import { setImmediate } from 'node:timers/promises';
import { drawnOn } from '../../../shared/packs/preview/drawn-page.ts';
import { heardOn, type HeardBlock } from '../../../shared/packs/preview/heard-page.ts';
import type { PreviewHit, PreviewHits } from '../../../shared/packs/preview/preview.ts';
import type { PackSetter, SetPack } from './pack-setter.ts';
import type { SetPage } from './set-page.ts';

/** More would be no search but a list. */
const mostHits = 500;
const around = 32;

interface Folded {
  readonly words: string;
  /** Where each of its letters stands in the words as they are written. */
  readonly places: readonly number[];
}

/** Of each letter what is left without its case and its accents. */
function folded(words: string): Folded {
  const places: number[] = [];
  let plain = '';
  let at = 0;
  for (const letter of words) {
    const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    for (let each = 0; each < bare.length; each += 1) places.push(at);
    plain += bare;
    at += letter.length;
  }
  return { words: plain.replaceAll(/\s/gu, ' '), places };
}

function boxesOf({ pieces }: HeardBlock, from: number, to: number): PreviewHit['boxes'] {
  return pieces.flatMap(({ from: begins, edges, y, size }) => {
    const length = edges.length - 1;
    const [first, last] = [Math.max(from - begins, 0), Math.min(to - begins, length)];
    const [left, right] = [edges[first], edges[last]];
    if (first >= last || left === undefined || right === undefined) return [];
    return [{ x: Math.min(left, right), y: y - size * 0.8, width: Math.abs(right - left), height: size }];
  });
}

function hitsIn(block: HeardBlock, wanted: string, page: number): PreviewHit[] {
  const { words, places } = folded(block.words);
  const hits: PreviewHit[] = [];
  for (let at = words.indexOf(wanted); at !== -1; at = words.indexOf(wanted, at + wanted.length)) {
    const from = places[at] ?? 0;
    const to = places[at + wanted.length] ?? block.words.length;
    hits.push({
      page,
      before: block.words.slice(Math.max(0, from - around), from),
      words: block.words.slice(from, to),
      after: block.words.slice(to, to + around),
      boxes: boxesOf(block, from, to),
    });
  }
  return hits;
}

export interface WordFinder {
  /** Throws the signal's reason when it is aborted. */
  readonly find: (pack: SetPack, words: string, signal: AbortSignal) => Promise<PreviewHits>;
}

export function wordFinder(setter: PackSetter): WordFinder {
  /** What stands on a page that was looked through before: by the page itself, wherever it is now. */
  const known = new WeakMap<readonly unknown[], string>();
  const read = (pack: SetPack, at: number, page: SetPage) => {
    const { content } = setter.draw(pack, at);
    return heardOn(drawnOn(content, setter.glyphOf), page.heard, setter.glyphOf);
  };
  return {
    find: async (pack, words, signal) => {
      const wanted = folded(words.trim()).words;
      const hits: PreviewHit[] = [];
      if (wanted === '') return { hits, more: false };
      for (const [at, page] of pack.pages.entries()) {
        if (hits.length > mostHits) break;
        let blocks: readonly HeardBlock[] | undefined;
        if (!known.has(page.heard)) {
          // Polls in sequence by design: lets a cancellation arrive.
          // oxlint-disable-next-line no-await-in-loop
          await setImmediate();
          signal.throwIfAborted();
          blocks = read(pack, at, page);
          known.set(page.heard, folded(blocks.map((block) => block.words).join('\n')).words);
        }
        if (known.get(page.heard)?.includes(wanted) !== true) continue;
        for (const block of blocks ?? read(pack, at, page)) hits.push(...hitsIn(block, wanted, at + 1));
      }
      return { hits: hits.slice(0, mostHits), more: hits.length > mostHits };
    },
  };
}
