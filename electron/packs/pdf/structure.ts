// The structure tree of a tagged PDF (ISO 32000-1, 14.7; PDF/UA-1): what each piece of content is, in reading order.
// We write the elements ourselves, compactly, once every page is known.

import type { PdfFile } from './file/pdf-file.ts';
import { stringText } from '../join/file/values.ts';

export interface PageContent {
  /** Which element each piece of marked content belongs to, by its number on the page. */
  readonly owners: Element[];
}

type Kid =
  | Element
  | { readonly page: PageContent; readonly mcid: number }
  | { readonly page: PageContent; readonly annotation: () => number }
  /** An element of an attached PDF, which is written already, by its object number. */
  | { readonly joined: number };

export interface Element {
  readonly tag: string;
  readonly parent: Element | undefined;
  /** One stands by itself: a pack has tens of thousands of elements, nearly all with one, and a list for each would take as much room again. */
  kids: Kid | Kid[] | undefined;
  /** Entries of the element's dictionary other than its position in the tree: /Alt, /A. */
  readonly entries: string | (() => string);
  /** What other elements call it. */
  readonly name: string | undefined;
  id: number;
}

export function rootElement(): Element {
  return { tag: 'Document', parent: undefined, kids: undefined, entries: '', name: undefined, id: 0 };
}

export function child(parent: Element, tag: string, entries: Element['entries'] = ''): Element {
  return added(parent, { tag, parent, kids: undefined, entries, name: undefined, id: 0 });
}

/** An element that others refer to, by a name of its own in the whole document. */
export function identified(parent: Element, tag: string, name: string, entries = ''): Element {
  return added(parent, { tag, parent, kids: undefined, entries, name, id: 0 });
}

export function addKid(element: Element, kid: Kid): void {
  const { kids } = element;
  if (kids === undefined) element.kids = kid;
  else if (Array.isArray(kids)) kids.push(kid);
  else element.kids = [kids, kid];
}

function kidsOf({ kids }: Element): readonly Kid[] {
  if (kids === undefined) return none;
  return Array.isArray(kids) ? kids : [kids];
}

const none: readonly Kid[] = [];

export function lastKid({ kids }: Element): Kid | undefined {
  return Array.isArray(kids) ? kids.at(-1) : kids;
}

export function dropLastKid(element: Element): void {
  if (Array.isArray(element.kids)) element.kids.pop();
  else element.kids = undefined;
}

function added(parent: Element, element: Element): Element {
  addKid(parent, element);
  return element;
}

export interface StructureIds {
  readonly root: number;
  readonly pageId: (page: PageContent) => number;
}

/** A key in the parent tree, and the object that it leads to. */
export type ParentEntry = readonly [key: number, value: string];

/** What attached PDFs bring into the tree; their elements stand in it as kids. */
export interface JoinedStructure {
  /** Of their pages and annotations. */
  readonly parents: readonly ParentEntry[];
  /** The attributes of each class of theirs. */
  readonly classes: readonly (readonly [string, string])[];
  /** One character a byte, as the elements have them. */
  readonly names: readonly (readonly [string, number])[];
  /** The first key that is free after theirs. */
  readonly nextKey: number;
}

/** `ownPages` are those whose content is ours, each by its key in the parent tree. */
export function writeStructure(
  file: PdfFile,
  elements: readonly Element[],
  ownPages: ReadonlyMap<number, PageContent>,
  annotations: readonly ParentEntry[],
  ids: StructureIds,
  joined: JoinedStructure,
): void {
  for (const element of elements) file.write({ id: element.id, content: elementDictionary(element, ids) });
  const parents = [...annotations, ...joined.parents];
  for (const [key, { owners }] of ownPages) {
    const id = file.take();
    file.write({ id, content: `[${owners.map((owner) => `${owner.id} 0 R`).join(' ')}]` });
    parents.push([key, `${id} 0 R`]);
  }
  parents.sort(([a], [b]) => a - b);
  const tree = file.take();
  file.write({
    id: tree,
    content: `<</Nums[${parents.map(([key, value]) => `${key} ${value}`).join(' ')}]>>`,
  });
  const classes = joined.classes.map(([name, value]) => `/${name} ${value}`).join('');
  const rest = [
    `/ParentTree ${tree} 0 R/ParentTreeNextKey ${joined.nextKey}`,
    namesOf(elements, joined),
    classes === '' ? '' : `/ClassMap<<${classes}>>`,
  ].join('');
  const top = elements[0]?.id ?? 0;
  file.write({ id: ids.root, content: `<</Type/StructTreeRoot/K ${top} 0 R${rest}>>` });
}

/** Every name and what it names, in the order of the names (14.7.2). */
function namesOf(elements: readonly Element[], { names }: JoinedStructure): string {
  const named = [...names];
  for (const { name, id } of elements) if (name !== undefined) named.push([name, id]);
  if (named.length === 0) return '';
  return `/IDTree<</Names[${sortedNames(named)
    .map(([name, id]) => `${stringText(name)}${id} 0 R`)
    .join('')}]>>`;
}

/** In the order of their bytes, of which each is a character, as a tree of names must be; of those that are named alike the first. */
export function sortedNames<T>(names: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  const sorted = names.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return sorted.filter(([name], at) => at === 0 || sorted[at - 1]?.[0] !== name);
}

/** Gives each element its object number; answers with them in reading order. */
export function numberElements(root: Element, file: PdfFile): Element[] {
  const elements: Element[] = [];
  const stack = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    element.id = file.take();
    elements.push(element);
    const { kids } = element;
    if (!Array.isArray(kids)) {
      if (kids !== undefined && 'tag' in kids) stack.push(kids);
      continue;
    }
    for (let index = kids.length - 1; index >= 0; index -= 1) {
      const kid = kids[index];
      if (kid !== undefined && 'tag' in kid) stack.push(kid);
    }
  }
  return elements;
}

/** The further entries of its dictionary. */
export function entriesOf({ entries }: Element): string {
  return typeof entries === 'string' ? entries : entries();
}

/** The page that its dictionary names: of the first of its kids that stands on one. */
function pageOf(kids: readonly Kid[]): PageContent | undefined {
  for (const kid of kids) if ('page' in kid) return kid.page;
  return undefined;
}

function elementDictionary(element: Element, ids: StructureIds): string {
  const { tag, name } = element;
  const parent = element.parent?.id ?? ids.root;
  const kids = kidsOf(element);
  const page = pageOf(kids);
  const [only] = kids;
  const k =
    only === undefined
      ? ''
      : kids.length === 1
        ? `/K ${kidText(only, page, ids)}`
        : `/K[${kids.map((kid) => kidText(kid, page, ids)).join(' ')}]`;
  const pg = page === undefined ? '' : `/Pg ${ids.pageId(page)} 0 R`;
  const id = name === undefined ? '' : `/ID(${name})`;
  return `<</S/${tag}/P ${parent} 0 R${pg}${k}${id}${entriesOf(element)}>>`;
}

function kidText(kid: Kid, page: PageContent | undefined, ids: StructureIds): string {
  if ('joined' in kid) return `${kid.joined} 0 R`;
  if ('tag' in kid) return `${kid.id} 0 R`;
  if ('annotation' in kid) return `<</Type/OBJR/Obj ${kid.annotation()} 0 R/Pg ${ids.pageId(kid.page)} 0 R>>`;
  return kid.page === page
    ? String(kid.mcid)
    : `<</Type/MCR/Pg ${ids.pageId(kid.page)} 0 R/MCID ${kid.mcid}>>`;
}
