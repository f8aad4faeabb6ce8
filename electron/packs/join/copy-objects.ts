// Copies what is reached from a page into the pack, each object once, under new numbers. What is no part of how a page looks is left behind:
// metadata, files, scripts, layers, the paper's other trees.

import type { AskedKind, DrawnContent } from './drawn-content.ts';
import type { PaperFile } from './file/paper-file.ts';
import { partsOfPicture } from './file/picture-parts.ts';
import type { JoinedObject } from './joining.ts';
import { matrixOf, followedBy, unmoved, type Matrix } from './placing.ts';
import {
  PdfString,
  Reference,
  Stream,
  nameText,
  numberText,
  stringText,
  type Dictionary,
  type Value,
} from './file/values.ts';
import { compressed } from './file/written-stream.ts';
import { entryText } from './file/write-values.ts';

/** What resources are of (ISO 32000-1, 7.8.3); what a program adds for itself draws nothing. */
const resourceKinds = new Set(
  'XObject Font ExtGState ColorSpace Pattern Shading Properties ProcSet'.split(' '),
);

/** Dictionaries whose keys are names that the paper gave: none of them means anything to us. */
const named = new Set(
  'XObject Font ExtGState ColorSpace Pattern Shading Properties CharProcs Colorants'.split(' '),
);

const sometimesAsked: readonly AskedKind[] = ['XObject', 'Pattern', 'Properties', 'Font', 'ExtGState'];

const leftBehind = new Set(
  (
    'Metadata PieceInfo AF AA OC LastModified StructParent StructParents OPI Alternates Ref Measure PtData ' +
    'JS Thumb EF ' +
    // Lists of what a font has, which nobody needs and some programs write wrongly.
    'CharSet CIDSet'
  ).split(' '),
);

/** Of a stream: where its bytes would be in another file. */
const outside = new Set(['F', 'FFilter', 'FDecodeParms', 'DL', 'Length']);

/** What pictures and forms are made of (8.9.5, 8.10.2): whatever else stands there was noted down by a program for itself. */
const ofPictures: Readonly<Record<string, ReadonlySet<string>>> = {
  Image: new Set(
    (
      'Type Subtype Width Height ColorSpace BitsPerComponent Intent ImageMask Mask Decode Interpolate SMask SMaskInData Matte ' +
      'Filter DecodeParms'
    ).split(' '),
  ),
  Form: new Set('Type Subtype FormType BBox Matrix Resources Group Filter DecodeParms'.split(' ')),
};

/** How pictures are packed that are files of their own. */
const photographs = new Set(['DCTDecode', 'DCT', 'JPXDecode']);

const otherTrees = new Set(
  'Page Pages Catalog StructTreeRoot StructElem OCG OCMD Filespec EmbeddedFile Sig Outlines Metadata'.split(
    ' ',
  ),
);

/** In bytes: an object of its own is hardly shorter than less. */
const worthItsObject = 100;

type Context = 'object' | 'named' | 'resources';

export class Copier {
  readonly objects: JoinedObject[] = [];
  next: number;
  readonly #file: PaperFile;
  readonly #drawn: DrawnContent;
  readonly #hidesSome: boolean;
  readonly #numbers = new Map<number, number>();
  readonly #variants = new Map<string, number>();
  readonly #texts = new Map<PdfString, number>();
  readonly #waiting: { readonly from: number; readonly to: number; readonly context: Context }[] = [];
  /** Keys in the pack's parent tree of forms that have tags inside. */
  readonly formKeys = new Map<number, number>();
  /** And of pictures and forms that an element refers to as a whole. */
  readonly objectKeys = new Map<number, number>();

  constructor(file: PaperFile, drawn: DrawnContent, next: number, hidesSome: boolean) {
    this.#file = file;
    this.#drawn = drawn;
    this.next = next;
    this.#hidesSome = hidesSome;
  }

  newId(): number {
    const id = this.next;
    this.next += 1;
    return id;
  }

  /** Says which number an object of the paper has in the pack, where it is written by somebody else. */
  assign(from: number, to: number) {
    this.#numbers.set(from, to);
  }

  add(content: string): number {
    const id = this.newId();
    this.objects.push({ id, content });
    return id;
  }

  addStream(entries: string, content: Buffer): number {
    const id = this.newId();
    this.objects.push(compressed(id, entries, content));
    return id;
  }

