// The numbers that Word counts: "1.1" before a heading or in a cell is in no text of the document, but in the numbering it refers to.

import type { XmlHandler } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2", "Objective %1:". */
  text: string;
}

export interface Numbering {
  /** The kinds of numbering by their ids, each by its levels. */
  readonly kinds: Map<string, Map<number, Level>>;
  /** Which kind a list of the document is of, and where its levels start anew. */
  readonly lists: Map<string, { kind: string; readonly starts: Map<number, number> }>;
}

export function emptyNumbering(): Numbering {
  return { kinds: new Map(), lists: new Map() };
}

const deepest = 9;

export function numberingHandler({ kinds, lists }: Numbering): XmlHandler {
  let levels: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list: { kind: string; readonly starts: Map<number, number> } | undefined;
  let overridden = 0;
  return {
    open: (name, attribute) => {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum') {
        levels = new Map();
        kinds.set(attribute('abstractNumId') ?? '', levels);
      } else if (name === 'lvl' && levels !== undefined) {
        level = { start: 1, format: 'decimal', text: '' };
        levels.set(Number(attribute('ilvl')), level);
      } else if (name === 'num') {
        list = { kind: '', starts: new Map() };
        lists.set(attribute('numId') ?? '', list);
      } else if (name === 'abstractNumId' && list !== undefined) list.kind = value;
      else if (name === 'lvlOverride') overridden = Number(attribute('ilvl'));
      else if (name === 'startOverride') list?.starts.set(overridden, Number(value));
      else if (level === undefined) return;
      else if (name === 'start') level.start = Number(value);
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
    },
    close: (name) => {
      if (name === 'abstractNum') levels = undefined;
      else if (name === 'lvl') level = undefined;
      else if (name === 'num') list = undefined;
    },
  };
}

function roman(number: number): string {
  const signs = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'];
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  let rest = number;
  return values
    .map((value, index) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return (signs[index] ?? '').repeat(times);
    })
    .join('');
}

/** A to Z, then AA to ZZ. */
function letter(number: number): string {
  return String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function written(number: number, format: string): string {
  if (number < 1 || number > 10_000) return String(number);
  if (format === 'lowerLetter') return letter(number);
  if (format === 'upperLetter') return letter(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return format === 'decimalZero' && number < 10 ? `0${number}` : String(number);
}

/** Counts as Word does while the document is read: what stands before each paragraph, or undefined before one with a bullet or nothing. */
export function counterOf({ kinds, lists }: Numbering): (list: string, depth: number) => string | undefined {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, depth) => {
    const list = lists.get(id);
    const levels = list === undefined ? undefined : kinds.get(list.kind);
    const level = levels?.get(depth);
    if (list === undefined || levels === undefined || level === undefined || depth >= deepest)
      return undefined;
    const numbers = counts.get(list.kind) ?? [];
    counts.set(list.kind, numbers);
    const anew = begun.has(`${id} ${depth}`) ? undefined : list.starts.get(depth);
    begun.add(`${id} ${depth}`);
    numbers[depth] = anew ?? (numbers[depth] === undefined ? level.start : numbers[depth] + 1);
    numbers.length = depth + 1;
    if (level.format === 'bullet' || level.format === 'none') return undefined;
    const text = level.text.replaceAll(/%(\d)/gu, (_, place: string) => {
      const at = Number(place) - 1;
      const of = levels.get(at);
      return written(numbers[at] ?? of?.start ?? 1, of?.format ?? 'decimal');
    });
    return text.trim() === '' ? undefined : text.trim();
  };
}
