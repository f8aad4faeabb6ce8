// All pages of a pack in order: cover, contents, and each section, which begins a page of its own. Sections that name pages are set once the
// others are counted.

import { setImmediate } from 'node:timers/promises';
import type { PackDocument, Section } from '../../../shared/packs/pack-document.ts';
import { labelSections, rangeOf, type PagesOfSection } from '../../../shared/packs/rules/page-labels.ts';
import { fold, type Page } from './canvas.ts';
import { drawSection } from './draw-section.ts';
import { breakPage, startFlow, startSection, type Flow, type Images, type SectionStart } from './flow.ts';
import { drawContents, drawCover, drawSheetHead } from './front-matter.ts';
import { refersToPages, withPageNumbers, type NumberedPages, type PageNumbers } from './page-numbers.ts';
import type { Glyphs } from './shaping/glyphs.ts';
import { child, type Element } from './structure.ts';

export interface RenderOptions {
  /** Called as each section is laid out. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What a section is set with, and the pages it takes. */
interface Part {
  readonly section: Section;
  readonly start: SectionStart;
  /** Those of an attached PDF, after the section's own. */
  readonly attached: readonly Page[];
  pages: readonly Page[];
}

/** The pages of a section's attached PDF, as they stand in the pack; none where it has none. */
export type Attached = (section: Section, element: Element) => readonly Page[];

interface Setting {
  readonly document: PackDocument;
  readonly glyphs: Glyphs;
  readonly images: Images;
  readonly options: RenderOptions;
  readonly terms: ReadonlySet<string>;
  flow: Flow | undefined;
}

function termsOf({ sections }: PackDocument): ReadonlySet<string> {
  const rows = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const runs = rows
    .flatMap((row) => (row.kind === 'row' ? row.cells : []))
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.runs);
  return new Set(runs.flatMap(({ term }) => term?.name ?? []));
}

/** A section stands beside those under it, and beside the PDF attached to it, in an element that holds all. */
function partsOf({ sections }: PackDocument, root: Element, attached: Attached): Part[] {
  let above = root;
  return sections.map((section, at): Part => {
    const { title, reference, marking, level = 1 } = section;
    const holdsOthers = level === 1 && sections[at + 1]?.level === 2;
    if (level === 1) above = holdsOthers ? child(root, 'Sect') : root;
    const holder = section.attached === undefined ? above : child(above, 'Sect');
    const element = child(holder, 'Sect');
    const depth = level === 2 && above !== root ? 1 : 0;
    const start = { element, section: title, reference, marking, depth } as const;
    return { section, start, attached: attached(section, holder), pages: [] };
  });
}

function setPart(setting: Setting, part: Part, section: Section, least = 0) {
  const { document, glyphs, images } = setting;
  const isSheet = document.isSheet === true;
  const { flow } = setting;
  if (flow === undefined)
    setting.flow = startFlow({
      glyphs,
      images,
      language: document.language,
      terms: setting.terms,
      ...part.start,
    });
  else startSection(flow, part.start);
  const now = setting.flow;
  if (now === undefined) return;
  if (isSheet && section.id === document.sections[0]?.id) drawSheetHead(now, document);
  drawSection(now, section, isSheet);
  while (now.pages.length < least) breakPage(now, 'upright');
  part.pages = now.pages;
}

async function setWhatNamesNoPage(setting: Setting, parts: readonly Part[]): Promise<void> {
  const { signal, onProgress } = setting.options;
  for (const [at, part] of parts.entries()) {
    await setImmediate(); // lets an abort arrive
    signal?.throwIfAborted();
    onProgress?.(at, parts.length);
    if (!refersToPages(part.section)) setPart(setting, part, part.section);
  }
}

/** The cover and the contents have pages too, and no section. */
const [coverId, contentsId] = ['cover', 'contents'];

/** In the order of the pages. `listed`: how many the contents take. */
function pagesOf({ document }: Setting, parts: readonly Part[], listed: number): PagesOfSection[] {
  const sections = [
    ...(document.isSheet === true ? [] : [{ id: coverId, count: 1 }]),
    ...(listed === 0 ? [] : [{ id: contentsId, count: listed }]),
    ...parts.map(({ section, pages, attached }) => ({
      id: section.id,
      count: pages.length + attached.length,
    })),
  ];
  const labels = labelSections(sections, document.numbering);
  return sections.map(({ id }, at) => ({ section: id, pages: labels[at] ?? [] }));
}

function numbersOf(setting: Setting, parts: readonly Part[], listed: number): Map<string, NumberedPages> {
  return new Map(
    pagesOf(setting, parts, listed).map(({ section, pages }): [string, NumberedPages] => [
      section,
      { first: pages[0] ?? '', all: rangeOf(pages) },
    ]),
  );
}

function isSame(some: PageNumbers, others: PageNumbers): boolean {
  return [...some].every(([id, { first, all }]) => {
    const other = others.get(id);
    return other?.first === first && other.all === all;
  });
}

/**
 * A number can make a line longer, and a page more, which moves all numbers after it: they are set again until all agree. What once took a
 * page keeps it, so that it comes to an end.
 */
function setWhatNamesPages(setting: Setting, parts: readonly Part[], contents: Element | undefined): Page[] {
  const { document, glyphs } = setting;
  const naming = parts.filter(({ section }) => refersToPages(section));
  let listed: Page[] = [];
  let numbers = numbersOf(setting, parts, contents === undefined ? 0 : 1);
  for (;;) {
    for (const part of naming) {
      part.start.element.kids = [];
      setPart(setting, part, withPageNumbers(part.section, numbers), part.pages.length);
    }
    if (contents !== undefined) {
      contents.kids = [];
      const entries = parts.map(({ section }) => ({ section, page: numbers.get(section.id)?.first ?? '' }));
      listed = drawContents(glyphs, contents, entries, document.language, listed.length);
    }
    const now = numbersOf(setting, parts, listed.length);
    if (isSame(now, numbers)) return listed;
    numbers = now;
  }
}

export interface LaidOut {
  readonly pages: readonly Page[];
  /** What they are called, section by section, with the cover and the contents. */
  readonly sections: readonly PagesOfSection[];
}

export async function layOut(
  document: PackDocument,
  tools: { readonly glyphs: Glyphs; readonly images: Images },
  root: Element,
  attached: Attached,
  options: RenderOptions,
): Promise<LaidOut> {
  const { sections, isSheet = false, hasNoContents = false } = document;
  const cover = isSheet ? [] : [drawCover(tools.glyphs, child(root, 'Sect'), document)];
  const contents = isSheet || hasNoContents ? undefined : child(root, 'Sect');
  const parts = partsOf(document, root, attached);
  const setting: Setting = { document, ...tools, options, terms: termsOf(document), flow: undefined };
  await setWhatNamesNoPage(setting, parts);
  const listed = setWhatNamesPages(setting, parts, contents);
  options.onProgress?.(sections.length, sections.length);
  const pages = [...cover, ...listed, ...parts.flatMap((part) => [...part.pages, ...part.attached])];
  for (const page of pages) if (page.body === undefined && page.size === undefined) fold(page);
  return { pages, sections: pagesOf(setting, parts, listed.length) };
}
