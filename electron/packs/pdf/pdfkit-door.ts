// The only module that uses pdfkit’s internals, with `pdfkit-fonts.ts`: pages with raw content, and the document’s catalogue.
// pdfkit embeds and subsets the fonts and writes the file; what is drawn and how it is tagged is ours.

import PDFDocument from 'pdfkit';
import { fontOf, type FontInternals, type PdfFont } from './pdfkit-fonts.ts';
import type { Geometry } from './style/geometry.ts';
import type { FallbackName, FontName } from './shaping/fonts.ts';
import { toTheRight } from './operators.ts';
import { program, xmpOf, type Claims, type PdfInfo } from './file/metadata.ts';
import { srgbProfile } from './file/srgb.ts';

export interface Reference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  readonly end: () => void;
  compress: boolean;
  readonly write: (content: Buffer | string) => void;
}

interface PageInternals {
  readonly dictionary: Reference;
  readonly resources: Reference;
  readonly content: Reference & { readonly buffer: unknown[] };
  readonly fonts: Record<string, unknown>;
  readonly xobjects: Record<string, unknown>;
  readonly annotations: unknown[];
}

interface DocumentInternals {
  readonly _font: FontInternals;
  readonly _root: Reference & {
    readonly data: {
      readonly Pages: Reference;
      readonly Names: Reference;
      readonly ViewerPreferences: Reference;
    };
  };
  readonly page: PageInternals;
  readonly ref: (data: Record<string, unknown>) => Reference;
  endMetadata: () => void;
}

export interface PdfDoor {
  readonly font: (name: FontName | FallbackName) => PdfFont;
  /**
   * Adds a page with this content, already compressed, and what comes after it. Every page has the fonts asked for so far.
   */
  readonly addPage: (
    size: readonly [number, number],
    compressed: Buffer,
    about: {
      readonly after: string;
      /** The names of the pictures drawn on it. */
      readonly images: ReadonlySet<string>;
      readonly structParents: number;
      /** How far all of it is moved to the right. */
      readonly shift: number;
    },
  ) => PageObjects;
  /** What each page is called, where that isn't its place. */
  readonly label: (labels: readonly string[]) => void;
  /** Puts a picture into the file, under this name. */
  readonly image: (name: string, picture: PictureObject) => void;
  /** On the page added last; or on another, by its place from 0 and its width. */
  readonly bookmark: (title: string, y: number, under?: Bookmark, page?: BookmarkedPage) => Bookmark;
  readonly link: (
    rectangle: readonly number[],
    destination: string | { readonly uri: string },
    alternative: string,
    structParent: number,
  ) => number;
  /** Objects that the structure tree and the named places will be written into later, already named in the catalogue. */
  readonly structure: () => { readonly root: number; readonly parents: number; readonly places: number };
  readonly finish: (claims: Claims) => Promise<Buffer>;
}

/** The numbers of the objects that make a page. */
export interface PageObjects {
  readonly id: number;
  /** The node of the page tree that it stands under. */
  readonly parent: number;
  readonly resources: number;
  readonly contents: readonly number[];
}

/** A picture as a PDF has it: what it is, its bytes, and what of it can be seen through. */
export interface PictureObject {
  readonly data: Record<string, unknown>;
  readonly bytes: Buffer;
  readonly mask?: { readonly data: Record<string, unknown>; readonly bytes: Buffer };
}

export type Bookmark = Pick<PDFKit.PDFOutline, 'addItem'>;

export interface BookmarkedPage {
  readonly at: number;
  readonly width: number;
}

/** pdfkit's types leave out what we need here. */
function internals(document: PDFKit.PDFDocument): DocumentInternals {
  return document as unknown as DocumentInternals;
}

function written(
  inside: DocumentInternals,
  data: Record<string, unknown>,
  content: Buffer | string,
): Reference {
  const reference = inside.ref(data);
  reference.compress = false;
  reference.write(typeof content === 'string' ? Buffer.from(content) : content);
  reference.end();
  return reference;
}

