// A PDF file as it is put together: its small objects in compressed object streams (ISO 32000-1, 7.5.7), packed as they come. A tagged pack is
// mostly such objects: this makes the file several times smaller, and none of them is kept until the end.

import { createHash } from 'node:crypto';
import { compressed } from './compressed.ts';
import { growingBytes } from './growing-bytes.ts';

/** One character a byte. */
export interface WrittenObject {
  readonly id: number;
  readonly content: string;
}

/** Its dictionary says its length; its bytes go into the file as they stand. */
export interface WrittenStream {
  readonly id: number;
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/** The numbers of the objects that make a page. */
export interface PageObjects {
  readonly id: number;
  /** The node of the page tree that it stands under. */
  readonly parent: number;
  readonly resources: number;
}

export interface PdfFile {
  /** A number that no object has; of several, one behind the other, the first. */
  readonly take: (count?: number) => number;
  readonly write: (object: WrittenObject | WrittenStream) => void;
  /** Under a number of its own, which it answers with. `entries`: what is said of it beside its length. */
  readonly add: (entries: string, bytes: Uint8Array) => number;
  /** The whole file, by the numbers of its catalogue and of what is said of it. */
  readonly finish: (catalogue: number, info: number) => Buffer;
}

const objectsPerStream = 400;
const binaryMark = Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1');

/** Objects packed together: the place of each is its index among `ids`. */
interface Packed {
  readonly ids: readonly number[];
  /** Where the first object begins, behind the list of them. */
  readonly first: number;
  readonly data: Buffer;
}

function packTogether(ids: readonly number[], contents: readonly string[]): Packed {
  const places: number[] = [];
  let offset = 0;
  contents.forEach((content, at) => {
    places.push(ids[at] ?? 0, offset);
    offset += content.length + 1;
  });
  const head = places.join(' ');
  const data = compressed(`${head}\n${contents.join('\n')}`);
  return { ids, first: head.length + 1, data };
}

export function pdfFile(): PdfFile {
  const out = growingBytes();
  let taken = 0;
  let waiting: { readonly ids: number[]; readonly contents: string[] } = { ids: [], contents: [] };
  const packs: Packed[] = [];
  /** Where the streams begin: a number and its offset, in turn. */
  const alone: number[] = [];
  const put = (...pieces: readonly (Uint8Array | string)[]) => {
    for (const piece of pieces) out.add(piece);
  };
  put(binaryMark);
  const pack = () => {
    packs.push(packTogether(waiting.ids, waiting.contents));
    waiting = { ids: [], contents: [] };
  };
  const putStream = ({ id, dictionary, bytes }: WrittenStream) => {
    alone.push(id, out.length());
    put(`${id} 0 obj\n${dictionary}\nstream\n`, bytes, '\nendstream\nendobj\n');
  };
  const write: PdfFile['write'] = (object) => {
    if (!('content' in object)) {
      putStream(object);
      return;
    }
    waiting.ids.push(object.id);
    waiting.contents.push(object.content);
    if (waiting.ids.length === objectsPerStream) pack();
  };
  const take = (count = 1) => {
    taken += count;
    return taken - count + 1;
  };
  return {
    take,
    write,
    add: (entries, bytes) => {
      const id = take();
      write({ id, dictionary: `<<${entries}/Length ${bytes.length}>>`, bytes });
      return id;
    },
    finish: (catalogue, info) => {
      if (waiting.ids.length > 0) pack();
      const first = take(packs.length + 1);
      for (const [at, { ids, first: begins, data }] of packs.entries()) {
        const dictionary = `<</Type/ObjStm/N ${ids.length}/First ${begins}/Filter/FlateDecode/Length ${data.length}>>`;
        putStream({ id: first + at, dictionary, bytes: data });
      }
      const places = placesOf(taken + 1);
      for (let at = 0; at < alone.length; at += 2) places.alone(alone[at] ?? 0, alone[at + 1] ?? 0);
      for (const [at, { ids }] of packs.entries())
        ids.forEach((id, index) => {
          places.inStream(id, first + at, index);
        });
      places.alone(taken, out.length());
      putCrossReference(put, places.rows, {
        id: taken,
        offset: out.length(),
        trailer: `/Root ${catalogue} 0 R/Info ${info} 0 R/ID[${`<${fingerprint(out.pieces())}>`.repeat(2)}]`,
      });
      return Buffer.concat(out.pieces());
    },
  };
}

/** What tells one file from another: the same for the same content. */
function fingerprint(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex').slice(0, 32);
}

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

function putCrossReference(
  put: (...pieces: readonly (Uint8Array | string)[]) => void,
  rows: Buffer,
  { id, offset, trailer }: CrossReference,
) {
  const data = compressed(differences(rows, entry));
  const predictor = `/DecodeParms<</Predictor 12/Columns ${entry}>>`;
  put(
    `${id} 0 obj\n<</Type/XRef/Size ${id + 1}/W[1 4 2]${trailer}/Filter/FlateDecode${predictor}/Length ${data.length}>>\nstream\n`,
    data,
    `\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`,
  );
}
