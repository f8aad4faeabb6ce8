// All that the pages of a paper draw, read once when the paper is opened: the pages' own content, and what is drawn in it. Where there are layers,
// that is all that has content of its own: forms, patterns, masks, letters that are drawn, and how annotations look.

import { asLook, looksOf, type Look } from './annotations.ts';
import { scanContent, type ContentSurroundings, type Scanned } from './content.ts';
import type { Layers } from './layers.ts';
import { DamagedPaper, EndlessPaper, type PaperFile } from './file/paper-file.ts';
import { mostContent } from './file/unpacked.ts';
import type { PaperPage } from './page-tree.ts';
import { Reference, Stream, type Dictionary, type Value } from './file/values.ts';

export interface DrawnContent {
  /** One for each page. */
  readonly pages: readonly Scanned[];
  /** By the object's number: forms, and whatever else is drawn by content of its own. */
  readonly forms: ReadonlyMap<number, Scanned>;
  /** Where something is hidden: what each dictionary of resources is still asked for. */
  readonly asked: ReadonlyMap<Dictionary, Asked>;
  /** The numbers of the pictures and forms that are drawn. */
  readonly objects: ReadonlySet<number>;
  /** Of each font the codes that are shown in it, with the page, from 0, that each is first shown on. */
  readonly codes: ReadonlyMap<Dictionary, ReadonlyMap<number, number>>;
  readonly layers: Layers;
}

/** Names, by the kind of resource that they are. */
export type Asked = Readonly<Record<AskedKind, ReadonlySet<string>>>;

export type AskedKind = 'XObject' | 'Pattern' | 'Properties' | 'Font' | 'ExtGState';

interface Drawing {
  readonly file: PaperFile;
  readonly layers: Layers;
  readonly isRepaired: boolean;
  readonly forms: Map<number, Scanned>;
  readonly asked: Map<Dictionary, Record<AskedKind, Set<string>>>;
  readonly objects: Set<number>;
  readonly codes: Map<Dictionary, Map<number, number>>;
}

/** `isTagged`: whether what is inside forms has to be looked at for its tags. */
export function drawnContentOf(
  file: PaperFile,
  pages: readonly PaperPage[],
  layers: Layers,
  { isTagged, isRepaired }: { readonly isTagged: boolean; readonly isRepaired: boolean },
): DrawnContent {
  // What is drawn on it would be shown: it is found by its number alone, which is no more.
  if (isRepaired && layers.hasLost) throw new DamagedPaper('a layer that isn’t there');
  const drawing: Drawing = {
    file,
    layers,
    isRepaired,
    forms: new Map(),
    asked: new Map(),
    objects: new Set(),
    codes: new Map(),
  };
  const scanned = pages.map(({ dictionary }, at) => {
    const resources = file.dictionary(dictionary.get('Resources')) ?? new Map<string, Value>();
    const page = scanContent(contentOf(file, dictionary, isRepaired), surroundings(drawing, resources, at));
    if (isRepaired) refuseMissing(file, resources, page);
    remember(drawing, resources, page);
    if (isTagged || layers.areThere) scanForms(drawing, [...drawnIn(drawing, resources, page)], at);
    return page;
  });
  // Last: what is drawn on a page as well is read as what is written there.
  if (layers.areThere) for (const { dictionary } of pages) scanForms(drawing, looksOn(file, dictionary));
  const { forms, asked, objects, codes } = drawing;
  return { pages: scanned, forms, asked, objects, codes, layers };
}

/** A page's streams, one after another, as if they were one. */
function contentOf(file: PaperFile, page: Dictionary, isRepaired: boolean): Buffer {
  const given = page.get('Contents');
  const value = file.value(given);
  const parts = Array.isArray(value) ? value.map((each) => file.value(each)) : [value];
  const streams = parts.filter((each) => each instanceof Stream);
  if (isRepaired && given !== undefined && streams.length < parts.length)
    throw new DamagedPaper('a page without its content');
  const content: Buffer[] = [];
  let length = 0;
  for (const each of streams) {
    const part = file.content(each);
    length += part.length;
    if (length > mostContent) throw new EndlessPaper('a page without end');
    content.push(part);
  }
  if (isRepaired && content.some((each) => holdsObjects.test(each.toString('latin1'))))
    throw new DamagedPaper('content that doesn’t end');
  return Buffer.concat(content.flatMap((each) => [each, newLine]));
}

/** A stream that lost its own end goes on through the objects behind it, and would be drawn with all that they say. */
const holdsObjects = /\bendobj\s|\d\s+\d+\s+obj\b/u;

const newLine = Buffer.from('\n');

