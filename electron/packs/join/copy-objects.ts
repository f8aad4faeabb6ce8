// Copies what is reached from a page into the pack, each object once, under new numbers. What is no part of how a page looks is left behind:
// metadata, files, scripts, layers, the paper's other trees.

import type { DrawnContent } from './drawn-content.ts';
import type { PaperFile } from './file/paper-file.ts';
import type { JoinedObject } from './joining.ts';
import { matrixOf, followedBy, type Matrix } from './placing.ts';
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

/** Dictionaries whose keys are names that the paper gave: none of them means anything to us. */
const named = new Set(
  'XObject Font ExtGState ColorSpace Pattern Shading Properties CharProcs Colorants'.split(' '),
);

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

const otherTrees = new Set(
  'Page Pages Catalog StructTreeRoot StructElem OCG OCMD Filespec EmbeddedFile Sig Outlines Metadata'.split(
    ' ',
  ),
);

type Context = 'object' | 'named';

export class Copier {
  readonly objects: JoinedObject[] = [];
  next: number;
  readonly #file: PaperFile;
  readonly #drawn: DrawnContent;
  readonly #hidesSome: boolean;
  readonly #numbers = new Map<number, number>();
  readonly #variants = new Map<string, number>();
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

  /** The number in the pack; undefined for what is left behind. */
  numberOf(id: number, context: Context = 'object'): number | undefined {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const type = this.#file.name(this.#file.dictionary(new Reference(id))?.get('Type'));
    if (type !== undefined && otherTrees.has(type) && context === 'object') return undefined;
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
    const own = matrixOf(this.#file.numbers(dictionary.get('Matrix')));
    const turned = new Map(dictionary).set('Matrix', [...followedBy(own, matrix)]);
    if (value instanceof Stream) this.#writeStream(id, to, new Stream(turned, value.bytes), entries);
    else this.objects.push({ id: to, content: this.text(turned) });
    return to;
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
    let text = '';
    const isResources = context === 'object' && this.#hidesSome && this.#drawn.asked.has(dictionary);
    for (const [key, value] of dictionary) {
      if (value === null) continue;
      if (context === 'object' && leftBehind.has(key)) continue;
      if (context === 'named' && this.#isLayer(value)) continue;
      if (isResources && key === 'XObject') text += entryText(key, this.#objectsAsked(dictionary, value));
      else
        text += entryText(key, this.text(value, context === 'object' && named.has(key) ? 'named' : 'object'));
    }
    return text;
  }

  #isLayer(value: Value): boolean {
    const type = this.#file.dictionary(value)?.get('Type');
    return type === 'OCG' || type === 'OCMD';
  }

  /** Of what can be drawn, that which something shown asks for. */
  #objectsAsked(resources: Dictionary, objects: Value): string {
    const asked = this.#drawn.asked.get(resources);
    const kept = [...(this.#file.dictionary(objects) ?? [])].filter(([name]) => asked?.has(name) === true);
    return this.text(new Map(kept), 'named');
  }

  /** Resources with other patterns and objects than they have, as text. */
  resources(resources: Dictionary, changes: ReadonlyMap<string, string>): string {
    let text = '';
    for (const [key, value] of resources) {
      if (value === null || changes.has(key) || leftBehind.has(key)) continue;
      text += entryText(key, this.text(value, named.has(key) ? 'named' : 'object'));
    }
    for (const [key, value] of changes) text += `${nameText(key)}${value}`;
    return `<<${text}>>`;
  }

  /** The entries of what can be drawn, without what is hidden. */
  objectEntries(resources: Dictionary): string {
    const objects = resources.get('XObject');
    if (objects === undefined) return '';
    const text = this.#hidesSome
      ? this.#objectsAsked(resources, objects)
      : this.text(this.#file.dictionary(objects) ?? null, 'named');
    return text.startsWith('<<') ? text.slice(2, -2) : '';
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

  #writeStream(from: number, to: number, stream: Stream, entries: string) {
    const { changed, tail } = this.#drawn.forms.get(from) ?? { changed: undefined, tail: '' };
    const kept = new Map([...stream.dictionary].filter(([key]) => !outside.has(key)));
    const key = this.formKeys.get(from);
    const whole = this.objectKeys.get(from);
    const more = [
      entries,
      key === undefined ? '' : `/StructParents ${key}`,
      whole === undefined ? '' : `/StructParent ${whole}`,
    ].join('');
    if (changed === undefined) {
      const { bytes } = stream;
      const dictionary = `<<${this.#entries(kept, 'object')}${more}/Length ${bytes.length}>>`;
      this.objects.push({ id: to, dictionary, bytes });
      return;
    }
    for (const each of ['Filter', 'DecodeParms']) kept.delete(each);
    const content = Buffer.concat([changed, Buffer.from(tail)]);
    this.objects.push(compressed(to, `${this.#entries(kept, 'object')}${more}`, content));
  }
}
