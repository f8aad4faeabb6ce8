// What keeps a paper from PDF/UA-1, as far as it can be told without a validator: what the secretary is told before the pack is issued.

import type { Inside } from './inside.ts';
import { saysWhat } from './place-annotations.ts';
import { isMarked, type TagElement } from './tags/tags.ts';
import { PdfString, Reference, Stream, type Dictionary, type Value } from './file/values.ts';

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
  | 'field without tag'
  | 'comment without tag'
  | 'font not embedded';

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

export function gapsOf(inside: Inside): readonly PaperGap[] {
  const { file, catalogue, tags } = inside;
  const gaps = new Gaps();
  if (tags === undefined)
    gaps.add(catalogue.has('StructTreeRoot') && isMarked(file, catalogue) ? 'damaged tags' : 'not tagged');
  else {
    if (inside.language === undefined) gaps.add('no language');
    for (const page of untaggedPages(inside)) gaps.add('content without tag', page);
    for (const _ of tags.unknownTypes) gaps.add('type without meaning');
    findPictures(inside, tags.top, gaps);
  }
  for (const [page, annotations] of inside.annotations.entries())
    for (const { kind, id, dictionary, description } of annotations) {
      const isOwned = id !== undefined && tags?.owned.has(id) === true;
      if (kind === 'link' && !saysWhat(file, dictionary) && description === undefined)
        gaps.add('link without contents', page);
      if (tags !== undefined && !isOwned && kind !== 'watermark') gaps.add(`${kind} without tag`, page);
    }
  for (const [page, { dictionary }] of inside.pages.entries())
    if (hasForeignFont(inside, dictionary)) gaps.add('font not embedded', page);
  return gaps.list();
}

/** Pages with content that is neither tagged nor an artifact, by itself or in a form that is drawn outside of any tag. */
function untaggedPages({ drawn, tags, pages, file }: Inside): readonly number[] {
  return drawn.pages.flatMap((scanned, page) => {
    if (scanned.hasUntagged || tags?.unclaimed.has(page) === true) return [page];
    const resources = file.dictionary(pages[page]?.dictionary.get('Resources'));
    const objects = file.dictionary(resources?.get('XObject'));
    const isBare = [...scanned.drawnUntagged].some((name) => {
      const given = objects?.get(name);
      const form = given instanceof Reference ? drawn.forms.get(given.id) : undefined;
      return form === undefined || form.hasUntagged || form.drawnUntagged.size > 0;
    });
    return isBare ? [page] : [];
  });
}

function findPictures({ file }: Inside, top: readonly TagElement[], gaps: Gaps) {
  const stack = [...top];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    const { type, dictionary, kids } = element;
    const isPicture = type === 'Figure' || type === 'Formula';
    if (
      isPicture &&
      !['Alt', 'ActualText'].some((key) => file.value(dictionary.get(key)) instanceof PdfString)
    ) {
      const piece = kids.find((kid) => 'piece' in kid);
      gaps.add('figure without alternative', piece === undefined ? undefined : piece.piece.page);
    }
    for (const kid of kids) if ('element' in kid) stack.push(kid.element);
  }
}

const files = ['FontFile', 'FontFile2', 'FontFile3'];

function hasForeignFont({ file }: Inside, page: Dictionary): boolean {
  const seen = new Set<Dictionary>();
  const stack = [file.dictionary(page.get('Resources'))];
  while (stack.length > 0) {
    const resources = stack.pop();
    if (resources === undefined || seen.has(resources)) continue;
    seen.add(resources);
    for (const font of file.dictionary(resources.get('Font'))?.values() ?? [])
      if (isForeign(file, font)) return true;
    for (const object of file.dictionary(resources.get('XObject'))?.values() ?? []) {
      const value = file.value(object);
      if (value instanceof Stream) stack.push(file.dictionary(value.dictionary.get('Resources')));
    }
  }
  return false;
}

function isForeign(file: Inside['file'], given: Value): boolean {
  const font = file.dictionary(given);
  if (font === undefined || file.name(font.get('Subtype')) === 'Type3') return false;
  const inner = file.dictionary(file.list(font.get('DescendantFonts'))?.[0]) ?? font;
  const descriptor = file.dictionary(inner.get('FontDescriptor'));
  return !files.some((key) => descriptor?.has(key) === true);
}
