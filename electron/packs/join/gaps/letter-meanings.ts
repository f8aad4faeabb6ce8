// Whether a reader can tell which letters are shown (PDF/UA-1, 7.21.7): by the map that a font carries for it, or by the names of its glyphs.

import type { PaperFile } from '../file/paper-file.ts';
import { Reader, readValues } from '../file/reader.ts';
import { PdfString, Stream, type Dictionary, type Value } from '../file/values.ts';
import { hasProgram, identity } from './glyph-font.ts';
import { isLetterName } from './letter-names.ts';
import { differencesOf } from './named-font.ts';
import { mostCodes } from './true-type.ts';
import { ownEncoding } from './type1-font.ts';

/** Each code that is shown in a font; undefined where that isn't known. */
export type Shown = ReadonlyMap<number, unknown> | undefined;

const usual = new Set(['MacRomanEncoding', 'WinAnsiEncoding', 'StandardEncoding']);

/** The fonts that every reader has, but for those of signs (ISO 32000-1, 9.6.2.2). */
const everyReaders = /^(?:Helvetica|Times|Courier)(?:-|$)/u;

export function hasMeaning(file: PaperFile, font: Dictionary, shown: Shown): boolean {
  try {
    return saysLetters(file, font, shown);
  } catch {
    // A map or a font that is broken inside says nothing; what it shows is there all the same.
    return false;
  }
}

function saysLetters(file: PaperFile, font: Dictionary, shown: Shown): boolean {
  const map = file.value(font.get('ToUnicode'));
  const isComposite = file.name(font.get('Subtype')) === 'Type0';
  const letters = map instanceof Stream ? lettersIn(file.content(map)) : undefined;
  // Of another map of codes it isn't known how long each is.
  const known = isComposite && !identity.has(file.name(font.get('Encoding')) ?? '') ? undefined : shown;
  if (isComposite && letters === undefined) return false;
  if (known === undefined || known.size === 0)
    return letters === undefined ? isNamed(file, font) : !mapsToNothing(letters);
  const isKnown = isComposite ? () => false : namesOf(file, font);
  return [...known.keys()].every((code) => {
    const own = letters?.get(code);
    return own === undefined ? isKnown(code) : !noLetter.has(own);
  });
}

/** Names of single letters, and those made of a letter's number; others would have to be looked up. */
export function namesAreKnown(file: PaperFile, encoding: Dictionary): boolean {
  const differences = file.list(encoding.get('Differences')) ?? [];
  return differences.every((each) => {
    const value: Value = file.value(each);
    return typeof value !== 'string' || isLetterName(value);
  });
}

/** Whatever is shown in it. */
function isNamed(file: PaperFile, font: Dictionary): boolean {
  const encoding = file.value(font.get('Encoding'));
  if (typeof encoding === 'string') return usual.has(encoding);
  return encoding instanceof Map && encoding.has('BaseEncoding') && namesAreKnown(file, encoding);
}

/** Whether the glyph of a code has a name that is known: in the encoding that the paper says, or in that of the font itself. */
function namesOf(file: PaperFile, font: Dictionary): (code: number) => boolean {
  const encoding = file.value(font.get('Encoding'));
  if (typeof encoding === 'string') return () => usual.has(encoding);
  const named = encoding instanceof Map ? differencesOf(file, encoding) : new Map<number, string>();
  const base = encoding instanceof Map ? file.name(encoding.get('BaseEncoding')) : undefined;
  const otherwise = base === undefined ? ownNames(file, font) : () => usual.has(base);
  return (code) => {
    const name = named.get(code);
    return name === undefined ? otherwise(code) : isLetterName(name);
  };
}

/** Of a Type 1 font, by its own encoding. */
function ownNames(file: PaperFile, font: Dictionary): (code: number) => boolean {
  const descriptor = file.dictionary(font.get('FontDescriptor'));
  if (file.name(font.get('Subtype')) !== 'Type1') return () => false;
  if (!hasProgram(descriptor)) return () => everyReaders.test(file.name(font.get('BaseFont')) ?? '');
  const program = file.value(descriptor?.get('FontFile'));
  if (!(program instanceof Stream)) return () => false;
  const [plain = ''] = file.content(program).toString('latin1').split('eexec');
  const names = ownEncoding(plain);
  return (code) => isLetterName(names.get(code) ?? '');
}

/** What stands for no letter at all. */
const noLetter = new Set(['', '\0\0', '\xFE\xFF', '\xFF\xFE']);

function mapsToNothing(letters: ReadonlyMap<number, string>): boolean {
  // No letter stands for the first code, which is that of a glyph that isn't there.
  return [...letters].some(([code, own]) => code !== 0 && noLetter.has(own));
}

/** Those after the first of a range stand for the letters after its letter. */
const oneAfterIt = '\0\x01';

/**
 * What each code stands for, as the bytes of its letters; of a range to one place the first code alone is looked at. Throws where it names far
 * more codes than there are.
 */
function lettersIn(map: Buffer): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  let left = 4 * mostCodes;
  const set = (code: number, to: Value | undefined) => {
    if ((left -= 1) < 0) throw new RangeError('too many codes');
    if (Number.isNaN(code)) return;
    if (to === undefined || to instanceof PdfString) letters.set(code, to?.bytes ?? '');
  };
  const reader = new Reader(map);
  for (let at = map.indexOf(lists); at >= 0; at = map.indexOf(lists, reader.at)) {
    reader.at = at + lists.length;
    reader.token();
    const { values, end } = readValues(reader);
    if (end === 'endbfchar')
      for (let pair = 0; pair + 1 < values.length; pair += 2) set(codeOf(values[pair]), values[pair + 1]);
    if (end === 'endbfrange')
      for (let three = 0; three + 2 < values.length; three += 3) {
        const [first, last] = [codeOf(values[three]), codeOf(values[three + 1])];
        const to = values[three + 2];
        for (let code = first; code <= last; code += 1)
          set(code, Array.isArray(to) ? to[code - first] : code === first ? to : new PdfString(oneAfterIt));
      }
  }
  return letters;
}

/** “beginbfchar” or “beginbfrange”: a list of codes, and what each stands for. */
const lists = 'beginbf';

function codeOf(value: Value | undefined): number {
  if (!(value instanceof PdfString)) return Number.NaN;
  return Array.from(value.bytes).reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0);
}
