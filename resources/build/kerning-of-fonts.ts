// Writes down how the letters of each typeface stand side by side, so that nearly every word of a pack is set without asking the font:
// finding out takes as long as setting the pack. Run it after changing a font: `node resources/build/kerning-of-fonts.ts`.

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Typeface } from '../../shared/packs/model/house-style.ts';
import { openFonts } from '../../electron/packs/pdf/pdfkit-door.ts';
import type { EncodedGlyph, PdfFont } from '../../electron/packs/pdf/pdfkit-fonts.ts';
import { kerningFile, readFont, type FontName } from '../../electron/packs/pdf/shaping/fonts.ts';
import { changesShape, ofPairs, type WrittenKerning } from '../../electron/packs/pdf/shaping/kerning.ts';
import { tabularFeatures } from '../../electron/packs/pdf/shaping/shaper.ts';

const fonts = resolve(import.meta.dirname, '../fonts');
export const kernedFaces: readonly (readonly [Typeface, FontName])[] = (['sans', 'serif'] as const).flatMap(
  (typeface) => (['regular', 'bold', 'italic'] as const).map((name) => [typeface, name] as const),
);

const lastLetter = 0x25ff;

/** Those that the font has: another may stand in for a sign. */
function lettersOfPairs({ covers }: PdfFont): string[] {
  const all = Array.from({ length: lastLetter + 1 }, (_, code) => code).filter(covers);
  return all.map((code) => String.fromCharCode(code)).filter((letter) => ofPairs.test(letter));
}

/** Each row that differs from the others once, and which of them each has. */
function once(rows: readonly string[]): { readonly different: readonly string[]; readonly which: string } {
  const different = [...new Set(rows)];
  return { different, which: rows.map((row) => different.indexOf(row)).join(' ') };
}

type Encode = (text: string) => readonly EncodedGlyph[];

/** Nearly every pair is asked for twice: whether it is one glyph, and how far its letters stand apart. */
function asking(font: PdfFont, features: readonly string[] | undefined): Encode {
  const known = new Map<string, readonly EncodedGlyph[]>();
  return (text) => {
    const glyphs = known.get(text) ?? font.encode(text, features);
    known.set(text, glyphs);
    return glyphs;
  };
}

/** Letters that are one glyph where they stand together, the longest first. */
function ligaturesOf(encode: Encode, letters: readonly string[]) {
  const found: string[] = [];
  let begun = letters;
  while (begun.length > 0) {
    begun = begun.flatMap((first) =>
      letters
        .map((second) => first + second)
        .filter((text) => !text.includes(' ') && encode(text).length === 1),
    );
    found.unshift(...begun);
  }
  return found;
}

function written(font: PdfFont, features: readonly string[] | undefined): WrittenKerning {
  const letters = lettersOfPairs(font);
  const encode = asking(font, features);
  const ligatures = ligaturesOf(encode, letters);
  const texts = [...letters, ...ligatures];
  const alone = texts.map((text) => {
    const [only, ...more] = encode(text);
    if (only === undefined || more.length > 0) throw new Error(`“${text}” isn’t one glyph`);
    return only;
  });
  const kern = (first: number, second: number): number => {
    const [left, right, ...more] = encode(`${texts[first]}${texts[second]}`);
    const isApart =
      more.length === 0 && left?.glyph === alone[first]?.glyph && right?.glyph === alone[second]?.glyph;
    return isApart && left !== undefined ? Math.round(left.advanceWidth - left.xAdvance) : changesShape;
  };
  const kerns = texts.map((_, first) => texts.map((__, second) => kern(first, second)));
  const rows = once(kerns.map((row) => row.join(' ')));
  const different = rows.different.map((row) => row.split(' '));
  const columns = once(texts.map((_, second) => different.map((row) => row[second]).join(' ')));
  return {
    letters: letters.join(''),
    ligatures: ligatures.join(' '),
    glyphs: alone.map(({ glyph }) => glyph).join(' '),
    advances: alone.map(({ advanceWidth }) => advanceWidth).join(' '),
    firsts: rows.which,
    seconds: columns.which,
    kerns: columns.different,
  };
}

/** What is written beside a font. */
export function kerningOf(typeface: Typeface, name: FontName): string {
  const font = openFonts((each) => readFont(each, typeface)).font(name);
  const both = { usual: written(font, undefined), tabular: written(font, tabularFeatures) };
  return `${JSON.stringify(both, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [typeface, name] of kernedFaces)
    writeFileSync(join(fonts, kerningFile(typeface, name)), kerningOf(typeface, name));
