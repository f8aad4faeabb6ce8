// The pages of a paper as pages of the pack: what they draw stands where it was placed, as it was, between what we put before and after it.

import type { Look, PageAnnotation } from './annotations.ts';
import type { DrawnValue } from './fields/drawn-value.ts';
import { ownFonts, type OwnFonts } from './fields/own-fonts.ts';
import type { Copier } from './copy-objects.ts';
import type { Inside } from './inside.ts';
import type { PaperFile } from './file/paper-file.ts';
import type { Joining, PlacedPage } from './joining.ts';
import {
  asForm,
  boxText,
  drawnComment,
  fitting,
  placedAnnotation,
  standingOf,
  turnedBack,
  type Place,
} from './place-annotations.ts';
import { areOverlapping, followedBy, isUnmoved, type Box, type Matrix } from './placing.ts';
import { Reference, nameText, numberText, type Dictionary, type Value } from './file/values.ts';
import type { Scanned } from './content.ts';

/** What became of an annotation: another, or tagged content of its page. */
export type Became =
  | { readonly page: number; readonly annotation: number; readonly key: number }
  | { readonly page: number; readonly mcid: number };

export interface JoinedPages {
  /** By the annotation's object in the paper, of those that an element refers to. */
  readonly became: ReadonlyMap<number, Became>;
  readonly nextKey: number;
}

interface Work {
  readonly inside: Inside;
  readonly joining: Joining;
  readonly copier: Copier;
  readonly places: readonly Place[];
  readonly became: Map<number, Became>;
  readonly written: Written;
  nextKey: number;
}

export function joinPages(inside: Inside, joining: Joining, copier: Copier): JoinedPages {
  const places = inside.pages.flatMap((page, index) => {
    const placed = joining.pages[index];
    return placed === undefined ? [] : [{ page, id: placed.id, matrix: matrixFor(page.seen.matrix, placed) }];
  });
  const written = new Written(copier);
  const { nextKey } = joining;
  const work: Work = { inside, joining, copier, places, became: new Map(), written, nextKey };
  for (const [index, place] of places.entries()) joinPage(work, index, place);
  written.embed();
  return { became: work.became, nextKey: work.nextKey };
}

function matrixFor(seen: Matrix, { scale, left, bottom }: PlacedPage): Matrix {
  return followedBy(seen, [scale, 0, 0, scale, left, bottom]);
}

function joinPage(work: Work, index: number, place: Place) {
  const { inside, joining, copier } = work;
  const placed = joining.pages[index];
  const scanned = inside.drawn.pages[index];
  if (placed === undefined || scanned === undefined) return;
  const { dictionary } = place.page;
  const resources = inside.file.dictionary(dictionary.get('Resources')) ?? new Map<string, Value>();
  const objects = new Objects(inside.file.dictionary(resources.get('XObject')));
  const annotations: number[] = [];
  const opening = `q ${matrixText(place.matrix)} cm ${clipText(place)}\n`;
  const listed = inside.annotations[index] ?? [];
  const beneath = joining.comments === 'kept' ? commentsBeneath(inside.file, place, listed) : undefined;
  const drawnAfter = listed.map((annotation) => {
    if (!isKept(annotation, joining)) return flatten(work, { index, place, annotation, scanned, objects });
    const kept = { index, place, annotation, into: annotations };
    const drawn = beneath?.has(annotation) === true ? drawBeneath(work, kept, objects) : undefined;
    keep(work, kept, { looks: drawn?.looks, isOpen: beneath?.has(annotation) === true });
    return drawn === undefined ? '' : `Q\n${drawn.drawing}${opening}`;
  });
  const flat = drawnAfter.join('');
  const stamp = placed.stamp === undefined ? '' : stampText(objects.name('PackStamp', placed.stamp));
  const closing = `${scanned.tail}\nQ\n${flat === '' ? '' : `${opening}${flat}Q\n`}${stamp}`;
  const contents = [
    copier.addStream('', Buffer.from(opening)),
    ...contentIds(work, dictionary, scanned),
    copier.addStream('', Buffer.from(closing, 'latin1')),
  ];
  const group = dictionary.get('Group');
  const parts = [
    `/Type/Page/Parent ${placed.parent} 0 R/MediaBox${boxText([0, 0, ...placed.size])}`,
    `/Resources${resourcesText(work, resources, objects, place.matrix)}`,
    `/Contents[${contents.map((id) => `${id} 0 R`).join(' ')}]`,
    group === undefined || group === null ? '' : `/Group ${copier.text(group)}`,
    annotations.length === 0 ? '' : `/Annots[${annotations.map((id) => `${id} 0 R`).join(' ')}]`,
    inside.tags === undefined ? '' : `/StructParents ${placed.structParents}`,
    '/Tabs/S',
  ];
  copier.objects.push({ id: placed.id, content: `<<${parts.join('')}>>` });
}

