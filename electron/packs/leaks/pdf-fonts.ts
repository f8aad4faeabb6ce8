// What the codes of a PDF's fonts stand for, by the maps that fonts carry for those who copy their text (ISO 32000-1, 9.10.3), or by the names of
// the glyphs that their codes are given (9.6.6.1).

import { letterOfName } from '../join/gaps/letter-names.ts';
import { tokensIn, type Token } from './pdf-tokens.ts';
import type { PdfPieces } from './pdf-pieces.ts';

export interface FontCodes {
  /** Bytes in a code. */
  readonly width: number;
  readonly letters: ReadonlyMap<number, string>;
}

function codeOf(bytes: string): number {
  return Number.parseInt(Buffer.from(bytes, 'latin1').toString('hex') || '0', 16);
}

function lettersOf(bytes: string): string {
  const raw = Buffer.from(bytes, 'latin1');
  return raw
    .subarray(0, raw.length - (raw.length % 2))
    .swap16()
    .toString('utf16le');
}

function isString(token: Token | undefined): token is Extract<Token, { kind: 'string' }> {
  return token?.kind === 'string';
}

/** A range of codes goes up by one, and so do the letters; no map has a longer one than a font has glyphs. */
const longestRange = 65_536;

/** Undefined where the stream is no such map. */
function codesIn(text: string): FontCodes | undefined {
  if (!/beginbf(?:char|range)/u.test(text)) return undefined;
  const letters = new Map<number, string>();
  let width = 1;
  let given: Token[] = [];
  const pairs = () => {
    for (let at = 0; at + 1 < given.length; at += 2) {
      const [code, to] = [given[at], given[at + 1]];
      if (!isString(code) || !isString(to)) continue;
      width = Math.max(width, code.bytes.length);
      letters.set(codeOf(code.bytes), lettersOf(to.bytes));
    }
  };
  const ranges = () => {
    for (let at = 0; at + 2 < given.length;) {
      const [low, high, to] = [given[at], given[at + 1], given[at + 2]];
      at += 3;
      if (!isString(low) || !isString(high)) continue;
      width = Math.max(width, low.bytes.length);
      const first = codeOf(low.bytes);
      if (isString(to)) {
        const start = lettersOf(to.bytes);
        const last = start.codePointAt(start.length - 1) ?? 0;
        for (let code = first; code <= Math.min(codeOf(high.bytes), first + longestRange); code += 1)
          letters.set(code, start.slice(0, -1) + String.fromCodePoint((last + code - first) % 0x110000));
        continue;
      }
      for (let code = first; isString(given[at]); code += 1, at += 1) {
        const each = given[at];
        if (isString(each)) letters.set(code, lettersOf(each.bytes));
      }
      at += 1;
    }
  };
  for (const token of tokensIn(text)) {
    const word = token.kind === 'word' ? token.word : '';
    if (word === 'endbfchar') pairs();
    if (word === 'endbfrange') ranges();
    if (token.kind === 'word') given = [];
    else given.push(token);
  }
  return { width, letters };
}

/** What a code stands for where nothing is said of it. */
const usual = Array.from({ length: 256 }, (_, code) => [code, String.fromCodePoint(code)] as const);

/** Undefined where the text gives no code the name of another glyph. */
function codesNamedIn(text: string): FontCodes | undefined {
  const from = /\/Differences\s*\[/u.exec(text);
  if (from === null) return undefined;
  const letters = new Map<number, string>(usual);
  let code = 0;
  for (const token of tokensIn(text.slice(from.index + from[0].length))) {
    if (token.kind === 'mark') break;
    if (token.kind === 'word') code = Number.parseInt(token.word, 10);
    if (token.kind !== 'name') continue;
    letters.set(code, letterOfName(token.name) ?? '');
    code += 1;
  }
  return { width: 1, letters };
}

/** By the name that pages call a font by: papers that were joined may each have another of that name. */
export function fontsIn({ objects, streams }: PdfPieces): ReadonlyMap<string, readonly FontCodes[]> {
  const maps = new Map<number, FontCodes>();
  for (const { object, bytes } of streams) {
    if (bytes.length > 5_000_000) continue;
    const codes = codesIn(Buffer.from(bytes).toString('latin1'));
    if (codes !== undefined) maps.set(object, codes);
  }
  const ofFont = new Map<number, FontCodes>();
  for (const [number, texts] of objects) {
    for (const text of texts) {
      const map = /\/ToUnicode\s+(?<map>\d+)\s+\d+\s+R/u.exec(text)?.groups?.['map'];
      const encoding = /\/Encoding\s+(?<names>\d+)\s+\d+\s+R/u.exec(text)?.groups?.['names'];
      const named = encoding === undefined ? [text] : (objects.get(Number(encoding)) ?? []);
      const codes = maps.get(Number(map)) ?? named.map(codesNamedIn).find((each) => each !== undefined);
      if (codes !== undefined) ofFont.set(number, codes);
    }
  }
  const byName = new Map<string, Set<FontCodes>>();
  for (const texts of objects.values()) {
    for (const text of texts) {
      for (const { groups } of text.matchAll(/\/(?<name>[^\s/<>[\]()]+)\s+(?<font>\d+)\s+\d+\s+R/gu)) {
        const codes = ofFont.get(Number(groups?.['font']));
        const name = groups?.['name'];
        if (codes === undefined || name === undefined) continue;
        byName.set(name, (byName.get(name) ?? new Set()).add(codes));
      }
    }
  }
  return new Map([...byName].map(([name, codes]) => [name, [...codes]]));
}

export function lettersIn(bytes: string, { width, letters }: FontCodes): string {
  let said = '';
  for (let at = 0; at + width <= bytes.length; at += width)
    said += letters.get(codeOf(bytes.slice(at, at + width))) ?? '';
  return said;
}
