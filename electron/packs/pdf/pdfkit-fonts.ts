// Fonts as pdfkit and fontkit have them inside: what of a text each glyph stands for, and what has to be mended of it.

import { once } from '../../../shared/kernel/once.ts';
import { glyphCode } from './operators.ts';
import type { GlyphOutline } from '../../../shared/packs/preview/drawn-page.ts';

/** In thousandths of the font size. */
interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** A glyph of a text, in the embedded subset. */
export interface EncodedGlyph extends GlyphPosition {
  /** As part of a literal string. */
  readonly code: string;
  /** Its number in the font itself. */
  readonly glyph: number;
  /** A part of the letter before it, or after: by itself it stands for none. */
  readonly isPart: boolean;
}

export interface PdfFont {
  readonly id: string;
  readonly encode: (text: string, features?: readonly string[]) => readonly EncodedGlyph[];
  /** The code of a glyph that is known to be drawn for these letters, by its number in the font. Its width is in thousandths of the size. */
  readonly include: (glyph: number, letters: string, width: number) => string;
  /** Whether the font has a letter for this code point. */
  readonly covers: (code: number) => boolean;
  /** How many glyphs the embedded subset has so far: their codes are the numbers below it. */
  readonly used: () => number;
  /** What a glyph of the subset looks like; undefined where it has none of that number. */
  readonly drawn: (code: number) => GlyphOutline | undefined;
}

interface GlyphRun {
  readonly glyphs: readonly {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  }[];
  readonly positions: readonly GlyphPosition[];
}

export interface FontInternals {
  readonly id: string;
  /** The font as an object of the file, and writing it there. */
  readonly ref: () => { readonly id: number };
  readonly finalize: () => void;
  readonly scale: number;
  readonly subset: { readonly includeGlyph: (id: number) => number; readonly glyphs: number[] };
  /** The letters and the width of each glyph of the subset, by its number. */
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  readonly layout: (text: string, features?: readonly string[]) => GlyphRun;
  readonly font: {
    readonly hasGlyphForCodePoint: (code: number) => boolean;
    readonly unitsPerEm: number;
    getGlyph: (
      id: number,
      codePoints?: readonly number[],
    ) => {
      readonly codePoints: readonly number[];
      readonly path: { readonly scale: (x: number, y: number) => { readonly toSVG: () => string } };
    };
    readonly _layoutEngine: {
      readonly engine:
        | {
            readonly GSUBProcessor: RuleFinder | null;
            readonly GPOSProcessor: (MarkPlacer & RuleFinder) | null;
          }
        | undefined;
    };
  };
}

/** The part of fontkit that finds which rules of a font hold for a script. */
interface RuleFinder {
  readonly scriptTag: string | undefined;
  readonly languageTag: string | null | undefined;
  selectScript: (script: string, language: string | undefined, direction: string | undefined) => unknown;
  lookupsForFeatures: (features: readonly string[], exclude?: readonly number[]) => readonly unknown[];
}

/** The part of fontkit that places marks at their letters. */
interface MarkPlacer {
  applyAnchor: (mark: { readonly markAnchor: unknown }, anchor: unknown, at: number) => void;
  applyLookup: (kind: number, table: unknown) => boolean;
}

/**
 * What a part of a letter stands for by itself. With no letters at all, rather than with none that is seen, a word is found whole by a search
 * of the page; and a validator has it that the glyph is accounted for.
 */
const nothing: readonly number[] = [];

/**
 * A font may say that a letter has no place for a mark of some kind: then the font's next rule is asked. fontkit 2 throws instead
 * (its issue 367), on words as common as any in Hebrew and Devanagari.
 */
function mendMarks({ _layoutEngine: { engine } }: FontInternals['font']) {
  const placer = engine?.GPOSProcessor ?? undefined;
  if (placer === undefined) return;
  const applyAnchor = placer.applyAnchor.bind(placer);
  const applyLookup = placer.applyLookup.bind(placer);
  let hasPlace = true;
  placer.applyAnchor = (mark, anchor, at) => {
    hasPlace = isPlace(anchor) && isPlace(mark.markAnchor);
    if (hasPlace) applyAnchor(mark, anchor, at);
  };
  placer.applyLookup = (kind, table) => {
    hasPlace = true;
    return applyLookup(kind, table) && hasPlace;
  };
}

