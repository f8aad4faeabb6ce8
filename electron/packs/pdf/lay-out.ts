// All pages of a pack in order: cover, contents, and each section, which begins a page of its own. Sections that name pages are set once the
// others are counted.

import { oncePer } from '../../../shared/kernel/once.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { PackDocument, Run, Section } from '../../../shared/packs/pack-document.ts';
import { labelSections, rangeOf, type PagesOfSection } from '../../../shared/packs/rules/page-labels.ts';
import { frontsOfPages, languageOfSection } from '../../../shared/packs/rules/two-languages.ts';
import { fold, type Page } from './canvas.ts';
import { drawSection } from './draw-section.ts';
import { isPdfAlone } from './papers/attached-pages.ts';
import { breakPage, startFlow, startSection, type Flow, type SectionStart } from './flow.ts';
import { drawContents, type Entry, type FrontOfPages } from './front/contents.ts';
import { blankPage, drawCover, drawSheetHead, type Drawing } from './front/front-matter.ts';
import { bindingShift } from './style/geometry.ts';
import {
  numbersNamed,
  refersToPages,
  withPageNumbers,
  type NumberedPages,
  type PageNumbers,
} from './page-numbers.ts';
import { spokenIn } from './spoken-language.ts';
import { child, type Element } from './structure.ts';

