// The pages of attached PDFs in a pack: a page each with its head and foot, and what their bookmarks lead to.

import type { PageSizes } from '../../../../shared/packs/meeting-pack.ts';
import type { Section } from '../../../../shared/packs/pack-document.ts';
import type { OpenPaper, PaperBookmark } from '../../join/open-paper.ts';
import { newPage, sizeOf, type Page } from '../canvas.ts';
import type { Geometry } from '../style/geometry.ts';
import { placeText, type Bookmark, type Bookmarks } from '../file/bookmarks.ts';
import { keptClear } from '../running.ts';
import { child, type Element } from '../structure.ts';

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
