// Fonts whose glyphs have names, as small as they can be: a Type 1 font, whose parts are hidden by a running key, and one of CFF.

import { index, short, whole } from './a-compact-font.ts';

/** Its glyphs, by their names, and how wide each is. */
export type Widths = Readonly<Record<string, number>>;

function hidden(bytes: Buffer, key: number): Buffer {
  const out = Buffer.alloc(bytes.length);
  let running = key;
  for (const [at, byte] of bytes.entries()) {
    const written = byte ^ (running >> 8);
    running = ((written + running) * 52_845 + 22_719) & 0xff_ff;
    out[at] = written;
  }
  return out;
}

/** Its side and its width as numbers of five bytes, `more` that nobody asks for, and its end; hidden, behind four bytes that mean nothing. */
function program(width: number, more: number, isHidden: boolean): Buffer {
  const number = (value: number) => [255, 0, 0, value >> 8, value & 255];
  const numbers = [0, width, ...Array.from({ length: more }, () => 0)].flatMap(number);
  return isHidden
    ? hidden(Buffer.from([1, 2, 3, 4, ...numbers, 13, 14]), 4_330)
    : Buffer.from([...numbers, 13, 14]);
}

export interface Type1Parts {
  readonly encoding?: string;
  readonly matrix?: string;
  readonly isInDigits?: boolean;
  /** How many numbers each of its glyphs begins with that are none of its own. */
  readonly more?: number;
  /** Its glyphs are hidden, as nearly always. */
  readonly areHidden?: boolean;
}

export function aType1Font(
  widths: Widths,
  { encoding, matrix, isInDigits = false, more = 0, areHidden = true }: Type1Parts = {},
): Buffer {
  const glyphs = Object.entries(widths).flatMap(([name, width]) => {
    const bytes = program(width, more, areHidden);
    return [Buffer.from(`/${name} ${bytes.length} RD `), bytes, Buffer.from(' ND\n')];
  });
  const part = hidden(
    Buffer.concat([
      Buffer.from(`0000dup /Private 8 dict dup begin /lenIV ${areHidden ? 4 : -1} def 2 index `),
      Buffer.from(`/CharStrings ${Object.keys(widths).length} dict dup begin\n`),
      ...glyphs,
      Buffer.from(
        'end end readonly put noaccess put dup/FontName get exch definefont pop mark currentfile closefile\n',
      ),
    ]),
    55_665,
  );
  const plain = `%!PS-AdobeFont-1.0: Named\n/FontMatrix [${matrix ?? '0.001 0 0 0.001 0 0'}] readonly def\n${encoding ?? '/Encoding StandardEncoding def'}\ncurrentfile eexec\n`;
  const shown = isInDigits ? Buffer.from(part.toString('hex').replaceAll(/.{64}/gu, '$&\n')) : part;
  return Buffer.concat([Buffer.from(plain), shown, Buffer.from(`\n${'0'.repeat(64)}\ncleartomark\n`)]);
}

export interface CompactParts {
  /** The names' numbers, of those that every CFF font knows, and from 391 on of its own. */
  readonly numbers: readonly number[];
  readonly own?: readonly string[];
  /** How wide each is. */
  readonly widths: readonly number[];
  /** Its list of codes, where it isn't the standard one. */
  readonly codes?: readonly number[];
}

/** The first of its glyphs stands for no letter. */
export function aNamedCompactFont({ numbers, own = [], widths, codes }: CompactParts): Buffer {
  const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
  const glyphs = index([[14], ...widths.map((width) => [...short(width), 14])]);
  const charset = [0, ...numbers.flatMap((number) => [number >> 8, number & 255])];
  const head = (top: readonly number[]) => [
    1,
    0,
    4,
    4,
    ...index([letters('F')]),
    ...index([top]),
    ...index(own.map(letters)),
    ...index([]),
  ];
  const topAt = (start: number) => {
    const glyphsAt = start + charset.length + (codes?.length ?? 0);
    return [
      ...whole(start),
      15,
      ...(codes === undefined ? [] : [...whole(start + charset.length), 16]),
      ...whole(glyphsAt),
      17,
      ...whole(0),
      ...whole(glyphsAt + glyphs.length),
      18,
    ];
  };
  const start = head(topAt(0)).length;
  return Buffer.from([...head(topAt(start)), ...charset, ...(codes ?? []), ...glyphs]);
}