export interface RenderOptions {
  /** Called as each section is laid out. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What sets the pages of a pack: afresh for a file, or only those that changed where somebody looks on. */
export interface Setter<P extends Page = Page> {
  readonly isTwoSided: boolean;
  /** One that nothing is printed on, so that what comes next begins on the right. */
  readonly blank: (language: Language) => P;
  readonly cover: (element: Element) => P;
  /** Of what is in one language. */
  readonly contents: (
    element: Element,
    entries: readonly Entry[],
    front: FrontOfPages,
    least: number,
  ) => readonly P[];
  readonly section: (section: Section, start: SectionStart, about: AboutSection) => readonly P[];
  /** The pages of a section are set for good, but for what stands at their head and foot. */
  readonly finish?: (pages: readonly P[]) => void;
}

/** What is known of a section where it is set. */
export interface AboutSection {
  /** It takes at least so many pages. */
  readonly least: number;
  /** Of all in its language. */
  readonly isFirst: boolean;
  /** What the pages are called that it names; undefined of a section that names none. */
  readonly numbers: PageNumbers | undefined;
}

/** What a section is set with, and the pages it takes. */
interface Part<P extends Page> {
  readonly section: Section;
  readonly start: SectionStart;
  readonly isFirst: boolean;
  /** Those of an attached PDF, after the section's own. */
  readonly attached: readonly P[];
  pages: readonly P[];
  /** What its pages say of those of others. */
  named: string | undefined;
}

/** The pages of a section's attached PDF, as they stand in the pack; none where it has none. */
export type Attached<P extends Page = Page> = (section: Section, element: Element) => readonly P[];

interface Setting<P extends Page> {
  readonly document: PackDocument;
  readonly setter: Setter<P>;
  readonly options: RenderOptions;
}

/** The words that it has a note of its own on, by their names: what leads to none of them leads nowhere. */
export function termsOf({ sections }: PackDocument): ReadonlySet<string> {
  return new Set(sections.flatMap((section) => termsIn(section)));
}

const termsIn = oncePer(
  () => '',
  ({ blocks }: Section): readonly string[] => {
    const names: string[] = [];
    const note = ({ term }: Run) => {
      if (term?.name !== undefined) names.push(term.name);
    };
    for (const block of blocks)
      for (const row of block.kind === 'table' ? block.rows : [])
        if (row.kind === 'row')
          row.cells.forEach((cell) => cell.paragraphs.forEach(({ runs }) => runs.forEach(note)));
    return names;
  },
);

/** A section stands beside those under it, and beside the PDF attached to it, in an element that holds all. */
function partsOf<P extends Page>(document: PackDocument, root: Element, attached: Attached<P>): Part<P>[] {
  const { sections, second, sideBySide } = document;
  let top = root;
  let above = root;
  let spoken: Language | undefined;
  return sections.map((section, at): Part<P> => {
    const { title, reference, marking, level = 1 } = section;
    const language = languageOfSection(document, section);
    const isFirst = sideBySide === true ? at === 0 : language !== spoken;
    if (isFirst && second !== undefined && sideBySide !== true)
      above = top = child(root, 'Part', spokenIn(language));
    spoken = language;
    const holdsOthers = level === 1 && sections[at + 1]?.level === 2;
    if (level === 1) above = holdsOthers ? child(top, 'Sect') : top;
    const holder = section.attached === undefined ? above : child(above, 'Sect');
    const element = isPdfAlone(section) ? holder : child(holder, 'Sect');
    const depth = level === 2 && above !== top ? 1 : 0;
    const beside = sideBySide === true && section.language === undefined ? second?.language : undefined;
    const start = { element, section: title, reference, marking, language, beside, depth } as const;
    return { section, start, isFirst, attached: attached(section, holder), pages: [], named: undefined };
  });
}

/** A divider leads to where its PDF is given: it has no page of its own. */
function isElsewhere<P extends Page>({ section }: Part<P>): boolean {
  return section.pagesIn !== undefined;
}

/** Those that have pages. */
function withPages<P extends Page>(parts: readonly Part<P>[]): readonly Part<P>[] {
  return parts.filter((part) => !isElsewhere(part));
}

function setPart<P extends Page>({ setter }: Setting<P>, part: Part<P>, numbers?: PageNumbers) {
  const { section, start, isFirst, pages } = part;
  if (isPdfAlone(section) || isElsewhere(part)) return;
  part.pages = setter.section(section, start, { least: pages.length, isFirst, numbers });
}

async function setWhatNamesNoPage<P extends Page>(
  setting: Setting<P>,
  parts: readonly Part<P>[],
): Promise<void> {
  const { signal, onProgress } = setting.options;
  for (const [at, part] of parts.entries()) {
    await new Promise<void>((resolve) => void setImmediate(resolve)); // lets an abort arrive
    signal?.throwIfAborted();
    onProgress?.(at, parts.length);
    if (refersToPages(part.section)) continue;
    setPart(setting, part);
    setting.setter.finish?.(part.pages);
  }
}

/** Of a page that was counted, as those of the pack itself are: their numbers say on which side of the paper they stand. */
const oddNumber = /^\d*[13579]$/u;

/**
 * Printed on both sides, a part begins on a right-hand page: what is under it goes on where that ends. What an issued pack had on a right-hand
 * page stays on one whatever has come before it since, so that the sheet that went out is still the sheet.
 */
function opensOnTheRight({ level = 1 }: Section, kept: readonly string[]): boolean {
  return level === 1 || oddNumber.test(kept[0] ?? '');
}

/** The cover and the contents have pages too, and no section. */
const [coverId, contentsId] = ['cover', 'contents'];

/** Where the pages of a section begin, counted from 0, and how many are set. */
interface Placed {
  readonly id: string;
  readonly before: number;
  readonly count: number;
}

/**
 * In the order of the pages. `listed`: how many the contents take. Between two may be one that stays blank: before what begins on the right,
 * and where a section of an issued pack had one at its end, which keeps its number.
 */
function placesOf<P extends Page>(
  { document, setter }: Setting<P>,
  parts: readonly Part<P>[],
  listed: number,
): Placed[] {
  const places: Placed[] = [];
  let next = 0;
  const add = (id: string, count: number, isOnTheRight: (kept: readonly string[]) => boolean) => {
    const kept = document.numbering?.kept[id] ?? [];
    if (setter.isTwoSided && next % 2 === 1 && isOnTheRight(kept)) next += 1;
    places.push({ id, before: next, count });
    next += count;
    if (setter.isTwoSided && next % 2 === 1 && kept.length > count) next += 1;
  };
  if (document.isSheet !== true) add(coverId, 1, () => false);
  if (listed > 0) add(contentsId, listed, () => true);
  for (const { section, pages, attached } of withPages(parts))
    add(section.id, pages.length + attached.length, (kept) => opensOnTheRight(section, kept));
  return places;
}

/** What stays blank is of what it is the back of. */
function pagesOf<P extends Page>(
  setting: Setting<P>,
  parts: readonly Part<P>[],
  listed: number,
): PagesOfSection[] {
  const places = placesOf(setting, parts, listed);
  const sections = places.map(({ id, before, count }, at) => ({
    id,
    count: (places[at + 1]?.before ?? before + count) - before,
  }));
  const labels = labelSections(sections, setting.document.numbering);
  return sections.map(({ id }, at) => ({ section: id, pages: labels[at] ?? [] }));
}

function numbersOf<P extends Page>(
  setting: Setting<P>,
  parts: readonly Part<P>[],
  listed: number,
): Map<string, NumberedPages> {
  const numbers = new Map(
    pagesOf(setting, parts, listed).map(({ section, pages }): [string, NumberedPages] => [
      section,
      { section, first: pages[0] ?? '', all: rangeOf(pages) },
    ]),
  );
  for (const { section } of parts) {
    const there = section.pagesIn === undefined ? undefined : numbers.get(section.pagesIn);
    if (there !== undefined) numbers.set(section.id, there);
  }
  return numbers;
}

function isSame(some: PageNumbers, others: PageNumbers): boolean {
  return [...some].every(([id, { first, all }]) => {
    const other = others.get(id);
    return other?.first === first && other.all === all;
  });
}

/** The contents of what is in one language. */
interface ContentsList {
  readonly element: Element;
  readonly front: FrontOfPages;
}

/** Those of all languages, with the pages that each took before. */
function setContents<P extends Page>(
  { setter }: Setting<P>,
  parts: readonly Part<P>[],
  contents: readonly ContentsList[],
  before: readonly (readonly P[])[],
  numbers: ReadonlyMap<string, NumberedPages>,
): readonly (readonly P[])[] {
  return contents.map(({ element, front }, at) => {
    element.kids = undefined;
    const entries = parts
      .filter(({ start }) => front.sideBySide === true || start.language === front.language)
      .map(({ section }): Entry => {
        const { first: page = '', section: at = section.id } = numbers.get(section.id) ?? {};
        return { section, at, page };
      });
    return setter.contents(element, entries, front, before[at]?.length ?? 0);
  });
}

/** Counting takes as long as there are parts, and setting as long as there are rows. */
function isWorthCounting<P extends Page>({ section }: Part<P>, parts: readonly Part<P>[]): boolean {
  const rows = section.blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1),
    0,
  );
  return rows > parts.length;
}

