// Walks through XML as it arrives, tag by tag, without building anything: a sheet of a million rows passes through in a few
// kilobytes. Names come without their prefix. A document type is refused: no spreadsheet has one, and it can define entities.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';

/** Why the XML can't be read; caught by the scanner's caller. */
export class XmlFault extends Error {
  readonly fault: Saying;

  constructor(fault: Saying) {
    super(fault.say);
    this.fault = fault;
  }
}

export interface XmlListener {
  /** `attributes` is the raw text of the tag after its name: `attributeOf` looks into it. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** With its entities: `decodeEntities` turns them into characters. */
  readonly text: (raw: string) => void;
  /**
   * Takes in one go what begins at a "<" in a form so common that it isn't worth walking through, and answers where it ends; for
   * anything else, or when not all of it is there yet, the same position.
   */
  readonly shortcut?: (all: string, at: number) => number;
}

export interface XmlScanner {
  readonly feed: (chunk: string) => void;
  /** Fails when the XML stops in the middle. */
  readonly end: () => void;
}

/** The longest tag or text that is waited for across chunks. */
const longest = 16 * 1024 * 1024;

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const slash = 47;
const colon = 58;

function isSpace(code: number): boolean {
  return code === space || code === lineFeed || code === tab || code === carriageReturn;
}

/** Sections that aren't tags, by how they begin: what ends them, and whether their content is text. */
const sections = [
  { begins: '<!--', ends: '-->', isText: false },
  { begins: '<![CDATA[', ends: ']]>', isText: true },
  { begins: '<?', ends: '?>', isText: false },
] as const;

export function xmlScanner({ open, close, text, shortcut }: XmlListener): XmlScanner {
  let rest = '';
  /** Without this, nothing more is known of a tag or a text that isn't all there. */
  let awaited = '';
  let depth = 0;
  let seen = false;

  /** Where the tag that begins at `start` ends, past attribute values that hold ">"; -1 when it isn't all there. */
  const endOfTag = (all: string, start: number): number => {
    let from = start;
    for (;;) {
      const end = all.indexOf('>', from);
      if (end === -1) return -1;
      // Nearly every tag ends before the next quoted ">", so quotes are looked for only up to the first ">".
      let inside = false;
      for (let at = from; at < end; at += 1) if (all.charCodeAt(at) === quote) inside = !inside;
      if (!inside) return end;
      const closing = all.indexOf('"', end + 1);
      if (closing === -1) {
        awaited = '"';
        return -1;
      }
      from = closing + 1;
    }
  };

  const takeTag = (all: string, start: number, end: number) => {
    if (all.charCodeAt(start + 1) === slash) {
      depth -= 1;
      if (depth < 0) throw new XmlFault(say('unreadable.xml-closed-unopened'));
      close(localName(all, start + 2, end));
      return;
    }
    const closed = all.charCodeAt(end - 1) === slash;
    const last = closed ? end - 1 : end;
    let nameEnd = start + 1;
    while (nameEnd < last && !isSpace(all.charCodeAt(nameEnd))) nameEnd += 1;
    const name = localName(all, start + 1, nameEnd);
    if (name === '') throw new XmlFault(say('unreadable.xml-no-name'));
    seen = true;
    open(name, nameEnd < last ? all.slice(nameEnd, last) : '');
    if (closed) close(name);
    else depth += 1;
  };

  /** Takes a comment, CDATA or instruction at `at`; where it ends, -1 when it isn't all there, undefined when it isn't one. */
  const takeSection = (all: string, at: number): number | undefined => {
    for (const { begins, ends, isText } of sections) {
      if (!all.startsWith(begins, at)) continue;
      const end = all.indexOf(ends, at + begins.length);
      if (end === -1) return -1;
      if (isText) text(all.slice(at + begins.length, end).replaceAll('&', '&amp;'));
      return end + ends.length;
    }
    if (all.startsWith('<!DOCTYPE', at)) throw new XmlFault(say('unreadable.xml-document-type'));
    return undefined;
  };

  const keep = (waiting: string) => {
    rest = waiting;
    if (rest.length > longest) throw new XmlFault(say('unreadable.xml-never-ends'));
  };

  return {
    feed: (chunk) => {
      const all = rest === '' ? chunk : rest + chunk;
      // Without what can end it, all that waits would be gone through again with each of a thousand chunks.
      if (rest !== '' && !chunk.includes(awaited)) {
        keep(all);
        return;
      }
      let at = 0;
      for (;;) {
        awaited = '<';
        const tag = all.indexOf('<', at);
        if (tag === -1) break;
        if (tag > at && depth > 0) text(all.slice(at, tag));
        at = tag;
        awaited = '>';
        if (shortcut !== undefined) {
          const after = shortcut(all, tag);
          if (after > tag) {
            at = after;
            continue;
          }
        }
        const next = all.charCodeAt(tag + 1);
        // "<!" and "<?"
        if (next === 33 || next === 63) {
          // Too short to tell one kind from another yet.
          if (all.length - tag < 9 && !all.includes('>', tag)) break;
          const end = takeSection(all, tag);
          if (end === -1) break;
          if (end !== undefined) {
            at = end;
            continue;
          }
        }
        const end = endOfTag(all, tag);
        if (end === -1) break;
        takeTag(all, tag, end);
        at = end + 1;
      }
      keep(at === 0 ? all : all.slice(at));
    },
    end: () => {
      if (depth !== 0 || rest.trimStart().startsWith('<')) throw new XmlFault(say('unreadable.xml-stops'));
      if (!seen) throw new XmlFault(say('unreadable.xml-none'));
    },
  };
}

function localName(all: string, start: number, end: number): string {
  let last = end;
  while (last > start && isSpace(all.charCodeAt(last - 1))) last -= 1;
  for (let at = start; at < last; at += 1) if (all.charCodeAt(at) === colon) return all.slice(at + 1, last);
  return all.slice(start, last);
}

/** An attribute's value by its local name; undefined when the tag has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const before = at === 0 ? space : attributes.charCodeAt(at - 1);
    if (!isSpace(before) && before !== colon) continue;
    let equals = at + name.length;
    while (isSpace(attributes.charCodeAt(equals))) equals += 1;
    if (attributes[equals] !== '=') continue;
    let open = equals + 1;
    while (isSpace(attributes.charCodeAt(open))) open += 1;
    const quote = attributes[open];
    if (quote !== '"' && quote !== "'") continue;
    const close = attributes.indexOf(quote, open + 1);
    if (close !== -1) return decodeEntities(attributes.slice(open + 1, close));
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const highest = 0x10_ffff;

/** The five entities of XML and characters by number; any other entity stays as written. */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/giu, (whole, body: string) => {
    if (!body.startsWith('#')) return named[body] ?? whole;
    const hexadecimal = body[1] === 'x' || body[1] === 'X';
    const code = hexadecimal ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 0 && code <= highest ? String.fromCodePoint(code) : whole;
  });
}
