// Words as glyphs, each shaped once: the same few thousand words make up any pack.

import type { FontName } from './fonts.ts';
import type { PdfDoor, PdfFont } from './pdfkit-door.ts';

export interface TextStyle {
  readonly font: FontName;
  readonly size: number;
  readonly colour: string;
  /** Figures of one width, for columns of numbers. */
  readonly tabular?: true;
}

/** What a word is as the operand of TJ, and its width in thousandths of the size. */
export interface Shaped {
  readonly operand: string;
  readonly width: number;
}

export interface Glyphs {
  readonly shape: (word: string, style: TextStyle) => Shaped;
  readonly fontId: (name: FontName) => string;
}

const tabularFeatures = ['tnum', 'lnum', 'kern'] as const;

function shapeWith(font: PdfFont, word: string, features: readonly string[] | undefined): Shaped {
  const [codes, positions] = font.encode(word, features);
  let operand = '<';
  let width = 0;
  codes.forEach((code, index) => {
    const position = positions[index];
    if (position === undefined) return;
    operand += code;
    width += position.xAdvance;
    const kern = Math.round(position.advanceWidth - position.xAdvance);
    if (kern !== 0) operand += `>${kern}<`;
  });
  return { operand: `${operand}>`, width };
}

export function glyphsOf(pdf: PdfDoor): Glyphs {
  const caches = new Map<string, Map<string, Shaped>>();
  return {
    fontId: (name) => pdf.font(name).id,
    shape: (word, { font, tabular }) => {
      const key = tabular === true ? `${font}#` : font;
      let cache = caches.get(key);
      if (cache === undefined) {
        cache = new Map();
        caches.set(key, cache);
      }
      const known = cache.get(word);
      if (known !== undefined) return known;
      const shaped = shapeWith(pdf.font(font), word, tabular === true ? tabularFeatures : undefined);
      cache.set(word, shaped);
      return shaped;
    },
  };
}