/** For an archive (PDF/A-2): what the colours mean. */
function writeColours(inside: DocumentInternals) {
  const name = Object('sRGB IEC61966-2.1'); // a PDF string
  const intent = inside.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: name,
    OutputConditionIdentifier: name,
    DestOutputProfile: written(inside, { N: 3 }, srgbProfile),
  });
  intent.end();
  inside._root.data['OutputIntents'] = [intent];
}

/** Readers show its pages as they lie open, and printers print both sides. */
function sayTwoSided({ _root: { data } }: DocumentInternals) {
  data.ViewerPreferences.data['Duplex'] = 'DuplexFlipLongEdge';
  Object.assign(data, { PageLayout: 'TwoPageRight' });
}

export function openPdf(
  info: PdfInfo,
  { size, isTwoSided }: Pick<Geometry, 'size' | 'isTwoSided'>,
  readFont: (name: FontName | FallbackName) => Buffer,
): PdfDoor {
  const document = new PDFDocument({
    autoFirstPage: false,
    size: [...size],
    margin: 0,
    pdfVersion: '1.7',
    lang: info.language,
    displayTitle: true,
    info: {
      Title: info.title,
      ...(info.author === null ? {} : { Author: info.author }),
      Creator: program,
      Producer: program,
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
  const fonts = new Map<FontName | FallbackName, PdfFont>();
  const embedded: FontInternals[] = [];
  const pictures = new Map<string, Reference>();
  const shifts = new Map<number, Reference>();
  const shifted = (by: number): readonly Reference[] => {
    if (by === 0) return [];
    const known = shifts.get(by) ?? written(inside, {}, toTheRight(by));
    shifts.set(by, known);
    return [known];
  };
  if (isTwoSided) sayTwoSided(inside);

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
    addPage: (pageSize, compressed, { after, images, structParents, shift }) => {
      document.addPage({ size: [...pageSize], margin: 0 });
      for (const font of embedded) inside.page.fonts[font.id] = font.ref();
      for (const name of images) inside.page.xobjects[name] = pictures.get(name);
      inside.page.dictionary.data['StructParents'] = structParents;
      inside.page.dictionary.data['Tabs'] = 'S';
      const { content, dictionary, resources } = inside.page;
      content.compress = false;
      content.buffer.length = 0; // what pdfkit began with, which the compressed content has too
      content.data['Filter'] = 'FlateDecode';
      content.write(compressed);
      const rest = inside.ref({});
      rest.compress = false; // a few hundred bytes: compressing costs more than it saves
      rest.write(after);
      rest.end();
      dictionary.data['Contents'] = [...shifted(shift), content, rest];
      const parent = inside._root.data.Pages.id;
      return { id: dictionary.id, parent, resources: resources.id, contents: [content.id, rest.id] };
    },
    label: (labels) => {
      inside._root.data['PageLabels'] = { Nums: labels.flatMap((label, at) => [at, { P: Object(label) }]) };
    },
    image: (name, { data, bytes, mask }) => {
      const under = mask === undefined ? {} : { SMask: written(inside, mask.data, mask.bytes) };
      pictures.set(name, written(inside, { ...data, ...under }, bytes));
    },
    bookmark: (title, y, under, page) => {
      const place: object = {
        top: y,
        left: page?.width ?? document.page.width,
        expanded: under === undefined,
        ...(page === undefined ? {} : { pageNumber: page.at }),
      };
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
        ...(typeof destination === 'string'
          ? { Dest: Object(destination) }
          : { A: { Type: 'Action', S: 'URI', URI: Object(destination.uri) } }),
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
      const places = inside.ref({});
      places.end();
      inside._root.data.Names.data['Dests'] = places;
      return { root: root.id, parents: parents.id, places: places.id };
    },
    finish: (claims) => {
      writeColours(inside);
      // pdfkit's own says less, and leaves "&" in a title as it is.
      inside.endMetadata = () => {
        inside._root.data['Metadata'] = written(
          inside,
          { Type: 'Metadata', Subtype: 'XML' },
          xmpOf(info, claims),
        );
      };
      document.end();
      return finished;
    },
  };
}
