// Where links and bookmarks of a paper lead (ISO 32000-1, 12.3), by whichever of the three ways a place can be named.

import type { PaperFile } from './file/paper-file.ts';
import type { PaperPage } from './page-tree.ts';
import { moved, movedBox, type Matrix } from './placing.ts';
import { PdfString, Reference, numberText, readText, type Dictionary, type Value } from './file/values.ts';

export interface Destination {
  /** From 0. */
  readonly page: number;
  /** How it is shown there: "XYZ", and where. */
  readonly view: string;
  readonly at: readonly (number | undefined)[];
}

export type FindDestination = (given: Value | undefined) => Destination | undefined;

export function destinationsOf(
  file: PaperFile,
  catalogue: Dictionary,
  pages: readonly PaperPage[],
): FindDestination {
  const numbers = new Map(pages.map(({ id }, index) => [id, index]));
  const names = new Map<string, Value>(file.dictionary(catalogue.get('Dests')));
  readNames(file, file.dictionary(catalogue.get('Names'))?.get('Dests'), names);
  const pageAt = (value: Value | undefined) => {
    if (value instanceof Reference) return numbers.get(value.id);
    return typeof value === 'number' && value >= 0 && value < pages.length ? value : undefined;
  };
  return (given) => {
    let value = file.value(given);
    for (let steps = 0; steps < 5 && !Array.isArray(value); steps += 1) {
      if (value instanceof Map) value = file.value(value.get('D'));
      else if (value instanceof PdfString) value = file.value(names.get(value.bytes));
      else if (typeof value === 'string') value = file.value(names.get(value));
      else return undefined;
    }
    if (!Array.isArray(value)) return undefined;
    const page = pageAt(value[0]);
    if (page === undefined) return undefined;
    const at = value.slice(2, 6).map((each) => file.number(each));
    return { page, view: file.name(value[1]) ?? 'Fit', at };
  };
}

function readNames(file: PaperFile, root: Value | undefined, names: Map<string, Value>) {
  const visited = new Set<Dictionary>();
  const stack = [file.dictionary(root)];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined || visited.has(node)) continue;
    visited.add(node);
    const pairs = file.list(node.get('Names')) ?? [];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const name = file.value(pairs[at]);
      if (name instanceof PdfString && !names.has(name.bytes)) names.set(name.bytes, pairs[at + 1] ?? null);
    }
    for (const kid of file.list(node.get('Kids')) ?? []) stack.push(file.dictionary(kid));
  }
}

/** Its corner on the page, in the page's own coordinates: where nothing is said, the top left of what is seen. */
function cornerOf({ view, at }: Destination, { seen: { box } }: PaperPage): readonly [number, number] {
  const [left, , , top] = box;
  switch (view) {
    case 'XYZ':
      return [at[0] ?? left, at[1] ?? top];
    case 'FitH':
    case 'FitBH':
      return [left, at[0] ?? top];
    case 'FitV':
    case 'FitBV':
      return [at[0] ?? left, top];
    case 'FitR':
      return [at[0] ?? left, at[3] ?? top];
    default:
      return [left, top];
  }
}

/** From the top of the page as it is seen; undefined where the whole page is meant. */
function heightOf(destination: Destination, page: PaperPage): number | undefined {
  if (destination.view === 'Fit' || destination.view === 'FitB') return undefined;
  const [, y] = moved(page.seen.matrix, cornerOf(destination, page));
  return Math.min(page.seen.height, Math.max(0, page.seen.height - y));
}

/** The same place on the page as it stands in the pack. `matrix` takes the page's own coordinates to the pack's. */
export function placedDestination(
  destination: Destination,
  page: PaperPage,
  { id, matrix }: { readonly id: number; readonly matrix: Matrix },
): string {
  const { view, at } = destination;
  if (view === 'Fit' || view === 'FitB') return `[${id} 0 R/${view}]`;
  const [left, bottom, right, top] = at;
  if (
    view === 'FitR' &&
    left !== undefined &&
    bottom !== undefined &&
    right !== undefined &&
    top !== undefined
  )
    return `[${id} 0 R/FitR ${movedBox(matrix, [left, bottom, right, top]).map(numberText).join(' ')}]`;
  const [x, y] = moved(matrix, cornerOf(destination, page));
  if (view === 'FitH' || view === 'FitBH') return `[${id} 0 R/FitH ${numberText(y)}]`;
  const zoom = view === 'XYZ' ? (at[2] ?? 0) : 0;
  return `[${id} 0 R/XYZ ${numberText(x)} ${numberText(y)} ${numberText(zoom)}]`;
}

