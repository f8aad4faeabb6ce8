// A pack as a tagged PDF, for every reader (PDF/UA-1) and for the archive (PDF/A-2a). The same document gives the same bytes: its date is the only timestamp in it.

import { setImmediate } from 'node:timers/promises';
import { universalMidnight } from '../../../shared/kernel/universal-time.ts';
import type { Block, PackDocument, Section } from '../../../shared/packs/pack-document.ts';
import { packType, page as paper } from '../../../shared/look/tokens.ts';
import { fold, sizeOf, type Page, type Way } from './canvas.ts';
import { drawCharts, leastChartsHeight } from './charts.ts';
import { startFlow, startSection, turnPage, type Flow, type Images } from './flow.ts';
import { pictureObject } from './picture-object.ts';
import { readFont } from './shaping/fonts.ts';
import { drawContents, drawCover, drawRunning, drawSheetHead } from './front-matter.ts';
import { glyphsOf, type Glyphs } from './shaping/glyphs.ts';
import { openPdf, type Bookmark, type PdfDoor } from './pdfkit-door.ts';
import { drawHeading, drawList, drawParagraph, drawPicture, headingType, pictureSize } from './prose.ts';
import { repack } from './repack.ts';
import { pdfLanguages } from './spoken-language.ts';
import { addKid, child, rootElement, writeStructure, type Element } from './structure.ts';
import { drawTable, leastTableHeight, wayOf } from './tables/tables.ts';

export interface RenderOptions {
  /** Called as each section is laid out. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface RenderedPdf {
  readonly bytes: Buffer;
  readonly pages: number;
  /** The letters that no font has, each drawn as a mark. */
  readonly undrawn: readonly string[];
}

/** Throws the signal's reason when it is aborted. */
export async function renderPdf(document: PackDocument, options: RenderOptions = {}): Promise<RenderedPdf> {
  const info = {
    title: document.title,
    author: document.cover.organisation,
    language: pdfLanguages[document.language],
    created: new Date(universalMidnight(document.date)),
  };
  const pdf = openPdf(info, [paper.width, paper.height], readFont);
  const { abbreviations = [] } = document;
  const glyphs = glyphsOf(pdf, new Map(abbreviations.map(({ short, long }) => [short, long])));
  const root = rootElement();
  const pages = await layOut(document, { glyphs, images: imagesOf(pdf) }, root, options);
  drawRunning(glyphs, document, pages);
  const undrawn = [...glyphs.undrawn];
  return { bytes: await write(pdf, root, pages, undrawn.length === 0), pages: pages.length, undrawn };
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

async function layOut(
  document: PackDocument,
  { glyphs, images }: { readonly glyphs: Glyphs; readonly images: Images },
  root: Element,
  { onProgress, signal }: RenderOptions,
): Promise<Page[]> {
  const { sections, language, isSheet = false } = document;
  const cover = isSheet ? [] : [drawCover(glyphs, child(root, 'Sect'), document)];
  const contents = isSheet ? undefined : child(root, 'Sect');
  const starts: number[] = [];
  let flow: Flow | undefined;
  for (const [index, section] of sections.entries()) {
    await setImmediate(); // lets an abort arrive
    signal?.throwIfAborted();
    onProgress?.(index, sections.length);
    const element = child(root, 'Sect');
    const { title, reference } = section;
    if (flow === undefined)
      flow = startFlow({ glyphs, images, language, element, section: title, reference });
    else startSection(flow, element, title, reference);
    starts.push(flow.pages.length - 1);
    if (isSheet && index === 0) drawSheetHead(flow, document);
    drawSection(flow, section, isSheet);
  }
  onProgress?.(sections.length, sections.length);
  const listed = contents === undefined ? [] : contentsPages(glyphs, contents, document, starts);
  const pages = [...cover, ...listed, ...(flow?.pages ?? [])];
  for (const page of pages) if (page.body === undefined) fold(page);
  return pages;
}

/** The contents list page numbers and take up pages themselves, so they are laid out again until both agree. */
function contentsPages(
  glyphs: Glyphs,
  element: Element,
  { sections, language }: PackDocument,
  starts: readonly number[],
): Page[] {
  let count = 1;
  for (;;) {
    const entries = sections.map((section, index) => ({ section, page: 2 + count + (starts[index] ?? 0) }));
    const pages = drawContents(glyphs, element, entries, language);
    if (pages.length === count) return pages;
    count = pages.length;
    element.kids = [];
  }
}

/** The head of a sheet is the heading of its section too. */
function drawSection(flow: Flow, { id, title, blocks }: Section, isSheet: boolean) {
  const way = isSheet ? flow.page.way : wayOfStart(flow, blocks);
  turnPage(flow, way);
  // What leads to a table that lies, lies with it.
  const lead = way === 'lying' ? blocks.findIndex(({ kind }) => kind === 'table') : 0;
  if (!isSheet) drawHeading(flow, { level: 1, text: title, keep: 40, destination: id });
  blocks.forEach((block, index) => {
    const isHeading = block.kind === 'heading';
    const body = isHeading ? blocks.slice(index).find(({ kind }) => kind !== 'heading') : block;
    if (index >= lead) turnPage(flow, wayFor(flow, body));
    drawBlock(flow, block, blocks[index + 1]);
  });
}

/** A table lies where it must; the notes under it stay with it. */
function wayFor(flow: Flow, block: Block | undefined): Way {
  if (block?.kind === 'table') return wayOf(flow, block);
  return block?.kind === 'paragraph' && block.style === 'note' ? flow.page.way : 'upright';
}

/** A page for a title and a few lines alone would be half empty: they lie with the table that they lead to. */
function wayOfStart(flow: Flow, blocks: readonly Block[]): Way {
  const first = blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'paragraph');
  const words = blocks
    .slice(0, Math.max(0, first))
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
  const isShort = words.reduce((sum, { text }) => sum + text.length, 0) < 600;
  return isShort ? wayFor(flow, blocks[first]) : 'upright';
}

