// The structure tree of a paper (ISO 32000-1, 14.7), read once. What an element refers to is looked for where it must be: a piece of content that
// isn't there, a second element for the same piece, an element that stands twice are put right where there is only one way to, and left
// out otherwise. So the parent tree is made anew from the elements; the paper's own settles only what they leave open.

import type { DrawnContent } from '../drawn-content.ts';
import type { PaperFile } from '../file/paper-file.ts';
import type { PaperPage } from '../page-tree.ts';
import { typesOf } from './tag-types.ts';
import { Reference, Stream, type Dictionary, type Value } from '../file/values.ts';

export interface TagElement {
  readonly dictionary: Dictionary;
  /** Of ISO 32000-1. */
  type: string;
  readonly parent: TagElement | undefined;
  kids: TagKid[];
  /** Whether the paper says that anything is in it. */
  readonly hadKids: boolean;
  /** Whether something in it is hidden, which what it says in words may say as well. */
  isCut: boolean;
}

/** A piece of tagged content, of a page or of a form drawn on it. */
export interface Piece {
  page: number | undefined;
  readonly mcid: number;
  readonly form: number | undefined;
}

export type TagKid =
  | { readonly element: TagElement }
  | { readonly piece: Piece }
  | { readonly object: number; readonly page: number | undefined };

export interface Tags {
  readonly top: readonly TagElement[];
  /** The objects, such as annotations, that an element refers to. */
  readonly owned: ReadonlyMap<number, TagElement>;
  /** The pages on which something is tagged, by its number, that no element speaks of. */
  readonly unclaimed: ReadonlySet<number>;
  /** The same of forms, by their objects. */
  readonly unclaimedForms: ReadonlySet<number>;
  /** Types that stand for none of the standard's. */
  readonly unknownTypes: ReadonlySet<string>;
}

export interface Paper {
  readonly file: PaperFile;
  readonly pages: readonly PaperPage[];
  readonly drawn: DrawnContent;
}

const mostElements = 2_000_000;
/** A list in the parent tree has a place for each number up to the last. */
const mostMcid = 200_000;

/** Undefined where the paper isn't tagged, or where its tags speak of less than half of what is tagged. */
export function tagsOf(paper: Paper, catalogue: Dictionary): Tags | undefined {
  const { file } = paper;
  const root = file.dictionary(catalogue.get('StructTreeRoot'));
  if (root === undefined || !isMarked(file, catalogue)) return undefined;
  const read = new Reading(paper, root);
  const claims = settle(paper, root, read);
  const unclaimed = new Set<number>();
  let tagged = 0;
  let claimed = 0;
  for (const [index, { mcids }] of paper.drawn.pages.entries()) {
    const known = claims.pages[index];
    for (const mcid of mcids) {
      tagged += 1;
      if (known?.has(mcid) === true) claimed += 1;
      else unclaimed.add(index);
    }
  }
  const holds = claims.inForms.size + claimed > 0 && claimed * 2 >= tagged;
  if (read.top.length === 0 || !holds) return undefined;
  const unclaimedForms = new Set<number>();
  for (const [form, { mcids }] of paper.drawn.forms)
    if ([...mcids].some((mcid) => !claims.inForms.has(`${form} ${mcid}`))) unclaimedForms.add(form);
  const { top, owned, unknownTypes } = read;
  return { top, owned, unclaimed, unclaimedForms, unknownTypes };
}

export function isMarked(file: PaperFile, catalogue: Dictionary): boolean {
  return file.dictionary(catalogue.get('MarkInfo'))?.get('Marked') === true;
}

class Reading {
  readonly top: TagElement[] = [];
  readonly elements: TagElement[] = [];
  readonly owned = new Map<number, TagElement>();
  readonly unknownTypes = new Set<string>();
  readonly #file: PaperFile;
  readonly #pages: ReadonlyMap<number, number>;
  readonly #typeOf: ReturnType<typeof typesOf>;
  readonly #seen = new Set<Dictionary>();

  constructor({ file, pages }: Paper, root: Dictionary) {
    this.#file = file;
    this.#pages = new Map(pages.map(({ id }, index) => [id, index]));
    this.#typeOf = typesOf(file, root);
    const waiting: TagElement[] = [];
    for (const kid of this.#kidsIn(root)) {
      const element = this.#element(kid, undefined);
      if (element === undefined) continue;
      this.top.push(element);
      waiting.push(element);
    }
    for (let element = waiting.pop(); element !== undefined; element = waiting.pop())
      this.#readKids(element, waiting);
  }