/**
 * A number can make a line longer, and a page more, which moves all numbers after it: what names one that has moved is set again, until all
 * agree. What once took a page keeps it, so that it comes to an end. A long one is set by what is counted until then: a glossary of fifty pages
 * stands behind the contents and the page for the chair, and is right at once.
 */
function setWhatNamesPages<P extends Page>(
  setting: Setting<P>,
  parts: readonly Part<P>[],
  contents: readonly ContentsList[],
): readonly P[] {
  const naming = withPages(parts).filter(({ section }) => refersToPages(section));
  let lists: readonly (readonly P[])[] = contents.map(() => []);
  let numbers = numbersOf(setting, parts, contents.length);
  for (;;) {
    lists = setContents(setting, parts, contents, lists, numbers);
    const listed = lists.flat();
    let called = numbers;
    for (const part of naming) {
      if (isWorthCounting(part, parts)) called = numbersOf(setting, parts, listed.length);
      const named = numbersNamed(part.section, called);
      if (part.named === named) continue;
      part.named = named;
      part.start.element.kids = undefined;
      setPart(setting, part, called);
    }
    const now = numbersOf(setting, parts, listed.length);
    if (isSame(now, numbers)) return listed;
    numbers = now;
  }
}

/** Sets every section afresh, as a file needs it: what is named in it has a name of its own in the whole document. */
export function setterOf(document: PackDocument, drawing: Drawing): Setter {
  const terms = termsOf(document);
  let flow: Flow | undefined;
  return {
    isTwoSided: drawing.look.geometry.isTwoSided,
    blank: (language) => blankPage(document, language, drawing),
    cover: (element) => drawCover(drawing, element, document),
    contents: (element, entries, front, least) => drawContents(drawing, element, entries, front, least),
    section: (section, start, about) => {
      if (flow === undefined) flow = startFlow({ ...drawing, terms, ...start });
      else startSection(flow, start);
      drawPages(flow, document, section, about);
      return flow.pages;
    },
  };
}