function isPlace(anchor: unknown): boolean {
  return anchor !== null && anchor !== undefined;
}

/** fontkit finds them again for each word, though they are the same for all words of a script. */
function keepRules(finder: RuleFinder | null | undefined) {
  if (finder === null || finder === undefined) return;
  const selectScript = finder.selectScript.bind(finder);
  const lookupsForFeatures = finder.lookupsForFeatures.bind(finder);
  let asked: string | undefined;
  let selected: unknown;
  const known = new Map<string, readonly unknown[]>();
  finder.selectScript = (script, language, direction) => {
    const asking = `${script} ${language ?? ''} ${direction ?? ''}`;
    if (asking !== asked) selected = selectScript(script, language, direction);
    asked = asking;
    return selected;
  };
  finder.lookupsForFeatures = (features, exclude) => {
    if (exclude !== undefined) return lookupsForFeatures(features, exclude);
    const key = `${finder.scriptTag ?? ''} ${finder.languageTag ?? ''} ${features.join(' ')}`;
    const found = known.get(key) ?? lookupsForFeatures(features);
    known.set(key, found);
    return found;
  };
}

/** fontkit makes each glyph once, with the letters that it stood for then. Here it stands for those that it is drawn for. */
function mendLetters(font: FontInternals['font']) {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id, codePoints);
    if (codePoints === undefined || isSame(glyph.codePoints, codePoints)) return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints } });
  };
}

/**
 * As pdfkit encodes text, but that a glyph drawn for two letters is in the subset twice: it stands for one thing only, and in Arabic one
 * shape serves letters that differ by their dots.
 */
export function fontOf(inside: FontInternals): PdfFont {
  const { id, font, unicode, widths, subset, scale } = inside;
  /** Only for text that the font itself shapes: its rules take longer to read than most of a pack takes to set. */
  const mendRules = once(() => {
    const {
      _layoutEngine: { engine },
    } = font;
    keepRules(engine?.GSUBProcessor);
    keepRules(engine?.GPOSProcessor);
    mendMarks(font);
  });
  mendLetters(font);
  const again = new Map<string, number>();
  const numberOf = (glyph: number, letters: readonly number[]) => {
    const first = subset.includeGlyph(glyph);
    const known = unicode[first];
    if (known === undefined || isSame(known, letters)) return first;
    const key = `${glyph} ${letters.join(' ')}`;
    const other = again.get(key) ?? subset.glyphs.push(glyph) - 1;
    again.set(key, other);
    return other;
  };
  const include = (glyph: number, letters: readonly number[], width: number) => {
    const number = numberOf(glyph, letters);
    widths[number] ??= width;
    unicode[number] ??= letters;
    return glyphCode(number);
  };
  const encode = (text: string, features?: readonly string[]) => {
    mendRules();
    const { glyphs, positions } = inside.layout(text, features);
    return glyphs.map(({ id: glyph, codePoints, advanceWidth }, index): EncodedGlyph => {
      const isPart = codePoints.length === 0;
      const code = include(glyph, isPart ? nothing : codePoints, advanceWidth * scale);
      return { ...(positions[index] ?? nowhere), code, glyph, isPart };
    });
  };
  const drawn = (code: number): GlyphOutline | undefined => {
    const glyph = subset.glyphs[code];
    if (glyph === undefined) return undefined;
    const toThousandths = 1000 / font.unitsPerEm;
    const outline = font.getGlyph(glyph).path.scale(toThousandths, toThousandths).toSVG();
    return { outline, advance: widths[code] ?? 0, letters: String.fromCodePoint(...(unicode[code] ?? [])) };
  };
  return {
    id,
    encode,
    include: (glyph, letters, width) => include(glyph, codesOf(letters), width),
    covers: (code) => font.hasGlyphForCodePoint(code),
    used: () => subset.glyphs.length,
    drawn,
  };
}

function codesOf(letters: string): number[] {
  return Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}

const nowhere: GlyphPosition = { xAdvance: 0, advanceWidth: 0, xOffset: 0, yOffset: 0 };
