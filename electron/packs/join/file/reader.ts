// Reads the values of a PDF out of its bytes (ISO 32000-1, 7.2 and 7.3). Nothing here calls itself: how deep things are nested is up to whoever
// made the file.

import { PdfString, Reference, type Dictionary, type Value } from './values.ts';

/** A word that is no value: an operator, "obj", a bracket. */
export class Keyword {
  readonly word: string;

  constructor(word: string) {
    this.word = word;
  }
}

export type Token = Exclude<Value, Reference | Value[] | Dictionary> | Keyword;

const regular = 0;
const white = 1;
const delimiter = 2;

/** What each byte is (7.2.2). */
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = white;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = delimiter;

export function isWhite(code: number | undefined): boolean {
  return code !== undefined && kinds[code] === white;
}

function isRegular(code: number | undefined): boolean {
  return code !== undefined && kinds[code] === regular;
}

const keywords = new Map<string, Keyword>();

function keyword(word: string): Keyword {
  const known = keywords.get(word);
  if (known !== undefined) return known;
  const made = new Keyword(word);
  // Nobody's file makes this grow without end.
  if (keywords.size < 500) keywords.set(word, made);
  return made;
}

export class Reader {
  readonly bytes: Buffer;
  at: number;
  /** Where the last token began. */
  start = 0;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next token, or undefined at the end or where a token is cut off. */
  token(): Token | undefined {
    const { bytes } = this;
    this.at = afterWhite(bytes, this.at);
    this.start = this.at;
    const code = bytes[this.at];
    if (code === undefined) return undefined;
    if (code === 0x2f) return this.#name();
    if (code === 0x28) return this.#string();
    if (code === 0x3c) return bytes[this.at + 1] === 0x3c ? this.#sign('<<') : this.#hexadecimal();
    if (code === 0x3e && bytes[this.at + 1] === 0x3e) return this.#sign('>>');
    if (kinds[code] === delimiter) return this.#sign(String.fromCharCode(code));
    return this.#word(code);
  }

  #sign(sign: string): Keyword {
    this.at += sign.length;
    return keyword(sign);
  }

  #word(first: number): Token {
    const { bytes } = this;
    let end = this.at + 1;
    while (isRegular(bytes[end])) end += 1;
    const from = this.at;
    this.at = end;
    if (first <= 0x39) {
      const number = numberIn(bytes, from, end);
      if (number !== undefined) return number;
    }
    const word = bytes.toString('latin1', from, end);
    if (word === 'true') return true;
    if (word === 'false') return false;
    return word === 'null' ? null : keyword(word);
  }

  #name(): string {
    const { bytes } = this;
    const from = this.at + 1;
    let end = from;
    while (isRegular(bytes[end])) end += 1;
    this.at = end;
    const name = bytes.toString('latin1', from, end);
    return name.includes('#')
      ? name.replaceAll(/#([\dA-Fa-f]{2})/gu, (_all, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
      : name;
  }

  #string(): PdfString | undefined {
    const { bytes } = this;
    let depth = 0;
    let isPlain = true;
    for (let end = this.at; end < bytes.length; end += 1) {
      const code = bytes[end];
      if (code === 0x5c) {
        isPlain = false;
        end += 1;
      } else if (code === 0x28) depth += 1;
      else if (code === 0x0d) isPlain = false;
      else if (code === 0x29) {
        depth -= 1;
        if (depth > 0) continue;
        const inside = bytes.toString('latin1', this.at + 1, end);
        this.at = end + 1;
        return new PdfString(isPlain ? inside : unescaped(inside));
      }
    }
    this.at = bytes.length;
    return undefined;
  }

  #hexadecimal(): PdfString | undefined {
    const end = this.bytes.indexOf(0x3e, this.at);
    if (end < 0) {
      this.at = this.bytes.length;
      return undefined;
    }
    const digits = this.bytes.toString('latin1', this.at + 1, end).replaceAll(/[^\dA-Fa-f]/gu, '');
    this.at = end + 1;
    return new PdfString(
      Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'),
    );
  }
}

export function afterWhite(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const code = bytes[at];
    if (code === undefined) return at;
    if (code === 0x25) {
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
    } else if (kinds[code] === white) at += 1;
    else return at;
  }
}

/** Read by hand: most of a file is numbers. */
function numberIn(bytes: Buffer, from: number, end: number): number | undefined {
  let at = from;
  let sign = 1;
  while (at < end && (bytes[at] === 0x2b || bytes[at] === 0x2d)) {
    if (bytes[at] === 0x2d) sign = -1;
    at += 1;
  }
  let value = 0;
  let scale = 0;
  let digits = 0;
  for (; at < end; at += 1) {
    const code = bytes[at] ?? 0;
    if (code >= 0x30 && code <= 0x39) {
      digits += 1;
      value = value * 10 + code - 0x30;
      scale *= 10;
    } else if (code === 0x2e && scale === 0) scale = 1;
    // Some programs write "12-34" or "1.2.3": what comes first is the number.
    else if (digits > 0 && (code === 0x2d || code === 0x2e)) break;
    else return undefined;
  }
  if (digits === 0 && scale === 0) return undefined;
  return (sign * value) / (scale === 0 ? 1 : scale);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(inside: string): string {
  return inside.replaceAll(/\\([0-7]{1,3}|\r\n|[\s\S])|\r\n?/gu, (_, escape: string | undefined) => {
    if (escape === undefined) return '\n';
    if (/^[0-7]/u.test(escape)) return String.fromCharCode(Number.parseInt(escape, 8) & 0xff);
    if (/^[\r\n]/u.test(escape)) return '';
    return escapes[escape] ?? escape;
  });
}

interface Open {
  readonly values: Value[];
  readonly isDictionary: boolean;
}

function dictionaryOf(values: readonly Value[]): Dictionary {
  const dictionary: Dictionary = new Map();
  for (let at = 0; at + 1 < values.length; at += 2) {
    const name = values[at];
    if (typeof name === 'string') dictionary.set(name, values[at + 1] ?? null);
  }
  return dictionary;
}

/**
 * The values up to a word that is none, and that word. A reference is one value. What isn't closed at the end is left out.
 */
export function readValues(reader: Reader): {
  readonly values: readonly Value[];
  readonly end: string | undefined;
} {
  const outer: Value[] = [];
  const open: Open[] = [];
  let values = outer;
  for (;;) {
    const token = reader.token();
    if (token === undefined) return { values: outer, end: undefined };
    if (!(token instanceof Keyword)) {
      values.push(token);
      continue;
    }
    const { word } = token;
    if (word === '[' || word === '<<') {
      values = [];
      open.push({ values, isDictionary: word === '<<' });
    } else if (word === ']' || word === '>>') {
      const closed = open.pop();
      if (closed === undefined) continue;
      values = open.at(-1)?.values ?? outer;
      values.push(closed.isDictionary ? dictionaryOf(closed.values) : closed.values);
    } else if (word === 'R' && values.length > 1) {
      values.pop();
      const id = values.pop();
      values.push(typeof id === 'number' ? new Reference(id) : null);
    } else if (open.length === 0 || word === 'endobj' || word === 'stream') {
      return { values: outer, end: word };
    }
  }
}