  #element(given: Value, parent: TagElement | undefined): TagElement | undefined {
    const dictionary = this.#file.dictionary(given);
    if (dictionary?.has('S') !== true || this.#seen.has(dictionary)) return undefined;
    if (this.elements.length >= mostElements) return undefined;
    this.#seen.add(dictionary);
    const type = this.#typeOf(dictionary);
    if (type === undefined) this.unknownTypes.add(this.#file.name(dictionary.get('S')) ?? '');
    const hadKids = this.#file.value(dictionary.get('K')) !== null;
    // A document inside a document is a section of it.
    const own = type === 'Document' ? 'Sect' : (type ?? 'NonStruct');
    const element: TagElement = { dictionary, type: own, parent, kids: [], hadKids, isCut: false };
    this.elements.push(element);
    return element;
  }

  #readKids(element: TagElement, waiting: TagElement[]) {
    const page = this.#pageOf(element.dictionary.get('Pg'));
    for (const given of this.#kidsIn(element.dictionary)) {
      const value = this.#file.value(given);
      if (typeof value === 'number') element.kids.push({ piece: { page, mcid: value, form: undefined } });
      else if (value instanceof Map) this.#readKid(element, given, value, { page, waiting });
    }
    if (this.#typeOf(element.dictionary) !== undefined) return;
    // What means nothing to us is a part of its line where it has content, and else no part of the tree's meaning.
    element.type = element.kids.some((kid) => 'piece' in kid) ? 'Span' : 'NonStruct';
  }

  #readKid(
    element: TagElement,
    given: Value,
    kid: Dictionary,
    { page, waiting }: { readonly page: number | undefined; readonly waiting: TagElement[] },
  ) {
    const own = this.#pageOf(kid.get('Pg')) ?? page;
    const mcid = this.#file.number(kid.get('MCID'));
    const object = kid.get('Obj');
    if (mcid !== undefined && !kid.has('S')) {
      const form = kid.get('Stm');
      element.kids.push({
        piece: { page: own, mcid, form: form instanceof Reference ? form.id : undefined },
      });
    } else if (object instanceof Reference && !kid.has('S')) {
      if (this.owned.has(object.id)) return;
      this.owned.set(object.id, element);
      element.kids.push({ object: object.id, page: own });
    } else {
      const inner = this.#element(given, element);
      if (inner === undefined) return;
      element.kids.push({ element: inner });
      waiting.push(inner);
    }
  }

  #pageOf(given: Value | undefined): number | undefined {
    return given instanceof Reference ? this.#pages.get(given.id) : undefined;
  }

  /** Of one that stands twice in the list, the place that goes with the order of the pages. */
  #kidsIn(element: Dictionary): readonly Value[] {
    const given = element.get('K') ?? null;
    const listed = this.#file.list(given) ?? (given === null ? [] : [given]);
    const last = new Map<number, number>();
    listed.forEach((each, at) => each instanceof Reference && last.set(each.id, at));
    if (last.size === 0) return listed;
    return listed.filter((each, at) => {
      if (!(each instanceof Reference) || last.get(each.id) === at) return true;
      const [own, next] = [this.#firstPage(each), this.#firstPage(listed[at + 1])];
      return own === undefined || next === undefined || own <= next;
    });
  }

  #firstPage(given: Value | undefined): number | undefined {
    const dictionary = this.#file.dictionary(given);
    const own = this.#pageOf(dictionary?.get('Pg'));
    if (own !== undefined) return own;
    const kids = dictionary?.get('K');
    const first = this.#file.dictionary(this.#file.list(kids)?.[0] ?? kids);
    return this.#pageOf(first?.get('Pg'));
  }
}

interface Claims {
  /** For each page, which element each number on it belongs to. */
  readonly pages: readonly Map<number, TagElement>[];
  /** The same of each form and number. */
  readonly inForms: ReadonlyMap<string, TagElement>;
}

