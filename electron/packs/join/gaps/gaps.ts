// What keeps a paper from PDF/UA-1, as far as it can be told without a validator: what the secretary is told before the pack is issued.

import type { Inside } from '../inside.ts';
import { saysWhat } from '../place-annotations.ts';
import { attributesIn } from '../tags/attributes.ts';
import { isMarked, type TagElement } from '../tags/tags.ts';
import { PdfString, Reference, Stream, readText, type Dictionary } from '../file/values.ts';
import { looksOf, type Look } from '../annotations.ts';
import type { FieldGap } from '../fields/drawn-value.ts';
import { pagesLackingGlyphs } from './missing-glyphs.ts';
import { fontGapsOf, type FontGap } from './font-gaps.ts';
import type { Shown } from './letter-meanings.ts';
import { inside as kidsOf, structureGapsOf, type StructureGap } from './structure-gaps.ts';

export type GapKind =
  | 'not tagged'
  /** It says that it is tagged, and its tags don't hold together. */
  | 'damaged tags'
  | 'no language'
  | 'content without tag'
  | 'figure without alternative'
  | 'type without meaning'
  | 'link without contents'
  | 'link without tag'
  | 'comment without contents'
  | 'field without tag'
  | 'comment without tag'
  | FieldGap
  | 'letters not in font'
  /** What is decoration stands within what is tagged, or the other way round. */
  | 'artifact among tags'
  /** A drawing with tags inside, whose words would be read each time. */
  | 'tags drawn again'
  | StructureGap
  | FontGap;

export interface PaperGap {
  readonly what: GapKind;
  /** From 0, where it is found on pages. */
  readonly pages: readonly number[];
  readonly count: number;
}

class Gaps {
  readonly #found = new Map<GapKind, { readonly pages: Set<number>; count: number }>();

  add(what: GapKind, page?: number) {
    const found = this.#found.get(what) ?? { pages: new Set(), count: 0 };
    found.count += 1;
    if (page !== undefined) found.pages.add(page);
    this.#found.set(what, found);
  }

  list(): readonly PaperGap[] {
    return [...this.#found].map(([what, { pages, count }]) => ({
      what,
      pages: [...pages].sort((a, b) => a - b),
      count,
    }));
  }
}

/** `comments`: whether those in it are printed; what isn't keeps nothing from anybody. */
export function gapsOf(inside: Inside, comments: 'kept' | 'dropped'): readonly PaperGap[] {
  const { file, catalogue, tags } = inside;
  const gaps = new Gaps();
  if (tags === undefined)
    gaps.add(catalogue.has('StructTreeRoot') && isMarked(file, catalogue) ? 'damaged tags' : 'not tagged');
  else {
    if (inside.language === undefined) gaps.add('no language');
    for (const page of untaggedPages(inside)) gaps.add('content without tag', page);
    for (const [page, { isMixed }] of inside.drawn.pages.entries())
      if (isMixed) gaps.add('artifact among tags', page);
    for (const page of pagesDrawingAgain(inside)) gaps.add('tags drawn again', page);
    for (const _ of tags.unknownTypes) gaps.add('type without meaning');
    findInTree(inside, tags.top, gaps);
  }
  for (const [page, annotations] of inside.annotations.entries())
    for (const annotation of annotations) {
      const { kind, id, dictionary, description } = annotation;
      if (kind === 'comment' && comments === 'dropped') continue;
      if ('look' in annotation && 'lacks' in annotation.look && annotation.look.lacks !== undefined)
        gaps.add(annotation.look.lacks, page);
      const owner = id === undefined ? undefined : tags?.owned.get(id);
      if (kind === 'link' && !saysWhat(file, dictionary) && description === undefined)
        gaps.add('link without contents', page);
      if (kind === 'comment' && !saysWhat(file, dictionary) && !isDescribed(file, owner))
        gaps.add('comment without contents', page);
      if (tags !== undefined && kind !== 'watermark' && !isOwned(kind, owner))
        gaps.add(kind === 'other' ? 'content without tag' : `${kind} without tag`, page);
    }
  findInFonts(inside, comments, gaps);
  for (const [font, codes] of inside.drawn.codes)
    for (const page of pagesLackingGlyphs(inside.file, font, codes)) gaps.add('letters not in font', page);
  return gaps.list();
}

const tagsOfTheirOwn: Readonly<Record<string, string>> = { link: 'Link', comment: 'Annot' };

/** A link and a comment each belong to a tag of their own (PDF/UA-1, 7.18.5 and 7.18.1); a field becomes what it looks like, whatever its tag. */
function isOwned(kind: string, owner: TagElement | undefined): boolean {
  const own = tagsOfTheirOwn[kind];
  return own === undefined ? owner !== undefined : owner?.type === own;
}

/** A comment that says nothing of itself may be described by its tag (7.18.1). */
function isDescribed(file: Inside['file'], owner: TagElement | undefined): boolean {
  return owner !== undefined && isSaid(file, owner.dictionary, 'Alt');
}

/** Pages with content that is neither tagged nor an artifact, by itself or in a form that is drawn outside of any tag. */
function untaggedPages(inside: Inside): readonly number[] {
  const { drawn, tags } = inside;
  return drawn.pages.flatMap((scanned, page) => {
    if (scanned.hasUntagged || tags?.unclaimed.has(page) === true) return [page];
    const isBare = [...scanned.drawnUntagged].some((name) => {
      const form = formOn(inside, page, name);
      const content = form === undefined ? undefined : drawn.forms.get(form);
      if (form === undefined || content === undefined || tags?.unclaimedForms.has(form) === true) return true;
      return content.hasUntagged || content.drawnUntagged.size > 0;
    });
    return isBare ? [page] : [];
  });
}

