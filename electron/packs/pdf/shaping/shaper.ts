// One font with its features: words as its glyphs, most of them put together from letters whose places side by side are known beforehand.

import type { PdfFont } from '../pdfkit-fonts.ts';
import { changesShape, type KernedLetter, type Kerning } from './kerning.ts';

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

/** Figures of one width, for columns of numbers. */
export const tabularFeatures = ['tnum', 'lnum', 'kern'] as const;

export interface Shaper {
  /** As the font shapes it. */
  readonly place: (text: string) => readonly Placed[];
  /** The same of a word of letters that depend on their neighbours alone, without the font; undefined where two of them become other glyphs. */
  readonly placeByPairs: (word: string) => readonly Placed[] | undefined;
}

/** `kerning`: what is known of the font beforehand. */
export function shaperOf(
  font: PdfFont,
  features: readonly string[] | undefined,
  kerning: Kerning | undefined,
): Shaper {
  const place = (text: string): Placed[] =>
    font.encode(text, features).map((glyph) => ({
      code: glyph.code,
      advance: glyph.xAdvance,
      kern: Math.round(glyph.advanceWidth - glyph.xAdvance),
      right: Math.round(glyph.xOffset),
      up: Math.round(glyph.yOffset),
      isPart: glyph.isPart,
    }));
  return { place, placeByPairs: kerning === undefined ? () => undefined : pairing(font, kerning) };
}

function pairing(font: PdfFont, { letterAt, kern }: Kerning): Shaper['placeByPairs'] {
  const alone = new Map<KernedLetter, Placed>();
  const aloneOf = (each: KernedLetter): Placed => {
    const known = alone.get(each);
    if (known !== undefined) return known;
    const { glyph, text, advance } = each;
    const made = {
      code: font.include(glyph, text, advance),
      advance,
      kern: 0,
      right: 0,
      up: 0,
      isPart: false,
    };
    alone.set(each, made);
    return made;
  };
  return (word) => {
    const placed: Placed[] = [];
    let at = letterAt(word, 0);
    for (let place = 0; place < word.length;) {
      if (at === undefined) return undefined;
      place += at.text.length;
      const next = place < word.length ? letterAt(word, place) : undefined;
      const by = next === undefined ? 0 : kern(at, next);
      if (by === changesShape) return undefined;
      const single = aloneOf(at);
      placed.push(by === 0 ? single : { ...single, advance: single.advance - by, kern: by });
      at = next;
    }
    return placed;
  };
}
