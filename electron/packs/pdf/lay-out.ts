// All pages of a pack in order: cover, contents, and each section, which begins a page of its own. Sections that name pages are set once the
// others are counted.

import { setImmediate } from 'node:timers/promises';
import type { PackDocument, Section } from '../../../shared/packs/pack-document.ts';
import { labelSections, rangeOf, type PagesOfSection } from '../../../shared/packs/rules/page-labels.ts';
import { artifact, drawLines, fold, newPage, type Page } from './canvas.ts';
import { drawSection } from './draw-section.ts';
import { areaOf, breakPage, startFlow, startSection, type Flow, type SectionStart } from './flow.ts';
import { drawContents, drawCover, drawSheetHead, type Drawing } from './front-matter.ts';
import { bindingShift } from './style/geometry.ts';
import { pageTextIn } from './page-text.ts';
import { refersToPages, withPageNumbers, type NumberedPages, type PageNumbers } from './page-numbers.ts';
import { child, type Element } from './structure.ts';
import { breakLines } from './text-lines.ts';
import { colours } from '../../../shared/look/tokens.ts';

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
  readonly drawing: Drawing;
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
  const { document, drawing } = setting;
  const isSheet = document.isSheet === true;
  const { flow } = setting;
  if (flow === undefined)
    setting.flow = startFlow({
      ...drawing,
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

/** Printed on both sides, a part begins on a right-hand page: what is under it goes on where that ends. */
function opensOnTheRight({ drawing }: Setting, { level = 1 }: Section): boolean {
  return drawing.look.geometry.isTwoSided && level === 1;
}

/** The cover and the contents have pages too, and no section. */
const [coverId, contentsId] = ['cover', 'contents'];

/** In the order of the pages. `listed`: how many the contents take. What stays blank before a part is of what it is the back of. */
function pagesOf(setting: Setting, parts: readonly Part[], listed: number): PagesOfSection[] {
  const { document, drawing } = setting;
  const { isTwoSided } = drawing.look.geometry;
  const sections: { readonly id: string; count: number }[] = [];
  let before = 0;
  const add = (id: string, count: number, isOnTheRight: boolean) => {
    const last = sections.at(-1);
    if (isOnTheRight && last !== undefined && before % 2 === 1) {
      last.count += 1;
      before += 1;
    }
    sections.push({ id, count });
    before += count;
  };
  if (document.isSheet !== true) add(coverId, 1, false);
  if (listed > 0) add(contentsId, listed, isTwoSided);
  for (const { section, pages, attached } of parts)
    add(section.id, pages.length + attached.length, opensOnTheRight(setting, section));
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
  const { document, drawing } = setting;
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
      listed = drawContents(drawing, contents, entries, document.language, listed.length);
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

const blankSize = 9;

/** That nothing is missing on it is said to those who see it; who hears the document isn't told of it. */
function blankPage({ document, drawing: { glyphs, look } }: Setting): Page {
  const page: Page = {
    ...newPage({ section: '', reference: '', marking: undefined }, 'upright', look.geometry),
    isBlank: true,
  };
  const { left, width, top, bottom } = areaOf(page);
  const text = pageTextIn(document.language)('pack.blank');
  const style = { font: 'italic', size: blankSize, colour: colours.quiet } as const;
  const lines = breakLines(glyphs, [{ text, style }], width);
  const wide = lines[0]?.width ?? 0;
  artifact(page, () => {
    drawLines(page, glyphs, lines, left + (width - wide) / 2, (top + bottom) / 2, blankSize);
  });
  return page;
}

/** All pages in their order, and between them those that stay blank. */
function inOrder(setting: Setting, front: readonly (readonly Page[])[], parts: readonly Part[]): Page[] {
  const pages: Page[] = [];
  const toTheRight = () => {
    if (pages.length % 2 === 1) pages.push(blankPage(setting));
  };
  const { isTwoSided } = setting.drawing.look.geometry;
  for (const each of front) {
    if (isTwoSided && each.length > 0) toTheRight();
    pages.push(...each);
  }
  for (const { section, pages: own, attached } of parts) {
    if (opensOnTheRight(setting, section)) toTheRight();
    for (const page of own) pages.push(page);
    for (const page of attached) pages.push(page);
  }
  return pages;
}

export async function layOut(
  document: PackDocument,
  drawing: Drawing,
  root: Element,
  attached: Attached,
  options: RenderOptions,
): Promise<LaidOut> {
  const { sections, isSheet = false, hasNoContents = false } = document;
  const cover = isSheet ? [] : [drawCover(drawing, child(root, 'Sect'), document)];
  const contents = isSheet || hasNoContents ? undefined : child(root, 'Sect');
  const parts = partsOf(document, root, attached);
  const setting: Setting = { document, drawing, options, terms: termsOf(document), flow: undefined };
  await setWhatNamesNoPage(setting, parts);
  const listed = setWhatNamesPages(setting, parts, contents);
  options.onProgress?.(sections.length, sections.length);
  const pages = inOrder(setting, [cover, listed], parts);
  for (const [index, page] of pages.entries()) {
    if (page.size !== undefined) continue;
    page.shift = bindingShift(page.geometry, page.way, index + 1);
    if (page.body === undefined) fold(page);
  }
  return { pages, sections: pagesOf(setting, parts, listed.length) };
}
