// Attached PDFs put into the finished file, each of their pages on one of the pack with its head and foot, and with their tags.

import { joinPaper } from '../../join/join-paper.ts';
import type { JoinedPaper, PlacedPage } from '../../join/joining.ts';
import type { AttachedPaper } from './attached-pages.ts';
import { downwards, type Page } from '../canvas.ts';
import { compressed } from '../file/compressed.ts';
import type { PageObjects, PdfFile, WrittenStream } from '../file/pdf-file.ts';
import { addKid, type JoinedStructure, type ParentEntry } from '../structure.ts';

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
