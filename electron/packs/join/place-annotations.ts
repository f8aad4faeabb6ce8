// The annotations of a page, on the page as it stands in the pack.

import { textString } from '../pdf/operators.ts';
import { asLook, type Look, type PageAnnotation } from './annotations.ts';
import type { Copier } from './copy-objects.ts';
import type { Inside } from './inside.ts';
import { placedDestination } from './navigation.ts';
import type { PaperFile } from './file/paper-file.ts';
import type { PaperPage } from './page-tree.ts';
import { boxOf, followedBy, matrixOf, moved, movedBox, turning, type Box, type Matrix } from './placing.ts';
import {
  PdfString,
  nameText,
  numberText,
  readText,
  stringText,
  type Dictionary,
  type Value,
} from './file/values.ts';

/** A page of the paper and where it stands. */
export interface Place {
  readonly page: PaperPage;
  readonly id: number;
  /** Takes the page's own coordinates to the pack's. */
  readonly matrix: Matrix;
}

const ofLinks = ['Contents', 'Border', 'C', 'H', 'BS'] as const;
const ofComments =
  'Contents Border C H BS BE M T RC DA DS Q CA Name IT Subj IC LE Cap CO CP LL LLE LLO CreationDate State StateModel Sy Rotate'.split(
    ' ',
  );

/** Lists of points, and lists of such lists. */
const points = ['QuadPoints', 'Vertices', 'L', 'CL', 'InkList'] as const;

const printed = 4;
const unturned = 16;

interface Placing {
  readonly inside: Pick<Inside, 'file' | 'layers'>;
  readonly copier: Copier;
  readonly places: readonly Place[];
}

interface Kept {
  readonly structParent: number | undefined;
  /** How it looks, in place of its own appearance. */
  readonly looks: string | undefined;
  /** Without what would fill it. */
  readonly isOpen: boolean;
}

/** A link or a comment, as text. */
export function placedAnnotation(
  placing: Placing,
  place: Place,
  annotation: PageAnnotation,
  { structParent, looks, isOpen }: Kept,
): string {
  const { inside, copier, places } = placing;
  const { file } = inside;
  const { dictionary, kind } = annotation;
  const subtype = file.name(dictionary.get('Subtype')) ?? 'Text';
  const flags = ((file.number(dictionary.get('F')) ?? 0) | printed) & ~(1 | 2 | 32);
  const standing = standingOf(file, place, annotation);
  let text = `<</Type/Annot/Subtype${nameText(subtype)}/Rect${boxText(standing.box)}/P ${place.id} 0 R/F ${flags}`;
  for (const key of kind === 'link' ? ofLinks : ofComments) {
    const value = dictionary.get(key);
    if (value === undefined || value === null || (isOpen && fills(subtype, key))) continue;
    if (key !== 'Contents' || kind !== 'link' || saysWhat(file, dictionary))
      text += ` ${nameText(key)} ${copier.text(value)}`;
  }
  if (kind === 'link' && !saysWhat(file, dictionary) && annotation.description !== undefined)
    text += `/Contents${textString(annotation.description)}`;
  for (const key of points) {
    const value = file.list(dictionary.get(key));
    if (value !== undefined) text += `${nameText(key)}${movedPoints(file, value, place.matrix)}`;
  }
  if (kind === 'link') text += linkText(places, annotation);
  else text += looks ?? looksText(placing, dictionary, standing.matrix);
  if (structParent !== undefined) text += `/StructParent ${structParent}`;
  return `${text}>>`;
}

/** The colour of a text that stands free is what it stands on (12.5.6.6). */
function fills(subtype: string, key: string): boolean {
  return key === 'IC' || (subtype === 'FreeText' && key === 'C');
}

interface Standing {
  /** Takes what it looks like to how it is seen in the pack. */
  readonly matrix: Matrix;
  readonly box: Box;
}

/** Where it is seen in the pack. */
export function standingOf(
  file: PaperFile,
  { matrix }: Place,
  { dictionary, box }: PageAnnotation,
): Standing {
  return isUnturned(file, dictionary) ? upright(matrix, box) : { matrix, box: movedBox(matrix, box) };
}

function isUnturned(file: PaperFile, annotation: Dictionary): boolean {
  return ((file.number(annotation.get('F')) ?? 0) & unturned) !== 0;
}

/** What turns it back where its page is turned and it doesn't turn with it, in the page's own coordinates. */
export function turnedBack(
  file: PaperFile,
  { matrix: [a, b, c, d] }: Place,
  { dictionary, box: [left, , , top] }: PageAnnotation,
): Matrix | undefined {
  if (!isUnturned(file, dictionary) || (b === 0 && c === 0 && a > 0)) return undefined;
  const scale = Math.hypot(a, b);
  const back: Matrix = [a / scale, c / scale, b / scale, d / scale, 0, 0];
  const [x, y] = moved(back, [left, top]);
  return followedBy(back, [1, 0, 0, 1, left - x, top - y]);
}

