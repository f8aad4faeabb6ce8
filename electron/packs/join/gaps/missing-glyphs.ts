// Whether a font in a paper has what is shown in it (PDF/UA-1, 7.21.8): where it hasn't, a box or nothing stands in the place of a letter. Looked at in
// fonts whose codes are glyphs, letters by Windows' own code, or names of glyphs; of others it isn't known which glyph a code is.

import type { PaperFile } from '../file/paper-file.ts';
import type { Dictionary } from '../file/values.ts';
import { letterOfCode } from './font-widths.ts';
import { glyphFontOf, identity, trueTypeIn } from './glyph-font.ts';
import { namedGlyphsOf } from './named-font.ts';

/** The pages, from 0, on which a code is first shown that has no glyph. `codes`: with those pages. */
export function pagesLackingGlyphs(
  file: PaperFile,
  font: Dictionary,
  codes: ReadonlyMap<number, number>,
): readonly number[] {
  try {
    const glyphOf = glyphsOf(file, font);
    if (glyphOf === undefined) return [];
    return [...codes].flatMap(([code, page]) => (glyphOf(code) === 0 ? [page] : []));
  } catch {
    // A font that is broken inside: there is nothing to compare with.
    return [];
  }
}

/** The glyph of each code, 0 where there is none. */
type GlyphOf = (code: number) => number;

function glyphsOf(file: PaperFile, font: Dictionary): GlyphOf | undefined {
  const type = file.name(font.get('Subtype'));
  if (type === 'TrueType') return ofLetters(file, font);
  if (type === 'Type1') return ofNames(file, font);
  const inner = type === 'Type0' ? file.dictionary(file.list(font.get('DescendantFonts'))?.[0]) : undefined;
  const own = inner === undefined ? undefined : glyphFontOf(file, font, inner, identity);
  return own === undefined ? undefined : (code) => own.glyphOf(code) ?? 0;
}

function ofNames(file: PaperFile, font: Dictionary): GlyphOf | undefined {
  const own = namedGlyphsOf(file, font);
  return own === undefined ? undefined : (code) => (own.widths.has(own.nameOf(code) ?? '') ? 1 : 0);
}

/** What every reader takes a hyphen and a space for. */
const softHyphen = 0xad;
const fixedSpace = 0xa0;

function ofLetters(file: PaperFile, font: Dictionary): GlyphOf | undefined {
  if (file.value(font.get('Encoding')) !== 'WinAnsiEncoding') return undefined;
  const own = trueTypeIn(file, font);
  if (own?.isByUnicode !== true) return undefined;
  return (code) => {
    const letter = code === softHyphen ? 0x2d : code === fixedSpace ? 0x20 : letterOfCode(code);
    return own.glyphOf(letter) ?? 0;
  };
}
