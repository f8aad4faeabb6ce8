// A picture's bytes as a PDF has them. A JPEG and most of a PNG go in as they are; a PNG that can be seen through is taken apart, since a PDF
// keeps that in a picture of its own.

import { deflateSync, inflateSync } from 'node:zlib';
import { withoutPredictor } from '../../join/file/predictor.ts';
import { pictureKindOf } from '../../../../shared/reports/rules/picture-kind.ts';

/** A picture as a PDF has it: what it is, its bytes, and what of it can be seen through. */
export interface PictureObject {
  readonly data: Record<string, unknown>;
  readonly bytes: Buffer;
  readonly mask?: { readonly data: Record<string, unknown>; readonly bytes: Buffer };
}

interface Chunks {
  readonly data: Buffer;
  readonly palette: Buffer | undefined;
  /** How much of each colour of the palette can be seen. */
  readonly alphas: Buffer | undefined;
}

function chunksOf(bytes: Buffer): Chunks {
  const data: Buffer[] = [];
  let palette: Buffer | undefined;
  let alphas: Buffer | undefined;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IDAT') data.push(body);
    else if (name === 'PLTE') palette = body;
    else if (name === 'tRNS') alphas = body;
    at += 12 + length;
  }
  return { data: Buffer.concat(data), palette, alphas };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function dictionary({ width, height }: Size, colours: unknown, depth: number): Record<string, unknown> {
  return {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: colours,
    BitsPerComponent: depth,
    Filter: 'FlateDecode',
  };
}

/** The colours and what can be seen of them, each as a picture. */
function apart(size: Size, data: Buffer, colours: 1 | 3): PictureObject {
  const step = colours + 1;
  const pixels = withoutPredictor(inflateSync(data), size.width * step, step);
  const count = size.width * size.height;
  const seen = Buffer.alloc(count * colours);
  const alpha = Buffer.alloc(count);
  for (let at = 0; at < count; at += 1) {
    pixels.copy(seen, at * colours, at * step, at * step + colours);
    alpha[at] = pixels[at * step + colours] ?? 0;
  }
  return {
    data: dictionary(size, colours === 1 ? 'DeviceGray' : 'DeviceRGB', 8),
    bytes: deflateSync(seen),
    mask: { data: dictionary(size, 'DeviceGray', 8), bytes: deflateSync(alpha) },
  };
}

/** What can be seen of each pixel whose colour is a number of the palette. */
function paletteMask(size: Size, { data, alphas }: Chunks, depth: number): PictureObject['mask'] {
  if (alphas === undefined) return undefined;
  const across = Math.ceil((size.width * depth) / 8);
  const packed = withoutPredictor(inflateSync(data), across, 1);
  const mask = Buffer.alloc(size.width * size.height);
  for (let y = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1) {
      const bit = x * depth;
      const byte = packed[y * across + (bit >> 3)] ?? 0;
      const number = (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
      mask[y * size.width + x] = alphas[number] ?? 255;
    }
  return { data: dictionary(size, 'DeviceGray', 8), bytes: deflateSync(mask) };
}

function png(bytes: Buffer, size: Size): PictureObject {
  const [depth = 8, kind = 2] = [bytes[24], bytes[25]];
  const chunks = chunksOf(bytes);
  if (kind === 4) return apart(size, chunks.data, 1);
  if (kind === 6) return apart(size, chunks.data, 3);
  const { palette } = chunks;
  const isPalette = kind === 3 && palette !== undefined;
  const parts = kind === 2 ? 3 : 1;
  const space = isPalette
    ? ['Indexed', 'DeviceRGB', palette.length / 3 - 1, palette]
    : kind === 2
      ? 'DeviceRGB'
      : 'DeviceGray';
  const mask = isPalette ? paletteMask(size, chunks, depth) : undefined;
  return {
    data: {
      ...dictionary(size, space, depth),
      DecodeParms: { Predictor: 15, Colors: parts, BitsPerComponent: depth, Columns: size.width },
    },
    bytes: chunks.data,
    ...(mask === undefined ? {} : { mask }),
  };
}

/** Throws for bytes that aren't a picture: what is in a register was looked at when it came in. */
export function pictureObject(given: Uint8Array): PictureObject {
  const bytes = Buffer.from(given);
  const kind = pictureKindOf(bytes);
  if (kind === undefined) throw new Error('These bytes are no picture that a PDF can hold.');
  if (kind.type === 'png') return png(bytes, kind);
  const parts = jpegParts(bytes);
  return {
    data: { ...dictionary(kind, parts === 1 ? 'DeviceGray' : 'DeviceRGB', 8), Filter: 'DCTDecode' },
    bytes,
  };
}

function jpegParts(bytes: Buffer): number {
  let at = 2;
  while (at + 9 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return bytes[at + 9] ?? 3;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return 3;
}