const twoLines = 2 * packType.body.leading;

/** How much of the next block must stay with a heading: two lines, a table's first rows, a row of charts. */
function keepFor(flow: Flow, next: Block | undefined): number {
  if (next?.kind === 'table') return leastTableHeight(flow, next);
  if (next?.kind === 'charts') return leastChartsHeight(flow, next.charts);
  if (next?.kind === 'picture') return pictureSize(next).height + 8;
  if (next?.kind === 'heading') return headingType(next.level).leading + 24 + twoLines;
  return twoLines;
}

function drawBlock(flow: Flow, block: Block, next: Block | undefined) {
  switch (block.kind) {
    case 'heading':
      drawHeading(flow, { level: block.level, text: block.text, keep: keepFor(flow, next) });
      break;
    case 'paragraph':
      drawParagraph(flow, block.runs, block.style ?? 'body');
      break;
    case 'list':
      drawList(flow, block.items);
      break;
    case 'table':
      drawTable(flow, block);
      break;
    case 'charts':
      drawCharts(flow, block.charts);
      break;
    case 'picture':
      drawPicture(flow, block);
      break;
  }
}

async function write(
  pdf: PdfDoor,
  root: Element,
  pages: readonly Page[],
  isAccessible: boolean,
): Promise<Buffer> {
  const ids = new Map<object, number>();
  const annotations: { key: number; owner: Element }[] = [];
  let section: Bookmark | undefined;
  const named = new Set<string>(); // several marks may have one note, which leads back to the first
  for (const [index, page] of pages.entries()) {
    ids.set(
      page,
      pdf.addPage(sizeOf(page), page.body ?? Buffer.alloc(0), {
        after: page.operators.join('\n'),
        images: page.images,
        structParents: index,
      }),
    );
    page.body = undefined;
    for (const { name, title, y, level } of page.marks) {
      if (name !== undefined && !named.has(name)) pdf.destination(name, y - 12);
      if (name !== undefined) named.add(name);
      if (title === undefined) continue;
      const made = pdf.bookmark(title, Math.max(0, y - 12), level === 2 ? section : undefined);
      if (level === 1) section = made;
    }
    for (const link of page.links) {
      const key = pages.length + annotations.length;
      const [x, y, width, height] = link.rectangle;
      const tall = sizeOf(page)[1];
      link.id = pdf.link(
        [x, tall - y - height, x + width, tall - y],
        link.destination,
        link.alternative,
        key,
      );
      addKid(link.owner, { page, annotation: () => link.id });
      annotations.push({ key, owner: link.owner });
    }
  }
  const { root: rootId, parents } = pdf.structure();
  const bytes = await pdf.finish(isAccessible);
  const structure = writeStructure(root, pages, annotations, {
    root: rootId,
    parents,
    next: objectsOf(bytes),
    pageId: (page) => ids.get(page) ?? 0,
  });
  return repack(bytes, structure);
}

/** One more than the number of objects pdfkit wrote: the first free number. */
function objectsOf(pdf: Buffer): number {
  return Number(/\/Size (\d+)/u.exec(pdf.toString('latin1', pdf.length - 400))?.[1]);
}
