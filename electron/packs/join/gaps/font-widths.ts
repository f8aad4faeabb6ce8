// Whether the widths that a PDF says of a font's letters are those of the font in it (PDF/UA-1, 7.21.5): by one of them readers set the text, by the
// other they mark and copy it. Looked at in TrueType fonts, in those of CFF whose codes are glyphs, and in those whose glyphs have names; others are taken as they are.

import type { PaperFile } from '../file/paper-file.ts';
import type { Dictionary, Value } from '../file/values.ts';
import { glyphFontOf, trueTypeIn } from './glyph-font.ts';
import type { Shown } from './letter-meanings.ts';
import { namedGlyphsOf } from './named-font.ts';
import { mostCodes } from './true-type.ts';

/** In thousandths of the size: what rounding makes. */
const tolerance = 1;
const usualWidth = 1000;

/**
 * `shown`: the codes that it is asked about; of what nobody sees it may say anything. Where they aren't known, a width of none, the usual one,
 * and that of a glyph that draws nothing say nothing: fonts are left such of the letters that were taken out of them.
 */
export function hasSoundWidths(
  file: PaperFile,
  font: Dictionary,
  { inner, shown }: { readonly inner: Dictionary; readonly shown: Shown },
): boolean {
  try {
    const widths = font === inner ? ofLetters(file, font) : ofGlyphs(file, font, inner);
    if (widths === undefined) return true;
    return [...(shown ?? widths.listed).keys()].every((code) => {
      const width = widths.of(code);
      if (width === undefined || (shown === undefined && width.mayBeLeft)) return true;
      return Math.abs(width.said - width.drawn) <= tolerance;
    });
  } catch {
    // A font that is broken inside: readers show what there is of it, and there is nothing to compare with.
    return true;
  }
}

interface Width {
  readonly said: number;
  readonly drawn: number;
  /** Whether it may be what is left of a letter that nobody sees. */
  readonly mayBeLeft: boolean;
}

interface Widths {
  /** The codes of which a width is said; of all others one is said together. */
  readonly listed: ReadonlyMap<number, number>;
  /** Undefined where it isn't known how wide the font has it. */
  readonly of: (code: number) => Width | undefined;
}

const windowsLetters = new TextDecoder('windows-1252');

/** Of a code of one byte. */
export function letterOfCode(code: number): number {
  return windowsLetters.decode(Uint8Array.of(code)).codePointAt(0) ?? 0;
}

/**
 * A font of single letters, by the names of its glyphs, or by Windows' own code: of the others it isn't known which glyph a code is. A letter
 * that isn't listed has the width that its descriptor gives what is missing (ISO 32000-1, 9.6.2.1 and table 122).
 */
function ofLetters(file: PaperFile, font: Dictionary): Widths | undefined {
  const drawnOf = ofNames(file, font) ?? ofTrueType(file, font);
  if (drawnOf === undefined) return undefined;
  const listed = listedIn(file, font);
  const otherwise = file.number(file.dictionary(font.get('FontDescriptor'))?.get('MissingWidth')) ?? 0;
  return {
    listed,
    of: (code) => {
      const own = code < 256 ? drawnOf(code) : undefined;
      if (own === undefined) return undefined;
      const said = listed.get(code) ?? otherwise;
      return { said, drawn: own.width, mayBeLeft: said === 0 || own.isBlank };
    },
  };
}

/** A list that doesn't say from which code to which it goes is none: some readers count from the first code there is, others take none of it. */
function listedIn(file: PaperFile, font: Dictionary): ReadonlyMap<number, number> {
  const [first, last] = ['FirstChar', 'LastChar'].map((key) => file.number(font.get(key)));
  if (first === undefined || last === undefined) return new Map();
  const widths = file.numbers(font.get('Widths')) ?? [];
  return new Map(widths.slice(0, Math.max(0, last - first + 1)).map((width, at) => [first + at, width]));
}

interface Drawn {
  readonly width: number;
  readonly isBlank: boolean;
}

/** By its code, how wide the font has a letter. */
type DrawnOf = (code: number) => Drawn | undefined;

function drawnAs(width: number | undefined, isBlank = false): Drawn | undefined {
  return width === undefined ? undefined : { width, isBlank };
}

function ofNames(file: PaperFile, font: Dictionary): DrawnOf | undefined {
  const own = namedGlyphsOf(file, font);
  if (own === undefined) return undefined;
  return (code) => {
    const name = own.nameOf(code);
    return name === undefined ? undefined : drawnAs(own.widths.get(name));
  };
}

function ofTrueType(file: PaperFile, font: Dictionary): DrawnOf | undefined {
  if (file.value(font.get('Encoding')) !== 'WinAnsiEncoding') return undefined;
  const own = trueTypeIn(file, font);
  return (code) => {
    const glyph = own?.glyphOf(letterOfCode(code));
    return glyph === undefined ? undefined : drawnAs(own?.widthOf(glyph), own?.isBlank(glyph));
  };
}

/** Widths along the line are of what is written along it. */
const level = new Set(['Identity-H']);

/** A font whose codes are its glyphs. One that isn't listed has the width of all others (9.7.4.3). */
function ofGlyphs(file: PaperFile, font: Dictionary, inner: Dictionary): Widths | undefined {
  const own = glyphFontOf(file, font, inner, level);
  if (own === undefined) return undefined;
  const listed = widthsIn(file, file.list(inner.get('W')) ?? []);
  const otherwise = file.number(inner.get('DW')) ?? usualWidth;
  return {
    listed,
    of: (code) => {
      const glyph = own.glyphOf(code);
      const drawn = glyph === undefined ? undefined : own.widthOf(glyph);
      if (glyph === undefined || drawn === undefined) return undefined;
      const said = listed.get(code) ?? otherwise;
      return { said, drawn, mayBeLeft: said === otherwise || own.isBlank?.(glyph) === true };
    },
  };
}

/** “12 [500 600]” of codes in a row, “12 20 500” of those between (ISO 32000-1, 9.7.4.3). Throws where these name far more than there are. */
function widthsIn(file: PaperFile, list: readonly Value[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  let left = 4 * mostCodes;
  for (let at = 0; at + 1 < list.length;) {
    const first = file.number(list[at]) ?? mostCodes;
    const row = file.numbers(list[at + 1]);
    if (row !== undefined) {
      for (const [place, width] of row.entries()) widths.set(first + place, width);
      at += 2;
      continue;
    }
    const last = Math.min(mostCodes - 1, file.number(list[at + 1]) ?? -1);
    const width = file.number(list[at + 2]) ?? 0;
    for (let code = Math.max(0, first); code <= last; code += 1) {
      if ((left -= 1) < 0) throw new RangeError('too many codes');
      widths.set(code, width);
    }
    at += 3;
  }
  return widths;
}
