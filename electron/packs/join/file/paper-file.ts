// A PDF that was made whole (make-whole.ts): a classic cross-reference table and plain objects, read as they are asked for.

import { Reader, readValues } from './reader.ts';
import { unpacked } from './unpacked.ts';
import { Reference, Stream, type Dictionary, type Value } from './values.ts';

/** Thrown where a file isn't what it says it is; openPaper turns it into a failure. */
export class DamagedPaper extends Error {}

/** Thrown where reading a file, or drawing it, would be more work than anybody waits for. */
export class EndlessPaper extends Error {}

/** Of all that is unpacked to open a paper: a stream can be asked for by as many pages as there are. */
const mostUnpacked = 4_000_000_000;

/** Letters, of all that fields say: one value can be that of as many fields as there are. */
const mostTyped = 4_000_000;

export class PaperFile {
  readonly trailer: Dictionary;
  /** As many as there are objects, and one more. */
  readonly size: number;
  readonly #bytes: Buffer;
  readonly #offsets: readonly number[];
  readonly #known: (Value | undefined)[];
  #unpacked = 0;
  #typed = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const tail = bytes.toString('latin1', Math.max(0, bytes.length - 64));
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(tail)?.[1]);
    const reader = new Reader(bytes, start);
    const { values, end } = readValues(reader);
    const [first, size] = readValues(reader).values;
    if (values.length > 0 || end !== 'xref' || first !== 0 || typeof size !== 'number')
      throw new DamagedPaper('no table');
    const rows = bytes.indexOf('\n', bytes.indexOf(`0 ${size}`, start)) + 1;
    this.size = size;
    this.#offsets = Array.from({ length: size }, (_, id) => offsetIn(bytes, rows + id * 20));
    this.#known = Array.from({ length: size });
    reader.at = bytes.indexOf('trailer', rows + size * 20) + 'trailer'.length;
    const [trailer] = readValues(reader).values;
    if (!(trailer instanceof Map)) throw new DamagedPaper('no trailer');
    this.trailer = trailer;
  }

  /** An object by its number. */
  object(id: number): Value {
    const known = this.#known[id];
    if (known !== undefined) return known;
    const offset = this.#offsets[id] ?? 0;
    const value = offset === 0 ? null : this.#read(offset);
    if (id < this.size) this.#known[id] = value;
    return value;
  }

  #read(offset: number): Value {
    const reader = new Reader(this.#bytes, offset);
    if (readValues(reader).end !== 'obj') throw new DamagedPaper('no object');
    const { values, end } = readValues(reader);
    const value = values[0] ?? null;
    if (end !== 'stream') return value;
    const length = value instanceof Map ? this.value(value.get('Length')) : undefined;
    if (!(value instanceof Map) || typeof length !== 'number') throw new DamagedPaper('no length');
    const from = reader.at + (this.#bytes[reader.at] === 13 ? 2 : 1);
    return new Stream(value, this.#bytes.subarray(from, from + length));
  }

  /** What a reference leads to, or the value itself. */
  value(given: Value | undefined): Value {
    let value = given ?? null;
    for (let steps = 0; value instanceof Reference; steps += 1) {
      if (steps > 20) return null;
      value = this.object(value.id);
    }
    return value;
  }

  dictionary(given: Value | undefined): Dictionary | undefined {
    const value = this.value(given);
    if (value instanceof Stream) return value.dictionary;
    return value instanceof Map ? value : undefined;
  }

  list(given: Value | undefined): readonly Value[] | undefined {
    const value = this.value(given);
    return Array.isArray(value) ? value : undefined;
  }

  number(given: Value | undefined): number | undefined {
    const value = this.value(given);
    return typeof value === 'number' ? value : undefined;
  }

  name(given: Value | undefined): string | undefined {
    const value = this.value(given);
    return typeof value === 'string' ? value : undefined;
  }

  numbers(given: Value | undefined): readonly number[] | undefined {
    const numbers = this.list(given)?.map((each) => this.number(each));
    return numbers?.every((each) => each !== undefined) === true ? numbers : undefined;
  }

  /** Unpacked. What can't be, to the last byte, throws: half a page is no page. */
  content(stream: Stream): Buffer {
    const content = this.#content(stream);
    this.#unpacked += content.length;
    if (this.#unpacked > mostUnpacked) throw new EndlessPaper('content without end');
    return content;
  }

  /** Counts what a field says before it is laid out. */
  countTyped(letters: number): void {
    this.#typed += letters;
    if (this.#typed > mostTyped) throw new EndlessPaper('fields without end');
  }

  #content({ dictionary, bytes }: Stream): Buffer {
    const filter = this.value(dictionary.get('Filter'));
    const filters = Array.isArray(filter)
      ? filter.map((each) => this.value(each))
      : filter === null
        ? []
        : [filter];
    const parameters = this.value(dictionary.get('DecodeParms'));
    const first = this.dictionary(Array.isArray(parameters) ? parameters[0] : parameters);
    return unpacked(bytes, filters, (key) => this.number(first?.get(key)));
  }
}

function offsetIn(bytes: Buffer, row: number): number {
  if (bytes[row + 17] !== 0x6e) return 0;
  let offset = 0;
  for (let at = row; at < row + 10; at += 1) offset = offset * 10 + (bytes[at] ?? 0x30) - 0x30;
  return offset;
}
