// The font in a PDF whose codes are its glyphs' numbers (ISO 32000-1, 9.7.4): TrueType with its map, or CFF.

import type { PaperFile } from '../file/paper-file.ts';
import { Stream, type Dictionary } from '../file/values.ts';
import { compactFontOf } from './compact-font.ts';
import { trueTypeOf } from './true-type.ts';

export interface GlyphFont {
  /** 0, or undefined, where it has none. */
  readonly glyphOf: (code: number) => number | undefined;
  /** In thousandths of the size; undefined where it draws nothing, and where that isn't known. */
  readonly widthOf: (glyph: number) => number | undefined;
}

/** Undefined where its codes are something else, and where there is no such font in the file. Throws where it is broken inside. */
export function glyphFontOf(
  file: PaperFile,
  font: Dictionary,
  inner: Dictionary,
  encodings: readonly string[],
): GlyphFont | undefined {
  if (!encodings.includes(file.name(font.get('Encoding')) ?? '')) return undefined;
  const descriptor = file.dictionary(inner.get('FontDescriptor'));
  const compact = file.value(descriptor?.get('FontFile3'));
  if (compact instanceof Stream) return compactFontOf(file.content(compact));
  const program = file.value(descriptor?.get('FontFile2'));
  const map = file.value(inner.get('CIDToGIDMap'));
  if (!(program instanceof Stream) || !(map === 'Identity' || map instanceof Stream)) return undefined;
  const own = trueTypeOf(file.content(program));
  if (own === undefined) return undefined;
  const glyphs = map instanceof Stream ? file.content(map) : undefined;
  return {
    glyphOf: (code) => {
      if (glyphs !== undefined && 2 * code + 2 > glyphs.length) return undefined;
      const mapped = glyphs === undefined ? code : glyphs.readUInt16BE(2 * code);
      return mapped < own.count ? mapped : undefined;
    },
    widthOf: own.widthOf,
  };
}
