// Where the pages of a preview lie in their list, one under the other, and which part of it is in view.

import type { PackPreview, PreviewPage } from '../../../../shared/packs/preview/preview.ts';

/** In pixels: under each page stands its number. */
export const between = 32;

/** In pixels: a page that somebody went to begins this much below the top of the view, at most. */
export const margin = 12;

/** The top of each page, and at last the end of all. */
export function topsOf(pages: readonly PreviewPage[], zoom: number): readonly number[] {
  let top = between / 2;
  const tops = pages.map(({ height }) => {
    const own = top;
    top += height * zoom + between;
    return own;
  });
  return [...tops, top];
}

/** The page, from 0, that lies at a height of the list. */
export function pageAt(tops: readonly number[], height: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What stands at the top of the view: a place in a section, which may move. */
export interface Anchor {
  /** Null of the cover and the contents. */
  readonly section: string | null;
  /** From the first page of the section. */
  readonly page: number;
  /** How far down the page, as a share of it and what is under it. */
  readonly share: number;
}

export function anchorAt({ sections }: PackPreview, tops: readonly number[], scrolled: number): Anchor {
  const height = scrolled + margin;
  const at = pageAt(tops, height);
  const [top = 0, next = 0] = [tops[at], tops[at + 1]];
  const share = next > top ? (height - top) / (next - top) : 0;
  const section = sections.findLast(({ page }) => page - 1 <= at);
  return { section: section?.id ?? null, page: at - ((section?.page ?? 1) - 1), share };
}

/** Where it is now; a section that is gone leaves the view where it was. */
export function heightOf(
  { sections }: PackPreview,
  tops: readonly number[],
  anchor: Anchor,
): number | undefined {
  const section = sections.find(({ id }) => id === anchor.section);
  if (anchor.section !== null && section === undefined) return undefined;
  const last = section === undefined ? tops.length - 2 : section.page - 1 + section.pages - 1;
  const at = Math.min((section?.page ?? 1) - 1 + anchor.page, last);
  const [top = 0, next = 0] = [tops[at], tops[at + 1]];
  return top + anchor.share * (next - top) - margin;
}
