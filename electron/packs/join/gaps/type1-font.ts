// What a Type 1 font that stands in a PDF says of its glyphs (Adobe Type 1 Font Format): which it has, by their names, and how wide each is.

import { shortNumberAt } from './compact-font.ts';
import { encodings } from './letter-names.ts';
import type { NamedFont } from './glyph-font.ts';

/** Its parts are hidden by a running key (7.1). */
const [keyOfFont, keyOfGlyph] = [55_665, 4_330];
const hiddenFirst = 4;

/** Throws where it ends too early; undefined of what is no such font, or one of another scale. */
export function type1FontOf(bytes: Buffer): NamedFont | undefined {
  const start = bytes.indexOf('eexec');
  if (start < 0) return undefined;
  const plain = bytes.toString('latin1', 0, start);
  const matrix = /\/FontMatrix\s*\[([^\][]+)\]/u.exec(plain)?.[1]?.trim().split(/\s+/u).map(Number);
  if (matrix?.[0] !== 0.001 || matrix[3] !== 0.001) return undefined;
  const widths = widthsIn(unhidden(hiddenPart(bytes, start + 5), keyOfFont, hiddenFirst));
  return widths === undefined ? undefined : { widths, own: ownEncoding(plain) };
}

/** It stands in plain letters before its glyphs (2.2). */
export function ownEncoding(plain: string): ReadonlyMap<number, string> {
  if (/\/Encoding\s+StandardEncoding\s+def/u.test(plain)) return encodings.StandardEncoding;
  const own = new Map<number, string>();
  for (const [, base = '10', digits = '', name = ''] of plain.matchAll(entry)) {
    const code = Number.parseInt(digits, Number(base));
    if (code < codes) own.set(code, name);
  }
  return own;
}

/** “dup 65 /A put”, or “dup 8#101 /A put”: in another base. */
const entry = /\bdup\s+(?:(\d{1,2})#)?([\da-z]+)\s*\/(\S+)\s+put\b/giu;

/** Each is a byte. */
const codes = 256;

/** In bytes, or in hexadecimal digits, as the first four of it tell (7.2). */
function hiddenPart(bytes: Buffer, after: number): Buffer {
  let at = after;
  while (at < bytes.length && [0x20, 0x09, 0x0d, 0x0a].includes(bytes[at] ?? 0)) at += 1;
  const part = bytes.subarray(at);
  if (!/^[\dA-Fa-f]{4}$/u.test(part.toString('latin1', 0, 4))) return part;
  return Buffer.from(part.toString('latin1').replaceAll(/\s+/gu, ''), 'hex');
}

function unhidden(bytes: Buffer, key: number, first: number): Buffer {
  const plain = Buffer.alloc(bytes.length);
  let running = key;
  for (const [at, byte] of bytes.entries()) {
    plain[at] = byte ^ (running >> 8);
    running = ((byte + running) * 52_845 + 22_719) & 0xff_ff;
  }
  return plain.subarray(first);
}

const mostGlyphs = 65_536;

/** “/A 120 RD …”: a name, and how many bytes its program takes, which begin one space after the next word. */
const opening = /\/(\S+)\s+(\d+)\s+\S+\s/uy;

function widthsIn(part: Buffer): ReadonlyMap<string, number | undefined> | undefined {
  const text = part.toString('latin1');
  const list = text.indexOf('/CharStrings');
  if (list < 0) return undefined;
  const first = Number(/\/lenIV\s+(-?\d+)/u.exec(text.slice(0, list))?.[1] ?? 4);
  const widths = new Map<string, number | undefined>();
  let at = text.indexOf('begin', list);
  if (at >= 0) at += 'begin'.length;
  while (at >= 0 && widths.size < mostGlyphs) {
    const next = text.indexOf('/', at);
    // What ends the list stands between two glyphs.
    if (next < 0 || /\bend\b/u.test(text.slice(at, Math.min(next, at + 100)))) break;
    opening.lastIndex = next;
    const [whole, name = '', length] = opening.exec(text) ?? [];
    if (whole === undefined) return undefined;
    const from = next + whole.length;
    const until = from + Number(length);
    if (until > part.length) throw new RangeError('a glyph that is cut off');
    const program = part.subarray(from, until);
    // Less than none: they aren't hidden (7.3).
    widths.set(name, widthOf(first < 0 ? program : unhidden(program, keyOfGlyph, first)));
    at = until;
  }
  return widths.size === 0 ? undefined : widths;
}

const [hsbw, escape, sbw, div] = [13, 12, 7, 12];
/** Before an operator (6.2): more is no program, and could be as many as a file can hold. */
const mostNumbers = 24;

/** What a glyph's program begins with (6.4): its side and its width. Undefined where it is worked out in another way. */
function widthOf(program: Buffer): number | undefined {
  const numbers: number[] = [];
  for (let at = 0; at < program.length;) {
    const byte = program.readUInt8(at);
    if (numbers.length > mostNumbers) return undefined;
    if (byte >= 32) {
      const [value, size] = numberAt(program, at);
      numbers.push(value);
      at += size;
    } else if (byte === hsbw) return numbers[1];
    else if (byte === escape && program[at + 1] === sbw) return numbers[2];
    else if (byte === escape && program[at + 1] === div) {
      const below = numbers.pop() ?? 1;
      numbers.push((numbers.pop() ?? 0) / below);
      at += 2;
    } else return undefined;
  }
  return undefined;
}

function numberAt(program: Buffer, at: number): readonly [value: number, size: number] {
  return program[at] === 255 ? [program.readInt32BE(at + 1), 5] : shortNumberAt(program, at);
}
