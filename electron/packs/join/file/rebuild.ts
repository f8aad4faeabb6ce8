// A PDF whose table of objects is wrong or missing, put together again from its objects as they stand in the file, one after another.
// The last of two with one number holds, as in any file that was added to. What was cut off is refused: nobody knows what it lacked.

import { Reader, afterWhite, readValues } from './reader.ts';
import { unpackedBy } from './unpacked-objects.ts';
import { Reference, Stream, type Dictionary, type Value } from './values.ts';
import { valueText } from './write-values.ts';

interface Found {
  readonly id: number;
  readonly generation: number;
  readonly value: Value;
}

const opening = /(?<!\d)(\d{1,10})[\s\0]+(\d{1,5})[\s\0]+obj(?![A-Za-z])/gu;
const mostNumbered = 10_000_000;

/** Undefined where it is hopeless. */
export function rebuild(bytes: Buffer): Buffer | undefined {
  const objects = new Map<number, Found>();
  const trailer: Dictionary = new Map();
  const end = findObjects(bytes, objects, trailer);
  if (end === undefined || !hasEnd(bytes, end)) return undefined;
  if (trailer.has('Encrypt') && [...objects.values()].some(({ value }) => isOfType(value, 'ObjStm')))
    return undefined;
  const packed = new Set<number>();
  for (const { value } of objects.values())
    if (value instanceof Stream && isOfType(value, 'ObjStm') && !openStream(value, objects, packed))
      return undefined;
  if (!isThere(objects, trailer.get('Root'))) {
    const catalogues = [...objects.values()].filter(({ value }) => isOfType(value, 'Catalog'));
    const last = catalogues.at(-1);
    if (last === undefined) return undefined;
    trailer.set('Root', new Reference(last.id));
  }
  return written(objects, trailer);
}

function isThere(objects: ReadonlyMap<number, Found>, root: Value | undefined): boolean {
  return root instanceof Reference && objects.get(root.id)?.value instanceof Map;
}

function isOfType(value: Value, type: string): boolean {
  const dictionary = value instanceof Stream ? value.dictionary : value;
  return dictionary instanceof Map && dictionary.get('Type') === type;
}

/** Whether the file says that it ends, after its last object. */
function hasEnd(bytes: Buffer, end: number): boolean {
  return ['startxref', 'trailer', '%%EOF'].some((word) => bytes.includes(word, end));
}

/** Where the last object ends; undefined where one is cut off. */
function findObjects(bytes: Buffer, objects: Map<number, Found>, trailer: Dictionary): number | undefined {
  const text = bytes.toString('latin1');
  let at = 0;
  let last: number | undefined;
  for (;;) {
    opening.lastIndex = at;
    const next = opening.exec(text);
    readTrailers(bytes, at, next?.index ?? bytes.length, trailer);
    if (next === null) return last;
    const reader = new Reader(bytes, opening.lastIndex);
    const { values, end } = readValues(reader);
    const head = values[0] ?? null;
    const [id, generation] = [Number(next[1]), Number(next[2])];
    if (end === 'stream' && head instanceof Map) {
      const data = streamAt(bytes, reader.at, head);
      if (data === undefined) return undefined;
      objects.delete(id); // so that it stands last
      objects.set(id, { id, generation, value: new Stream(head, data.bytes) });
      if (isOfType(head, 'XRef')) mergeTrailer(trailer, head);
      at = data.end;
    } else if (end === undefined) return undefined;
    else {
      objects.delete(id);
      objects.set(id, { id, generation, value: head });
      at = end === 'endobj' ? reader.at : Math.max(beforeNext(text, reader.start), opening.lastIndex);
    }
    last = at;
  }
}

/** Where an object ends that doesn't say so: before the two numbers of the next one, where that was met. */
function beforeNext(text: string, keyword: number): number {
  const from = Math.max(0, keyword - 40);
  const numbers = /\d{1,10}[\s\0]+\d{1,5}[\s\0]+$/u.exec(text.slice(from, keyword));
  return numbers === null || !text.startsWith('obj', keyword) ? keyword : from + numbers.index;
}

function readTrailers(bytes: Buffer, from: number, until: number, trailer: Dictionary) {
  // Looked for in what stands between two objects alone: a file of many has no time for a look to its end after each.
  const between = bytes.subarray(from, until);
  for (let at = between.indexOf('trailer'); at >= 0; at = between.indexOf('trailer', at + 7)) {
    const [found] = readValues(new Reader(bytes, from + at + 7)).values;
    if (found instanceof Map) mergeTrailer(trailer, found);
  }
}

