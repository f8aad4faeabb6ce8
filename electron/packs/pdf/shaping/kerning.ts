// How the letters of a typeface stand side by side, as it was found out beforehand and written beside the font
// (`resources/build/kerning-of-fonts.ts`).

import { readFileSync } from 'node:fs';
import type { Typeface } from '../../../../shared/packs/model/house-style.ts';
import { kerningUrl, type FontName } from './fonts.ts';

/** As it is written down. Numbers stand in one text, parted by spaces. */
export interface WrittenKerning {
  readonly letters: string;
  /** Letters that are one glyph where they stand together, parted by spaces; what follows has them after the letters. */
  readonly ligatures: string;
  /** Of each, its number in the font and its width in thousandths of the size. */
  readonly glyphs: string;
  readonly advances: string;
  /** Letters that stand alike before all others share a place in each of `kerns`; those that stand alike after all others share one of `kerns`. */
  readonly firsts: string;
  readonly seconds: string;
  readonly kerns: readonly string[];
}

/** In the place of a kern: together the two letters become other glyphs. */
export const changesShape = 9999;

/**
 * What the font does to these depends on at most two neighbours, so words made of them are assembled from pairs, which are few.
 * The tests check this against the font's own shaping.
 */
export const ofPairs = /^[A-Za-z0-9À-ÖØ-öø-ſ.,:;()%£&’‘“”…–−*\u00a0·•←-↓■□▲△◆◇○● ?!/'"+=@#×▷▽◊-]+$/u;

/** A letter, or several that are one glyph. */
export interface KernedLetter {
  readonly glyph: number;
  readonly text: string;
  /** In thousandths of the size. */
  readonly advance: number;
  readonly first: number;
  readonly second: number;
  /** The ligatures that it begins, the longest first. */
  readonly begins: KernedLetter[];
}

export interface Kerning {
  /** What the word has from this place on: the longest ligature, or a letter. */
  readonly letterAt: (word: string, place: number) => KernedLetter | undefined;
  /** Taken from the advance of the first, in thousandths of the size; `changesShape` where they don't stay the letters that they are. */
  readonly kern: (first: KernedLetter, second: KernedLetter) => number;
}

function numbers(text: string): number[] {
  return text.split(' ').map(Number);
}

function textsOf(ligatures: string): string[] {
  return ligatures === '' ? [] : ligatures.split(' ');
}

function kerningOf({
  letters,
  ligatures,
  glyphs,
  advances,
  firsts,
  seconds,
  kerns,
}: WrittenKerning): Kerning {
  const [ofGlyphs, ofAdvances, ofFirsts, ofSeconds] = [glyphs, advances, firsts, seconds].map(numbers);
  const known = new Map<number, KernedLetter>();
  for (const [at, text] of [...letters.split(''), ...textsOf(ligatures)].entries()) {
    const made: KernedLetter = {
      glyph: ofGlyphs?.[at] ?? 0,
      text,
      advance: ofAdvances?.[at] ?? 0,
      first: ofFirsts?.[at] ?? 0,
      second: ofSeconds?.[at] ?? 0,
      begins: [],
    };
    if (text.length === 1) known.set(text.charCodeAt(0), made);
    else known.get(text.charCodeAt(0))?.begins.push(made);
  }
  const table = kerns.map(numbers);
  return {
    letterAt: (word, place) => {
      const letter = known.get(word.charCodeAt(place));
      if (letter === undefined || letter.begins.length === 0) return letter;
      return letter.begins.find(({ text }) => word.startsWith(text, place)) ?? letter;
    },
    kern: ({ first }, { second }) => table[second]?.[first] ?? changesShape,
  };
}

type Kernings = Readonly<Record<'usual' | 'tabular', Kerning>>;

const read = new Map<string, Kernings>();

/** Read once, whoever sets something in it. */
export function kerningFor(typeface: Typeface, name: FontName): Kernings {
  const key = `${typeface} ${name}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const found: Record<keyof Kernings, WrittenKerning> = JSON.parse(
    readFileSync(kerningUrl(typeface, name), 'utf8'),
  );
  const made = { usual: kerningOf(found.usual), tabular: kerningOf(found.tabular) };
  read.set(key, made);
  return made;
}
