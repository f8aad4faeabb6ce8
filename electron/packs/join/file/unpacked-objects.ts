// A stream of objects, unpacked by whichever filters it was packed with (ISO 32000-1, 7.4): in a file whose table is lost nobody else can open it.

import { mostContent, unpacked } from './unpacked.ts';
import type { Value } from './values.ts';

type Parameter = (key: string) => number | undefined;

/** `parametersOf`: what each filter is told, by its place. Throws where one isn't known, and where it can't be unpacked. */
export function unpackedBy(
  bytes: Uint8Array,
  filters: readonly Value[],
  parametersOf: (filter: number) => Parameter,
): Buffer {
  let content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [at, filter] of filters.entries()) {
    const open = typeof filter === 'string' ? openers[filter] : undefined;
    content =
      open === undefined ? unpacked(content, [filter], parametersOf(at)) : open(content, parametersOf(at));
    if (content.length > mostContent) throw new Error('content without end');
  }
  return content;
}

const openers: Readonly<Record<string, (bytes: Buffer, parameter: Parameter) => Buffer>> = {
  ASCIIHexDecode: ofHexadecimal,
  AHx: ofHexadecimal,
  ASCII85Decode: ofAscii85,
  A85: ofAscii85,
  RunLengthDecode: ofRuns,
  RL: ofRuns,
  LZWDecode: ofLzw,
  LZW: ofLzw,
};

function ofHexadecimal(bytes: Buffer): Buffer {
  const [digits = ''] = bytes
    .toString('latin1')
    .replaceAll(/[\s\0]+/gu, '')
    .split('>', 1);
  if (/[^\dA-Fa-f]/u.test(digits)) throw new Error('no hexadecimal digits');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/** Five letters, from “!” on, are four bytes; “z” is four of zero. */
function ofAscii85(bytes: Buffer): Buffer {
  const [letters = ''] = bytes
    .toString('latin1')
    .replaceAll(/[\s\0]+/gu, '')
    .replace(/^<~/u, '')
    .split('~', 1);
  // A list of numbers would take ten times the memory.
  const out = Buffer.alloc(Math.min(mostContent, 4 * letters.length));
  let at = 0;
  let five: number[] = [];
  const write = (count: number) => {
    const value = five.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let byte = 0; byte < count; byte += 1) out[at + byte] = Math.floor(value / 256 ** (3 - byte)) % 256;
    if ((at += count) > mostContent) throw new Error('content without end');
    five = [];
  };
  for (const letter of letters) {
    if (letter === 'z' && five.length === 0) {
      write(4);
      continue;
    }
    const digit = letter.charCodeAt(0) - 33;
    if (digit < 0 || digit > 84) throw new Error('no letter of base 85');
    five.push(digit);
    if (five.length === 5) write(4);
  }
  const left = five.length;
  if (left === 1) throw new Error('a letter of base 85 too many');
  if (left > 0) {
    while (five.length < 5) five.push(84);
    write(left - 1);
  }
  return out.subarray(0, at);
}

function ofRuns(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let written = 0;
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt8(at);
    if (length === 128) break;
    if (length < 128) parts.push(bytes.subarray(at + 1, at + 2 + length));
    else parts.push(Buffer.alloc(257 - length, bytes.readUInt8(at + 1)));
    at += length < 128 ? length + 2 : 2;
    if ((written += parts.at(-1)?.length ?? 0) > mostContent) throw new Error('content without end');
  }
  return Buffer.concat(parts);
}

const [clear, end] = [256, 257];
const mostLetters = 4_096;

function ofLzw(bytes: Buffer, parameter: Parameter): Buffer {
  if ((parameter('Predictor') ?? 1) !== 1) throw new Error('an unknown filter');
  const early = parameter('EarlyChange') ?? 1;
  const out: Buffer[] = [];
  let table: Buffer[] = [];
  let before: Buffer | undefined;
  let written = 0;
  let [bits, held] = [0, 0];
  const begin = () => {
    table = Array.from({ length: 258 }, (_, byte) => (byte < clear ? Buffer.from([byte]) : Buffer.alloc(0)));
    before = undefined;
  };
  begin();
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xff_ff_ff;
    bits += 8;
    const next = table.length + early;
    const width = next >= 2_048 ? 12 : next >= 1_024 ? 11 : next >= 512 ? 10 : 9;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & (2 ** width - 1);
    if (code === end) return Buffer.concat(out);
    if (code === clear) {
      begin();
      continue;
    }
    const known: Buffer | undefined = table[code];
    if (known === undefined && (before === undefined || code !== table.length))
      throw new Error('a code of nothing');
    const piece: Buffer =
      known ?? Buffer.concat([before ?? Buffer.alloc(0), (before ?? Buffer.alloc(0)).subarray(0, 1)]);
    if (before !== undefined && table.length < mostLetters)
      table.push(Buffer.concat([before, piece.subarray(0, 1)]));
    before = piece;
    out.push(piece);
    if ((written += piece.length) > mostContent) throw new Error('content without end');
  }
  return Buffer.concat(out);
}