/** All pages in their order, and between them those that stay blank. */
function inOrder<P extends Page>(
  setting: Setting<P>,
  cover: readonly P[],
  listed: readonly P[],
  parts: readonly Part<P>[],
): Pick<LaidOut<P>, 'pages' | 'placed'> {
  const { document, setter } = setting;
  const places = placesOf(setting, parts, listed.length);
  const paged = withPages(parts);
  const first = places.length - paged.length;
  const front = [cover, listed].filter((each) => each.length > 0);
  const pages: P[] = [];
  const placed: LaidOut<P>['placed'][number][] = [];
  for (const [at, { before, count }] of places.entries()) {
    while (pages.length < before) pages.push(setter.blank(pages.at(-1)?.language ?? document.language));
    const part = at < first ? undefined : paged[at - first];
    for (const each of part === undefined ? (front[at] ?? []) : part.pages) pages.push(each);
    for (const each of part?.attached ?? []) pages.push(each);
    if (part !== undefined) placed.push({ section: part.section, page: before + 1, pages: count });
  }
  return { pages, placed };
}

/** A section from the top of its first page. */
export function drawPages(
  flow: Flow,
  document: PackDocument,
  section: Section,
  { least, isFirst, numbers }: AboutSection,
): void {
  const isSheet = document.isSheet === true;
  if (isSheet && isFirst) drawSheetHead(flow, document);
  drawSection(flow, numbers === undefined ? section : withPageNumbers(section, numbers), isSheet);
  while (flow.pages.length < least) breakPage(flow, 'upright');
}

export interface LaidOut<P extends Page> {
  readonly pages: readonly P[];
  /** What they are called, section by section, with the cover and the contents. */
  readonly sections: readonly PagesOfSection[];
  /** The page of the file that each section begins on, from 1, and how many it takes with what is attached to it. */
  readonly placed: readonly { readonly section: Section; readonly page: number; readonly pages: number }[];
}

export async function layOut<P extends Page>(
  document: PackDocument,
  setter: Setter<P>,
  root: Element,
  attached: Attached<P>,
  options: RenderOptions,
): Promise<LaidOut<P>> {
  const { sections, isSheet = false, hasNoContents = false } = document;
  const cover = isSheet ? [] : [setter.cover(child(root, 'Sect'))];
  const contents = frontsOfPages(document).flatMap((front): ContentsList[] => {
    if (isSheet || hasNoContents) return [];
    const spoken = front.language === document.language ? '' : spokenIn(front.language);
    return [{ element: child(root, 'Sect', spoken), front }];
  });
  const parts = partsOf(document, root, attached);
  const setting: Setting<P> = { document, setter, options };
  await setWhatNamesNoPage(setting, parts);
  const listed = setWhatNamesPages(setting, parts, contents);
  options.onProgress?.(sections.length, sections.length);
  const { pages, placed } = inOrder(setting, cover, listed, parts);
  for (const [index, page] of pages.entries()) {
    if (page.size !== undefined) continue;
    page.shift = bindingShift(page.geometry, page.way, index + 1);
    if (page.body === undefined) fold(page);
  }
  return { pages, sections: pagesOf(setting, parts, listed.length), placed };
}
