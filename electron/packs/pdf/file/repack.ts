// Rewrites a finished PDF with its small objects in compressed object streams (ISO 32000-1, 7.5.7), and adds the structure tree.
// A tagged pack is mostly such objects: this makes the file several times smaller.

import { deflateSync } from 'node:zlib';
import { compression } from '../canvas.ts';
import type { WrittenObject } from '../structure.ts';

const objectsPerStream = 400;
const binaryMark = Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1');

interface Parsed {
  readonly size: number;
  readonly offsets: readonly number[];
  readonly trailer: string;
  readonly end: number;
}

function parse(pdf: Buffer): Parsed {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(pdf.toString('latin1', pdf.length - 64))?.[1]);
  const table = pdf.toString('latin1', start);
  const size = Number(/^xref\s+0 (\d+)/u.exec(table)?.[1]);
  const first = table.indexOf('\n', table.indexOf('\n') + 1) + 1;
  const offsets = Array.from({ length: size }, (_, id) =>
    Number(table.slice(first + id * 20, first + id * 20 + 10)),
  );
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/u.exec(table)?.[1] ?? '';
  return { size, offsets, trailer, end: start };
}

/** The objects' own text, between "n 0 obj" and "endobj". */
function* objectsIn(pdf: Buffer, { offsets, end }: Parsed): Generator<{ id: number; body: Buffer }> {
  const order = offsets
    .map((offset, id) => ({ offset, id }))
    .slice(1)
    .sort((a, b) => a.offset - b.offset);
  for (const [index, { offset, id }] of order.entries()) {
    const until = order[index + 1]?.offset ?? end;
    const from = pdf.indexOf('obj', offset) + 4;
    const to = pdf.lastIndexOf('endobj', until);
    yield { id, body: pdf.subarray(from, to) };
  }
}

function isStream(body: Buffer): boolean {
  return body.subarray(-24).includes('endstream');
}

/**
 * pdfkit lists in a font's CIDSet the glyphs that were used, but PDF/UA-1 (7.21.4.2) wants every glyph of the embedded subset. The list
 * is optional, so we leave it out.
 */
const cidSetEntry = /\/CIDSet (\d+) 0 R/u;

/** Where each object is: a row for each number, as the cross-reference has them. */
interface Places {
  readonly rows: Buffer;
  /** At this offset of the file. */
  readonly alone: (id: number, offset: number) => void;
  readonly inStream: (id: number, stream: number, index: number) => void;
}

/** The bytes of a row. */
const entry = 7;

function placesOf(count: number): Places {
  const rows = Buffer.alloc(count * entry);
  rows.writeUInt16BE(0xffff, 5); // object 0: free
  const place = (id: number, type: 1 | 2, at: number, index: number) => {
    rows.writeUInt8(type, id * entry);
    rows.writeUInt32BE(at, id * entry + 1);
    rows.writeUInt16BE(index, id * entry + 5);
  };
  return {
    rows,
    alone: (id, offset) => place(id, 1, offset, 0),
    inStream: (id, stream, index) => place(id, 2, stream, index),
  };
}

/** A stream that goes into the file as it stands. */
export interface WrittenStream {
  readonly id: number;
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/** `added` takes the place of what has the same number; `left` are those that aren't wanted. */
export function repack(
  pdf: Buffer,
  added: readonly (WrittenObject | WrittenStream)[],
  left: ReadonlySet<number> = new Set(),
): Buffer {
  const parsed = parse(pdf);
  const replaced = new Set(left);
  let next = parsed.size;
  for (const { id } of added) {
    if (id < parsed.size) replaced.add(id);
    else next = Math.max(next, id + 1);
  }
  const out: Buffer[] = [binaryMark];
  let length = binaryMark.length;
  const write = (...pieces: readonly (Buffer | string)[]) => {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
      out.push(bytes);
      length += bytes.length;
    }
  };
  const small: WrittenObject[] = [];
  const streams: { id: number; body: Buffer }[] = [];
  const dropped = new Set<number>();
  for (const { id, body } of objectsIn(pdf, parsed)) {
    if (replaced.has(id)) continue;
    if (isStream(body)) {
      streams.push({ id, body });
      continue;
    }
    const whole = body.toString('latin1').trim();
    const cidSet = cidSetEntry.exec(whole);
    if (cidSet !== null) dropped.add(Number(cidSet[1]));
    small.push({ id, content: cidSet === null ? whole : whole.replace(cidSetEntry, '') });
  }
  for (const object of added) {
    if ('content' in object) small.push(object);
    else streams.push({ id: object.id, body: streamOf(object) });
  }
  const places = placesOf(next + Math.ceil(small.length / objectsPerStream) + 1);
  for (const { id, body } of streams) {
    if (dropped.has(id)) continue;
    places.alone(id, length);
    write(`${id} 0 obj\n`, body, 'endobj\n');
  }

  for (let from = 0; from < small.length; from += objectsPerStream) {
    const group = small.slice(from, from + objectsPerStream);
    for (const [index, { id }] of group.entries()) places.inStream(id, next, index);
    const { first, data } = packTogether(group);
    places.alone(next, length);
    write(
      `${next} 0 obj\n<</Type/ObjStm/N ${group.length}/First ${first}/Filter/FlateDecode/Length ${data.length}>>\nstream\n`,
      data,
      '\nendstream\nendobj\n',
    );
    next += 1;
  }
  places.alone(next, length);
  writeCrossReference(write, places.rows, { id: next, offset: length, trailer: parsed.trailer });
  return Buffer.concat(out);
}

function streamOf({ dictionary, bytes }: WrittenStream): Buffer {
  const head = `${dictionary}\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream\n', 'latin1')]);
}

/** One object stream: where each object begins, then from `first` the objects. */
function packTogether(group: readonly WrittenObject[]): { readonly first: number; readonly data: Buffer } {
  let offset = 0;
  const index = group.map((object) => {
    const entry = `${object.id} ${offset}`;
    offset += object.content.length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const body = group.map(({ content }) => content).join('\n');
  return { first: head.length, data: deflateSync(Buffer.from(head + body, 'latin1'), compression) };
}

/** Each row as what it is more than the row above (the predictor "up"): of rows that count on, almost nothing is left to compress. */
function differences(rows: Buffer, width: number): Buffer {
  const count = rows.length / width;
  const out = Buffer.alloc(count * (width + 1));
  for (let row = 0; row < count; row += 1) {
    out[row * (width + 1)] = 2;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      out[row * (width + 1) + 1 + column] = (rows[at] ?? 0) - (rows[at - width] ?? 0);
    }
  }
  return out;
}

interface CrossReference {
  readonly id: number;
  readonly offset: number;
  readonly trailer: string;
}

function writeCrossReference(
  write: (...pieces: readonly (Buffer | string)[]) => void,
  rows: Buffer,
  { id, offset, trailer }: CrossReference,
) {
  const data = deflateSync(differences(rows, entry), compression);
  const predictor = `/DecodeParms<</Predictor 12/Columns ${entry}>>`;
  const kept = trailer.replace(/\/Size \d+/u, '').trim();
  write(
    `${id} 0 obj\n<</Type/XRef/Size ${id + 1}/W[1 4 2]${kept}/Filter/FlateDecode${predictor}/Length ${data.length}>>\nstream\n`,
    data,
    `\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`,
  );
}
