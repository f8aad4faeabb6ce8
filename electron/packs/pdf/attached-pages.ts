// The pages of attached PDFs in a pack: opened, given a page each with its head and foot, and put into the finished file with their tags.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';
import type { PageSizes } from '../../../shared/packs/meeting-pack.ts';
import { idInOne, languageOfSection, saysWhereOnce } from '../../../shared/packs/rules/two-languages.ts';
import { text, type Block, type PackDocument, type Section } from '../../../shared/packs/pack-document.ts';
import { joinPaper } from '../join/join-paper.ts';
import type { JoinedPaper, PlacedPage } from '../join/joining.ts';
import { openPaper, type OpenPaper, type PaperBookmark, type PaperGap } from '../join/open-paper.ts';
import { downwards, newPage, sizeOf, type Page } from './canvas.ts';
import type { Geometry } from './style/geometry.ts';
import { placeText, type Bookmark, type Bookmarks } from './file/bookmarks.ts';
import { compressed } from './file/compressed.ts';
import type { PageObjects, PdfFile, WrittenStream } from './file/pdf-file.ts';
import { keptClear } from './running.ts';
import { addKid, child, type Element, type JoinedStructure, type ParentEntry } from './structure.ts';

/** Where a page of the paper stands on its page of the pack: its lower left corner, in points, and how much it is scaled. */
export interface Place {
  readonly left: number;
  readonly bottom: number;
  readonly scale: number;
}

/** An attached PDF with the pages of the pack that carry it. */
export interface AttachedPaper {
  readonly paper: OpenPaper;
  readonly element: Element;
  readonly pages: readonly Page[];
  readonly places: readonly Place[];
  /** The bookmark of its section, once there is one. */
  under: Bookmark | undefined;
}

/** A file that couldn't be read, and why. */
export interface UnreadPaper {
  readonly name: string;
  readonly why: Saying;
}

/** A paper that keeps the pack from being marked as accessible. */
export interface PaperWithGaps {
  readonly name: string;
  readonly gaps: readonly PaperGap[];
}

export interface OpenedPapers {
  /** With words in place of the papers that can't be read. */
  readonly document: PackDocument;
  readonly papers: ReadonlyMap<Section, OpenPaper>;
  readonly unread: readonly UnreadPaper[];
  readonly withGaps: readonly PaperWithGaps[];
}

/** Papers by their bytes, as they were opened. */
export type Opened = Map<Uint8Array, Awaited<ReturnType<typeof openPaper>>>;

/** Where a paper that can't be read would have been given once, for both languages, the second says as the first does that it isn't here. */
function withoutLost(
  document: PackDocument,
  section: Section,
  lost: ReadonlyMap<string, (section: Section) => Block>,
): Section {
  const id = idInOne(document, section);
  const instead = lost.get(id);
  if (instead === undefined || id === section.id) return section;
  const { pagesIn: _, ...plain } = section;
  const blocks = section.blocks.map((block) => (saysWhereOnce(block, id) ? instead(section) : block));
  return { ...plain, blocks };
}

/** One that can't be read has a page in its place that says so: the pack is made all the same. What is in `opened` isn't opened again. */
export async function openPapers(document: PackDocument, opened: Opened = new Map()): Promise<OpenedPapers> {
  const papers = new Map<Section, OpenPaper>();
  const unread: UnreadPaper[] = [];
  const withGaps: PaperWithGaps[] = [];
  const sections: Section[] = [];
  const lost = new Map<string, (section: Section) => Block>();
  /** A paper that stands in two places is named once. */
  const met = new Set<Uint8Array>();
  for (const section of document.sections) {
    const { attached, ...plain } = section;
    if (attached === undefined) {
      sections.push(withoutLost(document, section, lost));
      continue;
    }
    const found = opened.get(attached.bytes) ?? (await openPaper(attached.bytes));
    opened.set(attached.bytes, found);
    if (found.ok) {
      papers.set(section, found.value);
      sections.push(section);
      const gaps = document.comments === 'kept' ? found.value.gapsWithComments : found.value.gaps;
      if (gaps.length > 0 && !met.has(attached.bytes)) withGaps.push({ name: attached.name, gaps });
      met.add(attached.bytes);
      continue;
    }
    const { code, message } = found.error;
    const why = code === 'paper-password' ? 'packs.paperLocked' : 'packs.paperMissing';
    unread.push({ name: attached.name, why: message });
    const inPlace = (of: Section): Block => ({
      kind: 'paragraph',
      runs: text(speak(languageOfSection(document, of), say(why, { file: attached.name }))),
    });
    lost.set(section.id, inPlace);
    sections.push({ ...plain, blocks: [...plain.blocks, inPlace(section)] });
  }
  return { document: { ...document, sections }, papers, unread, withGaps };
}

/** Below this a page has no room for a head and a foot. */
const leastSide = 300;

/** What attached pages are set on. */
export interface Setting {
  readonly geometry: Geometry;
  readonly sizes: PageSizes;
}

function sizeFor(
  { width, height }: OpenPaper['pages'][number],
  { geometry, sizes }: Setting,
): readonly [number, number] {
  if (sizes === 'kept' && Math.min(width, height) >= leastSide) return [width, height];
  const [narrow, tall] = geometry.size;
  return width > height ? [tall, narrow] : [narrow, tall];
}

