// The fonts of a preview, with what their glyphs look like: what is printed is what is shown, to the outline.

import type { GlyphOutline, GlyphsOfPage } from '../../../shared/packs/preview/drawn-page.ts';
import type { NewGlyphs } from '../../../shared/packs/preview/preview.ts';
import type { PdfFonts } from '../pdf/pdfkit-door.ts';
import type { PdfFont } from '../pdf/pdfkit-fonts.ts';

export interface UsedFonts extends Pick<PdfFonts, 'font'> {
  readonly glyphOf: GlyphsOfPage;
  /** Those after the ones that whoever asks has of each font. */
  readonly newGlyphs: (known: Readonly<Record<string, number>>) => NewGlyphs[];
}

interface Used {
  readonly font: PdfFont;
  /** By their codes, as far as they were asked for. */
  readonly outlines: (GlyphOutline | undefined)[];
}

const nothing: GlyphOutline = { outline: '', advance: 0, letters: '' };

export function usedFonts(fonts: Pick<PdfFonts, 'font'>): UsedFonts {
  const used = new Map<string, Used>();
  const outlineOf = ({ font, outlines }: Used, code: number) => (outlines[code] ??= font.drawn(code));
  return {
    font: (name) => {
      const font = fonts.font(name);
      if (!used.has(font.id)) used.set(font.id, { font, outlines: [] });
      return font;
    },
    glyphOf: (name, code) => {
      const one = used.get(name);
      return one === undefined ? undefined : outlineOf(one, code);
    },
    newGlyphs: (known) =>
      [...used].flatMap(([name, one]): NewGlyphs[] => {
        const from = known[name] ?? 0;
        const count = one.font.used() - from;
        if (count <= 0) return [];
        const glyphs = Array.from({ length: count }, (_, at) => outlineOf(one, from + at) ?? nothing);
        return [{ font: name, from, glyphs }];
      }),
  };
}
