// What a CFF font that stands in a PDF says of its glyphs (Adobe 5176 and 5177): which number each has, and how wide it is. Glyphs whose width can't
// be told without drawing them are left undecided.

export interface CompactFont {
  /** The glyph of a CID; undefined where it has none. */
  readonly glyphOf: (cid: number) => number | undefined;
  /** In thousandths of the size; undefined of a glyph that it doesn't draw, and where it isn't known. */
  readonly widthOf: (glyph: number) => number | undefined;
}

/** How many lists of glyphs have a number in place of a table of their own. */
export const letterLists = 3;

type Entries = ReadonlyMap<number, readonly number[]>;

/** Operators of its dictionaries; those of two bytes from 1200 on. */
export const op = {
  charset: 15,
  encoding: 16,
  charStrings: 17,
  private: 18,
  subrs: 19,
  defaultWidth: 20,
  nominalWidth: 21,
  matrix: 1207,
  ros: 1230,
  fonts: 1236,
  select: 1237,
} as const;

/** Throws where a table of it ends too early. `bytes`: as it stands in a PDF, by itself or within an OpenType font. */
export function compactFontOf(bytes: Buffer): CompactFont | undefined {
  const opened = openedFont(bytes);
  if (opened === undefined) return undefined;
  const { font, top, globals, glyphs } = opened;
  // Of another size than the usual, all numbers mean something else.
  if (glyphs.count === 0 || !isUsual(top.get(op.matrix))) return undefined;
  const isByCid = top.has(op.ros);
  const charset = first(top, op.charset) ?? 0;
  // Those that every font can name are lists of letters, and say nothing of CIDs.
  if (isByCid && charset < letterLists) return undefined;
  const cids = isByCid ? charsetAt(font, charset, glyphs.count) : undefined;
  const privates = isByCid ? privatesAt(font, first(top, op.fonts) ?? 0) : [privateOf(font, top)];
  const select = isByCid ? selectAt(font, first(top, op.select) ?? 0, glyphs.count) : () => 0;
  return {
    glyphOf: (cid) => (cids === undefined ? (cid < glyphs.count ? cid : undefined) : cids.get(cid)),
    widthOf: (glyph) => {
      const [program, own] = [glyphs.itemAt(glyph), privates[select(glyph)]];
      if (program === undefined || own === undefined || program.length < 2) return undefined;
      return widthIn(program, own, globals);
    },
  };
}

export interface OpenedFont {
  readonly font: Buffer;
  readonly top: Entries;
  readonly strings: Index;
  readonly globals: Index;
  readonly glyphs: Index;
}

/** For this room: its tables, as they are found. */
export function openedFont(bytes: Buffer): OpenedFont | undefined {
  const font = bytes.toString('latin1', 0, 4) === 'OTTO' ? tableIn(bytes) : bytes;
  if (font?.[0] !== 1) return undefined;
  const names = indexAt(font, font.readUInt8(2));
  const tops = indexAt(font, names.end);
  const strings = indexAt(font, tops.end);
  const globals = indexAt(font, strings.end);
  const top = entriesIn(tops.itemAt(0) ?? Buffer.alloc(0));
  return { font, top, strings, globals, glyphs: indexAt(font, first(top, op.charStrings) ?? 0) };
}

function tableIn(bytes: Buffer): Buffer | undefined {
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16)
    if (bytes.toString('latin1', at, at + 4) === 'CFF ') return bytes.subarray(bytes.readUInt32BE(at + 8));
  return undefined;
}

export function first(entries: Entries, key: number): number | undefined {
  return entries.get(key)?.[0];
}

function isUsual(matrix: readonly number[] | undefined): boolean {
  return matrix === undefined || (matrix[0] === 0.001 && matrix[3] === 0.001);
}

/** Its items are cut out as they are asked for: a font can name the same one over and over. */
interface Index {
  readonly count: number;
  readonly itemAt: (item: number) => Buffer | undefined;
  readonly end: number;
}

const empty: Omit<Index, 'end'> = { count: 0, itemAt: () => undefined };

function indexAt(font: Buffer, at: number): Index {
  const count = font.readUInt16BE(at);
  if (count === 0) return { ...empty, end: at + 2 };
  const size = font.readUInt8(at + 2);
  const data = at + 2 + (count + 1) * size;
  const offset = (item: number) => data + font.readUIntBE(at + 3 + item * size, size);
  const itemAt = (item: number) =>
    item >= 0 && item < count ? font.subarray(offset(item), offset(item + 1)) : undefined;
  return { count, itemAt, end: offset(count) };
}

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'E', 'E-', '', '-'];

/** Of a dictionary, in bytes: a sound one has a few hundred. */
const longest = 65_536;

function entriesIn(bytes: Buffer): Entries {
  if (bytes.length > longest) throw new RangeError('a dictionary without end');
  const entries = new Map<number, readonly number[]>();
  let numbers: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes.readUInt8(at);
    if (byte <= 21) {
      const key = byte === 12 ? 1200 + bytes.readUInt8(at + 1) : byte;
      entries.set(key, numbers);
      numbers = [];
      at += byte === 12 ? 2 : 1;
    } else if (byte === 30) {
      let text = '';
      let isOpen = true;
      for (at += 1; isOpen && at < bytes.length; at += 1)
        for (const half of [bytes.readUInt8(at) >> 4, bytes.readUInt8(at) & 15]) {
          if (half === 15) isOpen = false;
          if (isOpen) text += digits[half] ?? '';
        }
      numbers.push(Number(text));
    } else {
      const [value, size] = byte === 29 ? [bytes.readInt32BE(at + 1), 5] : numberAt(bytes, at);
      numbers.push(value);
      at += size;
    }
  }
  return entries;
}

