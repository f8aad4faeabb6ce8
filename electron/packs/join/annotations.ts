// What stands on a page beside its content (ISO 32000-1, 12.5), and what becomes of each: a link is kept, a field becomes what it looks like,
// a comment is kept or dropped as was chosen, and whatever does something is left behind.

import { isComment } from '../../../shared/papers/rules/comments.ts';
import { drawnValue, type DrawnValue } from './fields/drawn-value.ts';
import { inherited, stateOf } from './fields/inherited.ts';
import { EndlessPaper, type PaperFile } from './file/paper-file.ts';
import type { PaperPage } from './page-tree.ts';
import { boxOf, type Box } from './placing.ts';
import type { Layers } from './layers.ts';
import type { Destination, FindDestination } from './navigation.ts';
import { PdfString, Reference, Stream, readText, type Dictionary, type Value } from './file/values.ts';

export type AnnotationKind =
  | { readonly kind: 'link'; readonly to: Destination | { readonly uri: PdfString } }
  | { readonly kind: 'field' | 'watermark' | 'other'; readonly look: Look | DrawnValue }
  /** Undefined where it leaves to its reader how it looks. */
  | { readonly kind: 'comment'; readonly drawn: Look | undefined };

/** A form of the paper's that is drawn where the annotation stands. */
export interface Look {
  readonly id: number;
  readonly stream: Stream;
}

export type PageAnnotation = AnnotationKind & {
  /** Its object in the paper; undefined where it stands in the list itself. */
  readonly id: number | undefined;
  readonly dictionary: Dictionary;
  readonly box: Box;
  /** Of a link that says nothing of itself: what stands where it leads. */
  readonly description: string | undefined;
};

interface Surroundings {
  readonly layers: Layers;
  readonly find: FindDestination;
  /** The paper's form, with what its fields have in common. */
  readonly form: Dictionary | undefined;
  /** What addresses without a beginning go on from (12.6.4.7). */
  readonly base: string | undefined;
  /** What a place in the paper is called. */
  readonly describe: (destination: Destination) => string | undefined;
}

/**
 * What isn't drawn as it looks: what stands for a file or a sound that is left behind, what belongs to a comment, what is for a printer's
 * machines, and what was to be blacked out. Whatever else has a look is seen: what plays, by its first picture, and what only its own program knows.
 */
const undrawn = new Set('FileAttachment Sound Popup PrinterMark TrapNet Redact'.split(' '));

const invisible = 1;
const hidden = 2;
const unviewed = 32;

/** Of a page: more is an attack, and what is over couldn't be left out unsaid. */
const mostAnnotations = 50_000;

export function annotationsOf(
  file: PaperFile,
  place: PagePlace,
  around: Surroundings,
): readonly PageAnnotation[] {
  const { dictionary: page } = place.page;
  const listed = file.list(page.get('Annots')) ?? [];
  if (listed.length > mostAnnotations) throw new EndlessPaper('annotations without end');
  const seen = new Set<Dictionary>();
  return listed.flatMap((given) => {
    const dictionary = file.dictionary(given);
    const box = boxOf(file.numbers(dictionary?.get('Rect')));
    if (dictionary === undefined || box === undefined || seen.has(dictionary)) return [];
    seen.add(dictionary);
    if (isHidden(file, dictionary) || around.layers.isHidden(dictionary.get('OC'))) return [];
    const kind = kindOf(file, { annotation: dictionary, box, place }, around);
    if (kind === undefined) return [];
    const id = given instanceof Reference ? given.id : undefined;
    const description = kind.kind === 'link' ? descriptionOf(kind.to, around.describe) : undefined;
    return [{ ...kind, id, dictionary, box, description }];
  });
}

function descriptionOf(to: Destination | { readonly uri: PdfString }, describe: Surroundings['describe']) {
  return 'uri' in to ? readText(to.uri) : describe(to);
}

function isHidden(file: PaperFile, annotation: Dictionary): boolean {
  const flags = file.number(annotation.get('F')) ?? 0;
  const isKnown = isComment(file.name(annotation.get('Subtype')) ?? '');
  return (flags & (hidden | unviewed)) !== 0 || (!isKnown && (flags & invisible) !== 0);
}

/** A page of the paper, and its place among all of them, from 0. */
export interface PagePlace {
  readonly page: PaperPage;
  readonly index: number;
  readonly count: number;
}

interface Standing {
  readonly annotation: Dictionary;
  readonly box: Box;
  readonly place: PagePlace;
}

