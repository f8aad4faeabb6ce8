// The only module that uses pdfkit’s internals, with `pdfkit-fonts.ts`: it reads, subsets and embeds the fonts. What is drawn, how it is
// tagged and the file itself are ours.

import PDFDocument from 'pdfkit';
import { compressed } from './file/compressed.ts';
import { fontOf, type FontInternals, type PdfFont } from './pdfkit-fonts.ts';
import type { FallbackName, FontName } from './shaping/fonts.ts';
import { entriesText, type ObjectReference } from './file/object-text.ts';
import type { PdfFile } from './file/pdf-file.ts';

/** An object of a file, as pdfkit writes one. */
interface Reference extends ObjectReference {
  readonly data: Record<string, unknown>;
  readonly end: (content?: Uint8Array | string) => void;
}

interface DocumentInternals {
  readonly _font: FontInternals;
  ref: (data?: Record<string, unknown>) => Reference;
}

export interface PdfFonts {
  readonly font: (name: FontName | FallbackName) => PdfFont;
  /** Puts them into a file, with the glyphs that were used; answers with what a page's resources say of them. */
  readonly embed: (file: Pick<PdfFile, 'take' | 'write'>) => string;
}

/** pdfkit's types leave out what we need here. */
function internals(document: PDFKit.PDFDocument): DocumentInternals {
  return document as unknown as DocumentInternals;
}

function referenceIn(file: Pick<PdfFile, 'take' | 'write'>, data: Record<string, unknown>): Reference {
  const id = file.take();
  // pdfkit gives some of its objects another dictionary before they end.
  const made = { id, data, end };
  function end(content?: Uint8Array | string) {
    const entries = entriesText(made.data);
    if (content === undefined) {
      file.write({ id, content: `<<${entries}>>` });
      return;
    }
    const bytes = compressed(content);
    file.write({ id, dictionary: `<<${entries}/Filter/FlateDecode/Length ${bytes.length}>>`, bytes });
  }
  return made;
}

export function openFonts(readFont: (name: FontName | FallbackName) => Buffer): PdfFonts {
  // Without a font of its own, which it would read for nothing.
  const document = new PDFDocument({ autoFirstPage: false, font: '' });
  const inside = internals(document);
  const fonts = new Map<FontName | FallbackName, PdfFont>();
  const embedded: FontInternals[] = [];
  return {
    font: (name) => {
      const known = fonts.get(name);
      if (known !== undefined) return known;
      document.font(readFont(name));
      const font = fontOf(inside._font);
      embedded.push(inside._font);
      fonts.set(name, font);
      return font;
    },
    embed: (file) => {
      inside.ref = (data = {}) => referenceIn(file, data);
      return embedded
        .map((font) => {
          const { id } = font.ref();
          font.finalize();
          return `/${font.id} ${id} 0 R`;
        })
        .join('');
    },
  };
}