/** What doesn't turn with its page stays upright, held by its upper left corner (12.5.3). */
function upright(matrix: Matrix, [left, bottom, right, top]: Box): Standing {
  const scale = Math.hypot(matrix[0], matrix[1]);
  const [x, y] = moved(matrix, [left, top]);
  return {
    matrix: [scale, 0, 0, scale, 0, 0],
    box: [x, y - (top - bottom) * scale, x + (right - left) * scale, y],
  };
}

/** PDF/UA-1, 7.18.5. */
export function saysWhat(file: PaperFile, annotation: Dictionary): boolean {
  const says = file.value(annotation.get('Contents'));
  return says instanceof PdfString && readText(says).trim() !== '';
}

function linkText(places: readonly Place[], annotation: PageAnnotation): string {
  if (annotation.kind !== 'link') return '';
  const { to } = annotation;
  if ('uri' in to) return `/A<</S/URI/URI${stringText(to.uri.bytes)}>>`;
  const place = places[to.page];
  return place === undefined ? '' : `/Dest${placedDestination(to, place.page, place)}`;
}

export function boxText(box: Box): string {
  return `[${box.map(numberText).join(' ')}]`;
}

function movedPoints(file: PaperFile, list: readonly Value[], matrix: Matrix): string {
  const inner = list.map((each) => file.list(each));
  if (inner.some((each) => each !== undefined))
    return `[${inner.map((each) => movedPoints(file, each?.filter((one) => file.list(one) === undefined) ?? [], matrix)).join('')}]`;
  const numbers = list.map((each) => file.number(each) ?? 0);
  const text: string[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    text.push(...moved(matrix, [numbers[at] ?? 0, numbers[at + 1] ?? 0]).map(numberText));
  return `[${text.join(' ')}]`;
}

/** How a comment looks, turned as its page is; what belongs to a layer that is off stays behind. */
function looksText(
  { inside: { file, layers }, copier }: Placing,
  annotation: Dictionary,
  matrix: Matrix,
): string {
  const normal = file.dictionary(annotation.get('AP'))?.get('N');
  const turn = turning(matrix);
  const look = (given: Value | undefined) => {
    const own = asLook(file, given);
    return own === undefined || layers.isHidden(own.stream.dictionary.get('OC'))
      ? undefined
      : `${copier.variant(own.id, turn, asForm(own))} 0 R`;
  };
  const single = look(normal);
  if (single !== undefined) return `/AP<</N ${single}>>`;
  const states = [...(file.dictionary(normal) ?? [])].flatMap(([name, given]) => {
    const form = look(given);
    return form === undefined ? [] : [`${nameText(name)} ${form}`];
  });
  if (states.length === 0) return '';
  const state = file.name(annotation.get('AS'));
  return `/AP<</N<<${states.join('')}>>>>${state === undefined ? '' : `/AS${nameText(state)}`}`;
}

/** How a comment looks, where it is drawn on the page itself: the form of it, and what fits this into where it stands in the pack. */
export function drawnComment(
  { inside: { file }, copier }: Placing,
  { matrix, box }: Standing,
  look: Look,
): { readonly form: number; readonly fit: Matrix } | undefined {
  const turn = turning(matrix);
  const { dictionary } = look.stream;
  const turned = followedBy(matrixOf(file.numbers(dictionary.get('Matrix'))), turn);
  const fit = fitting(file, new Map(dictionary).set('Matrix', [...turned]), box);
  return fit === undefined ? undefined : { form: copier.variant(look.id, turn, asForm(look)), fit };
}

/** What an appearance may leave unsaid and an XObject may not. */
export function asForm({ stream }: Look): string {
  return stream.dictionary.has('Subtype') ? '' : '/Subtype/Form';
}

/** Fits the look of a field into where it stands, in the page's own coordinates (12.5.5). */
export function fitting(
  file: PaperFile,
  look: Dictionary,
  [left, bottom, right, top]: Box,
): Matrix | undefined {
  const own = boxOf(file.numbers(look.get('BBox')));
  if (own === undefined) return undefined;
  const seen = movedBox(matrixOf(file.numbers(look.get('Matrix'))), own);
  const [across, up] = [seen[2] - seen[0], seen[3] - seen[1]];
  if (across <= 0 || up <= 0) return undefined;
  const [a, d] = [(right - left) / across, (top - bottom) / up];
  return [a, 0, 0, d, left - seen[0] * a, bottom - seen[1] * d];
}