export interface PaperBookmark {
  readonly title: string;
  /** From 0; undefined where it leads nowhere in the paper. */
  readonly page: number | undefined;
  /** In points from the top of the page as it is seen. */
  readonly y: number | undefined;
  readonly under: readonly PaperBookmark[];
}

/** By its bookmarks: the last one before a place says what stands there; without any, the paper's title does. */
export function describer(
  bookmarks: readonly PaperBookmark[],
  pages: readonly PaperPage[],
  title: string | undefined,
): (destination: Destination) => string | undefined {
  const marks: { readonly title: string; readonly page: number; readonly y: number }[] = [];
  const stack = bookmarks.toReversed();
  for (let mark = stack.pop(); mark !== undefined; mark = stack.pop()) {
    if (mark.page !== undefined && mark.title !== '')
      marks.push({ title: mark.title, page: mark.page, y: mark.y ?? 0 });
    stack.push(...mark.under.toReversed());
  }
  marks.sort((a, b) => a.page - b.page || a.y - b.y);
  return (destination) => {
    const page = pages[destination.page];
    // A link may lead to a line above its heading.
    const y = (page === undefined ? undefined : heightOf(destination, page)) ?? 0;
    let [from, until] = [0, marks.length];
    while (from < until) {
      const middle = Math.floor((from + until) / 2);
      const mark = marks[middle];
      const isBefore =
        mark !== undefined &&
        (mark.page < destination.page || (mark.page === destination.page && mark.y <= y + lineHeight));
      if (isBefore) from = middle + 1;
      else until = middle;
    }
    return marks[from - 1]?.title ?? title;
  };
}

const lineHeight = 20;

interface Heading {
  readonly item: Value | undefined;
  readonly into: PaperBookmark[];
  readonly depth: number;
}

/** What is deeper stands after the one that it belongs to. */
const deepestBookmark = 50;

export function bookmarksOf(
  file: PaperFile,
  catalogue: Dictionary,
  pages: readonly PaperPage[],
  find: FindDestination,
): readonly PaperBookmark[] {
  const top: PaperBookmark[] = [];
  const visited = new Set<Dictionary>();
  const stack: Heading[] = [
    { item: file.dictionary(catalogue.get('Outlines'))?.get('First'), into: top, depth: 0 },
  ];
  for (let heading = stack.pop(); heading !== undefined; heading = stack.pop()) {
    const item = file.dictionary(heading.item);
    if (item === undefined || visited.has(item)) continue;
    visited.add(item);
    const under: PaperBookmark[] = [];
    heading.into.push({ title: titleOf(file, item), ...placeOf(file, item, pages, find), under });
    stack.push({ ...heading, item: item.get('Next') });
    const isDeepest = heading.depth >= deepestBookmark;
    stack.push({
      item: item.get('First'),
      into: isDeepest ? heading.into : under,
      depth: isDeepest ? heading.depth : heading.depth + 1,
    });
  }
  return top;
}

function titleOf(file: PaperFile, item: Dictionary): string {
  const title = file.value(item.get('Title'));
  return title instanceof PdfString ? readText(title).replaceAll(/\s+/gu, ' ').trim() : '';
}

function placeOf(file: PaperFile, item: Dictionary, pages: readonly PaperPage[], find: FindDestination) {
  const action = file.dictionary(item.get('A'));
  const isGoTo = action !== undefined && file.name(action.get('S')) === 'GoTo';
  const found = find(item.get('Dest') ?? (isGoTo ? action.get('D') : undefined));
  const page = found === undefined ? undefined : pages[found.page];
  if (found === undefined || page === undefined) return { page: undefined, y: undefined };
  return { page: found.page, y: heightOf(found, page) };
}
