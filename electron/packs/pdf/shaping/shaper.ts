// One font with its features: words as its glyphs, most of them put together from pairs of letters that were shaped before.

import type { PdfFont } from '../pdfkit-fonts.ts';

export interface Placed {
  readonly code: string;
  readonly advance: number;
  /** Subtracted from the advance before the next glyph, in thousandths of the size. */
  readonly kern: number;
  /** Where the glyph stands beside its place on the line, in thousandths of the size: a mark over its letter. */
  readonly right: number;
  readonly up: number;
  /** By itself it stands for no letter. */
  readonly isPart: boolean;
}

export interface Shaper {
  /** Null for a character that isn't a single glyph. */
  readonly singles: Map<string, Placed | null>;
  /** The kerning between two characters; null when together they become other glyphs. */
  readonly pairs: Map<string, number | null>;
  readonly place: (text: string) => readonly Placed[];
}

export function shaperOf(font: PdfFont, features: readonly string[] | undefined): Shaper {
  const place = (text: string): Placed[] => {
    return font.encode(text, features).map((glyph) => ({
      code: glyph.code,
      advance: glyph.xAdvance,
      kern: Math.round(glyph.advanceWidth - glyph.xAdvance),
      right: Math.round(glyph.xOffset),
      up: Math.round(glyph.yOffset),
      isPart: glyph.isPart,
    }));
  };
  return { singles: new Map(), pairs: new Map(), place };
}

function singleOf({ singles, place }: Shaper, character: string): Placed | null {
  const known = singles.get(character);
  if (known !== undefined) return known;
  const [only, ...more] = place(character);
  const single = only === undefined || more.length > 0 ? null : only;
  singles.set(character, single);
  return single;
}

/** Learns every pair of a word from shaping it once. A pair that becomes other glyphs, or part of them, is learned as null. */
function learnPairs(shaper: Shaper, word: string): void {
  const placed = shaper.place(word);
  const apart = placed.length === word.length;
  for (let index = 0; index + 1 < word.length; index += 1) {
    const [first, second] = [word.charAt(index), word.charAt(index + 1)];
    const [left, right] = [placed[index], placed[index + 1]];
    const own = apart && isOwn(shaper, first, left) && isOwn(shaper, second, right);
    const known = shaper.pairs.get(first + second);
    if (own && left !== undefined) shaper.pairs.set(first + second, left.kern);
    else if (known === undefined && word.length === 2) shaper.pairs.set(first + second, null);
  }
}

function isOwn(shaper: Shaper, character: string, placed: Placed | undefined): boolean {
  return placed !== undefined && singleOf(shaper, character)?.code === placed.code;
}

function kernOf(shaper: Shaper, pair: string): number | null {
  if (!shaper.pairs.has(pair)) learnPairs(shaper, pair);
  return shaper.pairs.get(pair) ?? null;
}

/**
 * What the font does to these depends on at most two neighbours, so words made of them are assembled from pairs, which are few.
 * The tests check this against the font's own shaping.
 */
export const ofPairs = /^[A-Za-z0-9À-ÖØ-öø-ſ.,:;()%£&’‘“”…–−-]+$/u;

function hasUnknownPair({ pairs }: Shaper, word: string): boolean {
  for (let index = 0; index + 1 < word.length; index += 1)
    if (!pairs.has(word.slice(index, index + 2))) return true;
  return false;
}

/** Every digit after every other: a pack has thousands of figures, and shaping these once saves shaping most of them. */
const digitPairs = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0')).join('');

export function placedByPairs(shaper: Shaper, word: string): Placed[] | undefined {
  if (!shaper.pairs.has('00') && /\d\d/u.test(word)) learnPairs(shaper, digitPairs);
  if (word.length > 2 && hasUnknownPair(shaper, word)) learnPairs(shaper, word);
  const placed: Placed[] = [];
  for (let index = 0; index < word.length; index += 1) {
    const single = singleOf(shaper, word.charAt(index));
    if (single === null) return undefined;
    const kern = index + 1 < word.length ? kernOf(shaper, word.slice(index, index + 2)) : 0;
    if (kern === null) return undefined;
    placed.push(kern === 0 ? single : { ...single, advance: single.advance - kern, kern });
  }
  return placed;
}