/** The paper's own streams as they stand, or one in their place where something had to be changed. */
function contentIds({ inside, copier }: Work, page: Dictionary, { changed }: Scanned): readonly number[] {
  if (changed !== undefined) return [copier.addStream('', changed)];
  const given = page.get('Contents');
  const parts = inside.file.list(given) ?? [given ?? null];
  return parts.flatMap((each) => {
    const id = each instanceof Reference ? copier.numberOf(each.id) : undefined;
    return id === undefined ? [] : [id];
  });
}

function matrixText(matrix: Matrix): string {
  return matrix.map(numberText).join(' ');
}

function clipText({ page }: Place): string {
  const [left, bottom, right, top] = page.seen.box;
  return `${[left, bottom, right - left, top - bottom].map(numberText).join(' ')} re W n`;
}

function stampText(name: string): string {
  return `/Artifact BMC q ${nameText(name)} Do Q EMC\n`;
}

/** What we draw on a page besides, under names that the paper doesn't use. */
class Objects {
  readonly added: [name: string, id: number][] = [];
  readonly #taken: Set<string>;

  constructor(own: Dictionary | undefined) {
    this.#taken = new Set(own?.keys());
  }

  name(wanted: string, id: number): string {
    let name = wanted;
    for (let number = 1; this.#taken.has(name); number += 1) name = `${wanted}${number}`;
    this.#taken.add(name);
    this.added.push([name, id]);
    return name;
  }
}

function resourcesText({ copier }: Work, resources: Dictionary, { added }: Objects, matrix: Matrix): string {
  const changes = new Map<string, string>();
  const more = added.map(([name, id]) => `${nameText(name)} ${id} 0 R`).join('');
  const patterns = copier.asked(resources, 'Pattern');
  const areMoved = patterns !== undefined && !isUnmoved(matrix);
  const own = copier.objectEntries(resources, { asTheyAre: !areMoved });
  if (`${own}${more}` !== '') changes.set('XObject', `<<${own}${more}>>`);
  if (areMoved) {
    // A pattern is fixed to its page, not to what was moved: it has to be moved too (8.7.2).
    const moved = [...patterns].map(([name, given]) => {
      const own =
        given instanceof Reference ? `${copier.variant(given.id, matrix)} 0 R` : copier.turned(given, matrix);
      return `${nameText(name)} ${own}`;
    });
    changes.set('Pattern', `<<${moved.join('')}>>`);
  }
  if (!changes.has('XObject')) changes.set('XObject', '<<>>');
  return copier.resources(resources, changes);
}

function isKept({ kind }: PageAnnotation, { comments }: Joining): boolean {
  return kind === 'link' || (kind === 'comment' && comments === 'kept');
}

interface Kept {
  readonly index: number;
  readonly place: Place;
  readonly annotation: PageAnnotation;
  readonly into: number[];
}

interface Drawn {
  /** Where it isn't as it looks in its paper. */
  readonly looks: string | undefined;
  /** Not filled, so that what stands above it is seen. */
  readonly isOpen: boolean;
}

function keep(work: Work, { index, place, annotation, into }: Kept, { looks, isOpen }: Drawn) {
  const { inside, copier } = work;
  const id = copier.newId();
  const isOwned = annotation.id !== undefined && inside.tags?.owned.has(annotation.id) === true;
  const structParent = isOwned ? work.nextKey : undefined;
  if (structParent !== undefined && annotation.id !== undefined) {
    work.nextKey += 1;
    work.became.set(annotation.id, { page: index, annotation: id, key: structParent });
  }
  const content = placedAnnotation(work, place, annotation, { structParent, looks, isOpen });
  copier.objects.push({ id, content });
  into.push(id);
}

/**
 * The comments that something stands above which becomes content of the page, as the list of its annotations has them one above another
 * (12.5.2): they would cover it, as annotations stand above all content. What stands beneath one of them has to go with it, unless that
 * leaves to its reader how it looks: then it stays an annotation.
 */
function commentsBeneath(
  file: PaperFile,
  place: Place,
  listed: readonly PageAnnotation[],
): ReadonlySet<PageAnnotation> {
  const beneath = new Set<PageAnnotation>();
  const above: Box[] = [];
  for (const annotation of listed.toReversed()) {
    if (annotation.kind === 'link') continue;
    const { box } = standingOf(file, place, annotation);
    if (annotation.kind !== 'comment') above.push(box);
    else if (above.some((each) => areOverlapping(each, box))) {
      if (annotation.drawn !== undefined) above.push(box);
      beneath.add(annotation);
    }
  }
  return beneath;
}

/** Draws a comment on the page, and leaves it nothing to draw where it is still found and read. */
function drawBeneath(work: Work, { place, annotation }: Kept, objects: Objects) {
  const { inside, copier } = work;
  if (annotation.kind !== 'comment' || annotation.drawn === undefined) return undefined;
  const standing = standingOf(inside.file, place, annotation);
  const drawn = drawnComment(work, standing, annotation.drawn);
  if (drawn === undefined) return undefined;
  const [left, bottom, right, top] = standing.box;
  const size = boxText([0, 0, right - left, top - bottom]);
  const nothing = copier.addStream(`/Type/XObject/Subtype/Form/BBox${size}/Resources<<>>`, Buffer.alloc(0));
  const name = nameText(objects.name('PackComment', drawn.form));
  return {
    drawing: `/Artifact BMC q ${matrixText(drawn.fit)} cm ${name} Do Q EMC\n`,
    looks: `/AP<</N ${nothing} 0 R>>`,
  };
}

interface Flattened {
  readonly index: number;
  readonly place: Place;
  readonly annotation: PageAnnotation;
  readonly scanned: Scanned;
  readonly objects: Objects;
}

/** What draws a field as it looks. A comment that isn't wanted draws nothing. */
function flatten(work: Work, { index, place, annotation, scanned, objects }: Flattened): string {
  if (!('look' in annotation)) return '';
  const { inside } = work;
  const { look, id } = annotation;
  const turned = drawingOf(work, annotation, look, objects);
  if (turned === undefined) return '';
  const back = turnedBack(inside.file, place, annotation);
  const drawing = back === undefined ? turned : `q ${matrixText(back)} cm ${turned} Q`;
  if (annotation.kind === 'watermark') return `/Artifact BMC ${drawing} EMC\n`;
  if (id === undefined || inside.tags?.owned.has(id) !== true) return `${drawing}\n`;
  const last = [...scanned.mcids].reduce((most, each) => Math.max(most, each), -1);
  const mcid = last + objects.added.length;
  work.became.set(id, { page: index, mcid });
  return `/Form <</MCID ${mcid}>> BDC ${drawing} EMC\n`;
}

/** What is written on the paper's pages in the pack's own fonts: these are read where something is, and embedded once. */
class Written {
  readonly #copier: Copier;
  #ours: (OwnFonts & { readonly id: number }) | undefined;

