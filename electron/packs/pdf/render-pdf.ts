// A pack as a tagged PDF, for every reader (PDF/UA-1) and for the archive (PDF/A-2a). The same document gives the same bytes: its date is the only timestamp in it.

import { universalMidnight } from '../../../shared/kernel/universal-time.ts';
import type { PackDocument, Section } from '../../../shared/packs/pack-document.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { PagesOfSection } from '../../../shared/packs/rules/page-labels.ts';
import { frontsOf, languageOfSection, wholeTitle } from '../../../shared/packs/rules/two-languages.ts';
import { attach, type AttachedPaper } from './papers/attached-pages.ts';
import { compress, type Page } from './canvas.ts';
import { imagesInto } from './flow.ts';
import { layOut, setterOf, type LaidOut, type RenderOptions } from './lay-out.ts';
import { lookOf } from './style/look.ts';
import { readFont } from './shaping/fonts.ts';
import { drawRunning } from './running.ts';
import { glyphsOf } from './shaping/glyphs.ts';
import { writeCatalogue, writeInfo } from './file/catalogue.ts';
import type { Claims, PdfInfo } from './file/metadata.ts';
import { pdfFile, type PageObjects, type PdfFile } from './file/pdf-file.ts';
import { writePages, type Written } from './file/write-pages.ts';
import type { Joining } from './papers/join-papers.ts';
import type { OpenedPapers, PaperWithGaps, UnreadPaper } from './papers/open-papers.ts';
import { openFonts } from './pdfkit-door.ts';
import { pdfLanguages } from './spoken-language.ts';
import {
  numberElements,
  rootElement,
  writeStructure,
  type Element,
  type JoinedStructure,
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

async function opened(document: PackDocument): Promise<OpenedPapers> {
  if (document.sections.every(({ attached }) => attached === undefined))
    return { document, papers: new Map(), unread: [], withGaps: [] };
  const { openPapers } = await import('./papers/open-papers.ts');
  return openPapers(document);
}

async function joinedInto(
  file: PdfFile,
  attached: readonly AttachedPaper[],
  joining: Joining,
): Promise<JoinedStructure> {
  if (attached.length === 0) return { parents: [], classes: [], names: [], nextKey: joining.nextKey };
  const { joinPapers } = await import('./papers/join-papers.ts');
  return joinPapers(file, attached, joining);
}

/** Throws the signal's reason when it is aborted. */
export async function renderPdf(asked: PackDocument, options: RenderOptions = {}): Promise<RenderedPdf> {
  const { document, papers, unread, withGaps } = await opened(asked);
  const info = {
    title: wholeTitle(document),
    author: document.cover.organisation,
    language: pdfLanguages[document.language],
    languages: frontsOf(document).map(({ language }) => pdfLanguages[language]),
    created: new Date(universalMidnight(document.date)),
  };
  const look = lookOf(document.style);
  const { geometry, typeface } = look;
  const fonts = openFonts((name) => readFont(name, typeface));
  const { abbreviations = [] } = document;
  const glyphs = glyphsOf(fonts, new Map(abbreviations.map(({ short, long }) => [short, long])), typeface);
  const pictures = new Map<string, Uint8Array>();
  const root = rootElement();
  const finish = (set: readonly Page[]) => {
    for (const page of set) compress(page);
  };
  const attached: AttachedPaper[] = [];
  const { pages, sections, placed } = await layOut(
    document,
    { ...setterOf(document, { glyphs, images: imagesInto(pictures), look }), finish },
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
  finish(pages.filter(({ size }) => size === undefined));
  markElsewhere(document.sections, placed, pages);
  const labels = sections.flatMap((section) => section.pages);
  drawRunning(glyphs, document, pages, labels);
  const undrawn = [...glyphs.undrawn];
  const claims = {
    accessible: undrawn.length === 0 && withGaps.length === 0,
    archival: attached.length === 0,
  };
  const file = pdfFile();
  const bytes = await write(
    { pages, languages: languagesAt(document, placed), attached, fonts: fonts.embed(file), pictures },
    {
      file,
      root,
      info,
      claims,
      comments: document.comments ?? 'dropped',
      labels: document.numbering === undefined ? undefined : labels,
      isTwoSided: geometry.isTwoSided,
    },
  );
  return { bytes, pages: pages.length, sections, undrawn, unread, withGaps };
}

/** A paper that is given once has a bookmark among those of the second language too, behind what stands before it there. */
function markElsewhere(
  sections: readonly Section[],
  placed: LaidOut<Page>['placed'],
  pages: readonly Page[],
): void {
  const lasts = new Map(
    placed.map(({ section, page, pages: count }) => [section.id, pages[page + count - 2]]),
  );
  let last: Page | undefined;
  for (const { id, title, level = 1, pagesIn } of sections) {
    if (pagesIn === undefined) last = lasts.get(id) ?? last;
    else last?.marks.push({ y: 0, title, level, leadsTo: pagesIn });
  }
}

/** The page, from 0, that each language begins on; none where there is one. */
function languagesAt(document: PackDocument, placed: LaidOut<Page>['placed']): ReadonlyMap<number, Language> {
  const firsts = new Map<number, Language>();
  if (document.second === undefined || document.sideBySide === true) return firsts;
  for (const { language } of frontsOf(document)) {
    const first = placed.find(({ section }) => languageOfSection(document, section) === language);
    if (first !== undefined) firsts.set(first.page - 1, language);
  }
  return firsts;
}

interface Writing {
  readonly file: PdfFile;
  readonly root: Element;
  readonly info: PdfInfo;
  readonly claims: Claims;
  readonly comments: 'kept' | 'dropped';
  readonly labels: readonly string[] | undefined;
  readonly isTwoSided: boolean;
}

async function write(written: Written, writing: Writing): Promise<Buffer> {
  const { file, root, info, claims, comments, ...about } = writing;
  const { pages, attached } = written;
  const { tree, objects, annotations, places, bookmarks } = writePages(file, written);
  const objectsOf = (page: object) => objects.get(page) ?? noObjects;
  const elements = numberElements(root, file);
  const keys = new Map<object, number>(pages.map((page, key) => [page, key]));
  const joined = await joinedInto(file, attached, {
    objectsOf,
    keyOf: (page) => keys.get(page) ?? 0,
    comments,
    nextKey: pages.length + annotations.length,
  });
  const structure = file.take();
  writeStructure(
    file,
    elements,
    new Map(pages.flatMap((page, key) => (page.size === undefined ? [[key, page]] : []))),
    annotations.map(({ key, owner }) => [key, `${owner.id} 0 R`]),
    { root: structure, pageId: (page) => objectsOf(page).id },
    joined,
  );
  const catalogue = writeCatalogue(file, info, claims, {
    pages: tree,
    structure,
    places,
    bookmarks,
    ...about,
  });
  return file.finish(catalogue, writeInfo(file, info));
}

const noObjects: PageObjects = { id: 0, parent: 0, resources: 0 };
