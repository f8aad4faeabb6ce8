// What a TrueType font that stands in a PDF says of its glyphs (ISO/IEC 14496-22): as much as it takes to compare it with what the PDF says.

export interface TrueType {
  /** In thousandths of the size. */
  readonly widthOf: (glyph: number) => number | undefined;
  /** Whether it draws nothing: a space, and what was taken out of the font. */
  readonly isBlank: (glyph: number) => boolean;
  /** How many glyphs it has. */
  readonly count: number;
  /** Whether its letters are found by Unicode's alone, and not by another table or by their names. */
  readonly isByUnicode: boolean;
  /** The glyph of a letter; undefined where the font has no table of Unicode's letters, or not this one. */
  readonly glyphOf: (letter: number) => number | undefined;
}

/** Of two bytes each, as a font's glyphs are, too. */
export const mostCodes = 65_536;

/** Undefined of what isn't a TrueType font with outlines; throws where a table of it ends too early or names far more letters than there are. */
export function trueTypeOf(bytes: Buffer): TrueType | undefined {
  const tables = new Map<string, Buffer>();
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16) {
    const start = bytes.readUInt32BE(at + 8);
    tables.set(
      bytes.toString('latin1', at, at + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(at + 12)),
    );
  }
  const [head, hhea, hmtx, loca] = ['head', 'hhea', 'hmtx', 'loca'].map((name) => tables.get(name));
  if (head === undefined || hhea === undefined || hmtx === undefined || loca === undefined) return undefined;
  const perEm = head.readUInt16BE(18);
  const isLong = head.readInt16BE(50) === 1;
  const measured = hhea.readUInt16BE(34);
  if (perEm === 0 || measured === 0) return undefined;
  const placeOf = (glyph: number) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2));
  const count = loca.length / (isLong ? 4 : 2) - 1;
  const letters = lettersIn(tables.get('cmap'));
  const post = tables.get('post');
  const isNameless = post === undefined || post.readUInt32BE(0) === withoutNames;
  return {
    count,
    isByUnicode: letters.size > 0 && isNameless && !hasMacRoman(tables.get('cmap')),
    isBlank: (glyph) => glyph >= 0 && glyph < count && placeOf(glyph + 1) <= placeOf(glyph),
    widthOf: (glyph) => {
      if (glyph < 0 || glyph >= count) return undefined;
      const at = Math.min(glyph, measured - 1) * 4;
      return at + 2 > hmtx.length ? undefined : (hmtx.readUInt16BE(at) * 1000) / perEm;
    },
    glyphOf: (letter) => letters.get(letter),
  };
}

/** The form of a table of names that has none. */
const withoutNames = 0x3_00_00;

function hasMacRoman(cmap: Buffer | undefined): boolean {
  if (cmap === undefined) return false;
  for (let at = 4; at < 4 + 8 * cmap.readUInt16BE(2); at += 8)
    if (cmap.readUInt16BE(at) === macintosh) return true;
  return false;
}

const macintosh = 1;
const windows = 3;
const unicode = 1;

/** By the first table of Windows and Unicode (format 4), which fonts of letters have. */
function lettersIn(cmap: Buffer | undefined): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  if (cmap === undefined) return letters;
  for (let at = 4; at < 4 + 8 * cmap.readUInt16BE(2); at += 8) {
    if (cmap.readUInt16BE(at) !== windows || cmap.readUInt16BE(at + 2) !== unicode) continue;
    const table = cmap.subarray(cmap.readUInt32BE(at + 4));
    if (table.readUInt16BE(0) !== 4) continue;
    readSegments(table, letters);
    break;
  }
  return letters;
}

function readSegments(table: Buffer, letters: Map<number, number>) {
  const doubled = table.readUInt16BE(6);
  let left = 4 * mostCodes;
  for (let at = 0; at < doubled; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + doubled + at);
    const shift = table.readUInt16BE(16 + 2 * doubled + at);
    const place = 16 + 3 * doubled + at;
    const offset = table.readUInt16BE(place);
    for (let letter = first; letter <= last && letter < 0xff_ff; letter += 1) {
      if ((left -= 1) < 0) throw new RangeError('too many letters');
      const found = offset === 0 ? letter : table.readUInt16BE(place + offset + 2 * (letter - first));
      if (found !== 0) letters.set(letter, (found + shift) & 0xff_ff);
    }
  }
}
