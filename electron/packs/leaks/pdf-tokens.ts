// The strings, names and operators in a piece of a PDF, in order: enough to find every word in it, whether anything refers to it or not.

import { PdfString, readText } from '../join/file/values.ts';

export type Token =
  /** The bytes as they are meant, a letter each. */
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: '<<' | '>>' | '[' | ']' }
  | { readonly kind: 'word'; readonly word: string };

const space = new Set(['\0', '\t', '\n', '\f', '\r', ' ']);
const delimiter = new Set(['(', ')', '<', '>', '[', ']', '{', '}', '/', '%']);

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

interface Read {
  readonly token: Token;
  readonly next: number;
}

/** A string in brackets, from behind the first of them. */
function literal(text: string, from: number): Read {
  let bytes = '';
  let depth = 1;
  let at = from;
  while (at < text.length) {
    const letter = text[at] ?? '';
    at += 1;
    if (letter === '\\') {
      const octal = /^[0-7]{1,3}/u.exec(text.slice(at, at + 3))?.[0];
      if (octal !== undefined) {
        bytes += String.fromCodePoint(Number.parseInt(octal, 8) % 256);
        at += octal.length;
        continue;
      }
      const escaped = text[at] ?? '';
      at += escaped === '\r' && text[at + 1] === '\n' ? 2 : 1;
      if (escaped !== '\r' && escaped !== '\n') bytes += escapes[escaped] ?? escaped;
      continue;
    }
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0) break;
    bytes += letter;
  }
  return { token: { kind: 'string', bytes }, next: at };
}

function hexadecimal(text: string, from: number): Read {
  const end = text.indexOf('>', from);
  const until = end === -1 ? text.length : end;
  const digits = text.slice(from, until).replaceAll(/[^0-9a-f]/giu, '');
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
  return { token: { kind: 'string', bytes }, next: until + 1 };
}

function untilDelimiter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !space.has(text[at] ?? '') && !delimiter.has(text[at] ?? '')) at += 1;
  return at;
}

function nameAt(text: string, from: number): Read {
  const next = untilDelimiter(text, from);
  const name = text
    .slice(from, next)
    .replaceAll(/#(?<code>[0-9a-f]{2})/giu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  return { token: { kind: 'name', name }, next };
}

function commentAt(text: string, from: number): Read {
  const next = /[\r\n]/u.exec(text.slice(from, from + 100_000))?.index ?? text.length - from;
  return { token: { kind: 'comment', text: text.slice(from, from + next) }, next: from + next };
}

function readAt(text: string, at: number): Read {
  const letter = text[at] ?? '';
  const two = text.slice(at, at + 2);
  if (two === '<<' || two === '>>') return { token: { kind: 'mark', mark: two }, next: at + 2 };
  switch (letter) {
    case '(':
      return literal(text, at + 1);
    case '<':
      return hexadecimal(text, at + 1);
    case '/':
      return nameAt(text, at + 1);
    case '%':
      return commentAt(text, at + 1);
    case '[':
    case ']':
      return { token: { kind: 'mark', mark: letter }, next: at + 1 };
    default: {
      const next = Math.max(untilDelimiter(text, at), at + 1);
      return { token: { kind: 'word', word: text.slice(at, next) }, next };
    }
  }
}

export function* tokensIn(text: string): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    if (space.has(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const { token, next } = readAt(text, at);
    yield token;
    at = next;
  }
}

/** What a text string says (7.9.2.2): in two bytes a letter, in UTF-8, or in one byte each; and what it says if it is UTF-8 without saying so. */
export function saidIn(bytes: string): string {
  const text = readText(new PdfString(bytes));
  if (/^(?:\xFE\xFF|\xFF\xFE|\xEF\xBB\xBF)/u.test(bytes) || !/[\u0080-\u00ff]/u.test(bytes)) return text;
  const utf8 = Buffer.from(bytes, 'latin1').toString('utf8');
  return utf8.includes('\ufffd') ? text : `${text}\n${utf8}`;
}