function mergeTrailer(trailer: Dictionary, found: Dictionary) {
  for (const key of ['Root', 'Encrypt', 'ID']) {
    const value = found.get(key);
    if (value !== undefined) trailer.set(key, value);
  }
}

/** What it says is its length holds where its end stands there. */
function streamAt(
  bytes: Buffer,
  from: number,
  dictionary: Dictionary,
): { readonly bytes: Buffer; readonly end: number } | undefined {
  let start = from;
  if (bytes[start] === 13) start += 1;
  if (bytes[start] === 10) start += 1;
  const length = dictionary.get('Length');
  if (typeof length === 'number' && length >= 0 && start + length <= bytes.length) {
    const end = afterWhite(bytes, start + length);
    const word = ['endstream', 'endobj'].find(
      (each) => bytes.toString('latin1', end, end + each.length) === each,
    );
    if (word !== undefined) return { bytes: bytes.subarray(start, start + length), end: end + word.length };
  }
  const end = bytes.indexOf('endstream', start);
  if (end < 0) return undefined;
  let last = end;
  if (bytes[last - 1] === 10) last -= 1;
  if (bytes[last - 1] === 13) last -= 1;
  return { bytes: bytes.subarray(start, Math.max(start, last)), end: end + 9 };
}

/**
 * The objects inside a stream of objects (7.5.7). One that stands in the file by itself was written later, and so was one in a later stream.
 * `packed`: those that came out of streams.
 */
function openStream(
  { dictionary, bytes }: Stream,
  objects: Map<number, Found>,
  packed: Set<number>,
): boolean {
  const count = dictionary.get('N');
  const first = dictionary.get('First');
  if (typeof count !== 'number' || typeof first !== 'number') return false;
  const filter = dictionary.get('Filter') ?? [];
  const given = dictionary.get('DecodeParms') ?? null;
  const told = Array.isArray(given) ? given : [given];
  const parametersOf = (at: number) => (key: string) => {
    const of = told[at];
    const value = of instanceof Map ? of.get(key) : undefined;
    return typeof value === 'number' ? value : undefined;
  };
  try {
    const inside = unpackedBy(bytes, Array.isArray(filter) ? filter : [filter], parametersOf);
    const index = readValues(new Reader(inside.subarray(0, first))).values;
    for (let at = 0; at < Math.min(count, index.length / 2); at += 1) {
      const [id, offset] = [index[2 * at], index[2 * at + 1]];
      if (typeof id !== 'number' || typeof offset !== 'number') return false;
      const [value] = readValues(new Reader(inside, first + offset)).values;
      if (objects.has(id) && !packed.has(id)) continue;
      packed.add(id);
      objects.set(id, { id, generation: 0, value: value ?? null });
    }
    return true;
  } catch {
    return false;
  }
}

function written(objects: ReadonlyMap<number, Found>, trailer: Dictionary): Buffer {
  const out: Buffer[] = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')];
  let length = out[0]?.length ?? 0;
  const rows = new Map<number, string>();
  const write = (piece: Buffer) => {
    out.push(piece);
    length += piece.length;
  };
  const refer = (id: number) => `${id} ${objects.get(id)?.generation ?? 0} R`;
  for (const { id, generation, value } of objects.values()) {
    if (isOfType(value, 'XRef') || isOfType(value, 'ObjStm')) continue;
    rows.set(id, `${String(length).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`);
    write(Buffer.from(`${id} ${generation} obj\n`));
    if (value instanceof Stream) {
      const { dictionary, bytes } = value;
      dictionary.set('Length', bytes.length);
      write(Buffer.from(`${valueText(dictionary, refer)}\nstream\n`, 'latin1'));
      write(Buffer.from(bytes));
      write(Buffer.from('\nendstream'));
    } else write(Buffer.from(valueText(value, refer), 'latin1'));
    write(Buffer.from('\nendobj\n'));
  }
  const highest = Math.max(0, ...rows.keys());
  // qpdf takes no number for an object's that is higher than a third of the file is long: a paper of which most was taken out has such.
  if (length < highest * 3 && highest < mostNumbered) write(Buffer.from(`${'%'.padEnd(highest * 3, ' ')}\n`));
  const size = highest + 1;
  const table = [...rows].sort(([a], [b]) => a - b).map(([id, row]) => `${id} 1\n${row}`);
  trailer.set('Size', size);
  write(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n${valueText(trailer, refer)}\nstartxref\n${length}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(out);
}