  /** A text that others may say as well: a long one is an object of its own, which all of them refer to. */
  onceWritten(text: PdfString): string {
    if (text.bytes.length < worthItsObject) return stringText(text.bytes);
    const id = this.#texts.get(text) ?? this.add(stringText(text.bytes));
    this.#texts.set(text, id);
    return `${id} 0 R`;
  }

  /** The number in the pack; undefined for what is left behind. */
  numberOf(id: number, context: Context = 'object'): number | undefined {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const dictionary = this.#file.dictionary(new Reference(id));
    const type = this.#file.name(dictionary?.get('Type'));
    if (type !== undefined && otherTrees.has(type) && context === 'object') return undefined;
    if (this.#file.name(dictionary?.get('Subtype')) === 'PS') return undefined;
    const to = this.newId();
    this.#numbers.set(id, to);
    this.#waiting.push({ from: id, to, context });
    return to;
  }

  /** A form or a pattern that is seen through another matrix than its own. */
  variant(id: number, matrix: Matrix, entries = ''): number {
    const key = `${id} ${matrix.join(' ')} ${entries}`;
    const known = this.#variants.get(key);
    if (known !== undefined) return known;
    const to = this.newId();
    this.#variants.set(key, to);
    const value = this.#file.object(id);
    const dictionary = value instanceof Stream ? value.dictionary : value;
    if (!(dictionary instanceof Map)) {
      this.objects.push({ id: to, content: 'null' });
      return to;
    }
    const turned = this.#through(dictionary, matrix);
    if (value instanceof Stream) this.#writeStream(id, to, new Stream(turned, value.bytes), entries);
    else this.objects.push({ id: to, content: this.text(turned) });
    return to;
  }

  /** A pattern that stands in the resources itself, seen through another matrix than its own. */
  turned(value: Value, matrix: Matrix): string {
    return this.text(value instanceof Map ? this.#through(value, matrix) : value);
  }

  #through(dictionary: Dictionary, matrix: Matrix): Dictionary {
    const own = matrixOf(this.#file.numbers(dictionary.get('Matrix')));
    return new Map(dictionary).set('Matrix', [...followedBy(own, matrix)]);
  }

  text(value: Value, context: Context = 'object'): string {
    if (value === null) return 'null';
    if (typeof value === 'number') return numberText(value);
    if (typeof value === 'string') return nameText(value);
    if (typeof value === 'boolean') return String(value);
    if (value instanceof PdfString) return stringText(value.bytes);
    if (value instanceof Reference) {
      const id = this.numberOf(value.id, context);
      return id === undefined ? 'null' : `${id} 0 R`;
    }
    if (Array.isArray(value)) return `[${value.map((each) => this.text(each)).join(' ')}]`;
    return `<<${this.#entries(value instanceof Stream ? value.dictionary : value, context)}>>`;
  }

  #entries(dictionary: Dictionary, context: Context): string {
    if (context === 'resources') return this.#resourceEntries(dictionary, new Map());
    let text = '';
    for (const [key, value] of dictionary) {
      if (value === null) continue;
      if (context === 'object' && leftBehind.has(key)) continue;
      if (context === 'named' && this.#isLayer(value)) continue;
      text += entryText(key, this.text(value, context === 'object' ? contextOf(key) : 'object'));
    }
    return text;
  }

  #resourceEntries(resources: Dictionary, changes: ReadonlyMap<string, string>): string {
    let text = '';
    for (const [key, value] of resources) {
      if (value === null || changes.has(key) || !resourceKinds.has(key)) continue;
      const kind = sometimesAsked.find((each) => each === key);
      const kept = kind === undefined ? value : this.asked(resources, kind);
      text += entryText(key, this.text(kept ?? null, contextOf(key)));
    }
    for (const [key, value] of changes) text += `${nameText(key)}${value}`;
    return text;
  }

  #isLayer(value: Value): boolean {
    const type = this.#file.dictionary(value)?.get('Type');
    return type === 'OCG' || type === 'OCMD';
  }

