// The letters of a field's value, in the font that every reader has (ISO 32000-1, 9.6.2.2): as bytes of its encoding, an accent of its own over a
// letter where the two have no byte together, and how wide each is.

export interface Glyph {
  readonly byte: string;
  /** In thousandths of the size. */
  readonly width: number;
  /** Drawn over it, or under it. */
  readonly accent: Accent | undefined;
  readonly isSpace: boolean;
}

export interface Accent {
  readonly byte: string;
  readonly width: number;
  /** By how much it stands higher than over a small letter, in thousandths of the size. */
  readonly rise: number;
}

/** Names of glyphs that the font has and Windows' encoding hasn't, with the codes that they get here, from 1, and their widths. */
const further: readonly (readonly [name: string, letter: string, width: number])[] = [
  ['caron', 'ˇ', 333],
  ['breve', '˘', 333],
  ['dotaccent', '˙', 333],
  ['ogonek', '˛', 333],
  ['hungarumlaut', '˝', 333],
  ['ring', '˚', 333],
  ['dotlessi', 'ı', 278],
  ['Lslash', 'Ł', 556],
  ['lslash', 'ł', 222],
  ['minus', '−', 584],
  ['fraction', '⁄', 167],
  ['fi', 'ﬁ', 500],
  ['fl', 'ﬂ', 500],
];

/** For the font's /Encoding. */
export const encoding = `<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[1${further.map(([name]) => `/${name}`).join('')}]>>`;

/** Of Helvetica, from the space on. */
const widths =
  `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556
1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556
333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584 350
556 350 222 556 333 1000 556 556 333 1000 667 333 1000 350 611 350 350 222 222 333 333 350 556 1000 333 1000 500 333 944 350 500 667
278 333 556 556 556 556 260 556 333 737 370 556 584 333 737 333 400 584 333 333 333 556 537 278 333 333 365 556 834 834 834 611
667 667 667 667 667 667 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611
556 556 556 556 556 556 889 500 556 556 556 556 278 278 278 278 556 556 556 556 556 556 556 584 611 556 556 556 556 500 556 500`
    .split(/\s+/u)
    .map(Number);

/** What stands in the encoding between ASCII and Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const bytes = new Map<string, string>([
  ...Array.from({ length: 256 }, (_, code): [string, string] => {
    const byte = String.fromCharCode(code);
    return [byte, byte];
  }).slice(0x20),
  ...Array.from(windows, (letter, at): [string, string] => [letter, String.fromCharCode(0x80 + at)]),
  ...further.map(([, letter], at): [string, string] => [letter, String.fromCharCode(1 + at)]),
]);

/** The mark that follows a letter (Unicode's combining one), and the glyph of the font that is drawn for it. */
const marks: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': '´',
  '\u0302': 'ˆ',
  '\u0303': '˜',
  '\u0304': '¯',
  '\u0306': '˘',
  '\u0307': '˙',
  '\u0308': '¨',
  '\u030A': '˚',
  '\u030B': '˝',
  '\u030C': 'ˇ',
  '\u0327': '¸',
  '\u0328': '˛',
};

const below = new Set(['¸', '˛']);

/** Between the height of small letters and that of capitals. */
const capitalsRise = 195;

/** Of a byte, in thousandths of the size. */
export type WidthOf = (byte: string) => number;

const ownWidthOf: WidthOf = (byte) => {
  const code = byte.charCodeAt(0);
  return code < 0x20 ? (further[code - 1]?.[2] ?? 0) : (widths[code - 0x20] ?? 0);
};

/** Undefined where the font has no such letter, and no parts of which it could be put together. */
function glyphOf(letter: string, widthOf: WidthOf): Glyph | undefined {
  const own = bytes.get(letter);
  if (own !== undefined)
    return { byte: own, width: widthOf(own), accent: undefined, isSpace: /^[ \u00A0]$/u.test(letter) };
  const [base = '', mark = '', ...others] = letter.normalize('NFD');
  const under = bytes.get(base === 'i' ? 'ı' : base);
  const sign = marks[mark];
  const over = sign === undefined ? undefined : bytes.get(sign);
  if (under === undefined || sign === undefined || over === undefined || others.length > 0) return undefined;
  const isTall = base !== base.toLowerCase() && !below.has(sign);
  const accent = { byte: over, width: widthOf(over), rise: isTall ? capitalsRise : 0 };
  return { byte: under, width: widthOf(under), accent, isSpace: false };
}

/** A letter and the marks that follow it are one. */
const letters = /\P{M}\p{M}*|\p{M}+/gu;

export interface Glyphs {
  readonly glyphs: readonly Glyph[];
  /** Some of its letters the font can't show; a question mark stands for each. */
  readonly isChanged: boolean;
}

export function glyphsOf(line: string, widthOf = ownWidthOf): Glyphs {
  const found = (line.replaceAll('\t', ' ').normalize('NFC').match(letters) ?? []).map((letter) =>
    glyphOf(letter, widthOf),
  );
  const unknown: Glyph = { byte: '?', width: widthOf('?'), accent: undefined, isSpace: false };
  return { glyphs: found.map((each) => each ?? unknown), isChanged: found.includes(undefined) };
}

/** Whether a font of letters by Windows' encoding has them all, as it is. */
export function areOfWindows({ glyphs, isChanged }: Glyphs): boolean {
  return !isChanged && glyphs.every(({ byte, accent }) => accent === undefined && byte >= ' ');
}
