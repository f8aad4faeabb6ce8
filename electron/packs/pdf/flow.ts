// Where the next thing goes: a cursor down the page, and a new page when there is no room.

import type { Language } from '../../../shared/language/language.ts';
import { colours, packType } from '../../../shared/look/tokens.ts';
import { fold, newPage, type Page } from './canvas.ts';
import type { Area, Way } from './style/geometry.ts';
import type { Table } from '../../../shared/packs/pack-document.ts';
import { cellLinesOf, type CellLines } from './tables/cell-lines.ts';
import type { TablePlans } from './tables/column-widths.ts';
import type { Look } from './style/look.ts';
import type { Glyphs, TextStyle } from './shaping/glyphs.ts';
import type { Element } from './structure.ts';
import type { RunLook } from './text-lines.ts';

export function areaOf({ way, geometry }: Page): Area {
  return geometry.areas[way];
}

/** Puts a picture into the file, once for the same bytes; answers with its name there. */
export type Images = (bytes: Uint8Array) => string;

/** Kept by their names in `pictures`. */
export function imagesInto(pictures: Map<string, Uint8Array>): Images {
  const names = new Map<Uint8Array, string>();
  return (bytes) => {
    const name = names.get(bytes) ?? `Im${names.size + 1}`;
    names.set(bytes, name);
    pictures.set(name, bytes);
    return name;
  };
}

export interface Flow {
  readonly glyphs: Glyphs;
  /** What the section is written in. */
  language: Language;
  /** What stands beside it: undefined in a document where nothing does. */
  beside: Language | undefined;
  /** How tables are set: needed by the heading above, and again by the table itself. */
  readonly plans: WeakMap<Table, TablePlans>;
  /** What short texts of cells are as one line. */
  readonly cellLines: CellLines;
  /** The names that terms of the document lead to. */
  readonly terms: ReadonlySet<string>;
  /** Those of the section. */
  pages: Page[];
  readonly images: Images;
  readonly look: Look;
  /** The element that the blocks of the section belong to. */
  element: Element;
  page: Page;
  y: number;
  section: string;
  reference: string;
  marking: string | undefined;
  /** How far its headings stand under the one that it is under: 0 of a section of its own. */
  depth: 0 | 1;
  /** The level of the last heading: the next may go only one deeper (PDF/UA-1, 7.4.2). */
  headingLevel: number;
  /** How many tables there have been, and how many notes: each has a name of its own. */
  tables: number;
  notes: number;
}

/** What a section begins with. */
export interface SectionStart {
  readonly element: Element;
  readonly language: Language;
  readonly beside?: Language | undefined;
  readonly section: string;
  readonly reference: string;
  readonly marking?: string | undefined;
  readonly depth?: 0 | 1;
}

export interface FlowStart extends SectionStart {
  readonly glyphs: Glyphs;
  readonly images: Images;
  readonly terms?: ReadonlySet<string>;
  readonly look: Look;
}

export function startFlow({ glyphs, images, look, terms = new Set(), ...start }: FlowStart): Flow {
  const { element, section, reference, marking, language, beside, depth = 0 } = start;
  const page = newPage({ section, reference, marking, language }, 'upright', look.geometry);
  return {
    glyphs,
    language,
    beside,
    plans: new WeakMap(),
    cellLines: cellLinesOf(glyphs),
    terms,
    pages: [page],
    images,
    look,
    element,
    page,
    y: areaOf(page).top,
    section,
    reference,
    marking,
    depth,
    headingLevel: depth,
    tables: 0,
    notes: 0,
  };
}

/** How runs look on a background of this style. `once`: they stand for both languages, where the document has two side by side. */
export function lookOf({ language, beside, terms }: Flow, base: TextStyle, once: boolean): RunLook {
  return { base, quiet: colours.quiet, spoken: [language, once ? beside : undefined], terms };
}

export function breakPage(flow: Flow, way: Way = flow.page.way): void {
  fold(flow.page);
  flow.page = newPage(flow, way, flow.look.geometry);
  flow.pages.push(flow.page);
  flow.y = areaOf(flow.page).top;
}

/** On a page of its own, the first of the section's. */
export function startSection(
  flow: Flow,
  { element, section, reference, marking, language, beside, depth = 0 }: SectionStart,
): void {
  if (flow.page.body === undefined) fold(flow.page);
  flow.element = element;
  flow.language = language;
  flow.beside = beside;
  flow.section = section;
  flow.reference = reference;
  flow.marking = marking;
  flow.depth = depth;
  flow.headingLevel = depth === 0 ? flow.headingLevel : depth;
  flow.page = newPage(flow, 'upright', flow.look.geometry);
  flow.pages = [flow.page];
  flow.y = areaOf(flow.page).top;
}

/** What comes next needs a page that lies, or stands: an empty page is turned, another is left behind. */
export function turnPage(flow: Flow, way: Way): void {
  if (flow.page.way === way) return;
  if (flow.y > areaOf(flow.page).top) {
    breakPage(flow, way);
    return;
  }
  flow.page.way = way;
  flow.y = areaOf(flow.page).top;
}

export function room(flow: Flow): number {
  return areaOf(flow.page).bottom - flow.y;
}

/** Begins a new page when less than this is left, unless the page is empty already. */
export function ensure(flow: Flow, height: number): void {
  if (height > room(flow) && flow.y > areaOf(flow.page).top) breakPage(flow);
}

/** Space above a block; none at the top of a page. */
export function gap(flow: Flow, points: number): void {
  if (flow.y > areaOf(flow.page).top) flow.y += points;
}

/** The first baseline of text whose line begins at y. */
export function baseline(y: number, size: number, leading: number): number {
  return y + (leading - size) / 2 + size * 0.8;
}

export const bodyStyle = { font: 'regular', size: packType.body.size, colour: '#1D2227' } as const;
