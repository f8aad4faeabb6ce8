// Numbers, colours and texts as a PDF writes them.

import { signsOfBytes } from '../../../shared/packs/preview/drawn-page.ts';
import { stringText } from '../join/file/values.ts';

/** Two decimals are a seven-thousandth of an inch. */
export function number(value: number): string {
  const at = Math.round(value * 100);
  if (at < 0 || at >= hundredths.length) return String(at / 100);
  return (hundredths[at] ??= String(at / 100));
}

/** What lies on a page is written again and again at the same few places. */
const hundredths: (string | undefined)[] = [];
hundredths.length = 90_000;

const colourCache = new Map<string, string>();

export function components(colour: string): string {
  const known = colourCache.get(colour);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) =>
    String(Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000),
  );
  const made = parts.join(' ');
  colourCache.set(colour, made);
  return made;
}

/** All that follows stands so many points further to the right. */
export function toTheRight(by: number): string {
  return `1 0 0 1 ${by.toFixed(4)} 0 cm\n`;
}

/** What has a byte of its own in a text string (ISO 32000-1, D.3), but for letters that begin a mark of another encoding. */
const oneByte = /^[ -~¡-¬®-îð-ý–—…−“”‘’•€]*$/u;
/** Most of it: nothing in it means anything but itself. */
const asItIs = /^[ -'*-[\]-~]*$/u;
const notAsLatin = /[–—…−“”‘’•€]/gu;
const bytesOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(signsOfBytes).map(([byte, sign]) => [sign, byte]),
);

/** A text string that any reader understands: a byte a letter where it can be, or UTF-16 with its mark, in hexadecimal. */
export function textString(text: string): string {
  if (asItIs.test(text)) return `(${text})`;
  if (oneByte.test(text))
    return stringText(text.replaceAll(notAsLatin, (letter) => bytesOf[letter] ?? letter));
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

/** A glyph's number in its font as a part of a literal string: half as long as in hexadecimal, and text fills most of a page. */
export function glyphCode(glyph: number): string {
  return stringText(String.fromCharCode(glyph >> 8, glyph & 0xff)).slice(1, -1);
}
