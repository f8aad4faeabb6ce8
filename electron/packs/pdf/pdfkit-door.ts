// The only module that uses pdfkit's internals: fonts with their glyphs, pages with raw content, and the document's catalogue.
// pdfkit embeds and subsets the fonts and writes the file; what is drawn and how it is tagged is ours.

import PDFDocument from 'pdfkit';
import type { FontName } from './fonts.ts';

export interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}

export interface PdfFont {
  readonly id: string;
  /** Hexadecimal glyph codes of the embedded subset, and each one's position, in thousandths of the font size. */
  readonly encode: (
    text: string,
    features?: readonly string[],
  ) => readonly [readonly string[], readonly GlyphPosition[]];
}

export interface Reference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  readonly end: () => void;
  compress: boolean;
  readonly write: (content: Buffer | string) => void;
}

interface PageInternals {
  readonly dictionary: Reference;
  readonly content: Reference & { readonly buffer: unknown[] };
  readonly fonts: Record<string, unknown>;
  readonly annotations: unknown[];
}

interface DocumentInternals {
  readonly _font: PdfFont & { readonly ref: () => unknown };
  readonly _root: Reference;
  readonly page: PageInternals;
  readonly ref: (data: Record<string, unknown>) => Reference;
}

export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The only timestamp in the file. */
  readonly created: Date;
}

export interface PdfDoor {
  readonly font: (name: FontName) => PdfFont;
  /**
   * Adds a page with this content, already compressed, and what comes after it; returns the id of its dictionary. Every page has the
   * fonts asked for so far.
   */
  readonly addPage: (compressed: Buffer, after: string, structParents: number) => number;
  readonly destination: (name: string, y: number) => void;
  readonly bookmark: (title: string, y: number, under?: Bookmark) => Bookmark;
  readonly link: (
    rectangle: readonly number[],
    destination: string,
    alternative: string,
    structParent: number,
  ) => number;
  /** Two objects that the structure tree will be written into later, already named in the catalogue. */
  readonly structure: () => { readonly root: number; readonly parents: number };
  readonly finish: () => Promise<Buffer>;
}

export type Bookmark = Pick<PDFKit.PDFOutline, 'addItem'>;

/** pdfkit's types leave out what we need here. */
function internals(document: PDFKit.PDFDocument): DocumentInternals {
  return document as unknown as DocumentInternals;
}

/** Newer than pdfkit's types: the mark of PDF/UA-1 in the file's metadata. */
const pdfUa: object = { subset: 'PDF/UA' };

export function openPdf(
  info: PdfInfo,
  size: readonly [number, number],
  fontFiles: Readonly<Record<FontName, Buffer>>,
): PdfDoor {
  const document = new PDFDocument({
    autoFirstPage: false,
    size: [...size],
    margin: 0,
    pdfVersion: '1.7',
    lang: info.language,
    displayTitle: true,
    ...pdfUa,
    info: {
      Title: info.title,
      Author: info.author,
      Creator: 'Minutebook',
      Producer: 'Minutebook',
      CreationDate: info.created,
      ModDate: info.created,
    },
  });
  const inside = internals(document);
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  const fonts = new Map<FontName, DocumentInternals['_font']>();

  return {
    font: (name) => {
      const known = fonts.get(name);
      if (known !== undefined) return known;
      document.font(fontFiles[name]);
      const font = inside._font;
      fonts.set(name, font);
      return font;
    },
    addPage: (compressed, after, structParents) => {
      document.addPage();
      for (const font of fonts.values()) inside.page.fonts[font.id] = font.ref();
      inside.page.dictionary.data['StructParents'] = structParents;
      inside.page.dictionary.data['Tabs'] = 'S';
      const { content, dictionary } = inside.page;
      content.compress = false;
      content.buffer.length = 0; // what pdfkit began with, which the compressed content has too
      content.data['Filter'] = 'FlateDecode';
      content.write(compressed);
      const rest = inside.ref({});
      rest.compress = false; // a few hundred bytes: compressing costs more than it saves
      rest.write(after);
      rest.end();
      dictionary.data['Contents'] = [content, rest];
      return dictionary.id;
    },
    destination: (name, y) => {
      document.addNamedDestination(name, 'XYZ', 0, y, 0);
    },
    bookmark: (title, y, under) => {
      const place: object = { top: y, left: size[0], expanded: under === undefined };
      return (under ?? document.outline).addItem(title, place);
    },
    link: (rectangle, destination, alternative, structParent) => {
      const annotation = inside.ref({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [...rectangle],
        Border: [0, 0, 0],
        F: 4,
        // pdfkit writes a String object as a PDF string, and a plain one as a name.
        Dest: Object(destination),
        Contents: Object(alternative),
        StructParent: structParent,
      });
      annotation.end();
      inside.page.annotations.push(annotation);
      return annotation.id;
    },
    structure: () => {
      const parents = inside.ref({});
      const root = inside.ref({});
      parents.end();
      inside._root.data['StructTreeRoot'] = root; // pdfkit ends it with the catalogue
      inside._root.data['MarkInfo'] = inside.ref({ Marked: true });
      return { root: root.id, parents: parents.id };
    },
    finish: () => {
      document.end();
      return finished;
    },
  };
}
