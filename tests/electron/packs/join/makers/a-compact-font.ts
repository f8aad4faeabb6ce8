// A CFF font as small as one can be (Adobe 5176): two glyphs besides that of no letter, with the CIDs 120 and 121, 700 and 550 wide; and what
// such fonts are put together from.

export function whole(value: number): number[] {
  return [29, (value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function short(value: number): number[] {
  return [28, (value >> 8) & 255, value & 255];
}

export function index(items: readonly (readonly number[])[]): number[] {
  if (items.length === 0) return [0, 0];
  const offsets = items.reduce((all, item) => [...all, (all.at(-1) ?? 1) + item.length], [1]);
  return [
    items.length >> 8,
    items.length & 255,
    2,
    ...offsets.flatMap((each) => [each >> 8, each & 255]),
    ...items.flat(),
  ];
}

const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** The second glyph says its width where it begins, the third in a part of its own. */
const glyphs = index([[14], [...short(100), ...short(5), ...short(10), 21, 14], [...short(-107), 10, 14]]);
const itsPart = [...short(-50), ...short(1), ...short(2), 1, 11];

/** What calls a part. */
export function called(part: number): readonly number[] {
  return [...short(part - 107), 10];
}
const usualAndNominal = [...short(500), 20, ...short(600), 21];
const privates = [...usualAndNominal, ...whole(usualAndNominal.length + 6), 19];
const charset = [2, 0, 120, 0, 1];
const select = [3, 0, 1, 0, 0, 0, 0, 3];

interface Laid {
  readonly parts: readonly number[];
  readonly fonts: (font: readonly number[]) => readonly number[];
  readonly charsetAt: number | undefined;
}

function laidOut(
  at: number,
  { parts, fonts: list, charsetAt = at }: Laid,
): { readonly bytes: number[]; readonly top: number[] } {
  const [selectAt, glyphsAt] = [at + charset.length, at + charset.length + select.length];
  const privatesAt = glyphsAt + glyphs.length;
  const fontsAt = privatesAt + privates.length + parts.length;
  const fonts = list([...whole(privates.length), ...whole(privatesAt), 18]);
  const top = [
    ...whole(391),
    ...whole(392),
    ...whole(0),
    12,
    30,
    ...whole(charsetAt),
    15,
    ...whole(glyphsAt),
    17,
    ...whole(fontsAt),
    12,
    36,
    ...whole(selectAt),
    12,
    37,
  ];
  return { bytes: [...charset, ...select, ...glyphs, ...privates, ...parts, ...fonts], top };
}

/** `given`: what its third glyph calls, and what that calls. `more`: how it lists the fonts that it is put together from, and where its CIDs stand. */
export function aCompactFont(
  given: readonly (readonly number[])[] = [itsPart],
  more: Partial<Omit<Laid, 'parts'>> = {},
): Buffer {
  const { fonts = (font) => index([font]), charsetAt } = more;
  const laid: Laid = { parts: index(given), fonts, charsetAt };
  const head = (top: readonly number[]) => [
    1,
    0,
    4,
    4,
    ...index([letters('F')]),
    ...index([top]),
    ...index([letters('Adobe'), letters('Identity')]),
    ...index([]),
  ];
  // Numbers are all as long as each other: where its tables begin is known from any of them.
  const start = head(laidOut(0, laid).top).length;
  const { bytes, top } = laidOut(start, laid);
  return Buffer.from([...head(top), ...bytes]);
}