/** `page`: what is written there is kept; nothing of how annotations look. */
function surroundings(drawing: Drawing, resources: Dictionary, page?: number): ContentSurroundings {
  const { file, layers, isRepaired } = drawing;
  const properties = file.dictionary(resources.get('Properties'));
  const objects = file.dictionary(resources.get('XObject'));
  const states = file.dictionary(resources.get('ExtGState'));
  return {
    maskOf: (name) => {
      const mask = file.value(file.dictionary(states?.get(name))?.get('SMask'));
      return mask instanceof Map ? name : mask === undefined ? undefined : '';
    },
    properties: (name) => properties?.get(name),
    isHidden: (layer) => {
      // It may have been one that is off: what nobody was to see would be shown.
      if (layer === undefined && isRepaired) throw new DamagedPaper('a layer that isn’t there');
      return layers.isHidden(layer);
    },
    isHiddenObject: (name) =>
      layers.areThere && layers.isHidden(file.dictionary(objects?.get(name))?.get('OC')),
    dictionary: (value) => file.dictionary(value),
    written: page === undefined ? () => undefined : codesWritten(drawing, resources, page),
  };
}

function codesWritten({ file, codes }: Drawing, resources: Dictionary, page: number) {
  const fonts = file.dictionary(resources.get('Font'));
  return (name: string, text: string) => {
    const font = file.dictionary(fonts?.get(name));
    if (font === undefined) return;
    const own = codes.get(font) ?? new Map<number, number>();
    codes.set(font, own);
    const isDouble = file.name(font.get('Subtype')) === 'Type0';
    const step = isDouble ? 2 : 1;
    for (let at = 0; at + step <= text.length; at += step) {
      const code = isDouble ? text.charCodeAt(at) * 256 + text.charCodeAt(at + 1) : text.charCodeAt(at);
      if (!own.has(code)) own.set(code, page);
    }
  };
}

/** A file that was put together again may lack what a page draws. */
function refuseMissing(file: PaperFile, resources: Dictionary, { drawn }: Scanned) {
  const objects = file.dictionary(resources.get('XObject'));
  for (const name of drawn)
    if (!(file.value(objects?.get(name)) instanceof Stream))
      throw new DamagedPaper('a picture that isn’t there');
}

function nothingAsked(): Record<AskedKind, Set<string>> {
  return {
    XObject: new Set(),
    Pattern: new Set(),
    Properties: new Set(),
    Font: new Set(),
    ExtGState: new Set(),
  };
}

function remember({ file, asked, objects }: Drawing, resources: Dictionary, scanned: Scanned) {
  const own = asked.get(resources) ?? nothingAsked();
  for (const name of scanned.drawn) own.XObject.add(name);
  for (const name of scanned.patterns) own.Pattern.add(name);
  for (const name of scanned.properties) own.Properties.add(name);
  for (const name of scanned.fonts) own.Font.add(name);
  for (const name of scanned.masks) own.ExtGState.add(name);
  asked.set(resources, own);
  const named = file.dictionary(resources.get('XObject'));
  for (const name of scanned.drawn) {
    const given = named?.get(name);
    if (given instanceof Reference) objects.add(given.id);
  }
}

function scanForms(drawing: Drawing, stack: Form[], page?: number) {
  const { file, forms } = drawing;
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { id, stream, around } = next;
    if (forms.has(id)) continue;
    const own = file.dictionary(stream.dictionary.get('Resources')) ?? around;
    const scanned = scanContent(file.content(stream), surroundings(drawing, own, page));
    forms.set(id, scanned);
    remember(drawing, own, scanned);
    stack.push(...drawnIn(drawing, own, scanned));
  }
}

interface Form extends Look {
  /** The resources that it has where it brings none. */
  readonly around: Dictionary;
}

function* drawnIn({ file, layers }: Drawing, resources: Dictionary, { drawn }: Scanned): Generator<Form> {
  const objects = file.dictionary(resources.get('XObject'));
  for (const name of drawn) {
    const form = formOf(file, objects?.get(name), resources);
    if (form !== undefined && file.name(form.stream.dictionary.get('Subtype')) === 'Form') yield form;
  }
  for (const pattern of file.dictionary(resources.get('Pattern'))?.values() ?? []) {
    const form = formOf(file, pattern, resources);
    if (form !== undefined) yield form;
  }
  if (layers.areThere) yield* masksAndLetters(file, resources);
}

function* masksAndLetters(file: PaperFile, resources: Dictionary): Generator<Form> {
  for (const state of file.dictionary(resources.get('ExtGState'))?.values() ?? []) {
    const mask = file.dictionary(file.dictionary(state)?.get('SMask'));
    const form = formOf(file, mask?.get('G'), resources);
    if (form !== undefined) yield form;
  }
  for (const given of file.dictionary(resources.get('Font'))?.values() ?? []) {
    const font = file.dictionary(given);
    const around = file.dictionary(font?.get('Resources')) ?? resources;
    for (const letter of file.dictionary(font?.get('CharProcs'))?.values() ?? []) {
      const form = formOf(file, letter, around);
      if (form !== undefined) yield form;
    }
  }
}

/** How what stands on the page looks, in each of its states. */
function looksOn(file: PaperFile, page: Dictionary): Form[] {
  return (file.list(page.get('Annots')) ?? []).flatMap((given) => {
    const annotation = file.dictionary(given);
    const looks = annotation === undefined ? [] : looksOf(file, annotation);
    return looks.map((look) => ({ ...look, around: new Map() }));
  });
}

function formOf(file: PaperFile, given: Value | undefined, around: Dictionary): Form | undefined {
  const look = asLook(file, given);
  return look === undefined ? undefined : { ...look, around };
}