function kindOf(
  file: PaperFile,
  { annotation, box, place }: Standing,
  { find, form, layers, base }: Surroundings,
): AnnotationKind | undefined {
  const subtype = file.name(annotation.get('Subtype')) ?? '';
  const given = lookOf(file, annotation);
  const isOff = layers.isHidden(given?.stream.dictionary.get('OC'));
  const own = given !== undefined && hasSize(file, given) ? given : undefined;
  if (isComment(subtype)) return isOff ? undefined : { kind: 'comment', drawn: own };
  if (subtype === 'Link') {
    const to = targetOf(file, annotation, { find, base, place });
    return to === undefined ? undefined : { kind: 'link', to };
  }
  if (undrawn.has(subtype)) return undefined;
  if (subtype !== 'Widget') {
    if (own === undefined || isOff) return undefined;
    return { kind: subtype === 'Watermark' ? 'watermark' : 'other', look: own };
  }
  const value = isUpToDate(file, form, own) ? undefined : drawnValue(file, form, { field: annotation, box });
  // What a box draws for its state holds, however it draws it; and what an empty field draws is its frame as its maker drew it.
  const isBox = file.name(inherited(file, annotation, 'FT')) === 'Btn';
  const look = isBox || value?.isFrameAlone === true ? (own ?? value) : (value ?? own);
  if (look === undefined || (look === own && isOff)) return undefined;
  return { kind: 'field', look };
}

/** A look without a size draws nothing: programs leave one where a field is still to be drawn. */
function hasSize(file: PaperFile, { stream }: Look): boolean {
  const box = boxOf(file.numbers(stream.dictionary.get('BBox')));
  return box !== undefined && box[0] < box[2] && box[1] < box[3];
}

/** A form can ask that what its fields look like be drawn anew; and a field can have a look that draws nothing, since its value came later. */
function isUpToDate(file: PaperFile, form: Dictionary | undefined, look: Look | undefined): boolean {
  if (look === undefined || file.value(form?.get('NeedAppearances')) === true) return false;
  return /(?:T[jJ]|Do|['"])\s/u.test(`${file.content(look.stream).toString('latin1')} `);
}

/** Only to places in the paper, and to addresses; whatever else a link may start is left out. */
function targetOf(
  file: PaperFile,
  annotation: Dictionary,
  { find, base, place }: Pick<Surroundings, 'find' | 'base'> & Pick<Standing, 'place'>,
) {
  const direct = find(annotation.get('Dest'));
  if (direct !== undefined) return direct;
  const action = file.dictionary(annotation.get('A'));
  const does = file.name(action?.get('S'));
  if (does === 'GoTo') return find(action?.get('D'));
  if (does === 'Named') return turnedTo(file.name(action?.get('N')), place);
  const uri = does === 'URI' ? file.value(action?.get('URI')) : undefined;
  if (!(uri instanceof PdfString)) return undefined;
  if (isAddress.test(uri.bytes)) return { uri };
  if (isHost.test(uri.bytes)) return { uri: new PdfString(`http://${uri.bytes.trimStart()}`) };
  const whole = base === undefined ? undefined : URL.parse(uri.bytes, base)?.href;
  return whole !== undefined && isAddress.test(whole) ? { uri: new PdfString(whole) } : undefined;
}

/** A link that turns the pages, as slides have them (12.6.4.11). */
function turnedTo(name: string | undefined, { index, count }: PagePlace): Destination | undefined {
  const pages: Readonly<Record<string, number>> = {
    NextPage: index + 1,
    PrevPage: index - 1,
    FirstPage: 0,
    LastPage: count - 1,
  };
  const page = pages[name ?? ''];
  return page === undefined || page < 0 || page >= count ? undefined : { page, view: 'Fit', at: [] };
}

/**
 * What opens in a browser or writes a letter. Anything else may start a program, read a file beside the pack or give a password to a server: a
 * scheme of some program's own, a path, and one of these with signs in it that only some readers pass over.
 */
const isAddress = /^ *(?:https?:\/\/|ftps?:\/\/|mailto:|tel:)[ -~\u0080-\u00ff]+$/iu;

/** A host's name as people type it: readers take it for one, whatever the paper says of where its addresses begin. */
const isHost = /^ *www\.[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)+(?::\d+)?(?=[/?#]|$)[ -~\u0080-\u00ff]*$/iu;

/** As it looks now: of a box or a button, in its state. */
function lookOf(file: PaperFile, annotation: Dictionary): Look | undefined {
  const normal = file.dictionary(annotation.get('AP'))?.get('N');
  const value = file.value(normal);
  if (value instanceof Stream) return asLook(file, normal);
  if (!(value instanceof Map)) return undefined;
  return asLook(file, value.get(stateOf(file, annotation) ?? 'Off'));
}

/** All that an annotation may look like: one, or one for each state. */
export function looksOf(file: PaperFile, annotation: Dictionary): readonly Look[] {
  const normal = file.dictionary(annotation.get('AP'))?.get('N');
  const value = file.value(normal);
  const all = value instanceof Map ? [...value.values()] : [normal];
  return all.flatMap((given) => asLook(file, given) ?? []);
}

export function asLook(file: PaperFile, given: Value | undefined): Look | undefined {
  const stream = file.value(given);
  return given instanceof Reference && stream instanceof Stream ? { id: given.id, stream } : undefined;
}
