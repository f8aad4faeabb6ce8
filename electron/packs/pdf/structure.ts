// The structure tree of a tagged PDF (ISO 32000-1, 14.7; PDF/UA-1): what each piece of content is, in reading order.
// We write the elements ourselves, compactly, once every page is known.

export interface PageContent {
  /** Which element each piece of marked content belongs to, by its number on the page. */
  readonly owners: Element[];
}

type Kid =
  | Element
  | { readonly page: PageContent; readonly mcid: number }
  | { readonly page: PageContent; readonly annotation: () => number };

export interface Element {
  readonly tag: string;
  readonly parent: Element | undefined;
  kids: Kid[];
  /** Entries of the element's dictionary other than its position in the tree: /Alt, /A. */
  readonly entries: string;
  /** What other elements call it. */
  readonly name: string | undefined;
  id: number;
}

export function rootElement(): Element {
  return { tag: 'Document', parent: undefined, kids: [], entries: '', name: undefined, id: 0 };
}

export function child(parent: Element, tag: string, entries = ''): Element {
  return added(parent, { tag, parent, kids: none, entries, name: undefined, id: 0 });
}

/** An element that others refer to, by a name of its own in the whole document. */
export function identified(parent: Element, tag: string, name: string, entries = ''): Element {
  return added(parent, { tag, parent, kids: none, entries, name, id: 0 });
}

/** A pack has tens of thousands of elements, most with one kid: an array that grows would take the room of sixteen. */
const none: Kid[] = [];

export function addKid(element: Element, kid: Kid): void {
  if (element.kids.length === 0) element.kids = [kid];
  else element.kids.push(kid);
}

function added(parent: Element, element: Element): Element {
  addKid(parent, element);
  return element;
}

export interface WrittenObject {
  readonly id: number;
  readonly content: string;
}

export interface StructureIds {
  readonly root: number;
  readonly parents: number;
  /** The first free object number. */
  readonly next: number;
  readonly pageId: (page: PageContent) => number;
}

/** An annotation's key in the parent tree, and the element it belongs to. */
export interface AnnotationOwner {
  readonly key: number;
  readonly owner: Element;
}

export function writeStructure(
  root: Element,
  pages: readonly PageContent[],
  annotations: readonly AnnotationOwner[],
  ids: StructureIds,
): WrittenObject[] {
  const elements = numbered(root, ids.next);
  const objects = elements.map((element) => ({ id: element.id, content: elementDictionary(element, ids) }));
  const nums: string[] = [];
  let next = ids.next + elements.length;
  pages.forEach(({ owners }, key) => {
    objects.push({ id: next, content: `[${owners.map(({ id }) => `${id} 0 R`).join(' ')}]` });
    nums.push(`${key} ${next} 0 R`);
    next += 1;
  });
  for (const { key, owner } of annotations) nums.push(`${key} ${owner.id} 0 R`);
  objects.push({ id: ids.parents, content: `<</Nums[${nums.join(' ')}]>>` });
  const nextKey = pages.length + annotations.length;
  const rest = `/ParentTree ${ids.parents} 0 R/ParentTreeNextKey ${nextKey}${namesOf(elements)}`;
  objects.push({ id: ids.root, content: `<</Type/StructTreeRoot/K ${root.id} 0 R${rest}>>` });
  return objects;
}

/** Every name and what it names, in the order of the names (14.7.2). */
function namesOf(elements: readonly Element[]): string {
  const named: { name: string; id: number }[] = [];
  for (const { name, id } of elements) if (name !== undefined) named.push({ name, id });
  if (named.length === 0) return '';
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  return `/IDTree<</Names[${named.map(({ name, id }) => `(${name})${id} 0 R`).join('')}]>>`;
}

function numbered(root: Element, first: number): Element[] {
  const elements: Element[] = [];
  const stack = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    element.id = first + elements.length;
    elements.push(element);
    for (let index = element.kids.length - 1; index >= 0; index -= 1) {
      const kid = element.kids[index];
      if (kid !== undefined && 'tag' in kid) stack.push(kid);
    }
  }
  return elements;
}

function elementDictionary(element: Element, ids: StructureIds): string {
  const parent = element.parent?.id ?? ids.root;
  const first = element.kids.find((kid) => 'page' in kid);
  const page = first !== undefined && 'page' in first ? first.page : undefined;
  const kids = element.kids.map((kid) => kidText(kid, page, ids));
  const k = kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
  const pg = page === undefined ? '' : `/Pg ${ids.pageId(page)} 0 R`;
  const name = element.name === undefined ? '' : `/ID(${element.name})`;
  return `<</S/${element.tag}/P ${parent} 0 R${pg}${k}${name}${element.entries}>>`;
}

function kidText(kid: Kid, page: PageContent | undefined, ids: StructureIds): string {
  if ('tag' in kid) return `${kid.id} 0 R`;
  if ('annotation' in kid) return `<</Type/OBJR/Obj ${kid.annotation()} 0 R/Pg ${ids.pageId(kid.page)} 0 R>>`;
  return kid.page === page
    ? String(kid.mcid)
    : `<</Type/MCR/Pg ${ids.pageId(kid.page)} 0 R/MCID ${kid.mcid}>>`;
}
