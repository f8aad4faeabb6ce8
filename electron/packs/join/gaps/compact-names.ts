// The names of the glyphs of a CFF font, and which of them its codes show (Adobe 5176, 12 to 14).

import {
  charsetAt,
  compactFontOf,
  first,
  letterLists,
  op,
  openedFont,
  type OpenedFont,
} from './compact-font.ts';
import { encodings, expertNames, latinNames } from './letter-names.ts';
import type { NamedFont } from './glyph-font.ts';

/** Undefined of a font whose glyphs have numbers in place of names. Throws where a table of it ends too early. */
export function compactNamesOf(bytes: Buffer): NamedFont | undefined {
  const [opened, font] = [openedFont(bytes), compactFontOf(bytes)];
  if (opened === undefined || font === undefined) return undefined;
  const names = glyphNames(opened);
  const own = names === undefined ? undefined : ownEncoding(opened, names);
  if (names === undefined || own === undefined) return undefined;
  return { widths: new Map(names.map((name, glyph) => [name, font.widthOf(glyph)])), own };
}

/** Of each glyph; undefined, too, of two sets that hardly any font has. */
function glyphNames({ font, top, strings, glyphs }: OpenedFont): readonly string[] | undefined {
  const charset = first(top, op.charset) ?? 0;
  if (top.has(op.ros) || (charset > 0 && charset < letterLists)) return undefined;
  const names = Array.from({ length: glyphs.count }, (_, glyph) =>
    glyph === 0 ? '.notdef' : (latinNames[glyph - 1] ?? ''),
  );
  if (charset === 0) return names;
  const known = [...latinNames, ...expertNames];
  for (const [number, glyph] of charsetAt(font, charset, glyphs.count))
    if (glyph > 0) names[glyph] = known[number - 1] ?? nameIn(strings.itemAt(number - 1 - known.length));
  return names;
}

/** Of a name, in bytes: those of a hostile font can each be the whole file. */
const longest = 255;

function nameIn(bytes: Buffer | undefined): string {
  return bytes === undefined || bytes.length > longest ? '' : bytes.toString('latin1');
}

/** Undefined of codes that are told one by one beside the list, and of a list that hardly any font has. */
function ownEncoding(
  { font, top }: OpenedFont,
  names: readonly string[],
): ReadonlyMap<number, string> | undefined {
  const start = first(top, op.encoding) ?? 0;
  if (start === 0) return encodings.StandardEncoding;
  const format = font.readUInt8(start);
  if (start === 1 || format > 1) return undefined;
  const own = new Map<number, string>();
  let glyph = 1;
  for (let entry = 0; entry < font.readUInt8(start + 1); entry += 1) {
    const at = start + 2 + entry * (format + 1);
    const code = font.readUInt8(at);
    const last = format === 0 ? code : code + font.readUInt8(at + 1);
    for (let each = code; each <= last; each += 1, glyph += 1) own.set(each, names[glyph] ?? '');
  }
  return own;
}