  constructor(copier: Copier) {
    this.#copier = copier;
  }

  /** With the number of what holds its fonts. */
  in(write: NonNullable<DrawnValue['written']>): { readonly content: string; readonly fonts: number } {
    this.#ours ??= { ...ownFonts(), id: this.#copier.newId() };
    return { content: write(this.#ours.glyphs), fonts: this.#ours.id };
  }

  embed() {
    if (this.#ours === undefined) return;
    const { fonts, id } = this.#ours;
    const copier = this.#copier;
    const content = fonts.embed({
      take: () => copier.newId(),
      write: (object) => copier.objects.push(object),
    });
    copier.objects.push({ id, content: `<<${content}>>` });
  }
}

/** A value without a look is drawn in a form of ours: its font may be no font of the page's. */
function drawingOf(
  { inside, copier, written }: Work,
  { box }: PageAnnotation,
  look: Look | DrawnValue,
  objects: Objects,
): string | undefined {
  if ('content' in look) {
    const [across, up] = [box[2] - box[0], box[3] - box[1]];
    const font =
      look.font === undefined ? '' : `/Font<<${nameText(look.font[0])} ${copier.text(look.font[1])}>>`;
    const ours = look.written === undefined ? undefined : written.in(look.written);
    const fonts = ours === undefined ? font : `/Font ${ours.fonts} 0 R`;
    const entries = `/Type/XObject/Subtype/Form/BBox${boxText([0, 0, across, up])}/Resources<<${fonts}>>`;
    const content = `${look.content}${ours?.content ?? ''}`;
    const form = copier.addStream(entries, Buffer.from(content, 'latin1'));
    const moved = `q 1 0 0 1 ${numberText(box[0])} ${numberText(box[1])} cm`;
    return `${moved} ${nameText(objects.name('PackField', form))} Do Q`;
  }
  const fit = fitting(inside.file, look.stream.dictionary, box);
  if (fit === undefined) return undefined;
  const form = copier.variant(look.id, [1, 0, 0, 1, 0, 0], asForm(look));
  return `q ${matrixText(fit)} cm ${nameText(objects.name('PackField', form))} Do Q`;
}
