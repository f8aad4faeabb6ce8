// Whether a font in a paper has what is shown in it (PDF/UA-1, 7.21.8): where it hasn't, a box or nothing stands in the place of a letter. Looked at in
// TrueType fonts whose codes are glyphs or letters by Windows' own code; of others it isn't known which glyph a code is.

import type { PaperFile } from '../file/paper-file.ts';
import { Stream, type Dictionary } from '../file/values.ts';
import { letterOfCode } from './font-widths.ts';
import { trueTypeOf, type TrueType } from './true-type.ts';

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

function programOf(file: PaperFile, font: Dictionary): TrueType | undefined {
  const program = file.value(file.dictionary(font.get('FontDescriptor'))?.get('FontFile2'));
  return program instanceof Stream ? trueTypeOf(file.content(program)) : undefined;
}

function glyphsOf(file: PaperFile, font: Dictionary): GlyphOf | undefined {
  const type = file.name(font.get('Subtype'));
  if (type === 'TrueType') return ofLetters(file, font);
  const inner = type === 'Type0' ? file.dictionary(file.list(font.get('DescendantFonts'))?.[0]) : undefined;
  const encoding = file.value(font.get('Encoding'));
  if (inner === undefined || (encoding !== 'Identity-H' && encoding !== 'Identity-V')) return undefined;
  const own = programOf(file, inner);
  const map = file.value(inner.get('CIDToGIDMap'));
  const glyphs = map instanceof Stream ? file.content(map) : undefined;
  if (own === undefined || (glyphs === undefined && map !== 'Identity')) return undefined;
  return (code) => {
    const mapped =
      glyphs === undefined ? code : 2 * code + 2 > glyphs.length ? 0 : glyphs.readUInt16BE(2 * code);
    return mapped < own.count ? mapped : 0;
  };
}

/** What every reader takes a hyphen and a space for. */
const softHyphen = 0xad;
const fixedSpace = 0xa0;

function ofLetters(file: PaperFile, font: Dictionary): GlyphOf | undefined {
  if (file.value(font.get('Encoding')) !== 'WinAnsiEncoding') return undefined;
  const own = programOf(file, font);
  if (own?.isByUnicode !== true) return undefined;
  return (code) => {
    const letter = code === softHyphen ? 0x2d : code === fixedSpace ? 0x20 : letterOfCode(code);
    return own.glyphOf(letter) ?? 0;
  };
}