/** Leaves each element only what is there and is its own. */
function settle({ file, pages, drawn }: Paper, root: Dictionary, { elements, owned }: Reading): Claims {
  const claims = pages.map(() => new Map<number, TagElement>());
  const forms = new Map<string, TagElement>();
  const ownerOf = parentTree(file, root, pages);
  const open: { readonly element: TagElement; readonly piece: Piece }[] = [];
  const isThere = ({ page, form, mcid }: Piece) =>
    page !== undefined &&
    mcid <= mostMcid &&
    (form === undefined ? drawn.pages[page] : drawn.forms.get(form))?.mcids.has(mcid) === true;
  const claim = (element: TagElement, piece: Piece) => {
    const { page, mcid, form } = piece;
    if (form !== undefined) {
      const key = `${form} ${mcid}`;
      if (!forms.has(key) && isThere(piece)) forms.set(key, element);
      return;
    }
    if (page === undefined || !isThere(piece)) return;
    const before = claims[page]?.get(mcid);
    if (before === undefined || ownerOf(page, mcid) === element.dictionary) claims[page]?.set(mcid, element);
  };
  for (const element of elements)
    for (const kid of element.kids) {
      if (!('piece' in kid)) continue;
      if (kid.piece.page === undefined) open.push({ element, piece: kid.piece });
      else claim(element, kid.piece);
    }
  for (const { element, piece } of open) {
    piece.page = onlyPage(piece.mcid, element, { drawn, claims, ownerOf });
    claim(element, piece);
  }
  for (const element of elements) {
    const said = new Set<string>();
    element.kids = element.kids.filter((kid) => {
      if (!('piece' in kid)) return true;
      const { page, mcid, form } = kid.piece;
      const key = `${form ?? ''} ${page ?? ''} ${mcid}`;
      if (isCut(drawn, kid.piece)) cut(element);
      if (page === undefined || said.has(key)) return false;
      said.add(key);
      return (form === undefined ? claims[page]?.get(mcid) : forms.get(`${form} ${mcid}`)) === element;
    });
  }
  for (const [id, element] of owned) {
    if (!isHiddenObject(file, drawn, id)) continue;
    owned.delete(id);
    element.kids = element.kids.filter((kid) => !('object' in kid) || kid.object !== id);
    cut(element);
  }
  return { pages: claims, inForms: forms };
}

/** Whether something of a piece belongs to a layer that is off, or all of the form that it is in. */
function isCut({ pages, forms, layers }: DrawnContent, { page, form, mcid }: Piece): boolean {
  if (!layers.areThere) return false;
  if (form === undefined) return page !== undefined && pages[page]?.cut.has(mcid) === true;
  return forms.get(form)?.cut.has(mcid) ?? true;
}

/** Of an object that an element refers to as a whole: a picture or a form that nothing seen draws, or an annotation of a layer that is off. */
function isHiddenObject(file: PaperFile, { objects, layers }: DrawnContent, id: number): boolean {
  const value = file.object(id);
  if (value instanceof Stream) return layers.areThere && !objects.has(id);
  return layers.isHidden(file.dictionary(value)?.get('OC'));
}

/** With all that it is in. */
function cut(element: TagElement) {
  for (let at: TagElement | undefined = element; at !== undefined && !at.isCut; at = at.parent)
    at.isCut = true;
}

type OwnerOf = (page: number, mcid: number) => Dictionary | undefined;

/** The page of a piece that doesn't say it: the one that the parent tree has it on, or the only one where such a piece is nobody's. */
function onlyPage(
  mcid: number,
  element: TagElement,
  {
    drawn,
    claims,
    ownerOf,
  }: { readonly drawn: DrawnContent; readonly claims: Claims['pages']; readonly ownerOf: OwnerOf },
): number | undefined {
  const free = drawn.pages.flatMap(({ mcids }, page) =>
    mcids.has(mcid) && claims[page]?.has(mcid) !== true ? [page] : [],
  );
  const owned = free.filter((page) => ownerOf(page, mcid) === element.dictionary);
  const [page, ...others] = owned.length > 0 ? owned : free;
  return others.length === 0 ? page : undefined;
}

const mostNodes = 100_000;

/** What the paper's own parent tree says, of keys that stand for one page only. */
function parentTree(file: PaperFile, root: Dictionary, pages: readonly PaperPage[]): OwnerOf {
  const entries = new Map<number, Value>();
  const visited = new Set<Dictionary>();
  const stack = [file.dictionary(root.get('ParentTree'))];
  while (stack.length > 0 && visited.size < mostNodes) {
    const node = stack.pop();
    if (node === undefined || visited.has(node)) continue;
    visited.add(node);
    const numbers = file.list(node.get('Nums')) ?? [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const key = file.number(numbers[at]);
      if (key !== undefined) entries.set(key, numbers[at + 1] ?? null);
    }
    for (const kid of file.list(node.get('Kids')) ?? []) stack.push(file.dictionary(kid));
  }
  const keys = pages.map(({ dictionary }) => file.number(dictionary.get('StructParents')));
  const counts = new Map<number | undefined, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (page, mcid) => {
    const key = keys[page];
    if (key === undefined || counts.get(key) !== 1) return undefined;
    return file.dictionary(file.list(entries.get(key))?.[mcid]);
  };
}