/** The number of the object that a page draws by this name. */
function formOn({ file, pages }: Inside, page: number, name: string): number | undefined {
  const resources = file.dictionary(pages[page]?.dictionary.get('Resources'));
  const given = file.dictionary(resources?.get('XObject'))?.get(name);
  return given instanceof Reference ? given.id : undefined;
}

function drawsForms(inside: Inside, page: number): boolean {
  const { file, drawn } = inside;
  return [...(drawn.pages[page]?.drawn ?? [])].some((name) => {
    const id = formOn(inside, page, name);
    const object = id === undefined ? null : file.object(id);
    return object instanceof Stream && file.name(object.dictionary.get('Subtype')) === 'Form';
  });
}

/** Pages that draw a form with tags inside for the second time (PDF/UA-1, 7.20). */
function pagesDrawingAgain(inside: Inside): readonly number[] {
  const { drawn } = inside;
  const before = new Set<number>();
  return drawn.pages.flatMap((scanned, page) => {
    let isAgain = false;
    for (const name of scanned.drawn) {
      const form = formOn(inside, page, name);
      if (form === undefined || (drawn.forms.get(form)?.mcids.size ?? 0) === 0) continue;
      if (before.has(form) || scanned.drawnAgain.has(name)) isAgain = true;
      before.add(form);
    }
    return isAgain ? [page] : [];
  });
}

function findInTree({ file, catalogue }: Inside, top: readonly TagElement[], gaps: Gaps) {
  const paper = { file, attribute: attributesIn(file, catalogue) };
  const stack = [...top];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    const { type, dictionary, isCut } = element;
    const isPicture = type === 'Figure' || type === 'Formula';
    if (isPicture && (isCut || !['Alt', 'ActualText'].some((key) => isSaid(file, dictionary, key))))
      gaps.add('figure without alternative', pageOf(element));
    for (const gap of structureGapsOf(element, paper)) gaps.add(gap, pageOf(element));
    stack.push(...kidsOf(element));
  }
}

function isSaid(file: Inside['file'], dictionary: Dictionary, key: string): boolean {
  const value = file.value(dictionary.get(key));
  return value instanceof PdfString && readText(value).trim() !== '';
}

/** The page of the first thing in it that is on one. */
function pageOf(element: TagElement): number | undefined {
  const stack = [element];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const piece = next.kids.find((kid) => 'piece' in kid);
    if (piece !== undefined) return piece.piece.page;
    stack.push(...kidsOf(next).toReversed());
  }
  return undefined;
}

function findInFonts(inside: Inside, comments: 'kept' | 'dropped', gaps: Gaps) {
  for (const page of inside.pages.keys()) {
    const found = new Set<FontGap>();
    for (const [font, shown] of fontsOf(inside, page, comments))
      for (const gap of fontGapsOf(font, inside.file, shown)) found.add(gap);
    for (const gap of found) gaps.add(gap, page);
  }
}

/**
 * Those that a page and what is drawn on it ask for, those of its fields, which are drawn on it by us, and of the comments that are printed;
 * with the codes that are shown in each, as far as these are known.
 */
function fontsOf(inside: Inside, page: number, comments: 'kept' | 'dropped'): ReadonlyMap<Dictionary, Shown> {
  const { file, pages, annotations, drawn, tags, layers } = inside;
  const fonts = new Map<Dictionary, Shown>();
  // What is in forms was read only where there are tags or layers.
  const isRead = tags !== undefined || layers.areThere || !drawsForms(inside, page);
  const own = file.dictionary(pages[page]?.dictionary.get('Resources'));
  for (const font of fontsIn(inside, [own], isRead ? 'asked for' : 'all'))
    fonts.set(font, isRead ? drawn.codes.get(font) : undefined);
  const looks: Look[] = [];
  for (const annotation of annotations[page] ?? []) {
    if (annotation.kind === 'comment' && comments === 'kept')
      looks.push(...looksOf(file, annotation.dictionary));
    if (!('look' in annotation)) continue;
    const { look } = annotation;
    if ('stream' in look) looks.push(look);
    const font = 'font' in look ? file.dictionary(look.font?.[1]) : undefined;
    if (font !== undefined) fonts.set(font, undefined);
  }
  const ofLooks = looks.map(({ stream }) => file.dictionary(stream.dictionary.get('Resources')));
  for (const font of fontsIn(inside, ofLooks, 'all')) fonts.set(font, undefined);
  return fonts;
}

function* fontsIn(
  { file, drawn }: Inside,
  stack: (Dictionary | undefined)[],
  which: 'asked for' | 'all',
): Generator<Dictionary> {
  const seen = new Set<Dictionary>();
  while (stack.length > 0) {
    const resources = stack.pop();
    if (resources === undefined || seen.has(resources)) continue;
    seen.add(resources);
    const asked = which === 'all' ? undefined : drawn.asked.get(resources)?.Font;
    for (const [name, given] of file.dictionary(resources.get('Font')) ?? []) {
      const font = file.dictionary(given);
      if (font !== undefined && asked?.has(name) !== false) yield font;
    }
    for (const object of file.dictionary(resources.get('XObject'))?.values() ?? []) {
      const value = file.value(object);
      if (value instanceof Stream) stack.push(file.dictionary(value.dictionary.get('Resources')));
    }
  }
}
