// How the streams of a PDF are packed, undone (ISO 32000-1, 7.4). What is damaged gives what it gives: words before the damage are words.

import { constants, inflateSync } from 'node:zlib';

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const digits =
    Buffer.from(bytes)
      .toString('latin1')
      .split('>')[0]
      ?.replace(/[^0-9a-f]/giu, '') ?? '';
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

function fromAscii85(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').split('~>')[0]?.replace(/\s/gu, '') ?? '';
  const out: number[] = [];
  let group: number[] = [];
  const flush = (digits: readonly number[], count: number) => {
    const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let at = 0; at < count; at += 1) out.push(Math.floor(value / 256 ** (3 - at)) % 256);
  };
  for (const letter of text) {
    if (letter === 'z' && group.length === 0) out.push(0, 0, 0, 0);
    else group.push((letter.codePointAt(0) ?? 33) - 33);
    if (group.length === 5) {
      flush(group, 4);
      group = [];
    }
  }
  if (group.length > 1) flush([...group, 84, 84, 84, 84].slice(0, 5), group.length - 1);
  return Uint8Array.from(out);
}

function fromRuns(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    if (length < 128) {
      out.push(...bytes.subarray(at + 1, at + 2 + length));
      at += 2 + length;
    } else {
      out.push(...Array.from({ length: 257 - length }, () => bytes[at + 1] ?? 0));
      at += 2;
    }
  }
  return Uint8Array.from(out);
}

const clear = 256;
const end = 257;

function fromLzw(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let table: (readonly number[])[] = [];
  let width = 9;
  let before: readonly number[] | undefined;
  const reset = () => {
    table = Array.from({ length: 258 }, (_, code) => (code < 256 ? [code] : []));
    width = 9;
    before = undefined;
  };
  reset();
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === end) break;
    if (code === clear) {
      reset();
      continue;
    }
    const entry: readonly number[] = table[code] ?? (before === undefined ? [] : [...before, before[0] ?? 0]);
    for (const value of entry) out.push(value);
    if (before !== undefined) table.push([...before, entry[0] ?? 0]);
    before = entry;
    // The code widens one entry early, as every writer does unless it says otherwise.
    if (table.length + 1 >= 1 << width && width < 12) width += 1;
  }
  return Uint8Array.from(out);
}

const filters: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  FlateDecode: inflated,
  Fl: inflated,
  ASCIIHexDecode: fromHex,
  AHx: fromHex,
  ASCII85Decode: fromAscii85,
  A85: fromAscii85,
  RunLengthDecode: fromRuns,
  RL: fromRuns,
  LZWDecode: fromLzw,
  LZW: fromLzw,
};

/** Packed pictures stay as they are: what is said about one stands before it. */
export function unpacked(dictionary: string, bytes: Uint8Array): Uint8Array {
  const listed = /\/(?:Filter|F)\s*(?<names>\[[^\]]*\]|\/[^\s/<>[\]()]+)/u.exec(dictionary)?.groups?.[
    'names'
  ];
  const names = [...(listed ?? '').matchAll(/\/(?<name>[^\s/<>[\]()]+)/gu)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
  let now = bytes;
  for (const name of names) {
    const undo = filters[name];
    if (undo === undefined) return now;
    now = undo(now);
  }
  return now;
}
