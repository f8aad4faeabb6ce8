// A field that has a value and no look of its own: its form asks every reader to draw it (NeedAppearances). A pack has no fields, so the value
// is drawn here, as plainly as its form says: in its font and size, from the left, line by line (ISO 32000-1, 12.7.3.3).

import type { PaperFile } from './file/paper-file.ts';
import { Keyword, Reader } from './file/reader.ts';
import {
  PdfString,
  nameText,
  numberText,
  readText,
  stringText,
  type Dictionary,
  type Value,
} from './file/values.ts';
import type { Box } from './placing.ts';

export interface DrawnValue {
  /** What draws it, from the lower left corner of the field. */
  readonly content: string;
  /** The font's name in the content, and the font. */
  readonly font: readonly [name: string, font: Value];
  /** Some letters aren't as they were typed: the font has no such. */
  readonly isChanged: boolean;
}

const deepest = 30;

/** Where a form names a font that it doesn't have: the one that every reader has (9.6.2.2). */
const usualName = 'Helv';
const anyReadersOwn: Dictionary = new Map<string, Value>([
  ['Type', 'Font'],
  ['Subtype', 'Type1'],
  ['BaseFont', 'Helvetica'],
  ['Encoding', 'WinAnsiEncoding'],
]);

/** Flags of a field (table 228). */
const multiline = 1 << 12;
const password = 1 << 13;

/** What a field has from those above it, or from the form. */
function inherited(file: PaperFile, field: Dictionary, key: string): Value | undefined {
  let at: Dictionary | undefined = field;
  for (let depth = 0; at !== undefined && depth < deepest; depth += 1) {
    const value = at.get(key);
    if (value !== undefined) return value;
    at = file.dictionary(at.get('Parent'));
  }
  return undefined;
}

export function drawnValue(
  file: PaperFile,
  form: Dictionary | undefined,
  { field, box }: { readonly field: Dictionary; readonly box: Box },
): DrawnValue | undefined {
  const kind = file.name(inherited(file, field, 'FT'));
  if (kind !== 'Tx' && kind !== 'Ch') return undefined;
  const flags = file.number(inherited(file, field, 'Ff')) ?? 0;
  if ((flags & password) !== 0) return undefined;
  const text = textOf(file, inherited(file, field, 'V'));
  const appearance = file.value(inherited(file, field, 'DA') ?? form?.get('DA'));
  if (text === '') return undefined;
  const { name, size, rest } = readAppearance(appearance instanceof PdfString ? appearance.bytes : '');
  const fonts = file.dictionary(file.dictionary(form?.get('DR'))?.get('Font'));
  const font = (name === undefined ? undefined : fonts?.get(name)) ?? anyReadersOwn;
  const tall = box[3] - box[1];
  const isLong = (flags & multiline) !== 0;
  const points = size > 0 ? size : isLong ? 12 : Math.max(4, Math.min(12, tall * 0.7));
  const top = isLong ? tall - points - 2 : (tall - points) / 2 + points * 0.2;
  const typed = text.normalize('NFC').split(/\r\n?|\n/u);
  const lines = typed.map((line) => `${stringText(inWinAnsi(line))} Tj T*`);
  const setting = `${nameText(name ?? usualName)} ${numberText(points)} Tf ${rest} ${numberText(points * 1.2)} TL`;
  return {
    content: `BT ${setting} 2 ${numberText(Math.max(1, top))} Td ${lines.join(' ')} ET`,
    font: [name ?? usualName, font],
    isChanged: typed.some((line) => Array.from(line).some((letter) => byteOf(letter).length === 0)),
  };
}

function textOf(file: PaperFile, given: Value | undefined): string {
  const value = file.value(given);
  if (value instanceof PdfString) return readText(value);
  if (!Array.isArray(value)) return '';
  return value.map((each) => textOf(file, each)).join('\n');
}

/** The font that it sets, and all else that it does. */
function readAppearance(bytes: string): {
  readonly name: string | undefined;
  readonly size: number;
  readonly rest: string;
} {
  const reader = new Reader(Buffer.from(bytes, 'latin1'));
  let name: string | undefined;
  let size = 0;
  let last = 0;
  const colours: number[] = [];
  let rest = '';
  for (let token = reader.token(); token !== undefined; token = reader.token()) {
    if (typeof token === 'string') name = token;
    else if (typeof token === 'number') {
      last = token;
      colours.push(token);
    } else if (token instanceof Keyword) {
      if (token.word === 'Tf') size = last;
      else if (['g', 'rg', 'k'].includes(token.word))
        rest = `${colours.map(numberText).join(' ')} ${token.word}`;
      colours.length = 0;
    }
  }
  return { name, size, rest };
}

/** As almost every font of a form has its letters. */
const winAnsi: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ', (letter, at) => [
    letter,
    String.fromCharCode(0x80 + at),
  ]),
);

/** A letter that it doesn't have stands without its accent; one of another script is a mark. */
function inWinAnsi(text: string): string {
  return Array.from(text, (letter) => {
    const [plain = '?'] = letter.normalize('NFD');
    return [letter, plain].flatMap(byteOf)[0] ?? '?';
  }).join('');
}

function byteOf(letter: string): string[] {
  const own = winAnsi[letter] ?? (letter.charCodeAt(0) < 0x100 ? letter : undefined);
  return own === undefined ? [] : [own];
}
