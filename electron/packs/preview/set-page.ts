// A page as the preview keeps it: what is drawn on it, what each piece of it is to those who hear it, and nothing of the tree that a file needs.

import type { AttachedView, HeardMark } from '../../../shared/packs/preview/preview.ts';
import { textOfString } from '../../../shared/packs/preview/drawn-page.ts';
import { fold, type Page } from '../pdf/canvas.ts';
import { entriesOf, rootElement, type Element } from '../pdf/structure.ts';

/** The page of an attached PDF that stands on a page of the pack. */
export interface AttachedPage extends Omit<AttachedView, 'file'> {
  readonly bytes: Uint8Array;
}

export interface SetPage extends Page {
  /** Its own among all pages that were ever set: the same number is the same page. */
  readonly serial: number;
  /** By the number of the mark in the page's content. */
  readonly heard: readonly HeardMark[];
  readonly attached?: AttachedPage;
}

const inRows: ReadonlySet<string> = new Set(['TD', 'TH']);
const wholes: ReadonlySet<string> = new Set(['LI', 'TOCI', 'Note', 'Figure', 'Caption']);
const inLines: ReadonlySet<string> = new Set(['Span', 'Link', 'Reference', 'Lbl', 'LBody']);

function upwards(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) chain.push(at);
  return chain;
}

const alternative = /\/Alt(?<words>\((?:\\.|[^\\()])*\)|<[\da-fA-F]*>)/u;

function heardAs(element: Element, numberOf: (of: Element) => number): HeardMark {
  const chain = upwards(element);
  const block =
    chain.find(({ tag }) => inRows.has(tag)) ??
    chain.find(({ tag }) => wholes.has(tag)) ??
    chain.find(({ tag }) => !inLines.has(tag)) ??
    element;
  const row = chain.find(({ tag }) => tag === 'TR');
  const words = (alternative.exec(entriesOf(element)) ?? alternative.exec(entriesOf(block)))?.groups?.[
    'words'
  ];
  return {
    block: numberOf(block),
    tag: block.tag,
    ...(row === undefined ? {} : { row: numberOf(row) }),
    ...(words === undefined ? {} : { alternative: textOfString(words) }),
  };
}

const nobody = rootElement();
let set = 0;

/** The pages of one section, full and no longer drawn on. */
export function keptPages(pages: readonly Page[], attached: readonly AttachedPage[] = []): SetPage[] {
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element) => {
    const known = numbers.get(element) ?? numbers.size;
    numbers.set(element, known);
    return known;
  };
  return pages.map((page, at): SetPage => {
    if (page.body === undefined && page.size === undefined) fold(page);
    set += 1;
    const carried = attached[at];
    return {
      ...page,
      serial: set,
      heard: page.owners.map((owner) => heardAs(owner, numberOf)),
      owners: [],
      links: page.links.map((link) => ({ ...link, owner: nobody })),
      ...(carried === undefined ? {} : { attached: carried }),
    };
  });
}
