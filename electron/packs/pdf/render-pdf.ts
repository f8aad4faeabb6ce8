// A pack as a tagged PDF, for every reader (PDF/UA-1) and for the archive (PDF/A-2a). The same document gives the same bytes: its date is the only timestamp in it.

import { deflateSync } from 'node:zlib';
import { universalMidnight } from '../../../shared/kernel/universal-time.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { PagesOfSection } from '../../../shared/packs/rules/page-labels.ts';
import { frontsOf, languageOfSection, wholeTitle } from '../../../shared/packs/rules/two-languages.ts';
import {
  attach,
  bookmarkPaper,
  joinPapers,
  openPapers,
  type AttachedPaper,
  type UnreadPaper,
  type PaperWithGaps,
} from './attached-pages.ts';
import { compression, sizeOf, type Page } from './canvas.ts';
import type { Images } from './flow.ts';
import { layOut, setterOf, type LaidOut, type RenderOptions } from './lay-out.ts';
import { lookOf } from './style/look.ts';
import { pictureObject } from './file/picture-object.ts';
import { readFont } from './shaping/fonts.ts';
import { drawRunning } from './running.ts';
import { glyphsOf } from './shaping/glyphs.ts';
import type { Claims } from './file/metadata.ts';
import { openPdf, type Bookmark, type PageObjects, type PdfDoor } from './pdfkit-door.ts';
import { repack } from './file/repack.ts';
import { pageTextIn } from './page-text.ts';
import { pdfLanguages } from './spoken-language.ts';
import {
  addKid,
  numberElements,
  rootElement,
  sortedNames,
  writeStructure,
  type Element,
} from './structure.ts';

export type { RenderOptions } from './lay-out.ts';

export interface RenderedPdf {
  readonly bytes: Buffer;
  readonly pages: number;
  /** What the pages of each section are called, with the cover and the contents. */
  readonly sections: readonly PagesOfSection[];
  /** The letters that no font has, each drawn as a mark. */
  readonly undrawn: readonly string[];
  /** Attached PDFs that couldn't be read; the pack has a page in the place of each that says so. */
  readonly unread: readonly UnreadPaper[];
  /** Attached PDFs because of which it isn't marked as accessible. */
  readonly withGaps: readonly PaperWithGaps[];
}

/** Throws the signal's reason when it is aborted. */
export async function renderPdf(asked: PackDocument, options: RenderOptions = {}): Promise<RenderedPdf> {
  const { document, papers, unread, withGaps } = await openPapers(asked);
  const info = {
    title: wholeTitle(document),
    author: document.cover.organisation,
    language: pdfLanguages[document.language],
    others: document.second === undefined ? [] : [pdfLanguages[document.second.language]],
    created: new Date(universalMidnight(document.date)),
  };
  const look = lookOf(document.style);
  const { geometry, typeface } = look;
  const pdf = openPdf(info, geometry, (name) => readFont(name, typeface));
  const { abbreviations = [] } = document;
  const glyphs = glyphsOf(pdf, new Map(abbreviations.map(({ short, long }) => [short, long])), typeface);
  const root = rootElement();
  const attached: AttachedPaper[] = [];
  const { pages, sections, placed } = await layOut(
    document,
    setterOf(document, { glyphs, images: imagesOf(pdf), look }),
    root,
    (section, holder) => {
      const paper = papers.get(section);
      if (paper === undefined) return [];
      const made = attach(paper, section, holder, { geometry, sizes: document.pageSizes ?? 'kept' });
      attached.push(made);
      return made.pages;
    },
    options,
  );
  const labels = sections.flatMap((section) => section.pages);
  drawRunning(glyphs, document, pages, labels);
  if (document.numbering !== undefined) pdf.label(labels);
  const undrawn = [...glyphs.undrawn];
  const claims = {
    accessible: undrawn.length === 0 && withGaps.length === 0,
    archival: attached.length === 0,
  };
  const comments = document.comments ?? 'dropped';
  const languages = languagesAt(document, placed);
  const bytes = await write({ pdf, root, pages, languages, attached, comments }, claims);
  return { bytes, pages: pages.length, sections, undrawn, unread, withGaps };
}

/** The page, from 0, that each language begins on; none where there is one. */
function languagesAt(document: PackDocument, placed: LaidOut<Page>['placed']): ReadonlyMap<number, Language> {
  const firsts = new Map<number, Language>();
  if (document.second === undefined) return firsts;
  for (const { language } of frontsOf(document)) {
    const first = placed.find(({ section }) => languageOfSection(document, section) === language);
    if (first !== undefined) firsts.set(first.page - 1, language);
  }
  return firsts;
}

function imagesOf(pdf: PdfDoor): Images {
  const names = new Map<Uint8Array, string>();
  return (bytes) => {
    const name = names.get(bytes) ?? `Im${names.size + 1}`;
    if (!names.has(bytes)) pdf.image(name, pictureObject(bytes));
    names.set(bytes, name);
    return name;
  };
}