  /** Of the resources of a kind, those that something shown asks for, where something is hidden. */
  asked(resources: Dictionary, kind: AskedKind): Dictionary | undefined {
    const all = this.#file.dictionary(resources.get(kind));
    const asked = this.#hidesSome ? this.#drawn.asked.get(resources)?.[kind] : undefined;
    if (all === undefined || asked === undefined) return all;
    const left = [...all].filter(([name, value]) => asked.has(name) || this.#saysNothing(value, kind));
    if (kind !== 'ExtGState') return new Map(left);
    return new Map(left.map(([name, value]) => [name, asked.has(name) ? value : this.#unmasked(value)]));
  }

  /** What nothing shown asks for and is kept all the same: it holds no content, as letters that are drawn do. */
  #saysNothing(value: Value, kind: AskedKind): boolean {
    if (kind === 'Font') return this.#file.name(this.#file.dictionary(value)?.get('Subtype')) !== 'Type3';
    return kind === 'ExtGState';
  }

  /** Graphics parameters hold for what comes after as well; only the mask is nobody's. */
  #unmasked(value: Value): Value {
    const state = this.#file.dictionary(value);
    if (!(this.#file.value(state?.get('SMask')) instanceof Map)) return value;
    return new Map([...(state ?? [])].filter(([key]) => key !== 'SMask'));
  }

  /** Resources with other patterns and objects than they have, as text. */
  resources(resources: Dictionary, changes: ReadonlyMap<string, string>): string {
    return `<<${this.#resourceEntries(resources, changes)}>>`;
  }

  /** The entries of what can be drawn, without what is hidden. `asTheyAre`: the other resources are as the paper has them. */
  objectEntries(resources: Dictionary, { asTheyAre }: { readonly asTheyAre: boolean }): string {
    const objects = this.asked(resources, 'XObject') ?? new Map<string, Value>();
    if (asTheyAre) return this.#entries(objects, 'named');
    let others = '';
    return [...objects]
      .map(([name, value]) => {
        if (!(value instanceof Reference) || !this.#usesOthersResources(value))
          return this.#entries(new Map([[name, value]]), 'named');
        // It was moved as a whole, and what it draws with isn't moved once more.
        others ||= this.resources(resources, new Map());
        return `${nameText(name)} ${this.variant(value.id, unmoved, `/Resources${others}`)} 0 R`;
      })
      .join('');
  }

  /** A form of long ago draws with the resources of what it is drawn on (8.10.2). */
  #usesOthersResources(value: Reference): boolean {
    const form = this.#file.value(value);
    return (
      form instanceof Stream &&
      this.#file.name(form.dictionary.get('Subtype')) === 'Form' &&
      !form.dictionary.has('Resources')
    );
  }

  /** Writes all that was referred to, and what that refers to. */
  drain() {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const { from, to, context } = next;
      const value = this.#file.object(from);
      if (value instanceof Stream) this.#writeStream(from, to, value, '');
      else this.objects.push({ id: to, content: this.text(value, context) });
    }
  }

  #isPhotograph({ dictionary }: Stream): boolean {
    const filter = this.#file.value(dictionary.get('Filter'));
    const [first, ...more] = Array.isArray(filter) ? filter : [filter];
    return more.length === 0 && photographs.has(this.#file.name(first) ?? '');
  }

  #writeStream(from: number, to: number, stream: Stream, entries: string) {
    const { changed, tail } = this.#drawn.forms.get(from) ?? { changed: undefined, tail: '' };
    const parts = ofPictures[this.#file.name(stream.dictionary.get('Subtype')) ?? ''];
    const isKept = (key: string) => !outside.has(key) && (parts === undefined || parts.has(key));
    const kept = new Map([...stream.dictionary].filter(([key]) => isKept(key)));
    const key = this.formKeys.get(from);
    const whole = this.objectKeys.get(from);
    const more = [
      entries,
      key === undefined ? '' : `/StructParents ${key}`,
      whole === undefined ? '' : `/StructParent ${whole}`,
    ].join('');
    if (changed === undefined) {
      const bytes = this.#isPhotograph(stream)
        ? (partsOfPicture(stream.bytes)?.picture ?? stream.bytes)
        : stream.bytes;
      const dictionary = `<<${this.#entries(kept, 'object')}${more}/Length ${bytes.length}>>`;
      this.objects.push({ id: to, dictionary, bytes });
      return;
    }
    for (const each of ['Filter', 'DecodeParms']) kept.delete(each);
    const content = Buffer.concat([changed, Buffer.from(tail)]);
    this.objects.push(compressed(to, `${this.#entries(kept, 'object')}${more}`, content));
  }
}

function contextOf(key: string): Context {
  if (key === 'Resources') return 'resources';
  return named.has(key) ? 'named' : 'object';
}
