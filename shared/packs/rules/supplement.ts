// What is different in a pack since it was issued, section by section, and where the pages of what is new belong.

import type { PageNumbering, PagesOfSection } from './page-labels.ts';

/** An item, a paper or minutes, as a reader was given it. */
export interface GivenSection {
  readonly id: string;
  /** The same for the same content, and for no other. */
  readonly print: string;
  /** Whether it has pages of its own: an item without papers stands in the agenda alone. */
  readonly isPaged: boolean;
}

export type SectionChange =
  | { readonly what: 'new'; readonly id: string }
  | { readonly what: 'replaced'; readonly id: string; readonly pages: readonly string[] }
  | { readonly what: 'withdrawn'; readonly id: string; readonly pages: readonly string[] };

/** What the pages of each section are called by all that was issued so far. */
export type KnownPages = ReadonlyMap<string, readonly string[]>;

/** A section that was given again has the pages that it was given last. */
export function knownPages(issued: readonly (readonly PagesOfSection[])[]): KnownPages {
  return new Map(issued.flat().map(({ section, pages }) => [section, pages]));
}

function changeOf(
  now: GivenSection,
  before: GivenSection | undefined,
  pages: readonly string[],
): SectionChange[] {
  const { id, print, isPaged } = now;
  if (before === undefined || (isPaged && !before.isPaged)) return [{ what: 'new', id }];
  if (before.isPaged && !isPaged) return [{ what: 'withdrawn', id, pages }];
  return before.print === print ? [] : [{ what: 'replaced', id, pages: isPaged ? pages : [] }];
}

/** In the order of now; what is withdrawn stands at the end, in the order in which it was given. */
export function changesOf(
  was: readonly GivenSection[],
  now: readonly GivenSection[],
  known: KnownPages,
): SectionChange[] {
  const before = new Map(was.map((each) => [each.id, each]));
  const here = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((each) => changeOf(each, before.get(each.id), known.get(each.id) ?? [])),
    ...was
      .filter(({ id }) => !here.has(id))
      .map(({ id }): SectionChange => ({ what: 'withdrawn', id, pages: known.get(id) ?? [] })),
  ];
}

/**
 * The order of now, with what is gone where it stood: behind the last of those before it that is still there. A new page comes after the pages
 * that were withdrawn before it, since those are in the reader’s pack. `stood`: the orders in which things were given, the last of them last.
 */
export function withGone(
  order: readonly string[],
  gone: readonly string[],
  stood: readonly (readonly string[])[],
): string[] {
  const all = [...order];
  for (const id of gone) {
    const where = stood.findLast((ids) => ids.includes(id)) ?? [];
    const before = where.slice(0, Math.max(0, where.indexOf(id)));
    const after = before.findLast((each) => all.includes(each));
    all.splice(after === undefined ? 0 : all.indexOf(after) + 1, 0, id);
  }
  return all;
}

/** What the page is called that stands for those of a section that was withdrawn. */
export function idOfWithdrawn(id: string): string {
  return `withdrawn-${id}`;
}

interface ToNumber {
  /** All sections of the pack as it stands, in its order, and those that are gone in their places. */
  readonly order: readonly string[];
  /** Those whose pages are all new. */
  readonly fresh: ReadonlySet<string>;
  readonly known: KnownPages;
  readonly taken: readonly string[];
  readonly prefix: string;
  readonly apart: readonly string[];
}

/**
 * What is replaced is numbered on from its last page, 44a behind 41 to 44, as in a British local authority's supplementary agenda: whoever
 * files the pages in the pack on paper puts them behind those they replace, the numbers go up all through a consolidated edition, however long
 * each version is, and "page 41" never means two pages. What is new is numbered on from the page before it. Where that page has pages behind
 * it already, the letters go on from theirs: the pack in the reader's hand keeps its order, and the new page comes after them.
 */
export function numberingOf({ order, fresh, known, ...rest }: ToNumber): PageNumbering {
  const behind: Record<string, string> = {};
  const kept: Record<string, readonly string[]> = {};
  let last = '0';
  for (const id of order) {
    const own = known.get(id) ?? [];
    const after = own.at(-1) ?? last;
    if (own.length === 0 || fresh.has(id)) behind[id] = after;
    else kept[id] = own;
    last = after;
  }
  return { kept, behind, ...rest };
}
