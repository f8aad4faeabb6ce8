// A PDF as programs of today write it: its objects packed in a stream of objects, and its table a stream as well (ISO 32000-1, 7.5.7 and 7.5.8).

import { deflateSync } from 'node:zlib';
import type { JoinedObject } from '../../../../../electron/packs/join/join-paper.ts';

interface Placed {
  readonly id: number;
  /** As in a table that is a stream: in use, or within a stream of objects. */
  readonly kind: 1 | 2;
  readonly at: number;
  readonly index: number;
}

function row({ kind, at, index }: Placed | { kind: 0; at: 0; index: 65_535 }): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind, 0);
  bytes.writeUInt32BE(at, 1);
  bytes.writeUInt16BE(index, 5);
  return bytes;
}

class Output {
  readonly #pieces: Buffer[] = [];
  length = 0;

  write(piece: Buffer | string): number {
    const at = this.length;
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
    this.#pieces.push(bytes);
    this.length += bytes.length;
    return at;
  }

  stream(id: number, entries: string, bytes: Uint8Array): number {
    const at = this.write(`${id} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream\n`);
    this.write(Buffer.from(bytes));
    this.write('\nendstream\nendobj\n');
    return at;
  }

  whole(): Buffer {
    return Buffer.concat(this.#pieces);
  }
}

/** How its stream of objects is packed. */
export interface Packing {
  readonly filter: string;
  readonly packed: (bytes: Buffer) => Buffer;
}

const byDeflate: Packing = { filter: '/FlateDecode', packed: (bytes) => deflateSync(bytes) };

/** `hybrid`: with a table of the old kind, too, that leads to all but what is packed (7.5.8.4). */
export function packedFileOf(
  objects: readonly JoinedObject[],
  kind: 'packed' | 'hybrid' = 'packed',
  packing = byDeflate,
): Buffer {
  const out = new Output();
  out.write('%PDF-1.5\n%\xff\xff\xff\xff\n');
  const placed: Placed[] = [];
  const packed: { readonly id: number; readonly content: string }[] = [];
  for (const object of objects)
    if ('content' in object) packed.push(object);
    else {
      const entries = object.dictionary.replace(/^<</u, '').replace(/\/Length \d+>>$/u, '');
      placed.push({ id: object.id, kind: 1, at: out.stream(object.id, entries, object.bytes), index: 0 });
    }
  const highest = Math.max(...objects.map(({ id }) => id));
  const [holder, table] = [highest + 1, highest + 2];
  let offset = 0;
  const index = packed.map(({ id, content }) => {
    const entry = `${id} ${offset}`;
    offset += content.length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const body = packing.packed(
    Buffer.from(head + packed.map(({ content }) => `${content}\n`).join(''), 'latin1'),
  );
  const entries = `/Type/ObjStm/N ${packed.length}/First ${head.length}/Filter${packing.filter}`;
  placed.push({ id: holder, kind: 1, at: out.stream(holder, entries, body), index: 0 });
  for (const [place, { id }] of packed.entries()) placed.push({ id, kind: 2, at: holder, index: place });
  const ids = new Map(placed.map((each) => [each.id, each]));
  const start = out.length;
  const rows = Array.from({ length: table }, (_, id) =>
    row(ids.get(id) ?? { kind: 0, at: 0, index: 65_535 }),
  );
  const own = row({ id: table, kind: 1, at: start, index: 0 });
  const bytes = deflateSync(Buffer.concat([...rows, own]));
  out.stream(table, `/Type/XRef/W[1 4 2]/Size ${table + 1}/Root 1 0 R/Filter/FlateDecode`, bytes);
  if (kind === 'packed') {
    out.write(`startxref\n${start}\n%%EOF\n`);
    return out.whole();
  }
  const old = Array.from({ length: table }, (_, id) => {
    const found = ids.get(id);
    return found?.kind === 1 ? `${String(found.at).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n';
  });
  const at = out.write(`xref\n0 ${table}\n${old.join('')}`);
  out.write(`trailer\n<</Size ${table}/Root 1 0 R/XRefStm ${start}>>\nstartxref\n${at}\n%%EOF\n`);
  return out.whole();
}