/** As dictionaries and glyphs both write them. */
function numberAt(bytes: Buffer, at: number): readonly [value: number, size: number] {
  return bytes[at] === 28 ? [bytes.readInt16BE(at + 1), 3] : shortNumberAt(bytes, at);
}

/** As the glyphs of Type 1 fonts write them, too. */
export function shortNumberAt(bytes: Buffer, at: number): readonly [value: number, size: number] {
  const byte = bytes.readUInt8(at);
  if (byte <= 246) return [byte - 139, 1];
  const next = bytes.readUInt8(at + 1);
  return byte <= 250 ? [(byte - 247) * 256 + next + 108, 2] : [-(byte - 251) * 256 - next - 108, 2];
}

/** The glyph of each CID, or of each name's number. */
export function charsetAt(font: Buffer, start: number, count: number): ReadonlyMap<number, number> {
  const glyphs = new Map([[0, 0]]);
  const format = font.readUInt8(start);
  let at = start + 1;
  for (let glyph = 1; glyph < count;) {
    const cid = font.readUInt16BE(at);
    const left = format === 0 ? 0 : format === 1 ? font.readUInt8(at + 2) : font.readUInt16BE(at + 2);
    at += 2 + format;
    for (let more = 0; more <= left && glyph < count; more += 1, glyph += 1) glyphs.set(cid + more, glyph);
  }
  return glyphs;
}

/** Which of the font's parts a glyph belongs to. */
function selectAt(font: Buffer, start: number, count: number): (glyph: number) => number {
  if (font.readUInt8(start) === 0) return (glyph) => font.readUInt8(start + 1 + glyph);
  const parts = new Uint8Array(count);
  for (let range = 0; range < font.readUInt16BE(start + 1); range += 1) {
    const at = start + 3 + range * 3;
    parts.fill(font.readUInt8(at + 2), font.readUInt16BE(at), font.readUInt16BE(at + 3));
  }
  return (glyph) => parts[glyph] ?? 0;
}

/** A glyph names its part in one byte. */
const mostParts = 256;

function privatesAt(font: Buffer, start: number): readonly (Private | undefined)[] {
  const { count, itemAt } = indexAt(font, start);
  return Array.from({ length: Math.min(count, mostParts) }, (_, part) =>
    privateOf(font, entriesIn(itemAt(part) ?? Buffer.alloc(0))),
  );
}

interface Private {
  readonly usual: number;
  readonly nominal: number;
  readonly subrs: Omit<Index, 'end'>;
}

function privateOf(font: Buffer, entries: Entries): Private | undefined {
  if (!isUsual(entries.get(op.matrix))) return undefined;
  const [size = 0, start = 0] = entries.get(op.private) ?? [];
  const own = entriesIn(font.subarray(start, start + size));
  const subrs = first(own, op.subrs);
  return {
    usual: first(own, op.defaultWidth) ?? 0,
    nominal: first(own, op.nominalWidth) ?? 0,
    subrs: subrs === undefined ? empty : indexAt(font, start + subrs),
  };
}

/** How many numbers the first operator of a glyph takes; one more is its width. */
const takes: Readonly<Record<number, number>> = { 4: 1, 21: 2, 22: 1 };
const stems = new Set([1, 3, 18, 19, 20, 23]);
const [callOwn, callGlobal, back, end] = [10, 29, 11, 14];
const deepest = 10;
/** Before its first operator; a font whose parts call others and never draw would be followed for ever. */
const mostSteps = 1_000;

function widthIn(
  program: Buffer,
  { usual, nominal, subrs }: Private,
  globals: Omit<Index, 'end'>,
): number | undefined {
  const numbers: number[] = [];
  const open: { readonly bytes: Buffer; at: number }[] = [{ bytes: program, at: 0 }];
  let steps = 0;
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    if ((steps += 1) > mostSteps) return undefined;
    const { bytes, at } = top;
    const byte = bytes[at];
    if (byte === undefined || byte === back) {
      open.pop();
    } else if (byte === 255) {
      numbers.push(bytes.readInt32BE(at + 1) / 65_536);
      top.at += 5;
    } else if (byte >= 32 || byte === 28) {
      const [value, size] = numberAt(bytes, at);
      numbers.push(value);
      top.at += size;
    } else if (byte === callOwn || byte === callGlobal) {
      const all = byte === callOwn ? subrs : globals;
      const bias = all.count < 1_240 ? 107 : all.count < 33_900 ? 1_131 : 32_768;
      const called = all.itemAt((numbers.pop() ?? 0) + bias);
      if (called === undefined || open.length > deepest) return undefined;
      top.at += 1;
      open.push({ bytes: called, at: 0 });
    } else {
      const odd = stems.has(byte) ? numbers.length % 2 === 1 : undefined;
      const wanted = byte === end ? (numbers.length > 3 ? 4 : 0) : takes[byte];
      if (odd === undefined && wanted === undefined) return undefined;
      const says = odd ?? numbers.length > (wanted ?? 0);
      return says ? nominal + (numbers[0] ?? 0) : usual;
    }
  }
  return undefined;
}
