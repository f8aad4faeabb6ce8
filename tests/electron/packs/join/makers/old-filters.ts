// How programs of long ago pack a stream (ISO 32000-1, 7.4): only as much of it as it takes to make a file so.

import { deflateSync } from 'node:zlib';
import type { Packing } from './packed-file.ts';

function hexadecimal(bytes: Buffer): Buffer {
  return Buffer.from(`${bytes.toString('hex').replaceAll(/.{70}/gu, '$&\n')}>`);
}

function ascii85(bytes: Buffer): Buffer {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const four = Buffer.alloc(4);
    bytes.copy(four, 0, at, at + 4);
    const count = Math.min(4, bytes.length - at);
    let value = four.readUInt32BE();
    const digits = Array.from({ length: 5 }, () => {
      const digit = value % 85;
      value = Math.floor(value / 85);
      return String.fromCharCode(33 + digit);
    });
    const five = digits.toReversed().join('');
    text += count === 4 && five === '!!!!!' ? 'z' : five.slice(0, count + 1);
  }
  return Buffer.from(`${text}~>`);
}

function runs(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    let until = at + 1;
    while (until < bytes.length && until - at < 128 && bytes[until] === bytes[at]) until += 1;
    const piece = bytes.subarray(at, until);
    parts.push(
      until - at > 1 ? Buffer.from([257 - piece.length, piece[0] ?? 0]) : Buffer.from([0, ...piece]),
    );
    at = until;
  }
  return Buffer.concat([...parts, Buffer.from([128])]);
}

/** `early`: whether codes grow longer one code before they must. */
function lzw(bytes: Buffer, early: 0 | 1): Buffer {
  let table = new Map<string, number>();
  let bits = '';
  let next = 258;
  const write = (code: number) => {
    bits += code.toString(2).padStart(Math.max(9, (next - 1 + early).toString(2).length), '0');
  };
  const codeOf = (text: string) => (text.length === 1 ? text.charCodeAt(0) : (table.get(text) ?? 0));
  write(256);
  let text = '';
  for (const letter of bytes.toString('latin1')) {
    if (text === '' || table.has(text + letter)) {
      text += letter;
      continue;
    }
    write(codeOf(text));
    table.set(text + letter, next);
    next += 1;
    if (next === 4_095) {
      write(256);
      table = new Map();
      next = 258;
    }
    text = letter;
  }
  write(codeOf(text));
  next += 1;
  write(257);
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return Buffer.from((whole.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

export const oldPackings: Readonly<Record<string, Packing>> = {
  'as hexadecimal digits': { filter: '/ASCIIHexDecode', packed: hexadecimal },
  'in base 85': { filter: '/ASCII85Decode', packed: ascii85 },
  'in runs': { filter: '/RunLengthDecode', packed: runs },
  'by LZW': { filter: '/LZWDecode', packed: (bytes) => lzw(bytes, 1) },
  'by LZW whose codes grow late': {
    filter: '[/LZWDecode]/DecodeParms[<</EarlyChange 0>>]',
    packed: (bytes) => lzw(bytes, 0),
  },
  'twice over': {
    filter: '[/A85 /Fl]/DecodeParms[null null]',
    packed: (bytes) => ascii85(deflateSync(bytes)),
  },
};