interface Writing {
  readonly pdf: PdfDoor;
  readonly root: Element;
  readonly pages: readonly Page[];
  readonly languages: ReadonlyMap<number, Language>;
  readonly attached: readonly AttachedPaper[];
  readonly comments: 'kept' | 'dropped';
}

/** What is known of the pages once they are in the file. */
interface WrittenPages {
  readonly objects: ReadonlyMap<object, PageObjects>;
  /** Of our own links, which lead from the structure to them and back. */
  readonly annotations: readonly { readonly key: number; readonly owner: Element }[];
  /** Where each name leads: as the file has it. */
  readonly places: readonly (readonly [string, string])[];
}

const nothingDrawn = deflateSync(Buffer.alloc(0), compression);

function writePages({ pdf, pages, languages, attached }: Writing): WrittenPages {
  const objects = new Map<object, PageObjects>();
  const annotations: { key: number; owner: Element }[] = [];
  const places = new Map<string, string>(); // several marks may have one note, which leads back to the first
  const above: (Bookmark | undefined)[] = [];
  const firsts = new Map(attached.map((paper) => [paper.pages[0], paper]));
  for (const [index, page] of pages.entries()) {
    const isAttached = page.size !== undefined;
    const made = pdf.addPage(sizeOf(page), page.body ?? nothingDrawn, {
      after: isAttached ? '' : page.operators.join('\n'),
      images: page.images,
      structParents: index,
      shift: page.shift,
    });
    objects.set(page, made);
    page.body = undefined;
    const tall = sizeOf(page)[1];
    const paper = firsts.get(page);
    if (paper !== undefined) paper.under = above.findLast((each) => each !== undefined);
    const language = languages.get(index);
    if (language !== undefined) {
      above.length = 0;
      above[0] = pdf.bookmark(pageTextIn(language)('pack.in-language'), 0);
    }
    for (const { name, title, y, level } of page.marks) {
      if (name !== undefined && !places.has(name))
        places.set(name, `[${made.id} 0 R/XYZ 0 ${tall - (y - 12)} 0]`);
      if (title === undefined) continue;
      const under = above[level - 1] ?? above[level - 2];
      above.length = level;
      above[level] = pdf.bookmark(title, Math.max(0, y - 12), under);
    }
    for (const link of page.links) {
      const key = pages.length + annotations.length;
      const [x, y, width, height] = link.rectangle;
      const left = x + page.shift;
      const rectangle = [left, tall - y - height, left + width, tall - y];
      link.id = pdf.link(rectangle, link.destination, link.alternative, key);
      addKid(link.owner, { page, annotation: () => link.id });
      annotations.push({ key, owner: link.owner });
    }
  }
  for (const paper of attached)
    if (paper.pages[0] !== undefined) bookmarkPaper(pdf, paper, pages.indexOf(paper.pages[0]));
  return { objects, annotations, places: [...places] };
}

async function write(writing: Writing, claims: Claims): Promise<Buffer> {
  const { pdf, root, pages, attached, comments } = writing;
  const { objects, annotations, places } = writePages(writing);
  const reserved = pdf.structure();
  const bytes = await pdf.finish(claims);
  const objectsOf = (page: object) => objects.get(page) ?? noObjects;
  const first = firstFree(bytes);
  const elements = numberElements(root, first);
  const keys = new Map<object, number>(pages.map((page, key) => [page, key]));
  const joined = joinPapers(attached, {
    objectsOf,
    keyOf: (page) => keys.get(page) ?? 0,
    comments,
    next: first + elements.length,
    nextKey: pages.length + annotations.length,
  });
  const structure = writeStructure(
    elements,
    new Map(pages.flatMap((page, key) => (page.size === undefined ? [[key, page]] : []))),
    annotations.map(({ key, owner }) => [key, `${owner.id} 0 R`]),
    { ...reserved, next: joined.next, pageId: (page) => objectsOf(page).id },
    joined.structure,
  );
  const named = { id: reserved.places, content: placesText(places) };
  // What pdfkit wrote for these pages is drawn by their stamps.
  const left = pages.flatMap((page) => (page.size === undefined ? [] : objectsOf(page).contents));
  return repack(bytes, [...joined.objects, ...structure, named], new Set(left));
}

const noObjects: PageObjects = { id: 0, parent: 0, resources: 0, contents: [] };

/** A name as pdfkit writes it where a link leads to it. */
function bytesOfName(name: string): Buffer {
  return /^[\0-\x7f]*$/u.test(name)
    ? Buffer.from(name, 'latin1')
    : Buffer.from(`\ufeff${name}`, 'utf16le').swap16();
}

function placesText(places: readonly (readonly [string, string])[]): string {
  const named = sortedNames(places.map(([name, place]) => [bytesOfName(name), place]));
  return `<</Names[${named.map(([name, place]) => `<${name.toString('hex')}>${place}`).join('')}]>>`;
}

/** One more than the number of objects pdfkit wrote: the first free number. */
function firstFree(pdf: Buffer): number {
  return Number(/\/Size (\d+)/u.exec(pdf.toString('latin1', pdf.length - 400))?.[1]);
}
