// A PDF taken to pieces without asking its tables: every object and every stream in its bytes, whether anything refers to it or not, with
// the objects that are packed into streams, and those of earlier states.

import { unpacked } from './pdf-filters.ts';

export interface PdfStream {
  /** Of the object it belongs to; 0 where none is said. */
  readonly object: number;
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

export interface PdfPieces {
  /** All that isn't a stream: dictionaries, strings, comments, what stands before and behind. */
  readonly text: string;
  /** What is packed into streams of objects. */
  readonly packed: readonly string[];
  readonly streams: readonly PdfStream[];
  /** The text of each object, in all the states that the file holds. */
  readonly objects: ReadonlyMap<number, readonly string[]>;
}

const startOfStream = />>\s*stream(?:\r\n|\n|\r)/gu;

function endOf(raw: string, dictionary: string, from: number): number {
  const length = /\/Length\s+(?<length>\d+)(?!\s+\d+\s+R)/u.exec(dictionary)?.groups?.['length'];
  const said = from + Number(length);
  if (length !== undefined && /^\s*endstream/u.test(raw.slice(said, said + 24))) return said;
  const found = raw.indexOf('endstream', from);
  return found === -1 ? raw.length : found;
}

const beginning = /(?<number>\d+)\s+\d+\s+obj\b/gu;

function add(objects: Map<number, string[]>, number: number, text: string): void {
  const known = objects.get(number);
  if (known === undefined) objects.set(number, [text]);
  else known.push(text);
}

function addObjects(objects: Map<number, string[]>, text: string): void {
  const starts = [...text.matchAll(beginning)];
  for (const [at, start] of starts.entries()) {
    add(objects, Number(start.groups?.['number']), text.slice(start.index, starts[at + 1]?.index));
  }
}

function numberIn(dictionary: string, name: string): number {
  return Number(new RegExp(`/${name}\\s+(?<value>\\d+)`, 'u').exec(dictionary)?.groups?.['value'] ?? 0);
}

/** Objects in a stream of their own (7.5.7): where each begins stands in front of them. */
function addPacked(objects: Map<number, string[]>, dictionary: string, text: string): void {
  const first = numberIn(dictionary, 'First');
  const numbers = text.slice(0, first).trim().split(/\s+/u).map(Number);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [number = 0, from = 0] = numbers.slice(at, at + 2);
    add(objects, number, text.slice(first + from, first + (numbers[at + 3] ?? text.length)));
  }
}

export function takenToPieces(bytes: Uint8Array): PdfPieces {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const raw = whole.toString('latin1');
  const texts: string[] = [];
  const packed: string[] = [];
  const streams: PdfStream[] = [];
  const objects = new Map<number, string[]>();
  let at = 0;
  startOfStream.lastIndex = 0;
  for (let found = startOfStream.exec(raw); found !== null; found = startOfStream.exec(raw)) {
    const from = startOfStream.lastIndex;
    const before = raw.slice(at, from - found[0].length + 2);
    texts.push(before);
    const start = [...before.matchAll(beginning)].at(-1);
    const dictionary = before.slice(start?.index ?? 0);
    const end = endOf(raw, dictionary, from);
    const content = unpacked(dictionary, whole.subarray(from, end));
    if (/\/Type\s*\/ObjStm\b/u.test(dictionary)) {
      const text = Buffer.from(content).toString('latin1');
      packed.push(text.slice(numberIn(dictionary, 'First')));
      addPacked(objects, dictionary, text);
    } else {
      streams.push({ object: Number(start?.groups?.['number'] ?? 0), dictionary, bytes: content });
    }
    at = end;
    startOfStream.lastIndex = end;
  }
  texts.push(raw.slice(at));
  for (const text of texts) addObjects(objects, text);
  return { text: texts.join('\n'), packed, streams, objects };
}
