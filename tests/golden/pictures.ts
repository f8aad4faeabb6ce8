// The pages of a pack as small grey pictures, side by side in one: for the eye, and for a comparison that other programs' edges don't disturb.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { temporaryFolder } from '../temporary-folder.ts';

export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

const dotsPerInch = 24;

/** One for each page, by poppler. */
export function pagesOf(bytes: Buffer): readonly Grey[] {
  const folder = temporaryFolder();
  const path = join(folder, 'pack.pdf');
  writeFileSync(path, bytes);
  const tool = 'pdftoppm';
  execFileSync(tool, ['-gray', '-r', String(dotsPerInch), path, join(folder, 'page')]);
  const names = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
  return names.sort().map((name) => fromPgm(readFileSync(join(folder, name))));
}

function fromPgm(bytes: Buffer): Grey {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/u.exec(bytes.toString('latin1', 0, 40));
  if (head === null) throw new Error('no picture of greys');
  const [width, height] = [Number(head[1]), Number(head[2])];
  return { width, height, pixels: bytes.subarray(head[0].length) };
}

const across = 8;

/** The pages in rows of eight, each in the upper left corner of a cell as large as the largest needs. */
export function sheetOf(pages: readonly Grey[]): Grey {
  const [wide, tall] = cellOf(pages);
  const width = wide * Math.min(across, pages.length);
  const height = tall * Math.ceil(pages.length / across);
  const pixels = Buffer.alloc(width * height, 0xc0);
  for (const [at, page] of pages.entries()) {
    const left = (at % across) * wide;
    const top = Math.floor(at / across) * tall;
    for (let row = 0; row < page.height; row += 1)
      page.pixels.copy(pixels, (top + row) * width + left, row * page.width, (row + 1) * page.width);
  }
  return { width, height, pixels };
}

function cellOf(pages: readonly Grey[]): readonly [number, number] {
  const largest = (key: 'width' | 'height') => Math.max(0, ...pages.map((page) => page[key]));
  return [largest('width'), largest('height')];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** As PNG, each row as it stands; sixteen greys are enough, and pack well. */
export function toPng({ width, height, pixels }: Grey): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    for (let at = 0; at < width; at += 1)
      rows[row * (width + 1) + 1 + at] = Math.round((pixels[row * width + at] ?? 0) / 17) * 17;
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What toPng has written. */
export function fromPng(png: Buffer): Grey {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const data = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + data));
  const pixels = Buffer.alloc(width * height);
  for (let row = 0; row < height; row += 1)
    rows.copy(pixels, row * width, row * (width + 1) + 1, (row + 1) * (width + 1));
  return { width, height, pixels };
}

/** Pixels each way. */
const block = 6;
/** Of 255, on the average of a block: an edge that is drawn otherwise mostly stays below it. */
const least = 20;

/** How many blocks of a page, at this place of two sheets, look otherwise. */
export function differingBlocks(now: readonly Grey[], then: Grey): readonly number[] {
  const [wide, tall] = cellOf(now);
  const sheet = sheetOf(now);
  if (sheet.width !== then.width || sheet.height !== then.height) return now.map(() => Infinity);
  return now.map((page, at) => {
    const left = (at % across) * wide;
    const top = Math.floor(at / across) * tall;
    let count = 0;
    for (let y = 0; y + block <= page.height; y += block)
      for (let x = 0; x + block <= page.width; x += block)
        if (Math.abs(averageOf(sheet, left + x, top + y) - averageOf(then, left + x, top + y)) > least)
          count += 1;
    return count;
  });
}

function averageOf({ width, pixels }: Grey, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + block; y += 1)
    for (let x = left; x < left + block; x += 1) sum += pixels[y * width + x] ?? 0;
  return sum / block ** 2;
}