function placeOn(
  [wide, tall]: readonly [number, number],
  { width, height }: OpenPaper['pages'][number],
  marking: string | undefined,
): Place {
  const { head, foot } = keptClear(marking);
  const room = tall - head - foot;
  const scale = Math.min(1, room / height, wide / width);
  return { left: (wide - width * scale) / 2, bottom: foot + (room - height * scale) / 2, scale };
}

/** Its section has no page but those of its PDF. */
export function isPdfAlone({ attached }: Section): boolean {
  return attached?.behindDivider === true;
}

/** The pages that are to carry it, and the element that its tags stand under. */
export function attach(paper: OpenPaper, section: Section, holder: Element, setting: Setting): AttachedPaper {
  const { id: name, title, reference, marking, language, level = 1 } = section;
  const sizes = paper.pages.map((page) => sizeFor(page, setting));
  const { geometry } = setting;
  const pages = sizes.map((size) => ({
    ...newPage({ section: title, reference, marking, language }, 'upright', geometry),
    size,
  }));
  if (isPdfAlone(section)) pages[0]?.marks.push({ y: 0, name, title, level });
  return {
    paper,
    element: child(holder, 'Sect'),
    pages,
    places: paper.pages.map((page, at) => placeOn(sizes[at] ?? [0, 0], page, marking)),
    under: undefined,
  };
}

interface BookmarkPlace {
  readonly page: number;
  readonly y: number;
}

/** Its own, or the first of those under it: a heading may lead nowhere itself. Where there is none, it stays where the one before it leads. */
function placeIn(bookmark: PaperBookmark): BookmarkPlace | undefined {
  const stack = [bookmark];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { page, y = 0, under } = next;
    if (page !== undefined) return { page, y };
    stack.push(...under.toReversed());
  }
  return undefined;
}

/** What a paper's own bookmarks lead to, under the bookmark of its section. `idOf`: the number of a page's object. */
export function bookmarkPaper(
  bookmarks: Bookmarks,
  { paper, pages, places, under }: AttachedPaper,
  idOf: (page: Page) => number,
): void {
  const stack = paper.bookmarks
    .map((bookmark): [PaperBookmark, Bookmark | undefined] => [bookmark, under])
    .toReversed();
  let last: BookmarkPlace = { page: 0, y: 0 };
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [bookmark, above] = next;
    const { title, under: kids } = bookmark;
    last = placeIn(bookmark) ?? last;
    const { page: at, y } = last;
    const page = pages[at];
    if (page === undefined) throw new Error(`a bookmark leads to page ${at + 1} of ${pages.length}`);
    const tall = sizeOf(page)[1];
    const { bottom, scale } = places[at] ?? { bottom: 0, scale: 1 };
    const height = (paper.pages[at]?.height ?? 0) * scale;
    const top = Math.max(0, tall - bottom - height + y * scale);
    const made = bookmarks.add(title, placeText(idOf(page), tall, top), above);
    for (const kid of kids.toReversed()) stack.push([kid, made]);
  }
}

/** The head and foot of a page, as an object that is drawn over what it carries. */
function stampOf(id: number, page: Page, { resources }: PageObjects): WrittenStream {
  const [wide, tall] = page.size ?? [0, 0];
  const content = [downwards(page), ...page.operators].join('\n');
  const bytes = compressed(content);
  const size = `/BBox[0 0 ${wide} ${tall}]/Filter/FlateDecode/Length ${bytes.length}`;
  return { id, dictionary: `<</Type/XObject/Subtype/Form/Resources ${resources} 0 R${size}>>`, bytes };
}

export interface Joining {
  readonly objectsOf: (page: Page) => PageObjects;
  readonly keyOf: (page: Page) => number;
  readonly comments: 'kept' | 'dropped';
  /** The first free key of the parent tree. */
  readonly nextKey: number;
}

function placedPages(paper: AttachedPaper, stamps: readonly WrittenStream[], joining: Joining): PlacedPage[] {
  return paper.pages.map((page, at): PlacedPage => {
    const { id, parent } = joining.objectsOf(page);
    const { left = 0, bottom = 0, scale = 1 } = paper.places[at] ?? {};
    const size = [page.size?.[0] ?? 0, page.size?.[1] ?? 0] as const;
    const structParents = joining.keyOf(page);
    return { id, parent, size, left, bottom, scale, stamp: stamps[at]?.id, structParents };
  });
}

/** All of them, one after the other. The elements they stand under have their numbers already. */
export function joinPapers(
  file: PdfFile,
  papers: readonly AttachedPaper[],
  joining: Joining,
): JoinedStructure {
  let { nextKey } = joining;
  const parents: ParentEntry[] = [];
  const all: JoinedPaper[] = [];
  for (const [at, paper] of papers.entries()) {
    const first = file.take(paper.pages.length);
    const stamps = paper.pages.map((page, index) => stampOf(first + index, page, joining.objectsOf(page)));
    const next = file.take(0);
    const joined = joinPaper(paper.paper, {
      pages: placedPages(paper, stamps, joining),
      next,
      nextKey,
      element: paper.element.id,
      prefix: `p${at + 1}-`,
      comments: joining.comments,
    });
    file.take(joined.next - next);
    ({ nextKey } = joined);
    for (const stamp of stamps) file.write(stamp);
    for (const object of joined.objects) file.write(object);
    for (const entry of joined.parents) parents.push(entry);
    for (const kid of joined.kids) addKid(paper.element, { joined: kid });
    all.push(joined);
  }
  return {
    parents,
    nextKey,
    classes: all.flatMap(({ classes }) => classes),
    names: all.flatMap(({ ids }) => ids),
  };
}
