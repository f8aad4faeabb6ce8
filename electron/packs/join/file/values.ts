// What a PDF is made of (ISO 32000-1, 7.3). A name is a JavaScript string, without its slash; a string of the PDF is a `PdfString`.

export class Reference {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

export class PdfString {
  /** One character a byte. */
  readonly bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

export type Dictionary = Map<string, Value>;

export class Stream {
  readonly dictionary: Dictionary;
  /** As they stand in the file: encoded. */
  readonly bytes: Uint8Array;

  constructor(dictionary: Dictionary, bytes: Uint8Array) {
    this.dictionary = dictionary;
    this.bytes = bytes;
  }
}

export type Value = null | boolean | number | string | PdfString | Reference | Value[] | Dictionary | Stream;

/** At most seven digits after the point, and never an exponent, which a PDF doesn't have. */
export function numberText(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? String(value) : '0';
  const text = String(Math.round(value * 1e7) / 1e7);
  return text.includes('e') || !Number.isFinite(value) ? '0' : text;
}

const plainName = /^[!"$&'*+,\-.0-9:;=?@A-Z[\\\]^_`a-z|~]*$/u;

export function nameText(name: string): string {
  if (/^[\w.+-]*$/u.test(name)) return `/${name}`;
  const safe = Array.from(name, (letter) =>
    plainName.test(letter) && letter !== '[' && letter !== ']'
      ? letter
      : `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `/${safe.join('')}`;
}

/** With what would end or escape it escaped, and a line's end as an escape, since a reader may change it. */
export function stringText(bytes: string): string {
  const escaped = bytes.replaceAll(/[\\()\r\n]/gu, (sign) => {
    if (sign === '\r') return '\\r';
    return sign === '\n' ? '\\n' : `\\${sign}`;
  });
  return `(${escaped})`;
}

/** Where PDFDocEncoding differs from Latin-1 (annex D.2). */
const pdfDocLetters: Readonly<Record<number, string>> = Object.fromEntries([
  ...Array.from('˘ˇˆ˙˝˛˚˜', (letter, at) => [0x18 + at, letter] as const),
  ...Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (letter, at) => [0x80 + at, letter] as const),
  [0xa0, '€'],
]);

/** What a string for people says. */
export function readText({ bytes }: PdfString): string {
  if (bytes.startsWith('\xFE\xFF')) return withoutLanguage(utf16(bytes, 2));
  if (bytes.startsWith('\xFF\xFE')) return Buffer.from(bytes.slice(2), 'latin1').toString('utf16le');
  if (bytes.startsWith('\xEF\xBB\xBF')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8');
  return Array.from(bytes, (letter) => pdfDocLetters[letter.charCodeAt(0)] ?? letter).join('');
}

function utf16(bytes: string, from: number): string {
  let text = '';
  for (let at = from; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  return text;
}

/** Its language may stand in a text, between two escapes. */
function withoutLanguage(text: string): string {
  return text
    .split('\u001B')
    .filter((_, part) => part % 2 === 0)
    .join('');
}
